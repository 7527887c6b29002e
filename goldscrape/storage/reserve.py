"""Disk space kept back, so that a full disk still leaves room to finish what was begun."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["Reserve"]

_STEP = 512 * 2**10


class Reserve:
    """A file of nothing that grows with the journal and is given up when the disk is full."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        self._size = 0

    def hold(self, size: int) -> None:
        """Keep at least ``size`` bytes back. Raises ``OSError`` when the disk has not that much room."""
        wanted = (size // _STEP + 1) * _STEP
        if self._handle is None or wanted == self._size:
            return
        if wanted > self._size:
            os.posix_fallocate(self._handle, 0, wanted)
        else:
            os.ftruncate(self._handle, wanted)
        self._size = wanted

    def give_up(self) -> None:
        """Free the space for good."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
        self._path.unlink(missing_ok=True)
