"""The rows of many files written in one order, without holding them all in memory."""

from __future__ import annotations

import hashlib
import os
from bisect import bisect_left
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.ipc
import pyarrow.parquet as pq

from goldscrape.compaction.files import DatasetFile
from goldscrape.compaction.order import Arrangement
from goldscrape.compaction.upgrade import read_upgraded
from goldscrape.tables.arrow import arrow_schema
from goldscrape.tables.row import Row

__all__ = ["UNNAMED_SUFFIX", "write_arranged"]

UNNAMED_SUFFIX = ".tmp"
"""What a file's name ends in until it is whole: readers' globs look for ``.parquet``."""

_BUCKET_ROWS = 131_072
_BUCKET_BYTES = 64 * 2**20
_ROW_GROUP_ROWS = 65_536
_POSITION = "__position"


def _bucket_rows(files: list[DatasetFile]) -> int:
    rows = sum(file.rows for file in files)
    width = sum(file.bytes for file in files) / rows if rows else 1
    return max(1_000, min(_BUCKET_ROWS, int(_BUCKET_BYTES / max(width, 1))))


def _placed(files: list[DatasetFile], table: type[Row], order: pa.Array[Any]) -> Iterator[pa.Table]:
    """The rows that stay, in the order of reading, with the position each will have."""
    positions = pc.sort_indices(order).cast(pa.int64())
    kept = order.take(positions)
    read = done = 0
    for file in files:
        for piece in read_upgraded(file, table):
            until = bisect_left(_Indexed(kept), read + piece.num_rows, lo=done)
            rows = pc.subtract(kept.slice(done, until - done), read)
            if len(rows):
                yield piece.take(rows).append_column(_POSITION, positions.slice(done, until - done))
            read, done = read + piece.num_rows, until


class _Indexed:
    """An Arrow array of numbers as the sequence that ``bisect`` wants."""

    def __init__(self, array: pa.Array[Any]) -> None:
        self._array = array

    def __len__(self) -> int:
        return len(self._array)

    def __getitem__(self, index: int) -> int:
        return int(self._array[index].as_py())


def _spill(pieces: Iterator[pa.Table], bucket_rows: int, folder: Path) -> None:
    """Deal the rows into one file per bucket of neighbouring positions."""
    writers: dict[int, pa.ipc.RecordBatchStreamWriter] = {}
    options = pa.ipc.IpcWriteOptions(compression="lz4")
    try:
        for piece in pieces:
            bucket_of = pc.divide(piece.column(_POSITION), bucket_rows)
            for bucket in cast("list[int]", pc.unique(bucket_of).to_pylist()):
                if bucket not in writers:
                    writers[bucket] = pa.ipc.new_stream(str(folder / f"{bucket}.spill"), piece.schema, options=options)
                writers[bucket].write_table(piece.filter(pc.equal(bucket_of, pa.scalar(bucket))))
    finally:
        for writer in writers.values():
            writer.close()


def _buckets(files: list[DatasetFile], table: type[Row], order: pa.Array[Any], scratch: Path) -> Iterator[pa.Table]:
    """All rows that stay, in the final order, a bucket at a time."""
    size = _bucket_rows(files)
    pieces = _placed(files, table, order)
    if len(order) <= size:
        held = list(pieces)
        if held:
            yield pa.concat_tables(held).sort_by(_POSITION).drop_columns(_POSITION)
        return
    scratch.mkdir()
    _spill(pieces, size, scratch)
    for bucket in range(-(-len(order) // size)):
        path = scratch / f"{bucket}.spill"
        with pa.OSFile(str(path), "rb") as file, pa.ipc.open_stream(file) as stream:
            rows = stream.read_all()
        path.unlink()
        yield rows.sort_by(_POSITION).drop_columns(_POSITION)
    scratch.rmdir()


def _finish(path: Path, stem: str) -> Path:
    """Sync a whole file and give it a name that says its contents."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()[:8]
        os.fsync(file.fileno())
    return path.rename(path.with_name(f"{stem}-{digest}.parquet{UNNAMED_SUFFIX}"))


def write_arranged(files: list[DatasetFile], table: type[Row], arrangement: Arrangement, folder: Path) -> list[Path]:
    """Write the rows that stay into ``folder``, sorted, one file per award and season or year.

    Names are ``<stem>-<hash of the bytes>.parquet.tmp``: a file's name never stands for two contents, so a reader
    that listed the folder before a swap cannot mistake the new file for the old. The same rows give the same names.
    """
    schema = arrow_schema(table)
    buckets = _buckets(files, table, arrangement.order, folder / "spill")
    rest = schema.empty_table()
    written = []
    for stem, rows in arrangement.files or [("empty", 0)]:
        path = folder / f"{stem}{UNNAMED_SUFFIX}"
        with pq.ParquetWriter(path, schema, compression="zstd", compression_level=9) as writer:
            missing = rows
            while missing:
                if not rest.num_rows:
                    rest = next(buckets)
                here = rest.slice(0, missing)
                writer.write_table(here, row_group_size=_ROW_GROUP_ROWS)
                rest = rest.slice(here.num_rows)
                missing -= here.num_rows
            if not rows:
                writer.write_table(schema.empty_table())
        written.append(_finish(path, stem))
    for _ in buckets:  # lets the generator clear its scratch folder
        pass
    return written
