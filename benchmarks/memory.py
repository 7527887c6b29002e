"""Peak memory of a long crawl: at 2,000 pages and at 20,000.

``python -m benchmarks.memory [--pages 20000] [--no-entities]`` crawls the local site with everything on and samples the
resident memory of the crawling process and of those that read pages for it.
"""

from __future__ import annotations

import argparse
import contextlib
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.results import Table
from tests.crawling import rows, start
from tests.site import Site, made_up

__all__ = ["main"]

_MARKS = (200, 2_000, 5_000, 10_000, 20_000)


def main() -> None:
    """Crawl and print resident and peak memory at some numbers of pages."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=20_000)
    parser.add_argument("--no-entities", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, Site(made_up()) as site:
        listing = Path(folder) / "urls.txt"
        listing.write_text("".join(f"{site.url}/film/2026/generated-{n}/\n" for n in range(options.pages)))
        output = Path(folder) / "out"
        more = ("-s", "GOLDSCRAPE_ENTITIES=0") if options.no_entities else ()
        began = time.monotonic()
        process = start("crawl", "article", "-a", f"urls={listing}", *more, output=output)
        table = _watch(process, site, [mark for mark in _MARKS if mark <= options.pages])
        _, said = process.communicate()
        stored = len(rows(output, "articles"))
        peak = table.rows[-1][2]
        table.add("end", "", peak, "")
        sys.stdout.write(table.markdown())
        speed = stored / (time.monotonic() - began)
        sys.stdout.write(f"\nexit {process.returncode}, {stored:,} articles stored, {speed:.1f} pages/s\n")
        if process.returncode or stored != options.pages:
            sys.stderr.write(said[-2000:])
            raise SystemExit(1)


def _watch(process: subprocess.Popen[str], site: Site, marks: list[int]) -> Table:
    table = Table("Memory of one crawl (MB)", ("pages fetched", "resident", "peak so far", "largest helper's peak"))
    last = ("", "", "")
    while process.poll() is None:
        try:
            last = *_memory(process.pid), _largest_child(process.pid)
        except (OSError, KeyError):
            break
        fetched = len(site.log)
        if marks and fetched >= marks[0]:
            table.add(f"{marks.pop(0):,}", *last)
        time.sleep(0.25)
    table.add("last sample", *last)
    return table


def _largest_child(pid: int) -> str:
    """The peak of the largest process that the crawl has started to read pages."""
    peaks = []
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in children.read_text().split():
            with contextlib.suppress(OSError, KeyError):
                peaks.append(int(_memory(int(child))[1]))
    return str(max(peaks, default=0)) if peaks else ""


def _memory(pid: int) -> tuple[str, str]:
    fields = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines())
    return tuple(f"{int(fields[name].split()[0]) / 1024:.0f}" for name in ("VmRSS", "VmHWM"))  # type: ignore[return-value]


if __name__ == "__main__":
    main()
