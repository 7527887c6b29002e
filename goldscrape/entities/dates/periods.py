"""Readings of longer stretches: weekends, months, seasons, quarters, years, decades, centuries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from goldscrape.entities.dates import units
from goldscrape.entities.dates.clock import Clock, Parts, Reading, month_number, number, parts_of
from goldscrape.entities.dates.units import Interval
from goldscrape.entities.dates.words import SEASONS, number_of

__all__ = ["PERIOD_READERS"]


def _month_year(p: Parts, clock: Clock) -> Reading | None:
    m, mod = month_number(p["m"]), p.get("mod")
    return clock.dated(
        lambda y: parts_of(units.month(y, m), "month", mod)[0],
        "range" if mod else "month",
        number(p.get("y")),
        p.get("rel"),
        p.get("det"),
    )


def _month_yy(p: Parts, clock: Clock) -> Reading:
    short = number(p["yy"] or p["yyy"]) or 0
    year = 2000 + short if short < 40 else 1900 + short
    return Reading(units.month(year, month_number(p["m"])), "month", False)


def _span_months(p: Parts, clock: Clock) -> Reading | None:
    m1, m2, y1, y2 = month_number(p["m1"]), month_number(p["m2"]), number(p["y1"]), number(p["y2"])

    def make(last: int) -> Interval | None:
        first = y1 or (last if m1 <= m2 else last - 1)
        start, end = units.month(first, m1).start, units.month(last, m2).end
        return Interval(start, end) if start <= end else None

    last = y2 or (y1 if y1 is None or m1 <= m2 else y1 + 1)
    return clock.dated(make, "range", last)


def _season(p: Parts, clock: Clock) -> Reading | None:
    name, mod = SEASONS[(p["name"] or "").lower()], p["mod"]
    year = number(p["y"])
    if p["yy"]:
        year = (2000 if int(p["yy"]) < 40 else 1900) + int(p["yy"])
    return clock.dated(
        lambda y: parts_of(units.season(name, y), "season", mod)[0],
        "range" if mod else "season",
        year,
        p["rel"],
        p["det"],
    )


def _quarter(p: Parts, clock: Clock) -> Reading | None:
    text = (p["q"] or "").lower()
    word = text.split()[0].split("-")[0]
    count = int(text[1]) if text[0] == "q" and text[1].isdigit() else 4 if word == "final" else number_of(word)
    return clock.dated(lambda y: units.quarter(y, count), "quarter", number(p["y"]), p["rel"], p["det"])


def _half(p: Parts, clock: Clock) -> Reading | None:
    count = 1 if (p["h"] or "").lower() in ("first", "1st") else 2
    return clock.dated(lambda y: units.half(y, count), "range", number(p["y"]), p["rel"] or "this")


def _ago(p: Parts, clock: Clock) -> Reading:
    unit = (p["unit"] or "").lower()
    return Reading(clock.unit(unit, -number_of(p["n"] or "")), unit, True)


def _part_unit(p: Parts, clock: Clock) -> Reading | None:
    """The whole unit for "earlier" and "later", a third of it for "early" and "late"."""
    unit, when = (p["unit"] or "").lower(), (p["when"] or "").lower()
    shift = {"last": -1, "this": 0, "next": 1}.get((p["det"] or "").lower())
    if shift is None or unit == "season":
        return None
    interval = clock.unit(unit, shift)
    if interval is not None and when in ("late", "early"):
        return Reading(units.part_of(interval, unit, "late" if when == "late" else "early"), "range", True)
    return Reading(interval, unit, True)


def _mod_det_unit(p: Parts, clock: Clock) -> Reading | None:
    unit, det = (p["unit"] or "").lower(), (p["det"] or "this").lower().split()[-1]
    shift = -1 if det in ("last", "past", "previous") else 1 if det in ("next", "coming", "upcoming") else 0
    if unit in ("decade", "century") and not p["det"] and clock.direction() == "past":
        return None  # "By the end of the decade he was directing": of the one that was told of
    interval = clock.unit(unit, shift)
    return Reading(parts_of(interval, unit, p["mod"])[0] if interval else None, "range", True)


def _det_unit(p: Parts, clock: Clock) -> Reading | None:
    unit, det = (p["unit"] or "").lower(), (p["det"] or "").lower()
    if unit == "season" or (det in ("past", "this past", "coming") and unit in ("year", "decade", "century")):
        return None  # "the past year" lasts a year, it is none
    if unit == "weekend":
        return _weekend(det, clock)
    word = det.split()[-1]
    shift = -1 if word in ("last", "past", "previous") else 1 if word in ("next", "coming", "upcoming") else 0
    return Reading(clock.unit(unit, shift), unit, True)


def _the_weekend(p: Parts, clock: Clock) -> Reading | None:
    return _weekend("the", clock)


def _weekend(det: str, clock: Clock) -> Reading | None:
    """Until Tuesday a report of "this weekend" means the one just over; "last" is then the same."""
    today = clock.today
    if today is None:
        return Reading(None, "weekend", True)
    own = units.weekend(today)
    on_it = today >= own.start
    shift = 0
    if det in ("last", "previous"):
        shift = -1
    elif det in ("next", "upcoming"):
        shift = 1
    elif det in ("past", "this past", "this last"):
        shift = 0 if on_it else -1
    elif det == "this":
        shift = -1 if today.weekday() < 2 and clock.direction() == "past" else 0
    elif det == "the" and not on_it:
        shift = 0 if clock.direction() == "future" else -1
    return Reading(units.weekend(today + timedelta(weeks=shift)) if shift else own, "weekend", True)


def _year(p: Parts, clock: Clock) -> Reading:
    interval, granularity = parts_of(units.year(number(p["y"]) or 1), "year", p["mod"])
    return Reading(interval, granularity, False)


def _span_years(p: Parts, clock: Clock) -> Reading | None:
    first, text = number(p["y1"]) or 1, p["y2"] or ""
    last = int(text) if len(text) == 4 else first // 100 * 100 + int(text)
    if not first < last <= first + 200:
        return None
    return Reading(Interval(units.year(first).start, units.year(last).end), "range", False)


def _decade_of(first: int, mod: str | None) -> Reading:
    interval, granularity = parts_of(units.decade(first), "decade", mod)
    return Reading(interval, granularity, False)


def _decade(p: Parts, clock: Clock) -> Reading:
    return _decade_of(number(p["y"]) or 10, p["mod"])


def _short_decade(p: Parts, clock: Clock) -> Reading:
    short = number(p["y"]) or 10
    return _decade_of(1900 + short if short > 20 else 2000 + short, p["mod"])


def _word_decade(p: Parts, clock: Clock) -> Reading:
    return _decade_of(1900 + number_of(p["word"] or ""), p["mod"])


def _century(p: Parts, clock: Clock) -> Reading:
    interval, granularity = parts_of(units.century(number_of(p["n"] or "")), "century", p["mod"])
    return Reading(interval, granularity, False)


PERIOD_READERS: Mapping[str, Callable[[Parts, Clock], Reading | None]] = {
    "month": _month_year,
    "month_year": _month_year,
    "det_month": _month_year,
    "mod_month": _month_year,
    "month_yy": _month_yy,
    "span_months": _span_months,
    "between_months": _span_months,
    "season": _season,
    "quarter": _quarter,
    "half": _half,
    "ago": _ago,
    "part_unit": _part_unit,
    "mod_det_unit": _mod_det_unit,
    "det_unit": _det_unit,
    "the_weekend": _the_weekend,
    "decade": _decade,
    "short_decade": _short_decade,
    "word_decade": _word_decade,
    "century": _century,
    "span_years": _span_years,
    "between_years": _span_years,
    "year": _year,
}
"""The reader of each rule of the grammar that denotes more than days."""
