-- Forecasts whose outcome is known: what a group said about a contender some days before the event, and what happened.
-- One row per contender, notation and horizon. A share is the share of predictors. Racetrack odds (`fraction`) are
-- read as probabilities, 9/2 as 1/(1 + 4.5), though the site squeezes them: never mix the two notations.
-- The horizon is measured to the announcement of the nominations or to the ceremony (key_dates): the last listing at
-- least so many days before, none older than two weeks more; horizon 0 also takes the last odds that a closed league
-- keeps. The outcome is the site's own mark of the winner, else the official outcomes by IMDb id or song. A race counts
-- only when its winner is among the contenders, a race of nominations only when every official nominee was found.
-- * race: The category's id, or its printed name when the award is unknown.
-- * horizon_days: Days before the event: 0, 7, 30 or 90.
-- * day: The day (UTC) of the listing used.
-- * notation: `share` or `fraction`.
-- * probability: The forecast, 0 to 1.
-- * outcome: What happened: won, or was nominated.
WITH contenders AS (
    SELECT award, season, market, coalesce(category_id, category) AS race, nominee, person, work, song,
           any_value(work_id) AS work_id, any_value(person_id) AS person_id,
           bool_or(is_winner) FILTER (market = 'win') AS marked
    FROM predictions
    WHERE award IS NOT NULL AND season IS NOT NULL AND market IS NOT NULL
    GROUP BY ALL
),
official AS (
    SELECT c.award, c.season, c.market, c.race, c.nominee, c.person, c.work, c.song,
           min(o.number) AS number, bool_or(o.is_winner) AS won
    FROM contenders AS c
    JOIN outcomes AS o
      ON o.award = c.award AND o.season = c.season AND o.category_id = c.race
     AND CASE WHEN c.song IS NOT NULL
              THEN plain_name(o.song) = plain_name(c.song)
              WHEN c.person_id IS NOT NULL
              THEN list_has_all(o.person_ids, string_split(c.person_id, '|'))
                   AND (c.work_id IS NULL OR list_contains(o.work_ids, c.work_id))
              ELSE c.person IS NULL AND list_contains(o.work_ids, c.work_id) END
    GROUP BY ALL
),
covered AS (
    SELECT f.award, f.season, f.race, f.found = t.total AS whole
    FROM (SELECT award, season, race, count(DISTINCT number) AS found FROM official
          WHERE market = 'nomination' GROUP BY ALL) AS f
    JOIN (SELECT award, season, category_id AS race, count(*) AS total FROM outcomes GROUP BY ALL) AS t
   USING (award, season, race)
),
known AS (
    SELECT c.award, c.season, c.market, c.race, c.nominee, c.person, c.work, c.song,
           CASE WHEN c.market = 'nomination'
                THEN CASE WHEN o.number IS NOT NULL THEN true WHEN v.whole THEN false END
                WHEN c.marked IS NOT NULL THEN c.marked
                WHEN bool_or(c.marked) OVER (PARTITION BY c.award, c.season, c.market, c.race) THEN false
                ELSE o.won END AS outcome
    FROM contenders AS c
    LEFT JOIN official AS o
      ON o.award = c.award AND o.season = c.season AND o.market = c.market AND o.race = c.race
     AND o.nominee = c.nominee AND o.person IS NOT DISTINCT FROM c.person
     AND o.work IS NOT DISTINCT FROM c.work AND o.song IS NOT DISTINCT FROM c.song
    LEFT JOIN covered AS v ON v.award = c.award AND v.season = c.season AND v.race = c.race
),
daily AS (
    SELECT award, season, market, event, coalesce(category_id, category) AS race, category, predictor_group, surface,
           day, nominee, person, work, song, share, odds, coalesce(final, false) AS final
    FROM predictions_daily
    WHERE award IS NOT NULL AND season IS NOT NULL AND market IS NOT NULL
),
listings AS (
    SELECT award, season, market, event, race, category, predictor_group, surface, day, bool_or(final) AS final
    FROM daily
    GROUP BY ALL
),
chosen AS (
    SELECT DISTINCT ON (l.award, l.season, l.market, l.race, l.predictor_group, l.surface, h.horizon_days)
           l.*, h.horizon_days
    FROM listings AS l
    CROSS JOIN (SELECT unnest([0, 7, 30, 90]) AS horizon_days) AS h
    LEFT JOIN key_dates AS k ON k.award = l.award AND k.season = l.season AND k.market = l.market
    WHERE (h.horizon_days = 0 AND l.final)
       OR (NOT l.final AND l.day <= k.date - CAST(h.horizon_days AS INTEGER)
           AND l.day > k.date - CAST(h.horizon_days + 14 AS INTEGER))
    ORDER BY l.final DESC, l.day DESC, l.event, l.category
),
said AS (
    SELECT c.award, c.season, c.market, c.race, c.predictor_group, c.surface, c.horizon_days, c.day,
           d.nominee, d.person, d.work, d.song, d.share, d.odds, k.outcome
    FROM chosen AS c
    JOIN daily AS d
      ON d.award = c.award AND d.season = c.season AND d.market = c.market AND d.race = c.race AND d.day = c.day
     AND d.surface = c.surface AND d.final = c.final
     AND d.event IS NOT DISTINCT FROM c.event
     AND d.category IS NOT DISTINCT FROM c.category
     AND d.predictor_group IS NOT DISTINCT FROM c.predictor_group
    JOIN known AS k
      ON k.award = d.award AND k.season = d.season AND k.market = d.market AND k.race = d.race
     AND k.nominee = d.nominee AND k.person IS NOT DISTINCT FROM d.person
     AND k.work IS NOT DISTINCT FROM d.work AND k.song IS NOT DISTINCT FROM d.song
)
SELECT award, season, market, race, predictor_group, surface, horizon_days, day, nominee, person, work, song,
       notation, probability, outcome
FROM (
    SELECT *, 'share' AS notation, share AS probability FROM said WHERE share IS NOT NULL
    UNION ALL
    SELECT *, 'fraction', 1 / (1 + odds) FROM said WHERE odds IS NOT NULL
)
WHERE outcome IS NOT NULL
QUALIFY market = 'nomination' OR bool_or(outcome) OVER (
    PARTITION BY award, season, market, race, predictor_group, surface, horizon_days, notation
)
