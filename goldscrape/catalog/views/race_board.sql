-- The board of every race now: one listing per race and group, in the order of the site.
-- When several surfaces show a race, the newest day wins, then a listing known to be whole, then the better surface
-- (odds_api, odds_page, article_table, widget, article_text): listings are never mixed.
-- * race: The category's id, or its printed name when the award is unknown.
-- * day: The day (UTC) the board was observed.
WITH latest AS (
    SELECT *, coalesce(category_id, category) AS race, CAST(observed_at AT TIME ZONE 'UTC' AS DATE) AS day
    FROM predictions_latest
)
SELECT award, season, market, category_id, category, race, predictor_group, rank, nominee, nominee_kind, person, work,
       song, share, odds_text, odds, nomination_votes, win_votes, is_winner, final, listed, complete, event, surface,
       url, observed_at, day, snapshot_at, work_id, person_id
FROM latest
QUALIFY dense_rank() OVER (
    PARTITION BY award, season, market, race, predictor_group
    ORDER BY day DESC,
             complete IS NOT DISTINCT FROM true DESC,
             list_position(['odds_api', 'odds_page', 'article_table', 'widget', 'article_text'], surface),
             observed_at DESC, event, category, url, page_sha256
) = 1
ORDER BY award, season, market, race, predictor_group, rank, nominee
