"""``extract``: total, pure, and honest about what was wrong."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import goldscrape.extract as module
from goldscrape import __version__
from goldscrape.entities.find import Entities
from goldscrape.entities.text import Document
from goldscrape.extract import extract
from goldscrape.page import Page, PageRecords
from goldscrape.problems import ProblemKind, Severity
from goldscrape.tables import TABLES, Article, PageRow
from tests.pages.article_helpers import NOW, PROSE, goldderby, make_page

WHOLE = goldderby(
    f"<p>{PROSE[0]}</p><h2>A <em>part</em></h2><p>{PROSE[1]}</p>",
    before="<div><b>Best Picture</b><b>Sinners</b><b>94.4%</b><b>Best Actor</b><b>Bo Diaz (Heat)</b><b>90%</b>"
    "<b>Best Sound</b><b>F1</b><b>91%</b></div>",
)


def page_row(records: PageRecords) -> PageRow:
    [row] = records.rows["pages"]
    assert isinstance(row, PageRow)
    return row


def check(records: PageRecords) -> None:
    """What holds for every page there is."""
    assert set(records.rows) <= set(TABLES)
    for dataset, rows in records.rows.items():
        assert rows
        assert {type(row) for row in rows} == {TABLES[dataset]}
    row = page_row(records)
    assert row.rows == sum(len(rows) for dataset, rows in records.rows.items() if dataset != "pages")
    for problem in records.problems:
        assert isinstance(problem.kind, ProblemKind)
        assert problem.detail
        assert "\n" not in problem.detail
        assert problem.url
    failed = any(problem.severity is Severity.FAILED for problem in records.problems)
    assert failed or row.rows or row.surface != "article"
    for article in records.rows.get("articles", []):
        assert isinstance(article, Article)
        body = article.body or ""
        assert all(body[part.char_start : part.char_start + len(part.text)] == part.text for part in article.sections)
        assert not (article.published_at and article.modified_at and article.modified_at < article.published_at)


def test_rows_and_provenance() -> None:
    later = datetime(2026, 8, 9, 13, tzinfo=UTC)
    page = attrs.evolve(make_page(WHOLE), fetched_at=later)
    records = extract(page, entities=False)
    check(records)
    assert (len(records.rows["predictions"]), len(records.rows["articles"])) == (3, 1)
    assert records.provenance.captured_at == later
    assert records.provenance.observed_at == NOW
    assert records.provenance.page_sha256 == page.sha256
    assert records.provenance.extractor == __version__
    assert records.provenance.run_id is None
    row = page_row(records)
    assert (row.status, row.bytes, row.surface, row.rows, row.problem) == (200, len(page.body), "article", 4, None)


def test_the_same_page_gives_the_same_rows() -> None:
    first, second = (extract(make_page(WHOLE)) for _ in range(2))
    assert first.rows == second.rows
    assert first.provenance == second.provenance


def test_the_text_names_the_article_whatever_its_widget_says() -> None:
    one, other = (extract(make_page(page), entities=False) for page in (WHOLE, WHOLE.replace("94.4%", "12.0%")))
    assert one.rows["articles"] == other.rows["articles"]
    assert one.rows["predictions"] != other.rows["predictions"]


def test_entities_can_be_left_out_and_get_the_contenders(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Document] = []

    def find(document: Document) -> Entities:
        seen.append(document)
        return Entities()

    monkeypatch.setattr(module, "find_entities", find)
    extract(make_page(WHOLE), entities=False)
    assert seen == []
    extract(make_page(WHOLE), contenders={"Sinners": "film"})
    [document] = seen
    assert document.contenders == {"Sinners": "film"}
    assert [field.name for field in document.fields] == ["headline", "body"]
    body = document.fields[-1]
    assert [(mark.kind, body.text[mark.start : mark.end]) for mark in body.marks] == [
        ("heading", "A part"),
        ("italic", "part"),
    ]
    assert "Sinners" not in body.text


def _broken(*_: Any) -> Any:
    raise RuntimeError("two\nlines")


@pytest.mark.parametrize(("name", "kept"), [("read", set()), ("find_entities", {"predictions", "articles"})])
def test_a_fault_of_a_parser_is_the_pages_problem(monkeypatch: pytest.MonkeyPatch, name: str, kept: set[str]) -> None:
    monkeypatch.setattr(module, name, _broken)
    records = extract(make_page(WHOLE))
    check(records)
    [problem] = records.problems
    assert problem.kind is ProblemKind.PARSER_ERROR
    assert "RuntimeError: two lines" in problem.detail
    assert set(records.rows) == {"pages", *kept}
    assert page_row(records).problem == "parser_error"


@pytest.mark.parametrize(
    "body",
    [
        "<html><body><p>We will be back soon.</p></body></html>",
        "<html><body><nav><a href='/'>Home</a><a href='/b'>News</a></nav><h1>Page not found</h1><p>Try it.</p></body>",
        "<html><head><title>x</title></head><body><form><input name='q'></form></body></html>",
        "<!doctype html>",
    ],
)
def test_a_page_without_article_and_odds_says_so(body: str) -> None:
    records = extract(make_page(body, url="https://www.goldderby.com/x/"))
    check(records)
    [problem] = records.problems
    assert (problem.kind, problem.severity) == (ProblemKind.NO_CONTENT, Severity.FAILED)
    assert page_row(records).problem == "no_content"


def test_the_worst_problem_is_the_pages() -> None:
    records = extract(make_page("<html><body><div><p>Short.", url="https://www.goldderby.com/x/"))
    assert [str(problem.kind) for problem in records.problems] == ["truncated", "no_content"]
    assert page_row(records).problem == "no_content"


@given(st.binary(max_size=3000), st.sampled_from(["", "text/html", "text/plain", "application/json", "image/png"]))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_bytes(body: bytes, content_type: str) -> None:
    check(extract(make_page(body, content_type=content_type), entities=False))


PIECES = [
    "<html>",
    "<body>",
    "</body>",
    "</html>",
    "<div data-component='gutenberg-content'>",
    "<div class='a-content'>",
    "<p>",
    "</p>",
    "<h1>",
    "</h1>",
    "<h2>Why?</h2>",
    "<em>",
    "</em>",
    "<figure><img src='/a'><figcaption>x<cite>y</cite></figcaption></figure>",
    "<table><tr><td>1.</td><td>Sinners</td><td>94%</td></tr></table>",
    "Best Picture",
    "Sinners",
    "<b>95.8%</b>",
    "9/2",
    "%",
    '<script type=\'application/ld+json\'>{"@type":"Article","author":[{}]}</script>',
    "<time datetime='2024'>",
    "\0",
    "&#0;",
    "&amp",
    PROSE[0],
    "<a href='//['>x</a>",
    "<link rel=canonical href='http://[x'>",
    "<meta property='og:url' content='::'>",
    "<!--",
    "-->",
    "<meta property='article:published_time' content='0000-00-00T99:99'>",
    "\ud800",
    "<br>",
    "<li>",
    "SEE: x",
    "Related",
    "Leave a Reply",
]


@given(st.lists(st.sampled_from(PIECES), max_size=40))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_markup(pieces: list[str]) -> None:
    body = "".join(pieces).encode("utf-8", "surrogatepass")
    first = extract(make_page(body), entities=False)
    check(first)
    assert extract(make_page(body), entities=False).rows == first.rows


@given(st.integers(0, len(WHOLE)), st.integers(0, len(WHOLE)))
@settings(max_examples=60, deadline=None)
def test_any_cut(start: int, end: int) -> None:
    check(extract(make_page(WHOLE[start:end]), entities=False))


def test_page_is_not_changed() -> None:
    page: Page = make_page(WHOLE)
    before = attrs.asdict(page)
    extract(page)
    assert attrs.asdict(page) == before
