"""The title that a role in a clause belongs to."""

from __future__ import annotations

from goldscrape.entities.people.roles.tokens import FILM, PERSON, WORK, Clause

__all__ = ["title_after", "title_before", "title_near"]

_TITLES = (FILM, WORK)
_STOPS = frozenset({".", ";", "!", "?", ":"})


def title_after(clause: Clause, index: int, reach: int = 8) -> str | None:
    """The first title from ``index`` on, before another name."""
    low = clause.low
    for place in range(index, min(index + reach, clause.size)):
        word = low[place]
        if word in _TITLES:
            return clause.title(place)
        if word == PERSON or word in _STOPS:
            return None
    return None


def title_before(clause: Clause, index: int, reach: int = 30) -> str | None:
    """The last title before ``index``."""
    low = clause.low
    for place in range(index - 1, max(index - reach, -1), -1):
        word = low[place]
        if word in _TITLES:
            return clause.title(place)
        if word in _STOPS:
            return None
    return None


def title_near(clause: Clause, first: int, end: int) -> str | None:
    """The title that follows the stretch closely, else the one before it."""
    return title_after(clause, end) or title_before(clause, first)
