"""The base of every table: a row class whose annotations are the schema and whose docstrings are the dictionary."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, ClassVar

import attrs

__all__ = ["Float64", "Int16", "Int32", "Int64", "Provenance", "Row", "Struct"]

Int16 = Annotated[int, "int16"]
Int32 = Annotated[int, "int32"]
Int64 = Annotated[int, "int64"]
Float64 = Annotated[float, "double"]


@attrs.define(kw_only=True)
class Struct:
    """A value with named parts inside a column (a section, an image, a credit)."""


@attrs.define(kw_only=True)
class Row:
    """One row of a dataset, without the provenance it shares with its whole page."""

    dataset: ClassVar[str]
    """The folder's name below ``output/``."""
    key: ClassVar[tuple[str, ...]]
    """The natural key: two rows with the same values here (nulls equal) are one fact."""
    order: ClassVar[tuple[str, ...]]
    """How compaction sorts the dataset's files."""
    shares_provenance: ClassVar[bool] = True
    """Whether the columns of :class:`Provenance` stand before this table's own."""


@attrs.define(kw_only=True)
class Provenance:
    """Where a row comes from: the columns common to every dataset but ``runs``."""

    url: str
    """The page's canonical address; the address asked for when the page names none."""
    captured_at: datetime
    """When the page was fetched (UTC)."""
    observed_at: datetime
    """When it was true: the fetch for a live page, the snapshot for an archived one (UTC)."""
    snapshot_at: datetime
    """One value per crawl and event, its start (UTC): the latest board is one equality.
    For archives the same as observed_at."""
    capture: str
    """`live`, `wayback` or `file`."""
    page_sha256: str
    """SHA-256 of the page's bytes (hex), the same in the archive."""
    run_id: str | None = None
    """The run that wrote the row; sorts by time."""
    extractor: str
    """The version of the code that read the row."""
