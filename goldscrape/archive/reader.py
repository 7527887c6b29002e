"""Pages back from WARC files, ours and other people's; damage costs the records it hit, not the file."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, BinaryIO, Literal, Protocol

import attrs
import msgspec
from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from goldscrape.page import Capture, Context, Page
from goldscrape.problems import Problem, ProblemKind, Severity

__all__ = ["Archived", "Span", "WarcFile", "read_pages", "spans"]

_MAGICS = (b"\x1f\x8b\x08", b"\x28\xb5\x2f\xfd", b"WARC/1.")
_ORIGINAL = "x-archive-orig-"
_WANTED = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.metadata
_CHUNK = 1 << 20

_LARGEST = 64 * 2**20
"""Bytes of a page, unpacked: a crawl stores none above ``DOWNLOAD_MAXSIZE``, other people's archives may hold bombs."""


class _TooLargeError(ValueError):
    """The page is left out; the rest of the file is sound."""


class _Kept(msgspec.Struct, kw_only=True):
    """What our metadata record says about a page."""

    url: str
    final_url: str
    status: int
    content_type: str
    fetched_at: datetime
    observed_at: datetime
    snapshot_at: datetime
    capture: Capture
    context: Context
    unchanged_from: str | None = None


class _Sized(Protocol):
    @property
    def st_size(self) -> int: ...


class WarcFile(Protocol):
    """What a ``Path`` has of what is needed to read it; files in other stores have it too."""

    @property
    def name(self) -> str:
        """The last part of its address."""

    def open(self, mode: Literal["rb"], /) -> BinaryIO:
        """A seekable stream. Raises ``OSError``."""

    def stat(self) -> _Sized:
        """Its size in bytes as ``st_size``. Raises ``OSError``."""


@attrs.frozen
class Span:
    """A stretch of a WARC file between two records: bytes, end exclusive; the last one has no end."""

    path: WarcFile
    start: int
    end: int | None


Archived = Page | Problem
"""What a record gives: a page, or what was wrong with it."""


def spans(path: WarcFile, span_bytes: int) -> Iterator[Span]:
    """The file in stretches of about ``span_bytes`` that can be read apart from one another.

    A stretch starts at a response whose metadata is in the same stretch. Raises ``OSError`` for an unreadable file.
    """
    start = 0
    if path.stat().st_size > span_bytes:
        for _, record in _records(path, 0, None, parse=False):
            if isinstance(record, Problem):
                break
            is_page = record.record_type in (WarcRecordType.response, WarcRecordType.resource)
            if is_page and record.stream_pos - start >= span_bytes:
                yield Span(path, start, record.stream_pos)
                start = record.stream_pos
    yield Span(path, start, None)


def read_pages(span: Span, name: str | None = None) -> Iterator[Archived]:
    """The pages of a stretch, in order.

    Args:
        span: what to read.
        name: what ``pages.warc_file`` shall say; by default the file's path.

    Raises ``OSError`` when the file cannot be opened.
    """
    waiting: Page | None = None
    waiting_id: str | None = None
    for offset, record in _records(span.path, span.start, span.end, parse=True):
        if isinstance(record, Problem):
            yield record
            continue
        try:
            if record.record_type == WarcRecordType.metadata:
                if waiting is not None and record.headers.get("WARC-Refers-To") == waiting_id:
                    waiting = _completed(waiting, record.reader.read())
                continue
            page = _page(record)
        except _TooLargeError as error:
            detail = f"{span.path.name}: the page at byte {offset} {error}; it is not read"
            yield Problem(ProblemKind.TOO_LARGE, detail, str(span.path), Severity.DEGRADED)
            continue
        except (OSError, ValueError, msgspec.MsgspecError) as error:
            yield _damaged(span.path, offset, error)
            continue
        if waiting is not None:
            yield waiting
        waiting_id = record.record_id
        waiting = attrs.evolve(page, warc_file=name or str(span.path), warc_offset=offset)
    if waiting is not None:
        yield waiting


def _page(record: WarcRecord) -> Page:
    dated: datetime | None = record.record_date
    if dated is None:
        raise ValueError("a record without a readable WARC-Date")
    moment = dated.astimezone(UTC)
    url = record.headers.get("WARC-Target-URI") or ""
    url = url.removeprefix("<").removesuffix(">").strip()
    if not url:
        raise ValueError("a record without a WARC-Target-URI")
    headers: list[tuple[str, str]] = []
    status, content_type = 200, record.headers.get("Content-Type") or ""
    if record.record_type == WarcRecordType.response and record.http_headers is not None:
        status = record.http_headers.status_code or 0
        for header, value in record.http_headers.to_tuples():
            lowered = header.lower()
            if lowered.startswith(_ORIGINAL):
                headers.append((header[len(_ORIGINAL) :], value))
            elif lowered != "content-length":
                headers.append((header, value))
        content_type = record.http_headers.get("Content-Type") or ""
    return Page(
        url=url,
        final_url=url,
        status=status,
        content_type=content_type,
        body=_body(record, {name.lower(): value for name, value in headers}),
        fetched_at=moment,
        observed_at=moment,
        snapshot_at=moment,
        headers=tuple(headers),
    )


def _body(record: WarcRecord, headers: dict[str, str]) -> bytes:
    length = record.content_length
    if length > _LARGEST:
        raise _TooLargeError(f"has {length:,} bytes")
    body = record.reader.read()
    if len(body) < length:
        raise ValueError(f"{len(body):,} of {length:,} bytes are there")
    # Other people's archives keep the body as it came over the wire.
    if headers.get("content-encoding", "").strip() == "gzip" and body.startswith(b"\x1f\x8b"):
        try:
            with gzip.GzipFile(fileobj=io.BytesIO(body)) as stream:
                unpacked = stream.read(_LARGEST + 1)
        except (OSError, EOFError, zlib.error):
            return body
        if len(unpacked) > _LARGEST:
            raise _TooLargeError(f"has more than {_LARGEST:,} bytes when unpacked")
        return unpacked
    return body


def _completed(page: Page, content: bytes) -> Page:
    try:
        kept = msgspec.json.decode(content, type=_Kept)
    except msgspec.MsgspecError:
        return page
    return attrs.evolve(page, **{name: getattr(kept, name) for name in kept.__struct_fields__})


def _records(path: WarcFile, start: int, end: int | None, *, parse: bool) -> Iterator[tuple[int, WarcRecord | Problem]]:
    """Records with their offsets; after damage the next place that begins like a record."""
    at, told = start, False
    while True:
        with path.open("rb") as stream:
            stream.seek(at)
            iterator = iter(_iterator(stream, parse))
            while True:
                try:
                    record = next(iterator, None)
                except (OSError, ValueError, RuntimeError) as error:
                    if not told:
                        yield at, _damaged(path, at, error)
                    told = True
                    break
                if record is None:
                    return
                at, told = max(at, record.stream_pos), False
                if end is not None and record.stream_pos >= end:
                    return
                yield record.stream_pos, record
        found = _next_beginning(path, at + 1)
        if found is None or (end is not None and found >= end):
            return
        at = found


def _iterator(stream: BinaryIO, parse: bool) -> Any:
    return ArchiveIterator(stream, record_types=_WANTED, parse_http=parse, strict_mode=False)


def _next_beginning(path: WarcFile, at: int) -> int | None:
    with path.open("rb") as stream:
        head = stream.read(4)
        magic = next((magic for magic in _MAGICS if head.startswith(magic[: len(head)])), _MAGICS[0])
        stream.seek(at)
        before = b""
        while chunk := stream.read(_CHUNK):
            found = (before + chunk).find(magic)
            if found >= 0:
                return at - len(before) + found
            at += len(chunk)
            before = chunk[-len(magic) + 1 :]
    return None


def _damaged(path: WarcFile, offset: int, error: Exception) -> Problem:
    detail = f"{path.name} is damaged near byte {offset}: {' '.join(str(error).split())[:200]}; the rest is read"
    return Problem(ProblemKind.ARCHIVE_ERROR, detail, str(path), Severity.DEGRADED)
