"""Articles of real pages: what is read right, and what reading costs: ``python -m benchmarks.articles``.

The pages lie outside the repository (they are their publishers'); without them there is nothing to measure. Parsing,
our extraction and trafilatura's text-only extraction take turns on every page in one process, entities apart; the
least CPU time of each is kept, so that the noise of a shared machine touches all alike.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from functools import partial
from pathlib import Path

import attrs

from benchmarks.extraction import least, parse_alone
from benchmarks.results import Table
from benchmarks.sisters import SISTERS, sisters
from benchmarks.text_only import text_only
from goldscrape.extract import extract
from goldscrape.page import Page
from goldscrape.tables import Article

__all__ = ["main", "measure_articles"]


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
    for sister in sisters(folder):
        page, truth = sister.page, sister.truth["body"]
        [article] = extract(page, entities=False).rows["articles"]
        assert isinstance(article, Article)
        seconds = least(rounds, partial(parse_alone, page), partial(_extract, page), partial(text_only, page.body))
        scores = (f1(truth, article.body or ""), f1(truth, text_only(page.body)))
        totals.append((*scores, *(1000 * each for each in seconds)))
        table.add(sister.name, *_cells(*totals[-1]))
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


def _extract(page: Page) -> None:
    # A fresh page: nothing about it is remembered from an earlier round.
    extract(attrs.evolve(page), entities=False)


def main(arguments: list[str] | None = None) -> int:
    """Print the table. 1 when the pages are not there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=Path, default=SISTERS)
    parser.add_argument("--rounds", type=int, default=30)
    options = parser.parse_args(arguments)
    if not options.pages.is_dir():
        print(f"{options.pages}: no such folder; nothing was measured", file=sys.stderr)
        return 1
    measure_articles(options.pages, options.rounds).show()
    return 0


if __name__ == "__main__":
    sys.exit(main())
