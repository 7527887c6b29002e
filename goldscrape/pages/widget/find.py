"""The rail of front-runners, found by its reading order: category, nominee or "Person (Work)", percentage or odds.

No class or tag name is needed, so the rows stay when the markup changes, and plain text gives the same ones. A known
link beside the rows only adds what the text cannot say: award, season, market and predictor group.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs
from lxml import etree

from goldscrape.awards import is_category_name
from goldscrape.pages.widget.reading_order import Token
from goldscrape.pages.widget.rows import Entry, odds_links, rows_of
from goldscrape.tables import Prediction

__all__ = ["Widget", "may_hold_widget", "read_widget"]

_SHARE = r"\d{1,3}(?:\.\d{1,2})?\s?%"
_ODDS = r"\d{1,4}\s?/\s?\d{1,3}"
_VALUE = re.compile(rf"(?:{_SHARE}|{_ODDS})(?:\s?[-\u2013])?")
_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,2})?")
_TRAILING = re.compile(rf"(?P<rest>.{{1,160}}?)(?:\s*[:|\u2013\u2014]\s*|\s+-\s+|\s+)(?P<value>{_SHARE}|{_ODDS})")
_LABEL = re.compile(r"(?:Best|Outstanding|Favou?rite)(?: [A-Z&(/\u2013-][^.!?]{0,70})?|[A-Z][^.!?]{2,50} of the Year")
_HEADERS = frozenset(
    [
        "contender",
        "contenders",
        "odds",
        "rank",
        "nominee",
        "nominees",
        "category",
        "percentage",
        "prediction",
        "predictions",
        "share",
        "votes",
    ]
)
_MARKER = re.compile(r"#?\d{1,2}[.)]?|[^\w]+")
_INLINE = frozenset({"b", "i", "em", "strong", "u", "mark", "small", "font", "sup", "sub"})
_REACH = 16
"""Text nodes looked at before a value: a category in three pieces, every word of a name in one of its own."""
_GAP = 4
"""Text nodes that may stand between two rows of one widget (a link, a mark)."""
_ENOUGH = 3
"""Rows in a row that prove a widget where no link does."""


_MAY_END = re.compile(r"(?:%|\d\s?/\s?\d{1,3})\s*(?:[-\u2013]\s*)?(?:\Z|\n)")
_UNSEEN = frozenset({"script", "style", "noscript", "head"})


def may_hold_widget(root: etree._Element) -> bool:
    """Whether any text ends like a row's value; spares most pages the second look at all their texts."""
    body = root.find("body")
    for node in (root if body is None else body).iter(etree.Element):
        text = None if node.tag in _UNSEEN else node.text
        if text is not None and ("%" in text or "/" in text) and _MAY_END.search(text):
            return True
        text = node.tail
        if text is not None and ("%" in text or "/" in text) and _MAY_END.search(text):
            return True
    return False


@attrs.frozen
class Widget:
    """The rows of a page's widgets, and where they stand."""

    predictions: list[Prediction] = attrs.field(factory=list)
    lines: frozenset[int] = frozenset()
    """Indices of the tokens read: they are no part of the article."""


def read_widget(tokens: Sequence[Token]) -> Widget:
    """Every row of every widget among the tokens; none when no sequence of them proves to be one."""
    tokens = list(tokens)
    rows: list[Entry] = []
    for run in _runs(tokens):
        elements = [
            element
            for entry in run
            for token in tokens[entry.start : entry.end]
            if (element := token.element) is not None
        ]
        if len(run) >= _ENOUGH or odds_links(elements):
            rows.extend(run)
    if not rows:
        return Widget()
    lines = frozenset(place for entry in rows for place in range(entry.start, entry.end))
    return Widget(rows_of(rows, tokens), lines)


def _runs(tokens: list[Token]) -> Iterator[list[Entry]]:
    """Entries that follow one another without text in between."""
    run: list[Entry] = []
    after = 0
    for entry in _entries(tokens):
        if run and entry.start - after > _GAP:
            yield run
            run = []
        run.append(entry)
        after = entry.end
    if run:
        yield run


def _entries(tokens: list[Token]) -> Iterator[Entry]:
    last: Entry | None = None
    done = 0
    place = 0
    while place < len(tokens):
        text = tokens[place].text
        if text[-1] != "%" and not text[0].isdigit() and not text[-1].isdigit():
            place += 1  # neither a value nor a row in one line: nearly every text of a page
            continue
        found = _value_at(tokens, place)
        if found is None:
            entry = _in_one_line(tokens, place)
            if entry is not None:
                yield entry
                last, done = entry, place + 1
            place += 1
            continue
        value, end = found
        entry = _before(tokens, done, place, end, value, last)
        if entry is not None:
            yield entry
        last, done = entry, end
        place = end


def _value_at(tokens: list[Token], place: int) -> tuple[str, int] | None:
    """The percentage or odds that begin here, and the token after them."""
    text = tokens[place].text
    if not text[0].isdigit():
        return None
    if _VALUE.fullmatch(text):
        return text, place + 1
    if _NUMBER.fullmatch(text) and place + 1 < len(tokens) and tokens[place + 1].text == "%":
        return f"{text}%", place + 2
    return None


def _before(tokens: list[Token], done: int, place: int, end: int, value: str, last: Entry | None) -> Entry | None:
    """The row whose value stands at ``place``: its category and name are among the tokens before it."""
    start = max(done, place - _REACH)
    for first in range(place - 2, start - 1, -1):
        for stop in range(min(first + 3, place - 1), first, -1):
            label = " ".join(token.text for token in tokens[first:stop])
            # Only a known name may be put together from pieces.
            if not (_is_category(label) if stop == first + 1 else is_category_name(label)):
                continue
            while (
                first > start
                and tokens[first - 1].text[0].isalpha()
                and is_category_name(f"{tokens[first - 1].text} {label}")
            ):
                first -= 1
                label = f"{tokens[first].text} {label}"
            return _entry(tokens, label.rstrip(" :"), first, stop, place, end, value)
    if last is None or start != done:
        return None
    if place - done >= 2 and last.start + 1 < last.end and _looks_like_label(tokens[done].text):
        return _entry(tokens, tokens[done].text, done, done + 1, place, end, value)
    return _entry(tokens, last.category, done, done, place, end, value)


def _entry(
    tokens: list[Token], category: str, first: int, names: int, place: int, end: int, value: str
) -> Entry | None:
    pieces = [token for token in tokens[names:place] if not _MARKER.fullmatch(token.text)] or tokens[names:place]
    fields = tuple(piece.text for piece in pieces)
    if not 1 <= len(fields) <= 12 or sum(map(len, fields)) > 160:
        return None
    if any(field.casefold().rstrip(":") in _HEADERS for field in fields) or not any(
        char.isalnum() for char in fields[0]
    ):
        return None
    if any(field[-1] in ".!?" and len(field.split()) > 8 for field in fields):
        return None
    inline = any(piece.tail for piece in pieces[1:]) or (
        len(pieces) > 1 and all(piece.element is not None and piece.element.tag in _INLINE for piece in pieces)
    )
    return Entry(category, fields, value, first, end, inline)


def _in_one_line(tokens: list[Token], place: int) -> Entry | None:
    """A row whose name and value, or all three fields, share one text."""
    token = tokens[place]
    text = token.text
    if (text[-1:] != "%" and not text[-1:].isdigit()) or len(text) > 200:
        return None
    match = _TRAILING.fullmatch(text)
    if match is None or _in_prose(token):
        return None
    rest, value = match["rest"], match["value"]
    words = rest.split(" ")
    for length in range(min(len(words) - 1, 10), 0, -1):
        label = " ".join(words[:length]).rstrip(" :|\u2013\u2014-")
        if is_category_name(label):
            name = " ".join(words[length:]).lstrip(" :|\u2013\u2014-").strip()
            return Entry(label, (name,), value, place, place + 1, True) if _is_name(name) else None
    if place and _is_category(tokens[place - 1].text) and _is_name(rest):
        return Entry(tokens[place - 1].text.rstrip(" :"), (rest,), value, place - 1, place + 1, True)
    return None


def _in_prose(token: Token) -> bool:
    """Paragraphs and list items are the article's: rows in them are not the widget's."""
    return token.element is not None and any(
        node.tag in ("p", "li", "blockquote") for node in (token.element, *token.element.iterancestors())
    )


def _is_name(text: str) -> bool:
    """Whether it is written like a name or a title: its long words begin with capitals."""
    long = [word for word in re.findall(r"[^\W_]+", text) if len(word) > 4]
    return bool(text) and all(not word[0].islower() for word in long) and text[-1] not in ",;:" and text[0] != "("


def _is_category(text: str) -> bool:
    return len(text) <= 90 and (
        is_category_name(text) or (_LABEL.fullmatch(text.rstrip(" :")) is not None and len(text) > 8)
    )


def _looks_like_label(text: str) -> bool:
    return _LABEL.fullmatch(text) is not None
