-- Who leads Best Picture now?
-- The board as all predictors see it; change the race, the group or the market.
SELECT rank, nominee, share, nomination_votes, day
FROM race_board
WHERE award = 'oscars' AND season = 2027 AND market = 'nomination'
  AND category_id = 'oscars.picture' AND predictor_group = 'combined'
ORDER BY rank
LIMIT 10
