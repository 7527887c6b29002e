"""Why a request got no response: Twisted's and Scrapy's exceptions as problems a person can act on."""

from __future__ import annotations

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadConnectionRefusedError,
    DownloadTimeoutError,
    IgnoreRequest,
    NotSupported,
    ResponseDataLossError,
)
from twisted.internet import error
from twisted.python.failure import Failure

from goldscrape.politeness.refusal import Refusal
from goldscrape.problems import Problem, ProblemKind, Severity

__all__ = ["problem_of"]

_UNKNOWN_HOST = (CannotResolveHostError, error.DNSLookupError)
_REFUSED = (DownloadConnectionRefusedError, error.ConnectionRefusedError, ConnectionRefusedError)
_TIMEOUT = (DownloadTimeoutError, error.TimeoutError, error.TCPTimedOutError, TimeoutError)


def problem_of(failure: Failure, url: str) -> Problem:
    """The problem behind a failed request for ``url``."""
    cause = failure.value
    if isinstance(cause, Refusal):
        return cause.problem
    said = str(cause).strip().splitlines()[0] if str(cause).strip() else type(cause).__name__
    kind, detail = ProblemKind.FETCH_ERROR, f"no response: {said}"
    if isinstance(cause, FileNotFoundError):
        kind, detail = ProblemKind.NOT_FOUND, "no such file; check the path"
    elif isinstance(cause, IsADirectoryError):
        kind, detail = ProblemKind.NOT_FOUND, "this is a folder; name a page in it"
    elif isinstance(cause, PermissionError):
        kind, detail = ProblemKind.NOT_FOUND, "this file may not be read; check its permissions"
    elif isinstance(cause, _UNKNOWN_HOST):
        kind, detail = ProblemKind.UNKNOWN_HOST, "the host is unknown; check the address and the network"
    elif isinstance(cause, _REFUSED):
        kind, detail = ProblemKind.REFUSED, "the server refused the connection; is it up?"
    elif isinstance(cause, _TIMEOUT):
        kind, detail = ProblemKind.TIMEOUT, "no answer in time; try again or raise DOWNLOAD_TIMEOUT"
    elif isinstance(cause, ResponseDataLossError):
        kind, detail = ProblemKind.TRUNCATED, "the connection closed before the whole body came; try again"
    elif isinstance(cause, NotSupported):
        kind, detail = ProblemKind.BAD_ADDRESS, f"this kind of address cannot be fetched: {said}"
    elif "certificate verify failed" in said:
        detail = "the server's certificate is not valid, so it may be another's; check address, clock and proxy"
    elif "ConnectionLost" in said or "ConnectionDone" in said:
        detail = "the server closed the connection without an answer; try again"
    elif "maxsize" in said.lower() or "larger than" in said.lower():
        kind, detail = ProblemKind.TOO_LARGE, f"the page is larger than DOWNLOAD_MAXSIZE allows: {said}"
    elif isinstance(cause, IgnoreRequest):
        lowered = said.lower()
        if "robots" in lowered:
            kind, detail = ProblemKind.ROBOTS, "robots.txt forbids this address"
        elif "redirect" in lowered:
            kind, detail = ProblemKind.REDIRECT, "redirected too often; the address leads in a circle"
        else:
            kind, detail = ProblemKind.FETCH_ERROR, said
    return Problem(kind, detail, url, Severity.FAILED)
