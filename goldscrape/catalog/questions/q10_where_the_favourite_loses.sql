-- In which categories does the favourite lose most often?
SELECT race, count(*) AS races, round(avg(CAST(outcome AS INTEGER)), 4) AS favourite_won
FROM (
    SELECT *
    FROM forecasts
    WHERE market = 'win' AND notation = 'share' AND horizon_days = 0 AND predictor_group = 'combined'
    QUALIFY row_number() OVER (PARTITION BY award, season, race, surface ORDER BY probability DESC, nominee) = 1
)
GROUP BY race
ORDER BY favourite_won, race
LIMIT 5
