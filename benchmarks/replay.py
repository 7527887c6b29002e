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
from benchmarks.sisters import SISTERS, sisters
from benchmarks.text_only import MODES, PRECISE, text_only

__all__ = ["measure_replay"]

_SCRAPY = str(Path(sys.executable).parent / "scrapy")
_SELF = (sys.executable, "-m", "benchmarks.replay")
_ROOT = Path(__file__).resolve().parent.parent
_FEW = 10
_ONE, _BARE, _TWO = "goldscrape, everything", "entities off", "everything, 2 workers"
_PEERS = {f"trafilatura, text only, {mode}": mode for mode in MODES}
_PEER = next(name for name, mode in _PEERS.items() if mode == PRECISE)


def measure_replay(pages: int = 2_000, runs: int = 3, real: Path = SISTERS) -> list[Table]:
    """The generated site's pages, and as many real ones where the folder ``real`` holds any."""
    with tempfile.TemporaryDirectory(prefix="goldscrape-replay-") as folder:
        made = write_archive(Path(folder), pages)
        title = f"Replay: WARC of {pages:,} generated pages to Parquet"
        tables = [_measured(title, made, write_archive(Path(folder), _FEW), pages, runs)]
        if of_real := len(sisters(real)):
            archive, few = write_archive(Path(folder), pages, real), write_archive(Path(folder), _FEW, real)
            title = f"Replay: WARC of {pages:,} pages to Parquet, {of_real} real pages in turn"
            tables.append(_measured(title, archive, few, pages, runs))
    return tables


def _measured(title: str, archive: Path, few: Path, pages: int, runs: int) -> Table:
    """Pages a second of CPU and of wall time, memory, and the ratio to trafilatura's more exact mode; medians.

    Whole processes; what a page costs beyond starting up comes from a second archive of few pages.
    """
    output = {"GOLDSCRAPE_OUTPUT": str(archive.parent.parent / "out")}
    found = {}
    for file, times, uncounted in ((few, 3, 1), (archive, runs, 0)):
        replay = [_SCRAPY, "replay", str(file)]
        commands = {
            **{name: [*_SELF, "--texts-of", str(file), "--mode", mode] for name, mode in _PEERS.items()},
            _ONE: replay,
            _BARE: [*replay, "--no-entities"],
            _TWO: [*replay, "--workers", "2"],
        }
        envs = dict.fromkeys(commands, output)
        measured = interleaved(commands, runs=times, cwd=_ROOT, envs=envs, uncounted=uncounted)
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


def _texts_of(path: str, mode: str) -> None:
    """The peer: every response's text, nothing written."""
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    with Path(path).open("rb") as stream:
        for record in ArchiveIterator(stream, record_types=WarcRecordType.response, parse_http=True):
            text_only(record.reader.read(), mode)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=2_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--texts-of", metavar="FILE", help=argparse.SUPPRESS)
    parser.add_argument("--mode", choices=MODES, default=PRECISE, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.texts_of:
        _texts_of(given.texts_of, given.mode)
    else:
        for table in measure_replay(given.pages, given.runs):
            table.show()


if __name__ == "__main__":
    main()
