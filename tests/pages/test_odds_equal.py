"""The same listing through API, page and widget: equal rows but for what a surface cannot know."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

import attrs
import pytest

from goldscrape.page import Context, Opened
from goldscrape.tables import Prediction
from tests.pages.odds_helpers import api, make_page, read_page
from tests.site import odds_pages
from tests.site.real import days, snapshot_league
from tests.site.world import League, Nominee

API_ALONE = ("source_id", "is_winner", "final", "nomination_votes", "win_votes", "odds", "odds_text")
DECIMALS = 0.000501


def _through_api(league: League, number: str, group: str) -> list[Prediction]:
    answer = {
        "data": [
            {
                "id": x.id,
                "title": x.title,
                "related_title": x.related,
                "percentage": f"{x.percent:.1f}",
                "votes": x.votes,
            }
            for x in league.rows(number, group)
        ]
    }
    return api(answer, event=league.name, category=league.categories[number], group=group).predictions


def _through_page(league: League, number: str, group: str) -> list[Prediction]:
    rows = league.rows(number, group)
    one = attrs.evolve(league, listings={(number, group): rows})
    url = f"https://www.goldderby.com/odds/{group}-odds/{league.slug}/"
    opened = (Opened(category=league.categories[number], rows_before=5, rows_after=len(rows)),)
    html = odds_pages.page(one, group, url, drawn="opened")
    context = Context(surface="odds_page", rendered=True, opened=opened)
    return read_page(make_page(html, url, context=context)).predictions


def _through_widget(league: League, group: str) -> list[Prediction]:
    link = f"https://www.goldderby.com/odds/{group}-odds/{league.slug}/"
    cards = []
    for number, category in league.categories.items():
        front = league.rows(number, group)
        if front:
            name = front[0].title + (f" ({front[0].related})" if front[0].related else "")
            cards.append(
                f'<a href="{link}"><span>{escape(category)}</span><span>{escape(name)}</span>'
                f"<span>{front[0].percent:.1f}%</span></a>"
            )
    prose = "<p>A paragraph about the race that is long enough to be prose and says nothing of odds.</p>" * 6
    html = (
        '<!DOCTYPE html><html><head><meta property="og:type" content="article"></head><body>'
        f"<aside>{''.join(cards)}</aside>"
        f"<article><h1>On the race</h1>{prose}</article></body></html>"
    )
    return read_page(make_page(html, "https://www.goldderby.com/film/2026/on-the-race/")).predictions


def _assert_equal(one: Prediction, other: Prediction, unknown: tuple[str, ...]) -> None:
    assert one.share is not None
    assert other.share is not None
    assert abs(one.share - other.share) <= DECIMALS
    blank: dict[str, Any] = dict.fromkeys(("surface", "share", "share_text", *unknown))
    assert attrs.evolve(one, **blank) == attrs.evolve(other, **blank)


def _assert_all_equal(league: League) -> int:
    compared = 0
    groups = {group for _, group in league.listings}
    fronts: dict[tuple[str, str | None], Prediction] = {}
    for number, group in league.listings:
        through_api = _through_api(league, number, group)
        through_page = _through_page(league, number, group)
        assert len(through_api) == len(through_page) == len(league.rows(number, group))
        for one, other in zip(through_api, through_page, strict=True):
            _assert_equal(one, other, API_ALONE)
            compared += 1
        fronts[league.categories[number], group] = through_api[0]
    for group in groups:
        for row in _through_widget(league, group):
            front = fronts[row.category or "", group]
            _assert_equal(front, row, (*API_ALONE, "listed", "complete", "event"))
            assert row.complete is False
            compared += 1
    return compared


def _made_up() -> League:
    films = [
        "Salt & Honey",
        "Wick/Wax",
        "Hello, Stranger!",
        "Two Strangers (Carry a Cake)",
        "1917 Letters",
        "Zed",
        "Marrow",
    ]
    people = [
        "Ana Belmonte",
        "José Ibarra",
        "Chloé Marchand, Luc Marchand",
        "O'Neal Dunn",
        "Mia Fox",
        "Sam Li",
        "Bo Jansson",
    ]
    league = League(id=7, name="Oscars Nominations 2027", slug="oscars-nominations-2027")
    held = {
        "1": ("Best Picture", [(film, "") for film in films]),
        "7": ("Best Director", list(zip(people, films, strict=True))),
        "5": ("Best Actress", list(zip(people[::-1], films, strict=True))),
        "11": ("Best Original Screenplay", [(film, "") for film in films]),
        "12": ("Best Score", [(film, "") for film in films]),
        "13": ("Best International Film", [(film, "") for film in films]),
    }
    for number, (category, names) in held.items():
        league.categories[number] = category
        for group in ("combined", "all_star"):
            league.listings[number, group] = [
                Nominee(
                    id=f"{number}{place}", title=title, related=related, percent=96.26 - 13.11 * place, votes=90 - place
                )
                for place, (title, related) in enumerate(names)
            ]
    return league


def test_made_up_listings_are_equal() -> None:
    assert _assert_all_equal(_made_up()) == 6 * 2 * 7 + 6 * 2


@pytest.mark.shared
def test_real_listings_are_equal(shared: Path) -> None:
    compared = sum(_assert_all_equal(snapshot_league(day, shared, whole_only=True)) for day in days(shared)[:6])
    assert compared > 1000
