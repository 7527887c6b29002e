-- The board of every race now: one listing per race and group, in the order of the site.
-- When several surfaces show a race, the newest day wins, then a listing known to be whole, then the better surface
-- (odds_api, odds_page, article_table, widget, article_text): listings are never mixed.
-- * race: The category's id, or its printed name when the award is unknown.
-- * day: The day (UTC) the board was observed.
WITH listing AS (
    SELECT DISTINCT ON (award, season, market, race, predictor_group)
           award, season, market, coalesce(category_id, category) AS race, predictor_group, event, category, surface,
           observed_at
    FROM (
        SELECT DISTINCT award, season, market, category_id, category, predictor_group, event, surface, observed_at,
               complete
        FROM predictions_latest
    )
    ORDER BY CAST(observed_at AT TIME ZONE 'UTC' AS DATE) DESC,
             complete IS NOT DISTINCT FROM true DESC,
             list_position(['odds_api', 'odds_page', 'article_table', 'widget', 'article_text'], surface),
             observed_at DESC, event
)
SELECT p.award, p.season, p.market, p.category_id, p.category, l.race, p.predictor_group, p.rank, p.nominee,
       p.nominee_kind, p.person, p.work, p.song, p.share, p.odds_text, p.odds, p.nomination_votes, p.win_votes,
       p.is_winner, p.final, p.listed, p.complete, p.event, p.surface, p.url, p.observed_at,
       CAST(p.observed_at AT TIME ZONE 'UTC' AS DATE) AS day, p.snapshot_at, p.work_id, p.person_id
FROM predictions_latest AS p
JOIN listing AS l
  ON p.observed_at = l.observed_at
 AND p.surface = l.surface
 AND coalesce(p.category_id, p.category) IS NOT DISTINCT FROM l.race
 AND p.category IS NOT DISTINCT FROM l.category
 AND p.predictor_group IS NOT DISTINCT FROM l.predictor_group
 AND p.award IS NOT DISTINCT FROM l.award
 AND p.season IS NOT DISTINCT FROM l.season
 AND p.market IS NOT DISTINCT FROM l.market
 AND p.event IS NOT DISTINCT FROM l.event
ORDER BY p.award, p.season, p.market, l.race, p.predictor_group, p.rank, p.nominee
