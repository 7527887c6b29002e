"""A crawl killed at random moments, each time run again: what is lost, doubled, unreadable, fetched again.

``python -m benchmarks.kills [--pages 2000] [--kills 30] [--seed 1]`` crawls the local site, kills the crawl so many
times with SIGKILL and starts it again until it ends by itself; then the same with SIGTERM. After every kill all files
are read. Exits 1 if anything was lost, doubled or unreadable.
"""

from __future__ import annotations

import argparse
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import attrs
import pyarrow as pa
import pyarrow.dataset as ds

from benchmarks.results import Table
from goldscrape.tables import TABLES
from tests.crawling import rows, start
from tests.site import Site, made_up

__all__ = ["Outcome", "kill_and_resume", "main"]

_IN_FLIGHT = 16
"""CONCURRENT_REQUESTS: at a kill no more are at the server and between there and the disk, both together."""


@attrs.define
class Outcome:
    """What was left after all the kills."""

    kills: int = 0
    while_fetching: int = 0
    """Kills that met a crawl that had begun to fetch."""
    lost: int = 0
    doubled: int = 0
    unreadable: int = 0
    again: int = 0
    """Pages fetched more than once."""
    worst: int = 0
    """The most that one kill cost."""
    interrupted: int = 0
    """Rows of ``runs`` that say so."""
    seconds: float = 0.0

    @property
    def clean(self) -> bool:
        """Nothing lost, doubled or unreadable, and no more fetched again than was in flight."""
        return not (self.lost or self.doubled or self.unreadable) and self.worst <= _IN_FLIGHT


def kill_and_resume(folder: Path, pages: int, kills: int, how: signal.Signals, seed: int) -> Outcome:
    """Crawl ``pages`` pages, ended ``kills`` times at random moments."""
    chance, found, output = random.Random(seed), Outcome(), folder / "out"
    began = time.monotonic()
    with Site(made_up()) as site:
        listing = folder / "urls.txt"
        listing.write_text("".join(f"{site.url}/film/2026/generated-{n}/\n" for n in range(pages)))
        command = ("crawl", "article", "-a", f"urls={listing}")
        ended = False
        while not ended and found.kills < kills:
            before = len(site.requests("generated"))
            again_before = _again(site)
            target = before + chance.randint(0, max(2 * (pages - before) // (kills - found.kills + 1), 1))
            process = start(*command, output=output)
            while len(site.requests("generated")) < target and process.poll() is None:
                time.sleep(0.002)
            time.sleep(chance.random() * 0.3)
            ended = process.poll() is not None
            if not ended:
                process.send_signal(how)
                found.kills += 1
                found.while_fetching += len(site.requests("generated")) > before
            _, said = process.communicate()
            if process.returncode not in (0, 3, -how):
                raise SystemExit(f"the crawl ended with {process.returncode}:\n{said[-3000:]}")
            found.unreadable += _unreadable(output)
            found.worst = max(found.worst, _again(site) - again_before)
            ended = ended or _is_through(output)
        if not ended:
            again_before = _again(site)
            start(*command, output=output).communicate()
            found.worst = max(found.worst, _again(site) - again_before)
        found.again = _again(site)
    found.unreadable += _unreadable(output)
    for dataset in ("pages", "articles"):
        times = Counter(row["url"] for row in rows(output, dataset))
        found.lost += pages - len(times)
        found.doubled += sum(times.values()) - len(times)
    found.interrupted = sum(row["verdict"] == "interrupted" for row in rows(output, "runs"))
    found.seconds = time.monotonic() - began
    return found


def _is_through(output: Path) -> bool:
    """Whether the crawl ended before the signal met it: once more would be another crawl."""
    return (output / "runs").is_dir() and any(row["verdict"] == "ok" for row in rows(output, "runs"))


def _again(site: Site) -> int:
    times = Counter(request.target for request in site.requests("generated"))
    return sum(times.values()) - len(times)


def _unreadable(output: Path) -> int:
    bad = 0
    for dataset in TABLES:
        for path in (output / dataset).glob("*.parquet"):
            try:
                ds.dataset(path).to_table()
            except (pa.ArrowException, OSError):
                bad += 1
    return bad


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=2_000)
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    table = Table(
        f"{options.pages:,} pages, ended {options.kills} times and run again",
        ("signal", "kills", "while fetching", "lost", "doubled", "unreadable", "fetched again", "at most per kill",
         "interrupted runs", "seconds"),
    )  # fmt: skip
    clean = True
    for how in (signal.SIGKILL, signal.SIGTERM):
        with tempfile.TemporaryDirectory() as folder:
            found = kill_and_resume(Path(folder), options.pages, options.kills, how, options.seed)
        clean &= found.clean
        figures = (found.kills, found.while_fetching, found.lost, found.doubled, found.unreadable, found.again,
                   found.worst, found.interrupted, round(found.seconds))  # fmt: skip
        table.add(how.name, *map(str, figures))
    sys.stdout.write(table.markdown())
    raise SystemExit(0 if clean else 1)


if __name__ == "__main__":
    main()
