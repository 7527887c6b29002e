-- Which races for the win are the most open?
-- Entropy of the shares: 0 when all predictors agree, ln(n) when n contenders are level.
SELECT award, season, race, round(-sum(share * ln(greatest(share, 1e-9))), 4) AS entropy, max(share) AS top_share
FROM race_board
WHERE market = 'win' AND predictor_group = 'combined' AND share IS NOT NULL
GROUP BY award, season, race
ORDER BY entropy DESC, award, season, race
LIMIT 5
