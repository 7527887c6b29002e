"""How fresh and how whole the data of a report is, and how good the forecasts were."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from goldscrape.problem_guide import GUIDE
from goldscrape.report.boards import Row, rows
from goldscrape.report.model import Bucket, Freshness, Problem, Run, Score
from goldscrape.report.scope import Scope, award_name, title_of

if TYPE_CHECKING:
    import duckdb

__all__ = ["read_freshness", "read_problems", "read_runs", "read_scores"]

_FRESHNESS = """
SELECT dataset, award, season, market, sum(rows) AS rows, min(first_day) AS first_day, max(last_day) AS last_day,
       max(days) AS days, min(gap_days) AS gap_days, min(hours_old) AS hours_old
FROM freshness
GROUP BY ALL
ORDER BY dataset DESC, last_day DESC NULLS LAST, award, season DESC, market
LIMIT 40
"""

_RUNS = """
SELECT run_id, spider, started_at, verdict, seconds, pages, coalesce(row_count, 0) AS row_count, problem_count
FROM run_summary
LIMIT 10
"""

_PROBLEMS = """
SELECT kind, count(*) AS count, any_value(detail) AS example, any_value(problem_url) AS url
FROM run_problems
WHERE run_id IN (SELECT unnest(?)) AND kind NOT IN ('source', 'unchanged')
GROUP BY kind
ORDER BY count DESC, kind
"""

_SCORES = """
SELECT award, market, predictor_group, surface, notation, horizon_days, races, forecasts, race_brier, favourite_won
FROM brier
ORDER BY award, market DESC, notation DESC, horizon_days, race_brier
"""

_CALIBRATION = "SELECT * FROM calibration"

_LINK = ("award", "market", "predictor_group", "surface", "notation", "horizon_days")


def _remedy(kind: str) -> str | None:
    return next((remedy for name, (_, remedy) in GUIDE.items() if name == kind), None)


def _what(row: Row) -> str | None:
    if row["dataset"] != "predictions":
        return None
    return title_of(Scope(row["award"], row["season"], row["market"]))


def read_freshness(connection: duckdb.DuckDBPyConnection) -> tuple[Freshness, ...]:
    """A line per dataset, for predictions per award, season and market."""
    return tuple(
        Freshness(
            dataset=row["dataset"],
            what=_what(row),
            rows=int(row["rows"]),
            first_day=row["first_day"],
            last_day=row["last_day"],
            days=row["days"],
            gap_days=row["gap_days"],
            hours_old=row["hours_old"],
        )
        for row in rows(connection, _FRESHNESS)
    )


def read_runs(connection: duckdb.DuckDBPyConnection) -> tuple[Run, ...]:
    """The ten newest runs."""
    return tuple(
        Run(
            run_id=row["run_id"],
            spider=row["spider"],
            started_at=row["started_at"],
            verdict=row["verdict"],
            seconds=row["seconds"],
            pages=row["pages"],
            rows=int(row["row_count"]),
            problems=row["problem_count"],
        )
        for row in rows(connection, _RUNS)
    )


def read_problems(connection: duckdb.DuckDBPyConnection, runs: tuple[Run, ...]) -> tuple[Problem, ...]:
    """The problems of these runs by kind, the most frequent first."""
    return tuple(
        Problem(
            kind=row["kind"],
            count=row["count"],
            example=row["example"],
            url=row["url"],
            remedy=_remedy(row["kind"]),
        )
        for row in rows(connection, _PROBLEMS, [[run.run_id for run in runs]])
    )


def read_scores(connection: duckdb.DuckDBPyConnection, award: str | None) -> tuple[Score, ...]:
    """Every scored group of forecasts with its buckets, of one award or of all."""
    buckets: dict[tuple[Any, ...], list[Bucket]] = defaultdict(list)
    for row in rows(connection, _CALIBRATION):
        buckets[tuple(row[name] for name in _LINK)].append(
            Bucket(said=row["mean_probability"], happened=row["frequency"], forecasts=row["forecasts"])
        )
    return tuple(
        Score(
            award=award_name(row["award"]),
            market=row["market"],
            group=row["predictor_group"],
            notation=row["notation"],
            horizon=row["horizon_days"],
            races=row["races"],
            forecasts=int(row["forecasts"]),
            brier=row["race_brier"],
            favourite_won=row["favourite_won"],
            buckets=tuple(sorted(buckets[tuple(row[name] for name in _LINK)], key=lambda bucket: bucket.said)),
        )
        for row in rows(connection, _SCORES)
        if award in (None, row["award"])
    )
