-- Which group moves most from one day to the next?
-- Experts' shares move in steps of one over their number: a small group looks more volatile than it is.
SELECT predictor_group, round(avg(abs(share - before)), 6) AS mean_daily_move, count(*) AS moves
FROM (
    SELECT predictor_group, day, share,
           lag(share) OVER contender AS before, lag(day) OVER contender AS day_before
    FROM predictions_daily
    WHERE market = 'nomination'
    WINDOW contender AS (
        PARTITION BY award, season, event, category_id, category, predictor_group, surface, nominee, work, song
        ORDER BY day
    )
)
WHERE day_before = day - 1 AND before IS NOT NULL
GROUP BY predictor_group
ORDER BY mean_daily_move DESC, predictor_group
