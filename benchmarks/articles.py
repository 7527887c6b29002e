"""Articles of real pages: what is read right, and what reading costs: ``python -m benchmarks.articles``.

The pages lie outside the repository (they are their publishers'); without them there is nothing to measure. Parsing,
our extraction and trafilatura's text-only extraction take turns on every page in one process, entities apart; the
least CPU time of each is kept, so that the noise of a shared machine touches all alike.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import attrs
import trafilatura
from lxml import etree

from benchmarks.results import Table
from goldscrape.extract import extract
from goldscrape.page import Page
from goldscrape.tables import Article

__all__ = ["main", "measure_articles"]

ROOT = Path(__file__).resolve().parent.parent
_WHEN = datetime(2026, 1, 1, tzinfo=UTC)


def f1(truth: str, found: str, length: int = 4) -> float:
    """F1 of the texts' word shingles, counted as often as they occur."""
    wanted, got = (
        Counter(tuple(words[place : place + length]) for place in range(max(len(words) - length + 1, 1)))
        for words in (re.findall(r"\w+", text) for text in (truth, found))
    )
    return 2 * (wanted & got).total() / (wanted.total() + got.total())


def measure_articles(folder: Path, rounds: int = 30) -> Table:
    """One row a page and one for all: F1 of the body, milliseconds of CPU, ratios."""
    table = Table(
        "Articles of real pages (CPU ms a page, entities apart)",
        ("page", "body F1", "trafilatura F1", "parse", "goldscrape", "× parse", "trafilatura", "faster ×"),
    )
    totals: list[tuple[float, ...]] = []
    for path in sorted(folder.glob("*.truth.json")):
        truth = json.loads(path.read_text(encoding="utf-8"))
        name = path.name.removesuffix(".truth.json")
        page = _page(gzip.decompress((folder / f"{name}.html.gz").read_bytes()), truth["url"])
        [article] = extract(page, entities=False).rows["articles"]
        assert isinstance(article, Article)
        peer = trafilatura.extract(page.body, favor_precision=True, include_comments=False) or ""
        parse, ours, theirs = _least(
            rounds,
            partial(_parse, page),
            partial(_extract, page),
            partial(trafilatura.extract, page.body, favor_precision=True),
        )
        scores = (f1(truth["body"], article.body or ""), f1(truth["body"], peer))
        totals.append((*scores, parse, ours, theirs))
        table.add(name, *_cells(*totals[-1]))
    if totals:
        means = [sum(column) / len(totals) for column in zip(*totals, strict=True)]
        table.add("mean", *_cells(*means))
    return table


def _cells(ours_f1: float, peer_f1: float, parse: float, ours: float, theirs: float) -> tuple[str, ...]:
    return (
        f"{ours_f1:.3f}",
        f"{peer_f1:.3f}",
        f"{parse:.2f}",
        f"{ours:.2f}",
        f"{ours / parse:.2f}",
        f"{theirs:.1f}",
        f"{theirs / ours:.1f}",
    )


def _least(rounds: int, *calls: Callable[[], Any]) -> list[float]:
    best = [float("inf")] * len(calls)
    for _ in range(rounds):
        for place, call in enumerate(calls):
            began = time.process_time()
            call()
            best[place] = min(best[place], (time.process_time() - began) * 1000)
    return best


def _parse(page: Page) -> None:
    etree.fromstring(page.body, etree.HTMLParser(encoding="utf-8"))


def _extract(page: Page) -> None:
    # A fresh page: nothing about it is remembered from an earlier round.
    extract(attrs.evolve(page), entities=False)


def _page(body: bytes, url: str) -> Page:
    return Page(url=url, final_url=url, body=body, fetched_at=_WHEN, observed_at=_WHEN, snapshot_at=_WHEN)


def main(arguments: list[str] | None = None) -> int:
    """Print the table. 1 when the pages are not there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=Path, default=ROOT.parent / "shared" / "pages")
    parser.add_argument("--rounds", type=int, default=30)
    options = parser.parse_args(arguments)
    if not options.pages.is_dir():
        print(f"{options.pages}: no such folder; nothing was measured", file=sys.stderr)
        return 1
    measure_articles(options.pages, options.rounds).show()
    return 0


if __name__ == "__main__":
    sys.exit(main())
