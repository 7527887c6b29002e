"""What a run takes note of while it goes: problems, pages and rows, and what became of them."""

from __future__ import annotations

import logging
from typing import Any

import attrs
from scrapy import signals
from scrapy.signalmanager import SignalManager
from twisted.python.failure import Failure

from goldscrape.masking import mask, printable
from goldscrape.page import PageRecords
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.run.counts import RowCounts
from goldscrape.run.faults import StoreError
from goldscrape.verdict import Tally

__all__ = ["RunNotes"]

log = logging.getLogger("goldscrape")

_PROBLEMS_KEPT = 1_000
_LEVELS = {Severity.NOTE: logging.INFO, Severity.DEGRADED: logging.WARNING, Severity.FAILED: logging.ERROR}


class RunNotes:
    """Problems and counts of one run, those among them that Scrapy's signals tell of."""

    def __init__(self, manager: SignalManager) -> None:
        self.tally = Tally()
        self.problems: list[Problem] = []
        self.counts = RowCounts()
        manager.connect(self._item_error, signal=signals.item_error)
        manager.connect(self._item_dropped, signal=signals.item_dropped)
        manager.connect(self._spider_error, signal=signals.spider_error)

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
    def committed_rows(self) -> int:
        """Rows committed so far, of all datasets."""
        return self.counts.committed.total()

    def page_extracted(self, records: PageRecords) -> None:
        """Count what a page gave, before anything can lose it."""
        self.counts.read(records.rows)

    def page_repeats(self, records: PageRecords, stored: PageRecords) -> None:
        """A text that is stored already is not stored again: that is no loss."""
        self.counts.repeated(records.rows, stored.rows)
        detail = "this text is stored already, unchanged"
        self.add(Problem(ProblemKind.UNCHANGED, detail, records.page.url, Severity.NOTE))

    def page_committed(self, records: PageRecords) -> None:
        """Count what of it is durable."""
        self.tally.pages += 1
        self.counts.made_durable(records.rows)

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


def _url(item: Any) -> str | None:
    if isinstance(item, PageRecords):
        return item.page.url
    return getattr(item, "url", None)
