"""A spider with lists that lead to pages: what a crawl has still to do is more than its first requests."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from scrapy import Request
from scrapy.http import Response

from goldscrape.page import Page
from goldscrape.spider import GoldscrapeSpider


class TwoLevels(GoldscrapeSpider):
    name = "two_levels"

    async def start(self) -> AsyncIterator[Any]:
        for number in range(6):
            url = f"{self.settings['GOLDSCRAPE_SITE_URL']}/robots.txt?list={number}"
            yield Request(url, callback=self.read_list, errback=self.on_error, cb_kwargs={"first": 10 * number})

    def read_list(self, response: Response, first: int) -> Iterator[Request]:
        for number in range(first, first + 10):
            url = f"{self.settings['GOLDSCRAPE_SITE_URL']}/film/2026/generated-{number}/"
            yield Request(url, callback=self.read_page, errback=self.on_error, meta={"number": number})

    def read_page(self, response: Response) -> Iterator[Page]:
        yield self.page_from(response)
