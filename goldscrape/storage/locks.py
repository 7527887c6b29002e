"""Locks between processes: held by a living process, gone with it, whatever its end (flock)."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Self

from goldscrape.storage.layout import Layout

__all__ = ["FileLock", "alone", "publishing", "rearranging"]

_PUBLISH = "publish.lock"


class FileLock:
    """An exclusive lock on a file. A process that dies lets go of it; a pid written down could be another's by then."""

    def __init__(self, path: Path, handle: int) -> None:
        self.path = path
        self._handle: int | None = handle

    @classmethod
    def take(cls, path: Path) -> Self | None:
        """The lock, or None while another process holds it (or has just removed the file)."""
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # The holder before us may have removed the file: our lock would then guard nothing.
            if path.exists() and os.path.samestat(os.fstat(handle), path.stat()):
                return cls(path, handle)
        except BlockingIOError:
            pass
        except OSError:
            os.close(handle)
            raise
        os.close(handle)
        return None

    def release(self, *, remove: bool = False) -> None:
        """Let go; ``remove`` deletes the file while the lock still guards it."""
        if self._handle is None:
            return
        if remove:
            self.path.unlink(missing_ok=True)
        os.close(self._handle)
        self._handle = None


@contextmanager
def _holding(path: Path, how: int) -> Iterator[None]:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    try:
        fcntl.flock(handle, how)
        yield
    finally:
        os.close(handle)


def publishing(layout: Layout) -> AbstractContextManager[None]:
    """Context: finished parts get their final names; many runs may do so at once."""
    return _holding(layout.journal / _PUBLISH, fcntl.LOCK_SH)


def rearranging(layout: Layout) -> AbstractContextManager[None]:
    """Context: parts are merged and removed; no run publishes meanwhile."""
    return _holding(layout.journal / _PUBLISH, fcntl.LOCK_EX)


def alone(path: Path) -> AbstractContextManager[None]:
    """Context: one process at a time; the next one waits."""
    return _holding(path, fcntl.LOCK_EX)
