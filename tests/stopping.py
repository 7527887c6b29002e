"""A spider that is told to stop when it is through: while its last pages are being stored."""

from __future__ import annotations

import os
import signal
from typing import Any, ClassVar, Self

from scrapy import signals
from scrapy.crawler import Crawler

from spiders.article import ArticleSpider


class StoppedAtTheEnd(ArticleSpider):
    name = "stopped_at_the_end"
    arguments: ClassVar[dict[str, str]] = ArticleSpider.arguments

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.stop_myself, signal=signals.spider_idle)
        return spider

    def stop_myself(self) -> None:
        os.kill(os.getpid(), signal.SIGTERM)
