"""The sentences around mentions, and the cue words in them, each sentence read once for each vocabulary."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

import attrs

from goldscrape.entities.sentences import sentences
from goldscrape.entities.text import Span
from goldscrape.entities.triggers import Tripped

__all__ = ["Cue", "Passages"]

_LONGEST = 900
"""A longer sentence (a list, a text without stops) is read in windows of this length, cut at every third of it."""


@attrs.define
class Cue:
    """A word or phrase that tells something, with the name of its group."""

    start: int
    end: int
    name: str


class Passages:
    """A field's text by sentence; the work is linear in the text however many mentions ask."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._read: dict[tuple[int, int, int], tuple[list[Cue], Iterator[re.Match[str]]]] = {}

    @cached_property
    def _sentences(self) -> Sequence[Span]:
        return sentences(self.text)

    @cached_property
    def _starts(self) -> Sequence[int]:
        return [span.start for span in self._sentences]

    def around(self, start: int, end: int) -> tuple[int, int]:
        """Where the sentence of a mention begins and ends, or the window of it if it is very long."""
        place = bisect_right(self._starts, start) - 1
        if place < 0:
            return start, end
        left, right = self._sentences[place]
        if right < start:
            return start, end
        if right - left > _LONGEST:
            step = _LONGEST // 3
            third = start // step * step
            left, right = max(left, third - step), min(right, third + 2 * step)
        return min(left, start), max(right, end)

    def cues(
        self, vocabulary: re.Pattern[str] | Tripped, left: int, right: int, until: int = sys.maxsize
    ) -> Sequence[Cue]:
        """The cues of a vocabulary between two places, each named by its group.

        Those behind the first that begins at ``until`` or later may be missing: they are looked for when asked for.
        """
        # By identity, as vocabularies are constants: a pattern is hashed by its whole program, 5 µs a time.
        key = (id(vocabulary), left, right)
        read = self._read.get(key)
        if read is None:
            read = self._read[key] = [], vocabulary.finditer(self.text, left, right)
        found, coming = read
        if not found or found[-1].start < until:
            for cue in coming:
                start, end = cue.span()
                found.append(Cue(start, end, cue.lastgroup or ""))
                if start >= until:
                    break
        return found
