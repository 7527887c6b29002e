"""From a tree to ordered blocks: headings, paragraphs, list items, quotes and figures, with what markup set apart."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

import attrs
from lxml import etree

from goldscrape.entities.text import Mark
from goldscrape.pages.article.figures import Figure, read_figure
from goldscrape.pages.article.inline import Inline
from goldscrape.white_space import one_line

__all__ = ["Block", "BlockKind", "Keep", "read_blocks", "read_inline"]

BlockKind = Literal["heading", "paragraph", "item", "quote", "row", "figure"]
Keep = Callable[[etree._Element], bool]
"""Whether an element belongs to the article; False drops it with all it holds."""


@attrs.frozen
class Block:
    """One piece of an article, in reading order."""

    kind: BlockKind
    text: str = ""
    marks: tuple[Mark, ...] = ()
    """Offsets count from the block's own start."""
    level: int = 0
    """1 to 6 for headings."""
    figure: Figure | None = None
    element: etree._Element | None = attrs.field(default=None, eq=False)


_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_INLINE_MARKS = {"em": "italic", "i": "italic", "cite": "italic", "strong": "bold", "b": "bold"}
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_NEVER = frozenset(
    [
        "script",
        "figcaption",
        "style",
        "noscript",
        "template",
        "iframe",
        "object",
        "embed",
        "svg",
        "math",
        "canvas",
        "video",
        "audio",
        "source",
        "track",
        "form",
        "button",
        "select",
        "option",
        "textarea",
        "input",
        "label",
        "nav",
        "map",
        "dialog",
        "head",
        "title",
        "link",
        "meta",
    ]
)
_INLINE = frozenset(
    re.findall(
        r"[\w-]+",
        "a abbr acronym amp-img b bdi bdo big br cite code data del dfn em font i img ins kbd mark picture q s samp"
        " small span strike strong sub sup time tt u var wbr",
    )
)


def read_inline(element: etree._Element, keep: Keep = lambda _: True) -> tuple[str, tuple[Mark, ...]]:
    """The element's text as one line, with its marks."""
    blocks = [block for block in read_blocks(element, keep) if block.text]
    if len(blocks) == 1:
        return blocks[0].text.replace("\n", " "), blocks[0].marks
    return " ".join(block.text.replace("\n", " ") for block in blocks), ()


def read_blocks(container: etree._Element, keep: Keep = lambda _: True) -> list[Block]:
    """The container's blocks in reading order; ``keep`` says what belongs to the article."""
    return _Walk(container, keep).blocks


_PLAIN = frozenset({"em", "i", "b", "strong", "br", "sup", "sub"})
"""Elements that only dress the words: no site marks them as a part of their own."""


def _stands_alone(element: etree._Element) -> bool:
    """Whether an element of an unknown name is a block: no text directly before or after it."""
    before = element.getprevious()
    parent = element.getparent()
    around = (before.tail if before is not None else parent.text if parent is not None else None, element.tail)
    return all(text is None or text.isspace() for text in around)


class _Walk:
    """One pass over a tree."""

    def __init__(self, container: etree._Element, keep: Keep) -> None:
        self.blocks: list[Block] = []
        self._line = line = Inline()
        self._around: list[etree._Element] = []
        walker = etree.iterwalk(container, events=("start", "end", "comment", "pi"))
        dropped: etree._Element | None = None
        for event, element in walker:
            if event == "start":
                tag = element.tag
                wanted = tag not in _NEVER and (tag in _PLAIN or element is container or keep(element))
                if not wanted or not self._start(element):
                    dropped = element
                    walker.skip_subtree()
                continue
            if event == "end":
                if dropped is None:
                    self._end(element)
                else:
                    dropped = None
                    if element.tag in _BLOCKS:
                        self._flush()
                if element is container:
                    continue
            tail = element.tail
            if tail is not None:
                line.add(tail)
        self._flush()

    def _start(self, element: etree._Element) -> bool:
        tag = element.tag
        if tag in _BLOCKS or (tag not in _INLINE and _stands_alone(element)):
            self._flush()
            if tag == "figure" or (tag == "div" and "wp-caption" in (element.get("class") or "").split()):
                figure = read_figure(element)
                if figure is not None:
                    self.blocks.append(Block("figure", figure=figure, element=element))
                    return False
            if tag == "tr":
                text = " | ".join(filter(None, (one_line("".join(map(str, cell.itertext()))) for cell in element)))
                if text:
                    self.blocks.append(Block("row", text, element=element))
                return False
            self._around.append(element)
        elif tag == "br" and not self._line.line_break():
            self._flush()
        elif tag in ("img", "amp-img"):
            figure = read_figure(element)
            if figure is not None:
                self.blocks.append(Block("figure", figure=figure, element=element))
        elif tag in _INLINE_MARKS:
            self._line.open(element, _INLINE_MARKS[tag])
        elif tag == "a":
            href = element.get("href")
            if href:
                self._line.open(element, "link", href)
        elif tag == "span" and "italic" in (element.get("style") or ""):
            self._line.open(element, "italic")
        own = element.text
        if own is not None:
            self._line.add(own)
        return True

    def _end(self, element: etree._Element) -> None:
        if self._around and self._around[-1] is element:
            self._flush()
            self._around.pop()
        elif element.tag in _BLOCKS:
            self._flush()
        else:
            self._line.close(element)

    def _flush(self) -> None:
        if not self._line.length:
            return
        text, marks = self._line.take()
        if text:
            kind, level, element = self._place()
            self.blocks.append(Block(kind, text, marks, level, element=element))

    def _place(self) -> tuple[BlockKind, int, etree._Element | None]:
        """What the innermost element that matters makes of the text inside it."""
        for element in reversed(self._around):
            tag = element.tag
            if tag in _HEADINGS:
                return "heading", _HEADINGS[tag], element
            if tag in ("li", "dd", "dt"):
                return "item", 0, element
            if tag == "blockquote":
                return "quote", 0, element
            if tag in ("article", "section"):
                break  # an entry of a list that is a text of its own
        return "paragraph", 0, self._around[-1] if self._around else None
