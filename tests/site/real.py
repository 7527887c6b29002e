"""The real values of the shared data folder as a world; absent folders give nothing."""

from __future__ import annotations

import csv
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

from tests.site.world import League, Nominee, World, fraction_of, made_up

__all__ = ["SHARED", "days", "oscars_2017", "real", "snapshot_league", "tonys"]

SHARED = Path(__file__).resolve().parents[3] / "shared"
_GROUPS = {"users": "user", "editors": "editor", "experts": "expert", "combined": "combined"}
_NUMBERS = {
    "Best Picture": "1",
    "Best Director": "7",
    "Best Actress": "5",
    "Best Actor": "4",
    "Best Supporting Actress": "3",
    "Best Supporting Actor": "2",
    "Best Adapted Screenplay": "10",
    "Best Original Screenplay": "11",
}


def days(shared: Path = SHARED) -> list[str]:
    """The days of the Oscar snapshots, oldest first."""
    return sorted(path.stem for path in (shared / "data/odds-snapshots").glob("*.json"))


def snapshot_league(day: str, shared: Path = SHARED, *, whole_only: bool = False) -> League:
    """One day of the 2027 Oscar nominations. ``whole_only`` leaves out listings that were cut at five when taken."""
    held: dict[str, Any] = json.loads((shared / f"data/odds-snapshots/{day}.json").read_text())
    league = League(id=1206500027, name="Oscars Nominations 2027", slug="oscars-nominations-2027")
    for source, categories in held["sources"].items():
        for category, rows in categories.items():
            if whole_only and len(rows) <= 5:
                continue
            number = _NUMBERS[category]
            league.categories[number] = category
            league.listings[number, _GROUPS[source]] = [
                Nominee(
                    id=str(1206300000 + int(number) * 1000 + place),
                    title=row["candidate"],
                    related="" if row["film"] == row["candidate"] else row["film"],
                    percent=row["pct"],
                    votes=round(row["pct"] * 10),
                    fraction=fraction_of(row["pct"]),
                )
                for place, row in enumerate(rows)
            ]
    return league


def tonys(shared: Path) -> list[League]:
    leagues: dict[str, League] = {}
    numbers = {"Best Musical": "154", "Best Play": "153", "Best Play Revival": "156", "Best Musical Revival": "157"}
    with (shared / "data/tony-api/tony-2013-2019.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            year = int(row["ceremony_year"])
            name = f"Tonys {year}" if year < 2015 else f"Tony Awards {year}"
            league = leagues.setdefault(
                row["league_id"],
                League(
                    id=int(row["league_id"]), name=name, slug=f"tony-awards-{year}-predictions", era="2019", closed=True
                ),
            )
            number = numbers[row["category_gd_name"]]
            league.categories[number] = row["category_gd_name"]
            rows = league.listings.setdefault((number, "combined"), [])
            rows.append(
                Nominee(
                    id=f"{year}{number}{len(rows)}",
                    title=row["title_as_returned"],
                    votes=None,
                    percent=float(row["percentage"]),
                    winner=row["is_winner"] == "1",
                )
            )
    season = League(id=1206484543, name="Tony Awards 2026", slug="broadway-2026-tony-awards-predictions")
    with (shared / "data/tony-api/tony-2026-votes.csv").open(newline="") as file:
        captures: dict[tuple[str, str], list[dict[str, str]]] = defaultdict(list)
        for row in csv.DictReader(file):
            captures[row["category"], row["captured_at_utc"]].append(row)
    for (category, _), held in captures.items():
        number = numbers.get(category) or str(160 + len(season.categories))
        number = next((k for k, v in season.categories.items() if v == category), number)
        season.categories[number] = category
        season.listings[number, "combined"] = [
            Nominee(
                id=row["gd_candidate_id"],
                title=row["title_in_shows_json"],
                votes=int(row["votes"]),
                percent=round(float(row["percentage_share"]) * 100, 1),
            )
            for row in held
        ]
    empty = League(id=1201883700, name="Tonys 2014", slug="tony-awards-2014-predictions", era="", closed=True)
    empty.categories = {"154": "Best Musical", "153": "Best Play"}
    return [*leagues.values(), empty, season]


def oscars_2017(shared: Path, era: str, slug: str, league_id: int) -> League:
    league = League(id=league_id, name="Oscars Nominations 2017", slug=slug, era=era, on_api=False)
    with (shared / "data/oscars-odds/oscars-nominations-2017-expert.csv").open(newline="") as file:
        for row in list(csv.reader(file))[1:]:
            category, _, name, votes, wins, odds = row[:6]
            known = next((k for k, v in league.categories.items() if v == category), None)
            number = known or _NUMBERS.get(category) or str(30 + len(league.categories))
            league.categories[number] = category
            title, _, related = name.removesuffix(")").partition(" (")
            if related:  # printed "Film (Person)"
                title, related = related, title
            rows = league.listings.setdefault((number, "expert"), [])
            rows.append(
                Nominee(
                    id=f"2017{number}{len(rows)}",
                    title=title,
                    related=related,
                    votes=int(votes),
                    win_votes=int(wins),
                    fraction=odds,
                )
            )
    with (shared / "data/oscars-odds/oscars-nominations-2017-user-director.csv").open(newline="") as file:
        league.listings["7", "user"] = [
            Nominee(
                id=f"2017u{i}", title=row["dir"], related=row["movie"], win_votes=int(row["pred"]), fraction=row["odds"]
            )
            for i, row in enumerate(csv.DictReader(file))
        ]
    return league


def real(shared: Path = SHARED, day: str | None = None, *, whole_only: bool = False) -> World:
    """The made-up world with every league replaced for which real values exist."""
    world = made_up()
    if not (shared / "data").is_dir():
        return world
    leagues = [
        snapshot_league(day or days(shared)[-1], shared, whole_only=whole_only),
        *tonys(shared),
        oscars_2017(shared, "2013", "oscars-nominations-2017", 1206100017),
        oscars_2017(shared, "2019", "oscars-nominations-2017-tables", 1206100018),
    ]
    taken = {league.id for league in leagues}
    world.leagues = [*leagues, *(league for league in world.leagues if league.id not in taken)]
    return world
