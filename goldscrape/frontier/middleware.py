"""Scrapy's side of the frontier: every request is entered, every page is tied to its request."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any, Self

import attrs
from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.http import Response

from goldscrape.frontier.job import Job
from goldscrape.page import Page
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.signals import problem_found
from goldscrape.spider import GoldscrapeSpider

__all__ = ["FrontierMiddleware"]

_KEY = "request_key"
_WAITING = 500
"""First requests in Scrapy's queue, at most; the others wait in the spider and the frontier."""


class FrontierMiddleware:
    """Works for all spiders: they yield requests with methods as callbacks and data in ``meta`` and ``cb_kwargs``."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        crawler.signals.connect(self._scheduled, signal=signals.request_scheduled)
        crawler.signals.connect(self._dropped, signal=signals.request_dropped)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make one."""
        return cls(crawler)

    @property
    def _job(self) -> Job | None:
        from goldscrape.run import RunRecorder

        recorder = self._crawler.get_extension(RunRecorder)
        return recorder.job if recorder else None

    async def process_start(self, start: AsyncIterator[Any]) -> AsyncIterator[Any]:
        """First what an earlier run left, then what of the spider's start is new."""
        job, spider = self._job, self._crawler.spider
        if job is None or spider is None:
            async for given in start:
                yield given
            return
        self._recall(job, spider)
        for request in job.pending(spider):
            yield request
            await self._breathe()
        if job.unreadable:
            detail = f"{job.unreadable} requests of the earlier run cannot be read; --fresh starts anew"
            self._report(Problem(ProblemKind.SPIDER_ERROR, detail))
        async for given in start:
            if isinstance(given, Request):
                if job.enter(given, spider, None):
                    yield given
                    await self._breathe()
            elif not job.start_done:
                yield given
        job.started()

    async def _breathe(self) -> None:
        """Scrapy would take all first requests at once: a list of 100,000 addresses would fill the memory."""
        scheduler: Any = self._crawler.engine.scheduler
        while hasattr(scheduler, "__len__") and len(scheduler) > _WAITING:
            await asyncio.sleep(0.1)

    async def process_spider_output(self, response: Response, result: AsyncIterator[Any]) -> AsyncIterator[Any]:
        """Children are entered, pages get their request's key; those an earlier run stored are not stored again."""
        job, spider = self._job, self._crawler.spider
        parent = response.meta.get(_KEY)
        if job is None or spider is None or parent is None:
            async for given in result:
                yield given
            return
        pages = 0
        async for given in result:
            if isinstance(given, Request):
                given.meta.pop(_KEY, None)  # a spider that hands its meta on does not hand on its identity
                if job.enter(given, spider, parent):
                    yield given
            elif isinstance(given, Page):
                page_key = f"{parent}/{pages}"
                pages += 1
                if not job.is_stored(page_key):
                    job.expect(parent)
                    yield attrs.evolve(given, request_key=page_key)
            else:
                yield given
        memory = spider.memory() if isinstance(spider, GoldscrapeSpider) else None
        if memory is not None:
            job.keep_memory(memory)
        job.exhausted(parent)

    def _recall(self, job: Job, spider: Spider) -> None:
        memory = job.memory()
        if memory is None or not isinstance(spider, GoldscrapeSpider):
            return
        try:
            spider.recall(memory)
        except ValueError as error:
            detail = f"what the earlier run had learned cannot be read ({error}); --fresh starts anew"
            self._report(Problem(ProblemKind.SPIDER_ERROR, detail))

    def _report(self, problem: Problem) -> None:
        self._crawler.signals.send_catch_log(signal=problem_found, problem=problem)

    def _scheduled(self, request: Request) -> None:
        """What comes from errbacks does not pass ``process_spider_output``."""
        if self._job is not None and self._crawler.spider is not None and _KEY not in request.meta:
            self._job.enter(request, self._crawler.spider, None)

    def _dropped(self, request: Request) -> None:
        if request.meta.get("redirect_urls"):
            self._report(_led_back(request))
        is_first = request.meta.get("request_again") is False and not request.meta.get("redirect_times")
        if self._job is not None and is_first and _KEY in request.meta:
            self._job.dropped(request.meta[_KEY])


def _led_back(request: Request) -> Problem:
    """What to say of a redirect to an address that is asked for already: Scrapy drops it without a word."""
    asked = request.meta["redirect_urls"]
    if request.url in asked:
        detail = f"the redirect leads in a circle ({request.url}); not followed"
        return Problem(ProblemKind.REDIRECT, detail, asked[0], Severity.FAILED)
    detail = f"leads to {request.url}, which is asked for by itself"
    return Problem(ProblemKind.REDIRECT, detail, asked[0], Severity.NOTE)
