"""The odds pages of every era: oddities, completeness, and pages that cannot be read."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from html import escape
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goldscrape.extract import extract
from goldscrape.page import Context, Opened
from goldscrape.problems import ProblemKind, Severity
from goldscrape.tables import Prediction
from tests.growth import check_growth
from tests.pages.article_helpers import make_page as article_page
from tests.pages.odds_helpers import html_page, kinds, listing, make_page, read_page
from tests.site import odds_pages
from tests.site.world import made_up

SAMPLES = Path(__file__).parents[2] / "goldscrape" / "samples"


def _item(name: str, rows: list[tuple[str, str, str]], button: str = "", first: int = 1) -> str:
    entries = "".join(
        f'<div data-component="predictions-contestant-item"><span class="x_contestantIndex_1">{place}</span>'
        f'<b data-alias="predictions-contestant-item__title">{escape(title)}</b>'
        + (f'<i data-alias="predictions-contestant-item__sub-title">{escape(sub)}</i>' if sub else "")
        + (f'<u data-alias="predictions-contestant-item__progress-text">{number}</u>' if number else "")
        + "</div>"
        for place, (title, sub, number) in enumerate(rows, first)
    )
    return f'<section data-component="predictions-award-item"><h3>{name}</h3>{entries}{button}</section>'


SEE_ALL = '<button data-alias="expand__show-button">See All +</button>'
FIVE = [(f"Film {n}", "", f"{97 - n}.25%") for n in range(5)]
"""Five rows that fill five slots."""
WINNERS = [("One", "", "60.00%"), ("Two", "", "38.10%"), ("Three", "", "1.50%")]


@pytest.mark.parametrize(
    ("button", "opened", "complete"),
    [
        (SEE_ALL, (), False),
        ("", (), None),
        ("", (Opened(category="Best Director", rows_before=3, rows_after=5),), True),
        ("", (Opened(category="Best Director", rows_before=5, rows_after=5),), None),
        (SEE_ALL, (Opened(category="Best Director", rows_before=5, rows_after=5),), False),
        ("", (Opened(category="Best Director", rows_before=3, rows_after=9),), None),
        ("", (Opened(category="Best Editing", rows_before=3, rows_after=5),), None),
        (SEE_ALL, (Opened(category="Best Director", rows_before=3, rows_after=5),), None),
        ('<button data-alias="expand__show-button">Show Less</button>',
         (Opened(category="best director", rows_before=3, rows_after=5),), True),
        ('<button class="q">See All +</button>', (), False),
        ('<a href="/odds/">See All Odds</a>', (), None),
        ('<button hidden data-alias="expand__show-button">See All +</button>', (), None),
    ],
)  # fmt: skip
def test_completeness_of_a_nominations_page(button: str, opened: tuple[Opened, ...], complete: bool | None) -> None:
    reading = html_page(_item("Best Director", FIVE, button), opened=opened)
    assert {row.complete for row in reading.predictions} == {complete}
    assert (ProblemKind.INCOMPLETE_LISTING in kinds(reading)) is (complete is False)
    assert {row.listed for row in reading.predictions} == {5}


@pytest.mark.parametrize(
    ("rows", "button", "complete"),
    [
        (WINNERS, "", True),
        (WINNERS[:2], "", True),
        (WINNERS[:1], "", None),
        (WINNERS, SEE_ALL, False),
        ([*WINNERS[:2], ("Three", "", "")], "", None),
        ([("One", "", "9/2"), ("Two", "", "6/1")], "", None),
        ([*WINNERS, ("Four", "", "50.00%")], "", None),
    ],
)
def test_a_winners_list_is_proved_by_its_sum(
    rows: list[tuple[str, str, str]], button: str, complete: bool | None
) -> None:
    reading = html_page(_item("Best Picture", rows, button), slug="oscars-2026-predictions")
    assert {row.market for row in reading.predictions} == {"win"}
    assert {row.complete for row in reading.predictions} == {complete}


def test_an_opened_winners_list_with_a_gap_is_not_whole() -> None:
    opened = (Opened(category="Best Picture", rows_before=1, rows_after=2),)
    rows = [("One", "", "60.00%"), ("Two", "", "20.00%")]
    reading = html_page(_item("Best Picture", rows), slug="oscars-2026-predictions", opened=opened)
    assert {row.complete for row in reading.predictions} == {False}
    assert ProblemKind.MISSING_NOMINEE in kinds(reading)


def test_ranks_that_go_further_than_the_rows() -> None:
    opened = (Opened(category="Best Director", rows_before=3, rows_after=5),)
    reading = html_page(_item("Best Director", FIVE, first=3), opened=opened)
    assert [row.rank for row in reading.predictions] == [3, 4, 5, 6, 7]
    assert {row.complete for row in reading.predictions} == {False}


def test_fractions_and_missing_numbers_on_the_redesign() -> None:
    rows = [("One", "", "9/2"), ("Two", "", "86.2%"), ("Three", "", ""), ("Four", "", "soon")]
    reading = html_page(_item("Best Picture", rows))
    assert [(row.odds, row.share) for row in reading.predictions] == [
        (4.5, None),
        (None, 0.862),
        (None, None),
        (None, None),
    ]
    assert kinds(reading) == [ProblemKind.BAD_VALUE]


def test_a_list_drawn_twice_is_one_list() -> None:
    reading = html_page(_item("Best Director", FIVE) * 2)
    assert len(reading.predictions) == 5


def test_renamed_category_on_a_page() -> None:
    reading = html_page(_item("Best Motion Miracle", FIVE))
    assert {row.category_id for row in reading.predictions} == {None}
    assert ProblemKind.UNKNOWN_CATEGORY in kinds(reading)


def test_empty_category_and_nameless_entry() -> None:
    reading = html_page(_item("Best Picture", []) + _item("Best Director", [("", "", "5%"), ("Mia Fox", "Zed", "4%")]))
    assert [row.nominee for row in reading.predictions] == ["Mia Fox"]
    assert {ProblemKind.INCOMPLETE_LISTING, ProblemKind.MISSING_NOMINEE} <= set(kinds(reading))
    assert reading.predictions[0].complete is False


def test_a_redesign_whose_titles_are_gone_is_a_failure() -> None:
    html = _item("Best Director", FIVE).replace("__title", "__renamed")
    reading = html_page(html)
    assert reading.predictions == []
    assert Severity.FAILED in {problem.severity for problem in reading.problems}


def test_a_redesign_that_breaks_every_selector() -> None:
    words = "<p>" + "Contenders and their chances, as everybody sees them today. " * 30 + "</p>"
    html = _item("Best Director", FIVE).replace("data-component", "data-part").replace("data-alias", "data-name")
    reading = html_page(html + words)
    assert reading.predictions == []
    assert kinds(reading) == [ProblemKind.DRIFT]
    assert reading.problems[0].severity is Severity.FAILED


@pytest.mark.parametrize("surface", [None, "odds_page"])
def test_a_page_whose_script_has_not_run(surface: str | None) -> None:
    league = made_up().leagues[0]
    url = f"https://www.goldderby.com/odds/user-odds/{league.slug}/"
    html = odds_pages.page(league, "user", url)
    reading = read_page(make_page(html, url, context=Context(surface=surface)))
    assert kinds(reading) == [ProblemKind.NOT_RENDERED]
    assert reading.problems[0].severity is Severity.FAILED


def test_an_error_page_where_odds_were_asked_for() -> None:
    body = '{"code": "rest_no_route"}'
    reading = read_page(make_page(body, content_type="application/json", context=Context(surface="odds_page")))
    assert kinds(reading) == [ProblemKind.UNKNOWN_SHAPE]


def test_an_article_with_the_same_components_is_an_article() -> None:
    html = (
        '<html><head><meta property="og:type" content="article"></head><body><article><h1>Who leads?</h1>'
        f"<p>{'A paragraph of prose about the race for the prize. ' * 20}</p></article>"
        f"{_item('Best Director', FIVE)}</body></html>"
    )
    reading = read_page(make_page(html, "https://www.goldderby.com/film/2026/who-leads/"))
    assert reading.surface == "article"


def test_groups_events_and_kinds_of_every_era() -> None:
    for league in made_up().leagues:
        for group in league.groups:
            if not league.era:
                continue
            url = f"https://www.goldderby.com/odds/{group}-odds/{league.slug}/"
            reading = read_page(make_page(odds_pages.page(league, group, url, drawn="collapsed"), url))
            assert {row.predictor_group for row in reading.predictions} == {group}
            assert {row.event for row in reading.predictions} == {league.name}
            assert {row.award for row in reading.predictions} <= {"oscars", "tonys"}
            for row in listing(reading, "Best Director"):
                assert row.nominee_kind == "person"
                assert row.person
                assert row.work
            for row in listing(reading, "Best Original Screenplay"):
                assert (row.nominee_kind, row.person) == ("film", None)


def _row_2013(names: str, cells: tuple[str, str, str]) -> str:
    return names + "".join(f'<div class="predictions-odds">{cell}</div>' for cell in cells)


@pytest.mark.parametrize("layout", ["rows", "columns"])
def test_2013_rows_and_columns(layout: str) -> None:
    people = [("Mia Fox", "Zed"), ("Sam Li", "Marrow")]
    cells = [("12", "3", "15/8 "), ("1,040", "N/A", "100/1 ")]
    names = [f"<p>{person}</p><p>{film} </p>" for person, film in people]
    if layout == "rows":
        inner = "".join(_row_2013(name, cell) for name, cell in zip(names, cells, strict=True))
    else:
        inner = "".join(names) + "".join(_row_2013("", cell) for cell in cells)
    reading = html_page(f'<div id="7">{inner}</div>', slug="oscars-nominations-2017", group="user")
    assert reading.layout == "odds-page-2013"
    assert [
        (row.person, row.work, row.nomination_votes, row.win_votes, row.odds_text) for row in reading.predictions
    ] == [
        ("Mia Fox", "Zed", 12, 3, "15/8"),
        ("Sam Li", "Marrow", 1040, None, "100/1"),
    ]
    assert {row.category for row in reading.predictions} == {"Best Director"}


def test_2013_names_a_category_by_heading_tab_or_not_at_all() -> None:
    row = _row_2013("<p>1917</p>", ("1", "2", "3/1"))
    heading = html_page(f'<div id="1"><h3>Best Picture</h3>{row}</div>')
    before = html_page(f'<h3>Best Picture</h3><div id="1">{row}</div>')
    tab = html_page(f'<a href="#1">Best Picture</a><div id="1">{row}</div>')
    far = html_page(f'<a href="/odds/x/#1">Best Picture</a><div id="1">{row}</div>')
    line = html_page(f'<div id="1"><div>Best Picture</div>{row}</div>')
    for reading in (heading, before, tab, far, line):
        assert [(one.category_id, one.nominee) for one in reading.predictions] == [("oscars.picture", "1917")]
    nowhere = html_page(f'<div id="1">{row}</div>')
    assert [one.category for one in nowhere.predictions] == [None]
    assert ProblemKind.UNKNOWN_CATEGORY in kinds(nowhere)


def test_2013_rank_paragraphs_are_no_titles() -> None:
    inner = _row_2013("<p>1.</p><p>Zed</p>", ("1", "2", "3/1")) + _row_2013("<p>2.</p><p>21</p>", ("1", "2", "3/1"))
    reading = html_page(f'<div id="1"><h3>Best Picture</h3>{inner}</div>')
    assert [row.nominee for row in reading.predictions] == ["Zed", "21"]


def _entry_2019(name: str, cells: list[str]) -> str:
    numbers = "".join(f'<div class="predictions-odds predictions-experts gray">{cell}</div>' for cell in cells)
    return f'<li><div class="predictions-name">{name}</div>{numbers}</li>'


def test_2019_oddities() -> None:
    entries = [
        _entry_2019("Jessie Buckley<br>Hamnet", ["12", "N/A", "82/25"]),
        _entry_2019("\n  Rose Byrne\n  If I Had Legs\n", ["10", "0", "9/2-"]),
        _entry_2019("<span>Mia Fox</span><div>Zed</div>", ["10", "2", "86.2%"]),
        _entry_2019("Kit Vale (Marrow)", ["86.2%"]),
        _entry_2019("Bo Jansson\nZed", ["many", "1", "nine"]),
        _entry_2019("", ["1", "2", "3/1"]),
    ]
    html = (
        '<div id="odds-page"><div class="predictions-wrapper"><div class="category-title">\n\tBest Actress'
        "\n\t(more info)</div>"
        f'<ul class="predictions-list">{"".join(entries)}</ul></div></div>'
    )
    reading = html_page(html)
    found = [(r.person, r.work, r.nomination_votes, r.win_votes, r.odds_text, r.share) for r in reading.predictions]
    assert found == [
        ("Jessie Buckley", "Hamnet", 12, None, "82/25", None),
        ("Rose Byrne", "If I Had Legs", 10, 0, "9/2-", None),
        ("Mia Fox", "Zed", 10, 2, None, 0.862),
        ("Kit Vale", "Marrow", None, None, None, 0.862),
        ("Bo Jansson", "Zed", None, 1, None, None),
    ]
    assert reading.predictions[1].odds == 4.5
    assert {row.category_id for row in reading.predictions} == {"oscars.actress"}
    assert {row.complete for row in reading.predictions} == {False}
    assert {ProblemKind.BAD_VALUE, ProblemKind.MISSING_NOMINEE} <= set(kinds(reading))


def test_lists_in_lists_keep_their_own_rows() -> None:
    numbered = "".join(
        f'<div id="{number}"><h3>{name}</h3>{_row_2013(f"<p>{film}</p>", ("1", "2", "3/1"))}'
        for number, name, film in ((1, "Best Picture", "1917"), (16, "Best Sound", "Zed"))
    )
    wrapped = "".join(
        f'<div class="predictions-wrapper"><div class="category-title">{name}</div><ul class="predictions-list">'
        f"{_entry_2019(film, ['1', '2', '3/1'])}</ul>"
        for name, film in (("Best Picture", "1917"), ("Best Sound", "Zed"))
    )
    items = "".join(
        _item(name, [(film, "", "9.00%")]).removesuffix("</section>")
        for name, film in (("Best Picture", "1917"), ("Best Sound", "Zed"))
    )
    for html in (f'<main id="1206">{numbered}</main>', wrapped, items):  # nothing is closed, and a post has its number
        reading = html_page(html)
        found = [(row.category, row.nominee, row.rank) for row in reading.predictions]
        assert found == [("Best Picture", "1917", 1), ("Best Sound", "Zed", 1)]


def test_no_place_is_called_zero() -> None:
    entry = _entry_2019("Mia Fox<br>Zed", ["1", "2", "3/1"]).replace(
        "<li>", '<li><b class="predictions-position">0</b>'
    )
    head = '<div class="predictions-wrapper"><i class="category-title">Best Actress</i>'
    html = f'{head}<ul class="predictions-list">{entry}</ul>'
    for reading in (html_page(html), html_page(_item("Best Picture", [("Zed", "", "9.00%")], first=0))):
        assert [row.rank for row in reading.predictions] == [1]


def test_lists_that_are_never_closed_cost_no_more_than_others() -> None:
    entry = _entry_2019("Mia Fox<br>Zed", ["1", "2", "3/1"])

    def read(count: int) -> None:
        html_page(f'<div class="predictions-wrapper"><ul class="predictions-list">{entry * count}</ul>' * 20)

    check_growth(read, 1, 8)


def test_an_archived_page_with_marks_of_two_eras_is_told_by_its_date() -> None:
    inner = '<ul class="predictions-list">' + _entry_2019("<p>Mia Fox</p><p>Zed</p>", ["1", "2", "3/1"]) + "</ul>"
    html = f'<html><body><div class="predictions-wrapper" id="7">{inner}</div></body></html>'
    url = "https://www.goldderby.com/odds/expert-odds/oscars-nominations-2017/"
    for year, layout in ((2017, "odds-page-2013"), (2021, "odds-page-2019")):
        page = make_page(html, url, observed_at=datetime(year, 1, 5, tzinfo=UTC), capture="wayback")
        reading = read_page(page)
        assert reading.layout == layout
        assert [row.nominee for row in reading.predictions] == ["Mia Fox"]


def test_a_truncated_page_proves_nothing() -> None:
    html = f"<!DOCTYPE html><html><body>{_item('Best Picture', WINNERS)}<section data-comp"
    url = "https://www.goldderby.com/odds/combined-odds/oscars-2026-predictions/"
    reading = read_page(make_page(html, url))
    assert len(reading.predictions) == 3
    assert {row.complete for row in reading.predictions} == {False}
    assert ProblemKind.TRUNCATED in kinds(reading)


@pytest.mark.parametrize("name", ["odds-page-2013", "odds-page-2019", "odds-page-2025"])
def test_class_names_may_be_anything_the_marks_do_not_need(name: str) -> None:
    html = (SAMPLES / f"{name}.html").read_text()
    noisy = re.sub(r' class="_[^"]*?(contestantIndex)?[^"]*"', lambda m: f' class="zz{m[1] or ""}9"', html)
    before, after = (read_page(make_page(text, f"file:///{name}")) for text in (html, noisy))
    assert [row.nominee for row in before.predictions] == [row.nominee for row in after.predictions]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["odds-page-2013", "odds-page-2019", "odds-page-2025"]), st.data())
def test_damaged_pages_give_rows_or_a_problem(name: str, data: st.DataObject) -> None:
    html = (SAMPLES / f"{name}.html").read_text()
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(html)))
        end = min(len(html), start + data.draw(st.integers(0, 400)))
        html = (
            html[:start]
            + data.draw(st.sampled_from(["", "<", "</div>", "<p>", "\x00", "&#0;", '"', "ü💥"]))
            + html[end:]
        )
    reading = read_page(make_page(html or " x", "https://www.goldderby.com/odds/user-odds/oscars-nominations-2027/"))
    assert reading.predictions or reading.problems
    for row in reading.predictions:
        assert row.nominee
        assert row.share is None or 0 <= row.share <= 1
        assert row.surface in {"odds_page", "widget", "article_text", "article_table"}


@pytest.mark.parametrize("slug", ["oscars-nominations-2017", "oscars-2023-nominations-predictions"])
def test_a_column_more_than_there_should_be_puts_no_figure_into_a_wrong_one(slug: str) -> None:
    league = next(one for one in made_up().leagues if one.slug == slug)
    url = f"https://www.goldderby.com/odds/combined-odds/{slug}/"
    body = odds_pages.page(league, "combined", url)
    cell = r'<div class="predictions-odds[^"]*">[^<]*</div>'
    cells = rf"(({cell})\s*{cell}\s*{cell})"
    doubled = re.sub(cells, r"\2\1", body)
    assert doubled != body
    rows = extract(article_page(doubled, url)).rows["predictions"]
    assert rows
    for row in rows:
        assert isinstance(row, Prediction)
        assert (row.nomination_votes, row.win_votes) == (None, None)
        assert row.odds is not None


def test_a_redesigned_page_without_a_single_number_is_a_problem() -> None:
    sample = (SAMPLES / "odds-page-2025.html").read_text(encoding="utf-8")
    reading = read_page(make_page(re.sub(r"\d+(?:\.\d+)?%", "", sample)))
    assert {(row.share, row.odds) for row in reading.predictions} == {(None, None)}
    listed = {row.category for row in reading.predictions}
    said = [problem for problem in reading.problems if problem.kind is ProblemKind.BAD_VALUE]
    assert len(said) == len(listed)
    assert "has a percentage or odds" in said[0].detail
