"""Real odds through the local site and back: what is right, what is wrong, and whether `complete` ever lies.

``python -m benchmarks.odds_truth [--days 17] [--without-browser]``; needs the real values of ../shared/data.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from itertools import cycle
from typing import Any

import attrs

from benchmarks.results import Table
from tests.site import League, Nominee, Site, World
from tests.site.real import SHARED, days, oscars_2017, snapshot_league, tonys
from tests.spiders.running import run

__all__ = ["measure_odds"]

SHOWN = {"works": None, "dead": 5, "none": 5, "partial": 8}
"""What an expander lets be seen of a list; None: all."""

Key = tuple[str, str, str]


@attrs.define
class Score:
    """Rows and listings of one way through the site."""

    way: str
    listings: int = 0
    wanted: int = 0
    right: int = 0
    wrong: int = 0
    said_whole: int = 0
    said_cut: int = 0
    not_said: int = 0
    lied: int = 0
    """Listings called whole that were cut, or cut that were whole."""
    notes: list[str] = attrs.field(factory=list)

    def add(self, wanted: dict[Key, list[tuple[Any, ...]]], cut: set[Key], rows: Iterable[dict[str, Any]]) -> None:
        """Score the rows of one crawl against what could be seen of every listing."""
        got: dict[Key, list[dict[str, Any]]] = {}
        for row in rows:
            got.setdefault((row["event"], row["category"], row["predictor_group"]), []).append(row)
        for key in got.keys() - wanted.keys():
            self.wrong += len(got[key])
            self.notes.append(f"unasked for: {key}")
        for key, held in wanted.items():
            found = got.get(key, [])
            pool = list(held)
            for row in found:
                seen = facts(row)
                if seen in pool:
                    pool.remove(seen)
                    self.right += 1
                else:
                    self.wrong += 1
                    self.notes.append(f"{key}: {seen} is not among {pool[:2]}")
            self.wanted += len(held)
            self.listings += 1
            said = {row["complete"] for row in found}
            self.said_whole += said == {True}
            self.said_cut += said == {False}
            self.not_said += said == {None} or not said
            if len(said) > 1 or said == {key in cut}:
                self.lied += 1
                self.notes.append(f"{key}: complete {said}, cut {key in cut}")


def facts(row: dict[str, Any]) -> tuple[Any, ...]:
    """What of a row the site states."""
    votes = row["win_votes"] if row["market"] == "win" else row["nomination_votes"]
    return (row["nominee"], row["person"], row["work"], row["share_text"], row["odds_text"], votes, row["is_winner"])


def stated(nominee: Nominee, *, percent: str, full: bool, winner: bool) -> tuple[Any, ...]:
    """The same of what the site holds: ``full`` is the API with votes and fraction, the redesigned page has neither."""
    person = nominee.title.strip() if nominee.related else None
    work = (nominee.related or nominee.title).strip()
    share = None if nominee.percent is None else format(nominee.percent, percent) + "%"
    odds, votes = (nominee.fraction, nominee.votes) if full else (None, None)
    return (nominee.title.strip(), person, work, share, odds, votes, nominee.winner if winner else None)


def held_by(league: League, *, surface: str) -> tuple[dict[Key, list[tuple[Any, ...]]], set[Key]]:
    """What can be seen of a league's listings, and which of them are cut."""
    wanted: dict[Key, list[tuple[Any, ...]]] = {}
    cut: set[Key] = set()
    for (number, group), nominees in league.listings.items():
        key = (league.name, league.categories[number], group)
        shown = SHOWN[league.expanders.get(number, "works")] if surface == "page" else None
        if shown is not None and len(nominees) > shown:
            cut.add(key)
        percent = ".2f" if surface == "page" else ".1f"
        wanted[key] = [
            stated(one, percent=percent, full=surface != "page", winner=league.closed) for one in nominees[:shown]
        ]
    return wanted, cut


def snapshots(count: int, *, browser: bool) -> Iterator[Score]:
    """The whole lists of the real days through the API, and through the rendered page with all kinds of expanders."""
    api, page = Score(f"{count} days, API"), Score(f"{count} days, rendered page")
    kinds = cycle(["works", "works", "dead", "works", "none", "works", "partial"])
    with Site(World(), wait=0.2) as site:
        for day in days()[:count]:
            league = snapshot_league(day, whole_only=True)
            site.world.leagues = [league]
            ran = run("odds", site.url, event="oscars", source="api")
            api.add(*held_by(league, surface="api"), ran.rows)
            if browser:
                league.expanders = {number: next(kinds) for number in league.categories}
                patient = {"GOLDSCRAPE_BROWSER_PATIENCE": 6}  # an expander that opens nothing is waited for so long
                ran = run("odds", site.url, patient, event=league.slug, source="page")
                page.add(*held_by(league, surface="page"), ran.rows)
    yield api
    if browser:
        yield page


def archived() -> Iterator[Score]:
    """Tony Awards 2013 to 2019 through the API."""
    score = Score("Tonys 2013-2019, API")
    leagues = [league for league in tonys(SHARED) if league.closed and league.listings]
    with Site(World(leagues)) as site:
        for league in leagues:
            ran = run("odds", site.url, event=str(league.id), source="api")
            wanted, cut = held_by(league, surface="api")
            # The API itself lacks two of four nominees of 2013: the shares of a whole list of winners add up.
            cut |= {
                (league.name, league.categories[number], group)
                for (number, group), nominees in league.listings.items()
                if sum(one.percent or 0 for one in nominees) < 97
            }
            score.add(wanted, cut, ran.rows)
    yield score


def tables() -> Iterator[Score]:
    """The tables of 2017 through the pages of both server-rendered eras."""
    for era, slug in (("2013", "oscars-nominations-2017"), ("2019", "oscars-2017-nominations")):
        score = Score(f"2017 tables, page of {era}")
        league = oscars_2017(SHARED, era, slug, 1206100017)
        with Site(World([league])) as site:
            ran = run("odds", site.url, event=slug, source="page")
        wanted = {
            (league.name, league.categories[number], group): [
                (
                    one.title.strip(),
                    one.title.strip() if one.related else None,
                    (one.related or one.title).strip(),
                    None,
                    (one.fraction or "").strip(),
                    one.votes,
                    one.win_votes,
                )
                for one in nominees
            ]
            for (number, group), nominees in league.listings.items()
        }
        for row in ran.rows:
            row["is_winner"] = row["win_votes"]  # these pages print both counts and no winner
        score.add(wanted, set(), ran.rows)
        yield score


def measure_odds(count: int = 17, *, browser: bool = True) -> tuple[Table, list[str]]:
    """One line a way through the site."""
    table = Table(
        "Real odds, there and back",
        ("way", "listings", "rows wanted", "right", "wrong", "said whole", "said cut", "not said", "`complete` wrong"),
    )
    notes: list[str] = []
    for score in (*snapshots(count, browser=browser), *archived(), *tables()):
        figures = (
            score.listings, score.wanted, score.right, score.wrong, score.said_whole, score.said_cut, score.not_said,
            score.lied,
        )  # fmt: skip
        table.add(score.way, *map(str, figures))
        notes += [f"{score.way}: {note}" for note in score.notes]
    return table, notes


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--days", type=int, default=17)
    parser.add_argument("--without-browser", action="store_true")
    options = parser.parse_args()
    shown, said = measure_odds(options.days, browser=not options.without_browser)
    shown.show()
    for line in said[:20]:
        print(line)
