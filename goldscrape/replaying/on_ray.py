"""Replay with Ray Data: stretches of WARC files go to workers, on this machine or on a cluster; whole parts come back.

A worker turns a stretch into finished Parquet files, with the very code that the local engine runs, and hands them over
in one piece: a worker that dies has handed over nothing, and its stretch is read again elsewhere. The driver writes the
files down where a crawl's parts wait, and counts the stretches: nothing is lost without a word and nothing comes twice.
"""

from __future__ import annotations

import logging
import os
import socket
import tempfile
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, cast

import attrs
import pyarrow as pa
import ray
import ray.data
from ray.data import DataContext, TaskPoolStrategy

from goldscrape import __version__
from goldscrape.archive import Span, WarcFile, spans
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.replaying.engines import EngineError, Replayed, ReplayTask
from goldscrape.replaying.local import frames_of
from goldscrape.storage import Layout
from goldscrape.storage.sealing import RUNS_PART, adopt, packed, stage

__all__ = ["replay"]

_STRETCH_BYTES = 32 * 2**20
"""What a worker takes at a time, at most: some 1,500 pages, so that a lost worker costs half a minute."""

_SMALLEST_BYTES = 2**16

_STRETCHES_A_WORKER = 8
"""At least, if the archive is large enough: so that no worker waits long for the last."""

_RETRIES = 3
"""So often a stretch is read again whose worker died; Ray Data would try for ever when the stretch is the cause."""

_STORE_BYTES = 256 * 2**20
"""Ray's shared memory on this machine; what is on its way through it is a few finished parts."""


def replay(task: ReplayTask) -> Replayed:
    """Read every page of the files again and stage the rows.

    Raises ``EngineError`` when there is no cluster at the address or its nodes cannot run the task, ``OSError`` when
    the rows cannot be written. A file that cannot be read is a problem, not the end.
    """
    task = attrs.evolve(task, files=tuple(map(_absolute, task.files)))
    with _cluster(task.options.get("address"), task.workers or 1):
        try:
            return _replay(task)
        except ray.exceptions.RayError as error:
            raise EngineError(_one_line(error)) from error


def _replay(task: ReplayTask) -> Replayed:
    stretches = _stretches(task)
    awaited = dict(enumerate(stretches))
    total = Replayed()
    for row in _mapped(stretches, partial(_staged, task.run_id, task.entities), task.workers):
        if awaited.pop(row["index"], None) is None:
            continue  # handed over twice
        number = row["index"] + 1 + (row["index"] + 1 >= RUNS_PART)
        parts = dict(zip(row["datasets"], row["parts"], strict=True))
        sealed = adopt(task.layout.run(task.run_id), number, parts, row["counts"])
        total.add(Replayed(pages=sealed.pages, rows=sealed.rows, problems=sealed.problems, parts=[number]))
        task.progress(sealed.pages)
    total.problems += map(_lost, awaited.values())
    return total


def _stretches(task: ReplayTask) -> list[Span]:
    """The files cut up, in their order; the workers walk through those that are large."""
    workers = task.workers or int(ray.cluster_resources().get("CPU", 1))  # type: ignore[no-untyped-call]
    sizes = [_size(file) for file in task.files]
    length = min(_STRETCH_BYTES, max(_SMALLEST_BYTES, sum(sizes) // (_STRETCHES_A_WORKER * workers)))
    large = [file for file, size in zip(task.files, sizes, strict=True) if size > length]
    cuts = {large[row["index"]]: row["cuts"] for row in _mapped(large, partial(_cuts, length), task.workers)}
    return [
        Span(file, start, end)
        for file in task.files
        for start, end in zip([0, *cuts.get(file, [])], [*cuts.get(file, []), None], strict=True)
    ]


def _cuts(length: int, file: WarcFile) -> dict[str, Any]:
    """Where the stretches of a file begin, but for the first."""
    try:
        return {"cuts": [span.start for span in spans(file, length)][1:]}
    except OSError:
        return {"cuts": []}  # reading it says what is wrong


def _staged(run_id: str, entities: bool, stretch: Span) -> dict[str, Any]:
    """The rows of a stretch as finished files."""
    task = ReplayTask(files=(), layout=Layout(Path()), run_id=run_id, entities=entities)
    with tempfile.TemporaryDirectory(prefix="goldscrape-") as folder:
        stage(Path(folder), 1, frames_of(stretch, task))
        parts, counts = packed(Path(folder), 1)
    return {"counts": counts, "datasets": list(parts), "parts": list(parts.values())}


def _mapped(items: Sequence[Any], function: Callable[[Any], dict[str, Any]], limit: int) -> Iterator[dict[str, Any]]:
    """What ``function`` gives for each item, with the item's index, in the order of their ends; a task each.

    An item whose worker dies on every attempt gives nothing.
    """
    if not items:
        return
    numbered = [{"id": index} for index in range(len(items))]
    with warnings.catch_warnings():
        # Retries can be said in no other way; pyproject.toml keeps to the versions that understand this one.
        warnings.filterwarnings("ignore", message="`ray_remote_args", category=DeprecationWarning)
        rows = ray.data.from_items(numbered, override_num_blocks=len(items)).map_batches(
            partial(_applied, __version__, function, ray.put(items)),
            batch_size=None,
            batch_format="pyarrow",
            compute=TaskPoolStrategy(min(limit, len(items)) or None),
            max_retries=_RETRIES,
        )
    for batch in rows.iter_batches(batch_size=None, batch_format="pyarrow", prefetch_batches=0):
        for row in cast("pa.Table", batch).to_pylist():
            if row["error"]:
                raise EngineError(row["error"])
            yield row


def _applied(version: str, function: Callable[[Any], dict[str, Any]], items: Any, batch: pa.Table) -> pa.Table:
    if version != __version__:
        where = socket.gethostname()
        said = f"{where} has goldscrape {__version__}, this command is {version}: every node needs the same"
        return pa.Table.from_pylist([{"error": said}])
    rows = []
    for index in batch["id"].to_pylist():
        try:
            rows.append({"index": index, "error": None, **function(ray.get(items)[index])})
        except Exception as error:  # said once by the driver; Ray would print its own frames
            rows.append({"error": f"a worker failed: {_one_line(error)}"})
    return pa.Table.from_pylist(rows)


@contextmanager
def _cluster(address: str | None, workers: int) -> Iterator[None]:
    """A connection to the cluster at the address, or a cluster in this process that leaves nothing behind."""
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # nobody is told
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")  # else a warning of its own
    for name in ("ray", "ray.data"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    quiet: dict[str, Any] = {"log_to_driver": False, "logging_level": logging.CRITICAL}
    with tempfile.TemporaryDirectory(prefix="ray-", ignore_cleanup_errors=True) as folder:
        here: dict[str, Any] = {"include_dashboard": False, "object_store_memory": _STORE_BYTES, "_temp_dir": folder}
        try:
            if address:
                _reach(address)
                ray.init(address, **quiet)
            else:
                ray.init("local", num_cpus=workers, **here, **quiet)
        except Exception as error:
            raise EngineError(f"no cluster at {address or 'this machine'}: {_one_line(error)}") from error
        try:
            context = DataContext.get_current()
            context.enable_progress_bars = False
            context.print_on_execution_start = False
            context.max_errored_blocks = -1  # a stretch that kills its workers costs its own pages; the driver counts
            yield
        finally:
            ray.shutdown()


def _reach(address: str) -> None:
    """Raise ``OSError`` when nobody listens there: Ray would try for minutes."""
    host, colon, port = address.removeprefix("ray://").rpartition(":")
    if colon and port.isdigit():
        socket.create_connection((host.strip("[]"), int(port)), timeout=10).close()


def _absolute(file: WarcFile) -> WarcFile:
    return file.absolute() if isinstance(file, Path) else file


def _size(file: WarcFile) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0  # reading it says what is wrong


def _lost(stretch: Span) -> Problem:
    where = f"bytes {stretch.start:,} to {'the end' if stretch.end is None else format(stretch.end, ',')}"
    detail = f"{stretch.path}, {where}: the worker that read it died every time; its pages are missing"
    return Problem(ProblemKind.ROWS_LOST, detail, str(stretch.path), Severity.FAILED)


def _one_line(error: BaseException) -> str:
    return f"{type(error).__name__}: {' '.join(str(error).split())[-300:]}"
