"""Raw pages into WARC files: a response and what the extractor needs besides, flushed page by page."""

from __future__ import annotations

import io
import os
from http.client import responses
from pathlib import Path

import attrs
import msgspec
from fastwarc.stream_io import GzipWriter
from fastwarc.warc import WarcRecord, WarcRecordType

from goldscrape import __version__
from goldscrape.clock import now
from goldscrape.page import Page
from goldscrape.storage.files import fsync_folder
from goldscrape.white_space import one_line

__all__ = ["ArchiveWriter"]

_LEVEL = 3
"""Gzip's level: the pages of one site hardly get smaller above it, the time doubles."""

_RAW_ONLY = {"content-encoding", "transfer-encoding", "content-length"}
"""Headers that describe the bytes on the wire, not the body we keep."""


class ArchiveWriter:
    """The WARC files of one run; a file that is full is followed by the next.

    Args:
        folder: where the files are; made when it is missing.
        name: what the files' names start with.
        file_bytes: a file this long is closed.
    """

    def __init__(self, folder: Path, name: str, *, file_bytes: int) -> None:
        self._folder = folder
        self._name = name
        self._file_bytes = file_bytes
        self._number = 0
        self._length = 0
        self._handle: int | None = None
        self._unsynced: list[int] = []

    def write(self, page: Page) -> Page:
        """Keep the page; it comes back knowing where. Raises ``OSError``, and then nothing of it is kept."""
        response = _response(page)
        content = _packed(response) + _packed(_metadata(page, response))
        if self._handle is None or self._length + len(content) > self._file_bytes:
            self._next_file()
        offset = self._length
        self._append(content)
        return attrs.evolve(page, warc_file=f"{self._folder.name}/{self._path.name}", warc_offset=offset)

    def sync(self) -> None:
        """Make all that was written durable; safe to call from another thread."""
        for handle in self._unsynced:
            os.fdatasync(handle)
            if handle != self._handle:
                os.close(handle)
        self._unsynced = [self._handle] if self._handle is not None else []

    def close(self) -> None:
        """Sync and close."""
        self.sync()
        if self._handle is not None:
            os.close(self._handle)
            self._handle, self._unsynced = None, []

    @property
    def _path(self) -> Path:
        return self._folder / f"{self._name}-{self._number:04d}.warc.gz"

    def _next_file(self) -> None:
        self._folder.mkdir(exist_ok=True)
        self._number += 1
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND | os.O_CLOEXEC
        self._handle, self._length = os.open(self._path, flags, 0o644), 0
        self._unsynced = [*self._unsynced, self._handle]
        fsync_folder(self._folder)
        self._append(_packed(_warcinfo(self._path.name)))

    def _append(self, content: bytes) -> None:
        assert self._handle is not None  # noqa: S101
        view, before = memoryview(content), self._length
        try:
            while view:
                written = os.write(self._handle, view)
                view = view[written:]
                self._length += written
        except OSError:
            os.ftruncate(self._handle, before)
            self._length = before
            raise


def _packed(record: WarcRecord) -> bytes:
    """One record as one gzip member, so that a reader can begin at any record."""
    out = io.BytesIO()
    with GzipWriter(out, compression_level=_LEVEL) as writer:
        record.write(writer, checksum_data=True)
        writer.finish()
        return out.getvalue()


def _warcinfo(name: str) -> WarcRecord:
    record = WarcRecord()
    record.init_headers(WarcRecordType.warcinfo)
    record.record_date = now()
    record.headers["WARC-Filename"] = name
    record.headers["Content-Type"] = "application/warc-fields"
    record.set_bytes_content(f"software: goldscrape/{__version__}\r\nformat: WARC File Format 1.1\r\n".encode())
    return record


def _response(page: Page) -> WarcRecord:
    record = WarcRecord()
    is_http = page.final_url.startswith(("http://", "https://"))
    record.init_headers(WarcRecordType.response if is_http else WarcRecordType.resource)
    record.headers["WARC-Target-URI"] = _uri(page.final_url)
    record.record_date = page.fetched_at
    if is_http:
        record.is_http = True
        record.headers["Content-Type"] = "application/http; msgtype=response"
        record.set_bytes_content(_http_head(page) + page.body)
    else:
        record.headers["Content-Type"] = one_line(page.content_type) or "application/octet-stream"
        record.set_bytes_content(page.body)
    return record


def _metadata(page: Page, response: WarcRecord) -> WarcRecord:
    record = WarcRecord()
    record.init_headers(WarcRecordType.metadata)
    record.headers["WARC-Target-URI"] = _uri(page.final_url)
    record.record_date = page.fetched_at
    record.headers["WARC-Refers-To"] = str(response.record_id)
    record.headers["WARC-Concurrent-To"] = str(response.record_id)
    record.headers["Content-Type"] = "application/json"
    told = {
        "url": page.url,
        "final_url": page.final_url,
        "status": page.status,
        "content_type": page.content_type,
        "fetched_at": page.fetched_at,
        "observed_at": page.observed_at,
        "snapshot_at": page.snapshot_at,
        "capture": page.capture,
        "context": page.context,
        "unchanged_from": page.unchanged_from,
    }
    record.set_bytes_content(msgspec.json.encode(told))
    return record


def _http_head(page: Page) -> bytes:
    lines = [f"HTTP/1.1 {page.status} {responses.get(page.status, 'Unknown')}"]
    for name, value in page.headers:
        kept = f"X-Archive-Orig-{name}" if name.lower() in _RAW_ONLY else name
        lines.append(f"{one_line(kept)}: {one_line(value)}")
    lines.append(f"Content-Length: {len(page.body)}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1", "replace")


def _uri(url: str) -> str:
    return one_line(url).encode("utf-8", "replace").decode()
