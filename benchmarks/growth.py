"""Does a page cost the same in a large job as in a small one?

``python -m benchmarks.growth [--pages 10000] [--entities off]``: crawl, replay and compact at growing numbers of
pages; look-ups in the frontier and in the history at growing numbers of rows; the time until ``scrapy crawl`` and
``import goldscrape`` are there. CPU time where other work on the machine would spoil wall time. The plot and the tables
are kept in ``benchmarks/results/``.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import attrs
import pyarrow.parquet as pq

from benchmarks.crawl import site
from benchmarks.growth_plot import growth_plot
from benchmarks.measure import Figures, run
from benchmarks.results import Table
from goldscrape.frontier.database import Database, Validator
from goldscrape.storage import Layout, prepare
from goldscrape.storage.captured import captured_pages, captured_snapshots
from goldscrape.tables import PageRow, Provenance
from goldscrape.tables.arrow import to_table

__all__ = ["measure_growth", "measure_lookups", "measure_pages", "measure_start"]

_ROOT = Path(__file__).resolve().parent.parent
_RESULTS = _ROOT / "benchmarks" / "results"
_SCRAPY = str(Path(sys.executable).parent / "scrapy")
_BASE = 10
"""Pages of the run whose cost stands for starting up."""

_WHEN = datetime(2026, 8, 8, 12, tzinfo=UTC)
_PART_ROWS = 1_000


def measure_pages(largest: int = 10_000, *, entities: bool = True) -> tuple[Table, str]:
    """CPU milliseconds a page beyond the first ten, peak memory; and the plot."""
    counts = [count for count in (100, 1_000, 10_000, 100_000) if count < largest] + [largest]
    table = Table(
        f"Cost of a page as jobs grow{'' if entities else ', entities off'} (CPU ms a page, start-up apart; peak MB)",
        ("pages", "crawl", "replay", "compact", "crawl MB", "replay MB", "compact MB"),
    )
    lines: dict[str, list[tuple[float, float]]] = {"crawl": [], "replay": [], "compact": []}
    base = _job(_BASE, entities=entities)
    for count in counts:
        figures = _job(count, entities=entities)
        costs = {name: 1000 * (figures[name].cpu - base[name].cpu) / (count - _BASE) for name in lines}
        for name, cost in costs.items():
            lines[name].append((count, cost))
        table.add(
            f"{count:,}", *(f"{cost:.2f}" for cost in costs.values()), *(f"{figures[name].peak:.0f}" for name in lines)
        )
    return table, growth_plot("Cost of a page as jobs grow", "pages in the job", "CPU ms a page", lines)


def _job(pages: int, *, entities: bool) -> dict[str, Figures]:
    with tempfile.TemporaryDirectory(prefix="goldscrape-growth-") as folder, site(pages) as base:
        addresses = Path(folder) / "addresses.txt"
        addresses.write_text("".join(f"{base}/page/{n}\n" for n in range(pages)))
        crawl = ["crawl", "article", "-a", f"urls={addresses}", "-L", "ERROR"]
        env = {"GOLDSCRAPE_OUTPUT": f"{folder}/out"}
        quick = ["-s", "CONCURRENT_REQUESTS_PER_DOMAIN=16", "-s", "DOWNLOAD_DELAY=0"]
        read = ["-s", f"GOLDSCRAPE_ENTITIES={int(entities)}"]
        return {
            "crawl": run([_SCRAPY, *crawl, *quick, *read], cwd=_ROOT, env=env),
            "replay": run([_SCRAPY, "replay", f"{folder}/out/archive", *read], cwd=_ROOT, env=env),
            "compact": run([_SCRAPY, "compact"], cwd=_ROOT, env=env),
        }


def measure_lookups(sizes: tuple[int, ...] = (1_000, 10_000, 100_000)) -> Table:
    """Microseconds of CPU: one look-up or entry in the frontier, one row of the history read whole."""
    table = Table(
        "Look-ups as the history grows (CPU µs)",
        ("rows", "frontier: a request entered", "done", "a validator", "history: a page's row", "a snapshot's row"),
    )
    for size in sizes:
        with tempfile.TemporaryDirectory(prefix="goldscrape-growth-") as folder:
            frontier = _frontier(Path(folder) / "frontier.sqlite", size)
            output = Path(folder)
            _write_history(output, size)
            pages = min(_seconds(partial(captured_pages, output)) for _ in range(3))  # the first one imports pyarrow
            snapshots = min(_seconds(partial(captured_snapshots, output)) for _ in range(3))
            history = (1e6 * pages / size, 1e6 * snapshots / size)
            table.add(f"{size:,}", *(f"{cost:.1f}" for cost in (*frontier, *history)))
    return table


def _frontier(path: Path, size: int) -> tuple[float, float, float]:
    """What the last thousand entries cost, in microseconds each."""
    last = 1_000
    database = Database(path)
    database.begin_job("job", "article", "{}", _WHEN, resume_within=None, fresh=True)
    keys = [f"{number * 2654435761 % 2**32:08x}-{number}" for number in range(size)]
    known = Validator(etag='"1"', last_modified=None, page_sha256="0" * 64, has_odds=False, extractor="1")
    database.write("job", entered=((key, b"request " * 30) for key in keys[:-last]))
    database.keep_validators((key, known) for key in keys)
    entered = _seconds(lambda: database.write("job", entered=((key, b"request " * 30) for key in keys[-last:])))
    done = _seconds(lambda: database.write("job", done=keys[:last]))
    looked = _seconds(lambda: [database.validator(key) for key in keys[:: size // last]])
    database.close()
    return 1e6 * entered / last, 1e6 * done / last, 1e6 * looked / last


def _write_history(output: Path, size: int) -> None:
    layout = Layout(output)
    prepare(layout)
    for part, first in enumerate(range(0, size, _PART_ROWS)):
        rows = list(_history(range(first, first + _PART_ROWS)))
        pq.write_table(to_table(PageRow, rows), layout.part("pages", "made", part), compression="zstd")


def _history(numbers: range) -> Iterator[tuple[Provenance, list[PageRow]]]:
    for number in numbers:
        url = f"https://www.goldderby.com/film/2026/generated-{number}/"
        archived = number % 2
        row = PageRow(
            final_url=f"https://web.archive.org/web/20260808120000id_/{url}" if archived else url,
            status=200,
            bytes=100_000,
            fetched_at=_WHEN,
            surface="article",
            rows=40,
        )
        shared = Provenance(
            url=url,
            captured_at=_WHEN,
            observed_at=_WHEN,
            snapshot_at=_WHEN,
            capture="wayback" if archived else "live",
            page_sha256="0" * 64,
            run_id="made",
            extractor="1",
        )
        yield shared, [row]


def _seconds(call: Callable[[], object]) -> float:
    began = time.process_time()
    call()
    return time.process_time() - began


def measure_start(runs: int = 5) -> Table:
    """Seconds until the interpreter, the package and the commands are there and gone again; medians."""
    table = Table("Start-up (seconds)", ("command", "CPU", "wall", "peak MB"))
    with tempfile.TemporaryDirectory(prefix="goldscrape-growth-") as folder:
        page = _ROOT / "goldscrape" / "samples" / "goldderby-2025.html"
        commands = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "python -c 'import goldscrape'": [sys.executable, "-c", "import goldscrape"],
            "python -c 'import scrapy'": [sys.executable, "-c", "import scrapy"],
            "scrapy version": [_SCRAPY, "version"],
            "scrapy crawl article, one sample page": [_SCRAPY, "crawl", "article", "-a", f"url={page}"],
        }
        for name, command in commands.items():
            found = [run(command, cwd=_ROOT, env={"GOLDSCRAPE_OUTPUT": f"{folder}/out"}) for _ in range(runs + 1)][1:]
            median = Figures.median(found)
            table.add(name, f"{median.cpu:.2f}", f"{median.wall:.2f}", f"{median.peak:.0f}")
    return table


def measure_growth(pages: int = 3_000) -> list[Table]:
    """All tables; the plot is written on the way."""
    costs, plot = measure_pages(pages)
    _RESULTS.mkdir(exist_ok=True)
    (_RESULTS / "growth.svg").write_text(plot)
    return [measure_start(), measure_lookups(), costs]


def main() -> None:
    """Print the tables and keep them beside the plot."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=10_000)
    parser.add_argument("--entities", choices=("on", "off"), default="on", help="off: printed only, nothing is kept")
    given = parser.parse_args()
    if given.entities == "off":
        measure_pages(given.pages, entities=False)[0].show()
        return
    tables = measure_growth(given.pages)
    for table in tables:
        table.show()
    (_RESULTS / "growth.json").write_text(json.dumps([attrs.asdict(table) for table in tables], indent=1) + "\n")


if __name__ == "__main__":
    main()
