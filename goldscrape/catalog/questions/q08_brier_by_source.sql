-- How good were the last forecasts before the event, by group and notation?
SELECT award, market, predictor_group, notation, races, race_brier, log_loss, favourite_won
FROM brier
WHERE horizon_days = 0
ORDER BY award, market, predictor_group, notation
