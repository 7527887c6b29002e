"""How fast requests go to a host: the pause between them, Crawl-delay, and waiting when asked to."""

from __future__ import annotations

import logging
from time import monotonic
from typing import TYPE_CHECKING, Any

from scrapy import signals
from scrapy.http import Request, Response
from scrapy.settings import SETTINGS_PRIORITIES, BaseSettings
from scrapy.utils.asyncio import call_later

from goldscrape.politeness.hosts import host_of
from goldscrape.politeness.refusal import HostBlocked

if TYPE_CHECKING:
    from typing import Self

    from scrapy.core.downloader import Downloader, Slot
    from scrapy.crawler import Crawler
    from scrapy.robotstxt import RobotParser

__all__ = ["DELAY", "Pace", "delay_was_set"]

DELAY = 2.0
"""Seconds between two requests to a host unless DOWNLOAD_DELAY or robots.txt says otherwise."""

_NO_DELAY = 0.0002
"""With a delay of 0, Scrapy 2.19 sends all that is queued at once: it counts a transfer when its task runs, later."""

_TELLING = frozenset({401, 403, 429, 503})

logger = logging.getLogger(__name__)


def delay_was_set(settings: BaseSettings) -> bool:
    """Whether somebody chose DOWNLOAD_DELAY (``-s``, a spider, the environment): then it holds everywhere."""
    chosen = (settings.getpriority("DOWNLOAD_DELAY") or 0) > SETTINGS_PRIORITIES["project"]
    return chosen or settings.getfloat("DOWNLOAD_DELAY") != DELAY


class Pace:
    """An extension that does what Scrapy's slots leave out.

    The pause between two requests starts when the first one's answer has come, so that the server sees it in full.
    Crawl-delay is obeyed unless DOWNLOAD_DELAY was chosen by hand. ``hold`` keeps a host waiting for everybody, and
    ``drop`` gives up what is queued for it; Scrapy has neither (a middleware that sleeps holds up one request only).
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        crawler.signals.connect(self._queued, signal=signals.request_reached_downloader)
        crawler.signals.connect(self._answered, signal=signals.response_downloaded)
        crawler.signals.connect(self._robots, signal=signals.robots_parsed)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's door."""
        return cls(crawler)

    @property
    def _downloader(self) -> Downloader:
        return self.crawler.engine.downloader

    def _slot(self, request: Request) -> Slot | None:
        return self._downloader.slots.get(self._downloader.get_slot_key(request))

    def _queued(self, request: Request, **_: Any) -> None:
        slot = self._slot(request)
        if slot and slot.concurrency == 1 and slot.delay < _NO_DELAY:
            slot.delay = _NO_DELAY

    def _answered(self, response: Response, request: Request, **_: Any) -> None:
        slot = self._slot(request)
        if slot:
            slot.lastseen = monotonic()
        if response.status in _TELLING:
            self.hold(request, 0.25)  # until the middlewares have read the answer and know what it means

    def _robots(self, robotparser: RobotParser, request: Request, **_: Any) -> None:
        asked = robotparser.crawl_delay(str(self.crawler.settings["ROBOTSTXT_USER_AGENT"]))
        if not asked or asked < 0:
            return
        host = host_of(request.url)
        if delay_was_set(self.crawler.settings):
            chosen = self.crawler.settings.getfloat("DOWNLOAD_DELAY")
            if chosen < asked:
                logger.warning(
                    "%s asks for %g s between requests; DOWNLOAD_DELAY=%g was chosen and holds", host, asked, chosen
                )
            return
        held = self._downloader.per_slot_settings.setdefault(host, {})
        # Slots are thrown away when idle and made anew from these settings.
        held["delay"] = max(asked, held.get("delay", self.crawler.settings.getfloat("DOWNLOAD_DELAY")))
        logger.info("%s asks for %g s between requests in robots.txt", host, asked)
        slot = self._slot(request)
        if slot:
            slot.delay = held["delay"]

    def hold(self, request: Request, seconds: float) -> None:
        """Send nothing to the request's host for so long."""
        slot = self._slot(request)
        if slot is None:
            return
        if slot.latercall:
            slot.latercall.cancel()
        slot.latercall = call_later(seconds, self._downloader._latercall, slot)

    def drop(self, request: Request) -> None:
        """Give up every request that is waiting for the request's host."""
        slot = self._slot(request)
        while slot and slot.queue:
            waiting, outcome = slot.queue.popleft()
            outcome.errback(HostBlocked(f"not asked for: {host_of(waiting.url)} has refused us"))
