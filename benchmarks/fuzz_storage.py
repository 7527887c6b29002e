"""What is kept on the disk, fuzzed: archives, journals, and what recovery reads."""

from __future__ import annotations

import gzip
import io
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, Literal

import attrs
import pyarrow.parquet as pq

from benchmarks.fuzz_contract import Found, Target, faults_of_page, faults_of_problem
from goldscrape import samples
from goldscrape.archive import ArchiveWriter, read_pages, spans
from goldscrape.archive.reader import Span
from goldscrape.page import Context, Page
from goldscrape.problems import Problem
from goldscrape.records import records_of
from goldscrape.storage import Frame, Layout, RunHead, frame_bytes, read_frames, recover
from goldscrape.tables import TABLES

__all__ = ["storage_targets"]

_WHEN = datetime(2026, 8, 9, 12, tzinfo=UTC)


def _page(body: bytes, url: str, content_type: str, context: Context) -> Page:
    return Page(url=url, final_url=url, content_type=content_type, body=body, fetched_at=_WHEN, observed_at=_WHEN,
                snapshot_at=_WHEN, context=context)  # fmt: skip


@attrs.frozen
class _InMemory:
    content: bytes
    name: str = "made.warc.gz"

    def open(self, mode: Literal["rb"], /) -> BinaryIO:
        return io.BytesIO(self.content)

    def stat(self) -> Any:
        return self

    @property
    def st_size(self) -> int:
        return len(self.content)


def _read_archive(content: bytes) -> Found:
    held = _InMemory(content)
    whole = list(read_pages(Span(held, 0, None)))
    parts = [one for span in spans(held, 2_000) for one in read_pages(span)]
    found = Found(result=[whole, parts], problems=[one for one in whole if isinstance(one, Problem)])
    found.rows = len(whole) - len(found.problems)
    for problem in found.problems:
        found.faults += faults_of_problem(problem)
    for page in whole:
        if isinstance(page, Page):
            record = records_of(attrs.evolve(page, body=page.body[:5_000]), "run", entities=False)
            found.faults += faults_of_page(record)
    return found


def _read_journal(content: bytes) -> Found:
    with tempfile.NamedTemporaryFile() as file:
        Path(file.name).write_bytes(content)
        frames = list(read_frames(Path(file.name)))
    found = Found(rows=sum(len(rows) for frame in frames for rows in frame.rows.values()))
    found.problems = [problem for frame in frames for problem in frame.problems]
    found.result = [(frame.provenance, frame.rows, frame.request_key, len(frame.problems)) for frame in frames]
    return found


def _recover(content: bytes, *, name: str, head: bytes, journal: bytes) -> Found:
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as root:
        layout = Layout(Path(root))
        folder = layout.run("20260809T120000000000Z-aaaaaa")
        folder.mkdir(parents=True)
        (folder / "run.json").write_bytes(head)
        (folder / "pages-0001.journal").write_bytes(journal)
        (folder / name).write_bytes(content)
        recovered = recover(layout, lambda job, keys: None)
        found = Found(rows=sum(sum(run.rows.values()) for run in recovered))
        found.faults = [run.fault for run in recovered if run.fault]
        stored = {
            each: sum(
                pq.read_table(path, use_threads=False).num_rows for path in layout.dataset(each).glob("*.parquet")
            )
            for each in TABLES
        }
        if recover(layout, lambda job, keys: None):
            found.faults.append("what was recovered is recovered again")
        if name == "run.json" and not found.rows:
            found.faults.append("the pages of a run whose head is damaged are lost")
        if name != "counts-0002.json" and sum(stored.values()) - stored["runs"] != found.rows:
            found.faults.append(f"{found.rows} rows told, {stored} stored")
        found.result = stored
    return found


def storage_targets() -> Iterator[Target]:
    """Archives, journals, and the folders of killed runs."""
    names = ("goldderby-2025.html", "odds-page-2019.html", "clean-html.html")
    pages = [_page(samples.read(name), f"https://www.goldderby.com/{name}", "text/html", Context()) for name in names]
    pages.append(_page(b'[{"title": "A", "percentage": 9}]', "https://www.goldderby.com/x", "application/json",
                       Context(surface="odds_api", event="Tony Awards 2026")))  # fmt: skip
    pages.append(attrs.evolve(pages[0], status=304, body=b"", unchanged_from="a" * 64))
    pages.append(attrs.evolve(pages[2], url="file:///a.html", final_url="file:///a.html", capture="file"))
    with tempfile.TemporaryDirectory() as folder:
        writer = ArchiveWriter(Path(folder), "made", file_bytes=1 << 30)
        for page in pages:
            writer.write(page)
        writer.close()
        packed = next(Path(folder).iterdir()).read_bytes()
    yield Target("WARC, packed", "binary", [packed], _read_archive)
    yield Target("WARC, plain", "binary", [gzip.decompress(packed)], _read_archive)
    frames = []
    for number, page in enumerate(pages):
        records = records_of(page, "run", entities=number == 0)
        frames.append(frame_bytes(Frame(provenance=records.provenance, rows=records.rows, problems=records.problems,
                                        request_key=f"k{number}/0")))  # fmt: skip
    journal = b"".join(frames)
    yield Target("journal", "binary", [journal], _read_journal)
    with tempfile.TemporaryDirectory() as folder:
        RunHead(run_id="20260809T120000000000Z-aaaaaa", spider="odds", arguments='{"event": "oscars"}',
                started_at=_WHEN, version="1", job="j").write(Path(folder))  # fmt: skip
        head = (Path(folder) / "run.json").read_bytes()
    small = b"".join(frames[1:4])
    recovering = partial(_recover, head=head, journal=small)
    yield Target("recovery, journal", "binary", [small], partial(recovering, name="pages-0001.journal"), once=True)
    yield Target("recovery, head", "json", [head], partial(recovering, name="run.json"), once=True)
    counts = b'{"pages":3,"rows":{"pages":3},"problems":[],"last_captured":"2026-08-09T12:00:00+00:00","keys":["k/0"]}'
    for told, name in (("counts", "counts-0001.json"), ("earlier counts", "counts-0002.json")):
        yield Target(f"recovery, {told}", "json", [counts], partial(recovering, name=name), once=True)
