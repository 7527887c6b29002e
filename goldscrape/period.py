"""A span of days as people type it: ``since=2026-08`` ``until=2026-08-15``."""

from __future__ import annotations

import calendar
import re
from datetime import UTC, date, datetime, time, timedelta

import attrs
from scrapy.exceptions import UsageError

__all__ = ["Period", "read_period"]

_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


@attrs.frozen
class Period:
    """Closed, in UTC days; None is open."""

    since: date | None = None
    until: date | None = None

    @property
    def start(self) -> datetime | None:
        """The first moment."""
        return datetime.combine(self.since, time.min, UTC) if self.since else None

    @property
    def end(self) -> datetime | None:
        """The first moment after it."""
        return datetime.combine(self.until + timedelta(days=1), time.min, UTC) if self.until else None

    def holds(self, moment: datetime) -> bool:
        """Whether the moment (UTC) lies in the period."""
        return (self.start is None or moment >= self.start) and (self.end is None or moment < self.end)


def read_period(since: str | None, until: str | None) -> Period:
    """The period between two dates given as ``2026``, ``2026-08`` or ``2026-08-15``; both ends belong to it.

    Raises ``UsageError`` for what is no date, or when ``until`` lies before ``since``.
    """
    period = Period(_day("since", since, last=False), _day("until", until, last=True))
    if period.since and period.until and period.until < period.since:
        raise UsageError(f"until={until} lies before since={since}", print_help=False)
    return period


def _day(name: str, text: str | None, *, last: bool) -> date | None:
    if not text:
        return None
    match = _DAY.fullmatch(text.strip())
    try:
        if match:
            year, month, day = (int(part) if part else None for part in match.groups())
            month = month or (12 if last else 1)
            assert year is not None  # noqa: S101 - the pattern has it
            return date(year, month, day or (calendar.monthrange(year, month)[1] if last else 1))
    except (ValueError, calendar.IllegalMonthError):
        pass
    raise UsageError(f"{name}={text}: no date; write 2026, 2026-08 or 2026-08-15", print_help=False)
