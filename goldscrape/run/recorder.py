"""The run: one extension that opens the store, keeps the run's notes, and says how it ended."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from typing import Self

from scrapy import Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider, NotConfigured
from scrapy.utils.asyncio import run_in_thread
from scrapy.utils.spider import DefaultSpider

from goldscrape import __version__
from goldscrape.archive import ArchiveWriter
from goldscrape.checks import GroupWatch, Profiler
from goldscrape.clock import now
from goldscrape.compaction import make_ready
from goldscrape.frontier import Database, Job
from goldscrape.masking import masked_arguments
from goldscrape.output import output_folder
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.run.closing import ALREADY_RUNNING, closing_problems, run_row
from goldscrape.run.faults import ErrorWatch, storage_problem
from goldscrape.run.notes import RunNotes
from goldscrape.run.turn import JobTurn, given_arguments
from goldscrape.signals import problem_found, run_ended
from goldscrape.storage import Layout, RunHead, Store, new_run_id, recover
from goldscrape.storage.known_texts import KnownTexts
from goldscrape.tables import Run

__all__ = ["RunRecorder"]

log = logging.getLogger("goldscrape")

_COMMANDS = "scrapy.commands."
_LOOK = 0.01
"""Seconds between two looks at whether the spider is closed."""


class RunRecorder:
    """Lives from the crawler's making to its end; pipelines, frontier and the crawl command share it."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.settings = crawler.settings
        self.started_at = now()
        self.run_id = new_run_id(self.started_at)
        self.layout = Layout(output_folder(crawler.settings))
        self.notes = RunNotes(crawler.signals)
        self.profiler = Profiler()
        self.groups = GroupWatch()
        self.store: Store | None = None
        self.texts = KnownTexts(self.layout.root, self._problem_found)
        self.archive: ArchiveWriter | None = None
        self.run: Run | None = None
        """The run's row, once it has ended."""
        self._turn: JobTurn | None = None
        self._reason: str | None = None
        self._engine_started = False
        self._closing: asyncio.Future[None] | None = None
        self._errors = ErrorWatch()
        connect = crawler.signals.connect
        connect(self._problem_found, signal=problem_found)
        connect(self._engine_has_started, signal=signals.engine_started)
        connect(self._spider_closed, signal=signals.spider_closed)
        connect(self._engine_stopped, signal=signals.engine_stopped)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make one; ``scrapy shell``, ``fetch``, ``parse``, ``bench`` store nothing and are no runs.

        The spider's start is theirs then.
        """
        spider = crawler.spider
        if spider is None or isinstance(spider, DefaultSpider) or spider.start.__module__.startswith(_COMMANDS):
            raise NotConfigured
        return cls(crawler)

    # -- opening

    def open(self) -> None:
        """Recover what killed runs left, then make ready for the first page.

        Raises ``CloseSpider`` when the output cannot be written or the job is being done by another process.
        """
        if self.store is not None:
            return
        try:
            make_ready(self.layout)
            self._enter_job()
            self.store = Store(
                self.layout,
                self._head(),
                segment_bytes=self.settings.getint("GOLDSCRAPE_JOURNAL_BYTES"),
                segment_seconds=self.settings.getfloat("GOLDSCRAPE_JOURNAL_SECONDS"),
                on_durable=self._flush_job,
                before_sync=self._sync_archive,
            )
        except (OSError, sqlite3.Error) as error:
            self.notes.add(storage_problem(error, f"the output folder {self.layout.root} cannot be written"))
            raise CloseSpider("storage_error") from error
        if self.settings.getbool("GOLDSCRAPE_ARCHIVE"):
            self.archive = ArchiveWriter(
                self.layout.archive, self.run_id, file_bytes=self.settings.getint("GOLDSCRAPE_ARCHIVE_BYTES")
            )

    def _enter_job(self) -> None:
        spider = self.crawler.spider
        assert spider is not None  # noqa: S101
        self._turn = JobTurn.take(self.layout, spider, self.settings)
        if self._turn is None:
            log.warning("another process is running this very crawl; nothing to do")
            self._reason = ALREADY_RUNNING
            raise CloseSpider(ALREADY_RUNNING)
        for found in recover(self.layout, self._turn.database.mark_stored):
            if found.fault:
                self.notes.add(Problem(ProblemKind.STORAGE_ERROR, found.fault))
            else:
                log.warning("saved %s pages of the interrupted run %s", f"{found.pages:,}", found.run_id)
        job = self._turn.begin(spider, self.settings, self.started_at)
        if job.resumes:
            log.warning("going on with the crawl that began at %s", f"{job.began_at:%Y-%m-%d %H:%M:%S} UTC")
            self.notes.tally.may_be_empty = True

    @property
    def job(self) -> Job | None:
        """The account of this run's requests; None before it began."""
        return self._turn.job if self._turn else None

    @property
    def database(self) -> Database | None:
        """The frontier's database; None before the run began."""
        return self._turn.database if self._turn else None

    def _head(self) -> RunHead:
        spider = self.crawler.spider
        return RunHead(
            run_id=self.run_id,
            spider=spider.name if spider else "",
            arguments=masked_arguments(given_arguments(spider)),
            started_at=self.started_at,
            version=__version__,
            job=self.job.identity if self.job else None,
        )

    def _flush_job(self, page_keys: list[str]) -> None:
        if self.job is not None:
            self.job.flush(page_keys)

    def _sync_archive(self) -> None:
        if self.archive is not None:
            self.archive.sync()

    # -- while it runs

    def stop_for(self, problem: Problem, reason: str = "storage_error") -> None:
        """End the run because going on would lose pages."""
        if self._reason is None:
            self._reason = reason
            self.notes.add(problem)
            self._closing = asyncio.ensure_future(self.crawler.engine.close_spider_async(reason=reason))

    def _problem_found(self, problem: Problem) -> None:
        self.notes.add(problem)
        if self.store is not None:
            self.store.note(problem)

    def _engine_has_started(self) -> None:
        self._engine_started = True

    # -- ending

    async def close_store(self) -> None:
        """Seal what was committed (called when the last page is through the pipelines)."""
        store = self.store
        if store is None:
            return
        sealed = await run_in_thread(store.close)
        if self.archive is not None:
            try:
                self.archive.close()
            except OSError as error:
                self.notes.add(Problem(ProblemKind.ARCHIVE_ERROR, f"the archive: {error}", None, Severity.FAILED))
        for failure in store.failures:
            self.notes.add(
                storage_problem(failure, "committed pages wait in the journal for the next run to save them")
            )
        for problem in self.notes.counts.losses(sealed.rows, waiting=bool(store.failures)):
            self.notes.add(problem)

    async def _spider_closed(self, spider: Spider, reason: str) -> None:
        self._reason = self._reason or reason
        if not self._engine_started:
            await self._end()

    async def _engine_stopped(self) -> None:
        # Told to stop while the spider is being closed the engine stops at once: the last pages are still on their way.
        while self.crawler.engine is not None and self.crawler.engine.spider is not None:
            await asyncio.sleep(_LOOK)
        await self._end()

    async def _end(self) -> None:
        if self.run is not None:
            return
        self._errors.stop()
        self.notes.tally.finish_reason = self._reason or "finished"
        self.notes.tally.rows = self.notes.counts.committed
        self.notes.tally.may_be_empty |= bool(getattr(self.crawler.spider, "may_be_empty", False))
        self._add_closing_problems()
        self.run = self._row()
        try:
            await run_in_thread(self._finish)
        except (OSError, sqlite3.Error) as error:
            self.notes.add(storage_problem(error, "the run's row cannot be written; the next run will write one"))
            self.run = self._row()
        finally:
            if self._turn is not None:
                self._turn.leave()
        await self.crawler.signals.send_catch_log_async(signal=run_ended, run=self.run)

    def _add_closing_problems(self) -> None:
        watched = self._errors
        for problem in (*closing_problems(self.notes.tally, watched.count, watched.first), *self.groups.problems()):
            self.notes.add(problem)
        if self._turn is not None and self._turn.job is not None:
            profiles = self.profiler.profiles()
            for problem in self._turn.drift(profiles):
                self.notes.add(problem)
            if self.notes.tally.finish_reason == "finished":
                self._turn.keep(self.run_id, profiles)

    def _row(self) -> Run:
        retries = int(self.crawler.stats.get_value("retry/count", 0) or 0)
        return run_row(self._head(), self.notes.tally, self.notes.problems, finished_at=now(), retries=retries)

    def _finish(self) -> None:
        if self.job is not None:
            self.job.flush([], durable=True)
        if self.store is not None and self.run is not None:
            self.store.finish(self.run)
        through = self.notes.tally.finish_reason == "finished" and not (self.store is not None and self.store.failures)
        # Last: a kill before this line lets the next run find nothing left to do, instead of doing all again.
        if through and self._turn is not None and self.job is not None:
            self._turn.end()
