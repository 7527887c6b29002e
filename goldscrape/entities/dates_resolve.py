"""What a date expression denotes: its interval of days, counted from the publisher's day where it must be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import attrs

from goldscrape.entities import calendar_units as units
from goldscrape.entities.calendar_holidays import holiday, holiday_name, holiday_weekend
from goldscrape.entities.calendar_units import Interval, Part
from goldscrape.entities.dates_grammar import MONTHS, SEASONS, WEEKDAYS, Expression, number_of
from goldscrape.entities.dates_tense import Direction

__all__ = ["Reading", "Resolver"]


@attrs.frozen
class Reading:
    """What an expression denotes; the interval is None when it needs a publish date that is unknown."""

    interval: Interval | None
    granularity: str
    relative: bool


def month_number(name: str | None) -> int:
    return MONTHS[(name or "")[:3].lower()]


def weekday_number(name: str | None) -> int:
    return WEEKDAYS[(name or "")[:3].lower()]


def _part(mod: str | None) -> Part | None:
    if not mod:
        return None
    word = mod.lower().lstrip()
    if word.startswith(("early", "beginning", "start")):
        return "early"
    return "mid" if word.startswith(("mid", "middle")) else "late"


def _int(text: str | None) -> int | None:
    return int("".join(c for c in text if c.isdigit())) if text else None


@attrs.frozen
class Resolver:
    """Reads expressions against one day; ``direction`` is asked only where the tense decides."""

    today: date | None

    def read(self, expression: Expression, direction: Callable[[], Direction]) -> Reading | None:
        """The reading of an expression; None when it denotes nothing (30 February, a recurring day)."""
        method = getattr(self, f"_{expression.rule}")
        try:
            reading: Reading | None = method(expression.parts, direction)
        except (OverflowError, ValueError):
            return None
        return reading

    # -- choosing the year --------------------------------------------------------------------------------------

    def _nearest(self, make: Callable[[int], Interval | None], direction: Callable[[], Direction]) -> Interval | None:
        """The one of the yearly occurrences that is nearest to the publisher's day in the direction of the tense."""
        if self.today is None:
            return None
        today = self.today
        found = [i for i in (make(today.year + k) for k in range(-4, 5)) if i is not None]
        if not found:
            return None
        way = direction()
        if way in ("future", "alone"):
            found = [i for i in found if i.end >= today] or found
        elif way == "past":
            found = [i for i in found if i.start <= today] or found
        return min(found, key=lambda i: (i.distance(today), i.start))

    def _latest(self, make: Callable[[int], Interval | None]) -> Interval | None:
        """The latest occurrence wholly before the publisher's day."""
        if self.today is None:
            return None
        found = [i for k in range(-4, 1) if (i := make(self.today.year + k)) is not None and i.end < self.today]
        return found[-1] if found else None

    def _coming(self, make: Callable[[int], Interval | None]) -> Interval | None:
        if self.today is None:
            return None
        found = [i for k in range(-1, 5) if (i := make(self.today.year + k)) is not None and i.start > self.today]
        return found[0] if found else None

    def _dated(
        self,
        make: Callable[[int], Interval | None],
        granularity: str,
        direction: Callable[[], Direction],
        year: int | None = None,
        rel: str | None = None,
        det: str | None = None,
    ) -> Reading | None:
        """A yearly occurrence whose year is printed, counted, pointed at or left to the tense."""
        if year is not None:
            interval = make(year)
            return Reading(interval, granularity, False) if interval else None
        if self.today is None:
            return Reading(None, granularity, True)
        if rel is not None:
            shift = {"last": -1, "this": 0, "next": 1}.get(rel.lower(), 0)
            return Reading(make(self.today.year + shift), granularity, True)
        word = (det or "").lower().split()[-1:] or [""]
        if word[0] in ("last", "past", "previous"):
            interval = self._latest(make)
        elif word[0] in ("next", "coming", "upcoming"):
            interval = self._coming(make)
        elif word[0] == "this" and granularity == "month":
            interval = make(self.today.year)
        elif word[0] == "this":
            interval = self._this_occurrence(make, direction)
        else:
            interval = self._nearest(make, direction)
        return Reading(interval, granularity, True) if interval else None

    def _this_occurrence(
        self, make: Callable[[int], Interval | None], direction: Callable[[], Direction]
    ) -> Interval | None:
        """ "This summer" is of the year, unless the tense cannot mean it ("opened this winter", printed in January)."""
        today = self.today
        if today is None:
            return None
        running = make(today.year - 1)
        if running is not None and running.end >= today:
            return running
        own = make(today.year)
        if own is not None and own.start > today and running is not None:
            if direction() == "past" and (today - running.end).days < (own.start - today).days:
                return running
        return own

    # -- days -----------------------------------------------------------------------------------------------------

    def _ymd(self, p: dict[str, str | None], _: object) -> Reading | None:
        interval = units.day(_int(p["y"]) or 0, _int(p["m"]) or 0, _int(p["d"]) or 0)
        return Reading(interval, "day", False) if interval else None

    _iso = _isoslash = _ymd

    def _slashes(self, p: dict[str, str | None], _: object) -> Reading | None:
        a, b, y = _int(p["a"]) or 0, _int(p["b"]) or 0, _int(p["y"]) or 0
        year = y if y > 99 else 2000 + y if y < 50 else 1900 + y
        interval = units.day(year, a, b) or units.day(year, b, a)  # the American order first
        return Reading(interval, "day", False) if interval else None

    def _dots(self, p: dict[str, str | None], _: object) -> Reading | None:
        interval = units.day(_int(p["y"]) or 0, _int(p["b"]) or 0, _int(p["a"]) or 0)
        return Reading(interval, "day", False) if interval else None

    def _mdy(self, p: dict[str, str | None], direction: Callable[[], Direction], i: int = 1) -> Reading | None:
        m, d = month_number(p[f"m{i}"]), _int(p[f"d{i}"]) or 0
        return self._dated(lambda y: units.day(y, m, d), "day", direction, _int(p[f"y{i}"]))

    _dmy = _mdy

    def _span(self, p: dict[str, str | None], direction: Callable[[], Direction]) -> Reading | None:
        m2 = month_number(p.get("m2") or p["m1"])
        m1 = month_number(p["m1"]) if p.get("m1") else m2
        d1, d2 = _int(p["d1"]) or 0, _int(p.get("d2") or p.get("d3")) or 0
        y1, y2 = _int(p.get("y1")), _int(p.get("y2") or p.get("y3"))

        def make(last: int) -> Interval | None:
            first = y1 or (last if (m1, d1) <= (m2, d2) else last - 1)
            a, b = units.day(first, m1, d1), units.day(last, m2, d2)
            return Interval(a.start, b.end) if a and b and a.start <= b.end else None

        last = y2 or (y1 if y1 is None or (m1, d1) <= (m2, d2) else y1 + 1)
        return self._dated(make, "range", direction, last)

    _between_dmy = _between_mdy = _span_dmy = _span_mdy = _span

    def _week_of(self, p: dict[str, str | None], direction: Callable[[], Direction]) -> Reading | None:
        of = self._mdy(p, direction, 1 if p["m1"] else 2)
        if of is None or of.interval is None:
            return of
        weekend = (p["unit"] or "").lower() == "weekend"
        return attrs.evolve(
            of,
            interval=(units.weekend if weekend else units.week)(of.interval.start),
            granularity="weekend" if weekend else "week",
        )

    def _nth_unit(self, p: dict[str, str | None], direction: Callable[[], Direction]) -> Reading | None:
        number, m, unit = number_of(p["ord"] or ""), month_number(p["m"]), (p["unit"] or "").lower()
        weekday = 0 if unit == "week" else 5 if unit == "weekend" else weekday_number(unit)
        length = {"week": 7, "weekend": 2}.get(unit, 1)

        def make(y: int) -> Interval | None:
            whole = units.month(y, m)
            first = whole.start + timedelta(days=(weekday - whole.start.weekday()) % 7)
            if unit == "week" and number > 0:  # the days 1-7, 8-14 …
                first = whole.start
            start = first + timedelta(days=7 * (number - 1))
            if number < 0:
                start = whole.end - timedelta(days=(whole.end.weekday() - weekday) % 7)
            return Interval(start, start + timedelta(days=length - 1)) if start.month == m else None

        return self._dated(make, unit if unit in ("week", "weekend") else "day", direction, _int(p["y"]))

    def _holiday(self, p: dict[str, str | None], direction: Callable[[], Direction]) -> Reading | None:
        name = holiday_name(p["name"] or "")
        if p["frame"]:
            return None  # "Christmas season", "Thanksgiving week": a stretch without agreed ends
        make = holiday_weekend if p["weekend"] else holiday
        return self._dated(
            lambda y: make(name, y),
            "weekend" if p["weekend"] else "day",
            direction,
            _int(p["y"] or p["y0"]),
            p["rel"],
            p["det"],
        )

    def _deictic(self, p: dict[str, str | None], _: object) -> Reading:
        word = (p["word"] or "").lower()
        shift = -1 if p["last"] else {"yesterday": -1, "tomorrow": 1}.get(word, 0)
        if p["side"]:
            shift += -1 if p["side"].lower() == "before" else 1
        if self.today is None:
            return Reading(None, "day", True)
        on = self.today + timedelta(days=shift)
        return Reading(Interval(on, on), "day", True)

    def _weekday(self, p: dict[str, str | None], direction: Callable[[], Direction]) -> Reading | None:
        if self.today is None:
            return Reading(None, "day", True)
        monday = self.today - timedelta(days=self.today.weekday())
        ahead = (weekday_number(p["w"]) - self.today.weekday()) % 7
        back = (-ahead) % 7
        det = (p["det"] or "").lower()
        if det in ("last", "previous"):
            on = monday + timedelta(days=weekday_number(p["w"]) - 7)
        elif det in ("next", "upcoming"):
            on = monday + timedelta(days=weekday_number(p["w"]) + 7)
        elif det in ("coming", "this coming"):
            on = self.today + timedelta(days=ahead or 7)
        elif det in ("past", "this past", "this last"):
            on = self.today - timedelta(days=back or 7)
        else:
            way = direction()
            forward = way in ("future", "alone") or (det == "this" and way != "past")
            if way == "none" and not forward:
                forward = False  # news without a verb reports
            on = self.today + timedelta(days=ahead) if forward else self.today - timedelta(days=back)
        return Reading(Interval(on, on), "day", True)

    def _span_weekdays(self, p: dict[str, str | None], direction: Callable[[], Direction]) -> Reading | None:
        if self.today is None:
            return Reading(None, "range", True)
        first, last = weekday_number(p["w1"]), weekday_number(p["w2"])
        length = (last - first) % 7
        ahead = (first - self.today.weekday()) % 7
        running = ahead + length >= 7 and ahead != 0
        forward = direction() in ("future", "alone")
        start = self.today + timedelta(days=ahead if forward and not running else ahead - 7 if ahead else 0)
        return Reading(Interval(start, start + timedelta(days=length)), "range", True)

    # -- months and more --------------------------------------------------------------------------------------------

    def _month_year(self, p: dict[str, str | None], direction: Callable[[], Direction]) -> Reading | None:
        m, part = month_number(p["m"]), _part(p.get("mod"))

        def make(y: int) -> Interval:
            whole = units.month(y, m)
            return units.part_of(whole, "month", part) if part else whole

        granularity = "range" if part else "month"
        return self._dated(make, granularity, direction, _int(p.get("y")), p.get("rel"), p.get("det"))

    _det_month = _mod_month = _month = _month_year

    def _month_yy(self, p: dict[str, str | None], _: object) -> Reading:
        short = _int(p["yy"] or p["yyy"]) or 0
        year = 2000 + short if short < 40 else 1900 + short
        return Reading(units.month(year, month_number(p["m"])), "month", False)

    def _span_months(self, p: dict[str, str | None], direction: Callable[[], Direction]) -> Reading | None:
        m1, m2, y1, y2 = month_number(p["m1"]), month_number(p["m2"]), _int(p["y1"]), _int(p["y2"])

        def make(last: int) -> Interval | None:
            first = y1 or (last if m1 <= m2 else last - 1)
            start, end = units.month(first, m1).start, units.month(last, m2).end
            return Interval(start, end) if start <= end else None

        last = y2 or (y1 if y1 is None or m1 <= m2 else y1 + 1)
        return self._dated(make, "range", direction, last)

    def _season(self, p: dict[str, str | None], direction: Callable[[], Direction]) -> Reading | None:
        name, part = SEASONS[(p["season"] or "").lower()], _part(p["mod"])

        def make(y: int) -> Interval:
            whole = units.season(name, y)
            return units.part_of(whole, "season", part) if part else whole

        year = _int(p["y"])
        if p["yy"]:
            year = (2000 if int(p["yy"]) < 40 else 1900) + int(p["yy"])
        return self._dated(make, "range" if part else "season", direction, year, p["rel"], p["det"])

    def _quarter(self, p: dict[str, str | None], direction: Callable[[], Direction]) -> Reading | None:
        text = (p["q"] or "").lower()
        word = text.split()[0].split("-")[0]
        number = int(text[1]) if text[0] == "q" and text[1].isdigit() else 4 if word == "final" else number_of(word)
        return self._dated(lambda y: units.quarter(y, number), "quarter", direction, _int(p["y"]), p["rel"], p["det"])

    def _half(self, p: dict[str, str | None], _: object) -> Reading | None:
        number = 1 if (p["h"] or "").lower() in ("first", "1st") else 2
        return self._dated(lambda y: units.half(y, number), "range", lambda: "none", _int(p["y"]), p["rel"] or "this")

    def _ago(self, p: dict[str, str | None], _: object) -> Reading:
        unit, number = (p["unit"] or "").lower(), number_of(p["n"] or "")
        interval = self._unit(unit, -number)
        return Reading(interval, unit, True)

    def _unit(self, unit: str, shift: int) -> Interval | None:
        """The unit that many units away from the running one."""
        today = self.today
        if today is None:
            return None
        if unit == "day":
            on = today + timedelta(days=shift)
            return Interval(on, on)
        if unit == "week":
            return units.week(today + timedelta(weeks=shift))
        if unit == "weekend":
            return units.weekend(today + timedelta(weeks=shift))
        if unit == "month":
            return units.month(*units.shift_months(today.year, today.month, shift))
        if unit == "quarter":
            y, m = units.shift_months(today.year, today.month, 3 * shift)
            return units.quarter(y, (m + 2) // 3)
        if unit == "year":
            return units.year(today.year + shift)
        if unit == "decade":
            return units.decade(today.year // 10 * 10 + 10 * shift)
        if unit == "century":
            return units.century((today.year + 99) // 100 + shift)
        return None

    def _part_unit(self, p: dict[str, str | None], _: object) -> Reading | None:
        """The whole unit for "earlier" and "later", a third of it for "early" and "late"."""
        unit, when = (p["unit"] or "").lower(), (p["when"] or "").lower()
        shift = {"last": -1, "this": 0, "next": 1}.get((p["det"] or "").lower())
        if shift is None or unit == "season":
            return None
        interval = self._unit(unit, shift)
        if interval is not None and when in ("late", "early"):
            return Reading(units.part_of(interval, unit, "late" if when == "late" else "early"), "range", True)
        return Reading(interval, unit, True)

    def _mod_det_unit(self, p: dict[str, str | None], direction: Callable[[], Direction]) -> Reading | None:
        unit, det, part = (p["unit"] or "").lower(), (p["det"] or "this").lower().split()[-1], _part(p["mod"])
        shift = -1 if det in ("last", "past", "previous") else 1 if det in ("next", "coming", "upcoming") else 0
        interval = self._unit(unit, shift)
        if interval is not None and part:
            interval = units.part_of(interval, unit, part)
        return Reading(interval, "range", True)

    def _det_unit(self, p: dict[str, str | None], direction: Callable[[], Direction]) -> Reading | None:
        unit, det = (p["unit"] or "").lower(), (p["det"] or "").lower()
        if unit == "season" or (det in ("past", "this past", "coming") and unit in ("year", "decade", "century")):
            return None  # "the past year" lasts a year, it is none
        if unit == "weekend":
            return self._weekend(det, direction)
        word = det.split()[-1]
        shift = -1 if word in ("last", "past", "previous") else 1 if word in ("next", "coming", "upcoming") else 0
        return Reading(self._unit(unit, shift), unit, True)

    def _the_weekend(self, p: dict[str, str | None], direction: Callable[[], Direction]) -> Reading | None:
        return self._weekend("the", direction)

    def _weekend(self, det: str, direction: Callable[[], Direction]) -> Reading | None:
        """Until Tuesday a report of "this weekend" means the one just over; "last" is then the same."""
        today = self.today
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
            shift = -1 if today.weekday() < 2 and direction() == "past" else 0
        elif det == "the" and not on_it:
            shift = 0 if direction() == "future" else -1
        return Reading(units.weekend(today + timedelta(weeks=shift)) if shift else own, "weekend", True)

    # -- years ------------------------------------------------------------------------------------------------------

    def _year(self, p: dict[str, str | None], _: object) -> Reading:
        whole, part = units.year(_int(p["y"]) or 1), _part(p["mod"])
        return Reading(units.part_of(whole, "year", part) if part else whole, "range" if part else "year", False)

    def _span_years(self, p: dict[str, str | None], _: object) -> Reading | None:
        first, text = _int(p["y1"]) or 1, p["y2"] or ""
        last = int(text) if len(text) == 4 else first // 100 * 100 + int(text)
        if not first < last <= first + 200:
            return None
        return Reading(Interval(units.year(first).start, units.year(last).end), "range", False)

    _between_years = _span_years

    def _decade_of(self, first: int, mod: str | None) -> Reading:
        whole, part = units.decade(first), _part(mod)
        return Reading(units.part_of(whole, "decade", part) if part else whole, "range" if part else "decade", False)

    def _decade(self, p: dict[str, str | None], _: object) -> Reading:
        return self._decade_of(_int(p["y"]) or 10, p["mod"])

    def _short_decade(self, p: dict[str, str | None], _: object) -> Reading:
        short = _int(p["y"]) or 10
        return self._decade_of(1900 + short if short > 20 else 2000 + short, p["mod"])

    def _word_decade(self, p: dict[str, str | None], _: object) -> Reading:
        return self._decade_of(1900 + number_of(p["word"] or ""), p["mod"])

    def _century(self, p: dict[str, str | None], _: object) -> Reading:
        whole, part = units.century(number_of(p["n"] or "")), _part(p["mod"])
        interval = units.part_of(whole, "century", part) if part else whole
        return Reading(interval, "range" if part else "century", False)
