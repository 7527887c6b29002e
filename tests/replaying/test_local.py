"""Workers on this machine: how they share out the files, and how what they wrote is put together."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import queue
import signal
import subprocess
import time
from pathlib import Path
from typing import Any, cast

import attrs
import pyarrow.parquet as pq
import pytest

from goldscrape.exporters.parquet import ParquetExporter
from goldscrape.records import records_of
from goldscrape.replaying import ReplayTask, local
from goldscrape.replaying.local import all_spans, span_bytes
from goldscrape.replaying.repeats import drop_repeats
from goldscrape.replaying.run import replay_into
from goldscrape.storage import Layout
from tests.crawling import ROOT, SCRAPY, environment
from tests.pages.article_helpers import PROSE, goldderby, make_page
from tests.replaying.archives import write_archive


def task(*files: Path, workers: int) -> ReplayTask:
    return ReplayTask(files=files, layout=Layout(Path("output")), run_id="r", workers=workers)


@pytest.mark.parametrize("workers", [2, 4])
def test_a_small_archive_too_has_work_for_every_worker(workers: int, tmp_path: Path) -> None:
    given = task(write_archive(tmp_path, "a", 120), workers=workers)
    spans = list(all_spans(given, span_bytes(given)))
    assert len(spans) >= 2 * workers
    assert [span.end for span in spans[:-1]] == [span.start for span in spans[1:]]


def ending(*_: Any) -> None:
    os._exit(9)


def test_a_worker_that_dies_is_said_and_shows_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local, "_worker", ending)
    layout = Layout(tmp_path / "output")
    given = attrs.evolve(task(write_archive(tmp_path, "a", 20), workers=2), layout=layout, entities=False)
    with pytest.raises(OSError, match="a worker process ended with 9; run it again with fewer --workers"):
        replay_into(given, local.replay, "{}")
    shown = [path.name for path in layout.dataset("articles").glob("*.parquet")]
    assert shown == [layout.placeholder("articles").name]


class Locked:
    """A queue whose lock a process took with it."""

    def get(self, timeout: float | None = None) -> Any:
        assert timeout is not None, "this would wait for ever"
        raise queue.Empty


def test_a_worker_that_dies_while_it_takes_its_share_is_said() -> None:
    worker = multiprocessing.get_context("spawn").Process(target=ending)
    worker.start()
    worker.join()
    share: Any = local._own_share(cast("Any", Locked()), [worker])
    with pytest.raises(OSError, match="a worker process ended with 9"):
        next(share)


@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGTERM])
def test_the_workers_of_a_killed_replay_end_with_it(ending: int, tmp_path: Path) -> None:
    archive = write_archive(tmp_path, "a", 400)
    process = subprocess.Popen(
        [*SCRAPY, "replay", str(archive), "--workers", "2"],
        cwd=ROOT,
        env=environment(tmp_path / "output"),
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    try:
        while process.poll() is None and not list(tmp_path.glob("output/.journal/*/parts-0002*")):
            time.sleep(0.01)
        assert process.poll() is None, "the replay was too quick for the worker"
        process.send_signal(ending)
        process.communicate(timeout=60)  # until nobody holds the other end of the pipe
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    assert not list((tmp_path / "output" / "pages").glob("2*.parquet"))


@pytest.mark.parametrize("workers", [1, 2])
def test_progress_counts_the_pages_of_all_workers(workers: int, tmp_path: Path) -> None:
    told: list[int] = []
    layout = Layout(tmp_path / "output")
    files = write_archive(tmp_path, "a", 230)
    given = attrs.evolve(task(files, workers=workers), layout=layout, entities=False, progress=told.append)
    pages = replay_into(given, local.replay, "{}").pages
    assert sum(told) % 50 == 0
    assert pages - 50 * workers < sum(told) <= pages


def test_stretches_have_their_bounds(tmp_path: Path) -> None:
    large = tmp_path / "large.warc.gz"
    with large.open("wb") as stream:
        stream.truncate(2**34)
    assert span_bytes(task(large, workers=2)) == 2**22
    assert span_bytes(task(tmp_path / "gone.warc.gz", workers=2)) == 2**16


def test_what_is_left_of_a_part_is_written_as_it_was(tmp_path: Path) -> None:
    page = make_page(goldderby(f"<p>{PROSE[0]}</p>"))
    parts = []
    for name, body in (("one", page.body), ("two", page.body + b"<!-- later -->")):
        records = records_of(attrs.evolve(page, body=body), "r", entities=False)
        parts.append(tmp_path / name)
        parts[-1].mkdir()
        with (parts[-1] / "articles.parquet").open("wb") as stream:
            exporter = ParquetExporter(stream, dataset="articles")
            exporter.start_exporting()
            exporter.export_item(records)
            exporter.finish_exporting()
    schema = pq.read_schema(parts[0] / "articles.parquet")
    assert drop_repeats(parts) == {"articles": 1}
    files = [pq.ParquetFile(part / "articles.parquet") for part in parts]
    assert sorted(file.metadata.num_rows for file in files) == [0, 1]
    assert all(file.schema_arrow.equals(schema, check_metadata=True) for file in files)
