"""The day that dates are counted from, and how it picks one of a date's yearly occurrences."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

import attrs

from goldscrape.entities.dates import units
from goldscrape.entities.dates.tense import Direction
from goldscrape.entities.dates.units import Interval
from goldscrape.entities.dates.words import MONTHS, WEEKDAYS

__all__ = ["Clock", "Parts", "Reading", "month_number", "number", "parts_of", "weekday_number"]

Parts = Mapping[str, str | None]
Make = Callable[[int], Interval | None]


@attrs.define  # not frozen, which takes three times as long to make
class Reading:
    """What an expression denotes; the interval is None when it needs a publish date that is unknown."""

    interval: Interval | None
    granularity: str
    relative: bool


def month_number(name: str | None) -> int:
    """1 to 12."""
    return MONTHS[(name or "")[:3].lower()]


def weekday_number(name: str | None) -> int:
    """Monday is 0."""
    return WEEKDAYS[(name or "")[:3].lower()]


def number(text: str | None) -> int | None:
    """The digits of an ordinal or a year as a number."""
    if not text:
        return None
    return int(text if text.isdecimal() else "".join(filter(str.isdigit, text)))


def parts_of(whole: Interval, granularity: str, mod: str | None) -> tuple[Interval, str]:
    """The third that "early", "mid" or "late" cuts out of a unit; two for "mid-to-late"; the unit itself for none."""
    if not mod:
        return whole, granularity
    words = mod.lower().replace("-", " ").split()
    found: list[Interval] = []
    for word in words:
        if word in ("early", "beginning", "start"):
            found.append(units.part_of(whole, granularity, "early"))
        elif word in ("mid", "middle"):
            found.append(units.part_of(whole, granularity, "mid"))
        elif word in ("late", "latter", "end", "close"):
            found.append(units.part_of(whole, granularity, "late"))
    return (Interval(found[0].start, found[-1].end), "range") if found else (whole, granularity)


@attrs.define  # not frozen, which takes three times as long to make
class Clock:
    """The publisher's day, and the tense of the sentence, asked only where it decides."""

    today: date | None
    direction: Callable[[], Direction]

    def dated(
        self, make: Make, granularity: str, year: int | None = None, rel: str | None = None, det: str | None = None
    ) -> Reading | None:
        """A yearly occurrence: its year is printed, counted ("last year"), pointed at ("next") or left to the tense."""
        if year is not None:
            interval = make(year)
            return Reading(interval, granularity, False) if interval else None
        if self.today is None:
            return Reading(None, granularity, True)
        if rel is not None:
            shift = {"last": -1, "next": 1}.get(rel.lower(), 0)
            return Reading(make(self.today.year + shift), granularity, True)
        word = (det or "").lower().split()[-1:] or [""]
        if word[0] in ("last", "past", "previous"):
            interval = self._latest(self.today, make)
        elif word[0] in ("next", "coming", "upcoming"):
            interval = self._coming(self.today, make)
        elif word[0] == "this" and granularity == "month":
            interval = make(self.today.year)
        elif word[0] == "this":
            interval = self._this(self.today, make)
        else:
            interval = self._nearest(self.today, make)
        return Reading(interval, granularity, True) if interval else None

    def unit(self, name: str, shift: int) -> Interval | None:
        """The unit that many units away from the running one."""
        today = self.today
        if today is None:
            return None
        if name == "month":
            return units.month(*units.shift_months(today.year, today.month, shift))
        if name == "quarter":
            year, month = units.shift_months(today.year, today.month, 3 * shift)
            return units.quarter(year, (month + 2) // 3)
        whole: dict[str, Callable[[], Interval]] = {
            "day": lambda: Interval(today + timedelta(days=shift), today + timedelta(days=shift)),
            "week": lambda: units.week(today + timedelta(weeks=shift)),
            "weekend": lambda: units.weekend(today + timedelta(weeks=shift)),
            "year": lambda: units.year(today.year + shift),
            "decade": lambda: units.decade(today.year // 10 * 10 + 10 * shift),
            "century": lambda: units.century((today.year + 99) // 100 + shift),
        }
        return whole[name]()

    def _nearest(self, today: date, make: Make) -> Interval | None:
        """The occurrence nearest to the publisher's day in the direction of the tense."""
        near = [make(today.year + k) for k in (-1, 0, 1)]
        # Where the years around have one each, no further one can be nearer; 29 February is four years away.
        years = range(-4, 5) if None in near else ()
        found = [i for i in (*near, *(make(today.year + k) for k in years)) if i is not None]
        way = self.direction()
        if way in ("future", "alone"):
            found = [i for i in found if i.end >= today] or found
        elif way == "past":
            found = [i for i in found if i.start <= today] or found
        return min(found, key=lambda i: (i.distance(today), i.start), default=None)

    @staticmethod
    def _latest(today: date, make: Make) -> Interval | None:
        """The latest occurrence wholly before the publisher's day."""
        found = [i for k in range(-4, 1) if (i := make(today.year + k)) is not None and i.end < today]
        return found[-1] if found else None

    @staticmethod
    def _coming(today: date, make: Make) -> Interval | None:
        found = [i for k in range(-1, 5) if (i := make(today.year + k)) is not None and i.start > today]
        return found[0] if found else None

    def _this(self, today: date, make: Make) -> Interval | None:
        """The occurrence of the year, unless the tense cannot mean it ("opened this winter", in March)."""
        before, own = make(today.year - 1), make(today.year)
        if before is None or own is None or before.end >= today:
            return own if before is None or before.end < today else before
        nearer = (today - before.end).days < (own.start - today).days
        return before if nearer and self.direction() == "past" else own
