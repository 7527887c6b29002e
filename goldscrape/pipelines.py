"""The way of a page: archived, extracted, checked, stored. Acknowledged when it is durable."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from typing import Any, Self

import attrs
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.settings import BaseSettings

from goldscrape.extractors import Extractors, processes
from goldscrape.frontier import Validator
from goldscrape.page import Page, PageRecords
from goldscrape.problems import Severity
from goldscrape.run import RunRecorder, StoreError, storage_problem
from goldscrape.storage import Store
from goldscrape.unstorable import mend, without_oversized

__all__ = ["ArchivePipeline", "CheckPipeline", "ExtractPipeline", "StorePipeline"]


class _Step:
    def __init__(self, crawler: Crawler) -> None:
        recorder = crawler.get_extension(RunRecorder)
        if recorder is None:
            raise NotConfigured  # a page is looked at: nothing is crawled
        self.run = recorder
        self.settings = crawler.settings

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make one."""
        return cls(crawler)


class ArchivePipeline(_Step):
    """Keeps the raw response before anything is made of it."""

    def process_item(self, item: Any) -> Any:
        """The page, knowing where it is kept."""
        if not isinstance(item, Page):
            return item
        if item.status == 304 and self.run.database is not None:
            known = self.run.database.validator(item.final_url)
            item = attrs.evolve(item, unchanged_from=known.page_sha256 if known else None)
        if self.run.archive is None:
            return item
        try:
            return self.run.archive.write(item)
        except OSError as error:
            self.run.stop_for(storage_problem(error, "the archive cannot be written"))
            raise StoreError(item.url) from error


class ExtractPipeline(_Step):
    """Reads the page; its rows are counted before anything can lose them."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._extractors = Extractors(
            processes(crawler.settings.getint("GOLDSCRAPE_EXTRACTORS")),
            self.run.run_id,
            entities=crawler.settings.getbool("GOLDSCRAPE_ENTITIES", True),
            hurried=_is_hurried(crawler.settings),
        )

    async def process_item(self, item: Any) -> Any:
        """The page's records."""
        if not isinstance(item, Page):
            return item
        records = await self._extractors.records_of(item)
        self.run.notes.page_extracted(records)
        return records

    async def close_spider(self) -> None:
        """End the processes that read pages."""
        await self._extractors.close()


def _is_hurried(settings: BaseSettings) -> bool:
    """Whether pages come as fast as the site gives them, several at a time: then reading is what holds the crawl up."""
    return not settings.getfloat("DOWNLOAD_DELAY") and settings.getint("CONCURRENT_REQUESTS_PER_DOMAIN") > 1


class CheckPipeline(_Step):
    """Holds the run against the runs before: the page's own checks are made where it is read."""

    def process_item(self, item: Any) -> Any:
        """The records as they are; what they show is added up."""
        if isinstance(item, PageRecords):
            self.run.profiler.add(item)
            self.run.groups.add(item)
        return item


class StorePipeline(_Step):
    """Commits a page with all its rows; waits until it is on the disk."""

    def open_spider(self) -> None:
        """Open the store; the crawl ends here when it cannot be."""
        self.run.open()

    async def process_item(self, item: Any) -> Any:
        """The records, durable."""
        if not isinstance(item, PageRecords):
            return item
        store = self.run.store
        if store is None:
            raise StoreError(item.page.url)
        item.problems += without_oversized(item.rows)
        stored = self.run.texts.without_known(item)
        if stored is not item:
            self.run.notes.page_repeats(item, stored)
        try:
            await asyncio.wrap_future(self._commit(store, stored))
        except OSError as error:
            self.run.stop_for(storage_problem(error, "pages cannot be stored"))
            raise StoreError(item.page.url) from error
        self.run.notes.page_committed(stored)
        for problem in item.problems:
            self.run.notes.add(problem)
        self._keep_validator(item)
        return item

    async def close_spider(self) -> None:
        """Turn the journal into parts."""
        await self.run.close_store()

    @staticmethod
    def _commit(store: Store, item: PageRecords) -> Future[None]:
        try:
            return store.commit(item)
        except ValueError:
            item.problems += mend(item)
            return store.commit(item)

    def _keep_validator(self, records: PageRecords) -> None:
        page, job = records.page, self.run.job
        if job is None or page.status != 200 or page.capture != "live" or not records.rows.get("articles"):
            return
        if any(problem.severity is not Severity.NOTE for problem in records.problems):
            return
        if not self.settings.getbool("GOLDSCRAPE_ENTITIES", True):
            return  # the next run may want what this one did not look for
        headers = {name.lower(): value for name, value in page.headers}
        etag, modified = headers.get("etag"), headers.get("last-modified")
        if etag or modified:
            job.keep_validator(
                page.final_url,
                Validator(
                    etag=etag,
                    last_modified=modified,
                    page_sha256=records.provenance.page_sha256,
                    has_odds=bool(records.rows.get("predictions")),
                    extractor=records.provenance.extractor,
                ),
            )
