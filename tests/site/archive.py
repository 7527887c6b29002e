"""A stand-in for the Wayback Machine: the CDX index and the originals of what a test put in."""

from __future__ import annotations

import hashlib
import json
import re
from base64 import b32encode
from fnmatch import fnmatchcase
from urllib.parse import parse_qsl, urlsplit

import attrs

from tests.site.server import Answer

__all__ = ["Archive", "Snapshot"]

_FIELDS = ("urlkey", "timestamp", "original", "mimetype", "statuscode", "digest", "length")


@attrs.frozen(kw_only=True)
class Snapshot:
    """A page at a moment, as the archive keeps it."""

    url: str
    timestamp: str
    """14 digits, UTC."""
    body: bytes
    mimetype: str = "text/html"
    status: int = 200

    @property
    def digest(self) -> str:
        return b32encode(hashlib.sha1(self.body).digest()).decode()


def _key(url: str) -> str:
    return re.sub(r"^https?://(www\.)?|/$", "", url).lower()


def _place(snapshot: Snapshot) -> str:
    return f"{_key(snapshot.url)} {snapshot.timestamp}"


@attrs.define
class Archive:
    """Snapshots, served at ``/cdx/search/cdx`` and ``/web/{timestamp}id_/{url}``."""

    snapshots: list[Snapshot] = attrs.field(factory=list)
    page_size: int | None = None
    """The most captures in one answer of the index, whatever `limit` asks for; None: as many as that."""
    stuck: bool = False
    """Take no notice of `resumeKey`: every answer is the first."""

    def cdx(self, target: str) -> Answer:
        """The index as JSON.

        `url` (a trailing * or matchType=prefix), `from`, `to`, `filter` (any number), `fl`, `limit`, and
        `showResumeKey` with `resumeKey`: the key stands alone in the last row, after an empty one, while there is more.
        """
        told = parse_qsl(urlsplit(target).query, keep_blank_values=True)
        query = dict(told)
        filters = [value.partition(":")[::2] for name, value in told if name == "filter"]
        wanted = _key(query.get("url", ""))
        prefix = query.get("matchType") == "prefix" or wanted.endswith("*")
        pattern = wanted.rstrip("*") + "*" if prefix else wanted
        found = [x for x in self.snapshots if fnmatchcase(_key(x.url), pattern)]
        start, end = query.get("from", ""), query.get("to", "9")
        found = [x for x in found if start <= x.timestamp <= end + "9" * (14 - len(end))]
        fields = query.get("fl", ",".join(_FIELDS)).split(",")
        rows: list[tuple[str, list[str]]] = []
        for snapshot in sorted(found, key=_place):
            held = {"urlkey": _key(snapshot.url), "timestamp": snapshot.timestamp, "original": snapshot.url,
                    "mimetype": snapshot.mimetype, "statuscode": str(snapshot.status), "digest": snapshot.digest,
                    "length": str(len(snapshot.body))}  # fmt: skip
            if all(re.fullmatch(value, held.get(name, "")) for name, value in filters):
                rows.append((_place(snapshot), [held[field] for field in fields]))
        if "resumeKey" in query and not self.stuck:
            rows = [row for row in rows if row[0] > query["resumeKey"]]
        size = min(int(query.get("limit", "0")) or len(rows), self.page_size or len(rows))
        listed: list[list[str]] = [row for _, row in rows[:size]]
        if len(rows) > size and query.get("showResumeKey") == "true":
            listed += [[], [rows[size - 1][0]]]
        body = json.dumps([fields, *listed]) if listed else "[]"
        return Answer(type="application/json", body=body.encode())

    def original(self, timestamp: str, url: str) -> Answer:
        """The page as it was; the nearest snapshot by redirect when there is none of that second."""
        held = [x for x in self.snapshots if _key(x.url) == _key(url)]
        if not held:
            return Answer(status=404, body=b"<h1>The Wayback Machine has not archived that URL.</h1>")
        nearest = min(held, key=lambda x: abs(int(x.timestamp) - int(timestamp.ljust(14, "0"))))
        if nearest.timestamp != timestamp:
            return Answer(status=302, headers={"Location": f"/web/{nearest.timestamp}id_/{nearest.url}"})
        return Answer(status=nearest.status, type=nearest.mimetype, body=nearest.body,
                      headers={"Memento-Datetime": nearest.timestamp, "X-Archive-Src": "test.warc.gz"})  # fmt: skip
