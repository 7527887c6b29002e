"""What a run looked like, surface by surface, in numbers that can be held against the last runs'."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from urllib.parse import urlsplit

import msgspec

from goldscrape.page import PageRecords
from goldscrape.tables import PageRow, Row

__all__ = ["Profile", "Profiler"]

_WATCHED = {
    "articles": ("headline", "authors", "date_published", "body", "images"),
    "predictions": ("category_id", "share", "odds", "person", "work", "rank", "award"),
}
"""Columns whose coverage is kept: those that go first when a layout changes."""


class Profile(msgspec.Struct, kw_only=True):
    """One surface of one site in one run."""

    pages: int = 0
    rows: dict[str, int] = {}
    """Rows per watched dataset."""
    filled: dict[str, int] = {}
    """``dataset.column`` to the number of rows that have a value there."""
    categories: list[list[str]] = []
    """Event, group and category of every listing, sorted."""

    def rows_per_page(self, dataset: str) -> float:
        """How many rows of a dataset a page gave."""
        return self.rows.get(dataset, 0) / self.pages if self.pages else 0.0

    def coverage(self, name: str) -> float | None:
        """The share of rows with a value in ``dataset.column``; None without rows."""
        rows = self.rows.get(name.partition(".")[0], 0)
        return self.filled.get(name, 0) / rows if rows else None


class Profiler:
    """Gathers the profiles of a run, page by page; its size does not grow with the pages."""

    def __init__(self) -> None:
        self._pages: Counter[str] = Counter()
        self._rows: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._filled: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._categories: defaultdict[str, set[tuple[str, str, str]]] = defaultdict(set)

    def add(self, records: PageRecords) -> None:
        """Count a page. Pages that are only answers of the server (404, unchanged) say nothing about layouts."""
        if records.page.status not in (0, 200):
            return
        scope = scope_of(records)
        self._pages[scope] += 1
        for dataset, columns in _WATCHED.items():
            rows = records.rows.get(dataset, [])
            self._rows[scope][dataset] += len(rows)
            self._fill(scope, dataset, columns, rows)
        for row in records.rows.get("predictions", ()):
            told = (getattr(row, "event", None), getattr(row, "predictor_group", None), getattr(row, "category", None))
            if told[0] and told[2]:
                self._categories[scope].add((told[0], told[1] or "", told[2]))

    def profiles(self) -> dict[str, Profile]:
        """Scope to profile."""
        return {
            scope: Profile(
                pages=pages,
                rows=dict(self._rows[scope]),
                filled=dict(self._filled[scope]),
                categories=sorted(map(list, self._categories[scope])),
            )
            for scope, pages in self._pages.items()
        }

    def _fill(self, scope: str, dataset: str, columns: Iterable[str], rows: Iterable[Row]) -> None:
        for row in rows:
            for column in columns:
                if getattr(row, column) not in (None, ()):
                    self._filled[scope][f"{dataset}.{column}"] += 1


def scope_of(records: PageRecords) -> str:
    """What a page is compared with: the surface asked for (or found), of one site."""
    found = next((row.surface for row in records.rows.get("pages", ()) if isinstance(row, PageRow)), None)
    surface = records.page.context.surface or found or "unknown"
    event = records.page.context.event
    return " ".join(filter(None, (surface, urlsplit(records.page.final_url).hostname or "file", event)))
