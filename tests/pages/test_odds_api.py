"""The API's answers: every shape, every type, and what is said when something is missing."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goldscrape.page import Context
from goldscrape.pages.discovery import CategoryTitle, League, read_categories, read_leagues
from goldscrape.problems import Problem, ProblemKind, Severity
from tests.pages.odds_helpers import api, kinds, make_page, read_page

ROWS: list[dict[str, Any]] = [
    {"id": "11", "title": "Lantern Street ", "related_title": "", "votes": 60, "fraction": "4/1", "percentage": 60.0},
    {"id": "12", "title": "Two Strangers (Carry a Cake)", "votes": 30, "fraction": "9/2 ", "percentage": 30},
    {"id": "13", "title": "Hello, Stranger!", "votes": 10, "fraction": "13/2", "percentage": 10.0},
    {"id": "14", "title": "Salt & Honey", "votes": 0, "fraction": "100/1", "percentage": 0},
]


@pytest.mark.parametrize(
    "answer",
    [
        ROWS,
        {"data": ROWS},
        {str(place): row for place, row in enumerate(ROWS)},
        {"data": {str(2 * place): row for place, row in enumerate(ROWS)}},
    ],
)
def test_three_shapes_give_the_same_rows(answer: Any) -> None:
    reading = api(answer)
    assert reading.problems == []
    assert [(row.rank, row.nominee, row.share, row.win_votes, row.odds) for row in reading.predictions] == [
        (1, "Lantern Street", 0.6, 60, 4.0),
        (2, "Two Strangers (Carry a Cake)", 0.3, 30, 4.5),
        (3, "Hello, Stranger!", 0.1, 10, 6.5),
        (4, "Salt & Honey", 0.0, 0, 100.0),
    ]
    assert {(row.listed, row.complete, row.final, row.surface) for row in reading.predictions} == {
        (4, True, False, "odds_api")
    }


def test_a_nominee_listed_twice_with_different_numbers_is_said() -> None:
    reading = api([*ROWS, ROWS[0] | {"id": "99", "votes": 5, "percentage": 5.0, "fraction": "20/1"}])
    assert [row.share for row in reading.predictions if row.nominee == "Lantern Street"] == [0.6, 0.05]
    (problem,) = [each for each in reading.problems if each.kind is ProblemKind.BAD_VALUE]
    assert "Lantern Street stands there twice with different numbers" in problem.detail
    assert problem.severity is Severity.DEGRADED


def test_votes_go_where_the_league_says() -> None:
    nominations = api(ROWS, event="Tony Awards Nominations 2026").predictions[0]
    assert (nominations.market, nominations.nomination_votes, nominations.win_votes) == ("nomination", 60, None)
    winners = api(ROWS, event="Tony Awards 2026").predictions[0]
    assert (winners.market, winners.nomination_votes, winners.win_votes) == ("win", None, 60)


@pytest.mark.parametrize(
    ("field", "value", "column", "expected"),
    [
        ("percentage", "95.8", "share", 0.958),
        ("percentage", "95.8%", "share", 0.958),
        ("percentage", 95.8, "share_text", "95.8%"),
        ("percentage", None, "share", None),
        ("percentage", "", "share", None),
        ("percentage", "N/A", "share", None),
        ("votes", "1,204", "win_votes", 1204),
        ("votes", 0, "win_votes", 0),
        ("votes", "0", "win_votes", 0),
        ("votes", None, "win_votes", None),
        ("fraction", " 82/25 ", "odds_text", "82/25"),
        ("fraction", "N/A", "odds_text", None),
        ("is_winner", 1, "is_winner", True),
        ("is_winner", "1", "is_winner", True),
        ("is_winner", True, "is_winner", True),
        ("is_winner", 0, "is_winner", False),
        ("is_winner", "0", "is_winner", False),
        ("is_winner", False, "is_winner", False),
        ("is_winner", None, "is_winner", None),
        ("is_winner", "", "is_winner", None),
        ("id", 1206441882, "source_id", "1206441882"),
        ("title", "Hell&#8217;s Kitchen", "nominee", "Hell’s Kitchen"),
    ],
)
def test_field_types(field: str, value: Any, column: str, expected: Any) -> None:
    reading = api([{**ROWS[0], "percentage": 100, field: value}])
    assert reading.problems == [] or set(kinds(reading)) == {ProblemKind.MISSING_NOMINEE}
    assert getattr(reading.predictions[0], column) == expected


@pytest.mark.parametrize(
    ("field", "value"),
    [("percentage", 140), ("percentage", "lots"), ("votes", "many"), ("votes", -3), ("fraction", "abc"),
     ("fraction", 4.5), ("is_winner", "maybe"), ("percentage", [1])],
)  # fmt: skip
def test_an_unreadable_value_is_null_and_named(field: str, value: Any) -> None:
    reading = api([{**ROWS[0], "percentage": 100, field: value}])
    assert len(reading.predictions) == 1
    assert ProblemKind.BAD_VALUE in kinds(reading)
    named = next(problem for problem in reading.problems if problem.kind is ProblemKind.BAD_VALUE)
    assert "Lantern Street" in named.detail
    assert field in named.detail


def test_a_closed_league_marks_every_row() -> None:
    rows = [{**ROWS[0], "is_winner": "1"}, *ROWS[1:]]
    reading = api(rows)
    assert [row.is_winner for row in reading.predictions] == [True, False, False, False]
    assert {row.final for row in reading.predictions} == {True}


def test_ties_keep_votes_then_the_order_listed() -> None:
    rows = [
        {"title": "B", "percentage": 5, "votes": 1},
        {"title": "A", "percentage": 5, "votes": 1},
        {"title": "C", "percentage": 5, "votes": 3},
        {"title": "D", "percentage": 85, "votes": 90},
        {"title": "E"},
    ]
    reading = api(rows)
    assert [(row.rank, row.nominee) for row in reading.predictions] == [
        (1, "D"),
        (2, "C"),
        (3, "B"),
        (4, "A"),
        (None, "E"),
    ]


def test_persons_songs_and_directing() -> None:
    actor = api(
        [{"title": "Ana Belmonte", "related_title": "(Salt & Honey)", "percentage": 100}],
        category="Best Actress (Play)",
    )
    row = actor.predictions[0]
    assert (row.person, row.work, row.nominee_text) == ("Ana Belmonte", "Salt & Honey", "Ana Belmonte (Salt & Honey)")
    song = api(
        [{"title": "Golden Hour", "related_title": "Night Ferry", "percentage": 100}], "Oscars 2026", "Best Song"
    )
    assert (song.predictions[0].song, song.predictions[0].work) == ("Golden Hour", "Night Ferry")
    alone = api(
        [{"title": "Lantern Street", "related_title": "", "percentage": 100}], category="Best Director (Musical)"
    )
    assert (alone.predictions[0].person, alone.predictions[0].work) == (None, "Lantern Street")


@pytest.mark.parametrize("body", [[], {"data": []}, {}])
def test_an_empty_league(body: Any) -> None:
    reading = api(body, event="Tonys 2014")
    assert reading.predictions == []
    assert kinds(reading) == [ProblemKind.EMPTY_LEAGUE]
    assert "Tonys 2014, Best Musical" in reading.problems[0].detail


@pytest.mark.parametrize(
    "body",
    [
        {"code": "rest_no_route", "message": "No route was found", "data": {"status": 404}},
        {"data": None},
        {"data": {"odds": ROWS}},
        {"rows": ROWS},
        {"status": "ok"},
        "no json at all",
        "<!DOCTYPE html><html><body><h1>Error</h1></body></html>",
        json.dumps(ROWS)[:60],
        "null",
        "7",
        [1, 2, 3],
        [{"name": "Renamed", "pct": 4}],
        [[ROWS]],
    ],
)
def test_an_unknown_shape_is_never_empty(body: Any) -> None:
    reading = api(body)
    assert reading.predictions == []
    assert [problem.severity for problem in reading.problems] == [Severity.FAILED]
    assert kinds(reading)[0] is ProblemKind.UNKNOWN_SHAPE


def test_renamed_numbers_are_said() -> None:
    reading = api([{"title": "Lantern Street", "pct": 61.0}])
    assert len(reading.predictions) == 1
    assert ProblemKind.UNKNOWN_SHAPE in kinds(reading)


def test_two_of_four_nominees() -> None:
    reading = api(ROWS[:2], event="Tony Awards 2013")
    assert [row.complete for row in reading.predictions] == [False, False]
    assert kinds(reading) == [ProblemKind.MISSING_NOMINEE]
    assert "90.0%" in reading.problems[0].detail


def test_nominations_need_no_sum() -> None:
    reading = api(ROWS[:2], event="Tony Awards Nominations 2026")
    assert [row.complete for row in reading.predictions] == [True, True]
    assert reading.problems == []


def test_a_row_without_a_name_is_missing() -> None:
    reading = api([*ROWS, {"id": "15", "title": " ", "percentage": 0}])
    assert len(reading.predictions) == 4
    assert {row.complete for row in reading.predictions} == {False}
    assert kinds(reading) == [ProblemKind.MISSING_NOMINEE]


def test_a_row_twice_is_one_row() -> None:
    reading = api([*ROWS, ROWS[3]])
    assert [row.rank for row in reading.predictions] == [1, 2, 3, 4]
    assert [problem.severity for problem in reading.problems] == [Severity.NOTE]


def test_a_renamed_category_keeps_its_rows() -> None:
    reading = api(ROWS, category="Best Musical Miracle")
    assert {(row.category, row.category_id) for row in reading.predictions} == {("Best Musical Miracle", None)}
    assert kinds(reading) == [ProblemKind.UNKNOWN_CATEGORY]
    assert reading.problems[0].severity is Severity.DEGRADED


def test_an_award_outside_of_the_table_is_a_note() -> None:
    reading = api(ROWS, event="Grammy Awards 2026", category="Album of the Year")
    assert {row.award for row in reading.predictions} == {None}
    assert {row.market for row in reading.predictions} == {"win"}
    assert [problem.severity for problem in reading.problems] == [Severity.NOTE]


def test_without_context_nothing_is_invented() -> None:
    url = "https://www.goldderby.com/wp-json/gameplay/v1/latest-odds-v3/1/154/combined"
    reading = read_page(make_page(json.dumps(ROWS), url, "application/json"))
    row = reading.predictions[0]
    assert (row.award, row.season, row.market, row.event, row.category) == (None,) * 5


SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12)
FIELDS = st.dictionaries(
    st.sampled_from(["id", "title", "related_title", "votes", "fraction", "percentage", "is_winner", "data", "x"]),
    SCALARS | st.lists(SCALARS, max_size=2),
    max_size=8,
)
BODIES = st.recursive(
    SCALARS | FIELDS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["data", "0", "1", "2", "k"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(BODIES, st.sampled_from(["Tony Awards 2026", "Tony Awards Nominations 2026", None]))
def test_any_json_gives_rows_or_a_problem(body: Any, event: str | None) -> None:
    reading = api(json.dumps(body), event=event)
    assert reading.predictions or reading.problems
    for row in reading.predictions:
        assert row.nominee
        assert row.share is None or 0 <= row.share <= 1
        assert row.listed == len(reading.predictions)


@given(st.binary(max_size=200))
def test_any_bytes_give_a_problem(body: bytes) -> None:
    context = Context(surface="odds_api", event="Tony Awards 2026", category="Best Musical")
    reading = read_page(make_page(body, "https://x/y", "application/json", context))
    assert reading.predictions or reading.problems


def test_leagues() -> None:
    answer = {
        "data": [
            {"featured_league_post_id": 1206484543, "featured_league_short_name": "Tony Awards 2026 "},
            {"featured_league_post_id": "1206484500", "featured_league_short_name": "Tony Awards Nominations 2026"},
            {"featured_league_post_id": None, "featured_league_short_name": "No id"},
        ]
    }
    leagues = read_leagues(json.dumps(answer))
    assert isinstance(leagues, list)
    assert [(league.id, league.name, league.event.market) for league in leagues] == [
        ("1206484543", "Tony Awards 2026", "win"),
        ("1206484500", "Tony Awards Nominations 2026", "nomination"),
    ]
    assert isinstance(leagues[0], League)
    assert read_leagues('{"data":[]}') == []


def test_categories() -> None:
    titles = read_categories(json.dumps({"data": {"154": "Best Musical", "7": "Best Director&#8217;s"}}))
    assert titles == [
        CategoryTitle(source_id="7", title="Best Director’s"),
        CategoryTitle(source_id="154", title="Best Musical"),
    ]
    assert read_categories('{"data":[]}') == []
    endless = read_categories(json.dumps({"9" * 5_000: "Best Picture", "7": "Best Director"}))
    assert isinstance(endless, list)
    assert [category.title for category in endless] == ["Best Director", "Best Picture"]


@pytest.mark.parametrize(
    "body", ["", "<html>", '{"data": null}', '{"data": "x"}', "7", '{"code": "x", "data": {"status": 404}}']
)
def test_discovery_of_another_shape_is_a_problem(body: str) -> None:
    for found in (read_leagues(body, "https://x"), read_categories(body.encode(), "https://x")):
        assert isinstance(found, Problem)
        assert (found.kind, found.url) == (ProblemKind.UNKNOWN_SHAPE, "https://x")


@pytest.mark.parametrize("surface", ["leagues", "categories", "feed", "sitemap", "cdx", "robots", "wp_posts"])
def test_discovery_holds_no_rows(surface: str) -> None:
    body = {"leagues": '{"data":[]}', "categories": '{"data":{"1":"Best Picture"}}'}.get(surface, "anything at all")
    reading = read_page(make_page(body, "https://x/y", "text/plain", Context(surface=surface)))
    assert reading.surface == surface
    assert reading.predictions == []
    assert reading.problems == []


@given(st.binary(max_size=80))
def test_any_discovery_bytes(body: bytes) -> None:
    assert read_leagues(body) is not None
    assert read_categories(body) is not None
