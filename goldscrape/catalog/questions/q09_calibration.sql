-- Of all that was given 30 per cent, did 30 per cent happen?
SELECT award, predictor_group, bucket, forecasts, mean_probability, frequency
FROM calibration
WHERE market = 'win' AND notation = 'share' AND horizon_days = 0
ORDER BY award, predictor_group, bucket
