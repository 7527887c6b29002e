-- How fresh is the data, and which days are missing?
SELECT dataset, award, season, predictor_group, days, first_day, last_day, gap_days
FROM freshness
ORDER BY dataset, award, season, predictor_group
