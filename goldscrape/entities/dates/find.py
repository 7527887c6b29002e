"""Dates in prose: every expression that denotes a calendar interval, with the interval."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial

import attrs

from goldscrape.entities.dates.clock import Clock, Reading
from goldscrape.entities.dates.foreign import foreign_dates
from goldscrape.entities.dates.grammar import Expression, expressions
from goldscrape.entities.dates.guard import denotes_a_date
from goldscrape.entities.dates.holidays import HOLIDAY_PATTERN
from goldscrape.entities.dates.named_years import of_the_year_named
from goldscrape.entities.dates.resolve import read_date
from goldscrape.entities.dates.tense import direction_at
from goldscrape.entities.dates.units import Interval
from goldscrape.entities.masks import FieldSpan, spans_by_field, without
from goldscrape.entities.passages import Passages
from goldscrape.entities.text import Document, Field
from goldscrape.tables import DateMention

__all__ = ["find_dates"]


_CHANGED = re.compile(
    r"\b(?:push|mov|delay|shift|bump|postpon|reschedul|chang|pull|brought|advanc|slid|jump|head|go(?:es)?\b)\w*\b[^.!?]{0,80}$",
    re.IGNORECASE,
)
_HOLIDAY = re.compile(HOLIDAY_PATTERN, re.IGNORECASE)
_UNTIL = frozenset(["until", "till", "over", "before", "since", "by", "on"])
_QUOTES = frozenset("\"'“‘")
_START = re.compile(
    r"(?:\b(?:million|billion|best|biggest|strongest|worst|weakest|largest|highest|opening|[$£€][\d.]+(?:m|M|bn|B)?)\s)$"
)
"""Before "start of 2014" such words mean an opening, not the begin of the year."""
_FROM = re.compile(r"\bfrom (?:this )?$", re.IGNORECASE)
_SPEECH = re.compile(
    r"\b(?:said|says|told|tells|wrote|writes|posted|tweeted|announced|announcing|added|shared|explained|revealed|"
    r"confirmed|statement|speaking|interview|asked|replied|recalled|quipped|joked|declared)\b",
    re.IGNORECASE,
)
_OPENING, _CLOSING = "“", "”"


def find_dates(
    document: Document, titles: Iterable[FieldSpan] = (), passages: Mapping[str, Passages] | None = None
) -> list[DateMention]:
    """The dates of the document's fields, in order; ``titles`` are stretches that cannot hold one ("1917").

    Relative expressions are counted from ``document.published``; without it their interval is null. The columns
    ``kind``, ``film`` and those every mention shares are left to the linker and the caller.
    """
    by_field = spans_by_field(titles)
    found: list[DateMention] = []
    for field in document.fields:
        read = (passages or {}).get(field.name) or Passages(field.text)
        found.extend(_dates_of(field, read, document.published, by_field.get(field.name, ())))
    return found


def _dates_of(field: Field, passages: Passages, today: date | None, titles: Sequence[FieldSpan]) -> list[DateMention]:
    text = without(field.text, [title for title in titles if not _is_holiday(field.text, title)])
    rows: list[DateMention] = []
    for expression in _with_foreign(text, _split(text, expressions(text))):
        if not denotes_a_date(text, expression, field.name, today):
            continue
        expression = _without_opening(text, expression)
        if rows:
            expression = of_the_year_named(text, expression, rows, passages)
        clock = Clock(today, partial(direction_at, passages, expression.start, expression.end, titles))
        reading = read_date(expression, clock)
        if reading is None:
            continue
        if expression.rule == "deictic":
            reading = _as_spoken(passages, expression, reading, rows)
        rows.append(_row(field, expression, reading, today))
    return rows


def _is_holiday(text: str, title: FieldSpan) -> bool:
    """What has the name of a film, too, is the holiday behind a word of time ("until New Year's Eve")."""
    before, space, after = text[max(0, title.start - 8) : title.start].rpartition(" ")
    word = before.rpartition(" ")[2] if space and not after else ""
    if word not in _UNTIL and (after in _QUOTES or not text.startswith(" weekend", title.end)):
        return False
    name = _HOLIDAY.match(text, title.start, title.end)
    return name is not None and name.end() == title.end


def _row(field: Field, expression: Expression, reading: Reading, today: date | None) -> DateMention:
    interval = reading.interval
    return DateMention(
        field=field.name,
        char_start=expression.start,
        char_end=expression.end,
        raw=field.text[expression.start : expression.end],
        start=interval.start if interval else None,
        end=interval.end if interval else None,
        granularity=reading.granularity,
        relative=reading.relative,
        anchor=today if reading.relative else None,
    )


def _split(text: str, found: Iterable[Expression]) -> Iterator[Expression]:
    """Two days where a schedule moved "from June 11 to May 14", not the days between them."""
    for expression in found:
        if expression.rule.startswith("span_") and _FROM.search(text, max(0, expression.start - 10), expression.start):
            start, end = expression.start, expression.end
            middle = text.rfind(" to ", start, end)
            this = text.endswith("this ", 0, start)  # of this year, and the other day is of a later one
            if middle > 0 and (this or _CHANGED.search(text, max(0, start - 110), start)):
                pieces = [*expressions(text, start, middle), *expressions(text, middle + 4, end)]
                if len(pieces) == 2:
                    yield from pieces
                    continue
        yield expression


def _without_opening(text: str, expression: Expression) -> Expression:
    """The year alone of "the third-best start of 2014"."""
    mod = expression.parts.get("mod") or ""
    if not mod.lower().startswith("start") or not _START.search(text, max(0, expression.start - 12), expression.start):
        return expression
    return attrs.evolve(expression, start=expression.start + len(mod), parts={**expression.parts, "mod": None})


def _with_foreign(text: str, found: Iterable[Expression]) -> Iterator[Expression]:
    """The English expressions with the foreign ones among them; where two meet, the foreign one is the longer."""
    foreign = list(foreign_dates(text))
    at = 0
    for expression in found:
        while at < len(foreign) and foreign[at].start <= expression.start:
            yield foreign[at]
            at += 1
        if not (at and expression.start < foreign[at - 1].end):
            yield expression
    yield from foreign[at:]


def _as_spoken(passages: Passages, expression: Expression, reading: Reading, rows: Sequence[DateMention]) -> Reading:
    """The day "today" was said in a quotation, if the text tells it: the last day named with a verb of speech."""
    if reading.interval is None or not rows or not _in_quotation(passages.text, expression.start):
        return reading
    said = rows[-1]
    if said.granularity != "day" or said.start is None or expression.start - said.char_end > 600:
        return reading
    left, right = passages.around(said.char_start, said.char_end)
    if not _SPEECH.search(passages.text, left, right):
        return reading
    shift = (reading.interval.start - (said.anchor or reading.interval.start)).days
    if said.anchor is None or not 0 <= (said.anchor - said.start).days <= 14:
        return reading
    on = date.fromordinal(said.start.toordinal() + shift)
    return attrs.evolve(reading, interval=Interval(on, on))


def _in_quotation(text: str, at: int) -> bool:
    """Whether a double quotation mark is open, looking back at most 800 characters in the block."""
    low = max(0, at - 800, text.rfind("\n\n", max(0, at - 800), at))
    opened, closed = text.rfind(_OPENING, low, at), text.rfind(_CLOSING, low, at)
    if opened >= 0 or closed >= 0:
        return opened > closed
    return text.count('"', low, at) % 2 == 1
