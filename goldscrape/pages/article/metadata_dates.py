"""When an article was published and changed: the moment if a time is stated, and the publisher's day.

The traps were measured on real pages of the publisher's sites: JSON-LD ``dateModified`` is often local time labelled
+00:00, so the ``article:`` properties go first and a change never precedes the publication; the first ``<time>`` is
often a placeholder, so only one that reads as a date counts.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import attrs

from goldscrape.pages.article.metadata import Metadata

__all__ = ["LOS_ANGELES", "Dates", "Stated", "read_dates", "read_stated"]

LOS_ANGELES = ZoneInfo("America/Los_Angeles")
"""Where Gold Derby and its sister sites are published."""

_PUBLISHED = (
    "article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publish_date",
    "publishdate",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "date",
    "article.published",
    "og:published_time",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
)
_MODIFIED = ("article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified")
_YEAR = re.compile(r"\d{4}")
_ISO = re.compile(
    r"(?P<year>\d{4})-?(?P<month>\d\d)-?(?P<day>\d\d)"
    r"(?:[T\s]+(?P<clock>\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)\s*(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d)?)?",
    re.IGNORECASE,
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan january", "feb february", "mar march", "apr april", "may may", "jun june", "jul july", "aug august",
         "sep sept september", "oct october", "nov november", "dec december"), 1)
    for name in names.split()
}  # fmt: skip
_NAMED = re.compile(
    r"\b(?:(?P<month>[A-Za-z]{3,9})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?|(?P<day2>\d{1,2})(?:st|nd|rd|th)?\s+(?P<month2>[A-Za-z]{3,9})\.?,?)"
    r"\s+(?P<year>\d{4})\b"
)
_AMERICAN = re.compile(r"\b(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{4})\b")
_EARLIEST = 1990


@attrs.frozen
class Stated:
    """A date as a page states it."""

    day: date
    moment: datetime | None = None
    """UTC; None when no time, or no zone, is stated."""


@attrs.frozen
class Dates:
    """The two dates of an article."""

    published_at: datetime | None = None
    modified_at: datetime | None = None
    date_published: date | None = None
    date_modified: date | None = None


def read_stated(text: object) -> Stated | None:
    """A date out of an attribute or a visible line; None when it holds none (a placeholder, "2 days ago")."""
    if not isinstance(text, str) or not 6 <= len(text) <= 200 or not _YEAR.search(text):
        return None
    text = text.strip()
    match = _ISO.match(text)
    if match:
        return _from_iso(match)
    match = _NAMED.search(text) or _AMERICAN.search(text)
    if match is None:
        return None
    parts = match.groupdict()
    month = parts["month"] or parts["month2"]
    number = int(month) if month.isdigit() else _MONTHS.get(month.lower())
    stated = _day(int(parts["year"]), number or 0, int(parts["day"] or parts.get("day2") or 0))
    return Stated(stated) if stated else None


def read_dates(metadata: Metadata, zone: ZoneInfo | None, visible: Stated | None = None) -> Dates:
    """The article's dates.

    ``zone`` is the publisher's; a day is the day there, or, without one, the day as the page states it.
    ``visible`` is the date printed beside the headline, the last resort for the day.
    """
    published = _published(metadata) or visible
    declared = _first(metadata, _MODIFIED)
    modified = declared or read_stated(metadata.article.get("dateModified"))
    published_at = published.moment if published else None
    modified_at = modified.moment if modified else None
    date_published, date_modified = _day_in(published, zone), _day_in(modified, zone)
    if published_at and modified_at and modified_at < published_at:
        # A false zone label: the day it names can still hold, the moment cannot.
        modified_at = None
        date_modified = modified.day if modified and declared is None else None
    if date_published and date_modified and date_modified < date_published:
        modified_at = date_modified = None
    return Dates(published_at, modified_at, date_published, date_modified)


def _published(metadata: Metadata) -> Stated | None:
    """The first statement with a moment; without any, the first with a day."""
    listed = (metadata.article.get("datePublished"), metadata.article.get("uploadDate"))
    first, *rest = _PUBLISHED
    stated = [_first(metadata, (first,)), *map(read_stated, listed), *(_first(metadata, (name,)) for name in rest)]
    found = [one for one in stated if one is not None]
    return next((one for one in found if one.moment is not None), found[0] if found else None)


def _first(metadata: Metadata, names: tuple[str, ...]) -> Stated | None:
    for name in names:
        for text in metadata.meta.get(name, ()):
            stated = read_stated(text)
            if stated:
                return stated
    return None


def _from_iso(match: re.Match[str]) -> Stated | None:
    stated = _day(int(match["year"]), int(match["month"]), int(match["day"]))
    if stated is None or not match["clock"] or not match["zone"]:
        return Stated(stated) if stated else None
    try:
        clock = time.fromisoformat(match["clock"].replace(",", "."))
    except ValueError:
        return Stated(stated)
    label = match["zone"].upper()
    offset = "+00:00" if label in ("Z", "UTC", "GMT") else label if ":" in label else f"{label[:3]}:{label[3:]}"
    try:
        local = datetime.fromisoformat(f"{stated.isoformat()}T{clock.isoformat()}{offset}")
        moment = local.astimezone(UTC)
    except (ValueError, OverflowError):
        return Stated(stated)
    return Stated(stated, moment)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year >= _EARLIEST else None
    except ValueError:
        return None


def _day_in(stated: Stated | None, zone: ZoneInfo | None) -> date | None:
    if stated is None:
        return None
    return stated.moment.astimezone(zone).date() if zone and stated.moment else stated.day
