"""Whoever lists a dataset's folder, at whatever moment, meets whole Parquet files and nothing else."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest

from goldscrape.compaction import compact, swap
from goldscrape.storage import Layout, Store, prepare, recover
from goldscrape.tables import TABLES
from tests.storage.making import head, records


@pytest.fixture
def listings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the datasets' folders held before and after every step that changes the disk."""
    seen: list[str] = []

    def look() -> None:
        for dataset in TABLES:
            folder = tmp_path / dataset
            seen.extend(path.name for path in (folder.iterdir() if folder.is_dir() else ()))

    def watched(step: Callable[..., Any]) -> Callable[..., Any]:
        def stepping(*given: Any, **more: Any) -> Any:
            look()
            done = step(*given, **more)
            look()
            return done

        return stepping

    for name in ("fsync", "replace", "rename", "link", "unlink", "mkdir"):
        monkeypatch.setattr(os, name, watched(getattr(os, name)))
    return seen


@pytest.mark.parametrize("folders_are_exchanged", [True, False])
def test_no_temporary_name_is_ever_in_a_dataset(
    tmp_path: Path, listings: list[str], monkeypatch: pytest.MonkeyPatch, *, folders_are_exchanged: bool
) -> None:
    if not folders_are_exchanged:
        monkeypatch.setattr(swap, "exchange_folders", lambda one, other: False)
    layout = Layout(tmp_path)
    for run_id in ("run-1", "run-2"):
        prepare(layout)
        store = Store(layout, head(run_id), segment_bytes=1 << 30, segment_seconds=1e9)
        store.commit(records(1)).result(timeout=10)
        if run_id == "run-1":
            store.close()
        store.abandon()
        recover(layout)
        list(compact(layout))
    assert len(listings) > 100
    assert {name for name in listings if not name.endswith(".parquet")} == set()
    assert ds.dataset(layout.dataset("pages"), format="parquet").count_rows() == 1


def test_an_empty_dataset_is_whole_when_it_appears(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    layout, found = Layout(tmp_path), []
    replace = os.replace

    def placed(source: Path, target: Path) -> None:
        replace(source, target)
        if target.parent.name in TABLES:
            found.append(pq.read_metadata(target).num_rows)

    monkeypatch.setattr(os, "replace", placed)
    prepare(layout)
    assert found == [0] * len(TABLES)
    assert sorted(path.name for path in layout.journal.iterdir()) == ["publish.lock"]


def test_a_folder_that_cannot_be_written_is_prepared_when_all_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    layout = Layout(tmp_path)
    prepare(layout)
    written = os.open

    def refused(path: Any, flags: int, *given: Any, **more: Any) -> int:
        assert not flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT), f"{path} is written"
        return written(path, flags, *given, **more)

    monkeypatch.setattr(os, "open", refused)
    prepare(layout)
