-- Of all that was given 30 per cent, did 30 per cent happen? Forecasts in ten buckets, per group, surface and horizon.
-- Shares and fractional odds stand apart: they are different numbers.
-- * notation: `share` or `fraction`.
-- * horizon_days: Days before the event: 0, 7, 30 or 90.
-- * bucket: The lower end of the bucket: 0.3 holds 0.3 up to 0.4; 1.0 is in 0.9.
-- * forecasts: How many forecasts.
-- * mean_probability: What was said.
-- * frequency: What happened.
SELECT award, market, predictor_group, surface, notation, horizon_days,
       floor(least(probability, 0.999) * 10) / 10 AS bucket,
       count(*) AS forecasts,
       round(avg(probability), 6) AS mean_probability,
       round(avg(CAST(outcome AS INTEGER)), 6) AS frequency
FROM forecasts
GROUP BY ALL
ORDER BY award, market, predictor_group, surface, notation, horizon_days, bucket
