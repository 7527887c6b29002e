"""The run: one extension that opens the store, gathers problems and counts, and says how it ended."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sqlite3
from collections import Counter
from datetime import timedelta
from typing import Any, Self

import attrs
from scrapy import Spider, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider, NotConfigured
from scrapy.utils.asyncio import run_in_thread
from scrapy.utils.spider import DefaultSpider
from twisted.python.failure import Failure

from goldscrape import __version__
from goldscrape.archive import ArchiveWriter
from goldscrape.checks import HISTORY, GroupWatch, Profiler, check_drift
from goldscrape.clock import now
from goldscrape.compaction import repair
from goldscrape.frontier import Database, Job, job_id
from goldscrape.masking import mask, masked_arguments, printable
from goldscrape.output import output_folder
from goldscrape.page import PageRecords
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.signals import problem_found, run_ended
from goldscrape.storage import FileLock, Layout, RunHead, Store, new_run_id, prepare, recover, write_lone_row
from goldscrape.storage.known_texts import KnownTexts
from goldscrape.tables import DatasetRows, Run, RunProblem
from goldscrape.verdict import Tally, Verdict, judge

__all__ = ["ALREADY_RUNNING", "RunRecorder", "StoreError", "record_failed_start", "storage_problem"]

log = logging.getLogger("goldscrape")

ALREADY_RUNNING = "already_running"
"""The finish reason of a run that found its job being done by another."""

_PROBLEMS_KEPT = 1_000
_COMMANDS = "scrapy.commands."
_FOREIGN_LOGS = ("scrapy", "twisted")
_LEVELS = {Severity.NOTE: logging.INFO, Severity.DEGRADED: logging.WARNING, Severity.FAILED: logging.ERROR}
_LIMITS = {"closespider_timeout", "closespider_timeout_no_item", "time_limit"}


class StoreError(Exception):
    """A page could not be committed; the run has been told."""


class _ErrorWatch(logging.Handler):
    """Counts what Scrapy and Twisted log as errors: an error nobody reported must not end in ``ok``."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.count = 0
        self.first = ""

    def emit(self, record: logging.LogRecord) -> None:
        self.count += 1
        self.first = self.first or record.getMessage().strip().partition("\n")[0]


class RunRecorder:
    """Lives from the crawler's making to its end; pipelines, frontier and the crawl command share it."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.settings = crawler.settings
        self.started_at = now()
        self.run_id = new_run_id(self.started_at)
        self.layout = Layout(output_folder(crawler.settings))
        self.tally = Tally()
        self.problems: list[Problem] = []
        self.extracted: Counter[str] = Counter()
        self.committed: Counter[str] = Counter()
        self.profiler = Profiler()
        self.groups = GroupWatch()
        self.store: Store | None = None
        self.texts = KnownTexts(self.layout.root)
        self.archive: ArchiveWriter | None = None
        self.database: Database | None = None
        self.job: Job | None = None
        self.run: Run | None = None
        """The run's row, once it has ended."""
        self._job_lock: FileLock | None = None
        self._reason: str | None = None
        self._engine_started = False
        self._closing: asyncio.Future[None] | None = None
        self._errors = _ErrorWatch()
        for name in _FOREIGN_LOGS:
            logging.getLogger(name).addHandler(self._errors)
        connect = crawler.signals.connect
        connect(self._problem_found, signal=problem_found)
        connect(self._item_error, signal=signals.item_error)
        connect(self._item_dropped, signal=signals.item_dropped)
        connect(self._spider_error, signal=signals.spider_error)
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
            repair(self.layout)
            prepare(self.layout)
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
            self.add(storage_problem(error, f"the output folder {self.layout.root} cannot be written"))
            raise CloseSpider("storage_error") from error
        if self.settings.getbool("GOLDSCRAPE_ARCHIVE"):
            self.archive = ArchiveWriter(
                self.layout.archive, self.run_id, file_bytes=self.settings.getint("GOLDSCRAPE_ARCHIVE_BYTES")
            )

    def _enter_job(self) -> None:
        spider = self.crawler.spider
        assert spider is not None  # noqa: S101
        given = dict(getattr(spider, "given", {}))
        identity = job_id(spider.name, given, self.settings.get("GOLDSCRAPE_SITE_URL", ""))
        self._job_lock = FileLock.take(self.layout.journal / f"job-{identity}.lock")
        if self._job_lock is None:
            log.warning("another process is running this very crawl; nothing to do")
            self._reason = ALREADY_RUNNING
            raise CloseSpider(ALREADY_RUNNING)
        self.database = Database(self.layout.frontier)
        for found in recover(self.layout, self.database.mark_stored):
            if found.fault:
                self.add(Problem(ProblemKind.STORAGE_ERROR, found.fault))
            else:
                log.warning("saved %s pages of the interrupted run %s", f"{found.pages:,}", found.run_id)
        within = self.settings.getfloat("GOLDSCRAPE_RESUME_WITHIN")
        ages = spider.name in self.settings.getlist("GOLDSCRAPE_RESUME_WITHIN_SPIDERS")
        began, resumes, start_done = self.database.begin_job(
            identity,
            spider.name,
            masked_arguments(given),
            getattr(spider, "started_at", self.started_at),
            resume_within=timedelta(seconds=within) if ages else None,
            fresh=self.settings.getbool("GOLDSCRAPE_FRESH"),
        )
        self.job = Job(self.database, identity, began_at=began, resumes=resumes, start_done=start_done)
        if resumes:
            log.warning("going on with the crawl that began at %s", f"{began:%Y-%m-%d %H:%M:%S} UTC")
            self.tally.may_be_empty = True
            if hasattr(spider, "started_at") and self.started_at - began <= timedelta(seconds=within):
                spider.started_at = began  # one board, one moment; what is fetched days later belongs to its own day

    def _head(self) -> RunHead:
        spider = self.crawler.spider
        return RunHead(
            run_id=self.run_id,
            spider=spider.name if spider else "",
            arguments=masked_arguments(getattr(spider, "given", {})),
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

    def add(self, problem: Problem) -> None:
        """Take note of a problem: log it, count it, keep it for the run's row."""
        problem = attrs.evolve(
            problem, detail=printable(problem.detail), url=mask(problem.url) if problem.url else None
        )
        self.tally.add(problem)
        where = f" {printable(problem.url)}:" if problem.url else ""
        log.log(_LEVELS[problem.severity], "%s:%s %s", problem.kind, where, problem.detail)
        if problem.severity is not Severity.NOTE or problem.kind is not ProblemKind.UNCHANGED:
            self.problems.append(problem)
            del self.problems[_PROBLEMS_KEPT:]

    @property
    def tally_rows(self) -> int:
        """Rows committed so far, of all datasets."""
        return sum(self.committed.values())

    def log_line(self, line: str) -> None:
        """A line of the summary."""
        log.info("%s", line)

    def page_extracted(self, records: PageRecords) -> None:
        """Count what a page gave, before anything can lose it."""
        for dataset, rows in records.rows.items():
            self.extracted[dataset] += len(rows)

    def page_repeats(self, records: PageRecords, stored: PageRecords) -> None:
        """A text that is stored already is not stored again: that is no loss."""
        for dataset, rows in records.rows.items():
            self.extracted[dataset] -= len(rows) - len(stored.rows.get(dataset, ()))
        detail = "this text is stored already, unchanged"
        self.add(Problem(ProblemKind.UNCHANGED, detail, records.page.url, Severity.NOTE))

    def page_committed(self, records: PageRecords) -> None:
        """Count what of it is durable."""
        self.tally.pages += 1
        for dataset, rows in records.rows.items():
            self.committed[dataset] += len(rows)

    def stop_for(self, problem: Problem, reason: str = "storage_error") -> None:
        """End the run because going on would lose pages."""
        if self._reason is None:
            self._reason = reason
            self.add(problem)
            self._closing = asyncio.ensure_future(self.crawler.engine.close_spider_async(reason=reason))

    def _problem_found(self, problem: Problem) -> None:
        self.add(problem)
        if self.store is not None:
            self.store.note(problem)

    def _item_error(self, item: Any, failure: Failure) -> None:
        if isinstance(failure.value, StoreError):
            return
        detail = f"a pipeline failed and the page is lost: {type(failure.value).__name__}: {failure.value}"
        self.add(Problem(ProblemKind.PIPELINE_ERROR, detail, _url(item), Severity.FAILED))

    def _item_dropped(self, item: Any, exception: Exception) -> None:
        self.add(Problem(ProblemKind.PIPELINE_ERROR, f"a pipeline dropped the page: {exception}", _url(item)))

    def _spider_error(self, failure: Failure, response: Any) -> None:
        url = getattr(response, "url", None)
        what = f"{type(failure.value).__name__}: {failure.value}"
        self.add(Problem(ProblemKind.SPIDER_ERROR, f"the spider failed on this page: {what}", url, Severity.FAILED))

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
                self.add(Problem(ProblemKind.ARCHIVE_ERROR, f"the archive: {error}", None, Severity.FAILED))
        for failure in store.failures:
            self.add(storage_problem(failure, "committed pages wait in the journal for the next run to save them"))
        lost = self.extracted - self.committed
        if lost:
            said = ", ".join(f"{count} of {dataset}" for dataset, count in sorted(lost.items()))
            self.add(Problem(ProblemKind.ROWS_LOST, f"rows read and not stored: {said}", None, Severity.FAILED))
        unsealed = self.committed - sealed.rows
        if unsealed and not store.failures:
            said = ", ".join(f"{count} of {dataset}" for dataset, count in sorted(unsealed.items()))
            self.add(Problem(ProblemKind.ROWS_LOST, f"rows committed and not written: {said}", None, Severity.FAILED))

    async def _spider_closed(self, spider: Spider, reason: str) -> None:
        self._reason = self._reason or reason
        if not self._engine_started:
            await self._end()

    async def _engine_stopped(self) -> None:
        await self._end()

    async def _end(self) -> None:
        if self.run is not None:
            return
        for name in _FOREIGN_LOGS:
            logging.getLogger(name).removeHandler(self._errors)
        reason = self._reason or "finished"
        self.tally.finish_reason = reason
        self.tally.rows = self.committed
        self.tally.may_be_empty |= bool(getattr(self.crawler.spider, "may_be_empty", False))
        self._add_closing_problems(reason)
        self._compare_with_earlier_runs()
        self.run = self._row(reason)
        try:
            await run_in_thread(self._finish, reason)
        except (OSError, sqlite3.Error) as error:
            self.add(storage_problem(error, "the run's row cannot be written; the next run will write one"))
            self.run = self._row(reason)
        finally:
            if self.database is not None:
                self.database.close()
            if self._job_lock is not None:
                self._job_lock.release(remove=True)
        await self.crawler.signals.send_catch_log_async(signal=run_ended, run=self.run)

    def _add_closing_problems(self, reason: str) -> None:
        if reason == "shutdown":
            detail = "stopped by a signal; the same command goes on from here"
            self.add(Problem(ProblemKind.INTERRUPTED, detail))
        elif reason in _LIMITS:
            self.add(
                Problem(ProblemKind.TIME_LIMIT, "the time limit ended the run; the same command goes on from here")
            )
        elif reason not in ("finished", "storage_error", ALREADY_RUNNING):
            self.add(Problem(ProblemKind.INTERRUPTED, f"the run ended early: {reason}"))
        if self._errors.count and all(severity is Severity.NOTE for _, severity in self.tally.problems):
            detail = f"{self._errors.count} errors in the log, the first: {self._errors.first}"
            self.add(Problem(ProblemKind.SPIDER_ERROR, detail))
        if reason == "finished" and not (self.tally.pages or self.tally.problems or self.tally.may_be_empty):
            self.add(Problem(ProblemKind.NO_CONTENT, "nothing was fetched", None, Severity.FAILED))

    def _compare_with_earlier_runs(self) -> None:
        for problem in self.groups.problems():
            self.add(problem)
        if self.database is None or self.job is None:
            return
        identity, profiles = self.job.identity, self.profiler.profiles()
        for scope, profile in sorted(profiles.items()):
            for problem in check_drift(scope, profile, self.database.profiles(identity, scope, HISTORY)):
                self.add(problem)
        if self.tally.finish_reason == "finished":
            self.database.keep_profiles(identity, self.run_id, profiles, HISTORY)

    def _row(self, reason: str) -> Run:
        verdict = Verdict.OK if reason == ALREADY_RUNNING else judge(self.tally)
        head = self._head()
        stats = self.crawler.stats
        return Run(
            run_id=self.run_id,
            spider=head.spider,
            arguments=head.arguments,
            started_at=self.started_at,
            finished_at=now(),
            finish_reason=reason,
            verdict=str(verdict),
            problems=tuple(
                RunProblem(kind=str(problem.kind), url=problem.url, detail=problem.detail) for problem in self.problems
            ),
            pages=self.tally.pages,
            rows=tuple(DatasetRows(dataset=name, rows=count) for name, count in sorted(self.committed.items())),
            retries=int(stats.get_value("retry/count", 0) or 0),
            version=__version__,
        )

    def _finish(self, reason: str) -> None:
        if self.job is not None:
            self.job.flush([], durable=True)
        if self.store is not None and self.run is not None:
            self.store.finish(self.run)
        # Last: a kill before this line lets the next run find nothing left to do, instead of doing all again.
        if self.job is not None and self.database is not None and reason == "finished" and not self._left_in_journal():
            self.database.end_job(self.job.identity)

    def _left_in_journal(self) -> bool:
        return self.store is not None and bool(self.store.failures)


def storage_problem(error: Exception, what: str) -> Problem:
    """The disk's refusal as a problem a person can act on."""
    said = getattr(error, "strerror", None) or str(error)
    return Problem(ProblemKind.STORAGE_ERROR, f"{what}: {said}; make room or check permissions", None, Severity.FAILED)


def record_failed_start(crawler: Crawler, what: str) -> None:
    """Write the row of a run that ended before its spider could fetch; a disk that refuses has been told of already."""
    moment = now()
    run = Run(
        run_id=new_run_id(moment),
        spider=crawler.spidercls.name,
        started_at=moment,
        finished_at=moment,
        finish_reason="start_error",
        verdict=str(Verdict.FAILED),
        problems=(RunProblem(kind=str(ProblemKind.SPIDER_ERROR), detail=printable(what)),),
        version=__version__,
    )
    layout = Layout(output_folder(crawler.settings))
    with contextlib.suppress(OSError):
        repair(layout)
        prepare(layout)
        write_lone_row(layout, run)


def _url(item: Any) -> str | None:
    if isinstance(item, PageRecords):
        return item.page.url
    return getattr(item, "url", None)
