"""A page's visible text in reading order, whatever elements carry it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from lxml import etree

from goldscrape.white_space import one_line

__all__ = ["Token", "common_ancestor", "holders_of", "lines_of", "tokens_of"]

_UNSEEN = frozenset({"script", "style", "noscript", "template", "title", "option", "textarea"})


class Token(NamedTuple):
    """One line of a text node."""

    text: str
    """White space collapsed, never empty."""
    element: etree._Element | None = None
    """The element that holds it; None on a plain-text page."""
    tail: bool = False
    """It follows a child of that element (mixed content)."""


def tokens_of(root: etree._Element) -> list[Token]:
    """Every visible text node's lines, in document order."""
    found: list[Token] = []
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        opens = event == "start"
        text = element.text if opens else element.tail
        if text is None or text.isspace():
            continue
        holder = element if opens else element.getparent()
        if holder is not None and holder.tag not in _UNSEEN:
            _add_lines(found, text, holder, tail=not opens)
    return found


def _add_lines(found: list[Token], text: str, element: etree._Element, *, tail: bool) -> None:
    for line in text.split("\n") if "\n" in text else (text,):
        shown = one_line(line)
        if shown:
            found.append(Token(shown, element, tail))


def lines_of(text: str) -> list[Token]:
    """The lines of a plain text that are not empty."""
    return [Token(line) for line in map(one_line, text.splitlines()) if line]


def common_ancestor(elements: Iterable[etree._Element]) -> etree._Element | None:
    """The innermost element that holds them all."""
    chain: list[etree._Element] | None = None
    for element in elements:
        around = [element, *element.iterancestors()][::-1]
        if chain is None:
            chain = around
        else:
            length = next(
                (place for place, (one, other) in enumerate(zip(chain, around, strict=False)) if one is not other), None
            )
            chain = chain[: min(len(chain), len(around)) if length is None else length]
    return chain[-1] if chain else None


def holders_of(tokens: Sequence[Token], places: Iterable[int]) -> frozenset[etree._Element]:
    """The elements that hold the tokens at these places and hardly anything else, their cards and boxes included."""
    held: dict[etree._Element, int] = {}
    for place in places:
        element = tokens[place].element
        while element is not None and element.tag not in _FRAMES:
            held[element] = held.get(element, 0) + len(tokens[place].text)
            element = element.getparent()
    return frozenset(
        node
        for node, length in held.items()
        if length * 10 >= 6 * sum(len(one_line(str(text))) for text in node.itertext())
    )


_FRAMES = frozenset({"html", "body", "main", "article"})
"""Elements that are never a box of rows."""
