"""The odds pages of 2013 to 2018: drawn by the server, a category is an element whose id is its number."""

from __future__ import annotations

import re
from typing import ClassVar

import attrs
from lxml import etree

from goldscrape.awards import is_category_name
from goldscrape.pages.odds.columns import COLUMNS, read_columns, unread_cells
from goldscrape.pages.odds.listings import Contender, ListingRows
from goldscrape.pages.odds.page import (
    OddsHead,
    elements,
    finish,
    has_class,
    inside,
    is_odds_page,
    lines_of,
    odds_head,
    text_of,
)
from goldscrape.pages.reading import Reading
from goldscrape.pages.view import PageView
from goldscrape.problems import Problem, ProblemKind

__all__ = ["OddsPage2013", "has_numbered_categories"]

CATEGORY_NUMBERS = {"7": "Best Director", "154": "Best Musical"}
"""The site's own numbers that are known for certain; they stay the same from year to year."""

_CELL = has_class("predictions-odds")
_CATEGORY = f"//*[@id and string(number(@id)) != 'NaN'][.//div[{_CELL}]]"
_HEADINGS = (
    ".//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6 or "
    + " or ".join(has_class(name) for name in ("category-title", "category-name", "predictions-title"))
    + "]"
)
_NUMBER = re.compile(r"#?(\d{1,3})[.)]?")
_MORE_INFO = re.compile(r"\s*\(\s*more info\s*\)\s*$", re.IGNORECASE)


def has_numbered_categories(view: PageView) -> bool:
    """The marks of this era."""
    if view.kind != "html" or not (
        is_odds_page(view) and view.mentions("predictions-") and view.mentions("predictions-odds")
    ):
        return False
    return bool(view.root.xpath(f"boolean({_CATEGORY}//p)"))


class OddsPage2013:
    """Pages whose categories are numbered elements with paragraphs and ``div.predictions-odds``."""

    name: ClassVar[str] = "odds-page-2013"
    since: ClassVar[str] = "2013-01-01"
    until: ClassVar[str | None] = "2019-06-30"

    def matches(self, view: PageView) -> bool:
        """Its numbered categories are in the markup."""
        return has_numbered_categories(view)

    def read(self, view: PageView) -> Reading:
        """Every category with its contenders; nothing on the page proves a list whole."""
        head = odds_head(view)
        reading = Reading(surface="odds_page", layout=self.name, url=head.url)
        blocks = [block for block in elements(view.root, _CATEGORY) if (block.get("id") or "").strip().isdigit()]
        figures = inside(blocks, elements(view.root, f"//div[{_CELL}]"))
        blocks = [block for block, held in zip(blocks, figures, strict=True) if held]
        names = tuple(_category(view, block) for block in blocks)
        parts = inside(blocks, elements(view.root, "//p | //div"))
        listings = [
            _listing(block, nodes, name, names, head) for block, nodes, name in zip(blocks, parts, names, strict=True)
        ]
        return finish(reading, view, listings)


def _category(view: PageView, block: etree._Element) -> str:
    """The heading in the block or before it, the tab that leads to it, its first line, or what its number means."""
    number = (block.get("id") or "").strip()
    tabs = elements(view.root, f"//a[substring-after(@href, '#')='{number}']")
    before = block.getprevious()
    nodes = [*elements(block, _HEADINGS)[:1], *tabs]
    if before is not None and before.tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
        nodes.insert(0 if not elements(block, _HEADINGS) else 1, before)
    found = next(filter(None, map(text_of, nodes)), "")
    if not found:
        first = next(iter(lines_of(block)), "")
        found = first if is_category_name(first) else (block.get("data-title") or block.get("title") or "")
    return _MORE_INFO.sub("", found) or CATEGORY_NUMBERS.get(number, "")


@attrs.define
class _Entry:
    names: list[str] = attrs.field(factory=list)
    cells: list[str] = attrs.field(factory=list)


def _entries(nodes: list[etree._Element]) -> list[_Entry]:
    """Names and figures by row: either each row's names stand before its figures, or all names before all figures."""
    entries = [_Entry()]
    for node in nodes:
        if node.tag == "p":
            if node.xpath(f"boolean(ancestor::div[{_CELL}] | .//div[{_CELL}])"):
                continue
            if entries[-1].cells:
                entries.append(_Entry())
            entries[-1].names.append(text_of(node))
        elif node.xpath(f"boolean(self::div[{_CELL}])"):
            if len(entries[-1].cells) == COLUMNS:
                entries.append(_Entry())
            entries[-1].cells.append(text_of(node))
    entries = _with_further_cells([entry for entry in entries if entry.names or entry.cells])
    rows = sum(bool(entry.cells) for entry in entries)
    if rows > 1 and not any(entry.names for entry in entries[1:]) and len(entries[0].names) % rows == 0:
        each = len(entries[0].names) // rows
        names = entries[0].names
        return [_Entry(names[place * each : (place + 1) * each], entry.cells) for place, entry in enumerate(entries)]
    return entries


def _with_further_cells(entries: list[_Entry]) -> list[_Entry]:
    """A figure more than there are columns, before the next row's names, is the row's: no column is then certain."""
    if not any(entry.names for entry in entries[1:]):
        return entries
    kept: list[_Entry] = []
    for entry in entries:
        if kept and kept[-1].names and not entry.names and len(entry.cells) < COLUMNS:
            kept[-1].cells += entry.cells
        else:
            kept.append(entry)
    return kept


def _listing(
    block: etree._Element, nodes: list[etree._Element], name: str, beside: tuple[str, ...], head: OddsHead
) -> ListingRows:
    contenders: list[Contender] = []
    unread = 0
    bad: list[str] = []
    entries = _entries(nodes)
    for place, entry in enumerate(entries, 1):
        names = entry.names
        number = _NUMBER.fullmatch(names[0]) if len(names) > 1 else None
        if number and int(number[1]) == place:
            names = names[1:]
        names = [text for text in names if text]
        if not names or not entry.cells:
            unread += bool(entry.cells) or bool(names and any(one.cells for one in entries[place:]))
            continue
        contender = Contender(title=names[0], related=names[1] if len(names) > 1 else None, rank=place)
        bad += [f"{names[0]}: {cell!r}" for cell in read_columns(contender, entry.cells)]
        contenders.append(contender)
    done = head.listing(name, beside).read(contenders, complete=None, unread=unread)
    done.problems.extend(unread_cells(name, bad))
    if not name:
        detail = f"category number {block.get('id')} has no name on the page"
        done.problems.append(Problem(ProblemKind.UNKNOWN_CATEGORY, detail))
    return done
