"""What stands between the headline and the body: headline, dek, bylines, date, lead picture, found in reading order."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

import attrs
from lxml import etree

from goldscrape.entities.text import Mark
from goldscrape.pages.article.blocks import read_inline
from goldscrape.pages.article.bylines import split_byline
from goldscrape.pages.article.figures import Figure, read_figure
from goldscrape.pages.article.metadata_dates import Stated, read_stated
from goldscrape.white_space import one_line

__all__ = ["Head", "read_head"]

_AUTHOR_PAGE = re.compile(r"/(?:authors?|writers?|contributors?|staff|byline|profile|people|by)/[^/?#]+", re.I)
_BYLINES = frozenset(
    [
        "byline",
        "byline-name",
        "author",
        "author-name",
        "c-byline",
        "article-byline",
        "entry-author",
        "post-author",
        "article__author",
        "amp-wp-author",
        "vcard",
    ]
)
_DEKS = frozenset(
    [
        "dek",
        "deck",
        "subtitle",
        "sub-title",
        "standfirst",
        "article-dek",
        "article-subtitle",
        "entry-subtitle",
        "post-subtitle",
    ]
)
_BY = re.compile(r"by[:\s]\s*\S", re.I)
_NAME_OF_SITE = re.compile(r"logo|site-title|brand", re.I)
_HEADINGS = 50
"""Headlines looked at."""
_REACH = 600
"""Elements looked at between headline and body: more than any head holds."""


@attrs.define
class Head:
    """The head of an article as the reader sees it."""

    headline: str | None = None
    headline_marks: tuple[Mark, ...] = ()
    dek: str | None = None
    dek_marks: tuple[Mark, ...] = ()
    authors: list[str] = attrs.field(factory=list)
    stated: Stated | None = None
    figures: list[Figure] = attrs.field(factory=list)


def read_head(
    root: etree._Element, body: etree._Element | None, title: str | None, dek_classes: frozenset[str] = frozenset()
) -> Head:
    """The head of the article whose body begins at ``body``; ``title`` is the declared one, to tell headlines apart."""
    head = Head()
    heading = _heading(root, body, title)
    if heading is None:
        return head
    text, head.headline_marks = read_inline(heading)
    head.headline = text or None
    deks = _DEKS | dek_classes
    for element in _between(heading, body):
        if body is None and _is_prose(element):
            break
        _take(element, head, deks, with_lines=body is not None)
    if head.dek is None and body is not None and dek_classes:
        for element in body.iter():
            if isinstance(element.tag, str) and not dek_classes.isdisjoint((element.get("class") or "").split()):
                _take_dek(element, head)
                break
    return head


def _heading(root: etree._Element, body: etree._Element | None, title: str | None) -> etree._Element | None:
    """The article's ``h1``: the one that says the declared title, else the last one before the body."""
    headings = [node for node in itertools.islice(root.iter("h1"), _HEADINGS) if _text_of(node).strip()]
    inside = [] if body is None else [node for node in headings if body in set(node.iterancestors())]
    outside = [node for node in headings if node not in inside]
    said = _folded(title)
    for node in (*outside, *inside):
        if said and _folded(_text_of(node)) == said:
            return node
    named = [node for node in outside if not _NAME_OF_SITE.search(f"{node.get('class') or ''} {node.get('id') or ''}")]
    if len(named) > 1 and body is not None:
        order = {node: place for place, node in enumerate(root.iter("h1", str(body.tag)))}
        named = [node for node in named if order[node] < order[body]] or named[:1]
    if named or outside:
        return (named or outside)[-1]
    return inside[0] if inside else None


def _between(heading: etree._Element, body: etree._Element | None) -> Iterator[etree._Element]:
    """The elements after the headline and before the body, in order."""
    if body is None:
        common = next(heading.iterancestors("article", "main", "body"), None)
    else:
        around = set(body.iterancestors())
        common = next((node for node in heading.iterancestors() if node in around), None)
    if common is None:
        return
    begun = False
    count = 0
    for node in common.iter():
        if node is heading:
            begun = True
        elif node is body:
            return
        elif begun and isinstance(node.tag, str):
            count += 1
            if count > _REACH:
                return
            yield node


def _take(element: etree._Element, head: Head, deks: frozenset[str], *, with_lines: bool) -> None:
    tag = element.tag
    tokens = (element.get("class") or "").split()
    if tag == "figure":
        figure = read_figure(element)
        if figure is not None and not any(seen.url == figure.url for seen in head.figures):
            head.figures.append(figure)
    elif tag == "a":
        href = element.get("href") or ""
        if "author" in (element.get("rel") or "").split() or _AUTHOR_PAGE.search(href):
            _add_names(head, _text_of(element))
    elif tag == "time":
        head.stated = head.stated or read_stated(element.get("datetime")) or read_stated(_text_of(element))
    elif element.get("itemprop") == "author" or not _BYLINES.isdisjoint(tokens):
        if not head.authors:
            text = one_line(_text_of(element))
            if len(text) < 120 and next(iter(element.iter("a")), None) is None:
                _add_names(head, text)
    elif head.dek is None and not deks.isdisjoint(tokens):
        _take_dek(element, head)
    elif tag in ("p", "div", "span", "h2"):
        _take_line(element, head, may_be_dek=with_lines)


def _take_line(element: etree._Element, head: Head, *, may_be_dek: bool) -> None:
    """A line that no mark names: a byline, a date, or, directly below the headline, the dek."""
    leaf = not len(element)
    if not leaf and element.tag in ("div", "span"):
        return
    text = one_line(element.text or "") if leaf else read_inline(element)[0]
    if len(text) < 120 and _BY.match(text):
        if not head.authors:
            _add_names(head, text)
        head.stated = head.stated or read_stated(text)
        return
    stated = read_stated(text) if len(text) <= 60 else None
    if stated is not None:
        head.stated = head.stated or stated
    elif (
        may_be_dek
        and element.tag in ("p", "h2")
        and head.dek is None
        and len(text.split()) >= 6
        and not _in_box(element)
    ):
        # A dek follows the headline; what comes after byline, date or picture is something else.
        directly = not (head.authors or head.stated or head.figures)
        head.dek, head.dek_marks = read_inline(element) if directly else (None, ())


def _is_prose(element: etree._Element) -> bool:
    """A paragraph of the article itself, where nothing says where the body begins."""
    return element.tag == "p" and sum(len(str(text).split()) for text in element.itertext()) >= 20


def _take_dek(element: etree._Element, head: Head) -> None:
    text, marks = read_inline(element)
    if text:
        head.dek, head.dek_marks = text, marks


def _add_names(head: Head, text: str) -> None:
    known = {name.casefold() for name in head.authors}
    head.authors.extend(name for name in split_byline(text) if name.casefold() not in known)


_BOXES = frozenset({"figure", "figcaption", "section", "nav", "form", "aside"})


def _in_box(element: etree._Element) -> bool:
    return any(around.tag in _BOXES for around in element.iterancestors())


def _text_of(element: etree._Element) -> str:
    return "".join(map(str, element.itertext()))


def _folded(text: object) -> str:
    return re.sub(r"[\W_]+", "", str(text or "")).casefold()
