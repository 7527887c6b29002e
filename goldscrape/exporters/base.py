"""What all exporters share: which dataset they write, and the rows of it that a page carries."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from scrapy.exceptions import UsageError
from scrapy.exporters import BaseItemExporter

from goldscrape.page import PageRecords
from goldscrape.tables import TABLES, Row
from goldscrape.tables.columns import column_names

__all__ = ["RECORDS", "DatasetExporter", "dataset_of_uri"]

RECORDS = "records"
"""Not a dataset: one nested document a page, for json and jsonl."""


def dataset_of_uri(uri: str) -> str | None:
    """The dataset a feed's address names by its stem: ``s3://bucket/predictions-2027.jsonl`` → ``predictions``.

    None when the stem does not start with a dataset's name (or ``records``).
    """
    stem = PurePosixPath(unquote(urlsplit(uri).path or uri)).name
    match = re.match(r"[a-z]+", stem)
    named = match.group(0) if match else ""
    return named if named in TABLES or named == RECORDS else None


class DatasetExporter(BaseItemExporter):
    """Writes the rows of one dataset out of every ``PageRecords`` it is given."""

    nested = False
    """Whether this format can hold ``records``."""

    def __init__(self, *, dataset: str | None = None, **kwargs: Any) -> None:
        super().__init__(dont_fail=True, **kwargs)
        if dataset is None and self.nested:
            dataset = RECORDS
        allowed = [*TABLES, RECORDS] if self.nested else [*TABLES]
        if dataset not in allowed:
            raise UsageError(f"a feed needs one of the datasets {', '.join(allowed)}; not {dataset!r}")
        self.dataset = dataset
        self.table: type[Row] | None = TABLES.get(dataset)

    @property
    def names(self) -> tuple[str, ...]:
        """The columns to write: all of the dataset's, or those the feed's ``fields`` names."""
        known = column_names(self.table) if self.table else ()
        wanted = tuple(self.fields_to_export or ())
        unknown = [name for name in wanted if name not in known]
        if unknown and self.table:
            raise UsageError(f"{self.dataset} has no column {', '.join(unknown)}; it has {', '.join(known)}")
        return wanted or known

    def rows_of(self, item: PageRecords) -> Sequence[Row]:
        """The page's rows for this exporter's dataset."""
        return item.rows.get(self.dataset, ())
