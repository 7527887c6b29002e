"""Articles of unknown layouts: trafilatura finds the body, our walk turns it into blocks."""

from __future__ import annotations

import re

from lxml import etree, html

from goldscrape.pages.article.blocks import Block, read_blocks
from goldscrape.pages.article.metadata_dates import read_stated

__all__ = ["LAYOUT", "read_fallback", "without_head"]

LAYOUT = "trafilatura"

_TAGS = {
    "lb": "br",
    "ref": "a",
    "item": "li",
    "list": "ul",
    "quote": "blockquote",
    "row": "tr",
    "cell": "td",
    "del": "s",
}
_RENDERED = {"#i": "i", "#b": "b"}
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def read_fallback(root: etree._Element, headline: str | None, apart: frozenset[etree._Element]) -> list[Block]:
    """The blocks of the page's main text, if any; ``apart`` are elements that are not the article's."""
    # Imported here: it costs a third of a second, and most pages never need it.
    from trafilatura import bare_extraction

    found = bare_extraction(
        _copy_without(root, apart),
        favor_precision=True,
        include_comments=False,
        include_formatting=True,
        include_links=True,
        with_metadata=False,
    )
    body = getattr(found, "body", None)
    if body is None:
        return []
    for node in body.iter():
        tag = node.tag
        if tag == "head":
            node.tag = node.get("rend") if node.get("rend") in ("h1", "h2", "h3", "h4", "h5", "h6") else "h2"
        elif tag == "hi":
            node.tag = _RENDERED.get(node.get("rend") or "", "span")
        elif tag == "ref":
            node.tag = "a"
            node.set("href", node.get("target") or "")
        elif tag in _TAGS:
            node.tag = _TAGS[tag]
    return without_head(read_blocks(body), headline)


def _copy_without(root: etree._Element, apart: frozenset[etree._Element]) -> etree._Element:
    """The tree as trafilatura wants it (it changes what it reads, and knows only lxml.html's elements)."""
    marked = [place for place, node in enumerate(root.iter()) if node in apart] if apart else []
    # libxml2 reads control characters and lxml refuses to write them, as trafilatura does when it joins texts.
    markup = _CONTROLS.sub(" ", etree.tostring(root, method="html", encoding="unicode"))
    copied = html.document_fromstring(markup)
    if marked:
        nodes = list(copied.iter())
        for place in marked:
            node = nodes[place] if place < len(nodes) else None
            if isinstance(node, html.HtmlElement) and node.getparent() is not None:
                node.drop_tree()
    return copied


def without_head(blocks: list[Block], headline: str | None) -> list[Block]:
    """The blocks without the headline, byline and date line that may open them."""
    place = 0
    while place < len(blocks):
        text = blocks[place].text
        is_headline = headline is not None and _folded(text) == _folded(headline)
        short = len(text.split()) <= 12 and (text.lower().startswith("by ") or read_stated(text) is not None)
        if not (is_headline or short or not text):
            break
        place += 1
    return blocks[place:]


def _folded(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())
