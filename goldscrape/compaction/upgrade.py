"""Old files brought up to today's columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from goldscrape.compaction.files import DatasetFile, UnreadableFileError
from goldscrape.tables.arrow import arrow_schema
from goldscrape.tables.row import Row

__all__ = ["UPGRADES", "conform", "read_upgraded"]

UPGRADES: dict[tuple[str, int], Callable[[pa.Table], pa.Table]] = {}
"""(dataset, schema version) to the step that leads to the next version; needed only where a column was renamed,
dropped or changed its meaning: columns that are new or wider are handled by :func:`conform`."""

_BATCH_ROWS = 65_536


def _empty(field: pa.Field[Any], length: int) -> pa.Array[Any]:
    if pa.types.is_list(field.type):  # a list column says "none" by an empty list, never by null
        return pa.array([[]] * length, type=field.type)
    nothing: pa.Array[Any] = pa.nulls(length, type=field.type)
    return nothing


def conform(data: pa.Table, schema: pa.Schema, origin: str) -> pa.Table:
    """``data`` with exactly the columns of ``schema``: new ones null, types widened.

    Raises UnreadableFileError when a column would be lost or a value does not fit its type.
    """
    lost = sorted(set(data.schema.names) - set(schema.names))
    if lost:
        raise UnreadableFileError(f"{origin} has columns this version does not know ({', '.join(lost)}); move it away")
    try:
        arrays = [
            data.column(field.name).cast(field.type)
            if field.name in data.schema.names
            else _empty(field, data.num_rows)
            for field in schema
        ]
    except pa.ArrowInvalid as error:
        raise UnreadableFileError(f"{origin} holds a value that does not fit its column: {error}") from None
    return pa.Table.from_arrays(arrays, schema=schema)


def read_upgraded(file: DatasetFile, table: type[Row], columns: Sequence[str] | None = None) -> Iterator[pa.Table]:
    """The file's rows in today's schema (or those ``columns`` of it), piece by piece in the file's order."""
    schema = arrow_schema(table)
    if columns is not None:
        schema = pa.schema([schema.field(name) for name in columns])
    with pq.ParquetFile(file.path) as parquet:
        # An upgrade step may need columns that were not asked for.
        steps = [UPGRADES[key] for key in sorted(UPGRADES) if key[0] == table.dataset and key[1] >= file.version]
        wanted = None if steps or columns is None else [n for n in columns if n in parquet.schema_arrow.names]
        for batch in parquet.iter_batches(batch_size=_BATCH_ROWS, columns=wanted):
            data = pa.Table.from_batches([batch])
            for step in steps:
                data = step(data)
            if columns is not None:
                data = data.select([name for name in data.schema.names if name in columns])
            yield conform(data, schema, str(file.path))
