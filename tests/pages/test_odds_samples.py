"""Each odds surface has a sample page, read by it alone into the rows written beside it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import attrs
import pytest

from goldscrape.page import Context
from goldscrape.pages import SURFACES, PageView, Surface
from tests.pages.odds_helpers import make_page, read_page

PAGES = Path(__file__).parents[2] / "goldscrape" / "samples"
EXPECTED = Path(__file__).parents[1] / "samples"
ODDS = [surface for surface in SURFACES if surface.name.startswith("odds-") and surface.name != "odds-page-unread"]
API = Context(
    surface="odds_api",
    event="Tony Awards 2026",
    league_id="1206484543",
    category="Best Musical",
    category_source_id="154",
    predictor_group="combined",
)


def _sample(surface: Surface) -> tuple[bytes, str, str, Context]:
    if surface.name == "odds-api":
        body = (EXPECTED / "odds-api.json").read_bytes()
        return (
            body,
            "https://www.goldderby.com/wp-json/gameplay/v1/latest-odds-v3/1/154/combined",
            "application/json",
            API,
        )
    return (PAGES / f"{surface.name}.html").read_bytes(), f"file:///samples/{surface.name}.html", "text/html", Context()


def test_the_registry_holds_every_odds_surface() -> None:
    assert {surface.name for surface in ODDS} == {"odds-api", "odds-page-2013", "odds-page-2019", "odds-page-2025"}


@pytest.mark.parametrize("surface", ODDS, ids=lambda surface: surface.name)
def test_sample_gives_its_rows(surface: Surface) -> None:
    body, url, content_type, context = _sample(surface)
    page = make_page(body, url, content_type, context)
    reading = read_page(page)
    assert reading.layout == surface.name
    assert reading.problems == []
    expected = json.loads((EXPECTED / f"{surface.name}.expected.json").read_text())
    rows = [{k: v for k, v in attrs.asdict(row).items() if v is not None} for row in reading.predictions]
    assert rows == expected


@pytest.mark.parametrize("surface", ODDS, ids=lambda surface: surface.name)
def test_sample_is_claimed_by_its_own_surface_alone(surface: Surface) -> None:
    body, url, content_type, context = _sample(surface)
    view = PageView(make_page(body, url, content_type, context))
    assert [other.name for other in ODDS if other.matches(view)] == [surface.name]


def test_eras_follow_one_another() -> None:
    eras = [surface for surface in ODDS if surface.name.startswith("odds-page-")]
    days = sorted(date.fromisoformat(surface.since) for surface in eras)
    assert len(set(days)) == len(eras)
    for surface in eras:
        assert surface.until is None or date.fromisoformat(surface.since) < date.fromisoformat(surface.until)
    assert [surface.name for surface in eras if surface.until is None] == ["odds-page-2025"]
