"""One dataset's folder compacted: read what decides, arrange, write aside, change places."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from goldscrape.compaction.files import DatasetFile, dataset_files
from goldscrape.compaction.swap import STAGING, swap_in
from goldscrape.tables.row import Row

if TYPE_CHECKING:
    from goldscrape.compaction.elsewhere import Elsewhere

__all__ = ["ChangedMeanwhileError", "Compacted", "compact_dataset"]


class ChangedMeanwhileError(Exception):
    """Somebody removed files from the folder while it was being compacted; nothing was changed."""


@attrs.frozen
class Compacted:
    """What compaction did to a dataset."""

    dataset: str
    files_before: int
    files: int
    rows_before: int
    rows: int
    superseded: int
    """Rows that a newer extraction of their page replaced."""
    duplicates: int
    """Rows that said again what an earlier capture said."""
    upgraded: int
    """Files of an older schema version."""
    bytes: int
    """Size of the dataset now."""


def _is_compact(files: list[DatasetFile], written: list[Path]) -> bool:
    return sorted(file.path.name for file in files) == sorted(path.name for path in written)


def _carry_over(folder: Path, staged: Path, merged: list[DatasetFile]) -> None:
    """Link into the new folder what came into the old one since it was listed."""
    known = {file.path.name for file in merged}
    present = set(os.listdir(folder))
    if known - present:
        gone = ", ".join(sorted(known - present)[:3])
        raise ChangedMeanwhileError(f"{gone} vanished from {folder} while it was being compacted; run it again")
    for name in sorted(present - known):
        try:
            os.link(folder / name, staged / name)
        except OSError:  # a file system without hard links
            shutil.copy2(folder / name, staged / name)


def _unchanged(table: type[Row], files: list[DatasetFile]) -> Compacted:
    return Compacted(
        dataset=table.dataset,
        files_before=len(files),
        files=len(files),
        rows_before=0,
        rows=0,
        superseded=0,
        duplicates=0,
        upgraded=0,
        bytes=sum(file.path.stat().st_size for file in files),
    )


def compact_dataset(
    output: Path,
    table: type[Row],
    keep_writers_away: Callable[[], AbstractContextManager[object]],
    elsewhere: Elsewhere | None = None,
) -> Compacted:
    """Merge the dataset's files into few sorted ones without doubles; readers see the old files or the new.

    Memory: some 700 bytes a row for deciding, and one piece of the result at a time. ``keep_writers_away`` makes the
    context in which nobody else places files; it is held only while the folders change places. ``elsewhere`` is what
    the compactions of several datasets share.
    The replaced files stay in the staging folder for the caller to clear away.

    Raises UnreadableFileError and ChangedMeanwhileError, both before anything was changed.
    """
    import pyarrow as pa

    from goldscrape.compaction import elsewhere as other_datasets
    from goldscrape.compaction.merge import UNNAMED_SUFFIX, write_arranged
    from goldscrape.compaction.order import arrange, deciding_columns, encoded
    from goldscrape.compaction.upgrade import read_upgraded
    from goldscrape.tables.arrow import SCHEMA_VERSION, arrow_schema

    folder = output / table.dataset
    folder.mkdir(parents=True, exist_ok=True)
    files = dataset_files(folder, table)
    if not any(file.rows for file in files) and any(file.version == SCHEMA_VERSION for file in files):
        return _unchanged(table, files)  # one readable file without rows is all an empty dataset needs
    names = deciding_columns(table)
    nothing = pa.schema([arrow_schema(table).field(name) for name in names]).empty_table()
    pieces = [encoded(piece) for file in files for piece in read_upgraded(file, table, names)]
    deciding = dict(zip(names, pa.concat_tables(pieces or [nothing]).columns, strict=True))
    del pieces
    arrangement = arrange(deciding, table, (elsewhere or other_datasets.Elsewhere(output)).extractions(table))

    staged = output / STAGING / f"{table.dataset}.next"
    shutil.rmtree(staged, ignore_errors=True)
    staged.mkdir(parents=True)
    written = [
        path.rename(path.with_name(path.name.removesuffix(UNNAMED_SUFFIX)))
        for path in write_arranged(files, table, arrangement, staged)
    ]
    size = sum(path.stat().st_size for path in written)
    if _is_compact(files, written):
        shutil.rmtree(staged)
    else:
        with keep_writers_away():
            _carry_over(folder, staged, files)
            swap_in(staged, folder)
    return Compacted(
        dataset=table.dataset,
        files_before=len(files),
        files=len(written),
        rows_before=sum(file.rows for file in files),
        rows=len(arrangement.order),
        superseded=arrangement.superseded,
        duplicates=arrangement.duplicates,
        upgraded=sum(file.version < SCHEMA_VERSION for file in files),
        bytes=size,
    )
