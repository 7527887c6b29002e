"""A run that dies at any step of storing leaves all of its pages to the next, once."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds
import pytest

from goldscrape.frontier import Database
from goldscrape.storage import (
    FileLock,
    Layout,
    Store,
    prepare,
    publishing,
    rearranging,
    recover,
    sealing,
    write_lone_row,
)
from goldscrape.tables import TABLES, Run
from tests.storage.making import MOMENT, head, records

PAGES = 5
KEEP = {"segment_bytes": 1 << 30, "segment_seconds": 1e9}


class Killed(BaseException):
    """Stands for kill -9: nothing after it runs, nothing cleans up."""


def begun(layout: Layout, run_id: str = "run-1", job: str | None = None, **more: Any) -> Store:
    """A store with some pages committed, none sealed."""
    prepare(layout)
    store = Store(layout, head(run_id, job), **{**KEEP, **more})
    for done in [store.commit(records(number, key=f"k{number}/0")) for number in range(PAGES)]:
        done.result(timeout=10)
    return store


def die(store: Store) -> None:
    """The process is gone: its lock with it, its files as they are."""
    store.abandon()


def counts(layout: Layout) -> dict[str, int]:
    return {name: ds.dataset(layout.dataset(name)).count_rows() for name in TABLES}


def whole(layout: Layout, pages: int = PAGES) -> None:
    assert counts(layout) == {
        **dict.fromkeys(TABLES, 0),
        "films": 3 * pages,
        "predictions": pages,
        "pages": pages,
        "runs": 1,
    }


def test_a_run_that_ends_leaves_parts_and_nothing_else(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    store = begun(layout)
    sealed = store.close()
    assert (sealed.pages, sealed.rows["films"], store.failures) == (PAGES, 3 * PAGES, [])
    store.finish(Run(run_id="run-1", spider="article", started_at=MOMENT, verdict="ok", version="1"))
    whole(layout)
    assert recover(layout) == []
    assert sorted(path.name for path in layout.journal.iterdir()) == ["publish.lock", "recovery.lock"]


def test_a_killed_run_is_recovered_once(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    die(begun(layout))
    (found,) = recover(layout)
    assert (found.run_id, found.pages) == ("run-1", PAGES)
    whole(layout)
    (run,) = ds.dataset(layout.dataset("runs")).to_table().to_pylist()
    assert (run["verdict"], run["pages"], run["finish_reason"]) == ("interrupted", PAGES, "killed")
    assert run["finished_at"] == records(PAGES - 1).provenance.captured_at
    assert recover(layout) == []
    whole(layout)


@pytest.mark.parametrize(
    "damaged", [None, b"", b"{", b'{"run_id": "../run-2", "spider": "article"}', "another run's", "no Unicode"]
)
def test_pages_are_worth_more_than_the_head_of_their_run(tmp_path: Path, damaged: bytes | str | None) -> None:
    layout = Layout(tmp_path)
    die(begun(layout))
    path = layout.run("run-1") / "run.json"
    if damaged is None:
        path.unlink()
    elif isinstance(damaged, bytes):
        path.write_bytes(damaged)
    elif damaged == "no Unicode":
        path.write_bytes(path.read_bytes().replace(b"article", b"\\ud800"))
    else:
        path.write_bytes(path.read_bytes().replace(b"run-1", b"x/../run-2"))
    (found,) = recover(layout)
    assert (found.run_id, found.pages, found.fault) == ("run-1", PAGES, None)
    whole(layout)
    (run,) = ds.dataset(layout.dataset("runs")).to_table().to_pylist()
    assert (run["run_id"], run["spider"], run["verdict"]) == ("run-1", "unknown", "interrupted")
    assert recover(layout) == []


@pytest.mark.parametrize(
    "counts",
    [
        b"",
        b"[]",
        b'{"pages":9,"rows":{"pages":9},"problems":[],"last_captured":"noon","keys":[]}',
        b'{"pages":9,"rows":{"pages":-9},"problems":[],"last_captured":null,"keys":[]}',
        b'{"pages":9,"rows":{"pages":99999999999999999999999},"problems":[],"last_captured":null,"keys":[]}',
        b'{"pages":9,"rows":{"\\ud800":9},"problems":[],"last_captured":null,"keys":["\\ud800"]}',
    ],
)
@pytest.mark.parametrize("number", [1, 2])
def test_damaged_counts_cost_no_page(tmp_path: Path, counts: bytes, number: int) -> None:
    layout = Layout(tmp_path)
    die(begun(layout))
    (layout.run("run-1") / f"counts-{number:04d}.json").write_bytes(counts)
    (found,) = recover(layout)
    assert (found.pages, found.fault) == (PAGES, None)
    whole(layout)


def test_a_living_run_is_left_alone(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    store = begun(layout)
    assert recover(layout) == []
    assert counts(layout)["pages"] == 0
    die(store)
    assert len(recover(layout)) == 1


def deaths(monkeypatch: pytest.MonkeyPatch, at: int) -> Callable[[], int]:
    """Kill at the ``at``-th rename, removal or folder sync from here on; gives how many there were."""
    seen = [0]

    def mortal(call: Callable[..., Any]) -> Callable[..., Any]:
        def step(*args: Any, **kwargs: Any) -> Any:
            seen[0] += 1
            if seen[0] == at:
                raise Killed
            return call(*args, **kwargs)

        return step

    monkeypatch.setattr(os, "replace", mortal(os.replace))
    monkeypatch.setattr(os, "unlink", mortal(os.unlink))
    monkeypatch.setattr(Path, "unlink", mortal(Path.unlink))
    monkeypatch.setattr(shutil, "rmtree", mortal(shutil.rmtree))
    return lambda: seen[0]


@pytest.mark.parametrize("at", range(1, 16))
def test_death_at_any_step_of_recovery(tmp_path: Path, at: int) -> None:
    layout = Layout(tmp_path)
    die(begun(layout))
    with pytest.MonkeyPatch.context() as patched:
        steps = deaths(patched, at)
        try:
            recover(layout)
        except Killed:
            pass
        else:
            assert steps() < at, "it must have died"
    for name in TABLES:
        ds.dataset(layout.dataset(name)).to_table()
    recover(layout)
    whole(layout)


@pytest.mark.parametrize("at", range(1, 8))
def test_parts_taken_by_compaction_between_two_deaths_do_not_come_back(tmp_path: Path, at: int) -> None:
    layout = Layout(tmp_path)
    die(begun(layout))
    with pytest.MonkeyPatch.context() as patched:
        deaths(patched, at)
        with contextlib.suppress(Killed):
            recover(layout)
    taken: Counter[str] = Counter()
    for name in TABLES:
        for part in layout.dataset(name).glob("run-*.parquet"):
            taken[name] += ds.dataset(part).count_rows()
            part.unlink()
    recover(layout)
    assert {name: count + taken[name] for name, count in counts(layout).items()}["films"] == 3 * PAGES
    assert counts(layout)["pages"] + taken["pages"] == PAGES


def test_the_frontier_learns_what_was_recovered(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    prepare(layout)
    database = Database(layout.frontier)
    database.begin_job("job", "article", "{}", MOMENT, resume_within=None, fresh=False)
    database.write("job", entered=[("k0", b"request"), ("k9", b"request")])
    die(begun(layout, job="job"))
    recover(layout)
    known, stored = database.keys("job")
    assert stored == {f"k{number}": 1 for number in range(PAGES)}
    assert known == {"k0", "k9"}, "a request that was never entered has to be made again"
    database.close()


def test_a_journal_that_cannot_be_saved_is_set_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    layout = Layout(tmp_path)
    die(begun(layout, "run-1"))
    die(begun(layout, "run-2"))
    real = sealing.stage

    def stage(folder: Path, *rest: Any) -> Any:
        if folder.name == "run-1" and rest[0] != sealing.RUNS_PART:
            raise ValueError("no Arrow for this")
        return real(folder, *rest)

    with monkeypatch.context() as patched:
        patched.setattr(sealing, "stage", stage)
        faulty, good = recover(layout)
    assert "no Arrow for this" in (faulty.fault or "")
    assert (good.run_id, good.fault, good.pages) == ("run-2", None, PAGES)
    assert list((layout.journal / "unsaved-run-1").glob("pages-*.journal"))
    assert recover(layout) == []
    whole(layout)


def test_many_segments_are_many_parts(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    store = begun(layout, segment_bytes=1)
    for number in range(PAGES, PAGES + 3):
        store.commit(records(number)).result(timeout=10)
    assert store.close().pages == PAGES + 3
    assert len(list(layout.dataset("films").glob("run-1-*.parquet"))) >= 2
    die(store)
    recover(layout)
    whole(layout, PAGES + 3)


def test_publishing_waits_for_compaction(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    prepare(layout)
    with publishing(layout), publishing(layout):
        pass
    store = begun(layout, segment_bytes=1)
    with rearranging(layout):
        assert counts(layout)["pages"] == 0
    store.close()
    assert counts(layout)["pages"] == PAGES
    die(store)


def test_a_lock_on_a_removed_file_is_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    first = FileLock.take(path)
    assert first is not None
    assert FileLock.take(path) is None
    first.release(remove=True)
    second = FileLock.take(path)
    assert second is not None
    second.release()


def test_a_run_without_pages_has_its_row(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    prepare(layout)
    write_lone_row(layout, Run(run_id="run-0", spider="odds", started_at=MOMENT, verdict="failed", version="1"))
    assert counts(layout)["runs"] == 1
    assert recover(layout) == []
