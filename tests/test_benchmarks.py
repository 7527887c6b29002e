"""The benchmark's own claims that need no clock: one parse a page, small files, every figure in the plot."""

from __future__ import annotations

import pytest

from benchmarks.__main__ import main
from benchmarks.corpus import article_page
from benchmarks.export import measure_export
from benchmarks.extraction import parses
from benchmarks.plot import bars
from goldscrape.clock import now
from goldscrape.extract import extract
from goldscrape.page import Page


def test_a_page_is_parsed_once() -> None:
    url, when = "https://www.goldderby.com/film/2026/generated-1/", now()
    page = Page(url=url, final_url=url, body=article_page(1), fetched_at=when, observed_at=when, snapshot_at=when)
    with parses() as count:
        records = extract(page)
    assert records.rows["articles"]
    assert records.rows["predictions"]
    assert count == [1]


def test_our_file_is_nearly_the_smallest() -> None:
    _, search = measure_export(12_000, rounds=1, with_peers=False)
    name, _, ratio, _ = search.rows[0]
    assert name == "goldscrape's file"
    assert float(ratio) <= 1.1


def test_the_plot_shows_every_figure() -> None:
    drawn = bars([("Speed", {"ours & theirs": 12.5, "other": 2.0})])
    assert drawn.startswith("<svg")
    assert "ours &amp; theirs" in drawn
    assert "12.5" in drawn
    assert drawn.count("<rect") == 3  # the ground and two bars


def test_an_unknown_section_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--only", "speed"])
    assert ended.value.code == 2
    assert "speed" in capsys.readouterr().err
