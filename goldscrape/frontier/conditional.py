"""Conditional requests: a page that has not changed is not sent again."""

from __future__ import annotations

from typing import Self

from scrapy import Request
from scrapy.crawler import Crawler

from goldscrape import __version__
from goldscrape.run import RunRecorder

__all__ = ["ConditionalMiddleware"]


class ConditionalMiddleware:
    """Adds ``If-None-Match`` and ``If-Modified-Since`` for pages whose last version is stored.

    Pages that held odds are always fetched whole: what was true this morning is a row of its own. A page read by
    another version of goldscrape is fetched again, too. ``meta["conditional"]`` says otherwise: False never asks,
    True asks for pages with odds as well.
    """

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._enabled = crawler.settings.getbool("GOLDSCRAPE_CONDITIONAL")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make one."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Ask only for what is new."""
        wish = request.meta.get("conditional")
        if not self._enabled or wish is False or request.method != "GET" or not request.url.startswith("http"):
            return
        run = self._crawler.get_extension(RunRecorder)
        if run is None or run.database is None or run.settings.getbool("GOLDSCRAPE_FRESH"):
            return
        known = run.database.validator(request.url)
        if known is None or known.extractor != __version__ or (known.has_odds and wish is not True):
            return
        if known.etag:
            request.headers.setdefault("If-None-Match", known.etag)
        if known.last_modified:
            request.headers.setdefault("If-Modified-Since", known.last_modified)
