"""The odds of an event: from the JSON API, and from its odds pages what the API lacks."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DontCloseSpider
from twisted.python.failure import Failure

from goldscrape.event import ApiSpider, PageSpider, searches, show_offers

__all__ = ["OddsSpider"]


class OddsSpider(ApiSpider, PageSpider):
    """Every contender of every category of an event, for every group."""

    name = "odds"

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Scrapy's door."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.at_rest, signal=signals.spider_idle)
        return spider

    async def start(self) -> AsyncIterator[Any]:
        """The leagues, or the list of odds pages."""
        if self.source == "page":
            yield self.index()
        else:
            yield self.search(searches(self.event))

    def at_rest(self) -> None:
        """All that was asked for is answered: fetch from pages what the API lacks, else say what was not there."""
        engine = self.crawler.engine
        wants_pages = self.source == "auto" and not self.looked_for_pages and self.usage_error is None
        if (
            engine is not None
            and wants_pages
            and (self.event == "list" or (self.decided and not self.coverage.is_whole))
        ):
            engine.crawl(self.index())
            raise DontCloseSpider
        if self.event != "list" and self.decided and self.usage_error is None:
            for problem in self.coverage.problems(self.event):
                self.report(problem)
            self.decided = False

    def closed(self, reason: str) -> None:
        """Print what the site offers, if that was the question."""
        if self.event == "list" and reason == "finished":
            show_offers(self.leagues, self.links)

    def on_error(self, failure: Failure) -> None:
        """No answer is a problem of the run; in a listing of the API it is something a page may still have."""
        request: Request | None = getattr(failure, "request", None)
        if request is not None and request.callback == self.parse_index and self.coverage.is_enough:
            self.logger.info("no list of odds pages: %s", failure.value)
            return
        super().on_error(failure)
        listing = request.cb_kwargs.get("listing", {}) if request else {}
        if listing.get("surface") == "odds_api":
            self.coverage.lack(listing["league_id"], listing["predictor_group"])
