"""Crawl speed: goldscrape beside a bare spider and beside Scrapy that only fetches, on one local site.

``python -m benchmarks.crawl [--pages 2000] [--runs 3]``
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.measure import Figures, interleaved
from benchmarks.results import Table

__all__ = ["measure_crawl"]

_SCRAPY = str(Path(sys.executable).parent / "scrapy")
_ROOT = Path(__file__).resolve().parent.parent


@contextmanager
def site(count: int) -> Iterator[str]:
    """A local site of ``count`` pages; its base address."""
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.server", "0", str(count)], cwd=_ROOT, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        yield process.stdout.readline().rsplit(" ", 1)[-1].strip().rstrip("/")
    finally:
        process.terminate()
        process.wait()


def measure_crawl(pages: int = 2_000, runs: int = 3) -> Table:
    """Pages per second, CPU and memory of each variant, and the ratio to the bare spider."""
    folder = Path(tempfile.mkdtemp(prefix="goldscrape-bench-"))
    with site(pages) as base:
        addresses = folder / "addresses.txt"
        addresses.write_text("".join(f"{base}/page/{n}\n" for n in range(pages)))
        # the same settings as the bare spider's: concurrency is what is given, not what is compared
        ours = [_SCRAPY, "crawl", "article", "-a", f"urls={addresses}", "-L", "ERROR"]
        ours += ["-s", "CONCURRENT_REQUESTS_PER_DOMAIN=16", "-s", "DOWNLOAD_DELAY=0"]
        bare = [sys.executable, "-m", "benchmarks.bare"]
        commands = {
            "fetch only (Scrapy)": [*bare, "fetch", base, str(pages), "-"],
            "bare spider → JSONL": [*bare, "scrape", base, str(pages), str(folder / "bare.jsonl")],
            "bare spider, again (noise)": [*bare, "scrape", base, str(pages), str(folder / "again.jsonl")],
            "goldscrape, entities off": [*ours, "-s", "GOLDSCRAPE_ENTITIES=0", "-s", f"GOLDSCRAPE_OUTPUT={folder}/off"],
            "goldscrape, everything": [*ours, "-s", f"GOLDSCRAPE_OUTPUT={folder}/all"],
            "everything, in one process": [
                *ours, "-s", "GOLDSCRAPE_EXTRACTORS=0", "-s", f"GOLDSCRAPE_OUTPUT={folder}/alone",
            ],
        }  # fmt: skip
        # A text that is stored already would not be stored again.
        outputs = [folder / name for name in ("off", "all", "alone")]
        figures = interleaved(commands, runs=runs, cwd=_ROOT, fresh=outputs)
    shutil.rmtree(folder, ignore_errors=True)
    return _table(figures, pages)


def _table(figures: dict[str, list[Figures]], pages: int) -> Table:
    bare = Figures.median(figures["bare spider → JSONL"])
    table = Table(
        f"Crawl: {pages:,} pages of ~100 KB",
        ("variant", "pages/s", "÷ bare", "CPU ms/page", "bare CPU ÷ it", "peak MB"),
    )
    for name, runs in figures.items():
        median = Figures.median(runs)
        table.add(
            name,
            f"{pages / median.wall:.0f}",
            f"{bare.wall / median.wall:.2f}",
            f"{1000 * median.cpu / pages:.2f}",
            f"{bare.cpu / median.cpu:.2f}",
            f"{median.peak:.0f}",
        )
    return table


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=2_000)
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    measure_crawl(given.pages, given.runs).show()
