"""CSV, JSON Lines and JSON: the same rows for people and programs without Parquet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from operator import attrgetter
from typing import Any, BinaryIO

import attrs
import msgspec

from goldscrape.exporters.base import DatasetExporter
from goldscrape.page import PageRecords
from goldscrape.tables import TABLES, Row

__all__ = ["CsvExporter", "JsonExporter", "JsonLinesExporter"]

_encode = msgspec.json.encode


class _RowsExporter(DatasetExporter):
    def values_of(self, item: PageRecords) -> Iterator[list[Any]]:
        """Each row of the page as a list in the order of ``names``."""
        if self.table is None:
            return
        own = {field.name for field in attrs.fields(self.table)}
        readers = [(attrgetter(name), name in own) for name in self.names]
        for row in self.rows_of(item):
            yield [read(row if is_own else item.provenance) for read, is_own in readers]


class CsvExporter(_RowsExporter):
    """One line a row; null is an empty cell, lists are JSON."""

    def __init__(self, file: BinaryIO, *, dataset: str | None = None, **kwargs: Any) -> None:
        super().__init__(dataset=dataset, **kwargs)
        self._stream = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
        self._writer = csv.writer(self._stream)

    def start_exporting(self) -> None:
        """Write the header."""
        self._writer.writerow(self.names)

    def export_item(self, item: PageRecords) -> None:
        """Write the page's rows."""
        for values in self.values_of(item):
            self._writer.writerow([_cell(value) for value in values])

    def finish_exporting(self) -> None:
        """Leave the file open for its storage."""
        self._stream.detach()


def _cell(value: Any) -> Any:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return _encode(value).decode()
    return _encode(value).decode().strip('"')


class JsonLinesExporter(_RowsExporter):
    """One JSON object a row; for ``records`` one nested document a page."""

    nested = True

    def __init__(self, file: BinaryIO, *, dataset: str | None = None, **kwargs: Any) -> None:
        super().__init__(dataset=dataset, **kwargs)
        self._file = file

    def export_item(self, item: PageRecords) -> None:
        """Write the page's rows, or the page."""
        for document in self.documents_of(item):
            self.write(_encode(document))

    def documents_of(self, item: PageRecords) -> Iterator[dict[str, Any]]:
        """What stands for this page in the feed."""
        if self.table is None:
            yield _nested(item)
            return
        for values in self.values_of(item):
            yield dict(zip(self.names, values, strict=True))

    def write(self, document: bytes) -> None:
        """Write one document."""
        self._file.write(document + b"\n")


class JsonExporter(JsonLinesExporter):
    """One JSON array of what :class:`JsonLinesExporter` writes line by line."""

    def __init__(self, file: BinaryIO, *, dataset: str | None = None, **kwargs: Any) -> None:
        super().__init__(file, dataset=dataset, **kwargs)
        self._first = True

    def start_exporting(self) -> None:
        """Open the array."""
        self._file.write(b"[\n")

    def write(self, document: bytes) -> None:
        """Write one element."""
        self._file.write(document if self._first else b",\n" + document)
        self._first = False

    def finish_exporting(self) -> None:
        """Close the array."""
        self._file.write(b"\n]\n")


def _nested(item: PageRecords) -> dict[str, Any]:
    rows: dict[str, list[Row]] = {name: item.rows.get(name, []) for name in TABLES if name != "runs"}
    return {**attrs.asdict(item.provenance, recurse=False), **rows, "problems": item.problems}
