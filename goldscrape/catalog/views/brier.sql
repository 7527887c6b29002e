-- How good the forecasts were, per group, surface and horizon: the lower the Brier score the better.
-- The race Brier score is the sum over a race's contenders of (probability - outcome)^2, averaged over races: 0 is
-- perfect, a uniform guess among five scores 0.8. Shares and fractional odds stand apart.
-- * notation: `share` or `fraction`.
-- * horizon_days: Days before the event: 0, 7, 30 or 90.
-- * races: How many races.
-- * forecasts: How many forecasts.
-- * race_brier: The race Brier score.
-- * mean_brier: The mean of (probability - outcome)^2 over all forecasts.
-- * log_loss: The mean of -ln(probability of what happened), probabilities kept within 1e-6 of 0 and 1.
-- * favourite_won: How often the contender with the highest probability had it.
SELECT award, market, predictor_group, surface, notation, horizon_days,
       count(*) AS races,
       sum(contenders) AS forecasts,
       round(avg(brier), 6) AS race_brier,
       round(sum(brier) / sum(contenders), 6) AS mean_brier,
       round(sum(loss) / sum(contenders), 6) AS log_loss,
       round(avg(CAST(favourite AS INTEGER)), 6) AS favourite_won
FROM (
    SELECT award, season, market, race, predictor_group, surface, notation, horizon_days,
           count(*) AS contenders,
           sum((probability - CAST(outcome AS INTEGER)) ** 2) AS brier,
           sum(-ln(CASE WHEN outcome THEN greatest(probability, 1e-6)
                        ELSE greatest(1 - probability, 1e-6) END)) AS loss,
           arg_max(outcome, probability) AS favourite
    FROM forecasts
    GROUP BY ALL
)
GROUP BY ALL
ORDER BY award, market, predictor_group, surface, notation, horizon_days
