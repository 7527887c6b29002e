-- Each film's nomination season: the chance of at least one nomination, between bounds, and the expected number.
-- From shares of nomination markets only. The races of one film are not independent, so p_independent overstates the
-- chance; the truth lies between the Fréchet bounds p_low (the best single chance) and p_high (their sum, at most 1).
-- * film: The film as printed.
-- * listings: How many contenders the film has.
-- * races: In how many races.
-- * expected_nominations: The sum of the shares.
-- * p_independent: The chance of at least one nomination if the races were independent.
-- * p_low: The lower Fréchet bound of that chance.
-- * p_high: The upper Fréchet bound of that chance.
-- * best_race: The race with the best chance.
-- * whole: True when every listing used was known to be whole; a cut listing hides contenders.
-- * day: The newest day of the boards used.
SELECT award, season, predictor_group, work AS film, any_value(work_id) AS work_id,
       count(*) AS listings,
       count(DISTINCT race) AS races,
       round(sum(share), 6) AS expected_nominations,
       CASE WHEN max(share) >= 1 THEN 1.0
            ELSE round(1 - exp(sum(ln(CASE WHEN share < 1 THEN 1 - share END))), 6) END AS p_independent,
       max(share) AS p_low,
       least(1.0, round(sum(share), 6)) AS p_high,
       arg_max(race, share) AS best_race,
       bool_and(complete IS NOT DISTINCT FROM true) AS whole,
       max(day) AS day
FROM race_board
WHERE market = 'nomination' AND work IS NOT NULL AND share IS NOT NULL
GROUP BY award, season, predictor_group, work
