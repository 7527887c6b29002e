"""Which extractions of a dataset's pages are known from other datasets: one that found nothing here counts, too."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa

from goldscrape.compaction.files import dataset_files
from goldscrape.compaction.order import EXTRACTION, encoded
from goldscrape.compaction.upgrade import read_upgraded
from goldscrape.tables import TABLES, Mention
from goldscrape.tables.row import Row

__all__ = ["extractions_elsewhere"]


def extractions_elsewhere(output: Path, table: type[Row]) -> pa.Table | None:
    """The ``EXTRACTION`` columns of those extractions, each once; None when the rows are of no page.

    An extraction has a row in ``pages`` whatever it found. Mentions are told from one another only: an extraction that
    has none of any kind may not have looked for them. Neither does an article's absence tell anything of a run of the
    same version: it leaves out a text that is stored already. There the version counts, and the run is null, the oldest
    of all. Raises UnreadableFileError.
    """
    if not table.shares_provenance or table.dataset == "pages":
        return None
    told = [TABLES["pages"]]
    columns: tuple[str, ...] = EXTRACTION
    if table.dataset == "articles":
        columns = tuple(name for name in EXTRACTION if name != "run_id")
    if issubclass(table, Mention):
        told = [other for other in TABLES.values() if issubclass(other, Mention) and other is not table]
    found = [
        encoded(_each_once(piece, columns))
        for other in told
        for file in dataset_files(output / other.dataset, other)
        for piece in read_upgraded(file, other, columns)
    ]
    return pa.concat_tables(found) if found else None


def _each_once(piece: pa.Table, columns: Sequence[str]) -> pa.Table:
    found = piece.group_by(list(columns)).aggregate([])
    for name in EXTRACTION:
        if name not in columns:
            found = found.append_column(name, pa.nulls(len(found), pa.string()))
    return found.select(list(EXTRACTION))
