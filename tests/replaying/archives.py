"""WARC files for the tests of replay engines, and what a replay wrote without what names the run."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.corpus import article_page
from benchmarks.made_archive import fetched_page
from goldscrape import samples
from goldscrape.archive import ArchiveWriter
from goldscrape.page import Page
from goldscrape.tables import TABLES
from tests.crawling import rows

__all__ = ["damaged", "told", "write_archive"]

_WHEN = datetime(2026, 8, 8, 12, tzinfo=UTC)


def write_archive(folder: Path, name: str, articles: int) -> Path:
    """The sample pages (articles of all layouts, odds pages of each era) and some generated articles in one file."""
    folder.mkdir(parents=True, exist_ok=True)
    writer = ArchiveWriter(folder, name, file_bytes=2**30)
    for page in _pages(articles):
        writer.write(page)
    writer.close()
    return folder / f"{name}-0001.warc.gz"


def damaged(source: Path, target: Path) -> Path:
    """A copy with two hundred bytes of its middle gone."""
    content = bytearray(source.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 200] = bytes(200)
    target.write_bytes(content)
    return target


def told(output: Path) -> dict[str, list[str]]:
    """Every dataset's rows as sorted text, without their run."""
    found: dict[str, list[str]] = {}
    for dataset in TABLES:
        if dataset != "runs":
            kept: list[dict[str, Any]] = [
                {name: value for name, value in row.items() if name != "run_id"} for row in rows(output, dataset)
            ]
            found[dataset] = sorted(map(repr, kept))
    return found


def _pages(articles: int) -> Iterator[Page]:
    for path in sorted(Path(samples.__file__).parent.glob("*.html")):
        yield fetched_page(f"https://www.goldderby.com/samples/{path.stem}/", path.read_bytes(), _WHEN)
    for number in range(articles):
        url = f"https://www.goldderby.com/film/2026/generated-{number}/"
        yield fetched_page(url, article_page(number, weight=20_000), _WHEN + timedelta(seconds=number))
