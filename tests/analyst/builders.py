"""Small datasets written as the store writes them: one Parquet part at a time."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import attrs
import pyarrow as pa
import pyarrow.parquet as pq

from goldscrape.tables import TABLES, Prediction, Provenance, Row, Run
from goldscrape.tables.arrow import to_table

DAY = datetime(2026, 11, 1, 12, tzinfo=UTC)
"""Noon of the first day of these datasets."""


def at(days: float) -> datetime:
    """Noon so many days after the first."""
    return DAY + timedelta(days=days)


def provenance(page: str = "https://example.org/odds", when: datetime = DAY, **changes: Any) -> Provenance:
    """What the rows of one page share; the page's bytes are named by its address and moment."""
    values: dict[str, Any] = {
        "url": page,
        "captured_at": when,
        "observed_at": when,
        "snapshot_at": when,
        "capture": "live",
        "page_sha256": hashlib.sha256(f"{page} {when}".encode()).hexdigest(),
        "run_id": f"{when:%Y%m%dT%H%M%S}-a",
        "extractor": "0.1.0",
    }
    return Provenance(**values | changes)


def contender(nominee: str, share: float | None = None, rank: int | None = None, **changes: Any) -> Prediction:
    """A contender for Best Picture of the Oscars 2027, nominations, all predictors."""
    values: dict[str, Any] = {
        "award": "oscars",
        "season": 2027,
        "market": "nomination",
        "event": "Oscars Nominations 2027",
        "category_id": "oscars.picture",
        "category": "Best Picture",
        "predictor_group": "combined",
        "rank": rank,
        "nominee": nominee,
        "nominee_text": nominee,
        "nominee_kind": "film",
        "work": nominee,
        "share": share,
        "complete": True,
        "surface": "odds_api",
    }
    return Prediction(**values | changes)


def board(shares: dict[str, float], **changes: Any) -> list[Prediction]:
    """A listing: its contenders by falling share."""
    ordered = sorted(shares.items(), key=lambda item: -item[1])
    return [
        contender(name, share, rank, listed=len(ordered), **changes)
        for rank, (name, share) in enumerate(ordered, start=1)
    ]


def write_part(
    output: Path, name: str, *pages: tuple[Provenance | None, Sequence[Row]], dataset: str = "predictions"
) -> Path:
    """One part of a dataset, published by rename."""
    table = to_table(TABLES[dataset], pages)
    return write_table(table, output / dataset / f"{name}.parquet")


def write_table(table: pa.Table, path: Path) -> Path:
    """An Arrow table as a Parquet file that appears whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.parent.parent / f".{path.name}.tmp"  # readers of a folder take all its files
    pq.write_table(table, temporary, compression="zstd")
    return temporary.rename(path)


def run(number: int = 1, **changes: Any) -> Run:
    """A run that went well."""
    values: dict[str, Any] = {
        "run_id": f"run-{number}",
        "spider": "odds",
        "started_at": at(number),
        "finished_at": at(number) + timedelta(minutes=5),
        "finish_reason": "finished",
        "verdict": "ok",
        "pages": 3,
        "version": "0.1.0",
    }
    return Run(**values | changes)


def rows(output: Path, dataset: str = "predictions") -> list[dict[str, Any]]:
    """All rows of a dataset as pyarrow reads the folder."""
    return pq.read_table(output / dataset).to_pylist()


def as_dicts(records: Sequence[Row]) -> list[dict[str, Any]]:
    """Row objects as dictionaries."""
    return [attrs.asdict(record) for record in records]
