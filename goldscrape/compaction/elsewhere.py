"""Which extractions of a dataset's pages are known from other datasets: one that found nothing here counts, too."""

from __future__ import annotations

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
    has none of any kind may not have looked for them. Raises UnreadableFileError.
    """
    if not table.shares_provenance or table.dataset == "pages":
        return None
    told = [TABLES["pages"]]
    if issubclass(table, Mention):
        told = [other for other in TABLES.values() if issubclass(other, Mention) and other is not table]
    found = [
        encoded(piece.group_by(list(EXTRACTION)).aggregate([]).select(list(EXTRACTION)))
        for other in told
        for file in dataset_files(output / other.dataset, other)
        for piece in read_upgraded(file, other, EXTRACTION)
    ]
    return pa.concat_tables(found) if found else None
