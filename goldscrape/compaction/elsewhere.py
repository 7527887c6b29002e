"""Which extractions of a dataset's pages are known from other datasets: one that found nothing here counts, too."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa

from goldscrape.compaction.files import dataset_files
from goldscrape.compaction.order import EXTRACTION, encoded
from goldscrape.compaction.upgrade import read_upgraded
from goldscrape.tables import TABLES, Mention
from goldscrape.tables.arrow import arrow_schema
from goldscrape.tables.row import Row

__all__ = ["Elsewhere"]


class Elsewhere:
    """Reads each dataset of an output folder once; what a compaction changes meanwhile makes no difference to it."""

    def __init__(self, output: Path) -> None:
        self._output = output
        self._found: dict[str, pa.Table] = {}

    def extractions(self, table: type[Row]) -> pa.Table | None:
        """The ``EXTRACTION`` columns of the extractions known elsewhere; None when the rows are of no page.

        An extraction has a row in ``pages`` whatever it found. Mentions are told from one another only: an extraction
        that has none of any kind may not have looked for them. Neither does an article's absence tell anything of a run
        of the same version: it leaves out a text that is stored already. There the version counts, and the run is null,
        the oldest of all. Raises UnreadableFileError.
        """
        if not table.shares_provenance or table.dataset == "pages":
            return None
        if not issubclass(table, Mention):
            found = self._of(TABLES["pages"])
        else:
            others = [each for each in TABLES.values() if issubclass(each, Mention) and each is not table]
            found = _each_once(pa.concat_tables([self._of(other) for other in others]))
        if table.dataset == "articles":
            place = found.schema.get_field_index("run_id")
            found = _each_once(found.set_column(place, "run_id", pa.nulls(len(found), pa.string())))
        return encoded(found)

    def _of(self, table: type[Row]) -> pa.Table:
        if table.dataset not in self._found:
            pieces = [
                _each_once(piece)
                for file in dataset_files(self._output / table.dataset, table)
                for piece in read_upgraded(file, table, EXTRACTION)
            ]
            nothing = pa.schema([arrow_schema(table).field(name) for name in EXTRACTION]).empty_table()
            self._found[table.dataset] = pa.concat_tables([nothing, *pieces])
        return self._found[table.dataset]


def _each_once(found: pa.Table) -> pa.Table:
    return found.group_by(list(EXTRACTION)).aggregate([]).select(list(EXTRACTION))
