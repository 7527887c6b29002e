-- Every problem of every run, the newest run first.
-- * kind: The kind of problem, as in the table of problem kinds.
-- * problem_url: The page it happened on.
-- * detail: What was seen and what was expected.
SELECT r.run_id, r.started_at, r.spider, r.verdict, p.problem.kind AS kind, p.problem.url AS problem_url,
       p.problem.detail AS detail
FROM runs AS r, unnest(r.problems) AS p(problem)
ORDER BY r.started_at DESC, r.run_id DESC
