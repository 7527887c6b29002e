"""Pipelines and spiders that fail, for the tests of the verdict."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from scrapy import Request
from scrapy.http import Response

from goldscrape.page import Page, PageRecords
from goldscrape.spider import GoldscrapeSpider


class Raising:
    """Fails on one page."""

    def process_item(self, item: Any) -> Any:
        if isinstance(item, PageRecords) and item.page.url.endswith("-1/"):
            raise RuntimeError("this pipeline has a bug")
        return item


class Losing:
    """Loses rows without a word."""

    def process_item(self, item: Any) -> Any:
        if isinstance(item, PageRecords):
            item.rows.pop("dates", None)
            item.rows.pop("people", None)
        return item


class BreaksAtBirth(GoldscrapeSpider):
    name = "breaks_at_birth"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        raise ValueError("this spider has a bug")


class BreaksInStart(GoldscrapeSpider):
    name = "breaks_in_start"

    async def start(self) -> AsyncIterator[Any]:
        if self.name:
            raise ValueError("this spider has a bug")
        yield None


class BreaksOnPages(GoldscrapeSpider):
    name = "breaks_on_pages"

    async def start(self) -> AsyncIterator[Any]:
        for number in range(3):
            url = f"{self.settings['GOLDSCRAPE_SITE_URL']}/film/2026/generated-{number}/"
            yield Request(url, callback=self.parse, errback=self.on_error)

    def parse(self, response: Response, **_: Any) -> Iterator[Page]:
        if "generated-1/" in response.url:
            raise ValueError("this spider has a bug")
        yield self.page_from(response)
