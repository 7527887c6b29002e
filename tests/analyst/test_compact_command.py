from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.analyst.builders import at, board, provenance, rows, write_part
from tests.places import ROOT


def scrapy(output: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "scrapy", *arguments],
        cwd=ROOT,
        env=os.environ | {"GOLDSCRAPE_OUTPUT": str(output)} | environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_it_says_what_it_did(tmp_path: Path) -> None:
    for day in range(3):
        write_part(tmp_path, f"{day}", (provenance(when=at(day)), board({"Digger": 0.9})))
    done = scrapy(tmp_path, "compact", "predictions")
    assert done.returncode == 0, done.stderr
    assert "3 → 1" in done.stdout
    assert len(rows(tmp_path)) == 3


def test_without_any_output_yet_every_dataset_is_readable_afterwards(tmp_path: Path) -> None:
    assert scrapy(tmp_path / "new", "compact").returncode == 0
    assert rows(tmp_path / "new", "runs") == []


def test_an_unknown_dataset_is_wrong_usage(tmp_path: Path) -> None:
    done = scrapy(tmp_path, "compact", "odds")
    assert done.returncode == 2
    assert "no dataset odds" in done.stderr


def test_a_broken_file_fails_its_dataset_and_no_other(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "half.parquet").write_bytes(b"PAR1")
    for day in range(2):
        write_part(tmp_path, f"{day}", (provenance(when=at(day)), board({"Digger": 0.9})))
    done = scrapy(tmp_path, "compact")
    assert done.returncode == 1
    assert "half.parquet is not a readable Parquet file" in done.stderr
    assert "Traceback" not in done.stderr
    assert len(list((tmp_path / "predictions").glob("*.parquet"))) == 1
