"""The journal of a living run: pages are acknowledged when they are on the disk, many with one fsync."""

from __future__ import annotations

import errno
import os
import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

import attrs

from goldscrape.storage.files import fsync_folder
from goldscrape.storage.reserve import Reserve
from goldscrape.storage.sealing import segment_path

__all__ = ["Journal"]

_GATHER = 0.02
"""Seconds to wait for more pages before an fsync: nobody waits for one page, and every fsync costs the same."""

_IDLE = 0.2
"""Seconds after which ``on_durable`` is called even when no page came."""


@attrs.frozen
class _Entry:
    frame: bytes
    key: str | None
    done: Future[None]


class Journal:
    """Appends frames in a thread of its own; one fsync serves all that wait for it.

    Args:
        folder: the run's folder.
        segment_bytes: a file this long is closed and handed to ``on_closed``.
        segment_seconds: a file this old, too.
        on_closed: called with the number of a closed file, in the journal's thread.
        before_sync: makes durable what must not be younger than the frames (the archive).
        on_durable: called in the journal's thread with the request keys that have become durable (maybe none).
    """

    def __init__(
        self,
        folder: Path,
        *,
        segment_bytes: int,
        segment_seconds: float,
        on_closed: Callable[[int], None],
        on_durable: Callable[[list[str]], None],
        before_sync: Callable[[], None],
    ) -> None:
        self._folder = folder
        self._segment_bytes = segment_bytes
        self._segment_seconds = segment_seconds
        self._on_closed = on_closed
        self._on_durable = on_durable
        self._before_sync = before_sync
        self._queue: queue.SimpleQueue[_Entry | None] = queue.SimpleQueue()
        self._number = 0
        self._handle: int | None = None
        self._length = 0
        self._opened_at = 0.0
        self._failure: OSError | None = None
        self._reserve = Reserve(folder / "reserve")
        self._reserve.hold(0)
        self._thread = threading.Thread(target=self._run, name="goldscrape-journal", daemon=True)
        self._thread.start()

    def append(self, frame: bytes, key: str | None = None) -> Future[None]:
        """Hand over a frame; the future is done when it is durable, or holds the ``OSError`` that kept it from it."""
        entry = _Entry(frame, key, Future())
        self._queue.put(entry)
        return entry.done

    def close(self) -> None:
        """Make everything durable, close the last file, give the reserve up."""
        self._queue.put(None)
        self._thread.join()
        self._reserve.give_up()

    def _run(self) -> None:
        closing = False
        while not closing:
            batch, closing = self._batch()
            if batch:
                self._write(batch)
            try:
                self._on_durable([entry.key for entry in batch if entry.key] if self._failure is None else [])
            except Exception as error:  # this thread must live, else every page waits for ever
                self._failure = self._failure or OSError(errno.EIO, f"the frontier cannot be written: {error}")
            aged = self._length and time.monotonic() - self._opened_at > self._segment_seconds
            if closing or aged or self._length >= self._segment_bytes:
                self._close_segment()

    def _batch(self) -> tuple[list[_Entry], bool]:
        batch: list[_Entry] = []
        try:
            entry = self._queue.get(timeout=_IDLE)
            if entry is not None:
                time.sleep(_GATHER)
            while entry is not None:
                batch.append(entry)
                entry = self._queue.get_nowait()
        except queue.Empty:
            return batch, False
        return batch, True

    def _write(self, batch: list[_Entry]) -> None:
        if self._failure is None:
            try:
                self._append_durably(b"".join(entry.frame for entry in batch))
            except OSError as error:
                self._failure = error
                self._reserve.give_up()
        for entry in batch:
            if not entry.done.set_running_or_notify_cancel():
                continue
            if self._failure is None:
                entry.done.set_result(None)
            else:
                entry.done.set_exception(OSError(self._failure.errno, self._failure.strerror, str(self._folder)))

    def _append_durably(self, content: bytes) -> None:
        if self._handle is None:
            self._open_segment()
        assert self._handle is not None  # noqa: S101
        self._reserve.hold((self._length + len(content)) // 2)
        view, before = memoryview(content), self._length
        try:
            while view:
                written = os.write(self._handle, view)
                view = view[written:]
                self._length += written
            self._before_sync()
            os.fdatasync(self._handle)
        except OSError:
            self._length = before
            os.ftruncate(self._handle, before)  # pages that were not acknowledged must not come back
            raise

    def _open_segment(self) -> None:
        self._number += 1
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND | os.O_CLOEXEC
        self._handle = os.open(segment_path(self._folder, self._number), flags, 0o644)
        self._length, self._opened_at = 0, time.monotonic()
        fsync_folder(self._folder)

    def _close_segment(self) -> None:
        if self._handle is None:
            return
        os.close(self._handle)
        self._handle, self._length = None, 0
        self._on_closed(self._number)
