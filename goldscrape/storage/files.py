"""Files that are either whole or not there, also after a power cut."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

__all__ = ["fsync_folder", "move_durably", "remove_tree", "write_durably"]


def fsync_folder(folder: Path) -> None:
    """Make the names in a folder durable."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def move_durably(source: Path, target: Path) -> None:
    """Give a whole, synced file its final name, replacing one that has it."""
    os.replace(source, target)
    fsync_folder(target.parent)


def write_durably(path: Path, content: bytes) -> None:
    """Write a small file whole: temporary file (hidden from readers), fsync, rename, fsync of the folder."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        move_durably(temporary, path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def remove_tree(folder: Path) -> None:
    """Remove a folder that may be gone already."""
    shutil.rmtree(folder, ignore_errors=True)
