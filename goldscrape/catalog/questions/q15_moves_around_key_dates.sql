-- What moved in the three days after a festival or another key date?
-- Add dates of your own as output/own_dates.csv (name, award, season, market, date) and run `scrapy catalog`.
SELECT k.name, p.category_id, p.nominee,
       round(arg_max(p.share, p.day) FILTER (p.day BETWEEN k.date AND k.date + 3)
             - arg_max(p.share, p.day) FILTER (p.day BETWEEN k.date - 3 AND k.date - 1), 6) AS moved
FROM predictions_daily AS p
JOIN key_dates AS k ON p.day BETWEEN k.date - 3 AND k.date + 3
WHERE p.market = 'nomination' AND p.predictor_group = 'combined'
GROUP BY k.name, p.award, p.season, p.category_id, p.nominee, p.work, p.surface
HAVING moved IS NOT NULL
ORDER BY abs(moved) DESC, k.name, p.category_id, p.nominee
LIMIT 5
