"""robots.txt, also when it cannot be had."""

from __future__ import annotations

import asyncio
import logging

from scrapy import signals
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.http import Request
from scrapy.http.request import NO_CALLBACK
from scrapy.robotstxt import RobotParser
from scrapy.utils.httpobj import urlparse_cached
from scrapy.utils.misc import build_from_crawler

from goldscrape.politeness.hosts import host_of, is_loopback
from goldscrape.politeness.refusal import Refusal
from goldscrape.problems import Problem, ProblemKind, Severity

__all__ = ["PoliteRobotsMiddleware"]

logger = logging.getLogger(__name__)


class PoliteRobotsMiddleware(RobotsTxtMiddleware):
    """Scrapy's, but as RFC 9309 (2.3.1) has it: none (4xx) allows all, a failing one (5xx) nothing.

    A robots.txt that gets no answer at all fails the requests it was fetched for with the same error, so that the run
    says "connection refused" instead of asking a dead host for every page. Scrapy would crawl on, after a traceback.
    """

    _rules: dict[str, asyncio.Future[RobotParser]]
    _failing: dict[str, int]

    async def robot_parser(self, request: Request) -> RobotParser:
        """The rules of the request's host, fetched once. Raises what their download raised, or ``Refusal``."""
        if not hasattr(self, "_rules"):
            self._rules, self._failing = {}, {}
        netloc = urlparse_cached(request).netloc
        if netloc not in self._rules:
            self._rules[netloc] = asyncio.ensure_future(self._fetch(request))
        rules = await asyncio.shield(self._rules[netloc])
        if netloc in self._failing:
            detail = f"robots.txt answered {self._failing[netloc]}: until it can be read, nothing may be asked for"
            raise Refusal(Problem(ProblemKind.ROBOTS, detail, request.url, Severity.FAILED))
        return rules

    async def _fetch(self, request: Request) -> RobotParser:
        parts = urlparse_cached(request)
        if not self.crawler.settings["GOLDSCRAPE_CONTACT"] and not is_loopback(host_of(request.url)):
            logger.warning("set GOLDSCRAPE_CONTACT to an address where the owners of %s can reach you", parts.netloc)
        asked = Request(
            f"{parts.scheme}://{parts.netloc}/robots.txt",
            priority=self.DOWNLOAD_PRIORITY,
            meta={"dont_obey_robotstxt": True},
            callback=NO_CALLBACK,
        )
        self._stats.inc_value("robotstxt/request_count")
        response = await self.crawler.engine.download_async(asked)
        self._stats.inc_value(f"robotstxt/response_status_count/{response.status}")
        if response.status >= 500:
            self._failing[parts.netloc] = response.status
        body = response.body if response.status < 400 else b""
        rules: RobotParser = build_from_crawler(self._parserimpl, self.crawler, body)
        await self.crawler.signals.send_catch_log_async(
            signal=signals.robots_parsed, robotparser=rules, request=request
        )
        return rules
