"""The boards of a report: every race with its contenders, movement and days, out of the catalog's views."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, Any

from goldscrape.awards import GROUPS
from goldscrape.report.model import Contender, Race, Series
from goldscrape.report.scope import Scope, race_name, race_place

if TYPE_CHECKING:
    import duckdb

__all__ = ["Row", "anchor_of", "beside", "read_races", "rows"]

LINES = 8
"""Contenders in a chart: as many as colours and dashes still tell apart."""

SHOWN = 30
"""Contenders in a board; the rest are counted. Below the thirtieth nearly all shares are 0."""

_DAYS = 400
"""Days of a chart: one season."""

_BOARD = """
SELECT race, category, predictor_group, rank, nominee, person, work, song, share, odds_text, is_winner, listed,
       complete, surface, url, day
FROM race_board
WHERE (award, season, market) IS NOT DISTINCT FROM (?, ?, ?)
ORDER BY race, rank NULLS LAST, nominee
"""

_DAILY = """
SELECT coalesce(category_id, category) AS race, predictor_group, surface, day, nominee, work, song, share
FROM predictions_daily
WHERE (award, season, market) IS NOT DISTINCT FROM (?, ?, ?) AND share IS NOT NULL
  AND predictor_group IS NOT DISTINCT FROM ? AND nominee IN (SELECT unnest(?))
"""

Row = dict[str, Any]
_Name = tuple[str, str | None, str | None]


def rows(connection: duckdb.DuckDBPyConnection, query: str, parameters: list[Any] | None = None) -> list[Row]:
    """The answer to a query, a dictionary a row."""
    answer = connection.execute(query, parameters or [])
    names = [column[0] for column in answer.description or ()]
    return [dict(zip(names, row, strict=True)) for row in answer.fetchall()]


def anchor_of(*words: object) -> str:
    """An id for a heading: letters, digits and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", " ".join(str(word) for word in words if word is not None).lower()).strip("-")


def beside(row: Row) -> str | None:
    """What stands under a contender's name: the film of a person or a song, the people of a film."""
    other = row["work"] if row["work"] not in (None, row["nominee"]) else row.get("person")
    return None if other == row["nominee"] else other


def _name(row: Row) -> _Name:
    return row["nominee"], row["work"], row["song"]


def _main_group(board: list[Row]) -> str | None:
    """The group whose board is shown: the largest there is."""
    there = {row["predictor_group"] for row in board}
    return next((group for group in GROUPS_BY_SIZE if group in there), None)


GROUPS_BY_SIZE = ("combined", "user", *(group for group in GROUPS if group not in ("combined", "user")))


def read_races(
    connection: duckdb.DuckDBPyConnection, scope: Scope, prefix: str, movers: list[Row], spread: list[Row]
) -> tuple[Race, ...]:
    """Every race of one award, season and market, in the order of the award's categories.

    ``movers`` and ``spread`` are the rows of those views for this award, season and market.
    """
    boards: dict[str | None, list[Row]] = defaultdict(list)
    for row in rows(connection, _BOARD, scope.values):
        boards[row["race"]].append(row)
    chosen = {}
    for race, board in boards.items():
        group = _main_group(board)
        chosen[race] = [row for row in board if row["predictor_group"] == group]
    moves = {(row["race"], row["predictor_group"], *_name(row)): row for row in movers}
    groups = {(row["race"], *_name(row)): row for row in spread}
    days: dict[tuple[Any, ...], dict[_Name, dict[date, float]]] = defaultdict(lambda: defaultdict(dict))
    captured: dict[tuple[Any, ...], set[date]] = defaultdict(set)
    for group in {board[0]["predictor_group"] for board in chosen.values()}:
        names = sorted({row["nominee"] for board in chosen.values() for row in _drawn(board)})
        for row in rows(connection, _DAILY, [*scope.values, group, names]):
            key = (row["race"], group, row["surface"])
            days[key][_name(row)][row["day"]] = row["share"]
            captured[key].add(row["day"])
    races = []
    for number, race in enumerate(sorted(chosen, key=race_place), start=1):
        board = chosen[race]
        key = (race, board[0]["predictor_group"], board[0]["surface"])
        dates = sorted(captured[key])[-_DAYS:]
        races.append(
            Race(
                anchor=anchor_of(prefix, number, race_name(race)),
                name=race_name(race, board[0]["category"]),
                group=board[0]["predictor_group"],
                day=board[0]["day"],
                surface=board[0]["surface"],
                url=board[0]["url"],
                listed=max(board[0]["listed"] or 0, len(board)),
                complete=board[0]["complete"],
                contenders=tuple(
                    _contender(
                        row,
                        moves.get((race, row["predictor_group"], *_name(row)), {}),
                        groups.get((race, *_name(row)), {}),
                    )
                    for row in board[:SHOWN]
                ),
                series=_series(board, dates, days[key]),
            )
        )
    return tuple(races)


def _contender(row: Row, move: Row, group: Row) -> Contender:
    return Contender(
        rank=row["rank"],
        nominee=row["nominee"],
        beside=beside(row),
        share=row["share"],
        odds=row["odds_text"],
        moved_1d=move.get("moved_1d"),
        moved_7d=move.get("moved_7d"),
        moved_30d=move.get("moved_30d"),
        climbed_7d=move.get("climbed_7d"),
        entered_7d=move.get("entered_7d"),
        expert=group.get("expert"),
        user=group.get("user"),
        won=bool(row["is_winner"]),
    )


def _series(board: list[Row], dates: list[date], shares: dict[_Name, dict[date, float]]) -> Series | None:
    if len(dates) < 2:
        return None
    known = [_name(row) for row in _drawn(board) if shares.get(_name(row))]
    return Series(
        days=tuple(dates),
        lines=tuple((_label(name, known), tuple(shares[name].get(day) for day in dates)) for name in known),
    )


def _drawn(board: list[Row]) -> list[Row]:
    """The rows of a board that its chart shows."""
    return [row for row in board if row["share"] is not None][:LINES]


def _label(name: _Name, among: list[_Name]) -> str:
    """The nominee's name, with the work when two of a chart share it."""
    twice = sum(other[0] == name[0] for other in among) > 1
    return f"{name[0]} ({name[1]})" if twice and name[1] else name[0]
