"""Dates that have the year of another date of the text: "that Christmas", "May 5 of the same year"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

import attrs

from goldscrape.entities.dates import units
from goldscrape.entities.dates.grammar import Expression
from goldscrape.entities.dates.holidays import holiday, holiday_name
from goldscrape.entities.dates.words import SEASONS
from goldscrape.entities.passages import Passages
from goldscrape.tables import DateMention

__all__ = ["of_the_year_named"]

_PLACES = {"mdy": "y1", "dmy": "y1", "month": "y", "season": "y", "holiday": "y"}
"""The part of each such expression that holds its year."""
_REACH = 4
_THAT = re.compile(r"\b(?:that|the\ssame)\s$", re.IGNORECASE)
_THAT_YEAR = re.compile(r",?\s(?:of\s|in\s)?(?:that|the\ssame)\syear\b", re.IGNORECASE)
_NEAR = 10
"""So many days from a dated day of its sentence a holiday is the one of that year."""


def of_the_year_named(text: str, expression: Expression, rows: Sequence[DateMention], passages: Passages) -> Expression:
    """With the year of the last date before it that has one, where the text points at that.

    ``rows`` are the dates before it, ``passages`` the sentences of the text.
    """
    place = _PLACES.get(expression.rule)
    if place is None or not rows or expression.parts.get(place) or expression.parts.get("y0"):
        return expression
    last = next((row for row in reversed(rows[-_REACH:]) if row.start and not row.relative), None)
    year = None if last is None or last.start is None else _year(text, expression, last, last.start, passages)
    if year is None:
        return expression
    return attrs.evolve(expression, parts={**expression.parts, place: str(year), "det": None})


def _year(text: str, expression: Expression, last: DateMention, named: date, passages: Passages) -> int | None:
    parts, start = expression.parts, expression.start
    if _THAT.search(text, max(0, start - 10), start) or _THAT_YEAR.match(text, expression.end):
        return named.year
    if expression.rule == "season" and parts["det"] == "next" and text.endswith("the ", 0, start):
        season = SEASONS[(parts["name"] or "").lower()]
        return next(year for year in (named.year, named.year + 1) if units.season(season, year).start > named)
    if expression.rule == "holiday" and not parts["det"] and last.granularity == "day":
        if last.char_start < passages.around(start, expression.end)[0]:
            return None
        name = holiday_name(parts["name"] or "")
        found = [year for year in (named.year, named.year + 1) if holiday(name, year).distance(named) <= _NEAR]
        return found[0] if found else None
    return None
