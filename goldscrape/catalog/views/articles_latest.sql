-- Every article as it stood last: one row an address.
-- Entities belong to a text: join films, people, budgets and dates on url and text_sha256.
SELECT *
FROM articles
QUALIFY row_number() OVER (
    PARTITION BY url
    ORDER BY observed_at DESC, extraction_order(extractor, run_id) DESC, captured_at DESC, page_sha256
) = 1
