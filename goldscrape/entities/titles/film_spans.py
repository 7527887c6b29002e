"""Where a field names films, for the linkers of dates and money."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Protocol

import attrs

from goldscrape.entities.masks import FieldSpan, spans_by_field

__all__ = ["FilmSpan", "FilmSpans", "film_spans"]


class FilmSpan(FieldSpan, Protocol):
    """One place where the text names a work."""

    @property
    def title(self) -> str:
        """The work's title as in its row."""

    @property
    def kind(self) -> str:
        """`film`, or another medium."""


@attrs.frozen
class FilmSpans:
    """The film mentions of a field, by start."""

    starts: Sequence[int]
    spans: Sequence[FilmSpan]

    def between(self, low: int, high: int) -> Sequence[FilmSpan]:
        """The mentions that start in ``low`` to ``high``."""
        return self.spans[bisect_left(self.starts, low) : bisect_left(self.starts, high)]


def film_spans(mentions: Iterable[FilmSpan]) -> dict[str, FilmSpans]:
    """The mentions of films, not of other works, by field."""
    films = spans_by_field(mention for mention in mentions if mention.kind == "film")
    return {name: FilmSpans([span.start for span in spans], spans) for name, spans in films.items()}
