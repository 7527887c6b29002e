"""Readings of days: printed dates, spans of them, holidays, weekdays, today and its neighbours."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import timedelta

import attrs

from goldscrape.entities.dates import units
from goldscrape.entities.dates.clock import Clock, Parts, Reading, month_number, number, weekday_number
from goldscrape.entities.dates.holidays import holiday, holiday_name, holiday_weekend
from goldscrape.entities.dates.units import Interval
from goldscrape.entities.dates.words import number_of

__all__ = ["DAY_READERS"]

_LONG_HOLIDAY = re.compile(r"christmas|easter|thanksgiving|new\s", re.IGNORECASE)


def _ymd(p: Parts, clock: Clock) -> Reading | None:
    interval = units.day(number(p["y"]) or 0, number(p["m"]) or 0, number(p["d"]) or 0)
    return Reading(interval, "day", False) if interval else None


def _slashes(p: Parts, clock: Clock) -> Reading | None:
    a, b, y = number(p["a"]) or 0, number(p["b"]) or 0, number(p["y"]) or 0
    year = y if y > 99 else 2000 + y if y < 50 else 1900 + y
    interval = units.day(year, a, b) or units.day(year, b, a)  # the American order first
    return Reading(interval, "day", False) if interval else None


def _dots(p: Parts, clock: Clock) -> Reading | None:
    interval = units.day(number(p["y"]) or 0, number(p["b"]) or 0, number(p["a"]) or 0)
    return Reading(interval, "day", False) if interval else None


def _mdy(p: Parts, clock: Clock, i: int = 1) -> Reading | None:
    m, d = month_number(p[f"m{i}"]), number(p[f"d{i}"]) or 0
    return clock.dated(lambda y: units.day(y, m, d), "day", number(p[f"y{i}"]), p.get(f"rel{i}"))


def _span(p: Parts, clock: Clock) -> Reading | None:
    m2 = month_number(p.get("m2") or p["m1"])
    m1 = month_number(p["m1"]) if p.get("m1") else m2
    d1, d2 = number(p["d1"]) or 0, number(p.get("d2") or p.get("d3")) or 0
    y1, y2 = number(p.get("y1")), number(p.get("y2") or p.get("y3"))

    def make(last: int) -> Interval | None:
        first = y1 or (last if (m1, d1) <= (m2, d2) else last - 1)
        a, b = units.day(first, m1, d1), units.day(last, m2, d2)
        return Interval(a.start, b.end) if a and b and a.start <= b.end else None

    last = y2 or (y1 if y1 is None or (m1, d1) <= (m2, d2) else y1 + 1)
    return clock.dated(make, "range", last)


def _week_of(p: Parts, clock: Clock) -> Reading | None:
    of = _mdy(p, clock, 1 if p["m1"] else 2)
    if of is None or of.interval is None:
        return of
    weekend = (p["unit"] or "").lower() == "weekend"
    return attrs.evolve(
        of,
        interval=(units.weekend if weekend else units.week)(of.interval.start),
        granularity="weekend" if weekend else "week",
    )


def _nth_unit(p: Parts, clock: Clock) -> Reading | None:
    count, m, unit = number_of(p["ord"] or ""), month_number(p["m"]), (p["unit"] or "").lower()
    weekday = 0 if unit == "week" else 5 if unit == "weekend" else weekday_number(unit)
    length = {"week": 7, "weekend": 2}.get(unit, 1)

    def make(y: int) -> Interval | None:
        whole = units.month(y, m)
        first = whole.start + timedelta(days=(weekday - whole.start.weekday()) % 7)
        if unit == "week" and count > 0:  # the days 1-7, 8-14 …
            first = whole.start
        start = first + timedelta(days=7 * (count - 1))
        if count < 0:
            start = whole.end - timedelta(days=(whole.end.weekday() - weekday) % 7)
        return Interval(start, start + timedelta(days=length - 1)) if start.month == m else None

    return clock.dated(make, unit if unit in ("week", "weekend") else "day", number(p["y"]))


def _festive(p: Parts, clock: Clock) -> Reading | None:
    frame = (p["frame"] or "").strip().lower()
    if frame and (frame != "holiday" or _LONG_HOLIDAY.match(p["name"] or "")):
        return None  # "Christmas season", "Thanksgiving week": a stretch without agreed ends
    name = holiday_name(p["name"] or "")
    make = holiday_weekend if p["weekend"] else holiday
    return clock.dated(
        lambda y: make(name, y),
        "weekend" if p["weekend"] else "day",
        number(p["y"] or p["y0"] or p["y9"]),
        p["rel"],
        p["det"],
    )


def _deictic(p: Parts, clock: Clock) -> Reading:
    word = (p["word"] or "").lower()
    shift = -1 if p["last"] else {"yesterday": -1, "tomorrow": 1}.get(word, 0)
    if p["side"]:
        shift += -1 if p["side"].lower() == "before" else 1
    if clock.today is None:
        return Reading(None, "day", True)
    on = clock.today + timedelta(days=shift)
    return Reading(Interval(on, on), "day", True)


def _weekday(p: Parts, clock: Clock) -> Reading | None:
    if clock.today is None:
        return Reading(None, "day", True)
    monday = clock.today - timedelta(days=clock.today.weekday())
    ahead = (weekday_number(p["w"]) - clock.today.weekday()) % 7
    back = (-ahead) % 7
    det = (p["det"] or "").lower()
    if det in ("last", "previous"):
        on = monday + timedelta(days=weekday_number(p["w"]) - 7)
    elif det in ("next", "upcoming"):
        on = monday + timedelta(days=weekday_number(p["w"]) + 7)
    elif det in ("coming", "this coming"):
        on = clock.today + timedelta(days=ahead or 7)
    elif det in ("past", "this past", "this last"):
        on = clock.today - timedelta(days=back or 7)
    elif not ahead:
        on = clock.today
    else:
        way = clock.direction()
        # news without a verb reports, but for "this Friday"
        forward = way in ("future", "alone") or (det == "this" and way != "past")
        on = clock.today + timedelta(days=ahead) if forward else clock.today - timedelta(days=back)
    return Reading(Interval(on, on), "day", True)


def _span_weekdays(p: Parts, clock: Clock) -> Reading | None:
    if clock.today is None:
        return Reading(None, "range", True)
    first, last = weekday_number(p["w1"]), weekday_number(p["w2"])
    length = (last - first) % 7
    ahead = (first - clock.today.weekday()) % 7
    running = ahead + length >= 7 and ahead != 0
    forward = clock.direction() in ("future", "alone")
    start = clock.today + timedelta(days=ahead if forward and not running else ahead - 7 if ahead else 0)
    if start + timedelta(days=length) > clock.today and clock.direction() == "past":
        start -= timedelta(days=7)  # what was taken "between Friday and Sunday" is over
    return Reading(Interval(start, start + timedelta(days=length)), "range", True)


DAY_READERS: Mapping[str, Callable[[Parts, Clock], Reading | None]] = {
    "iso": _ymd,
    "isoslash": _ymd,
    "slashes": _slashes,
    "dots": _dots,
    "mdy": _mdy,
    "dmy": _mdy,
    "between_dmy": _span,
    "between_mdy": _span,
    "span_dmy": _span,
    "span_mdy": _span,
    "week_of": _week_of,
    "nth_unit": _nth_unit,
    "holiday": _festive,
    "deictic": _deictic,
    "weekday": _weekday,
    "between_weekdays": _span_weekdays,
    "span_weekdays": _span_weekdays,
}
"""The reader of each rule of the grammar that denotes days."""
