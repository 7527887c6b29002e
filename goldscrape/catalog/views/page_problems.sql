-- Responses that gave less than they should have, the newest first.
SELECT url, observed_at, status, content_type, surface, rows, problem, final_url, run_id
FROM pages
WHERE problem IS NOT NULL
ORDER BY observed_at DESC, url
