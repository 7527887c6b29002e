"""Articles marked up with nothing but text elements: there is nothing to leave out, so all of it is the body."""

from __future__ import annotations

import re

from lxml import etree

__all__ = ["LAYOUT", "clean_container"]

LAYOUT = "clean-html"

_TEXT = frozenset(
    re.findall(
        r"\w+",
        """
        h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd blockquote q pre figure figcaption img picture source header
        em i strong b a br hr span small sub sup cite code abbr time address del ins mark s u font
        table caption thead tbody tfoot tr td th colgroup col script style link meta
        """,
    )
)
_FRAMES = frozenset({"div", "section", "main", "article"})
_LINKED = 0.3
_OUTSIDE = 0.2


def clean_container(root: etree._Element) -> etree._Element | None:
    """The page's one ``article``, else its one ``main``, else its body, if only text elements stand in it.

    Frames without a class, an id or a role are allowed, menus, forms, buttons and players are not, nor a text that is
    mostly links or stands mostly elsewhere on the page. None when anything has to be decided.
    """
    for tag in ("article", "main", "body"):
        found = list(root.iter(tag))
        if found:
            break
    if len(found) != 1 or not all(map(_is_text, found[0].iterdescendants(etree.Element))):
        return None
    inside = _length(found[0], "p", "li")
    linked = _length(found[0], "a")
    whole = _length(root, "p", "li")
    if inside == 0 or linked > _LINKED * inside or whole - inside > _OUTSIDE * inside:
        return None
    return found[0]


def _is_text(element: etree._Element) -> bool:
    tag = element.tag
    return tag in _TEXT or (tag in _FRAMES and not any(element.get(name) for name in ("class", "id", "role")))


def _length(element: etree._Element, *tags: str) -> int:
    return sum(len(text) for node in element.iter(*tags) for text in node.itertext())
