"""The extractor processes of one crawl: started when reading holds the crawl up, replaced when one is lost."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from asyncio.subprocess import Process
from collections import deque
from time import perf_counter

import attrs

from goldscrape.extractors.messages import LENGTH, ExtractorError, page_sent, records_of_answer
from goldscrape.extractors.process import start_process
from goldscrape.page import Page, PageRecords
from goldscrape.records import records_of

__all__ = ["Extractors"]

log = logging.getLogger("goldscrape")

_LOOK = 20
"""Pages after which the crawl looks back on how much of the time it was reading: a short crawl starts no process."""

_BUSY = 0.25
"""Reading for so much of the time holds a crawl up. A polite one reads for a hundredth of it."""

_AHEAD = 4
"""Pages a process has at a time: the next ones are there while the crawl's own process is at something else."""

_TRIES = 2
"""Processes that a page may end before it is given up."""

_LOSSES = 5
"""Lost processes after which no more are started."""


@attrs.define(eq=False)
class _Task:
    page: Page
    answer: asyncio.Future[PageRecords | None]
    tries: int = 0


@attrs.define(eq=False)
class _Worker:
    process: Process
    pages: asyncio.WriteTransport
    """Where it reads its pages from."""
    ready: bool = False
    tasks: deque[_Task] = attrs.field(factory=deque)
    """What it was given and has not answered, oldest first."""


class Extractors:
    """Reads pages, in this process until that is what the crawl waits for, then in others.

    Args:
        limit: processes at most; 0: never another process.
        run_id: what the rows' ``run_id`` is.
        entities: whether films, people, amounts and dates are looked for.
        hurried: the crawl is known to wait for nothing else: processes start with its first page, which waits for them,
            so that this process need not load what it will not use.
    """

    def __init__(self, limit: int, run_id: str, *, entities: bool, hurried: bool = False) -> None:
        self._limit = limit
        self._hurried = hurried
        self._run_id = run_id
        self._entities = entities
        self._workers: list[_Worker] = []
        self._waiting: deque[_Task] = deque()
        self._listeners: set[asyncio.Task[bool]] = set()
        self._losses = 0
        self._closed = False
        self._looked_at = perf_counter()
        self._read = 0
        self._took = 0.0

    async def records_of(self, page: Page) -> PageRecords:
        """The page's records, the same wherever they are read. Raises ``ExtractorError`` when another process fails."""
        if self._hurried and not self._listeners:
            self.start()
        if self.reading or (self._hurried and self._listeners):
            task = _Task(page, asyncio.get_running_loop().create_future())
            self._waiting.append(task)
            self._hand_out()
            return await self.answered(task)
        return self._here(page)

    async def answered(self, task: _Task) -> PageRecords:
        """What a process answered; read here when it gave the page back."""
        records = await task.answer
        return self._here(task.page) if records is None else records

    async def close(self) -> None:
        """End the processes; what they hold is of no use any more."""
        self._closed = True
        for worker in self._workers:
            with contextlib.suppress(ProcessLookupError):
                worker.process.kill()
        await asyncio.gather(*self._listeners)

    @property
    def reading(self) -> list[int]:
        """The ids of the processes that are ready for pages."""
        return [worker.process.pid for worker in self._workers if worker.ready]

    def start(self) -> None:
        """Start what is missing; pages are read here until a process is ready."""
        for _ in range(self._limit - len(self._listeners)):
            listener = asyncio.ensure_future(self._run())
            self._listeners.add(listener)
            listener.add_done_callback(self._ended)

    def _here(self, page: Page) -> PageRecords:
        began = perf_counter()
        try:
            return records_of(page, self._run_id, entities=self._entities)
        finally:
            now = perf_counter()
            self._took += now - began
            self._read += 1
            if self._read == _LOOK:
                share = self._took / max(now - self._looked_at, 1e-9)
                if share > _BUSY and len(self._listeners) < self._limit:
                    log.info("reading pages takes %.0f %% of the time: more processes read from now on", 100 * share)
                    self.start()
                self._looked_at, self._read, self._took = now, 0, 0.0

    def _ended(self, listener: asyncio.Task[bool]) -> None:
        self._listeners.discard(listener)
        if self._closed:
            return
        if listener.result():
            self.start()
        if not self._listeners:
            self._give_back()

    async def _run(self) -> bool:
        """One process, from its start to its end; whether another shall take its place."""
        try:
            process, pages = await start_process(self._run_id, self._entities)
        except OSError as error:
            self._give_up(error.strerror or str(error))
            return False
        worker = _Worker(process, pages)
        self._workers.append(worker)
        if self._closed:
            process.kill()
        await self._listen(worker)
        said = (await process.stderr.read()).decode("utf-8", "replace") if process.stderr else ""
        code = await process.wait()
        pages.close()
        self._workers.remove(worker)
        if self._closed:
            return False
        return self._lost(worker, (said.strip().splitlines() or [f"it ended with {code}"])[-1])

    async def _listen(self, worker: _Worker) -> None:
        answers = worker.process.stdout
        assert answers is not None  # noqa: S101
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            await answers.readexactly(LENGTH.size)
            worker.ready = True
            while True:
                self._hand_out()
                (length,) = LENGTH.unpack(await answers.readexactly(LENGTH.size))
                content = await answers.readexactly(length)
                _settle(worker.tasks.popleft(), content)

    def _hand_out(self) -> None:
        """Give waiting pages to the processes that have the fewest."""
        while self._waiting:
            free = [worker for worker in self._workers if worker.ready and len(worker.tasks) < _AHEAD]
            if not free:
                return
            worker, task = min(free, key=lambda worker: len(worker.tasks)), self._waiting.popleft()
            worker.tasks.append(task)
            worker.pages.write(page_sent(task.page))

    def _lost(self, worker: _Worker, said: str) -> bool:
        """Another process takes its place and its pages; the one it was reading may be what ended it."""
        self._losses += worker.ready
        if worker.tasks:
            worker.tasks[0].tries += 1
            if worker.tasks[0].tries == _TRIES:
                error = ExtractorError(f"reading this page ended {_TRIES} processes ({said})")
                _fail(worker.tasks.popleft(), error)
        self._waiting.extendleft(reversed(worker.tasks))
        if not worker.ready or self._losses >= _LOSSES:
            self._give_up(said)
            return False
        log.warning("a process that reads pages was lost (%s); its pages are read again", said)
        self._hand_out()
        return True

    def _give_up(self, said: str) -> None:
        if self._limit:
            log.warning("no more processes are started to read pages (%s); the crawl goes on without", said)
        self._limit = 0
        if not self.reading:
            self._give_back()

    def _give_back(self) -> None:
        """The pages that wait are read here."""
        while self._waiting:
            task = self._waiting.popleft()
            if not task.answer.done():
                task.answer.set_result(None)


def _settle(task: _Task, content: bytes) -> None:
    if task.answer.done():  # nobody waits any more
        return
    try:
        task.answer.set_result(records_of_answer(task.page, content))
    except ExtractorError as error:
        task.answer.set_exception(error)
    except ValueError:  # read again here, the rows are mended when they are stored
        task.answer.set_result(None)


def _fail(task: _Task, error: ExtractorError) -> None:
    if not task.answer.done():
        task.answer.set_exception(error)
