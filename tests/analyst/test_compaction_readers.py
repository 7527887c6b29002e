"""Every dataset, by every reader, before and after: the same rows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd  # type: ignore[import-untyped]
import polars as pl
import pyarrow.dataset as ds
import pytest

from goldscrape.compaction import Compacted, compact
from goldscrape.storage import Layout, prepare
from goldscrape.tables import (
    TABLES,
    Article,
    Budget,
    Character,
    Credit,
    DatasetRows,
    DateMention,
    Film,
    Image,
    PageRow,
    Person,
    RunProblem,
    Section,
    Work,
)
from tests.analyst.builders import at, board, provenance, run, write_part

BODY = "Digger opened on 2 October 2026."
MENTION: dict[str, Any] = {"text_sha256": "t" * 64, "field": "body", "char_start": 0, "char_end": 6, "quote": BODY}


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """Every dataset with rows in several parts, nulls and lists among them."""
    prepare(Layout(tmp_path))
    for number in range(3):
        page = provenance(f"https://example.org/{number}", at(number))
        article = Article(
            headline=f"Headline {number}",
            authors=("Ann", "Bob")[:number],
            published_at=at(number) if number else None,
            date_published=date(2026, 11, 1 + number),
            body=BODY,
            sections=(Section(heading="H", text=BODY, char_start=0),),
            images=(Image(url="https://example.org/a.jpg", caption=None),),
            text_sha256="t" * 64,
        )
        for dataset, row in {
            "articles": article,
            "films": Film(title="Digger", year=None, aliases=("D",), **MENTION),
            "works": Work(title="Hamilton", medium="stage", **MENTION),
            "people": Person(name="Ann Lee", roles=("actor",), credits=(Credit(role="actor", work="D"),), **MENTION),
            "characters": Character(name="Neil", actor="Bob", **MENTION),
            "budgets": Budget(raw="$40 million", amount=4e7, currency="USD", **MENTION),
            "dates": DateMention(raw="2 October 2026", start=date(2026, 10, 2), end=date(2026, 10, 2), **MENTION),
            "pages": PageRow(final_url=page.url, bytes=10, fetched_at=at(number), rows=9),
        }.items():
            write_part(tmp_path, f"run-{number}", (page, [row]), dataset=dataset)
        write_part(tmp_path, f"run-{number}", (page, board({"Digger": 0.9, "Fjord": 0.2}, season=2026 + number % 2)))
        problems = (RunProblem(kind="timeout", url=None, detail="slow"),)
        record = run(number, problems=problems, rows=(DatasetRows(dataset="predictions", rows=2),))
        write_part(tmp_path, f"run-{number}", (None, [record]), dataset="runs")
    return tmp_path


def plain(value: Any) -> Any:
    """A value as text that does not depend on which library read it."""
    if hasattr(value, "tolist") and not hasattr(value, "isoformat"):
        value = value.tolist()
    if value is None or value is pd.NaT or value is pd.NA or value != value:
        return None
    if isinstance(value, dict):
        return {name: plain(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [plain(part) for part in value]
    if isinstance(value, float | int) and not isinstance(value, bool):
        return float(value)
    if hasattr(value, "tzinfo") and value.tzinfo is not None:
        return pd.Timestamp(value).tz_convert("UTC").isoformat()
    if hasattr(value, "isoformat"):
        return value.isoformat()[:10]
    return value


def by_pandas(folder: Path) -> list[dict[str, Any]]:
    return [dict(row) for row in pd.read_parquet(folder).to_dict("records")]


def by_polars(folder: Path) -> list[dict[str, Any]]:
    return pl.scan_parquet(folder).collect().to_dicts()


def by_duckdb(folder: Path) -> list[dict[str, Any]]:
    relation: Any = duckdb.sql(f"FROM '{folder}/*.parquet'")
    found: list[dict[str, Any]] = relation.pl().to_dicts()
    return found


def by_pyarrow(folder: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = ds.dataset(folder).to_table().to_pylist()
    return found


READERS = (by_pandas, by_polars, by_duckdb, by_pyarrow)


def read(reader: Callable[[Path], list[dict[str, Any]]], folder: Path) -> list[str]:
    return sorted(repr({name: plain(value) for name, value in row.items()}) for row in reader(folder))


@pytest.mark.parametrize("dataset", TABLES)
def test_every_reader_reads_the_same_before_and_after(output: Path, dataset: str) -> None:
    before = read(by_pyarrow, output / dataset)
    assert len(before) >= 3
    for reader in READERS:
        assert read(reader, output / dataset) == before, reader.__name__
    (done,) = compact(Layout(output), [dataset])
    assert isinstance(done, Compacted)
    assert done.files < done.files_before
    for reader in READERS:
        assert read(reader, output / dataset) == before, reader.__name__


@pytest.mark.parametrize("dataset", TABLES)
@pytest.mark.parametrize("reader", READERS)
def test_every_reader_reads_an_empty_dataset(tmp_path: Path, dataset: str, reader: Any) -> None:
    prepare(Layout(tmp_path))
    assert reader(tmp_path / dataset) == []
