"""The Parquet exporter: schema from the table's definition, row groups sized by bytes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq

from goldscrape.exporters.base import DatasetExporter
from goldscrape.page import PageRecords
from goldscrape.tables import TABLES, Provenance, Row
from goldscrape.tables.arrow import arrow_schema, to_table

__all__ = ["ParquetExporter", "parquet_writer"]

_ROWS_A_CHUNK = 1_000
"""Python rows held before they become Arrow: small enough for flat memory, large enough to be cheap."""

_LEVEL = 6
"""zstd's level: files a fifth smaller than at pyarrow's 1 for the same time; above it they hardly shrink."""

_BYTES_A_ROW_GROUP = 16 * 2**20
"""Arrow bytes held before they are written: some 100,000 prediction rows, some 1,000 articles."""


def parquet_writer(file: BinaryIO, schema: pa.Schema) -> pq.ParquetWriter:
    """How all files of the datasets are written."""
    return pq.ParquetWriter(file, schema, compression="zstd", compression_level=_LEVEL, write_statistics=True)


class ParquetExporter(DatasetExporter):
    """Writes one dataset to a binary file; nothing is readable before ``finish_exporting``."""

    def __init__(self, file: BinaryIO, *, dataset: str | None = None, **kwargs: Any) -> None:
        super().__init__(dataset=dataset, **kwargs)
        self._row_class: type[Row] = TABLES[self.dataset]
        self._file = file
        self._schema = pa.schema([arrow_schema(self._row_class).field(name) for name in self.names]).with_metadata(
            arrow_schema(self._row_class).metadata
        )
        self._pages: list[tuple[Provenance | None, Sequence[Row]]] = []
        self._pending_rows = 0
        self._chunks: list[pa.Table] = []
        self._pending_bytes = 0
        self._writer: pq.ParquetWriter | None = None

    def start_exporting(self) -> None:
        """Open the file; an export without rows still makes a readable file."""
        self._writer = parquet_writer(self._file, self._schema)

    def export_item(self, item: PageRecords) -> None:
        """Take the page's rows of this dataset."""
        self.export_rows(item.provenance, self.rows_of(item))

    def export_rows(self, provenance: Provenance | None, rows: Sequence[Row]) -> None:
        """Take rows that share one provenance (None for ``runs``)."""
        if not rows:
            return
        self._pages.append((provenance, rows))
        self._pending_rows += len(rows)
        if self._pending_rows >= _ROWS_A_CHUNK:
            self._to_arrow()

    def finish_exporting(self) -> None:
        """Write what is left and the footer; the file itself stays open."""
        self._to_arrow()
        self._write_row_group()
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    def _to_arrow(self) -> None:
        if not self._pages:
            return
        chunk = to_table(self._row_class, self._pages).select(self.names)
        self._pages, self._pending_rows = [], 0
        self._chunks.append(chunk)
        self._pending_bytes += chunk.nbytes
        if self._pending_bytes >= _BYTES_A_ROW_GROUP:
            self._write_row_group()

    def _write_row_group(self) -> None:
        if not self._chunks or self._writer is None:
            return
        group = pa.concat_tables(self._chunks)
        self._chunks, self._pending_bytes = [], 0
        self._writer.write_table(group, row_group_size=max(group.num_rows, 1))
