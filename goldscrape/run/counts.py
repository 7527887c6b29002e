"""Rows of a run at each station: read from pages, committed, sealed. What differs is lost, and is said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import attrs

from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.tables import Row

__all__ = ["RowCounts"]


def _by_dataset(rows: Mapping[str, Sequence[Row]]) -> Counter[str]:
    return Counter({dataset: len(found) for dataset, found in rows.items()})


@attrs.define
class RowCounts:
    """Rows a dataset that pages gave and that became durable."""

    extracted: Counter[str] = attrs.field(factory=Counter)
    committed: Counter[str] = attrs.field(factory=Counter)

    def read(self, rows: Mapping[str, Sequence[Row]]) -> None:
        """A page gave these rows; counted before anything can lose them."""
        self.extracted.update(_by_dataset(rows))

    def repeated(self, rows: Mapping[str, Sequence[Row]], stored: Mapping[str, Sequence[Row]]) -> None:
        """Of these rows only ``stored`` are to be stored: the rest says again what is stored already, no loss."""
        self.extracted.subtract(_by_dataset(rows))
        self.extracted.update(_by_dataset(stored))

    def made_durable(self, rows: Mapping[str, Sequence[Row]]) -> None:
        """These rows survive a kill from now on."""
        self.committed.update(_by_dataset(rows))

    def losses(self, sealed: Counter[str], *, waiting: bool) -> Iterator[Problem]:
        """Rows read and not stored; rows stored and not written, unless they wait in the journal for the next run."""
        stations = [("read and not stored", self.extracted - self.committed)]
        if not waiting:
            stations.append(("committed and not written", self.committed - sealed))
        for what, lost in stations:
            if lost:
                said = ", ".join(f"{count} of {dataset}" for dataset, count in sorted(lost.items()))
                yield Problem(ProblemKind.ROWS_LOST, f"rows {what}: {said}", None, Severity.FAILED)
