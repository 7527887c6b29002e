-- Do the nomination shares of a race sum to its number of slots?
-- Ten for Best Picture, five for most: much less means a listing that was cut.
SELECT category_id, predictor_group, count(*) AS contenders, round(sum(share), 4) AS slots,
       bool_and(complete IS NOT DISTINCT FROM true) AS whole
FROM race_board
WHERE market = 'nomination' AND category_id IS NOT NULL
GROUP BY category_id, predictor_group
ORDER BY category_id, predictor_group
