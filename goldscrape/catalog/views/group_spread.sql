-- What each group of predictors says about the same contender now, side by side.
-- Only groups seen within a week of the race's newest board count, so that an old board is not compared with a new one.
-- `combined` is nearly `user` by headcount; an expert's share moves in steps of one over the number of experts.
-- * race: The category's id, or its printed name when the award is unknown.
-- * combined: The share in the group `combined`.
-- * expert: The share among experts.
-- * editor: The share among editors.
-- * user: The share among users.
-- * top24: The share among the top 24 users of last year.
-- * all_star: The share among the all-star users.
-- * expert_minus_user: The share among experts less that among users.
-- * day: The newest day of the boards compared.
SELECT award, season, market, category_id, race, nominee, person, work, song,
       max(share) FILTER (predictor_group = 'combined') AS combined,
       max(share) FILTER (predictor_group = 'expert') AS expert,
       max(share) FILTER (predictor_group = 'editor') AS editor,
       max(share) FILTER (predictor_group = 'user') AS "user",
       max(share) FILTER (predictor_group = 'top24') AS top24,
       max(share) FILTER (predictor_group = 'all_star') AS all_star,
       round(max(share) FILTER (predictor_group = 'expert')
             - max(share) FILTER (predictor_group = 'user'), 6) AS expert_minus_user,
       max(day) AS day
FROM (
    SELECT *, max(day) OVER (PARTITION BY award, season, market, race) AS newest FROM race_board
)
WHERE day >= newest - 7 AND predictor_group IS NOT NULL
GROUP BY ALL
