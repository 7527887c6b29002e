"""Pictures of an article: address, alternative text, caption and credit, each in its own place."""

from __future__ import annotations

import re

import attrs
from lxml import etree

from goldscrape.white_space import one_line

__all__ = ["Figure", "read_figure"]


@attrs.frozen
class Figure:
    """A picture as the page gives it."""

    url: str | None
    alt: str | None = None
    caption: str | None = None
    credit: str | None = None


_IMAGES = ("img", "amp-img")
_LAZY = ("data-lazy-src", "data-src", "data-original", "data-lazy", "data-image", "data-hi-res-src", "src")
_LAZY_SETS = ("data-lazy-srcset", "data-srcset", "srcset")
_PLACEHOLDER = re.compile(
    r"^(?:data:|about:|$)|/(?:lazyload-fallback|placeholder|blank|spacer|pixel|1x1)[\w.-]*$", re.I
)
_CREDIT = frozenset(
    [
        "credit",
        "credits",
        "image-credit",
        "photo-credit",
        "c-figcaption__credit",
        "article__image-credit",
        "wp-caption-credit",
        "media-credit",
        "media__credit",
        "caption-credit",
        "figure-credit",
        "image__credit",
        "image-source",
    ]
)
_CREDIT_LABEL = re.compile(
    r"^(?:(?:photo(?:graph)?s?|image|picture)?\s*(?:credit|courtesy)?\s*:|photo(?:graph)?s? by)\s*", re.I
)
_ONLY_CREDIT = re.compile(
    r"(?:photo(?:graph)?s? by|credit\s*:|courtesy(?: of)?|©)\s.{2,80}|[^.]{2,60}/Getty Images", re.I
)
"""A caption that is nothing but a credit."""
_SIGNS = frozenset({"emoji", "wp-smiley", "avatar", "icon"})
"""Class tokens of pictures that stand for a word or a face beside a name."""
_PARTS = frozenset({"div", "p", "br", "span", "cite", "li"})


def read_figure(element: etree._Element) -> Figure | None:
    """The picture in a ``figure`` or of an ``img``; None when there is none (an embed, a table, a tracking pixel)."""
    image = element if element.tag in _IMAGES else next(iter(element.iter(*_IMAGES)), None)
    if image is None or (element is not image and next(iter(element.iter("table")), None) is not None):
        return None
    url = _address(image)
    if url is None or "1" in (image.get("width"), image.get("height")) or not _SIGNS.isdisjoint(_classes(image)):
        return None
    caption, credit = (None, None) if element is image else _caption(element)
    return Figure(url, _text(image.get("alt")), caption, credit)


def _address(image: etree._Element) -> str | None:
    """The picture's address, behind whatever stands in for it until the reader scrolls."""
    plain = ((image.get(name) or "").strip() for name in _LAZY)
    sets = ((image.get(name) or "").strip().split(" ")[0].rstrip(",") for name in _LAZY_SETS)
    return next((value for value in (*plain, *sets) if value and not _PLACEHOLDER.search(value)), None)


def _caption(figure: etree._Element) -> tuple[str | None, str | None]:
    """The caption without its credit, and the credit."""
    holder = next(iter(figure.iter("figcaption")), None)
    if holder is None:
        holder = next((node for node in figure.iter("p", "div", "span") if "wp-caption-text" in _classes(node)), None)
    if holder is None:
        return None, None
    marked = next((node for node in holder.iter("cite", "span", "div", "p", "small") if _is_credit(node)), None)
    caption = _text(_text_without(holder, marked))
    if marked is None:
        return (None, caption) if caption and _ONLY_CREDIT.fullmatch(caption) else (caption, None)
    credit = _text("".join(str(text) for text in marked.itertext()))
    return caption, (_text(_CREDIT_LABEL.sub("", credit)) if credit else None)


def _is_credit(node: etree._Element) -> bool:
    return node.tag == "cite" or not _CREDIT.isdisjoint(_classes(node))


def _text_without(holder: etree._Element, excluded: etree._Element | None) -> str:
    pieces: list[str] = []
    walker = etree.iterwalk(holder, events=("start", "end"))
    for event, node in walker:
        if event == "start":
            if node is excluded:
                walker.skip_subtree()
            else:
                pieces.append(node.text or "")
        elif node is not holder:
            pieces.append(" " if node.tag in _PARTS and node is not excluded else "")
            pieces.append(node.tail or "")
    return re.sub(r"\s+([,.;:!?])", r"\1", "".join(pieces))


def _classes(element: etree._Element) -> set[str]:
    return set((element.get("class") or "").split())


def _text(value: str | None) -> str | None:
    return one_line(value or "") or None
