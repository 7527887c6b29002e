"""From an output folder to the facts of a report."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import goldscrape
from goldscrape.report.boards import rows
from goldscrape.report.health import read_freshness, read_problems, read_runs, read_scores
from goldscrape.report.model import Event, Facts
from goldscrape.report.press import read_articles
from goldscrape.report.scope import Scope, award_name, choose, title_of
from goldscrape.report.talk import read_event

__all__ = ["NothingChosenError", "gather"]

_SCOPES = "SELECT award, season, market FROM race_board GROUP BY ALL ORDER BY ALL"


class NothingChosenError(Exception):
    """The data has no such award or season; the message says what it has."""


def gather(catalog: Path, made_at: datetime, award: str | None = None, season: int | None = None) -> Facts:
    """Read everything a report says from a catalog's views.

    Raises NothingChosenError for an award or season that the data does not have; without either, empty data gives
    empty facts.
    """
    import duckdb

    with duckdb.connect(str(catalog), read_only=True) as connection:
        connection.execute("SET TimeZone = 'UTC'")
        found = [Scope(row["award"], row["season"], row["market"]) for row in rows(connection, _SCOPES)]
        shown, left_out = choose(found, award, season)
        if (award is not None or season is not None) and not shown:
            there = ", ".join(sorted({f"{s.award} {s.season or ''}".strip() for s in found if s.award})) or "none yet"
            asked = " ".join(str(part) for part in (award, season) if part is not None)
            raise NothingChosenError(f"no odds of {asked}; there are: {there}")
        runs = read_runs(connection)
        events = tuple(read_event(connection, scope) for scope in shown)
        return Facts(
            title=_title(events),
            output=catalog.parent.name,
            made_at=made_at,
            version=goldscrape.__version__,
            left_out=tuple(dict.fromkeys(title_of(scope) for scope in left_out)),
            events=events,
            scores=read_scores(connection, award),
            articles=read_articles(connection),
            freshness=read_freshness(connection),
            runs=runs,
            problems=read_problems(connection, runs),
        )


def _title(events: tuple[Event, ...]) -> str:
    """The report's heading: the awards that it has boards of."""
    boards = [event for event in events if event.award and not event.thin]
    names = list(
        dict.fromkeys(award_name(event.award) + (f" {event.season}" if event.season else "") for event in boards)
    )
    return " and ".join(", ".join(names).rsplit(", ", 1)) + " odds" if names else "Awards odds"
