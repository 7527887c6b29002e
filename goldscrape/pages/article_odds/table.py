"""The odds tables inside articles: event title, category tabs, "Contender" and "Odds", then a row a contender."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs
from lxml import etree

from goldscrape.awards import category_unit, is_category_name, read_event, read_league, read_odds, read_share
from goldscrape.pages.article_odds.scope import kind_of
from goldscrape.pages.odds.listings import Contender, Listing, read_number
from goldscrape.pages.widget.reading_order import Token
from goldscrape.tables import Prediction

__all__ = ["Tables", "read_tables", "split_tabs"]

_NAMES = frozenset({"contender", "contenders", "nominee", "nominees"})
_VALUES = frozenset({"odds", "percentage", "share", "prediction", "predictions", "%"})
_INITIALS = frozenset("cCnN")
_RANK = re.compile(r"#?(\d{1,3})\s*[.)]?")
_ONE_LINE = re.compile(
    r"#?(?P<rank>\d{1,3})\s*[.)]\s*(?P<name>.{1,120}?)\s+(?P<value>\d{1,3}(?:\.\d+)?\s?%|\d{1,4}/\d{1,4})"
)
_TAB = re.compile(r"(?=\b(?:Best|Outstanding)\s)")
_ABOVE = 60
"""Lines above the header that are searched for the event and the tabs: two dozen categories, each on its own line."""
_PIECES = 4
"""Lines of one row between its rank and its value: image text, name, work, and one to spare."""


@attrs.frozen
class Tables:
    """The rows of all tables of an article and the tokens they were read from."""

    predictions: list[Prediction] = attrs.field(factory=list)
    lines: frozenset[int] = frozenset()


@attrs.define
class _Entry:
    rank: int
    pieces: list[str]
    value: str


def read_tables(tokens: Sequence[Token]) -> Tables:
    """Every table among the tokens of a page or of a plain text.

    The title of a row is the line before its value; lines before that are the image's text, which differs from the
    title ("Sinners 200"), so it is never taken. In a category of persons a last line that shares no word with the
    one before is the work.
    """
    rows: list[Prediction] = []
    taken: set[int] = set()
    place = 0
    while place < len(tokens):
        after = _header(tokens, place)
        if after is None:
            place += 1
            continue
        entries, end = _entries(tokens, after)
        if not entries:
            place = after
            continue
        event, names, category, top = _above(tokens, place)
        rows += _predictions(event, names, category, entries)
        taken |= set(range(top, end))
        place = end
    return Tables(rows, frozenset(taken))


def _header(tokens: Sequence[Token], place: int) -> int | None:
    """The token after "Contender" and "Odds", which may share a line or be parted by a mark."""
    text = tokens[place].text
    if text[0] not in _INITIALS:
        return None  # nearly every line of a page
    text = text.casefold()
    words = re.split(r"[\s|]+", text)
    if len(words) == 2 and words[0] in _NAMES and words[1] in _VALUES:
        return place + 1
    if text in _NAMES:
        for after in range(place + 1, min(place + 3, len(tokens))):
            if tokens[after].text.casefold() in _VALUES:
                return after + 1
    return None


def _value(text: str) -> bool:
    return read_share(text) is not None or (read_odds(text) is not None and "/" in text)


def _entries(tokens: Sequence[Token], place: int) -> tuple[list[_Entry], int]:
    entries: list[_Entry] = []
    while place < len(tokens):
        single = _ONE_LINE.fullmatch(tokens[place].text)
        if single and int(single["rank"]) == len(entries) + 1:
            entries.append(_Entry(int(single["rank"]), [single["name"]], single["value"]))
            place += 1
            continue
        rank = _RANK.fullmatch(tokens[place].text)
        if rank is None or int(rank[1]) != len(entries) + 1:
            break
        pieces: list[str] = []
        at = place + 1
        while at < len(tokens) and len(pieces) <= _PIECES and not _value(tokens[at].text):
            pieces.append(tokens[at].text)
            at += 1
        value = tokens[at].text if at < len(tokens) else ""
        if not pieces or len(pieces) > _PIECES or not _value(value):
            break
        entries.append(_Entry(int(rank[1]), pieces, value))
        place = at + 1
    return entries, place


def split_tabs(line: str) -> list[str]:
    """The categories of a line of tabs; empty when it is no such line."""
    parts = [part.strip() for part in _TAB.split(line) if part.strip()]
    return parts if parts and all(is_category_name(part) for part in parts) else []


def _above(tokens: Sequence[Token], place: int) -> tuple[str | None, tuple[str, ...], str | None, int]:
    """Event title, all tabs, the category shown and the first token of the table.

    The tab marked as selected is shown; where nothing is marked, the site shows the first one.
    """
    names: list[str] = []
    chosen: str | None = None
    top = place
    for at in range(place - 1, max(-1, place - 1 - _ABOVE), -1):
        tabs = split_tabs(tokens[at].text)
        if not tabs:
            break
        names[:0] = tabs
        top = at
        if len(tabs) == 1 and _selected(tokens[at].element):
            chosen = tabs[0]
    event = None
    if top and len(tokens[top - 1].text) < 80:
        said = read_event(tokens[top - 1].text)
        if said.award and said.season:
            event = tokens[top - 1].text
            top -= 1
    return event, tuple(names), chosen or (names[0] if names else None), top


def _selected(element: etree._Element | None) -> bool:
    for node in (element, element.getparent() if element is not None else None):
        if node is None:
            continue
        classes = (node.get("class") or "").casefold()
        if (
            node.get("aria-selected") == "true"
            or node.get("aria-current")
            or re.search(r"(?:^|[\s_-])(?:active|selected)\b", classes)
        ):
            return True
    return False


def _predictions(
    event: str | None, names: tuple[str, ...], category: str | None, entries: list[_Entry]
) -> list[Prediction]:
    league = read_league(event)
    kind = kind_of(category, league) or (category_unit(category, names) if category else None)
    contenders = []
    for entry in entries:
        title, related = _named(entry.pieces, kind)
        contender = Contender(title=title, related=related, rank=entry.rank)
        read_number(contender, entry.value)
        contenders.append(contender)
    listing = Listing(surface="article_table", event=league, event_name=event, category=category, beside=names)
    return listing.read(contenders, complete=None, report_unknown=False).rows


def _named(pieces: list[str], kind: str | None) -> tuple[str, str | None]:
    if kind == "person" and len(pieces) > 1 and not _alike(pieces[-2], pieces[-1]):
        return pieces[-2], pieces[-1]
    return pieces[-1], None


def _alike(one: str, other: str) -> bool:
    """Whether an image's text and a title are about the same: they share a word."""
    first, second = (set(re.findall(r"[^\W_]{2,}", text.casefold())) for text in (one, other))
    return bool(first & second) or not (first and second)
