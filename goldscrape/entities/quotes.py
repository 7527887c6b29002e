"""Quoted stretches of a text, damaged marks included, in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from goldscrape.entities.text import Span

__all__ = ["Quoted", "quoted"]

_DOUBLE = '"“”„‟″«»'
_SINGLE = "'‘’‚‛`´"
_MARK = re.compile(f"[{_DOUBLE}{_SINGLE}\\n](?:(?<!\\n)|[ \\t]*\\n)")  # one class first: the engine skips to it
_BEFORE_OPENING = " \t\n\u00a0([{—–-/:;,.…>"
_LONGEST_SINGLE = 90
"""Characters: longer stretches between single marks are apostrophes that happen to face each other."""
_TAIL = re.compile(r" (?:(?:the|of|and|a|in) )?[A-Z0-9][\w ]{0,30}[’'‘](?!\w)")
_DECADE = re.compile(r"\d0s\b")


class Quoted(NamedTuple):
    """What stands between two quotation marks, without white space and the last stop or comma."""

    start: int
    end: int
    outer_start: int
    """Where the opening mark stands."""
    outer_end: int
    """One past the closing mark; where the block ends when nothing closes it."""
    mark: Literal["double", "single"]
    closed: bool = True


def quoted(text: str) -> Iterator[Quoted]:
    """The quoted stretches, inner ones of nested quotations included, ordered by where they close.

    A mark opens or closes by what stands beside it, its shape only helps: Gold Derby closes “Gravity“ with an opening
    mark, opens ’12 Years a Slave’ with an apostrophe and writes “Gravity‘s”. A quotation ends with its block.
    """
    double: int | None = None
    single: int | None = None
    for match in _MARK.finditer(text):
        place, mark = match.start(), match[0]
        if mark[0] == "\n":
            if double is not None:
                yield _unclosed(text, double, place)
            double = single = None
            continue
        before = text[place - 1] if place else " "
        after = text[place + 1] if place + 1 < len(text) else " "
        if mark in _DOUBLE:
            if _opens(mark, before, after):
                if double is not None and text[double] != '"':
                    yield _unclosed(text, double, place)
                double = place
            elif double is not None:
                yield _between(text, double, place, "double")
                double = None
                single = None
        elif single is not None and not before.isspace() and not after.isalnum():
            if place - single > _LONGEST_SINGLE:
                single = None
            elif place > single + 1 and not (before in "sS" and mark != "‘" and _TAIL.match(text, place + 1)):
                yield _between(text, single, place, "single")
                single = None
        elif (before in _BEFORE_OPENING or before in _DOUBLE) and (after.isalnum() or after in "(…¡¿#["):
            single = None if _DECADE.match(text, place + 1) else place
    if double is not None:
        yield _unclosed(text, double, len(text))


def _opens(mark: str, before: str, after: str) -> bool:
    can_open = not after.isspace() and (before in _BEFORE_OPENING or before in _SINGLE)
    can_close = not before.isspace() and before not in "([{" and (not after.isalnum() or before.isalnum())
    if can_open and can_close:
        return mark in "“„‟«" or (mark in '"″' and before in "—–-/:" and after.isalnum())
    return can_open


def _between(text: str, opening: int, closing: int, mark: Literal["double", "single"]) -> Quoted:
    start, end = _trimmed(text, opening + 1, closing)
    return Quoted(start, end, opening, closing + 1, mark)


def _unclosed(text: str, opening: int, limit: int) -> Quoted:
    start, end = _trimmed(text, opening + 1, min(limit, opening + 200))
    return Quoted(start, end, opening, end, "double", closed=False)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    # "Good Night, and Good Luck." keeps nothing either: names are compared without punctuation.
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",.;:"):
        if text[end - 1] == "." and text[end - 3 : end] == "...":
            break
        end -= 1
    return start, end


def spans(text: str) -> list[Span]:
    """The quotations as spans with their marks, in order of their start."""
    return sorted((Span(q.outer_start, q.outer_end) for q in quoted(text)), key=lambda span: span.start)
