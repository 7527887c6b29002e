"""The page as text: everything inside, nothing from outside, nothing that could be taken for code."""

from __future__ import annotations

import itertools
import re
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path

import pytest

from goldscrape.report.vendored import FILES
from goldscrape.report.words import clean, link, percent, points
from tests.jobs import Workplace
from tests.report.season import write_season


class _Reader(HTMLParser):
    """Collects what a browser would act on."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def test_nothing_is_loaded_from_anywhere(report: Path) -> None:
    read = _Reader(report.read_text(encoding="utf-8"))
    for tag, attributes in read.tags:
        assert not attributes.get("src"), tag
        assert "style" not in attributes, "the policy forbids style attributes"
        assert not [name for name in attributes if name.startswith("on")], tag
    assert [link["href"] for link in read.all("link")] == ["data:,"]
    policy = read.all("meta")[1]["content"] or ""
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy


def test_every_table_has_a_caption_and_every_heading_its_place(report: Path) -> None:
    text = report.read_text(encoding="utf-8")
    assert text.count("<table") == text.count("<caption") > 8
    levels = [int(level) for level in re.findall(r"<h([1-6])", text)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))
    ids = re.findall(r'\sid="([^"]+)"', text)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', text)) <= set(ids)
    assert set(re.findall(r'aria-labelledby="([^"]+)"', text)) <= set(ids)


def test_hostile_names_stay_text(hostile_report: Path) -> None:
    text = hostile_report.read_text(encoding="utf-8")
    read = _Reader(text)
    assert len(read.all("script")) == 3
    assert not read.all("img")
    assert "\u2028" not in text
    assert "\u202e" not in text
    assert "&lt;/script&gt;&lt;script&gt;document.title=" in text
    assert not [a for a in read.all("a") if not (a["href"] or "").startswith(("#", "https://"))]
    scripts = re.findall(r"<script[^>]*>(.*?)</script>", text, re.DOTALL)
    assert "<" not in scripts[0]


def test_empty_data_says_what_is_missing(empty_report: Path) -> None:
    text = empty_report.read_text(encoding="utf-8")
    for words in ("no odds in the output folder", "no articles in the output folder", "No run is on record"):
        assert words in text


def test_the_charting_library_is_as_published_with_its_licence() -> None:
    folder = files("goldscrape.report")
    script = (folder / "uPlot.iife.min.js").read_text(encoding="utf-8")
    assert re.match(r"/\*! https://github.com/leeoniya/uPlot \(v\d+\.\d+\.\d+\) \*/", script)
    assert "</script" not in script
    assert (folder / "uPlot.LICENSE").read_text(encoding="utf-8").startswith("The MIT License")
    assert {name for name in FILES.values() if (folder / name).is_file()} == set(FILES.values())


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://www.goldderby.com/odds/", True),
        ("http://example.org/a?b=c&d=%20", True),
        ("javascript:alert(1)", False),
        ("JaVaScRiPt:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,x", False),
        ("//example.org/", False),
        ("file:///etc/passwd", False),
        ("https://", False),
        ("http://[bad", False),
        ("", False),
        (None, False),
    ],
)
def test_only_addresses_of_the_web_become_links(address: str | None, safe: bool) -> None:
    assert link(address) == (address if safe else None)


def test_figures_as_a_reader_sees_them() -> None:
    assert (percent(0.958), percent(None), percent(0.0)) == ("95.8", "–", "0.0")
    assert (points(0.021), points(-0.021), points(0.0004), points(None)) == ("+2.1", "−2.1", "0", "–")
    assert clean("a\u202eb\x00c") == "a b c"


def test_the_command_writes_the_file_and_says_where(workplace: Workplace) -> None:
    write_season(workplace.output, days=3)
    done = workplace.scrapy("report")
    assert (done.code, done.out.strip()) == (0, str(workplace.output / "report.html"))
    other = workplace.output.parent / "other.html"
    assert workplace.scrapy("report", "--out", other, "--award", "oscars", "--season", "2025").code == 0
    assert "Oscars 2025 odds</h1>" in other.read_text(encoding="utf-8")
    assert [path.name for path in workplace.output.glob(".*.tmp")] == []


def test_the_command_says_what_it_cannot(workplace: Workplace) -> None:
    asked = workplace.scrapy("report", "--award", "tonys")
    assert (asked.code, asked.err) == (2, "report: no odds of tonys; there are: none yet\n")
    nowhere = workplace.scrapy("report", "--out", workplace.output / "no" / "folder.html")
    assert nowhere.code == 1
    assert nowhere.err.startswith("report: ")
    assert workplace.scrapy("report").code == 0
