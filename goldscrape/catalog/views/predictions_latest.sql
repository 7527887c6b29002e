-- The last capture of every listing: what the site showed most recently.
-- A listing is one race (award, season, market, event, category) as one group of predictors sees it, on one surface.
-- Of a page that was read twice the newest extraction counts, also before `scrapy compact` and where it found nothing.
WITH read AS (
    SELECT award, season, market, event, category_id, category, predictor_group, surface,
           url, observed_at, page_sha256, extractor, run_id
    FROM predictions
    GROUP BY ALL
),
last AS (
    SELECT *
    FROM read
    LEFT JOIN newest_extractions() USING (url, observed_at, page_sha256)
    WHERE is_newest(extractor, run_id, newest)
    QUALIFY row_number() OVER (
        PARTITION BY award, season, market, event, category_id, category, predictor_group, surface
        ORDER BY observed_at DESC, extraction_order(extractor, run_id) DESC, url, page_sha256
    ) = 1
)
SELECT p.* REPLACE (
    l.award AS award, l.season AS season, l.market AS market, l.event AS event, l.category_id AS
    category_id, l.category AS category, l.predictor_group AS predictor_group, l.surface AS surface,
    l.observed_at AS observed_at, l.url AS url, l.page_sha256 AS page_sha256, l.extractor AS extractor,
    l.run_id AS run_id
)
FROM predictions AS p
JOIN last AS l
  ON p.page_sha256 = l.page_sha256
 AND p.observed_at = l.observed_at
 AND p.url = l.url
 AND p.surface = l.surface
 AND p.extractor = l.extractor
 AND p.run_id IS NOT DISTINCT FROM l.run_id
 AND p.category_id IS NOT DISTINCT FROM l.category_id
 AND p.category IS NOT DISTINCT FROM l.category
 AND p.predictor_group IS NOT DISTINCT FROM l.predictor_group
 AND p.award IS NOT DISTINCT FROM l.award
 AND p.season IS NOT DISTINCT FROM l.season
 AND p.market IS NOT DISTINCT FROM l.market
 AND p.event IS NOT DISTINCT FROM l.event
