"""The Wayback Machine's index (CDX server, ``output=json``): which moments of a page it holds."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, Literal, get_args

import attrs

__all__ = ["FIELDS", "Every", "Snapshot", "Snapshots", "read_cdx", "thin"]

FIELDS = ("timestamp", "original", "statuscode", "mimetype", "digest")
"""The columns asked for (``fl``)."""

_UNTOLD = re.compile(r"^[a-z]+://(?:www\d*\.)?|(?<=[a-z]):\d+(?=/|$)|/$")

Every = Literal["day", "week", "capture"]
"""How many snapshots to keep: the last of each day or week, or all that differ."""


@attrs.frozen
class Snapshot:
    """One capture of one page."""

    timestamp: str
    """As the archive writes it, 14 digits, UTC."""
    url: str
    """The address it was captured under."""
    digest: str
    """Base32 SHA-1 of the payload; equal digests are equal bytes."""

    @property
    def page(self) -> str:
        """The address without what the archive's own key leaves out: scheme, ``www.``, port, last slash, capitals."""
        return _UNTOLD.sub("", self.url.lower())

    @property
    def moment(self) -> datetime:
        """The capture's moment, UTC."""
        return datetime.strptime(self.timestamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)


@attrs.frozen
class Snapshots:
    """One page of the index."""

    found: tuple[Snapshot, ...]
    resume_key: str | None
    """Opaque; asks for the next page. None on the last."""


def read_cdx(body: bytes) -> Snapshots:
    """The captures a CDX answer lists, and the key of its next page when it was cut (``showResumeKey=true``).

    Raises ``ValueError`` for anything but an array of rows under a header.
    """
    text = body.decode("utf-8", "replace").strip()
    try:
        rows: Any = json.loads(text) if text else []
    except RecursionError as error:
        raise ValueError("JSON nested too deeply") from error
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise ValueError("expected an array of rows")
    if not rows:
        return Snapshots((), None)
    header, *rest = rows
    if not all(isinstance(name, str) for name in header):
        raise ValueError("the first row does not name the columns")
    missing = [name for name in ("timestamp", "original", "digest") if name not in header]
    if missing:
        raise ValueError(f"the index has no column {', '.join(missing)}")
    resume_key = None
    # The key stands alone in the last row, after an empty one.
    if len(rest) >= 2 and rest[-2] == [] and len(rest[-1]) == 1:
        resume_key = str(rest[-1][0])
        rest = rest[:-2]
    records = [dict(zip(header, map(str, row), strict=True)) for row in rest if len(row) == len(header)]
    return Snapshots(
        tuple(
            Snapshot(record["timestamp"], record["original"], record["digest"])
            for record in records
            if _is_moment(record["timestamp"])
        ),
        resume_key,
    )


def _is_moment(timestamp: str) -> bool:
    if not re.fullmatch(r"[0-9]{14}", timestamp):
        return False
    try:
        datetime.strptime(timestamp, "%Y%m%d%H%M%S")
    except ValueError:
        return False
    return True


def thin(snapshots: Iterable[Snapshot], every: Every) -> list[Snapshot]:
    """The snapshots worth fetching: of each page the last of every day or week, and never the same bytes twice running.

    Weeks are ISO weeks, UTC. Sorted by page and moment.
    """
    kept: dict[tuple[str, Sequence[int] | str], Snapshot] = {}
    for snapshot in sorted(set(snapshots), key=lambda s: (s.page, s.timestamp, s.digest)):
        kept[snapshot.page, _slot(snapshot, every)] = snapshot
    found: list[Snapshot] = []
    for snapshot in kept.values():
        if not found or (found[-1].page, found[-1].digest) != (snapshot.page, snapshot.digest):
            found.append(snapshot)
    return found


def _slot(snapshot: Snapshot, every: Every) -> Sequence[int] | str:
    if every not in get_args(Every):
        raise ValueError(f"every={every}: one of {', '.join(get_args(Every))}")
    if every == "day":
        return snapshot.timestamp[:8]
    return tuple(snapshot.moment.isocalendar()[:2]) if every == "week" else snapshot.timestamp
