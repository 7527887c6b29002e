"""The same text fetched again is no new article row; a changed one is; feeds and odds get theirs all the same."""

from __future__ import annotations

import json
from pathlib import Path

from tests.jobs import Workplace
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
