"""Rows into files: our Parquet beside pandas a batch at a time and JSON Lines: ``python -m benchmarks.export``.

The rows are the predictions of generated pages, as ``extract`` gives them. The search over Parquet's settings writes
the same Arrow table with each of them; our file is measured against the smallest.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import attrs
import pyarrow.parquet as pq

from benchmarks.corpus import pages
from benchmarks.export_peers import REQUIREMENTS
from benchmarks.extraction import least
from benchmarks.peers import peer_python
from benchmarks.results import Table
from goldscrape.exporters import JsonLinesExporter, ParquetExporter
from goldscrape.extract import extract
from goldscrape.page import Page, PageRecords
from goldscrape.tables import Prediction, Row

__all__ = ["main", "measure_export"]

_BATCH = 100
"""Rows a file of the pandas pipeline: the pages of some seconds."""


def measure_export(rows: int = 60_000, *, rounds: int = 3, with_peers: bool = True) -> list[Table]:
    """Rows a second and bytes a row of each writer; the search for the smallest Parquet file."""
    records = _records(rows)
    count = sum(len(record.rows["predictions"]) for record in records)
    parquet, lines = _written(ParquetExporter, records), _written(JsonLinesExporter, records)
    ours, jsonl = least(
        rounds, lambda: _written(ParquetExporter, records), lambda: _written(JsonLinesExporter, records)
    )
    speed = Table(
        f"Export of {count:,} rows of predictions, one core",
        ("writer", "rows/s", "goldscrape ÷ it", "bytes a row"),
    )
    speed.add("goldscrape, Parquet", f"{count / ours:,.0f}", "1.0", f"{len(parquet) / count:.1f}")
    speed.add(
        "goldscrape's exporter for JSON Lines",
        f"{count / jsonl:,.0f}",
        f"{jsonl / ours:.1f}",
        f"{len(lines) / count:.1f}",
    )
    began = time.process_time()
    plain = "".join(json.dumps(row, default=str) + "\n" for row in _dicts(records))
    seconds = time.process_time() - began
    speed.add("dicts → JSON Lines", f"{count / seconds:,.0f}", f"{seconds / ours:.1f}", f"{len(plain) / count:.1f}")
    if with_peers:
        peer = _pandas(lines)
        speed.add(
            f"pandas, a file for {_BATCH} rows",
            f"{count / peer['seconds']:,.0f}",
            f"{peer['seconds'] / ours:.1f}",
            f"{peer['bytes'] / count:.1f}",
        )
    return [speed, _search(parquet, count)]


def _records(rows: int) -> list[PageRecords]:
    start, count = datetime(2026, 1, 1, tzinfo=UTC), 0
    found: list[PageRecords] = []
    kinds, chance, number = list(pages(200)), random.Random(2026), 0
    while count < rows:
        when = start + timedelta(minutes=number)
        url = f"https://www.goldderby.com/film/2026/generated-{number}/"
        body = kinds[number % len(kinds)]
        page = Page(url=url, final_url=url, body=body, fetched_at=when, observed_at=when, snapshot_at=start)
        if number < len(kinds):
            record = extract(page, entities=False)
        else:  # the same boards at another moment: what days of crawling give
            before = found[number % len(kinds)]
            provenance = attrs.evolve(before.provenance, url=url, captured_at=when, observed_at=when)
            record = attrs.evolve(before, provenance=provenance, rows=_moved(before, chance))
        found.append(record)
        count += len(record.rows["predictions"])
        number += 1
    return found


def _moved(record: PageRecords, chance: random.Random) -> dict[str, list[Row]]:
    """The predictions with shares that have moved a little."""
    rows: list[Row] = []
    for row in record.rows["predictions"]:
        assert isinstance(row, Prediction)
        share = round(min(max((row.share or 0.5) + chance.gauss(0, 0.02), 0.001), 0.999), 3)
        rows.append(attrs.evolve(row, share=share, share_text=f"{share:.1%}"))
    return {"predictions": rows}


def _written(exporter: Callable[..., Any], records: Sequence[PageRecords]) -> bytes:
    file = io.BytesIO()
    writer = exporter(file, dataset="predictions")
    writer.start_exporting()
    for record in records:
        writer.export_item(record)
    writer.finish_exporting()
    return file.getvalue()


def _dicts(records: Sequence[PageRecords]) -> list[dict[str, Any]]:
    return [
        attrs.asdict(record.provenance) | attrs.asdict(row) for record in records for row in record.rows["predictions"]
    ]


def _pandas(lines: bytes) -> dict[str, float]:
    python = peer_python("export-peers", REQUIREMENTS)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "rows.jsonl")
        source.write_bytes(lines)
        Path(folder, "out").mkdir()
        command = [str(python), str(Path(__file__).with_name("export_peers.py")), str(source), f"{folder}/out"]
        run = subprocess.run([*command, str(_BATCH)], stdout=subprocess.PIPE, text=True, check=True)
    answer: dict[str, float] = json.loads(run.stdout)
    return answer


def _search(ours: bytes, rows: int) -> Table:
    table = pq.read_table(io.BytesIO(ours))
    found: list[tuple[int, float, str]] = []
    settings: dict[str, dict[str, Any]] = {
        "snappy (pyarrow's default)": {"compression": "snappy"},
        "zstd 1": {"compression": "zstd", "compression_level": 1},
        "zstd 3": {"compression": "zstd", "compression_level": 3},
        "zstd 6": {"compression": "zstd", "compression_level": 6},
        "zstd 9": {"compression": "zstd", "compression_level": 9},
        "zstd 19": {"compression": "zstd", "compression_level": 19},
        "gzip 9": {"compression": "gzip", "compression_level": 9},
        "brotli 9": {"compression": "brotli", "compression_level": 9},
        "zstd 9, pages of 64 KB": {"compression": "zstd", "compression_level": 9, "data_page_size": 2**16},
        "zstd 9, split floats": {
            "compression": "zstd",
            "compression_level": 9,
            "use_dictionary": [name for name in table.schema.names if name not in {"share", "odds"}],
            "use_byte_stream_split": ["share", "odds"],
        },
        "zstd 1, no dictionaries": {"compression": "zstd", "compression_level": 1, "use_dictionary": False},
        "zstd 9, no dictionaries": {"compression": "zstd", "compression_level": 9, "use_dictionary": False},
        "zstd 9, data page 2.0": {"compression": "zstd", "compression_level": 9, "data_page_version": "2.0"},
    }
    for name, options in settings.items():
        file = io.BytesIO()
        began = time.process_time()
        pq.write_table(table, file, **options)
        found.append((len(file.getvalue()), time.process_time() - began, name))
    best = min(size for size, _, _ in found)
    shown = Table("Parquet's settings for the same rows", ("settings", "bytes a row", "÷ smallest", "CPU s"))
    shown.add("goldscrape's file", f"{len(ours) / rows:.2f}", f"{len(ours) / best:.2f}", "")
    for size, seconds, name in sorted(found):
        shown.add(name, f"{size / rows:.2f}", f"{size / best:.2f}", f"{seconds:.2f}")
    return shown


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.export", description=__doc__)
    parser.add_argument("--rows", type=int, default=60_000)
    parser.add_argument("--no-peers", action="store_true", help="leave pandas out")
    given = parser.parse_args(arguments)
    for table in measure_export(given.rows, with_peers=not given.no_peers):
        table.show()
    return 0


if __name__ == "__main__":
    sys.exit(main())
