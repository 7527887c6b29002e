-- How did one contender's odds move day by day?
SELECT day, rank, share
FROM predictions_daily
WHERE award = 'oscars' AND season = 2027 AND market = 'nomination'
  AND category_id = 'oscars.picture' AND predictor_group = 'combined' AND nominee = 'Digger'
ORDER BY day
