"""A crawl whose pages other processes read leaves the same tables."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.crawling import rows, scrapy
from tests.site.articles import GENERATED, generated_page

_PAGES = 90
_OWN = {"run_id", "captured_at", "observed_at", "snapshot_at", "fetched_at", "warc_file", "warc_offset"}
"""Columns that no two runs share."""


def _table(output: Path, dataset: str) -> list[dict[str, Any]]:
    found = [{name: value for name, value in row.items() if name not in _OWN} for row in rows(output, dataset)]
    return sorted(found, key=repr)


def test_the_same_tables_whoever_reads(tmp_path: Path) -> None:
    for number in range(_PAGES):
        body = generated_page(number, "https://www.goldderby.com", 20)
        (tmp_path / f"{number}.html").write_bytes(body)
    addresses = tmp_path / "addresses.txt"
    addresses.write_text("".join(f"{number}.html\n" for number in range(_PAGES)))
    ways = {
        "alone": ("GOLDSCRAPE_EXTRACTORS=0",),
        "others": ("GOLDSCRAPE_EXTRACTORS=2",),
        "hurried": ("GOLDSCRAPE_EXTRACTORS=2", "DOWNLOAD_DELAY=0", "CONCURRENT_REQUESTS_PER_DOMAIN=8"),
    }
    for way, settings in ways.items():
        given = [part for setting in settings for part in ("-s", setting)]
        done = scrapy("crawl", "article", "-a", f"urls={addresses}", *given, output=tmp_path / way)
        assert done.code == 0, done.err
        assert ("more processes read from now on" in done.err) == (way == "others")
    for dataset in ("predictions", "articles", "films", "works", "people", "budgets", "dates", "pages"):
        for way in ("others", "hurried"):
            assert _table(tmp_path / way, dataset) == _table(tmp_path / "alone", dataset)
    assert len(_table(tmp_path / "alone", "pages")) == _PAGES
    assert GENERATED.format(1) in {
        row["url"].removeprefix("https://www.goldderby.com") for row in rows(tmp_path / "alone", "pages")
    }
