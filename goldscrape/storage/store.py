"""The store of one run: commits pages, seals them into parts, finishes with the run's row."""

from __future__ import annotations

import errno
import io
import os
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import attrs

from goldscrape.page import PageRecords
from goldscrape.problems import Problem
from goldscrape.storage.files import fsync_folder, move_durably, remove_tree, write_durably
from goldscrape.storage.frames import Frame, frame_bytes
from goldscrape.storage.head import WHOLE, RunHead
from goldscrape.storage.journal import Journal
from goldscrape.storage.layout import Layout
from goldscrape.storage.locks import FileLock, publishing
from goldscrape.storage.sealing import RUNS_PART, Sealed, publish, seal, stage
from goldscrape.tables import TABLES, Row, Run

__all__ = ["BEGINNING", "Store", "open_folder", "prepare", "publish_whole", "write_lone_row", "write_row"]

BEGINNING = "new-"
"""The names of journals that are not locked yet start like this."""


def prepare(layout: Layout) -> None:
    """Make the folders, each dataset readable. Raises ``OSError`` when the output folder cannot be written.

    Where a compaction may have been killed, ``goldscrape.compaction.make_ready`` does it: it puts right first what this
    would make anew.
    """
    layout.journal.mkdir(parents=True, exist_ok=True)
    if all(_is_readable(layout.dataset(dataset)) for dataset in TABLES):
        return  # also where nothing can be written
    with publishing(layout):  # a compaction takes folders away for a moment where it cannot exchange them
        for dataset, table in TABLES.items():
            layout.dataset(dataset).mkdir(exist_ok=True)
            if not _is_readable(layout.dataset(dataset)):
                _place_empty(layout, dataset, table)


def _is_readable(folder: Path) -> bool:
    return any(folder.glob("*.parquet"))


def _place_empty(layout: Layout, dataset: str, table: type[Row]) -> None:
    """Put a file without rows into a dataset; it is made elsewhere, as readers may take whatever a folder holds."""
    import pyarrow.parquet as pq

    from goldscrape.tables.arrow import arrow_schema

    empty = io.BytesIO()
    pq.write_table(arrow_schema(table).empty_table(), empty, compression="zstd")
    made = layout.journal / f"{dataset}.{os.getpid()}.empty"
    write_durably(made, empty.getvalue())
    move_durably(made, layout.placeholder(dataset))


class Store:
    """Holds a run's lock and journal from ``open`` to ``finish``.

    ``on_durable`` is called with the request keys of pages that have become durable, from the journal's thread;
    it is also called right before a sealed journal disappears, and must then have written down all it was told.
    """

    def __init__(
        self,
        layout: Layout,
        head: RunHead,
        *,
        segment_bytes: int,
        segment_seconds: float,
        on_durable: Callable[[list[str]], None] = lambda _: None,
        before_sync: Callable[[], None] = lambda: None,
    ) -> None:
        self.layout = layout
        self.head = head
        self.sealed = Sealed()
        """What has reached the parts so far."""
        self.failures: list[Exception] = []
        """Why journals could not be sealed; they are still there for the next run."""
        self._folder, self._lock = open_folder(layout, head)
        self._on_durable = on_durable
        self._sealer = ThreadPoolExecutor(1, thread_name_prefix="goldscrape-sealer")
        self._counting = threading.Lock()
        self._journal = Journal(
            self._folder,
            segment_bytes=segment_bytes,
            segment_seconds=segment_seconds,
            on_closed=self._schedule_seal,
            on_durable=on_durable,
            before_sync=before_sync,
        )

    def commit(self, records: PageRecords) -> Future[None]:
        """Append a page with all its rows; done when durable. Raises ``ValueError`` for rows that cannot be stored."""
        return self._journal.append(
            frame_bytes(
                Frame(
                    provenance=records.provenance,
                    rows=records.rows,
                    problems=records.problems,
                    request_key=records.page.request_key,
                ),
                read_back=not records.storable,
            ),
            records.page.request_key,
        )

    def note(self, problem: Problem) -> None:
        """Append a problem that is no page's, so that a killed run's row has it."""
        self._journal.append(frame_bytes(Frame(problems=[problem])))

    def close(self) -> Sealed:
        """Seal all that was committed. Never raises: ``failures`` says what is left in the journal."""
        self._journal.close()
        self._sealer.shutdown(wait=True)
        return self.sealed

    def finish(self, run: Run) -> None:
        """Write the run's row and leave nothing behind, unless a journal could not be sealed.

        Raises ``OSError`` when the row cannot be written; the next run's recovery then writes one.
        """
        if self.failures:
            write_row_beside(self.layout, run)
        else:
            write_row(self.layout, run)
            self._lock.release(remove=True)
            remove_tree(self._folder)
        self._lock.release()

    def abandon(self) -> None:
        """Let go of the lock without a row."""
        self._lock.release()

    def _schedule_seal(self, number: int) -> None:
        self._sealer.submit(self._seal, number)

    def _seal(self, number: int) -> None:
        try:
            self._on_durable([])
            sealed = seal(self.layout, self.head.run_id, number)
            _release_memory()
        except Exception as error:  # whatever it is, the journal stays and the verdict says so
            self.failures.append(error)
            return
        with self._counting:
            self.sealed.add(attrs.evolve(sealed, keys=[], problems=[]))


def _release_memory() -> None:
    """Give Arrow's freed memory back: the next journal is minutes away."""
    import pyarrow as pa

    pa.default_memory_pool().release_unused()


def open_folder(layout: Layout, head: RunHead) -> tuple[Path, FileLock]:
    """The run's folder, which gets its name only when it is locked: a recovery never meets it unlocked."""
    beginning, folder = layout.journal / f"{BEGINNING}{head.run_id}", layout.run(head.run_id)
    beginning.mkdir(parents=True)
    lock = FileLock.take(beginning / "owner.lock")
    if lock is None:
        raise OSError(errno.EBUSY, "another process took the journal of this run", str(folder))
    head.write(beginning)
    beginning.rename(folder)
    lock.path = folder / "owner.lock"
    fsync_folder(layout.journal)
    return folder, lock


def write_row(layout: Layout, run: Run) -> None:
    """Write a run's row as its last part; once staged it is written whatever happens."""
    folder = layout.run(run.run_id)
    stage(folder, RUNS_PART, [Frame(rows={"runs": [run]})])
    RunHead.path(folder).unlink(missing_ok=True)
    publish(layout, run.run_id, RUNS_PART)


def publish_whole(layout: Layout, run_id: str, numbers: list[int]) -> None:
    """Make the staged parts of an all-or-nothing run visible; killed in between, recovery goes on."""
    write_durably(layout.run(run_id) / WHOLE, b"")
    for number in numbers:
        publish(layout, run_id, number)


def write_row_beside(layout: Layout, run: Run) -> None:
    """Write the row of a run whose journal is still to be sealed: recovery finds the row and writes no other."""
    folder = layout.run(run.run_id)
    stage(folder, RUNS_PART, [Frame(rows={"runs": [run]})])
    publish(layout, run.run_id, RUNS_PART)


def write_lone_row(layout: Layout, run: Run) -> None:
    """Write the row of a run that has no journal."""
    head = RunHead(
        run_id=run.run_id,
        spider=run.spider,
        arguments=run.arguments or "{}",
        started_at=run.started_at,
        version=run.version,
    )
    folder, lock = open_folder(layout, head)
    write_row(layout, run)
    lock.release(remove=True)
    remove_tree(folder)
