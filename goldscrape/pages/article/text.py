"""From blocks to an article's text: body, offsets of marks, sections, and the digest that names the text."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

import attrs

from goldscrape.entities.text import Mark
from goldscrape.pages.article.blocks import Block
from goldscrape.tables import Section

__all__ = ["join_blocks", "read_sections", "text_sha256", "with_bold_headings"]

_GAP = "\n\n"
_NO_HEADING_END = '.,;:-\u2013\u2014"\u201d'


def join_blocks(blocks: Iterable[Block]) -> tuple[str, tuple[Mark, ...]]:
    """The body, blocks parted by a blank line, and the marks at their offsets in it, sorted by start."""
    texts: list[str] = []
    marks: list[Mark] = []
    offset = 0
    for block in blocks:
        if not block.text:
            continue
        if block.kind == "heading":
            marks.append(Mark("heading", offset, offset + len(block.text)))
        marks.extend(Mark(mark.kind, mark.start + offset, mark.end + offset, mark.target) for mark in block.marks)
        texts.append(block.text)
        offset += len(block.text) + len(_GAP)
    return _GAP.join(texts), tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end)))


def with_bold_headings(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with short paragraphs in bold taken as the headings they stand for, where a paragraph follows."""
    done: list[Block] = []
    below: Block | None = None
    for block in reversed(blocks):
        heading = _is_bold_heading(block) and below is not None and below.kind == "paragraph"
        if heading and below is not None and not _is_bold_heading(below):
            done.append(attrs.evolve(block, kind="heading", level=4))
        else:
            done.append(block)
        below = block if block.text else below
    return done[::-1]


def _is_bold_heading(block: Block) -> bool:
    text = block.text
    if len(text) > 90 or block.kind != "paragraph" or len(text.split()) > 14 or text[-1] in '.,;:-\u2013\u2014"\u201d':
        return False
    return any(mark.kind == "bold" and mark.start == 0 and mark.end >= len(text) for mark in block.marks)


def read_sections(blocks: Sequence[Block]) -> list[Section]:
    """The stretches under a heading each.

    The heading stands in the body as a block of its own; ``char_start`` is where the text after it starts. A heading
    directly above another one has no text of its own and opens no section.
    """
    sections: list[Section] = []
    heading: str | None = None
    texts: list[str] = []
    start = offset = 0
    for block in (*(block for block in blocks if block.text), Block("heading")):
        if block.kind == "heading":
            if heading is not None and texts:
                sections.append(Section(heading=heading, text=_GAP.join(texts), char_start=start))
            heading, texts = block.text, []
            start = offset + len(block.text) + len(_GAP)
        else:
            texts.append(block.text)
        offset += len(block.text) + len(_GAP)
    return sections


def text_sha256(headline: str | None, description: str | None, body: str | None) -> str:
    """What says that two captures are the same text: a digest of the three fields, a unit separator between them."""
    parts = "\x1f".join((headline or "", description or "", body or ""))
    return hashlib.sha256(parts.encode("utf-8", "replace")).hexdigest()
