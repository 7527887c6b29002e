-- Every run with its result in one line, the newest first.
-- * seconds: How long it took.
-- * problem_count: How many problems it had.
-- * row_count: How many rows it committed, all datasets together.
SELECT run_id, spider, verdict, finish_reason, started_at, finished_at,
       round(epoch(finished_at - started_at), 1) AS seconds,
       pages, list_sum(list_transform(rows, lambda r: r.rows)) AS row_count, len(problems) AS problem_count, retries,
       arguments, version
FROM runs
QUALIFY row_number() OVER (PARTITION BY run_id ORDER BY finished_at DESC NULLS LAST) = 1
ORDER BY started_at DESC, run_id DESC
