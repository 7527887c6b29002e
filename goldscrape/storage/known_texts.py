"""Articles that are stored already: the same text under the same address is one fact, however often it is fetched."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import attrs

from goldscrape.page import PageRecords
from goldscrape.problems import Problem
from goldscrape.storage.readable import each_readable
from goldscrape.storage.steady import steadily
from goldscrape.tables import TABLES, Article, Mention, Row

__all__ = ["OF_A_TEXT", "KnownTexts"]

OF_A_TEXT = {"articles"} | {name for name, table in TABLES.items() if issubclass(table, Mention)}
"""Datasets whose rows follow from the text alone, so that an unchanged text would only repeat them."""


_ARTICLES = {"articles"}
_ARTICLE = ("url", "date_modified", "text_sha256", "extractor")
_TEXT = ("text_sha256", "extractor")


class KnownTexts:
    """The keys of the articles in a folder: address, day of the last change, text, and the version that read them.

    Another version of the extractor may read more out of the same text: its rows are new. So are the mentions of a text
    that was read without looking for any.

    Args:
        output: the folder of the datasets.
        report: told of files that cannot be read; their texts are stored again.
    """

    def __init__(self, output: Path, report: Callable[[Problem], None]) -> None:
        self._output = output
        self._report = report
        self._keys: set[int] | None = None
        self._mentioned: set[int] | None = None
        self._of_this_run: set[int] = set()

    def without_known(self, records: PageRecords) -> PageRecords:
        """The records to store: all of them, or those that do not repeat a text that is stored or on its way there."""
        key = _key_of(records)
        if key is None:
            return records
        if key in self._of_this_run:
            repeated = OF_A_TEXT
        elif key not in self._loaded():
            repeated = set()
        else:
            repeated = OF_A_TEXT if self._is_mentioned(records) else _ARTICLES
        self._of_this_run.add(key)
        if not repeated:
            return records
        return attrs.evolve(records, rows={name: rows for name, rows in records.rows.items() if name not in repeated})

    def _is_mentioned(self, records: PageRecords) -> bool:
        """Whether something that a stored text mentions is stored, too; also when it mentions nothing."""
        if not any(records.rows.get(name) for name in OF_A_TEXT - _ARTICLES):
            return True
        if self._mentioned is None:
            self._mentioned = set().union(*(self._stored(name, _TEXT) for name in sorted(OF_A_TEXT - _ARTICLES)))
        article = records.rows["articles"][0]
        assert isinstance(article, Article)  # noqa: S101
        return _key(article.text_sha256, records.provenance.extractor) in self._mentioned

    def _loaded(self) -> set[int]:
        if self._keys is None:
            self._keys = self._stored("articles", _ARTICLE)
        return self._keys

    def _stored(self, dataset: str, columns: Sequence[str]) -> set[int]:
        return steadily(lambda: set(self._read(dataset, columns)))

    def _read(self, dataset: str, columns: Sequence[str]) -> Iterator[int]:
        def keys(file: Path) -> Iterator[int]:
            import pyarrow as pa
            import pyarrow.parquet as pq

            with pq.ParquetFile(file) as parquet:
                for batch in parquet.iter_batches(columns=list(columns)):
                    told = pa.Table.from_batches([batch]).group_by(list(columns)).aggregate([])
                    yield from map(_key, *(told.column(name).to_pylist() for name in columns))

        return each_readable(self._output / dataset, keys, self._report, "its texts may be stored again")


def _key_of(records: PageRecords) -> int | None:
    articles: list[Row] = records.rows.get("articles", [])
    if len(articles) != 1 or not isinstance(articles[0], Article):
        return None
    article = articles[0]
    return _key(records.provenance.url, article.date_modified, article.text_sha256, records.provenance.extractor)


def _key(*told: object) -> int:
    # A number instead of the strings: a million articles take 60 MB less.
    return hash(told)
