-- Contenders without an IMDb id: what to put into the alias file, the likeliest first.
-- * missing: Which id is missing: `work`, `person` or both.
-- * best_share: The best share the contender ever had.
-- * first_day: The first day (UTC) it was listed.
-- * last_day: The last day it was listed.
-- * rows: In how many rows.
SELECT award, season, category_id, category, nominee, person, work, song,
       concat_ws(' and ',
                 CASE WHEN work IS NOT NULL AND work_id IS NULL THEN 'work' END,
                 CASE WHEN person IS NOT NULL AND person_id IS NULL THEN 'person' END) AS missing,
       max(share) AS best_share,
       min(CAST(observed_at AT TIME ZONE 'UTC' AS DATE)) AS first_day,
       max(CAST(observed_at AT TIME ZONE 'UTC' AS DATE)) AS last_day,
       count(*) AS rows
FROM predictions
LEFT JOIN newest_extractions() USING (url, observed_at, page_sha256)
WHERE ((work IS NOT NULL AND work_id IS NULL) OR (person IS NOT NULL AND person_id IS NULL))
  AND is_newest(extractor, run_id, newest)
GROUP BY ALL
ORDER BY best_share DESC NULLS LAST, award, season, category_id, nominee
