"""What is said about an event's races together: moves, groups, films, changes of the leader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goldscrape.report.boards import Row, anchor_of, beside, read_races, rows
from goldscrape.report.model import Change, Event, FilmChance, Move, Spread
from goldscrape.report.scope import Scope, race_name, title_of

if TYPE_CHECKING:
    import duckdb

__all__ = ["read_event"]

_MOVERS = "SELECT * FROM movers WHERE (award, season, market) IS NOT DISTINCT FROM (?, ?, ?)"

_SPREAD = "SELECT * FROM group_spread WHERE (award, season, market) IS NOT DISTINCT FROM (?, ?, ?)"

_MOST_MOVED = 10

_MOST_APART = 15

_FILMS = """
SELECT film, races, best_race, expected_nominations, p_low, p_independent, p_high, whole
FROM film_season
WHERE award IS NOT DISTINCT FROM ? AND season IS NOT DISTINCT FROM ? AND predictor_group IS NOT DISTINCT FROM ?
ORDER BY expected_nominations DESC, film
LIMIT 20
"""

_CHANGES = """
SELECT day, race, leader, leader_share, previous_leader, previous_share_then, previous_day
FROM frontrunner_changes
WHERE (award, season, market) IS NOT DISTINCT FROM (?, ?, ?) AND predictor_group IS NOT DISTINCT FROM ?
ORDER BY day DESC, race
LIMIT 20
"""


def read_event(connection: duckdb.DuckDBPyConnection, scope: Scope) -> Event:
    """All of one award, season and market."""
    anchor = anchor_of(scope.award or "unnamed", scope.season, scope.market)
    movers = rows(connection, _MOVERS, scope.values)
    spread = rows(connection, _SPREAD, scope.values)
    races = read_races(connection, scope, anchor, movers, spread)
    groups = [race.group for race in races]
    group = max(set(groups), key=lambda name: (groups.count(name), name or ""))
    anchors = {race.name: race.anchor for race in races if not race.thin}
    moved = [row for row in movers if row["predictor_group"] == group and row["moved_7d"]]
    return Event(
        anchor=anchor,
        title=title_of(scope),
        award=scope.award,
        season=scope.season,
        market=scope.market,
        races=races,
        risers=_moves([row for row in moved if row["moved_7d"] > 0], anchors),
        fallers=_moves([row for row in moved if row["moved_7d"] < 0], anchors),
        spreads=_spreads(spread, anchors),
        films=_films(connection, scope, group) if scope.market == "nomination" else (),
        changes=_changes(connection, scope, group, anchors),
    )


def _moves(moved: list[Row], anchors: dict[str, str]) -> tuple[Move, ...]:
    furthest = sorted(moved, key=lambda row: (-abs(row["moved_7d"]), -row["share"], row["nominee"]))
    return tuple(
        Move(
            race=race_name(row["race"]),
            anchor=anchors.get(race_name(row["race"]), ""),
            nominee=row["nominee"],
            beside=beside(row),
            before=row["share_7d"],
            share=row["share"],
            moved=row["moved_7d"],
        )
        for row in furthest[:_MOST_MOVED]
    )


def _spreads(spread: list[Row], anchors: dict[str, str]) -> tuple[Spread, ...]:
    apart = [row for row in spread if row["expert_minus_user"]]
    apart.sort(key=lambda row: (-abs(row["expert_minus_user"]), row["nominee"]))
    return tuple(
        Spread(
            race=race_name(row["race"]),
            anchor=anchors.get(race_name(row["race"]), ""),
            nominee=row["nominee"],
            beside=beside(row),
            expert=row["expert"],
            user=row["user"],
            difference=row["expert_minus_user"],
        )
        for row in apart[:_MOST_APART]
    )


def _films(connection: duckdb.DuckDBPyConnection, scope: Scope, group: str | None) -> tuple[FilmChance, ...]:
    return tuple(
        FilmChance(
            film=row["film"],
            races=row["races"],
            best_race=race_name(row["best_race"]),
            expected=row["expected_nominations"],
            low=row["p_low"],
            independent=row["p_independent"],
            high=row["p_high"],
            whole=row["whole"],
        )
        for row in rows(connection, _FILMS, [scope.award, scope.season, group])
    )


def _changes(
    connection: duckdb.DuckDBPyConnection, scope: Scope, group: str | None, anchors: dict[str, str]
) -> tuple[Change, ...]:
    return tuple(
        Change(
            day=row["day"],
            race=race_name(row["race"]),
            anchor=anchors.get(race_name(row["race"])),
            leader=row["leader"],
            leader_share=row["leader_share"],
            previous=row["previous_leader"],
            previous_share=row["previous_share_then"],
            previous_day=row["previous_day"],
        )
        for row in rows(connection, _CHANGES, [*scope.values, group])
    )
