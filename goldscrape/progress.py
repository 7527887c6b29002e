"""How far a run is, and what it came to: live on a terminal, plain lines in a log."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from typing import Self

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text
from scrapy import signals
from scrapy.crawler import Crawler

from goldscrape.masking import printable
from goldscrape.run import RunRecorder
from goldscrape.tables import Run

__all__ = ["ProgressDisplay", "summary_lines", "summary_table"]

log = logging.getLogger("goldscrape")

_EVERY = 30.0
"""Seconds between two lines of progress in a log."""

_COLOURS = {"ok": "green", "degraded": "yellow", "interrupted": "yellow", "failed": "red"}


class ProgressDisplay:
    """Shows pages, rows and problems while a crawl runs."""

    def __init__(self, crawler: Crawler, console: Console) -> None:
        self._crawler = crawler
        self._console = console
        self._progress: Progress | None = None
        self._timer: asyncio.TimerHandle | None = None
        crawler.signals.connect(self._start, signal=signals.engine_started)
        crawler.signals.connect(self._stop, signal=signals.engine_stopped)

    @classmethod
    def show(cls, crawler: Crawler, console: Console) -> Self:
        """Attach one to a crawler that has not started."""
        return cls(crawler, console)

    def _start(self) -> None:
        if self._console.is_terminal:
            self._progress = Progress(
                SpinnerColumn(),
                TextColumn("{task.description}"),
                TimeElapsedColumn(),
                console=self._console,
                transient=True,
            )
            self._task = self._progress.add_task("starting", total=None)
            self._progress.start()
        self._tick()

    def _tick(self) -> None:
        self._timer = asyncio.get_event_loop().call_later(0.25 if self._progress else _EVERY, self._tick)
        line = self._line()
        if self._progress:
            self._progress.update(self._task, description=line)
        elif line:
            log.info("%s", line)

    def _line(self) -> str:
        run = self._crawler.get_extension(RunRecorder)
        if run is None or not (self._progress or run.notes.tally.pages):
            return ""
        waiting = len(self._crawler.engine.scheduler or ()) if self._crawler.engine.scheduler else 0  # type: ignore[arg-type]
        rows, problems = run.notes.committed_rows, sum(run.notes.tally.problems.values())
        return f"{run.notes.tally.pages:,} pages, {rows:,} rows, {problems:,} problems, {waiting:,} waiting"

    def _stop(self) -> None:
        if self._timer:
            self._timer.cancel()
        if self._progress:
            self._progress.stop()


def summary_table(run: Run) -> Table:
    """What a run came to, for a terminal."""
    seconds = (run.finished_at - run.started_at).total_seconds() if run.finished_at else 0.0
    table = Table(
        title=Text(f"{run.spider}: {run.verdict}", style=f"bold {_COLOURS.get(run.verdict, '')}"),
        caption=Text(f"{run.pages:,} pages in {seconds:.1f} s, run {run.run_id}"),
        box=None,
    )
    table.add_column("dataset")
    table.add_column("rows", justify="right")
    for part in run.rows:
        table.add_row(part.dataset, f"{part.rows:,}")
    for kind, count in Counter(problem.kind for problem in run.problems).most_common():
        table.add_row(Text(f"problem: {kind}", style="yellow"), f"{count:,}")
    return table


def summary_lines(run: Run) -> list[str]:
    """The same in plain lines."""
    seconds = (run.finished_at - run.started_at).total_seconds() if run.finished_at else 0.0
    rows = ", ".join(f"{part.dataset} {part.rows:,}" for part in run.rows) or "none"
    lines = [f"{run.spider}: {run.verdict} ({run.pages:,} pages in {seconds:.1f} s; run {run.run_id})", f"rows: {rows}"]
    kinds = Counter(problem.kind for problem in run.problems)
    if kinds:
        lines.append("problems: " + ", ".join(f"{kind} {count:,}" for kind, count in kinds.most_common()))
    return [printable(line, 2000) for line in lines]
