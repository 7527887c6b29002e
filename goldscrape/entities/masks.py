"""Stretches of a field that a finder must not read, such as titles ("1917", "A Fistful of Dollars")."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol, TypeVar

__all__ = ["FieldSpan", "spans_by_field", "without"]


class FieldSpan(Protocol):
    """A stretch of a field, such as a mention of a title."""

    @property
    def field(self) -> str:
        """The field's name."""

    @property
    def start(self) -> int:
        """Its first character."""

    @property
    def end(self) -> int:
        """One past its last character."""


_Span = TypeVar("_Span", bound=FieldSpan)


def spans_by_field(spans: Iterable[_Span]) -> Mapping[str, Sequence[_Span]]:
    """The stretches of each field, by their start."""
    by_field: dict[str, list[_Span]] = {}
    for span in spans:
        by_field.setdefault(span.field, []).append(span)
    for found in by_field.values():
        found.sort(key=lambda span: span.start)
    return by_field


def without(text: str, spans: Sequence[FieldSpan]) -> str:
    """The text with the stretches struck out, every other character in its place."""
    pieces: list[str] = []
    at = 0
    for span in spans:
        if span.start < at or span.end > len(text):
            continue
        pieces += (text[at : span.start], "\ufffc" * (span.end - span.start))
        at = span.end
    return "".join((*pieces, text[at:])) if pieces else text
