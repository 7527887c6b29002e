"""How much may be under way: a page counts until it is stored, not only until it has arrived."""

from __future__ import annotations

from scrapy.core.downloader import Downloader

__all__ = ["BoundedDownloader"]


class BoundedDownloader(Downloader):
    """Scrapy's, but ``CONCURRENT_REQUESTS`` bounds requests and the pages that wait for the disk together.

    Scrapy goes on fetching while up to 5 MB of pages wait, some hundreds: a kill would cost all of them, and they
    would be fetched again. This way a kill costs at most ``CONCURRENT_REQUESTS`` pages.
    """

    def needs_backout(self) -> bool:
        """Whether nothing more may be asked for at present."""
        engine = self.crawler.engine
        slot = engine.scraper.slot if engine is not None else None
        waiting = len(slot.active) + len(slot.queue) if slot is not None else 0
        return 0 < self.total_concurrency <= len(self.active) + waiting
