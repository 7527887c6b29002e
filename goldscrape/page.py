"""What flows: a fetched ``Page`` goes into ``extract``, its ``PageRecords`` come out."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from typing import Any, Literal

import attrs

from goldscrape.problems import Problem
from goldscrape.tables.row import Provenance, Row

__all__ = ["Capture", "Context", "Opened", "Page", "PageRecords"]

Capture = Literal["live", "wayback", "file"]


@attrs.frozen(kw_only=True)
class Opened:
    """An expander ("See All +") that a browser opened on a rendered odds page."""

    category: str
    rows_before: int
    rows_after: int


@attrs.frozen(kw_only=True)
class Context:
    """What the extractor needs besides the bytes; kept in the WARC as a metadata record."""

    surface: str | None = None
    """What the spider asked for (``odds_api``, ``feed`` …); None: the page's own marks decide."""
    event: str | None = None
    """The league's or event's name as the site prints it ("Tony Awards 2026")."""
    league_id: str | None = None
    category: str | None = None
    """The category's title as the API prints it ("Best Musical")."""
    category_source_id: str | None = None
    predictor_group: str | None = None
    optional: bool = False
    """The spider has another way when this is not given: an error status is then a note."""
    rendered: bool = False
    """A browser ran the page's scripts before the body was taken."""
    opened: tuple[Opened, ...] = ()


@attrs.frozen(kw_only=True, slots=False)
class Page:
    """One response, as the spider got it: no parsing has happened yet."""

    url: str
    """The address asked for."""
    final_url: str
    """The address that answered, after redirects."""
    status: int = 200
    content_type: str = ""
    """The Content-Type header, parameters included; empty when the server sent none."""
    body: bytes
    """The body with the transfer and content encodings undone."""
    fetched_at: datetime
    observed_at: datetime
    """When it was true: the fetch for a live page, the snapshot for an archived one. UTC."""
    snapshot_at: datetime
    """One value per crawl and event: its start; for archives the same as observed_at. UTC."""
    capture: Capture = "live"
    context: Context = attrs.field(factory=Context)
    headers: tuple[tuple[str, str], ...] = ()
    request_key: str | None = None
    """The frontier's name for the request, marked done when this page is durable."""
    unchanged_from: str | None = None
    """With status 304: the SHA-256 of the version that the server says still stands."""
    warc_file: str | None = None
    """The archive file that holds the response, relative to the output folder; None before it is archived."""
    warc_offset: int | None = None
    """Where its record starts in that file (bytes)."""

    @cached_property
    def sha256(self) -> str:
        """Hex digest of the body."""
        return hashlib.sha256(self.body).hexdigest()


@attrs.define(kw_only=True, slots=False)
class PageRecords:
    """Everything read from one page: the unit of commit, and the item of every feed."""

    page: Page
    provenance: Provenance
    """The columns that all rows of this page share."""
    rows: dict[str, list[Row]]
    """Dataset name to its rows; datasets without rows may be absent."""
    problems: list[Problem]
    storable: bool = attrs.field(default=False, eq=False)
    """The rows came out of a journal's frame: they go into another one without a trial."""
    context: Mapping[str, Any] = attrs.field(factory=dict)
