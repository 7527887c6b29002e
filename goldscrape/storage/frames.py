"""The journal's frames: a page's rows and problems as bytes that say whether they are whole."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import attrs
import msgspec

from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.tables import TABLES, Provenance, Row

__all__ = ["Frame", "frame_bytes", "frame_of", "read_frames"]

_HEAD = struct.Struct("<4sII")
_MAGIC = b"GSJ1"

_Stored: Any = msgspec.defstruct(
    "_Stored",
    [
        ("provenance", Provenance | None, None),
        ("request_key", str | None, None),
        ("problems", list[Problem], msgspec.field(default_factory=list)),
        *((name, list[table], msgspec.field(default_factory=list)) for name, table in TABLES.items()),  # type: ignore[valid-type]
    ],
    omit_defaults=True,
)
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(_Stored).decode


@attrs.frozen(kw_only=True)
class Frame:
    """What one commit holds: a page's rows with their provenance, or only problems of the run."""

    provenance: Provenance | None = None
    rows: dict[str, list[Row]] = attrs.field(factory=dict)
    problems: list[Problem] = attrs.field(factory=list)
    request_key: str | None = None


def frame_bytes(frame: Frame, *, read_back: bool = True) -> bytes:
    """The frame for the journal: magic, length, CRC-32, msgpack.

    Raises ``ValueError`` for rows that could not be read back (a value of a wrong type, text that is not Unicode).
    ``read_back=False`` leaves the trial out: for rows that came out of a frame, or that the caller reads back itself.
    """
    rows = {name: values for name, values in frame.rows.items() if values}
    stored = _Stored(provenance=frame.provenance, request_key=frame.request_key, problems=frame.problems, **rows)
    try:
        payload = _encode(stored)
        if read_back:
            _decode(payload)
    except (msgspec.MsgspecError, TypeError, UnicodeError, OverflowError) as error:
        raise ValueError(str(error)) from error
    return _HEAD.pack(_MAGIC, len(payload), zlib.crc32(payload)) + payload


def frame_of(content: bytes) -> Frame:
    """What ``frame_bytes`` made, again. Raises ``ValueError`` for other bytes."""
    return _frame(_decode(memoryview(content)[_HEAD.size :]))


def read_frames(path: Path) -> Iterator[Frame]:
    """The whole frames of a journal file, in order; a torn tail ends it, a damaged middle is stepped over and said."""
    with path.open("rb") as stream:
        for payload in _payloads(stream):
            try:
                if payload is None:
                    raise msgspec.DecodeError("damaged bytes")
                stored = _decode(payload)
            except msgspec.MsgspecError as error:
                detail = f"{path.name}: a journal record could not be read back: {error}"
                yield Frame(problems=[Problem(ProblemKind.ROWS_LOST, detail, None, Severity.FAILED)])
                continue
            yield _frame(stored)


def _frame(stored: Any) -> Frame:
    return Frame(
        provenance=stored.provenance,
        rows={name: rows for name in TABLES if (rows := getattr(stored, name))},
        problems=stored.problems,
        request_key=stored.request_key,
    )


def _payloads(stream: BinaryIO) -> Iterator[bytes | None]:
    """The payloads in order; None for each damaged stretch that whole frames follow."""
    while True:
        start = stream.tell()
        head = stream.read(_HEAD.size)
        if len(head) == _HEAD.size:
            magic, length, checksum = _HEAD.unpack(head)
            payload = stream.read(length) if magic == _MAGIC else b""
            if magic == _MAGIC and len(payload) == length and zlib.crc32(payload) == checksum:
                yield payload
                continue
        rest = head[1:] + stream.read() if len(head) < _HEAD.size else _after(stream, start)
        found = rest.find(_MAGIC)
        if found < 0:
            return
        yield None
        stream.seek(start + 1 + found)


def _after(stream: BinaryIO, start: int) -> bytes:
    stream.seek(start + 1)
    return stream.read()
