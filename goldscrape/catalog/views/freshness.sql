-- How old the data is and where days are missing: a row per dataset, and for predictions per listing's group.
-- * dataset: The dataset.
-- * rows: How many rows.
-- * first_day: The first day (UTC) observed.
-- * last_day: The last day observed.
-- * days: How many days between have a capture.
-- * gap_days: How many have none.
-- * last_captured_at: When the newest row was fetched (UTC).
-- * hours_old: Hours since then.
SELECT dataset, award, season, market, predictor_group, surface, rows, first_day, last_day, days,
       date_diff('day', first_day, last_day) + 1 - days AS gap_days, last_captured_at,
       round(epoch(now() - last_captured_at) / 3600, 1) AS hours_old
FROM (
    SELECT 'predictions' AS dataset, award, season, market, predictor_group, surface, count(*) AS rows,
           min(CAST(observed_at AT TIME ZONE 'UTC' AS DATE)) AS first_day,
           max(CAST(observed_at AT TIME ZONE 'UTC' AS DATE)) AS last_day,
           count(DISTINCT CAST(observed_at AT TIME ZONE 'UTC' AS DATE)) AS days,
           max(captured_at) AS last_captured_at
    FROM predictions
    GROUP BY ALL
    UNION ALL
    SELECT dataset, NULL, NULL, NULL, NULL, NULL, count(*),
           min(CAST(observed_at AT TIME ZONE 'UTC' AS DATE)), max(CAST(observed_at AT TIME ZONE 'UTC' AS DATE)),
           count(DISTINCT CAST(observed_at AT TIME ZONE 'UTC' AS DATE)), max(captured_at)
    FROM (
        SELECT 'articles' AS dataset, observed_at, captured_at FROM articles
        UNION ALL SELECT 'pages', observed_at, captured_at FROM pages
    )
    GROUP BY dataset
)
ORDER BY dataset, award, season, market, predictor_group, surface
