-- The board now against the same listing a day, a week and a month earlier: risers and fallers.
-- The earlier listing is the last one at or before that day, on the same surface; before_day_… names it. A contender
-- that was not listed then has no earlier share; `entered_7d` tells that the earlier listing was whole without it.
-- * race: The category's id, or its printed name when the award is unknown.
-- * day: The day (UTC) of the board.
-- * before_day_1d: The day of the earlier listing, at least one day before.
-- * share_1d: The share on that day.
-- * moved_1d: The change of the share since then.
-- * before_day_7d: The day of the earlier listing, at least seven days before.
-- * share_7d: The share on that day.
-- * moved_7d: The change of the share since then.
-- * climbed_7d: Places gained since then (negative: lost).
-- * entered_7d: True when the earlier listing was whole and did not have this contender; null when not knowable.
-- * before_day_30d: The day of the earlier listing, at least thirty days before.
-- * share_30d: The share on that day.
-- * moved_30d: The change of the share since then.
WITH board AS (
    SELECT award, season, market, category_id, category, race, predictor_group, rank, nominee, person, work, song,
           share, odds, complete, event, surface, day
    FROM race_board
),
daily AS (
    SELECT award, season, market, event, coalesce(category_id, category) AS race, category, predictor_group, surface,
           day, nominee, work, song, share, rank, complete
    FROM predictions_daily
    WHERE day >= (SELECT min(day) FROM board) - 400
),
days AS (
    SELECT DISTINCT award, season, market, event, race, category, predictor_group, surface, day, complete FROM daily
),
wanted AS (
    SELECT DISTINCT award, season, market, event, race, category, predictor_group, surface, day, back
    FROM board, (SELECT unnest([1, 7, 30]) AS back)
),
found AS (
    SELECT w.award, w.season, w.market, w.event, w.race, w.category, w.predictor_group, w.surface, w.back,
           max(d.day) AS before_day, arg_max(d.complete, d.day) AS before_complete
    FROM wanted AS w
    JOIN days AS d
      ON d.day <= w.day - CAST(w.back AS INTEGER)
     AND d.surface = w.surface
     AND d.race IS NOT DISTINCT FROM w.race
     AND d.category IS NOT DISTINCT FROM w.category
     AND d.predictor_group IS NOT DISTINCT FROM w.predictor_group
     AND d.award IS NOT DISTINCT FROM w.award
     AND d.season IS NOT DISTINCT FROM w.season
     AND d.market IS NOT DISTINCT FROM w.market
     AND d.event IS NOT DISTINCT FROM w.event
    GROUP BY ALL
),
earlier AS (
    SELECT b.award, b.season, b.market, b.event, b.race, b.category, b.predictor_group, b.surface, b.nominee, b.work,
           b.song, f.back, f.before_day, f.before_complete, d.share AS before_share, d.rank AS before_rank,
           d.nominee IS NOT NULL AS was_listed
    FROM board AS b
    JOIN found AS f
      ON f.surface = b.surface
     AND f.race IS NOT DISTINCT FROM b.race
     AND f.category IS NOT DISTINCT FROM b.category
     AND f.predictor_group IS NOT DISTINCT FROM b.predictor_group
     AND f.award IS NOT DISTINCT FROM b.award
     AND f.season IS NOT DISTINCT FROM b.season
     AND f.market IS NOT DISTINCT FROM b.market
     AND f.event IS NOT DISTINCT FROM b.event
    LEFT JOIN daily AS d
      ON d.day = f.before_day
     AND d.nominee = b.nominee
     AND d.surface = b.surface
     AND d.race IS NOT DISTINCT FROM b.race
     AND d.category IS NOT DISTINCT FROM b.category
     AND d.predictor_group IS NOT DISTINCT FROM b.predictor_group
     AND d.work IS NOT DISTINCT FROM b.work
     AND d.song IS NOT DISTINCT FROM b.song
     AND d.award IS NOT DISTINCT FROM b.award
     AND d.season IS NOT DISTINCT FROM b.season
     AND d.market IS NOT DISTINCT FROM b.market
     AND d.event IS NOT DISTINCT FROM b.event
),
wide AS (
    SELECT award, season, market, event, race, category, predictor_group, surface, nominee, work, song,
           max(before_day) FILTER (back = 1) AS before_day_1d,
           max(before_share) FILTER (back = 1) AS share_1d,
           max(before_day) FILTER (back = 7) AS before_day_7d,
           max(before_share) FILTER (back = 7) AS share_7d,
           max(before_rank) FILTER (back = 7) AS rank_7d,
           bool_or(NOT was_listed AND before_complete) FILTER (back = 7) AS entered_7d,
           max(before_day) FILTER (back = 30) AS before_day_30d,
           max(before_share) FILTER (back = 30) AS share_30d
    FROM earlier
    GROUP BY ALL
)
SELECT b.award, b.season, b.market, b.category_id, b.category, b.race, b.predictor_group, b.rank, b.nominee, b.person,
       b.work, b.song, b.share, b.day,
       w.before_day_1d, w.share_1d, round(b.share - w.share_1d, 6) AS moved_1d,
       w.before_day_7d, w.share_7d, round(b.share - w.share_7d, 6) AS moved_7d, w.rank_7d - b.rank AS climbed_7d,
       w.entered_7d,
       w.before_day_30d, w.share_30d, round(b.share - w.share_30d, 6) AS moved_30d,
       b.surface
FROM board AS b
LEFT JOIN wide AS w
  ON w.nominee = b.nominee
 AND w.surface = b.surface
 AND w.race IS NOT DISTINCT FROM b.race
 AND w.category IS NOT DISTINCT FROM b.category
 AND w.predictor_group IS NOT DISTINCT FROM b.predictor_group
 AND w.work IS NOT DISTINCT FROM b.work
 AND w.song IS NOT DISTINCT FROM b.song
 AND w.award IS NOT DISTINCT FROM b.award
 AND w.season IS NOT DISTINCT FROM b.season
 AND w.market IS NOT DISTINCT FROM b.market
 AND w.event IS NOT DISTINCT FROM b.event
