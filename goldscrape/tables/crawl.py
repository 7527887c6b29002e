"""The tables of the crawl itself: responses and runs."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

import attrs

from goldscrape.tables.row import Int16, Int32, Int64, Row, Struct

__all__ = ["DatasetRows", "PageRow", "Run", "RunProblem"]


@attrs.define(kw_only=True)
class PageRow(Row):
    """A response."""

    dataset: ClassVar[str] = "pages"
    key: ClassVar[tuple[str, ...]] = ("url", "observed_at", "page_sha256", "final_url")
    order: ClassVar[tuple[str, ...]] = ("url", "observed_at")

    final_url: str
    """The address that answered, after redirects."""
    status: Int16 | None = None
    """The HTTP status; null for a local file."""
    content_type: str | None = None
    """The Content-Type header as sent."""
    bytes: Int64
    """Length of the body, encodings undone."""
    fetched_at: datetime
    """When the response came (UTC)."""
    surface: str | None = None
    """What the page was: `article`, `odds_api`, `odds_page`, or a discovery surface (`feed`, `sitemap` …)."""
    warc_file: str | None = None
    """The archive file that holds the response, relative to the output folder; null when archiving is off."""
    warc_offset: Int64 | None = None
    """Where its record starts in that file (bytes)."""
    rows: Int32
    """How many rows the page gave, this one not counted."""
    problem: str | None = None
    """The kind of the page's worst problem; null when there is none."""


@attrs.define(kw_only=True)
class RunProblem(Struct):
    """One problem of a run."""

    kind: str
    """As in the table of problem kinds."""
    url: str | None = None
    """The page it happened on."""
    detail: str | None = None
    """What was seen and what was expected."""


@attrs.define(kw_only=True)
class DatasetRows(Struct):
    """How many rows a run committed to a dataset."""

    dataset: str
    """The dataset."""
    rows: Int64
    """Rows committed."""


@attrs.define(kw_only=True)
class Run(Row):
    """A run of a spider or of replay."""

    dataset: ClassVar[str] = "runs"
    key: ClassVar[tuple[str, ...]] = ("run_id",)
    order: ClassVar[tuple[str, ...]] = ("started_at", "run_id")
    shares_provenance: ClassVar[bool] = False

    run_id: str
    """Sorts by time; the same in every row the run wrote."""
    spider: str
    """The spider, or `replay`."""
    arguments: str | None = None
    """The spider arguments as JSON."""
    started_at: datetime
    """Start (UTC)."""
    finished_at: datetime | None = None
    """End (UTC); for a killed run the moment of its last committed page."""
    finish_reason: str | None = None
    """Scrapy's word for why it ended."""
    verdict: str
    """`ok`, `degraded`, `failed` or `interrupted`."""
    problems: tuple[RunProblem, ...] = ()
    """What went wrong."""
    pages: Int64 = 0
    """Responses committed."""
    rows: tuple[DatasetRows, ...] = ()
    """Rows committed, per dataset."""
    retries: Int32 = 0
    """Requests that were tried again."""
    version: str
    """The version of goldscrape."""
