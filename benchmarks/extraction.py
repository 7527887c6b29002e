"""What reading a page costs: parse, rows, entities, beside trafilatura's text: ``python -m benchmarks.extraction``.

Generated pages and, where they are, the real pages of the site's sisters. All take turns in one process on one core;
the least CPU time of each counts, so that the noise of a shared machine touches all alike.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import attrs
from lxml import etree

from benchmarks.corpus import pages
from benchmarks.results import Table
from benchmarks.sisters import SISTERS, page_of, sisters
from benchmarks.text_only import MODES, PRECISE, text_only
from goldscrape.extract import extract
from goldscrape.page import Page
from goldscrape.tables import Article

__all__ = ["least", "main", "measure_extraction", "parse_alone", "parses"]


def measure_extraction(folder: Path = SISTERS, *, generated: int = 20, rounds: int = 5) -> Table:
    """Milliseconds of CPU a page for each step, and their ratios; the real pages where they are."""
    table = Table(
        "Extraction, one core (CPU ms a page; real: pages of the site's sisters)",
        (
            "pages", "parse (lxml)", "rows without entities", "÷ parse", "everything", "trafilatura, text only",
            "trafilatura ÷ rows", "trafilatura ÷ everything", "entities, words/s", "parses a page",
            "trafilatura, its defaults", "÷ rows", "÷ everything",
        ),
    )  # fmt: skip
    _measure(table, f"{generated} generated", list(_generated(generated)), rounds)
    real = [sister.page for sister in sisters(folder)]
    if real:
        _measure(table, f"{len(real)} real", real, 3 * rounds)
    return table


def least(rounds: int, *calls: Callable[[], Any]) -> list[float]:
    """The least CPU seconds of each call, the calls taking turns."""
    best = [float("inf")] * len(calls)
    for _ in range(rounds):
        for place, call in enumerate(calls):
            began = time.process_time()
            call()
            best[place] = min(best[place], time.process_time() - began)
    return best


@contextmanager
def parses() -> Iterator[list[int]]:
    """Counts the HTML documents that are parsed meanwhile, by whomever; the count is the list's only element."""
    count = [0]
    parse = etree.fromstring

    def counted(text: Any, parser: Any = None, **more: Any) -> Any:
        count[0] += isinstance(parser, etree.HTMLParser)
        return parse(text, parser, **more)

    etree.fromstring = counted
    try:
        yield count
    finally:
        etree.fromstring = parse


def _measure(table: Table, name: str, given: Sequence[Page], rounds: int) -> None:
    def each(call: Callable[[Page], Any]) -> None:
        for page in given:
            call(attrs.evolve(page))  # a fresh page: nothing about it is remembered from an earlier round

    with parses() as count:
        words = sum(_words(page) for page in given)
    parse, rows, everything, *theirs = (
        1000 * seconds / len(given)
        for seconds in least(
            rounds,
            partial(each, parse_alone),
            partial(each, partial(extract, entities=False)),
            partial(each, extract),
            *(partial(each, partial(_text, mode)) for mode in MODES),
        )
    )
    precise, default = (dict(zip(MODES, theirs, strict=True))[mode] for mode in (PRECISE, "defaults"))
    table.add(
        name,
        f"{parse:.2f}",
        f"{rows:.2f}",
        f"{rows / parse:.2f}",
        f"{everything:.2f}",
        f"{precise:.1f}",
        f"{precise / rows:.2f}",
        f"{precise / everything:.2f}",
        f"{words / len(given) / (everything - rows) * 1000:,.0f}",
        f"{count[0] / len(given):.0f}",
        f"{default:.1f}",
        f"{default / rows:.2f}",
        f"{default / everything:.2f}",
    )


def _words(page: Page) -> int:
    [article] = extract(page).rows["articles"]
    assert isinstance(article, Article)
    return sum(len((text or "").split()) for text in (article.headline, article.description, article.body))


def parse_alone(page: Page) -> None:
    """What no reader of the page can do without."""
    etree.fromstring(page.body, etree.HTMLParser(encoding="utf-8"))


def _text(mode: str, page: Page) -> None:
    text_only(page.body, mode)


def _generated(count: int) -> Iterator[Page]:
    for number, body in enumerate(pages(count)):
        yield page_of(body, f"https://www.goldderby.com/film/2026/generated-{number}/")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.extraction", description=__doc__)
    parser.add_argument("--sisters", type=Path, default=SISTERS, help="the folder of the real pages")
    parser.add_argument("--pages", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args(arguments)
    measure_extraction(given.sisters, generated=given.pages, rounds=given.rounds).show()
    return 0


if __name__ == "__main__":
    sys.exit(main())
