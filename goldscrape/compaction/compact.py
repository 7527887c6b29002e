"""All datasets of an output folder, one after the other, by one process at a time."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from goldscrape.compaction.dataset import ChangedMeanwhileError, Compacted, compact_dataset
from goldscrape.compaction.files import UnreadableFileError
from goldscrape.compaction.swap import STAGING, recover
from goldscrape.storage import FileLock, Layout, prepare, rearranging
from goldscrape.tables import TABLES

__all__ = ["BusyError", "compact", "make_ready", "repair"]

_LISTING_TAKES = 1.0
"""Seconds for which replaced files stay: a reader that was listing their folder then lists all of them or none."""


class BusyError(Exception):
    """Another compaction works on this output folder."""


@contextmanager
def _only_one(layout: Layout) -> Iterator[None]:
    staging = layout.root / STAGING
    staging.mkdir(parents=True, exist_ok=True)
    lock = FileLock.take(staging / "compaction.lock")
    if lock is None:
        raise BusyError(f"another compaction of {layout.root} is running; wait for it to end")
    try:
        yield
    finally:
        lock.release()


def repair(layout: Layout) -> None:
    """Put right what a killed compaction left; a living one is left alone. Cheap when there is nothing to do."""
    if (layout.root / STAGING).is_dir():
        try:
            with _only_one(layout), rearranging(layout):
                recover(layout.root)
        except BusyError:
            pass


def make_ready(layout: Layout) -> None:
    """Make an output folder fit to be written to and read from, whatever killed processes left of it.

    Raises ``OSError`` when it cannot be written.
    """
    repair(layout)  # first: a killed compaction may have left a dataset without its folder
    prepare(layout)


def _clear(staging: Path) -> None:
    for leftover in staging.glob("*.next"):
        shutil.rmtree(leftover)


def compact(
    layout: Layout, datasets: Sequence[str] = tuple(TABLES)
) -> Iterator[Compacted | UnreadableFileError | ChangedMeanwhileError]:
    """Compact the datasets; each gives what was done, or why nothing was done to it.

    May be stopped at any moment: every folder then holds its old files or its new ones.
    Raises BusyError when another compaction runs, OSError when the disk refuses.
    """
    from goldscrape.compaction.elsewhere import Elsewhere

    with _only_one(layout):
        with rearranging(layout):
            recover(layout.root)
        elsewhere = Elsewhere(layout.root)
        try:
            for dataset in datasets:
                try:
                    yield compact_dataset(layout.root, TABLES[dataset], lambda: rearranging(layout), elsewhere)
                except (UnreadableFileError, ChangedMeanwhileError) as error:
                    yield error
            if any((layout.root / STAGING).glob("*.next")):
                time.sleep(_LISTING_TAKES)
        finally:
            _clear(layout.root / STAGING)
