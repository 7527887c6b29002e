"""The report of a season: how long it takes to make, how large it is, and when a browser shows its first chart.

Run: ``python -m benchmarks.report [captures]`` (needs a Chromium for the last figure).
"""

from __future__ import annotations

import gzip
import shutil
import statistics
import sys
import tempfile
import time
from contextlib import nullcontext
from pathlib import Path

from benchmarks.simulated_season import Season, write_parts
from goldscrape.catalog import build_catalog
from goldscrape.clock import now
from goldscrape.compaction import compact_dataset
from goldscrape.report import gather, render
from goldscrape.storage import Layout, prepare
from goldscrape.tables import Prediction

__all__ = ["first_chart", "main"]

_TIMES = 5


def first_chart(page: Path) -> float | None:
    """Milliseconds from opening the file to its first chart, the median of several; None without a Chromium."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        return None
    from playwright.sync_api import sync_playwright

    taken = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for _ in range(_TIMES):
            opened = browser.new_page(viewport={"width": 1280, "height": 900})
            opened.goto(page.as_uri())
            taken.append(opened.evaluate("performance.getEntriesByName('first-chart')[0].startTime"))
            opened.close()
        browser.close()
    return float(statistics.median(taken))


def main(captures: int = Season().captures) -> None:
    """Print the figures of a compacted season."""
    season = Season(captures=captures)
    with tempfile.TemporaryDirectory() as temporary:
        output = Path(temporary)
        prepare(Layout(output))
        shutil.rmtree(output / Prediction.dataset)
        write_parts(season, output)
        compact_dataset(output, Prediction, nullcontext)
        start = time.perf_counter()
        text = render(gather(build_catalog(output), now()))
        seconds = time.perf_counter() - start
        page = output / "report.html"
        page.write_text(text, encoding="utf-8")
        shown = first_chart(page)
    packed = len(gzip.compress(text.encode()))
    size = len(text.encode())
    print(f"{season.rows:,} rows; made in {seconds:.1f} s; {size / 1e3:,.0f} kB, {packed / 1e3:,.0f} gzipped")
    print("no Chromium: the first chart was not timed" if shown is None else f"first chart after {shown:.0f} ms")


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
