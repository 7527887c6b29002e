"""The odds pages of 2019 to spring 2025: drawn by the server, one list a category, three figures a row."""

from __future__ import annotations

import re
from itertools import islice
from typing import ClassVar

import attrs
from lxml import etree

from goldscrape.pages.odds.columns import read_columns, unread_cells
from goldscrape.pages.odds.listings import Contender, ListingRows
from goldscrape.pages.odds.page import (
    OddsHead,
    elements,
    finish,
    has_class,
    inside,
    is_archived_before,
    is_odds_page,
    lines_of,
    odds_head,
    text_of,
)
from goldscrape.pages.odds.page_2013 import has_numbered_categories
from goldscrape.pages.reading import Reading
from goldscrape.pages.view import PageView
from goldscrape.problems import Problem, ProblemKind

__all__ = ["OddsPage2019"]

_WRAPPER = f"//*[{has_class('predictions-wrapper')}]"
_TITLE = f"//*[{has_class('category-title')}]"
_ENTRY = f"//*[{has_class('predictions-list')}]//li"
_NAME = f"//*[{has_class('predictions-name')}]"
_POSITION = f"//*[{has_class('predictions-position-v2')} or {has_class('predictions-position')}]"
_CELL = f"//*[{has_class('predictions-odds')}]"
_RANK = re.compile(r"#?\s*([1-9]\d{0,3})\s*[.)]?")
_MORE_INFO = re.compile(r"\s*\(\s*more info\s*\)\s*$", re.IGNORECASE)


class OddsPage2019:
    """Pages with ``div.predictions-wrapper`` and ``ul.predictions-list``."""

    name: ClassVar[str] = "odds-page-2019"
    since: ClassVar[str] = "2018-10-01"
    until: ClassVar[str | None] = "2025-12-31"

    def matches(self, view: PageView) -> bool:
        """Its lists and names are in the markup; an archived page older than them with both eras' marks is not one."""
        if view.kind != "html" or not (
            is_odds_page(view) and view.mentions("predictions-") and view.mentions("predictions-list")
        ):
            return False
        marks = view.root.xpath(f"boolean({_WRAPPER}[.{_ENTRY}[.{_NAME}]])")
        if not marks:
            return False
        return not (is_archived_before(view, self.since) and has_numbered_categories(view))

    def read(self, view: PageView) -> Reading:
        """Every category with its contenders; nothing on the page proves a list whole."""
        head = odds_head(view)
        reading = Reading(surface="odds_page", layout=self.name, url=head.url)
        wrappers = elements(view.root, _WRAPPER)
        titles = inside(wrappers, elements(view.root, _TITLE))
        names = tuple(_MORE_INFO.sub("", text_of(next(iter(found), None))) for found in titles)
        listings = [
            _listing(entries, name, names, head)
            for entries, name in zip(_entries(view.root, wrappers), names, strict=True)
        ]
        return finish(reading, view, listings)


@attrs.frozen
class _Entry:
    names: list[etree._Element]
    positions: list[etree._Element]
    cells: list[etree._Element]


def _entries(root: etree._Element, wrappers: list[etree._Element]) -> list[list[_Entry]]:
    """Of each wrapper the list's entries that hold a name or a figure."""
    grouped = inside(wrappers, elements(root, _ENTRY))
    entries = [entry for group in grouped for entry in group]
    parts = zip(*(inside(entries, elements(root, path)) for path in (_NAME, _POSITION, _CELL)), strict=True)
    made = [_Entry(*found) for found in parts]
    held = iter(made)
    return [[entry for entry in islice(held, len(group)) if entry.names or entry.cells] for group in grouped]


def _listing(entries: list[_Entry], name: str, beside: tuple[str, ...], head: OddsHead) -> ListingRows:
    contenders: list[Contender] = []
    cells: list[str] = []
    unread = 0
    for place, entry in enumerate(entries, 1):
        lines = lines_of(entry.names[0]) if entry.names else []
        if not lines:
            unread += 1
            continue
        number = _RANK.fullmatch(text_of(next(iter(entry.positions), None)))
        contender = Contender(
            title=lines[0], related=" ".join(lines[1:]) or None, rank=int(number[1]) if number else place
        )
        figures = [text_of(cell) for cell in entry.cells]
        cells += [f"{lines[0]}: {cell!r}" for cell in read_columns(contender, figures)]
        contenders.append(contender)
    done = head.listing(name, beside).read(contenders, complete=None, unread=unread)
    done.problems.extend(unread_cells(name, cells))
    if not entries:
        done.problems.append(Problem(ProblemKind.INCOMPLETE_LISTING, f"{name or 'a category'}: the list is empty"))
    return done
