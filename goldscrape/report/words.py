"""Values as a reader sees them: percentages, points, days; text from the web without what could disturb a page."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

__all__ = ["FILTERS", "clean", "day", "link", "moved", "percent", "points"]

MINUS = "\u2212"
NONE = "\u2013"
"""An en dash: no value, which is not 0."""

_DISTURBING = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
"""Control characters and those that turn the direction of the text after them."""

GROUP_WORDS = {
    "combined": "all predictors",
    "expert": "experts",
    "editor": "editors",
    "user": "users",
    "top24": "top 24 users",
    "all_star": "all-star users",
}


def clean(value: Any) -> Any:
    """Text without control characters and direction marks; everything else as it is."""
    return _DISTURBING.sub(" ", value) if type(value) is str else value


def percent(value: float | None) -> str:
    """0.958 is "95.8"; the column's head has the sign."""
    return NONE if value is None else f"{100 * value:.1f}"


def points(value: float | None) -> str:
    """A difference of shares in percentage points, with its sign: "+2.1"; "0" when it rounds to nothing."""
    if value is None:
        return NONE
    number = f"{abs(100 * value):.1f}"
    if number == "0.0":
        return "0"
    return ("+" if value > 0 else MINUS) + number


def moved(value: float | None) -> str:
    """The class of a move: ``up``, ``down`` or ``flat``; "none" without a value."""
    if value is None:
        return "none"
    return "flat" if abs(value) < 0.0005 else ("up" if value > 0 else "down")


def day(value: date | None) -> str:
    """As in "22 November 2026"."""
    return NONE if value is None else f"{value.day} {value:%B %Y}"


def short_day(value: date | None) -> str:
    """As in "22 Nov"."""
    return NONE if value is None else f"{value.day} {value:%b}"


def moment(value: datetime | None) -> str:
    """As in "22 November 2026, 06:12 UTC"."""
    return NONE if value is None else f"{day(value.date())}, {value:%H:%M} UTC"


def age(hours: float | None) -> str:
    """Hours in the unit a reader would use."""
    if hours is None:
        return NONE
    if hours < 1:
        return "less than an hour"
    number, unit = (round(hours), "hour") if hours < 48 else (round(hours / 24), "day")
    return f"{number:,} {unit}{'' if number == 1 else 's'}"


def thousands(value: float | None) -> str:
    """As in "12,345"."""
    return NONE if value is None else f"{value:,}"


def decimal(value: float | None, digits: int = 2) -> str:
    """A number with so many digits after the point."""
    return NONE if value is None else f"{value:.{digits}f}"


def group(value: str | None) -> str:
    """A group of predictors in words."""
    return GROUP_WORDS.get(value or "", value or "group not stated")


def link(value: str | None) -> str | None:
    """An address that may be a link: http and https only; None for every other."""
    if not value or unicodedata.normalize("NFKC", value) != value or _DISTURBING.search(value):
        return None
    try:
        parts = urlsplit(value)
    except ValueError:
        return None
    return value if parts.scheme in ("http", "https") and parts.netloc else None


def host(value: str) -> str:
    """The host of an address, for the text of a link."""
    return urlsplit(value).netloc.removeprefix("www.")


FILTERS = {
    "percent": percent,
    "points": points,
    "moved": moved,
    "day": day,
    "short_day": short_day,
    "moment": moment,
    "age": age,
    "thousands": thousands,
    "decimal": decimal,
    "group": group,
    "safe_link": link,
    "host": host,
}
"""What the templates call them."""
