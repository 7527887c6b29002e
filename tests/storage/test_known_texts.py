"""The same text fetched again is no new article row; a changed one is; feeds and odds get theirs all the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from goldscrape.page import PageRecords
from goldscrape.problems import Problem
from goldscrape.records import records_of
from goldscrape.storage.known_texts import KnownTexts
from tests.jobs import Workplace
from tests.pages.article_helpers import PROSE, goldderby, make_page
from tests.places import ROOT

SAMPLE = ROOT / "goldscrape" / "samples" / "goldderby-2025.html"
OF_A_TEXT = ("articles", "films", "people", "budgets", "dates")


def test_a_page_crawled_twice_is_one_article_and_two_observations_of_its_widget(
    workplace: Workplace, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(SAMPLE.read_bytes())
    told = ("crawl", "article", "-a", f"url={page}")
    assert workplace.scrapy(*told).code == 0
    first = {dataset: workplace.rows(dataset) for dataset in (*OF_A_TEXT, "predictions")}
    feed = tmp_path / "articles.jsonl"
    done = workplace.scrapy(*told, "-O", feed)
    assert done.code == 0, done.err
    for dataset in OF_A_TEXT:
        assert workplace.rows(dataset) == first[dataset] != [], dataset
    assert len(workplace.rows("predictions")) == 2 * len(first["predictions"])
    assert json.loads(feed.read_text())["headline"] == first["articles"][0]["headline"]
    assert [run["verdict"] for run in workplace.rows("runs")] == ["ok", "ok"]

    page.write_bytes(SAMPLE.read_bytes().replace(b"</p>", b" One sentence more.</p>"))
    assert workplace.scrapy(*told).code == 0
    assert len({row["text_sha256"] for row in workplace.rows("articles")}) == len(workplace.rows("articles")) == 2


def test_what_was_not_looked_for_is_stored_when_it_is(workplace: Workplace, tmp_path: Path) -> None:
    """A first crawl without entities must not keep them out of all later ones."""
    page = tmp_path / "page.html"
    page.write_bytes(SAMPLE.read_bytes())
    told = ("crawl", "article", "-a", f"url={page}")
    assert workplace.scrapy(*told, "-s", "GOLDSCRAPE_ENTITIES=False").code == 0
    assert not workplace.rows("films")
    for _ in range(2):
        assert workplace.scrapy(*told).code == 0
        assert len(workplace.rows("articles")) == 1
        films = [(row["field"], row["char_start"], row["title"]) for row in workplace.rows("films")]
        assert len(films) == len(set(films)) > 0


def unexpected(problem: Problem) -> None:
    raise AssertionError(problem)


@pytest.fixture
def article() -> PageRecords:
    return records_of(make_page(goldderby("".join(PROSE))), "run")


def test_a_text_that_is_on_its_way_is_not_stored_twice(tmp_path: Path, article: PageRecords) -> None:
    texts = KnownTexts(tmp_path, unexpected)
    assert texts.without_known(article) is article
    assert "articles" not in texts.without_known(article).rows


def test_a_file_that_cannot_be_read_costs_no_page(tmp_path: Path, article: PageRecords) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "cut.parquet").write_bytes(b"PAR1")
    said: list[Problem] = []
    assert KnownTexts(tmp_path, said.append).without_known(article) is article
    assert "cut.parquet" in said[0].detail


def test_files_that_a_compaction_replaces_meanwhile_are_listed_anew(
    workplace: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(SAMPLE.read_bytes())
    told = ("crawl", "article", "-a", f"url={page}")
    assert workplace.scrapy(*told).code == 0
    (file,) = (workplace.output / "articles").glob("2*.parquet")
    opened = pq.ParquetFile

    def swapped(path: Path, **more: Any) -> Any:
        if file.exists():
            file.rename(file.with_name("compacted.parquet"))
        return opened(path, **more)

    monkeypatch.setattr(pq, "ParquetFile", swapped)
    assert KnownTexts(workplace.output, unexpected)._loaded()
