"""From row classes to Arrow: the schema of each dataset, and rows as tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from operator import attrgetter
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import attrs
import pyarrow as pa

from goldscrape.tables.columns import columns
from goldscrape.tables.row import Provenance, Row, Struct

__all__ = ["SCHEMA_VERSION", "arrow_schema", "to_table"]

SCHEMA_VERSION = 1
"""Raise it with every change of a table's columns; files carry it in their metadata."""

_WIDTHS: dict[str, pa.DataType] = {
    "int16": pa.int16(),
    "int32": pa.int32(),
    "int64": pa.int64(),
    "double": pa.float64(),
}
_PLAIN: dict[type, pa.DataType] = {
    str: pa.string(),
    bool: pa.bool_(),
    date: pa.date32(),
    datetime: pa.timestamp("us", tz="UTC"),
}


def _arrow_type(annotation: Any) -> pa.DataType:
    origin = get_origin(annotation)
    if origin is Annotated:
        return _WIDTHS[get_args(annotation)[1]]
    if origin in (Union, UnionType):
        (inner,) = (arg for arg in get_args(annotation) if arg is not type(None))
        return _arrow_type(inner)
    if origin is tuple:
        return pa.list_(pa.field("element", _arrow_type(get_args(annotation)[0])))
    if isinstance(annotation, type) and issubclass(annotation, Struct):
        return pa.struct([pa.field(part.name, _arrow_type(part.annotation)) for part in columns(annotation)])
    return _PLAIN[annotation]


_schemas: dict[str, pa.Schema] = {}


def arrow_schema(table: type[Row]) -> pa.Schema:
    """The one schema of a dataset's files; its metadata names the dataset and the schema version."""
    if table.dataset not in _schemas:
        metadata: dict[bytes | str, bytes | str] = {
            "goldscrape.dataset": table.dataset,
            "goldscrape.schema_version": str(SCHEMA_VERSION),
        }
        fields = [pa.field(column.name, _arrow_type(column.annotation)) for column in columns(table)]
        _schemas[table.dataset] = pa.schema(fields, metadata=metadata)
    return _schemas[table.dataset]


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def _number_if_moment(value: Any) -> Any:
    """A moment as Arrow counts it; Arrow takes ten times as long to read one from a datetime, row after row."""
    if isinstance(value, datetime) and value.tzinfo is not None:
        return (value - _EPOCH) // _MICROSECOND
    return value


def to_table(table: type[Row], pages: Iterable[tuple[Provenance | None, Sequence[Row]]]) -> pa.Table:
    """Rows of one dataset, page by page with the provenance they share, as an Arrow table.

    ``None`` stands for the provenance of tables without one (``runs``).
    """
    parts = [(provenance, rows) for provenance, rows in pages if rows]
    schema = arrow_schema(table)
    own = {field.name for field in attrs.fields(table)}
    rows = [row for _, page_rows in parts for row in page_rows]
    arrays = []
    for field in schema:
        read = attrgetter(field.name)
        if field.name in own:
            values = [read(row) for row in rows]
            if pa.types.is_list(field.type) and pa.types.is_struct(field.type.value_type):
                values = [[attrs.asdict(part) for part in value] for value in values]
        else:
            values = []
            for provenance, page_rows in parts:
                values += [_number_if_moment(read(provenance))] * len(page_rows)
        arrays.append(pa.array(values, type=field.type))
    return pa.Table.from_arrays(arrays, schema=schema)
