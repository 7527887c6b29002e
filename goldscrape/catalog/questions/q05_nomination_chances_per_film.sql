-- How likely is each film to be nominated for anything, and how often is it expected to be?
-- The races of a film are not independent: the truth lies between p_low and p_high.
SELECT film, races, expected_nominations, p_low, p_independent, p_high, whole
FROM film_season
WHERE award = 'oscars' AND season = 2027 AND predictor_group = 'combined'
ORDER BY expected_nominations DESC, film
LIMIT 5
