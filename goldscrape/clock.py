"""The one place that asks what time it is, so that a simulated season can move the clock."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from functools import cache

__all__ = ["now"]


@cache
def _offset() -> timedelta:
    pretended = os.environ.get("GOLDSCRAPE_NOW")
    if not pretended:
        return timedelta(0)
    moment = datetime.fromisoformat(pretended)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - datetime.now(UTC)


def now() -> datetime:
    """The moment in UTC; the environment variable ``GOLDSCRAPE_NOW`` (ISO) sets where the process starts."""
    return datetime.now(UTC) + _offset()
