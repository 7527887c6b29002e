"""What compaction does for an analyst: a season of 2.2 million rows before and after, asked by DuckDB.

Run: ``python -m benchmarks.season [captures]``.
"""

from __future__ import annotations

import multiprocessing
import resource
import statistics
import sys
import tempfile
import time
from contextlib import nullcontext
from pathlib import Path

import duckdb

from benchmarks.simulated_season import Season, write_parts
from goldscrape.catalog import build_catalog
from goldscrape.compaction import Compacted, compact_dataset
from goldscrape.storage import Layout, prepare
from goldscrape.tables import Prediction

__all__ = ["QUESTIONS", "THROUGH_VIEWS", "main"]

_BOARD = "award = 'oscars' AND season = 2027 AND market = 'nomination'"

QUESTIONS = {
    "count": "SELECT count(*) FROM {p}",
    "one contender's series": f"""
        SELECT observed_at, share FROM {{p}} WHERE {_BOARD} AND category_id = 'oscars.actor'
        AND predictor_group = 'expert' AND nominee = 'Person 07 of actor' ORDER BY observed_at""",
    "latest board of one race": f"""
        SELECT rank, nominee, share FROM {{p}} WHERE {_BOARD} AND category_id = 'oscars.picture'
        AND predictor_group = 'combined' AND snapshot_at = (SELECT max(snapshot_at) FROM {{p}}
        WHERE {_BOARD} AND category_id = 'oscars.picture' AND predictor_group = 'combined') ORDER BY rank""",
    "latest of all races": f"""
        SELECT category_id, predictor_group, rank, nominee, share FROM {{p}} WHERE {_BOARD}
        AND snapshot_at = (SELECT max(snapshot_at) FROM {{p}} WHERE {_BOARD})""",
    "risers of the week": f"""
        WITH latest AS (SELECT max(snapshot_at) AS t FROM {{p}} WHERE {_BOARD}),
        now AS (SELECT category_id, nominee, share FROM {{p}}, latest WHERE predictor_group = 'combined'
                AND snapshot_at = t AND {_BOARD}),
        before AS (SELECT category_id, nominee, arg_max(share, snapshot_at) AS share FROM {{p}}, latest
                   WHERE predictor_group = 'combined' AND snapshot_at BETWEEN t - INTERVAL 10 DAY AND t - INTERVAL 7 DAY
                   AND {_BOARD} GROUP BY ALL)
        SELECT category_id, nominee, now.share - before.share AS moved
        FROM now JOIN before USING (category_id, nominee) ORDER BY moved DESC LIMIT 10""",
}
"""The five questions of the figure; ``{p}`` is the dataset."""

THROUGH_VIEWS = {
    "race_board, one race": """
        FROM race_board WHERE race = 'oscars.picture' AND predictor_group = 'combined'""",
    "predictions_daily, one contender": """
        SELECT day, share FROM predictions_daily WHERE category_id = 'oscars.actor'
        AND predictor_group = 'expert' AND nominee = 'Person 07 of actor'""",
    "race_board, all races": "FROM race_board",
    "movers, all races": "FROM movers",
}
"""The same through the catalog's views, which also choose the last capture, one surface and the newest extraction."""

_TIMES = 9


def _medians(connection: duckdb.DuckDBPyConnection, questions: dict[str, str]) -> dict[str, float]:
    medians = {}
    for name, question in questions.items():
        taken = []
        for _ in range(_TIMES):
            start = time.perf_counter()
            rows = connection.execute(question).fetchall()
            taken.append(time.perf_counter() - start)
            if not rows:
                raise RuntimeError(f"no answer to {name!r}")
        medians[name] = statistics.median(taken) * 1000
    return medians


def milliseconds(folder: Path) -> dict[str, float]:
    """Median time of each question over a dataset's folder."""
    dataset = f"read_parquet('{folder}/*.parquet')"
    with duckdb.connect() as connection:
        return _medians(connection, {name: question.format(p=dataset) for name, question in QUESTIONS.items()})


def view_milliseconds(output: Path) -> dict[str, float]:
    """Median time of the questions through the catalog's views."""
    prepare(Layout(output))
    with duckdb.connect(str(build_catalog(output)), read_only=True) as connection:
        return _medians(connection, THROUGH_VIEWS)


def _size(folder: Path) -> tuple[int, float]:
    files = list(folder.glob("*.parquet"))
    return len(files), sum(path.stat().st_size for path in files) / 1e6


def compacted(output: Path) -> tuple[Compacted, float, float]:
    """Compact the predictions; also the seconds taken and the peak memory of this process in MB."""
    start = time.perf_counter()
    result = compact_dataset(output, Prediction, nullcontext)
    return result, time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(captures: int = Season().captures) -> None:
    """Print the table of the README: rows, files, size and the medians, before and after."""
    season = Season(captures=captures)
    with tempfile.TemporaryDirectory() as temporary:
        output = Path(temporary)
        folder = write_parts(season, output)
        before, (parts, parts_size) = milliseconds(folder), _size(folder)
        with multiprocessing.get_context("spawn").Pool(1) as process:  # of its own, for its peak of memory
            result, seconds, peak = process.apply(compacted, (output,))
        after, (files, size) = milliseconds(folder), _size(folder)
        views = view_milliseconds(output)
        if result.rows != season.rows:
            raise RuntimeError(f"{season.rows:,} rows became {result.rows:,}")
    print(f"{season.rows:,} rows; compacted in {seconds:.1f} s, peak memory {peak:,.0f} MB")
    print(f"| {f'median of {_TIMES} in DuckDB':<36} | parts | compacted |\n|---|---:|---:|")
    print(f"| {'files':<36} | {parts} | {files} |\n| {'MB':<36} | {parts_size:.1f} | {size:.1f} |")
    for name in QUESTIONS:
        print(f"| {name + ', ms':<36} | {before[name]:.1f} | {after[name]:.1f} |")
    for name, taken in views.items():
        print(f"| {name + ', ms':<36} | | {taken:.1f} |")


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
