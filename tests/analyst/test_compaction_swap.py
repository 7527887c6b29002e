"""What readers see, and what a stop at any moment leaves."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.dataset as ds
import pytest

from goldscrape.compaction import BusyError, ChangedMeanwhileError, Compacted, compact, compact_dataset, repair, swap
from goldscrape.storage import Layout, prepare, publishing
from goldscrape.tables import Prediction
from tests.analyst.builders import at, board, provenance, rows, write_part

SHARES = {f"Film {number}": number / 100 for number in range(50)}


def write_days(output: Path, first: int, last: int) -> None:
    for day in range(first, last):
        write_part(output, f"run-{day:03}", (provenance(when=at(day)), board(SHARES)))


def count(output: Path) -> int:
    return ds.dataset(output / "predictions").count_rows()


@pytest.mark.parametrize("exchanging", [True, False], ids=["exchange", "two renames"])
def test_readers_see_the_old_files_or_the_new_never_a_mixture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, exchanging: bool
) -> None:
    if not exchanging:
        monkeypatch.setattr(swap, "exchange_folders", lambda _one, _other: False)
    write_days(tmp_path, 0, 30)
    seen: list[int] = []
    refused: list[str] = []
    stop = threading.Event()

    def read_on(how: str) -> None:
        connection = duckdb.connect()
        while not stop.is_set():
            try:
                if how == "duckdb":
                    row = connection.execute(
                        "SELECT count(*), count(DISTINCT (observed_at, nominee)) "
                        f"FROM '{tmp_path}/predictions/*.parquet'"
                    ).fetchone()
                    assert row is not None
                    seen.append(row[0] if row[0] == row[1] else -1)
                else:
                    seen.append(ds.dataset(tmp_path / "predictions").to_table(columns=["nominee"]).num_rows)
            except (OSError, duckdb.Error, pa.ArrowInvalid) as error:
                refused.append(str(error))

    readers = [threading.Thread(target=read_on, args=(how,)) for how in ("duckdb", "pyarrow")]
    for reader in readers:
        reader.start()
    # New rows may come at any time, so the number of rows grows; each compaction must leave it as it is.
    known = {30 * 50}
    try:
        for turn in range(4):
            list(compact(Layout(tmp_path), ["predictions"]))
            write_days(tmp_path, 30 + turn, 31 + turn)
            known.add((31 + turn) * 50)
            time.sleep(0.05)
    finally:
        stop.set()
        for reader in readers:
            reader.join()
    assert set(seen) <= known
    assert len(seen) > 20
    # A reader between two listings is told that a file, the folder or (where it saw an empty one) the column is gone;
    # it is not told a wrong number.
    told = ("No such file", "No files found", "not exist", "No match for FieldRef")
    assert all(any(words in text for words in told) for text in refused), refused


def test_a_reader_that_listed_before_the_swap_gets_an_error_not_a_wrong_number(tmp_path: Path) -> None:
    write_days(tmp_path, 0, 3)
    compact_dataset(tmp_path, Prediction, nullcontext)
    write_days(tmp_path, 3, 5)
    listed = ds.dataset(tmp_path / "predictions")
    compact_dataset(tmp_path, Prediction, nullcontext)
    with pytest.raises(FileNotFoundError):
        listed.to_table()
    assert count(tmp_path) == 250


def test_parts_that_come_during_a_compaction_are_carried_over(tmp_path: Path) -> None:
    write_days(tmp_path, 0, 3)

    @contextmanager
    def a_run_publishes_first() -> Iterator[None]:
        write_days(tmp_path, 3, 4)
        (tmp_path / "predictions" / "note.txt").write_text("mine")
        yield

    compact_dataset(tmp_path, Prediction, a_run_publishes_first)
    assert count_parquet(tmp_path) == 200
    assert len(list((tmp_path / "predictions").glob("*.parquet"))) == 2
    assert (tmp_path / "predictions" / "note.txt").read_text() == "mine"


def count_parquet(output: Path) -> int:
    return ds.dataset(sorted((output / "predictions").glob("*.parquet"))).count_rows()


def test_a_file_that_vanishes_meanwhile_stops_the_compaction(tmp_path: Path) -> None:
    write_days(tmp_path, 0, 3)

    @contextmanager
    def somebody_tidies_up() -> Iterator[None]:
        (tmp_path / "predictions" / "run-001.parquet").unlink()
        yield

    with pytest.raises(ChangedMeanwhileError, match=r"run-001\.parquet vanished"):
        compact_dataset(tmp_path, Prediction, somebody_tidies_up)
    assert count(tmp_path) == 100


def test_only_one_compaction_at_a_time(tmp_path: Path) -> None:
    write_days(tmp_path, 0, 2)
    first = compact(Layout(tmp_path), ["predictions"])
    assert isinstance(next(first), Compacted)
    with pytest.raises(BusyError, match="another compaction"):
        next(compact(Layout(tmp_path), ["predictions"]))
    repair(Layout(tmp_path))  # leaves the living one alone
    assert list(first) == []
    assert count(tmp_path) == 100


def test_it_waits_for_a_run_that_is_publishing(tmp_path: Path) -> None:
    prepare(Layout(tmp_path))
    write_days(tmp_path, 0, 2)
    with publishing(Layout(tmp_path)):
        process = start(tmp_path)
        time.sleep(2)
        assert len(list((tmp_path / "predictions").glob("run-*"))) == 2
        assert process.poll() is None
    process.communicate(timeout=30)
    assert process.returncode == 0
    assert not list((tmp_path / "predictions").glob("run-*"))


def test_runs_publish_while_compactions_go_on(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    prepare(layout)
    stop = threading.Event()
    published = 0

    def crawl() -> None:
        nonlocal published
        while not stop.is_set():
            staged = write_part(tmp_path / ".journal", "part", (provenance(when=at(published)), board(SHARES)))
            with publishing(layout):
                os.replace(staged, layout.part("predictions", f"run-{published:04}", 0))
            published += 1
            time.sleep(0.02)

    run = threading.Thread(target=crawl)
    run.start()
    try:
        swaps = 0
        while swaps < 4 or published < 20:
            (done,) = compact(layout, ["predictions"])
            assert isinstance(done, Compacted)
            swaps += done.files_before > done.files
    finally:
        stop.set()
        run.join()
    assert count(tmp_path) == published * len(SHARES)


SCRIPT = """
import sys
from pathlib import Path
from goldscrape.compaction import compact
from goldscrape.storage import Layout
if "two-renames" in sys.argv:
    from goldscrape.compaction import swap
    swap.exchange_folders = lambda one, other: False
print("go", flush=True)
for done in compact(Layout(Path(sys.argv[1])), ["predictions"]):
    print(done, flush=True)
"""


def start(output: Path, *arguments: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", SCRIPT, str(output), *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)


@pytest.mark.slow
@pytest.mark.parametrize("way", ["exchange", "two-renames"])
def test_killed_at_any_moment_nothing_is_lost_or_doubled(tmp_path: Path, way: str) -> None:
    write_days(tmp_path, 0, 40)
    for turn in range(14):
        process = start(tmp_path, way)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(turn * 0.03)
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        repair(Layout(tmp_path))
        assert count(tmp_path) == 2000 + turn * 50
        write_days(tmp_path, 40 + turn, 41 + turn)
    list(compact(Layout(tmp_path), ["predictions"]))
    assert count(tmp_path) == 2700
    assert len(list((tmp_path / "predictions").glob("*.parquet"))) == 1
    assert [path.name for path in (tmp_path / swap.STAGING).iterdir()] == ["compaction.lock"]


class TestInterruptedRenames:
    """Where folders cannot be exchanged: what each stop leaves and how it is put right."""

    @pytest.fixture
    def staging(self, tmp_path: Path) -> Path:
        write_days(tmp_path, 0, 2)
        staging = tmp_path / swap.STAGING
        (staging / "predictions.next").mkdir(parents=True)
        (staging / "predictions.next" / "oscars-2027-0.parquet").write_bytes(b"new")
        return staging

    def test_before_the_first_rename(self, tmp_path: Path, staging: Path) -> None:
        swap.recover(tmp_path)
        assert count(tmp_path) == 100
        assert not list(staging.iterdir())

    def test_between_the_two(self, tmp_path: Path, staging: Path) -> None:
        (tmp_path / "predictions").rename(staging / "predictions.pending")
        swap.recover(tmp_path)
        assert count(tmp_path) == 100
        assert not list(staging.iterdir())

    def test_between_the_two_and_a_run_made_the_folder_anew(self, tmp_path: Path, staging: Path) -> None:
        (tmp_path / "predictions").rename(staging / "predictions.pending")
        write_days(tmp_path, 2, 3)
        swap.recover(tmp_path)
        assert count(tmp_path) == 150
        assert not list(staging.iterdir())

    def test_after_the_second(self, tmp_path: Path, staging: Path) -> None:
        (tmp_path / "predictions").rename(staging / "predictions.pending")
        (staging / "predictions.next").rename(tmp_path / "predictions")
        swap.recover(tmp_path)
        assert (tmp_path / "predictions" / "oscars-2027-0.parquet").read_bytes() == b"new"
        assert not list(staging.iterdir())

    def test_a_folder_that_came_back_is_not_overwritten(
        self, tmp_path: Path, staging: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(swap, "exchange_folders", lambda _one, _other: False)
        rename = Path.rename

        def and_somebody_else(path: Path, target: Path) -> Path:
            moved = rename(path, target)
            if target.suffix == ".pending":
                write_days(tmp_path, 2, 3)
            return moved

        monkeypatch.setattr(Path, "rename", and_somebody_else)
        with pytest.raises(OSError, match="not empty"):
            swap.swap_in(staging / "predictions.next", tmp_path / "predictions")
        assert count(tmp_path) == 150


def test_a_folder_that_cannot_be_exchanged_is_an_error_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    with pytest.raises(FileNotFoundError, match="one"):
        swap.exchange_folders(tmp_path / "one", tmp_path / "missing")


def test_this_machine_exchanges_folders(tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    if not swap.exchange_folders(tmp_path / "one", tmp_path / "other"):
        pytest.skip("this file system cannot exchange two folders; the two renames are tested above")
    assert os.listdir(tmp_path / "one") == ["other"]
    assert os.listdir(tmp_path / "other") == ["one"]


def test_the_rows_themselves_are_untouched(tmp_path: Path) -> None:
    write_days(tmp_path, 0, 3)
    before = sorted(rows(tmp_path), key=repr)
    compact_dataset(tmp_path, Prediction, nullcontext)
    assert sorted(rows(tmp_path), key=repr) == before
