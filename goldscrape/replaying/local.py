"""Replay on this machine: one process, or several that share out stretches of the files."""

from __future__ import annotations

import multiprocessing
import os
import queue
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from itertools import chain, repeat
from multiprocessing.process import BaseProcess
from multiprocessing.queues import Queue
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path

import attrs

from goldscrape.archive import Span, WarcFile, read_pages, spans
from goldscrape.lean import pyarrow_alone
from goldscrape.page import Page, PageRecords
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.records import records_of
from goldscrape.replaying.engines import Replayed, ReplayTask
from goldscrape.storage import Frame
from goldscrape.storage.frames import frame_bytes
from goldscrape.storage.sealing import stage
from goldscrape.unstorable import mend, without_oversized

__all__ = ["all_spans", "archive_name", "frames_of", "replay", "span_bytes"]

_MOST_BYTES = 4 * 2**20
"""What a worker takes at a time, at most: some 40 to 600 pages."""

_LEAST_BYTES = 2**16

_TURNS = 12
"""Stretches for each worker, so that none waits long for the last."""

_TELL_EVERY = 50


def replay(task: ReplayTask) -> Replayed:
    """Read every page of the files again and stage the rows.

    Raises ``OSError`` when the rows cannot be written. A file that cannot be read is a problem, not the end.
    """
    if task.workers <= 1:
        return _stage(task, 1, all_spans(task))
    return _in_processes(task)


def frames_of(span: Span, task: ReplayTask) -> Iterator[Frame]:
    """The rows of a stretch, page by page; damage becomes frames with a problem."""
    try:
        for archived in read_pages(span, archive_name(span.path)):
            if isinstance(archived, Problem):
                yield Frame(problems=[archived])
            else:
                yield _frame(archived, task)
    except OSError as error:
        yield Frame(problems=[_unreadable(span.path, error)])


def archive_name(file: WarcFile) -> str:
    """What ``pages.warc_file`` says of a file: as at the crawl when it lies in an ``archive`` folder, else its name."""
    path = Path(str(file))
    return f"{path.parent.name}/{path.name}" if path.parent.name == "archive" else path.name


def _frame(page: Page, task: ReplayTask) -> Frame:
    records = records_of(page, task.run_id, entities=task.entities)
    records.problems += without_oversized(records.rows)
    try:
        frame_bytes(_as_frame(records))
    except ValueError:
        records.problems += mend(records)
    return _as_frame(records)


def _as_frame(records: PageRecords) -> Frame:
    return Frame(provenance=records.provenance, rows=records.rows, problems=records.problems)


def _stage(task: ReplayTask, number: int, work: Iterable[Span]) -> Replayed:
    def frames() -> Iterator[Frame]:
        more = 0
        for span in work:
            for frame in frames_of(span, task):
                yield frame
                more += frame.provenance is not None
                if more == _TELL_EVERY:
                    task.progress(more)
                    more = 0

    sealed = stage(task.layout.run(task.run_id), number, frames())
    return Replayed(pages=sealed.pages, rows=sealed.rows, problems=sealed.problems, parts=[number])


def all_spans(task: ReplayTask, size: int | None = None) -> Iterator[Span]:
    """The files in stretches of about so many bytes; without a size each as a whole."""
    for path in task.files:
        try:
            yield from spans(path, size) if size else [Span(path, 0, None)]
        except OSError:
            yield Span(path, 0, None)  # reading it says what is wrong


def span_bytes(task: ReplayTask) -> int:
    """How many bytes of the files a worker takes at a time."""
    total = 0
    for path in task.files:
        with suppress(OSError):  # reading it says what is wrong
            total += path.stat().st_size
    return min(max(total // (_TURNS * task.workers), _LEAST_BYTES), _MOST_BYTES)


def _in_processes(task: ReplayTask) -> Replayed:
    """In this process and others, which need a second to start: that long it works alone."""
    context = multiprocessing.get_context("spawn")
    work: Queue[Span | None] = context.Queue(maxsize=4 * task.workers)
    results: Queue[Replayed | str] = context.Queue()
    read = context.Value("Q", 0)
    theirs = attrs.evolve(task, progress=partial(_add, read))
    workers = [
        context.Process(target=_worker, args=(theirs, number, work, results), daemon=True)
        for number in range(2, task.workers + 1)
    ]
    for worker in workers:
        worker.start()
    stopped = threading.Event()
    feeder = threading.Thread(target=_feed, args=(task, work, stopped), daemon=True)
    feeder.start()
    try:
        ours = attrs.evolve(task, progress=lambda more: task.progress(more + _taken(read)))
        total = _stage(ours, 1, _own_share(work, workers))
        for _ in workers:
            while (result := _get(results, workers)) is None:
                task.progress(_taken(read))
            if isinstance(result, str):
                raise OSError(result)
            total.add(result)
        task.progress(_taken(read))
        return total
    finally:
        stopped.set()
        for worker in workers:
            worker.terminate()
            worker.join()
        feeder.join()
        work.cancel_join_thread()


def _feed(task: ReplayTask, work: Queue[Span | None], stopped: threading.Event) -> None:
    for span in chain(all_spans(task, span_bytes(task)), repeat(None, task.workers)):
        while not stopped.is_set():
            with suppress(queue.Full):
                work.put(span, timeout=0.2)
                break


def _own_share(work: Queue[Span | None], workers: Sequence[BaseProcess]) -> Iterator[Span]:
    while True:
        try:
            # Without an end to the wait a worker that dies while it takes its share takes the queue's lock with it.
            span = work.get(timeout=1)
        except queue.Empty:
            _all_alive(workers)
            continue
        if span is None:
            return
        _all_alive(workers)
        yield span


def _add(read: Synchronized[int], more: int) -> None:
    with read.get_lock():
        read.value += more


def _taken(read: Synchronized[int]) -> int:
    """What the workers have added since it was last taken."""
    with read.get_lock():
        more, read.value = read.value, 0
    return more


def _worker(task: ReplayTask, number: int, work: Queue[Span | None], results: Queue[Replayed | str]) -> None:
    threading.Thread(target=_end_with_parent, daemon=True).start()
    pyarrow_alone()
    try:
        results.put(_stage(task, number, iter(work.get, None)))
    except Exception as error:  # the parent says it; a worker's traceback helps nobody
        results.put(f"{type(error).__name__}: {error}")


def _end_with_parent() -> None:
    """End this process when the replay is killed: its queues would never tell, and it would wait for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _get(results: Queue[Replayed | str], workers: Sequence[BaseProcess]) -> Replayed | str | None:
    """A worker's result; None after a second without one. Raises ``OSError`` when a worker has died."""
    try:
        return results.get(timeout=1)
    except queue.Empty:
        _all_alive(workers)
        return None


def _all_alive(workers: Sequence[BaseProcess]) -> None:
    for worker in workers:
        if worker.exitcode not in (None, 0):
            raise OSError(f"a worker process ended with {worker.exitcode}; run it again with fewer --workers")


def _unreadable(path: WarcFile, error: OSError) -> Problem:
    said = error.strerror or str(error)
    kind = ProblemKind.NOT_FOUND if isinstance(error, FileNotFoundError) else ProblemKind.ARCHIVE_ERROR
    return Problem(kind, f"{path} cannot be read: {said}", str(path), Severity.FAILED)
