"""The text of one block as it grows: white space collapsed, marks at the offsets of the collapsed text."""

from __future__ import annotations

import re

import attrs
from lxml import etree

from goldscrape.entities.text import Mark
from goldscrape.white_space import one_line

__all__ = ["Inline"]

_INVISIBLE = re.compile("[\u200b\u200c\u200d\u2060\ufeff\xad]")
_NEAR = 6
"""Marks looked back at for a neighbour of the same kind: more never overlap one word."""


class Inline:
    """A block under way; ``take`` ends it."""

    __slots__ = ("_open", "_parts", "length", "marks")

    def __init__(self) -> None:
        self._parts: list[str] = []
        self.length = 0
        """Characters so far."""
        self._open: list[tuple[etree._Element, str, str | None, int]] = []
        self.marks: list[Mark] = []

    def add(self, text: str) -> None:
        """Append a text node."""
        if not text.isascii():
            text = _INVISIBLE.sub("", text)
        joined = one_line(text)
        if not joined:
            if text and self.length and not self._spaced:
                self._push(" ")
            return
        if text[0].isspace() and self.length and not self._spaced:
            joined = " " + joined
        if text[-1].isspace():
            joined += " "
        self._push(joined)

    def line_break(self) -> bool:
        """Start a new line within the block; False when one has just begun: two breaks end a paragraph."""
        if not self.length:
            return True
        if self._parts[-1].endswith("\n"):
            return False
        if self._parts[-1].endswith(" "):
            self._parts[-1] = self._parts[-1][:-1]
            self.length -= 1
        self._push("\n")
        return True

    def open(self, element: etree._Element, kind: str, target: str | None = None) -> None:
        """A mark begins here."""
        self._open.append((element, kind, target, self.length))

    def close(self, element: etree._Element) -> None:
        """The mark that this element opened ends here."""
        if self._open and self._open[-1][0] is element:
            _, kind, target, start = self._open.pop()
            self._mark(kind, start, target)

    def take(self) -> tuple[str, tuple[Mark, ...]]:
        """The block's text and marks; marks still open go on in the next block."""
        for _, kind, target, start in self._open:
            self._mark(kind, start, target)
        text = "".join(self._parts).rstrip()
        marks = _trimmed(text, self.marks)
        self._parts, self.length, self.marks = [], 0, []
        self._open = [(element, kind, target, 0) for element, kind, target, _ in self._open]
        return text, marks

    @property
    def _spaced(self) -> bool:
        return self._parts[-1][-1] in " \n"

    def _push(self, text: str) -> None:
        self._parts.append(text)
        self.length += len(text)

    def _mark(self, kind: str, start: int, target: str | None) -> None:
        if self.length > start:
            self.marks.append(Mark(kind, start, self.length, target))  # type: ignore[arg-type]


def _trimmed(text: str, marks: list[Mark]) -> tuple[Mark, ...]:
    """The marks without the spaces at their ends, in order, neighbours of one kind joined."""
    if not marks:
        return ()
    done: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.kind)):
        start, end = mark.start, min(mark.end, len(text))
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start == end:
            continue
        for place in range(len(done) - 1, max(len(done) - _NEAR, 0) - 1, -1):
            before = done[place]
            if before.kind == mark.kind and before.target == mark.target and before.end == start:
                done[place] = attrs.evolve(before, end=end)
                break
        else:
            done.append(Mark(mark.kind, start, end, mark.target))
    return tuple(done)
