"""Which stretches of a field titles have taken already."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from goldscrape.entities.titles.candidate import Candidate

__all__ = ["Taken"]


class Taken:
    """Stretches of some candidates, which are sorted by start and do not overlap."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self._starts = [candidate.start for candidate in candidates]
        self._ends = [candidate.end for candidate in candidates]

    def is_free(self, start: int, end: int) -> bool:
        """Whether the stretch overlaps none of them."""
        place = bisect_left(self._starts, end)
        return place == 0 or self._ends[place - 1] <= start

    def holds(self, start: int, end: int) -> bool:
        """Whether one of them holds the whole stretch."""
        place = bisect_right(self._starts, start)
        return place > 0 and self._ends[place - 1] >= end
