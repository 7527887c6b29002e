"""The peers of the crawl benchmark: a spider that only fetches, and a bare one (CSS → dict → JSON Lines).

``python -m benchmarks.bare fetch|scrape BASE COUNT OUT.jsonl``
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator
from typing import Any

from scrapy import Request, Spider
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.http import Response

__all__ = ["main"]


class _Fetch(Spider):
    """Fetches and drops: what Scrapy itself can do."""

    name = "fetch"

    def __init__(self, base: str, count: str) -> None:
        super().__init__()
        self.base, self.count = base, int(count)

    async def start(self) -> AsyncIterator[Any]:
        for number in range(self.count):
            yield Request(f"{self.base}/page/{number}", dont_filter=True)

    def parse(self, response: Response, **_: Any) -> Any:
        return None


class _Scrape(_Fetch):
    """What a first version of such a project does: a handful of selectors and no care."""

    name = "scrape"

    def parse(self, response: Response, **_: Any) -> Iterator[dict[str, Any]]:
        yield {
            "url": response.url,
            "headline": response.css("h1::text").get(),
            "published": response.css('meta[property="article:published_time"]::attr(content)').get(),
            "body": "\n\n".join("".join(node.css("*::text").getall()) for node in response.css("article p")),
            "films": response.css("article em::text").getall(),
        }
        for card in response.css('[data-component="predictions-rail"] a'):
            label, name, share = card.css("span::text").getall()
            yield {"url": response.url, "category": label, "nominee": name, "share": share}


def main() -> None:
    """Run one of the two over a benchmark server."""
    kind, base, count, out = sys.argv[1:]
    settings: dict[str, Any] = {
        "LOG_LEVEL": "ERROR",
        "TELNETCONSOLE_ENABLED": False,
        "REMOTE_CONTROL_ENABLED": False,
        "COOKIES_ENABLED": False,
        "DOWNLOAD_DELAY": 0,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 16,
        "ROBOTSTXT_OBEY": True,
    }
    if kind == "scrape":
        settings["FEEDS"] = {out: {"format": "jsonlines", "overwrite": True}}
    process = AsyncCrawlerProcess(settings)
    process.crawl({"fetch": _Fetch, "scrape": _Scrape}[kind], base=base, count=count)
    process.start()


if __name__ == "__main__":
    main()
