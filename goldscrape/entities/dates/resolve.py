"""What a date expression denotes: the reader of its rule, asked with the publisher's day and the tense."""

from __future__ import annotations

from goldscrape.entities.dates.clock import Clock, Reading
from goldscrape.entities.dates.days import DAY_READERS
from goldscrape.entities.dates.grammar import Expression
from goldscrape.entities.dates.periods import PERIOD_READERS

__all__ = ["read_date"]

_READERS = {**DAY_READERS, **PERIOD_READERS}


def read_date(expression: Expression, clock: Clock) -> Reading | None:
    """The reading of an expression; None when it denotes nothing (30 February, a year before the calendar)."""
    try:
        return _READERS[expression.rule](expression.parts, clock)
    except (OverflowError, ValueError):  # the calendar ends at the years 1 and 9999
        return None
