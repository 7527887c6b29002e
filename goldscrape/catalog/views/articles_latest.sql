-- Every article as it stood last: one row an address.
-- Of a page that was read twice the newest extraction counts, also before `scrapy compact` and where it found no article
-- (a run of the same version leaves out a text that is stored already).
-- Entities belong to a text: join films, people, budgets and dates on url and text_sha256.
SELECT articles.*
FROM articles
LEFT JOIN newest_extractions() USING (url, observed_at, page_sha256)
WHERE is_newest(extractor, newest.run, newest)
QUALIFY row_number() OVER (
    PARTITION BY url
    ORDER BY observed_at DESC, extraction_order(extractor, run_id) DESC, captured_at DESC, page_sha256
) = 1
