"""From a journal to Parquet parts: staged whole, then published by renames, so that a kill leaves all or nothing."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Annotated, BinaryIO

import attrs
import msgspec

from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.storage.files import fsync_folder, remove_tree, write_durably
from goldscrape.storage.frames import Frame, read_frames
from goldscrape.storage.layout import Layout
from goldscrape.storage.locks import publishing
from goldscrape.tables import Provenance, Row

__all__ = [
    "RUNS_PART",
    "Sealed",
    "adopt",
    "packed",
    "publish",
    "seal",
    "sealed_before",
    "segment_path",
    "segments",
    "stage",
    "staged",
]

RUNS_PART = 9999
"""The number of the part that holds the run's own row: its last."""

_SEGMENT = "pages-{:04d}.journal"
_STAGING, _READY, _COUNTS = "parts-{:04d}.tmp", "parts-{:04d}", "counts-{:04d}.json"


@attrs.define(kw_only=True)
class Sealed:
    """What a journal held and what of it reached the parts."""

    pages: int = 0
    rows: Counter[str] = attrs.field(factory=Counter)
    """Rows in the parts, per dataset."""
    problems: list[Problem] = attrs.field(factory=list)
    last_captured: str | None = None
    """The moment of the last page, ISO."""
    keys: list[str] = attrs.field(factory=list)
    """The request keys of the pages."""

    def add(self, other: Sealed) -> None:
        """Take in what another journal of the same run held."""
        self.pages += other.pages
        self.rows.update(other.rows)
        self.problems += other.problems
        self.keys += other.keys
        self.last_captured = max(filter(None, (self.last_captured, other.last_captured)), default=None)


def segment_path(folder: Path, number: int) -> Path:
    """The name of a run's journal file."""
    return folder / _SEGMENT.format(number)


def segments(folder: Path) -> list[tuple[int, Path]]:
    """A run's journal files with their numbers, oldest first."""
    return sorted((int(path.stem.split("-")[1]), path) for path in folder.glob("pages-*.journal"))


def seal(layout: Layout, run_id: str, number: int, before_removal: Callable[[Sealed], None] = lambda _: None) -> Sealed:
    """Turn one journal file into parts and remove it. Interrupted anywhere and called again it gives the same parts.

    ``before_removal`` is called with what the journal held while it is still there.

    Raises ``OSError`` when the parts cannot be written; the journal is then still there.
    """
    folder = layout.run(run_id)
    source, ready = segment_path(folder, number), folder / _READY.format(number)
    if source.exists() and not ready.exists():
        sealed = stage(folder, number, read_frames(source))
    else:
        sealed = _counts(folder / _COUNTS.format(number))
    before_removal(sealed)
    publish(layout, run_id, number)
    source.unlink(missing_ok=True)
    fsync_folder(folder)
    remove_tree(ready)
    return sealed


def sealed_before(folder: Path, besides: Collection[int] = ()) -> Sealed:
    """What a run's earlier journal files held, those removed since included; ``besides`` are left out."""
    total = Sealed()
    left_out = {folder / _COUNTS.format(number) for number in (RUNS_PART, *besides)}
    for path in sorted(set(folder.glob("counts-????.json")) - left_out):
        total.add(_counts(path))
    return total


def stage(folder: Path, number: int, frames: Iterable[Frame]) -> Sealed:
    """Write whole, synced parts into a folder that gets its name when all are there."""
    return _stage(folder, number, lambda staging: _write_parts(staging, frames))


def staged(folder: Path, number: int) -> Path:
    """Where the staged, not yet visible files of a part lie: one a dataset, by its name."""
    return folder / _READY.format(number)


def packed(folder: Path, number: int) -> tuple[dict[str, bytes], bytes]:
    """Staged parts (dataset to file) and their counts, for ``adopt`` in another place."""
    parts = sorted((folder / _READY.format(number)).glob("*.parquet"))
    return {part.stem: part.read_bytes() for part in parts}, (folder / _COUNTS.format(number)).read_bytes()


def adopt(folder: Path, number: int, parts: Mapping[str, bytes], counts: bytes) -> Sealed:
    """Stage what was staged and packed elsewhere."""

    def write(staging: Path) -> Sealed:
        for dataset, content in parts.items():
            with (staging / f"{dataset}.parquet").open("wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
        return _decoded(counts)

    return _stage(folder, number, write)


def _stage(folder: Path, number: int, write: Callable[[Path], Sealed]) -> Sealed:
    staging, ready = folder / _STAGING.format(number), folder / _READY.format(number)
    remove_tree(staging)
    staging.mkdir()
    try:
        sealed = write(staging)
    except BaseException:
        remove_tree(staging)  # a full disk needs the room
        raise
    fsync_folder(staging)
    write_durably(folder / _COUNTS.format(number), msgspec.json.encode(attrs.asdict(sealed, recurse=False)))
    os.replace(staging, ready)
    fsync_folder(folder)
    return sealed


def _write_parts(staging: Path, frames: Iterable[Frame]) -> Sealed:
    sealed = Sealed()
    with ExitStack() as stack:
        parts = _Parts(staging, stack, sealed)
        for frame in frames:
            sealed.problems += frame.problems
            if frame.request_key:
                sealed.keys.append(frame.request_key)
            if frame.provenance:
                sealed.pages += 1
                sealed.last_captured = max(sealed.last_captured or "", frame.provenance.captured_at.isoformat())
            for dataset, rows in frame.rows.items():
                parts.write(dataset, frame.provenance, rows)
        parts.finish()
    return sealed


def publish(layout: Layout, run_id: str, number: int) -> None:
    """Move the parts of a staged folder to their final names; those already moved are left alone."""
    ready = layout.run(run_id) / _READY.format(number)
    with publishing(layout):
        for part in sorted(ready.glob("*.parquet")):
            target = layout.part(part.stem, run_id, number)
            target.parent.mkdir(exist_ok=True)
            os.replace(part, target)
            fsync_folder(target.parent)


class _Parts:
    """One open Parquet file a dataset."""

    def __init__(self, staging: Path, stack: ExitStack, sealed: Sealed) -> None:
        from goldscrape.exporters.parquet import ParquetExporter

        self._make = ParquetExporter
        self._staging = staging
        self._stack = stack
        self._sealed = sealed
        self._open: dict[str, tuple[BinaryIO, ParquetExporter]] = {}

    def write(self, dataset: str, provenance: Provenance | None, rows: list[Row]) -> None:
        if dataset not in self._open:
            stream = self._stack.enter_context((self._staging / f"{dataset}.parquet").open("wb"))
            exporter = self._make(stream, dataset=dataset)
            exporter.start_exporting()
            self._open[dataset] = stream, exporter
        self._open[dataset][1].export_rows(provenance, rows)
        self._sealed.rows[dataset] += len(rows)

    def finish(self) -> None:
        for stream, exporter in self._open.values():
            exporter.finish_exporting()
            stream.flush()
            os.fsync(stream.fileno())


_Count = Annotated[int, msgspec.Meta(ge=0, lt=2**31)]


class _Counts(msgspec.Struct):
    pages: _Count
    rows: dict[str, _Count]
    problems: list[Problem]
    last_captured: str | None
    keys: list[str]

    def __post_init__(self) -> None:
        if self.last_captured is not None:
            datetime.fromisoformat(self.last_captured)
        msgspec.msgpack.encode([self.rows, self.problems, self.keys])  # text that is no Unicode is damage


def _counts(path: Path) -> Sealed:
    try:
        return _decoded(path.read_bytes())
    except (OSError, ValueError) as error:  # msgspec's errors are such
        detail = f"the counts of a sealed journal are gone: {error}"
        return Sealed(problems=[Problem(ProblemKind.STORAGE_ERROR, detail, None, Severity.NOTE)])


def _decoded(counts: bytes) -> Sealed:
    stored = msgspec.json.decode(counts, type=_Counts)
    return Sealed(
        pages=stored.pages,
        rows=Counter(stored.rows),
        problems=stored.problems,
        last_captured=stored.last_captured,
        keys=stored.keys,
    )
