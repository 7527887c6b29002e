"""A text that several archived pages hold is stored once, as the crawls stored it, whichever worker read which page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from goldscrape.storage.files import write_durably
from goldscrape.storage.known_texts import OF_A_TEXT

__all__ = ["drop_repeats"]

_PAGE = ("url", "captured_at", "page_sha256")
_TEXT = ("date_modified", "text_sha256")


def drop_repeats(parts: Sequence[Path]) -> Counter[str]:
    """Leave of every text (address, day of the last change, text) only the earliest capture's rows.

    ``parts`` are the folders of staged files, not yet visible. Gives how many rows of each dataset were left out.
    """
    repeats = _repeats(parts)
    dropped: Counter[str] = Counter()
    if not repeats:
        return dropped
    for dataset in sorted(OF_A_TEXT):
        for file in _files(parts, dataset):
            dropped[dataset] += _without(file, repeats)
    return +dropped


def _files(parts: Sequence[Path], dataset: str) -> Iterator[Path]:
    return (file for part in parts if (file := part / f"{dataset}.parquet").is_file())


def _repeats(parts: Sequence[Path]) -> set[tuple[Any, ...]]:
    import pyarrow.parquet as pq

    earliest: dict[tuple[Any, ...], tuple[datetime, tuple[Any, ...]]] = {}
    repeats: set[tuple[Any, ...]] = set()
    for path in _files(parts, "articles"):
        with pq.ParquetFile(path) as file:
            for batch in file.iter_batches(columns=[*_PAGE, *_TEXT]):
                told = {name: batch.column(name).to_pylist() for name in (*_PAGE, *_TEXT)}
                texts = zip(told["url"], *(told[name] for name in _TEXT), strict=True)
                for text, page in zip(texts, zip(*(told[name] for name in _PAGE), strict=True), strict=True):
                    found = (page[_PAGE.index("captured_at")], page)
                    first = earliest.setdefault(text, found)
                    if first is not found and first[1] != page:
                        earliest[text], later = (found, first) if found[0] < first[0] else (first, found)
                        repeats.add(later[1])
    return repeats


def _without(path: Path, repeats: set[tuple[Any, ...]]) -> int:
    import pyarrow as pa
    import pyarrow.parquet as pq

    from goldscrape.exporters.parquet import parquet_writer

    content = BytesIO()
    dropped = 0
    with pq.ParquetFile(path) as file, parquet_writer(content, file.schema_arrow) as writer:
        for number in range(file.num_row_groups):
            group = file.read_row_group(number)
            pages = zip(*(group[name].to_pylist() for name in _PAGE), strict=True)
            left = group.filter(pa.array([page not in repeats for page in pages], pa.bool_()))
            dropped += group.num_rows - left.num_rows
            if left.num_rows:
                writer.write_table(left, row_group_size=left.num_rows)
    if dropped:
        write_durably(path, content.getvalue())
    return dropped
