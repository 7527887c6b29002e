-- The films and people that articles name, with their odds on the day of the article.
-- Odds are those of the group `combined` on the last day captured at or within a week before the article's publish day,
-- in every race of that season in which the name contends (by id where both are linked, else by the name without marks
-- and accents); null where there were none. One row per mention and race.
-- * kind: `film` or `person`.
-- * name: The title or the name in the article.
-- * odds_day: The day of the odds.
-- * race: The category's id, or its printed name when the award is unknown.
-- * contender: The contender as printed.
-- * work: The contender's work.
WITH named AS (
    SELECT 'film' AS kind, url, text_sha256, title AS name, subject, mentions, work_id AS id, field, char_start, quote,
           extractor, run_id
    FROM films
    UNION ALL
    SELECT 'person', url, text_sha256, name, NULL, mentions, person_id, field, char_start, quote, extractor, run_id
    FROM people
),
said AS (
    SELECT a.url, a.headline, a.date_published, n.kind, n.name, n.subject, n.mentions, n.id, n.field, n.char_start,
           n.quote
    FROM articles_latest AS a
    JOIN named AS n USING (url, text_sha256)
    JOIN newest_mentions() AS m USING (url, text_sha256)
    WHERE extraction_order(n.extractor, n.run_id) = m.newest
    QUALIFY row_number() OVER (
        PARTITION BY n.url, n.kind, n.field, n.char_start, n.name ORDER BY n.quote
    ) = 1
),
odds AS (
    SELECT award, season, market, coalesce(category_id, category) AS race, day, rank, nominee, work, share, odds,
           'film' AS kind, work AS known_as, work_id AS id
    FROM predictions_daily
    WHERE predictor_group = 'combined' AND work IS NOT NULL
    UNION ALL
    SELECT award, season, market, coalesce(category_id, category), day, rank, nominee, work, share, odds,
           'person', person, person_id
    FROM predictions_daily
    WHERE predictor_group = 'combined' AND person IS NOT NULL
),
matched AS (
    SELECT s.url, s.kind, s.field, s.char_start, s.name, o.award, o.season, o.market, o.race, o.day AS odds_day,
           o.rank, o.nominee AS contender, o.work, o.share, o.odds
    FROM said AS s
    JOIN odds AS o
      ON o.kind = s.kind
     AND plain_name(o.known_as) = plain_name(s.name)
     AND (o.id IS NULL OR s.id IS NULL OR o.id = s.id)
     AND o.day BETWEEN s.date_published - 7 AND s.date_published
    QUALIFY row_number() OVER (
        PARTITION BY s.url, s.kind, s.field, s.char_start, s.name, o.award, o.season, o.market, o.race, o.nominee
        ORDER BY o.day DESC, o.rank
    ) = 1
)
SELECT s.url, s.headline, s.date_published, s.kind, s.name, s.subject, s.mentions, s.field, s.char_start, s.quote,
       m.odds_day, m.award, m.season, m.market, m.race, m.rank, m.contender, m.work, m.share, m.odds
FROM said AS s
LEFT JOIN matched AS m USING (url, kind, field, char_start, name)
