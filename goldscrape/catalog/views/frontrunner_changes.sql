-- The days on which a race got another leader.
-- The leader is the first of the day's last listing, as the site lists it. Days without a capture are skipped.
-- * race: The category's id, or its printed name when the award is unknown.
-- * day: The first day (UTC) of the new leader.
-- * leader: The new leader.
-- * leader_work: The new leader's work.
-- * leader_share: The new leader's share that day.
-- * previous_leader: The leader before.
-- * previous_work: Its work.
-- * previous_day: The last day captured before.
-- * previous_share_then: The former leader's share on previous_day.
WITH leaders AS (
    SELECT award, season, market, event, coalesce(category_id, category) AS race, predictor_group, surface, day,
           arg_min(nominee, (rank, nominee)) AS leader, arg_min(coalesce(work, ''), (rank, nominee)) AS leader_work,
           arg_min(share, (rank, nominee)) AS leader_share
    FROM predictions_daily
    WHERE rank IS NOT NULL
    GROUP BY ALL
),
following AS (
    SELECT *,
           lag(leader) OVER race_days AS previous_leader,
           lag(leader_work) OVER race_days AS previous_work,
           lag(day) OVER race_days AS previous_day,
           lag(leader_share) OVER race_days AS previous_share_then
    FROM leaders
    WINDOW race_days AS (
        PARTITION BY award, season, market, event, race, predictor_group, surface ORDER BY day
    )
)
SELECT award, season, market, race, predictor_group, surface, day, leader, nullif(leader_work, '') AS leader_work,
       leader_share, previous_leader, nullif(previous_work, '') AS previous_work, previous_day, previous_share_then
FROM following
WHERE (leader, leader_work) IS DISTINCT FROM (previous_leader, previous_work) AND previous_leader IS NOT NULL
ORDER BY day, award, season, market, race, predictor_group
