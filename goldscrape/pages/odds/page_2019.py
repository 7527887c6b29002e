"""The odds pages of 2019 to spring 2025: drawn by the server, one list a category, three figures a row."""

from __future__ import annotations

import re
from typing import ClassVar

from lxml import etree

from goldscrape.pages.odds.columns import read_columns, unread_cells
from goldscrape.pages.odds.listings import Contender, ListingRows
from goldscrape.pages.odds.page import (
    OddsHead,
    elements,
    finish,
    has_class,
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
_TITLE = f".//*[{has_class('category-title')}]"
_ENTRY = f".//*[{has_class('predictions-list')}]//li"
_NAME = f".//*[{has_class('predictions-name')}]"
_POSITION = f".//*[{has_class('predictions-position-v2')} or {has_class('predictions-position')}]"
_CELL = f".//*[{has_class('predictions-odds')}]"
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
        marks = view.root.xpath(f"boolean({_WRAPPER}[{_ENTRY}[{_NAME}]])")
        if not marks:
            return False
        return not (is_archived_before(view, self.since) and has_numbered_categories(view))

    def read(self, view: PageView) -> Reading:
        """Every category with its contenders; nothing on the page proves a list whole."""
        head = odds_head(view)
        reading = Reading(surface="odds_page", layout=self.name, url=head.url)
        wrappers = elements(view.root, _WRAPPER)
        names = tuple(_category(wrapper) for wrapper in wrappers)
        listings = [_listing(wrapper, name, names, head) for wrapper, name in zip(wrappers, names, strict=True)]
        return finish(reading, view, listings)


def _category(wrapper: etree._Element) -> str:
    title = next(iter(elements(wrapper, _TITLE)), None)
    return _MORE_INFO.sub("", text_of(title))


def _listing(wrapper: etree._Element, name: str, beside: tuple[str, ...], head: OddsHead) -> ListingRows:
    contenders: list[Contender] = []
    cells: list[str] = []
    unread = 0
    entries = [entry for entry in elements(wrapper, _ENTRY) if elements(entry, f"{_NAME} | {_CELL}")]
    for place, entry in enumerate(entries, 1):
        named = next(iter(elements(entry, _NAME)), None)
        lines = lines_of(named) if named is not None else []
        if not lines:
            unread += 1
            continue
        printed = text_of(next(iter(elements(entry, _POSITION)), None))
        number = re.fullmatch(r"#?\s*(\d{1,4})\s*[.)]?", printed)
        contender = Contender(
            title=lines[0], related=" ".join(lines[1:]) or None, rank=int(number[1]) if number else place
        )
        cells += [f"{lines[0]}: {cell!r}" for cell in read_columns(contender, _cells(entry))]
        contenders.append(contender)
    done = head.listing(name, beside).read(contenders, complete=None, unread=unread)
    done.problems.extend(unread_cells(name, cells))
    if not entries:
        done.problems.append(Problem(ProblemKind.INCOMPLETE_LISTING, f"{name or 'a category'}: the list is empty"))
    return done


def _cells(entry: etree._Element) -> list[str]:
    return [text_of(cell) for cell in elements(entry, _CELL)]
