"""Pictures of an article: address, alternative text, caption and credit, each in its own place."""

from __future__ import annotations

import re

import attrs
from lxml import etree

__all__ = ["Figure", "read_figure"]


@attrs.frozen
class Figure:
    """A picture as the page gives it."""

    url: str | None
    alt: str | None = None
    caption: str | None = None
    credit: str | None = None


_LAZY = ("data-lazy-src", "data-src", "data-original", "data-lazy", "data-image", "data-hi-res-src")
_PLACEHOLDER = re.compile(
    r"^(?:data:|about:|$)|/(?:lazyload-fallback|placeholder|blank|spacer|pixel|1x1)[\w.-]*$", re.I
)
_CREDIT = frozenset(
    [
        "credit",
        "image-credit",
        "photo-credit",
        "c-figcaption__credit",
        "article__image-credit",
        "wp-caption-credit",
        "media-credit",
    ]
)
_CREDIT_LABEL = re.compile(r"^(?:photo(?:graph)?s?|image|picture)?\s*(?:credit|courtesy|by)?\s*:\s*", re.I)


def read_figure(element: etree._Element) -> Figure | None:
    """The picture in a ``figure`` or of an ``img``; None when there is none (an embed, a table, a tracking pixel)."""
    image = element if element.tag == "img" else next(iter(element.iter("img")), None)
    if image is None or (element is not image and next(iter(element.iter("table")), None) is not None):
        return None
    url = _address(image)
    if url is None or "1" in (image.get("width"), image.get("height")):
        return None
    caption, credit = (None, None) if element is image else _caption(element)
    return Figure(url, _text(image.get("alt")), caption, credit)


def _address(image: etree._Element) -> str | None:
    for name in (*_LAZY, "src"):
        value = (image.get(name) or "").strip()
        if value and not _PLACEHOLDER.search(value):
            return value
    for name in ("data-lazy-srcset", "data-srcset", "srcset"):
        first = (image.get(name) or "").strip().split(" ")[0].rstrip(",")
        if first and not _PLACEHOLDER.search(first):
            return first
    return None


def _caption(figure: etree._Element) -> tuple[str | None, str | None]:
    """The caption without its credit, and the credit."""
    holder = next(iter(figure.iter("figcaption")), None)
    if holder is None:
        holder = next((node for node in figure.iter("p", "div", "span") if "wp-caption-text" in _classes(node)), None)
    if holder is None:
        return None, None
    credits = [
        node
        for node in holder.iter("cite", "span", "div", "p", "small")
        if node.tag == "cite" or _CREDIT & _classes(node)
    ]
    credits = credits[:1]
    caption = _text(_text_without(holder, credits))
    credit = _text("".join(credits[0].itertext())) if credits else None
    return caption, (_text(_CREDIT_LABEL.sub("", credit)) if credit else None)


def _text_without(holder: etree._Element, excluded: list[etree._Element]) -> str:
    pieces: list[str] = []
    walker = etree.iterwalk(holder, events=("start", "end"))
    for event, node in walker:
        if event == "start":
            if node in excluded:
                walker.skip_subtree()
            else:
                pieces.append(node.text or "")
        elif node is not holder:
            pieces.append(node.tail or "")
    return "".join(pieces)


def _classes(element: etree._Element) -> set[str]:
    return set((element.get("class") or "").split())


def _text(value: str | None) -> str | None:
    return " ".join((value or "").split()) or None
