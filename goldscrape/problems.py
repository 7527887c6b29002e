"""What can go wrong with a page or a run: one closed list, each kind with what to do about it."""

from __future__ import annotations

from enum import StrEnum

import attrs

__all__ = ["Problem", "ProblemKind", "Severity"]


class Severity(StrEnum):
    """How much a problem weighs in the verdict of its run."""

    NOTE = "note"
    """Worth knowing; never changes the verdict."""

    DEGRADED = "degraded"
    """Rows were written, something that was asked for is missing."""

    FAILED = "failed"
    """The page gave nothing usable, or rows that had been read were lost."""


class ProblemKind(StrEnum):
    """The kinds of ``problems`` in the ``runs`` table and of ``problem`` in the ``pages`` table."""

    # fetching
    NOT_FOUND = "not_found"
    REFUSED = "refused"
    UNKNOWN_HOST = "unknown_host"
    TIMEOUT = "timeout"
    HTTP_STATUS = "http_status"
    BLOCKED = "blocked"
    ROBOTS = "robots"
    REDIRECT = "redirect"
    TOO_LARGE = "too_large"
    BAD_ADDRESS = "bad_address"
    FETCH_ERROR = "fetch_error"
    # reading
    EMPTY_BODY = "empty_body"
    UNSUPPORTED_TYPE = "unsupported_type"
    TRUNCATED = "truncated"
    CHARSET = "charset"
    NO_CONTENT = "no_content"
    NOT_RENDERED = "not_rendered"
    UNKNOWN_SHAPE = "unknown_shape"
    PARSER_ERROR = "parser_error"
    # odds
    EMPTY_LEAGUE = "empty_league"
    MISSING_CATEGORY = "missing_category"
    MISSING_NOMINEE = "missing_nominee"
    INCOMPLETE_LISTING = "incomplete_listing"
    UNKNOWN_CATEGORY = "unknown_category"
    UNKNOWN_GROUP = "unknown_group"
    BAD_VALUE = "bad_value"
    # checks
    SHARE_RANGE = "share_range"
    RANK_ORDER = "rank_order"
    SHARE_SUM = "share_sum"
    COPIED_GROUP = "copied_group"
    DRIFT = "drift"
    # storing and running
    ROWS_LOST = "rows_lost"
    EXPORT_ERROR = "export_error"
    PIPELINE_ERROR = "pipeline_error"
    SPIDER_ERROR = "spider_error"
    STORAGE_ERROR = "storage_error"
    ARCHIVE_ERROR = "archive_error"
    INTERRUPTED = "interrupted"
    TIME_LIMIT = "time_limit"
    UNCHANGED = "unchanged"
    SOURCE = "source"
    BROWSER_MISSING = "browser_missing"


@attrs.frozen
class Problem:
    """One thing that went wrong, with the page it happened on and its evidence."""

    kind: ProblemKind
    detail: str
    """One line a person can act on: what was seen, what was expected."""
    url: str | None = None
    severity: Severity = Severity.DEGRADED
