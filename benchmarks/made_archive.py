"""Generated or real pages as a WARC file, for the benchmarks that read archives."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import cycle, islice
from pathlib import Path

from benchmarks.corpus import pages
from benchmarks.sisters import sisters
from goldscrape.archive import ArchiveWriter
from goldscrape.page import Page

__all__ = ["fetched_page", "write_archive"]

_WHEN = datetime(2026, 8, 8, 12, tzinfo=UTC)


def write_archive(folder: Path, count: int, real: Path | None = None) -> Path:
    """``count`` pages in one file in ``folder/archive``; its path.

    Generated pages, or the real ones of the folder ``real`` over and over.
    """
    archive = folder / "archive"
    archive.mkdir(parents=True, exist_ok=True)
    name = f"{'real' if real else 'made'}-{count}"
    writer = ArchiveWriter(archive, name, file_bytes=2**40)
    for url, body in _in_turn(real, count) if real else _made(count):
        writer.write(fetched_page(url, body, _WHEN))
    writer.close()
    return archive / f"{name}-0001.warc.gz"


def fetched_page(url: str, body: bytes, when: datetime) -> Page:
    """An HTML page as a crawl hands it on."""
    return Page(
        url=url,
        final_url=url,
        content_type="text/html; charset=utf-8",
        headers=(("Content-Type", "text/html; charset=utf-8"),),
        body=body,
        fetched_at=when,
        observed_at=when,
        snapshot_at=when,
    )


def _made(count: int) -> Iterator[tuple[str, bytes]]:
    for number, body in enumerate(pages(count)):
        yield f"https://www.goldderby.com/film/2026/generated-{number}/", body


def _in_turn(folder: Path, count: int) -> Iterator[tuple[str, bytes]]:
    pages = [sister.page for sister in sisters(folder)]
    return islice(cycle((page.url, page.body) for page in pages), count)
