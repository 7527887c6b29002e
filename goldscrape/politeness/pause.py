"""A pause that holds however fast the rest of a crawl may go."""

from __future__ import annotations

import asyncio
from time import monotonic
from typing import Self

from scrapy.crawler import Crawler
from scrapy.http import Request, Response

from goldscrape.politeness.hosts import host_of

__all__ = ["PauseMiddleware"]


class PauseMiddleware:
    """``meta["pause"]``: seconds from a host's answer to such a request until the next such request may go out.

    For limits that are stricter than DOWNLOAD_DELAY for some of a host's addresses. It stands next to the downloader,
    so that retries and redirects pause too.
    """

    def __init__(self) -> None:
        self._answered: dict[str, float] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's door."""
        return cls()

    async def process_request(self, request: Request) -> None:
        """Wait for the rest of the pause."""
        pause = request.meta.get("pause")
        last = self._answered.get(host_of(request.url))
        if pause and last is not None:
            await asyncio.sleep(max(0.0, last + float(pause) - monotonic()))

    def process_response(self, request: Request, response: Response) -> Response:
        """The pause starts."""
        self._note(request)
        return response

    def process_exception(self, request: Request, exception: Exception) -> None:
        """A request without an answer was one all the same."""
        self._note(request)

    def _note(self, request: Request) -> None:
        if request.meta.get("pause"):
            self._answered[host_of(request.url)] = monotonic()
