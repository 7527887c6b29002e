"""Whom a contender could be when the nominees are not known: films of the season, earlier nominees of a trade."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from goldscrape.reference.known_names import name_key, title_key
from goldscrape.reference.outcomes import nominations

__all__ = ["ACTING", "films_of", "people_of", "trade_of"]

ACTING = frozenset({"actor", "actress", "supporting_actor", "supporting_actress"})

_CAREER = 40
"""Years back in which a nomination for the same trade makes a person known."""


def trade_of(category_id: str | None) -> str | None:
    """`director` or `acting` for the categories of any body that honour them; None for the rest."""
    category = (category_id or "").partition(".")[2]
    if category == "director":
        return "director"
    return "acting" if "actor" in category or "actress" in category else None


@cache
def films_of(season: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Titles and ids of the films nominated for anything that season."""
    films = {
        (title, work_id)
        for one in nominations("oscars", season)
        for title, work_id in zip(one.works, one.work_ids, strict=True)
        if work_id
    }
    ordered = sorted(films)
    keys = [title_key(title) for title, _ in ordered]
    alone = [film for film, key in zip(ordered, keys, strict=True) if keys.count(key) == 1]
    return tuple(title for title, _ in alone), tuple(work_id for _, work_id in alone)


@cache
def people_of(trade: str, season: int) -> Mapping[str, frozenset[str]]:
    """Name key to the ids of people nominated for the trade in the years before; others of the name included."""
    mine: dict[str, set[str]] = {}
    everyone: dict[str, set[str]] = {}
    for year in range(season - _CAREER, season + 1):
        for key, person_id, category in _nominees(year):
            everyone.setdefault(key, set()).add(person_id)
            if category == "director" if trade == "director" else category in ACTING:
                mine.setdefault(key, set()).add(person_id)
    return {key: frozenset(everyone[key]) for key in mine}


@cache
def _nominees(season: int) -> tuple[tuple[str, str, str], ...]:
    """Name key, id and category of the people with an id nominated that season."""
    return tuple(
        (name_key(name), person_id, one.category_id.partition(".")[2])
        for one in nominations("oscars", season)
        for name, person_id in zip(one.people, one.person_ids, strict=True)
        if person_id
    )
