"""One folder of files put in the place of another, all at once.

A reader lists a folder and then opens what it listed. Whatever is moved or removed file by file can be seen half
done, so the new files are gathered in a folder of their own and the two *folders* change places in one step of the
file system. A listing then shows the old files or the new ones, never a mixture; a reader that listed before the
step and opens after it is told that a file is gone, because compacted files carry a hash of their contents in their
names and so no old name ever leads to new rows. It reads again and is right.

Where the file system cannot exchange two folders, two renames do: for an instant there is no folder, and a stop just
then is repaired by :func:`recover`, which every command of the project calls first.
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
from pathlib import Path

__all__ = ["STAGING", "exchange_folders", "recover", "swap_in"]

STAGING = ".compact"
"""The folder below ``output/`` where compaction works; everything in it is expendable but a ``*.pending`` folder."""

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2  # Linux renameat2(2) and, under the name RENAME_SWAP, macOS renamex_np(2)
_NO_EXCHANGE = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP}


def exchange_folders(one: Path, other: Path) -> bool:
    """Let two folders change places in one step; False when the system or the file system cannot.

    Raises OSError for any other failure.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    paths = os.fsencode(one), os.fsencode(other)
    if hasattr(libc, "renameat2"):
        result = libc.renameat2(_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _RENAME_EXCHANGE)
    elif sys.platform == "darwin" and hasattr(libc, "renamex_np"):
        result = libc.renamex_np(*paths, _RENAME_EXCHANGE)
    else:
        return False
    if result == 0:
        return True
    code = ctypes.get_errno()
    if code in _NO_EXCHANGE:
        return False
    raise OSError(code, os.strerror(code), str(one), None, str(other))


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def swap_in(staged: Path, folder: Path) -> None:
    """Put ``staged`` in the place of ``folder``; afterwards ``staged`` holds what was there.

    Both must be on one file system, ``staged`` in the staging folder. The caller keeps writers away meanwhile.
    """
    _sync(staged)
    if not exchange_folders(staged, folder):
        pending = staged.with_suffix(".pending")
        folder.rename(pending)
        try:
            staged.rename(folder)
        except OSError:
            _put_back(pending, folder)
            raise
        pending.rename(staged)
    _sync(folder.parent)
    _sync(staged.parent)


def recover(output: Path) -> None:
    """Repair what a stopped compaction left: put back an interrupted swap, clear away the rest.

    The caller holds the lock that keeps other compactions away. Does nothing when there is nothing to do.
    """
    staging = output / STAGING
    if not staging.is_dir():
        return
    for pending in staging.glob("*.pending"):
        folder = output / pending.stem
        if pending.with_suffix(".next").exists():  # the new folder was not yet in place
            _put_back(pending, folder)
    for leftover in staging.iterdir():
        if leftover.is_dir():
            shutil.rmtree(leftover)


def _put_back(pending: Path, folder: Path) -> None:
    if not folder.exists():
        pending.rename(folder)
        return
    for path in pending.iterdir():  # somebody made the folder anew meanwhile
        if not (folder / path.name).exists():
            path.rename(folder / path.name)
