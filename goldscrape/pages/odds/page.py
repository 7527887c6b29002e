"""What the odds pages of every era share: whose odds, of which event, and how a page that cannot be read says so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

import attrs
from lxml import etree

from goldscrape.awards import Event, OddsAddress, group_of, read_event, read_league, read_odds_address
from goldscrape.page import Context
from goldscrape.pages.odds.listings import Listing, ListingRows
from goldscrape.pages.reading import Reading
from goldscrape.pages.truncation import truncation
from goldscrape.pages.view import PageView
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.tables import Prediction
from goldscrape.white_space import one_line

__all__ = [
    "OddsHead",
    "canonical",
    "elements",
    "finish",
    "has_class",
    "inside",
    "is_archived_before",
    "is_odds_page",
    "lines_of",
    "odds_head",
    "text_of",
]

_INVISIBLE = frozenset({"script", "style", "template", "noscript", "svg"})
_SITE = re.compile(r"\s*(?:[-|\u2013\u2014:]\s*)?(?:gold\s?derby)\s*$", re.IGNORECASE)
_DECORATION = re.compile(
    r"\s*[-|\u2013\u2014:,]?\s*\b(?:combined|experts?|editors?|users?|top\s?24(?:\s+users?)?|all[\s-]?stars?(?:\s+users?)?)"
    r"(?:['\u2019]s?)?(?:\s+(?:odds|predictions))?\s*$",
    re.IGNORECASE,
)
_ARTICLE_MARKS = ("article:published_time", "article:modified_time")


@attrs.frozen(kw_only=True)
class OddsHead:
    """Whose odds a page shows, of which event."""

    url: str | None
    """The canonical address the page names."""
    group: str | None
    event: Event
    event_name: str | None
    """The event's name as printed on the page or by the spider; None when there is only the address."""

    def listing(self, category: str, beside: tuple[str, ...], *, film_first: bool = False) -> Listing:
        """The listing of one of the page's categories; ``film_first`` where a song's row names its film first."""
        return Listing(
            surface="odds_page",
            event=self.event,
            event_name=self.event_name,
            category=category or None,
            group=self.group,
            film_first=film_first,
            beside=beside,
        )


def elements(root: etree._Element, path: str) -> list[etree._Element]:
    """The elements an XPath finds."""
    found = _compiled(path)(root)
    return [node for node in found if isinstance(node, etree._Element)] if isinstance(found, list) else []


@cache
def _compiled(path: str) -> etree.XPath:
    return etree.XPath(path)


def inside(outer: Sequence[etree._Element], inner: Iterable[etree._Element]) -> list[list[etree._Element]]:
    """The inner elements of each outer one, in their order; each belongs to the closest outer one around it.

    A tag that is never closed, or a box around all lists that looks like one of them, has no rows of the others.
    """
    places = {element: place for place, element in enumerate(outer)}
    found: list[list[etree._Element]] = [[] for _ in outer]
    for element in inner:
        around = element.getparent()
        while around is not None and around not in places:
            around = around.getparent()
        if around is not None:
            found[places[around]].append(element)
    return found


def text_of(element: etree._Element | None) -> str:
    """All text inside an element, hidden or not, as one line."""
    return one_line(" ".join(lines_of(element))) if element is not None else ""


def lines_of(element: etree._Element) -> list[str]:
    """The text inside an element by lines: new lines, ``<br>`` and block elements part them."""
    if not len(element):
        return [line for line in map(one_line, (element.text or "").split("\n")) if line]
    parts: list[str] = []
    skipped: etree._Element | None = None
    for event, node in etree.iterwalk(element, events=("start", "end")):
        tag = node.tag if isinstance(node.tag, str) else ""
        if event == "start":
            if skipped is None and (tag in _INVISIBLE or not tag):
                skipped = node
            if skipped is None:
                parts.append("\n" if tag in _BREAKS else "")
                parts.append(node.text or "")
        else:
            if node is skipped:
                skipped = None
            elif skipped is not None:
                continue
            elif tag in _BREAKS:
                parts.append("\n")
            if node is not element:
                parts.append(node.tail or "")
    lines = map(one_line, "".join(parts).split("\n"))
    return [line for line in lines if line]


_BREAKS = frozenset(
    {"br", "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "section", "tr", "td", "table", "figure"}
)


def has_class(name: str) -> str:
    """The XPath condition for a whole class token."""
    return f"contains(concat(' ', normalize-space(@class), ' '), ' {name} ')"


def canonical(view: PageView) -> str | None:
    """The address the page names for itself."""
    return view.canonical


def _address(view: PageView) -> OddsAddress | None:
    for url in (canonical(view), view.page.final_url, view.page.url):
        found = read_odds_address(url) if url else None
        if found:
            return found
    return None


def is_odds_page(view: PageView) -> bool:
    """Whether the page is meant as an odds page: the spider, its address or its lack of an article says so.

    An article may carry the same components; it is read as an article.
    """
    if view.context.surface not in (None, "article"):
        return view.context.surface == "odds_page"
    declared = any(mark in view.meta for mark in _ARTICLE_MARKS) or "article" in view.meta.get("og:type", ())
    return not declared or _address(view) is not None


def is_archived_before(view: PageView, day: str) -> bool:
    """Whether an archived page was taken before a day: marks of a later era are then somebody else's."""
    return view.page.capture == "wayback" and view.page.observed_at.date().isoformat() < day


def odds_head(view: PageView) -> OddsHead:
    """Group and event, from the spider, the address and the headings, in this order of trust.

    A heading names the event when it says an award and a season, or repeats the address's award.
    """
    context: Context = view.context
    address = _address(view)
    group = context.predictor_group or (address.predictor_group if address else None)
    said = read_league(context.event) if context.event else (address.event if address else Event())
    name = context.event
    for heading in _headings(view):
        text = _DECORATION.sub("", _SITE.sub("", heading)).strip(" -|:\u2013\u2014")
        event = read_event(text)
        if group is None:
            group = next(filter(None, (group_of(word) for word in re.findall(_GROUP_WORDS, heading))), None)
        if event.award is None or event.season is None or (said.award and said.award != event.award):
            continue
        if said.season and said.season != event.season:
            continue
        name = name or text
        market = "nomination" if event.market == "nomination" and not context.event else said.market
        said = Event(event.award, event.season, market or read_league(text).market, said.name or text)
        break
    return OddsHead(url=canonical(view), group=group, event=said, event_name=name)


_GROUP_WORDS = (
    r"(?i)\b(?:combined|experts?|editors?|users?|top[\s-]?24|all[\s-]?stars?)\b(?=\s+(?:odds|predictions|users?))"
)


def _headings(view: PageView) -> Iterable[str]:
    for path in ("//h1", "//title", "//h2"):
        for element in elements(view.root, path)[:5]:
            text = text_of(element)
            if text and len(text) < 200:
                yield text
    found = view.root.xpath("//meta[@property='og:title']/@content")
    yield from (str(text) for text in (found if isinstance(found, list) else [])[:1])


def finish(reading: Reading, view: PageView, listings: list[ListingRows]) -> Reading:
    """Put the listings into the reading and say what is missing on the page as a whole."""
    cut = truncation(view)
    if cut:
        reading.problems.append(cut)
        for listing in listings[-1:]:
            for row in listing.rows:
                row.complete = False
    short = []
    seen: set[tuple[object, ...]] = set()
    for listing in listings:
        drawn = tuple((row.category, row.nominee, row.work, row.song, row.share, row.odds) for row in listing.rows)
        if drawn and drawn in seen:
            continue  # a page may draw a list twice, for narrow and for wide screens
        seen.add(drawn)
        reading.predictions.extend(listing.rows)
        reading.problems.extend(listing.problems)
        if listing.rows and listing.rows[0].complete is False:
            short.append(_named(listing.rows[0]))
    if short and not cut:
        detail = f"{len(short)} listings are cut and were not opened: {', '.join(short)[:300]}"
        reading.problems.append(Problem(ProblemKind.INCOMPLETE_LISTING, detail))
    if not reading.predictions:
        kind = ProblemKind.NO_CONTENT
        detail = f"an odds page ({reading.layout}) without a single contender that could be read"
        reading.problems.append(Problem(kind, detail, None, Severity.FAILED))
    return reading


def _named(row: Prediction) -> str:
    return f"{row.category} ({row.listed} rows)"
