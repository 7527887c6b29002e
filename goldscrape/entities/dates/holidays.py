"""Holidays by name and year, as the American and British press name them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from goldscrape.entities.dates.units import Interval

__all__ = ["HOLIDAY_PATTERN", "holiday", "holiday_name", "holiday_weekend"]


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _nth(month: int, weekday: int, number: int) -> Callable[[int], date]:
    """The numbered weekday of a month (Monday is 0); -1 is the last."""

    def on(year: int) -> date:
        if number > 0:
            first = date(year, month, 1)
            return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7)

    return on


def _easter(year: int) -> date:
    """Western Easter Sunday (the anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def _from_easter(days: int) -> Callable[[int], date]:
    return lambda year: _easter(year) + timedelta(days=days)


def _super_bowl(year: int) -> date:
    """First Sunday of February from 2004, second from 2022 (the 18-week season), last of January before."""
    if year >= 2022:
        return _nth(2, 6, 2)(year)
    return _nth(2, 6, 1)(year) if year >= 2004 else _nth(1, 6, -1)(year)


def _after_thanksgiving(days: int) -> Callable[[int], date]:
    return lambda year: _nth(11, 3, 4)(year) + timedelta(days=days)


_HOLIDAYS: tuple[tuple[str, Callable[[int], date]], ...] = (
    (r"new year['’]?s['’]? eve", _fixed(12, 31)),
    (r"new year['’]?s['’]?(?: day)?", _fixed(1, 1)),
    (r"(?:martin luther king(?:,? jr\.?)?|mlk)(?: jr\.?)? day", _nth(1, 0, 3)),
    (r"(?:mlk|martin luther king(?:,? jr\.?)?)(?= (?:holiday )?weekend)", _nth(1, 0, 3)),
    (r"super bowl(?: sunday|(?= weekend))", _super_bowl),
    (r"(?:saint |st\.? )?valentine['’]?s['’]?(?: day|(?= weekend))", _fixed(2, 14)),
    (r"president['’]?s['’]? day", _nth(2, 0, 3)),
    (r"ash wednesday", _from_easter(-46)),
    (r"(?:mardi gras|fat tuesday)", _from_easter(-47)),
    (r"(?:saint |st\.? )patrick['’]?s['’]? day", _fixed(3, 17)),
    (r"april fools?['’]?s?['’]? day", _fixed(4, 1)),
    (r"palm sunday", _from_easter(-7)),
    (r"good friday", _from_easter(-2)),
    (r"easter monday", _from_easter(1)),
    (r"easter(?: sunday| day)?", _easter),
    (r"earth day", _fixed(4, 22)),
    (r"anzac day", _fixed(4, 25)),
    (r"cinco de mayo", _fixed(5, 5)),
    (r"mother['’]?s['’]? day", _nth(5, 6, 2)),
    (r"memorial day", _nth(5, 0, -1)),
    (r"father['’]?s['’]? day", _nth(6, 6, 3)),
    (r"juneteenth", _fixed(6, 19)),
    (r"canada day", _fixed(7, 1)),
    (r"(?:(?:4th|fourth|4) of july|july (?:fourth|4th)|independence day)", _fixed(7, 4)),
    (r"bastille day", _fixed(7, 14)),
    (r"august bank holiday", _nth(8, 0, -1)),
    (r"labou?r day", _nth(9, 0, 1)),
    (r"(?:columbus day|indigenous peoples?['’]?s?['’]? day)", _nth(10, 0, 2)),
    (r"hall?owe['’]?en", _fixed(10, 31)),
    (r"(?:bonfire|guy fawkes) (?:night|day)", _fixed(11, 5)),
    (r"(?:veterans?['’]? day|armistice day|remembrance day)", _fixed(11, 11)),
    (r"remembrance sunday", _nth(11, 6, 2)),
    (r"thanksgiving(?: day)?", _nth(11, 3, 4)),
    (r"black friday", _after_thanksgiving(1)),
    (r"cyber monday", _after_thanksgiving(4)),
    (r"christmas eve", _fixed(12, 24)),
    (r"christmas(?: day)?", _fixed(12, 25)),
    (r"boxing day", _fixed(12, 26)),
)

HOLIDAY_PATTERN = "(?:" + "|".join(pattern.replace(" ", r"[^\S\n]") for pattern, _ in _HOLIDAYS) + ")(?!\\w)"
"""The names as one alternation, for use under IGNORECASE."""

_COMPILED = tuple((re.compile(pattern, re.IGNORECASE), on) for pattern, on in _HOLIDAYS)


def holiday_name(text: str) -> int:
    """The index of the holiday that the text names; ValueError when it names none."""
    plain = re.sub(r"\s", " ", text.strip()) + " weekend"
    for index, (pattern, _) in enumerate(_COMPILED):
        found = pattern.match(plain)
        if found and plain[found.end() :] == " weekend":
            return index
    raise ValueError(f"not a holiday: {text!r}")


def holiday(index: int, year: int) -> Interval:
    """The day of a holiday in a year."""
    on = _COMPILED[index][1](year)
    return Interval(on, on)


def holiday_weekend(index: int, year: int) -> Interval:
    """The Saturday and Sunday at a holiday: the nearest ones, those after a Thursday or Friday, before a Monday."""
    on = _COMPILED[index][1](year)
    saturday = on + timedelta(days=(-2, -3, 3, 2, 1, 0, -1)[on.weekday()])
    return Interval(saturday, saturday + timedelta(days=1))
