"""The odds pages since late 2025: drawn by script, five rows a category until "See All +" is opened."""

from __future__ import annotations

import re
from typing import ClassVar

from lxml import etree

from goldscrape.awards.categories import same_category_name
from goldscrape.page import Opened
from goldscrape.pages.odds.listings import WHOLE_WINNERS, Contender, ListingRows, read_number, winners_sum
from goldscrape.pages.odds.page import OddsHead, elements, finish, inside, is_odds_page, odds_head, text_of
from goldscrape.pages.reading import Reading
from goldscrape.pages.view import PageView
from goldscrape.problems import Problem, ProblemKind

__all__ = ["OddsPageRedesign"]

_ITEM = "@data-component='predictions-award-item'"
_CONTESTANT = "@data-component='predictions-contestant-item'"
_HEADING = (
    ".//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6 or @role='heading']"
    f"[not(ancestor::*[{_CONTESTANT}])]"
)
_BUTTON = ".//*[@data-alias or self::button or self::a or @role='button']"
_ALL = re.compile(r"(?:see|show|view)\s+(?:all|more)\b", re.IGNORECASE)
_LESS = re.compile(r"\b(?:less|fewer|collapse|hide|close)\b", re.IGNORECASE)


class OddsPageRedesign:
    """Rendered pages of the redesign."""

    name: ClassVar[str] = "odds-page-2025"
    since: ClassVar[str] = "2025-05-01"
    until: ClassVar[str | None] = None

    def matches(self, view: PageView) -> bool:
        """Its components' names are in the page's markup (not only in a script)."""
        if view.kind != "html" or not is_odds_page(view):
            return False
        if not (
            view.mentions("predictions-") and view.mentions("predictions-award-item", "predictions-contestant-item")
        ):
            return False
        return bool(view.root.xpath(f"boolean(//*[{_ITEM} or {_CONTESTANT}])"))

    def read(self, view: PageView) -> Reading:
        """Every category with its contenders; ``complete`` by the expanders."""
        head = odds_head(view)
        reading = Reading(surface="odds_page", layout=self.name, url=head.url)
        items = elements(view.root, f"//*[{_ITEM}]")
        names = tuple(_category(item) for item in items)
        contestants = inside(items, elements(view.root, f"//*[{_CONTESTANT}]"))
        listings = [
            _listing(item, entries, name, names, head, view.context.opened)
            for item, entries, name in zip(items, contestants, names, strict=True)
        ]
        orphans = elements(view.root, f"//*[{_CONTESTANT}][not(ancestor::*[{_ITEM}])]")
        if orphans:
            detail = f"{len(orphans)} contenders stand outside of any category"
            reading.problems.append(Problem(ProblemKind.UNKNOWN_SHAPE, detail))
        return finish(reading, view, listings)


def _category(item: etree._Element) -> str:
    return next(filter(None, (text_of(heading) for heading in elements(item, _HEADING))), "")


def _listing(
    item: etree._Element,
    entries: list[etree._Element],
    name: str,
    beside: tuple[str, ...],
    head: OddsHead,
    opened: tuple[Opened, ...],
) -> ListingRows:
    listing = head.listing(name, beside, film_first=True)
    if not entries:
        detail = f"{name or 'a category without a heading'}: no contender is drawn"
        return ListingRows(problems=[Problem(ProblemKind.INCOMPLETE_LISTING, detail)])
    contenders, unread, values = [], 0, []
    for place, entry in enumerate(entries, 1):
        contender, number = _contender(entry, place)
        if contender is None:
            unread += 1
            continue
        if not read_number(contender, number):
            values.append(f"{contender.title}: {number[:40]!r}")
        contenders.append(contender)
    proof = _proof(item, name, len(entries), opened)
    done = listing.read(contenders, complete=proof, unread=unread)
    if not name:
        done.problems.append(
            Problem(ProblemKind.UNKNOWN_CATEGORY, f"a category without a heading, {len(entries)} rows")
        )
    if values:
        detail = f"{name}: neither percentage nor fraction: {'; '.join(values)[:200]}"
        done.problems.append(Problem(ProblemKind.BAD_VALUE, detail))
    elif done.rows and all(row.share is None and row.odds is None for row in done.rows):
        detail = f"{name}: none of the {len(done.rows)} contenders drawn has a percentage or odds"
        done.problems.append(Problem(ProblemKind.BAD_VALUE, detail))
    if proof is None and not unread and not _expanders(item):
        _prove_by_sum(done, head)
    return done


def _contender(entry: etree._Element, place: int) -> tuple[Contender | None, str]:
    """A contestant's names and rank, and its number as printed."""
    parts = {"title": "", "sub-title": "", "progress-text": ""}
    printed = ""
    for node in entry.iter():
        alias = node.get("data-alias") or ""
        _, mark, part = alias.rpartition("contestant-item__")
        if mark and part in parts and not parts[part]:
            parts[part] = text_of(node)
        elif node.tag == "span" and not printed and "contestantIndex" in (node.get("class") or ""):
            printed = text_of(node)
    if not parts["title"]:
        return None, ""
    number = re.fullmatch(r"#?\s*([1-9]\d{0,3})\s*[.)]?", printed)
    rank = int(number[1]) if number else place
    return Contender(title=parts["title"], related=parts["sub-title"] or None, rank=rank), parts["progress-text"]


def _expanders(item: etree._Element) -> list[etree._Element]:
    """The "See All +" of a category, by its alias or by its words; a link to another page is none."""
    found = []
    for node in elements(item, _BUTTON):
        href = node.get("href")
        if "expand__show-button" in (node.get("data-alias") or "") or (
            node.tag in ("a", "button") and (href is None or href.startswith("#")) and _ALL.match(text_of(node))
        ):
            found.append(node)
    return found


def _hidden(button: etree._Element) -> bool:
    style = (button.get("style") or "").replace(" ", "").lower()
    return button.get("hidden") is not None or "display:none" in style or "visibility:hidden" in style


def _proof(item: etree._Element, name: str, rows: int, opened: tuple[Opened, ...]) -> bool | None:
    """What the expander says: an opened one whose rows grew to these is whole, an unopened one is a cut list."""
    mine = [one for one in opened if same_category_name(one.category, name)]
    buttons = [button for button in _expanders(item) if not _hidden(button)]
    still_more = [
        button for button in buttons if not _LESS.search(text_of(button)) and button.get("aria-expanded") != "true"
    ]
    grew = any(one.rows_after > one.rows_before and one.rows_after == rows for one in mine)
    if still_more:
        # An opened list that still offers more may be whole or not: nothing is proved.
        return None if grew else False
    if grew:
        return True
    return None


def _prove_by_sum(done: ListingRows, head: OddsHead) -> None:
    """No expander, and the shares of a winners' list add up to the whole: nothing is missing."""
    total = winners_sum(head.event, done.rows)
    if total is None or any(row.complete is False for row in done.rows):
        return
    if WHOLE_WINNERS[0] <= total <= WHOLE_WINNERS[1]:
        for row in done.rows:
            row.complete = True
