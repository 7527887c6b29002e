"""The sentences around mentions, and the cue words in them, each sentence read once for each vocabulary."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from goldscrape.entities.sentences import sentence_at, sentences
from goldscrape.entities.text import Span
from goldscrape.entities.triggers import Tripped

__all__ = ["Cue", "Passages"]

_LONGEST = 900
"""A longer sentence (a list, a text without stops) is read in windows of this length, cut at every third of it."""


class Cue(NamedTuple):
    """A word or phrase that tells something, with the name of its group."""

    start: int
    end: int
    name: str


class Passages:
    """A field's text by sentence; the work is linear in the text however many mentions ask."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._read: dict[tuple[int, int, int], list[Cue]] = {}

    @cached_property
    def _sentences(self) -> Sequence[Span]:
        return sentences(self.text)

    def around(self, start: int, end: int) -> tuple[int, int]:
        """Where the sentence of a mention begins and ends, or the window of it if it is very long."""
        span = sentence_at(self._sentences, start)
        if span is None or span.end < start:
            return start, end
        left, right = span.start, span.end
        if right - left > _LONGEST:
            step = _LONGEST // 3
            place = start // step * step
            left, right = max(left, place - step), min(right, place + 2 * step)
        return min(left, start), max(right, end)

    def cues(self, vocabulary: re.Pattern[str] | Tripped, left: int, right: int) -> Sequence[Cue]:
        """The cues of a vocabulary between two places, each named by its group."""
        # By identity, as vocabularies are constants: a pattern is hashed by its whole program, 5 µs a time.
        key = (id(vocabulary), left, right)
        if key not in self._read:
            found = vocabulary.finditer(self.text, left, right)
            self._read[key] = [Cue(cue.start(), cue.end(), cue.lastgroup or "") for cue in found]
        return self._read[key]
