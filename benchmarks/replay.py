"""Replay speed: WARC to Parquet beside trafilatura's text-only pass over the same WARC, and two workers beside one.

``python -m benchmarks.replay [--pages 2000] [--runs 3]``. One worker is compared in CPU time, which other work on the
machine does not touch; two workers can only be compared in wall time, which means something on an idle machine only.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks.made_archive import write_archive
from benchmarks.measure import Figures, interleaved
from benchmarks.results import Table

__all__ = ["measure_replay"]

_SCRAPY = str(Path(sys.executable).parent / "scrapy")
_ROOT = Path(__file__).resolve().parent.parent
_FEW = 10
_REAL = _ROOT.parent / "shared" / "pages"
_PEER, _ONE, _BARE, _TWO = "trafilatura, text only", "goldscrape, everything", "entities off", "everything, 2 workers"


def measure_replay(pages: int = 2_000, runs: int = 3, real: Path = _REAL) -> list[Table]:
    """The generated site's pages, and half as many real ones where the folder ``real`` holds any."""
    with tempfile.TemporaryDirectory(prefix="goldscrape-replay-") as folder:
        made = write_archive(Path(folder), pages)
        title = f"Replay: WARC of {pages:,} generated pages to Parquet"
        tables = [_measured(title, made, write_archive(Path(folder), _FEW), pages, runs)]
        of_real, half = len(list(real.glob("*.html.gz"))), pages // 2
        if of_real:
            archive, few = write_archive(Path(folder), half, real), write_archive(Path(folder), _FEW, real)
            title = f"Replay: WARC of {half:,} pages to Parquet, {of_real} real pages in turn"
            tables.append(_measured(title, archive, few, half, runs))
    return tables


def _measured(title: str, archive: Path, few: Path, pages: int, runs: int) -> Table:
    """Pages a second of CPU and of wall time, memory, and the ratio to trafilatura; medians.

    Whole processes; what a page costs beyond starting up comes from a second archive of few pages.
    """
    output = {"GOLDSCRAPE_OUTPUT": str(archive.parent.parent / "out")}
    found = {}
    for file, times in ((few, 1), (archive, runs)):
        replay = [_SCRAPY, "replay", str(file)]
        commands = {
            _PEER: [sys.executable, "-m", "benchmarks.replay", "--texts-of", str(file)],
            _ONE: replay,
            _BARE: [*replay, "--no-entities"],
            _TWO: [*replay, "--workers", "2"],
        }
        measured = interleaved(commands, runs=times, cwd=_ROOT, envs=dict.fromkeys(commands, output))
        found[file] = {name: Figures.median(of) for name, of in measured.items()}
    more = {name: (cost.cpu - found[few][name].cpu) / (pages - _FEW) for name, cost in found[archive].items()}
    columns = ("pages per CPU second", "× trafilatura", "beyond start-up", "× trafilatura ")
    table = Table(title, ("variant", *columns, "pages per second", "÷ one worker's time", "peak MB"))
    for name, cost in found[archive].items():
        table.add(
            name,
            f"{pages / cost.cpu:.0f}",
            f"{found[archive][_PEER].cpu / cost.cpu:.2f}",
            f"{1 / more[name]:.0f}",
            f"{more[_PEER] / more[name]:.2f}",
            f"{pages / cost.wall:.0f}",
            f"{found[archive][_ONE].wall / cost.wall:.2f}",
            f"{cost.peak:.0f}",
        )
    return table


def _texts_of(path: str) -> None:
    """The peer: every response's text, nothing written."""
    import trafilatura
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    with Path(path).open("rb") as stream:
        for record in ArchiveIterator(stream, record_types=WarcRecordType.response, parse_http=True):
            trafilatura.extract(record.reader.read())


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=2_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--texts-of", metavar="FILE", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.texts_of:
        _texts_of(given.texts_of)
    else:
        for table in measure_replay(given.pages, given.runs):
            table.show()


if __name__ == "__main__":
    main()
