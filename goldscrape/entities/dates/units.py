"""Calendar units as closed intervals of days: the arithmetic under every date expression."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

import attrs

__all__ = [
    "Interval",
    "Part",
    "century",
    "day",
    "decade",
    "half",
    "month",
    "part_of",
    "quarter",
    "season",
    "shift_months",
    "week",
    "weekend",
    "year",
]

Part = Literal["early", "mid", "late"]
Season = Literal["spring", "summer", "autumn", "winter"]

_FIRST_MONTH: dict[str, int] = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}


@attrs.define  # not frozen, which takes three times as long to make
class Interval:
    """Days from ``start`` to ``end``, both included."""

    start: date
    end: date

    def distance(self, to: date) -> int:
        """Days between the interval and a day; 0 inside it."""
        if to < self.start:
            return (self.start - to).days
        return max(0, (to - self.end).days)


def day(year_: int, month_: int, day_: int) -> Interval | None:
    """One day; None where the calendar has no such day."""
    try:
        one = date(year_, month_, day_)
    except ValueError:
        return None
    return Interval(one, one)


def _month_end(year_: int, month_: int) -> date:
    return (date(year_, month_, 28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def shift_months(year_: int, month_: int, by: int) -> tuple[int, int]:
    """The year and month ``by`` months later."""
    index = year_ * 12 + month_ - 1 + by
    return index // 12, index % 12 + 1


def month(year_: int, month_: int) -> Interval:
    """A calendar month."""
    return Interval(date(year_, month_, 1), _month_end(year_, month_))


def _months(year_: int, first: int, count: int) -> Interval:
    return Interval(date(year_, first, 1), _month_end(*shift_months(year_, first, count - 1)))


def year(year_: int) -> Interval:
    """A calendar year."""
    return Interval(date(year_, 1, 1), date(year_, 12, 31))


def half(year_: int, number: int) -> Interval:
    """January to June, or July to December."""
    return _months(year_, 6 * number - 5, 6)


def quarter(year_: int, number: int) -> Interval:
    """A calendar quarter, 1 to 4."""
    return _months(year_, 3 * number - 2, 3)


def season(name: str, year_: int) -> Interval:
    """A northern meteorological season; winter belongs to the year of its December."""
    return _months(year_, _FIRST_MONTH[name], 3)


def decade(first_year: int) -> Interval:
    """Ten years from a year that ends in 0."""
    return Interval(date(first_year, 1, 1), date(first_year + 9, 12, 31))


def century(number: int) -> Interval:
    """The numbered century: the 20th is 1901 to 2000."""
    return Interval(date(100 * number - 99, 1, 1), date(100 * number, 12, 31))


def week(of: date) -> Interval:
    """Monday to Sunday."""
    monday = of - timedelta(days=of.weekday())
    return Interval(monday, monday + timedelta(days=6))


def weekend(of: date) -> Interval:
    """Saturday and Sunday of the week that holds the day."""
    saturday = of + timedelta(days=5 - of.weekday())
    return Interval(saturday, saturday + timedelta(days=1))


def part_of(whole: Interval, granularity: str, part: Part) -> Interval:
    """A third of a unit: months of a year by fours, days of a month by tens, months of a season or quarter by ones."""
    place = ("early", "mid", "late").index(part)
    start, end = whole.start, whole.end
    if granularity == "month":
        first = (1, 11, 21)[place]
        return Interval(start.replace(day=first), (start.replace(day=10), start.replace(day=20), end)[place])
    if granularity in ("year", "season", "quarter"):
        size = 4 if granularity == "year" else 1
        return _months(*shift_months(start.year, start.month, place * size), size)
    if granularity == "decade":
        bounds = ((0, 3), (4, 6), (7, 9))[place]
        return Interval(date(start.year + bounds[0], 1, 1), date(start.year + bounds[1], 12, 31))
    if granularity == "century":
        bounds = ((0, 32), (33, 65), (66, 99))[place]
        return Interval(date(start.year + bounds[0], 1, 1), date(start.year + bounds[1], 12, 31))
    if granularity == "week":
        bounds = ((0, 1), (2, 3), (4, 6))[place]
        return Interval(start + timedelta(days=bounds[0]), start + timedelta(days=bounds[1]))
    return whole
