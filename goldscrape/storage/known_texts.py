"""Articles that are stored already: the same text under the same address is one fact, however often it is fetched."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import attrs

from goldscrape.page import PageRecords
from goldscrape.tables import TABLES, Article, Mention, Row

__all__ = ["OF_A_TEXT", "KnownTexts"]

OF_A_TEXT = {"articles"} | {name for name, table in TABLES.items() if issubclass(table, Mention)}
"""Datasets whose rows follow from the text alone, so that an unchanged text would only repeat them."""


class KnownTexts:
    """The keys of the articles in a folder: address, day of the last change, text, and the version that read them.

    Another version of the extractor may read more out of the same text: its rows are new.
    """

    def __init__(self, output: Path) -> None:
        self._output = output
        self._keys: set[int] | None = None
        self._under_way: set[int] = set()

    def without_known(self, records: PageRecords) -> PageRecords:
        """The records to store: all of them, or those that do not repeat a text that is stored or under way to it."""
        key = _key_of(records)
        if key is None:
            return records
        if key not in self._loaded() and key not in self._under_way:
            self._under_way.add(key)
            return records
        return attrs.evolve(records, rows={name: rows for name, rows in records.rows.items() if name not in OF_A_TEXT})

    def stored(self, records: PageRecords) -> None:
        """The page is durable: from now on its text is known."""
        key = _key_of(records)
        if key is not None:
            self._loaded().add(key)
            self._under_way.discard(key)

    def _loaded(self) -> set[int]:
        if self._keys is None:
            import pyarrow.parquet as pq

            columns = ["url", "date_modified", "text_sha256", "extractor"]
            self._keys = set()
            for file in sorted((self._output / "articles").glob("*.parquet")):
                with pq.ParquetFile(file) as parquet:
                    for batch in parquet.iter_batches(columns=columns):
                        told = (batch.column(name).to_pylist() for name in columns)
                        self._keys.update(map(_key, *told))
        return self._keys


def _key_of(records: PageRecords) -> int | None:
    articles: list[Row] = records.rows.get("articles", [])
    if len(articles) != 1 or not isinstance(articles[0], Article):
        return None
    article = articles[0]
    return _key(records.provenance.url, article.date_modified, article.text_sha256, records.provenance.extractor)


def _key(url: str, date_modified: date | None, text_sha256: str | None, extractor: str) -> int:
    # A number instead of four strings: a million articles take 60 MB less.
    return hash((url, date_modified, text_sha256, extractor))
