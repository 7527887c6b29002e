"""What every spider of this project shares: checked arguments, and responses as pages."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from scrapy import Request, Spider
from scrapy.exceptions import UsageError
from scrapy.http import Response
from twisted.python.failure import Failure

from goldscrape.clock import now
from goldscrape.failures import problem_of
from goldscrape.page import Capture, Context, Page
from goldscrape.politeness.refusal import HostBlocked
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.signals import problem_found

__all__ = ["GoldscrapeSpider"]


class GoldscrapeSpider(Spider):
    """Decides what to fetch and yields one ``Page`` per response; parses nothing but what leads on."""

    arguments: ClassVar[dict[str, str]] = {}
    """The spider's arguments with a line of help each; an unknown one is an error, ``_job`` and the like are not."""

    def __init__(self, name: str | None = None, **arguments: str) -> None:
        self.check_arguments(arguments)
        super().__init__(name)
        self.given = {key: value for key, value in arguments.items() if not key.startswith("_")}
        """The arguments as given, scrapyd's own left out."""
        self.started_at = now()

    @classmethod
    def check_arguments(cls, arguments: Mapping[str, str]) -> None:
        """Raise ``UsageError`` for an argument this spider does not know or a value it cannot take."""
        for name in arguments:
            if not name.startswith("_") and name not in cls.arguments:
                known = ", ".join(cls.arguments) or "none"
                raise UsageError(f"spider {cls.name} has no argument {name!r}; it takes: {known}", print_help=False)

    def memory(self) -> bytes | None:
        """What the spider has learned and no request carries, for a later run that goes on; None: nothing.

        Asked for when a callback is through; requests whose callbacks a later run repeats may be in it already.
        """
        return None

    def recall(self, memory: bytes) -> None:
        """Take over what ``memory`` of an earlier run gave. Raises ``ValueError`` for bytes it cannot read."""

    def page_from(
        self,
        response: Response,
        *,
        context: Context | None = None,
        capture: Capture | None = None,
        observed_at: datetime | None = None,
        snapshot_at: datetime | None = None,
        url: str | None = None,
    ) -> Page:
        """The response as a page. ``url`` is the address asked for, by default the one before any redirect."""
        is_file = response.url.startswith("file:")
        fetched_at = now()
        asked = url or (response.meta.get("redirect_urls") or [response.url])[0]
        return Page(
            url=asked,
            final_url=response.url,
            status=response.status,
            content_type=(response.headers.get("Content-Type") or b"").decode("latin-1"),
            body=_unpacked(response.body, self.settings.getint("DOWNLOAD_MAXSIZE")) if is_file else response.body,
            fetched_at=fetched_at,
            observed_at=observed_at or fetched_at,
            snapshot_at=snapshot_at or self.started_at,
            capture=capture or ("file" if is_file else "live"),
            context=context or Context(),
            headers=tuple(
                (name.decode("latin-1"), value.decode("latin-1"))
                for name, values in response.headers.items()
                for value in values
            ),
            request_key=response.meta.get("request_key"),
        )

    def report(self, problem: Problem) -> None:
        """Tell the run about a problem seen while fetching."""
        self.crawler.signals.send_catch_log(signal=problem_found, problem=problem)

    def on_error(self, failure: Failure) -> None:
        """Errback of every request: no response is a problem of the run, never silence."""
        if isinstance(failure.value, HostBlocked):
            return  # reported when the host refused us, once for all that was still to come
        request: Request = getattr(failure, "request", None) or Request("about:blank")
        self.report(problem_of(failure, (request.meta.get("redirect_urls") or [request.url])[0]))

    def is_too_large(self, response: Response) -> bool:
        """Whether a local file exceeds ``DOWNLOAD_MAXSIZE`` (Scrapy limits only what comes over the network)."""
        limit = self.settings.getint("DOWNLOAD_MAXSIZE")
        if not limit or len(response.body) <= limit:
            return False
        detail = f"{len(response.body):,} bytes; pages over DOWNLOAD_MAXSIZE ({limit:,}) are not read"
        self.report(Problem(ProblemKind.TOO_LARGE, detail, response.url, Severity.FAILED))
        return True


def _unpacked(body: bytes, limit: int) -> bytes:
    if not body.startswith(b"\x1f\x8b"):
        return body
    try:
        unpacked = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16).decompress(body, limit or 0)
    except zlib.error:
        return body
    return unpacked if not limit or len(unpacked) < limit else body
