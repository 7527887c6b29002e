"""The generated pages as a WARC file, for the benchmarks that read archives."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from benchmarks.corpus import pages
from goldscrape.archive import ArchiveWriter
from goldscrape.page import Page

__all__ = ["write_archive"]

_WHEN = datetime(2026, 8, 8, 12, tzinfo=UTC)


def write_archive(folder: Path, count: int) -> Path:
    """``count`` pages in one file in ``folder/archive``; its path."""
    archive = folder / "archive"
    archive.mkdir(parents=True, exist_ok=True)
    writer = ArchiveWriter(archive, f"made-{count}", file_bytes=2**40)
    for number, body in enumerate(pages(count)):
        url = f"https://www.goldderby.com/film/2026/generated-{number}/"
        writer.write(
            Page(
                url=url,
                final_url=url,
                content_type="text/html; charset=utf-8",
                headers=(("Content-Type", "text/html; charset=utf-8"),),
                body=body,
                fetched_at=_WHEN,
                observed_at=_WHEN,
                snapshot_at=_WHEN,
            )
        )
    writer.close()
    return archive / f"made-{count}-0001.warc.gz"
