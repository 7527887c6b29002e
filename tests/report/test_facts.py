"""What a report says about a season whose figures are known."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from goldscrape.catalog import build_catalog
from goldscrape.report import NothingChosenError, gather, render
from goldscrape.report.model import Facts
from goldscrape.report.scope import Scope, choose
from goldscrape.storage import Layout, prepare
from tests.analyst.builders import contender, provenance, write_part
from tests.report.conftest import MADE


def test_each_award_shows_its_newest_season() -> None:
    found = [
        Scope("oscars", 2027, "win"), Scope("oscars", 2027, "nomination"), Scope("oscars", 2025, "win"),
        Scope("tonys", 2026, "win"), Scope(None, None, None),
    ]  # fmt: skip
    shown, left_out = choose(found, None, None)
    assert shown == [found[1], found[0], found[3], found[4]]
    assert left_out == [found[2]]
    assert choose(found, "oscars", 2025)[0] == [found[2]]
    assert choose(found, "tonys", None)[0] == [found[3]]


def test_the_board_is_the_newest_of_all_predictors(facts: Facts) -> None:
    (event,) = facts.events
    assert event.title == "Oscars 2027, nominations"
    picture, director = event.races
    assert (picture.name, picture.group, picture.day) == ("Best Picture", "combined", date(2026, 12, 10))
    first, second = picture.contenders[:2]
    assert (first.rank, first.nominee, first.share) == (1, "The Salt Road", 0.946)
    assert second.share is not None
    assert picture.lead == pytest.approx(0.946 - second.share)
    assert first.expert == 0.996
    assert first.user == 0.935
    assert [c.beside for c in director.contenders[:2]] == ["Digger", "The Salt Road"]
    assert facts.left_out == ("Oscars 2025, winners",)


def test_moves_compare_with_the_listing_a_week_before(facts: Facts) -> None:
    (event,) = facts.events
    digger = next(c for c in event.races[0].contenders if c.nominee == "Digger")
    assert digger.moved_7d == pytest.approx(0.038)
    riser = event.risers[0]
    assert riser.moved == pytest.approx(riser.share - riser.before, abs=1e-6)
    assert [move.moved for move in event.risers] == sorted((move.moved for move in event.risers), reverse=True)
    assert all(move.moved < 0 for move in event.fallers)
    assert event.fallers[0].moved == min(move.moved for move in event.fallers)


def test_the_days_have_gaps_where_nothing_was_captured(facts: Facts) -> None:
    series = facts.events[0].races[0].series
    assert series is not None
    assert len(series.days) == 39
    assert date(2026, 11, 18) not in series.days
    assert len(series.lines) == 8
    assert all(len(values) == 39 for _, values in series.lines)


def test_films_groups_and_leaders(facts: Facts) -> None:
    (event,) = facts.events
    salt_road = event.films[0]
    assert salt_road.film == "The Salt Road"
    assert salt_road.races == 2
    assert salt_road.low <= salt_road.independent <= salt_road.high
    assert event.spreads[0].difference == pytest.approx(event.spreads[0].expert - event.spreads[0].user)
    (change,) = event.changes
    assert (change.race, change.leader, change.previous) == ("Best Director", "Alejandro G. Iñárritu", "Ines Amsel")


def test_what_was_forecast_and_what_happened(facts: Facts) -> None:
    by_notation = {score.notation: score for score in facts.scores if score.horizon == 0}
    assert by_notation["share"].brier == pytest.approx(0.38**2 + 0.21**2 + 0.17**2)
    assert by_notation["share"].favourite_won == 1
    assert sum(bucket.forecasts for bucket in by_notation["share"].buckets) == 3


def test_articles_come_with_what_they_name(facts: Facts) -> None:
    newest, older = facts.articles
    assert (newest.headline, newest.day) == ("“Digger” keeps climbing", date(2026, 12, 2))
    assert [film.name for film in newest.films] == ["Digger"]
    assert [money.raw for money in newest.money] == ["$42 million"]
    assert older.films[0].note == "no. 1 for Best Picture that day"
    assert older.url == "https://example.org/article/1"


def test_freshness_and_problems(facts: Facts) -> None:
    season = next(line for line in facts.freshness if line.what == "Oscars 2027, nominations")
    assert (season.days, season.gap_days) == (39, 1)
    assert [run.verdict for run in facts.runs] == ["degraded", "ok"]
    assert [(problem.kind, problem.count) for problem in facts.problems] == [("timeout", 1)]
    assert facts.problems[0].remedy


def test_single_figures_from_articles_get_no_boards(tmp_path: Path) -> None:
    prepare(Layout(tmp_path))
    rows = [contender("Digger", 0.6, award=None, season=None, market=None, category_id=None, surface="article_text")]
    write_part(tmp_path, "1", (provenance("https://example.org/article/1"), rows))
    facts = gather(build_catalog(tmp_path), MADE)
    (event,) = facts.events
    assert (event.title, event.thin, facts.title) == ("Award not stated", True, "Awards odds")
    page = render(facts)
    assert '<a href="https://example.org/article/1" rel="noreferrer noopener">Best Picture</a>' in page
    assert "<figure" not in page
    assert "Risers" not in page


def test_an_award_that_is_not_there_is_said(season: Path) -> None:
    with pytest.raises(NothingChosenError, match=r"no odds of tonys; there are: oscars 2025, oscars 2027"):
        gather(season / "goldscrape.duckdb", MADE, "tonys")
    assert [event.title for event in gather(season / "goldscrape.duckdb", MADE, season=2025).events] == [
        "Oscars 2025, winners"
    ]
