"""The real values of the shared folder through every surface: rows and completeness are never wrong."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from goldscrape.awards import read_odds
from goldscrape.page import Context, Opened
from goldscrape.pages.article.blocks import Block
from goldscrape.pages.article_odds.find import read_article_odds
from goldscrape.tables import Prediction
from tests.pages.odds_helpers import api, kinds, make_page, read_page
from tests.site import odds_pages
from tests.site.real import days, real, snapshot_league
from tests.site.world import League, Nominee

pytestmark = pytest.mark.shared
SHOWN = 5


def _read_drawn(league: League, group: str, drawn: str, opened: tuple[Opened, ...] = ()) -> list[Prediction]:
    url = f"https://www.goldderby.com/odds/{group}-odds/{league.slug}/"
    html = odds_pages.page(league, group, url, drawn=drawn)
    context = Context(surface="odds_page", rendered=True, opened=opened)
    return read_page(make_page(html, url, context=context)).predictions


def _by_category(rows: list[Prediction]) -> dict[str, list[Prediction]]:
    held: dict[str, list[Prediction]] = defaultdict(list)
    for row in rows:
        held[row.category or ""].append(row)
    return held


def _assert_right(row: Prediction, nominee: Nominee, rank: int) -> None:
    related = nominee.related.strip()
    assert row.rank == rank
    assert row.nominee == nominee.title.strip()
    assert row.share == pytest.approx((nominee.percent or 0) / 100)
    if related:
        assert (row.person, row.work) == (row.nominee, related)
        assert row.nominee_text == f"{row.nominee} ({related})"
    else:
        assert (row.person, row.work) == (None, row.nominee)
    assert row.category_id is not None
    assert row.award == "oscars"
    assert row.season == 2027
    assert row.market == "nomination"


def _listings(shared: Path) -> Iterator[tuple[League, str, str]]:
    for day in days(shared):
        league = snapshot_league(day, shared, whole_only=True)
        for number, group in league.listings:
            yield league, number, group


def test_there_are_89_whole_lists(shared: Path) -> None:
    assert len(list(_listings(shared))) == 89


def test_whole_lists_opened_collapsed_dead_and_without_expander(shared: Path) -> None:
    right = 0
    for whole, number, group in _listings(shared):
        name, rows = whole.categories[number], whole.rows(number, group)
        for how in ("opened", "collapsed", "dead", "none", "partial"):
            league = attrs.evolve(
                whole,
                listings={(number, group): rows},
                expanders={number: "works" if how in ("opened", "collapsed") else how},
            )
            opened: tuple[Opened, ...] = ()
            if how == "opened":
                opened = (Opened(category=name, rows_before=SHOWN, rows_after=len(rows)),)
            elif how == "dead":
                opened = (Opened(category=name, rows_before=SHOWN, rows_after=SHOWN),)
            read = _read_drawn(league, group, "collapsed" if how == "collapsed" else "opened", opened)
            shown = len(rows) if how == "opened" else SHOWN
            assert len(read) == shown, (name, group, how)
            for rank, (row, nominee) in enumerate(zip(read, rows, strict=False), 1):
                _assert_right(row, nominee, rank)
                assert row.listed == shown
                assert row.predictor_group == group
                expected = {"opened": True, "collapsed": False, "dead": False, "none": None, "partial": False}[how]
                assert row.complete is expected, (name, group, how)
                right += 1
    assert right > 89 * (60 + 4 * SHOWN)


def test_every_day_is_the_same_through_api_and_page(shared: Path) -> None:
    for day in days(shared):
        league = snapshot_league(day, shared, whole_only=True)
        for (number, group), rows in league.listings.items():
            answer = {
                "data": [
                    {"id": x.id, "title": x.title, "related_title": x.related, "percentage": round(x.percent or 0, 1)}
                    for x in rows
                ]
            }
            name = league.categories[number]
            through_api = api(answer, event=league.name, category=name, group=group).predictions
            opened = (Opened(category=name, rows_before=SHOWN, rows_after=len(rows)),)
            one = attrs.evolve(league, listings={(number, group): rows})
            through_page = _read_drawn(one, group, "opened", opened)
            assert len(through_api) == len(through_page) == len(rows)
            for a, b in zip(through_api, through_page, strict=True):
                assert abs((a.share or 0) - (b.share or 0)) <= 0.000501
                known: dict[str, Any] = dict.fromkeys(
                    ("surface", "share", "share_text", "source_id", "is_winner", "final")
                )
                assert attrs.evolve(a, **known) == attrs.evolve(b, **known)


def test_tonys_2013_to_2019_are_96_right_rows(shared: Path) -> None:
    with (shared / "data/tony-api/tony-2013-2019.csv").open(newline="") as lines:
        held: dict[tuple[str, str], list[dict[str, str]]] = defaultdict(list)
        for line in csv.DictReader(lines):
            held[line["ceremony_year"], line["category_gd_name"]].append(line)
    right = 0
    for (year, category), rows in held.items():
        for shape in ("list", "data", "numbered"):
            answers = [
                {
                    "id": str(place),
                    "title": f"{row['title_as_returned']} ",
                    "percentage": row["percentage"] if shape == "list" else float(row["percentage"]),
                    "is_winner": {"list": row["is_winner"], "data": int(row["is_winner"])}.get(
                        shape, row["is_winner"] == "1"
                    ),
                }
                for place, row in enumerate(rows)
            ]
            numbered = {str(place): answer for place, answer in enumerate(answers)}
            body = {"list": answers, "data": {"data": answers}, "numbered": numbered}[shape]
            reading = api(json.dumps(body), event=f"Tony Awards {year}", category=category)
            assert len(reading.predictions) == len(rows)
            total = sum(float(row["percentage"]) for row in rows)
            assert ("missing_nominee" in kinds(reading)) is (total < 97)
            for row, want in zip(reading.predictions, rows, strict=True):
                assert row.nominee == want["title_as_returned"].strip()
                assert row.work == row.nominee
                assert row.is_winner is (want["is_winner"] == "1")
                assert row.share == pytest.approx(float(want["percentage"]) / 100)
                assert row.rank == int(want["rank"])
                assert row.award == "tonys"
                assert row.season == int(year)
                assert row.market == "win"
                assert (row.category_id or "").startswith("tonys.")
                assert row.complete is (total >= 97)
                right += 1
    assert right == 3 * 96


@pytest.mark.parametrize(
    ("slug", "layout"), [("oscars-nominations-2017", "2013"), ("oscars-nominations-2017-tables", "2019")]
)
def test_the_tables_of_2017_through_both_old_pages(shared: Path, slug: str, layout: str) -> None:
    league = real(shared).league(slug)
    assert league is not None
    count = 0
    for group in ("expert", "user"):
        url = f"https://www.goldderby.com/odds/{group}-odds/{slug}/"
        reading = read_page(make_page(odds_pages.page(league, group, url), url))
        assert reading.layout == f"odds-page-{layout}"
        assert reading.problems == []
        held = _by_category(reading.predictions)
        for (number, of), nominees in league.listings.items():
            if of != group:
                continue
            rows = held[league.categories[number]]
            assert len(rows) == len(nominees)
            for rank, (row, nominee) in enumerate(zip(rows, nominees, strict=True), 1):
                assert row.nominee == nominee.title.strip()
                assert (row.work or "") == (nominee.related or nominee.title).strip()
                assert row.nomination_votes == nominee.votes
                assert row.win_votes == nominee.win_votes
                assert row.odds_text == (nominee.fraction or "").strip()
                over, under = (nominee.fraction or "").strip().split("/")
                assert row.odds == int(over) / int(under)
                assert row.share is None
                assert row.rank == rank
                assert row.complete is None
                assert row.predictor_group == group
                assert row.market == "nomination"
                assert row.season == 2017
                assert row.category_id is not None
                count += 1
    assert count > 200


FRAGMENTS = {"3/10 odds and 24 Experts", "leading 4/9 odds", "Best Musical — 16/5", "Best Sound Design — 69/20"}
"""Lines that name nobody: no row."""


def test_printed_notations_of_every_era(shared: Path) -> None:
    with (shared / "data/widgets/odds-notations-by-era.tsv").open(newline="") as lines:
        held = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    assert len(held) > 20
    for line in held:
        printed = line["line_as_printed"]
        rows = read_article_odds([Block("paragraph", printed)], f"{line['award']} {line['category']} odds", line["url"])
        if printed in FRAGMENTS:
            assert rows == []
            continue
        assert len(rows) == 1, printed
        row = rows[0]
        assert row.odds_text is not None
        assert row.odds_text in printed
        assert row.odds == read_odds(row.odds_text)
        assert row.nominee in printed
        assert row.category == line["category"]
        assert row.surface == "article_text"
