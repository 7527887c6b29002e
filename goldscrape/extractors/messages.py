"""What goes through the pipes of an extractor process: pages in, rows out, each with its length before it."""

from __future__ import annotations

import pickle
import struct

from goldscrape.page import Page, PageRecords
from goldscrape.storage.frames import Frame, frame_bytes, frame_of

__all__ = ["LENGTH", "ExtractorError", "page_of", "page_sent", "records_of_answer", "records_sent", "trouble_sent"]

LENGTH = struct.Struct("<I")
"""Bytes that follow."""

_FRAME, _PICKLED, _TROUBLE = b"F", b"P", b"E"


class ExtractorError(Exception):
    """A page could not be read in another process."""


def page_sent(page: Page) -> bytes:
    """A page on its way out."""
    content = pickle.dumps(page, protocol=5)
    return LENGTH.pack(len(content)) + content


def page_of(content: bytes) -> Page:
    """The page again; only for what this process's own parent has sent."""
    page: Page = pickle.loads(content)  # noqa: S301
    return page


def records_sent(records: PageRecords) -> bytes:
    """A page's rows on their way back: as the journal keeps them, or pickled where it could not (mended later)."""
    told = (records.provenance, records.rows, records.problems)
    try:
        frame = Frame(provenance=records.provenance, rows=records.rows, problems=records.problems)
        return _sent(_FRAME + frame_bytes(frame, read_back=False))
    except ValueError:
        return _sent(_PICKLED + pickle.dumps(told, protocol=5))


def trouble_sent(said: str) -> bytes:
    """Why there are no rows."""
    return _sent(_TROUBLE + said.encode("utf-8", "replace"))


def records_of_answer(page: Page, answer: bytes) -> PageRecords:
    """The rows of the page that was sent.

    Raises ``ExtractorError`` when reading it failed, ``ValueError`` for rows that no journal would give back.
    """
    kind, content = answer[:1], answer[1:]
    if kind == _TROUBLE:
        raise ExtractorError(content.decode("utf-8", "replace"))
    if kind == _FRAME:
        frame = frame_of(content)
        assert frame.provenance is not None  # noqa: S101
        return PageRecords(
            page=page, provenance=frame.provenance, rows=frame.rows, problems=frame.problems, storable=True
        )
    provenance, rows, problems = pickle.loads(content)  # noqa: S301
    return PageRecords(page=page, provenance=provenance, rows=rows, problems=problems)


def _sent(content: bytes) -> bytes:
    return LENGTH.pack(len(content)) + content
