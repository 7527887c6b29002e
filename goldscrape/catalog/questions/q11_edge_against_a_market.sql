-- Where does a betting market say something else?
-- Put prices into output/market_prices.csv (award, season, category_id, nominee, day, price) and run `scrapy catalog`.
SELECT b.category_id, b.nominee, b.share AS gold_derby, m.price AS market, round(b.share - m.price, 4) AS edge
FROM race_board AS b
JOIN market_prices AS m
  ON m.award = b.award AND m.season = b.season AND m.category_id = b.category_id
 AND plain_name(m.nominee) = plain_name(b.nominee)
WHERE b.market = 'win' AND b.predictor_group = 'combined'
QUALIFY row_number() OVER (PARTITION BY b.category_id, b.nominee ORDER BY m.day DESC) = 1
ORDER BY abs(edge) DESC, b.category_id, b.nominee
LIMIT 5
