"""The article surface: an article's page, whatever its layout, with the odds that stand around and in it."""

from __future__ import annotations

import hashlib
from typing import ClassVar

import attrs

from goldscrape.entities.text import Document, Field, Mark
from goldscrape.pages.blocks import Block, read_blocks, read_inline
from goldscrape.pages.metadata import Metadata, day
from goldscrape.pages.reading import Reading
from goldscrape.pages.templates import template_for
from goldscrape.pages.truncation import truncation
from goldscrape.pages.view import PageView
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.tables import Article, Image, Section

__all__ = ["ArticleSurface"]


class ArticleSurface:
    """Articles of every layout, plain-text pages included."""

    name: ClassVar[str] = "article"
    since: ClassVar[str] = "2008-01-01"
    until: ClassVar[str | None] = None

    def matches(self, view: PageView) -> bool:
        """Every page of text may be an article."""
        return view.kind in ("html", "text")

    def read(self, view: PageView) -> Reading:
        """The article, its document for the entity finders, and the widget's rows."""
        reading = Reading(surface=self.name)
        cut = truncation(view)
        if cut:
            reading.problems.append(cut)
        found = template_for(view)
        metadata = Metadata(view)
        reading.url = metadata.canonical
        if found:
            template, containers = found
            reading.layout = template.name
            blocks = [block for container in containers for block in read_blocks(container)]
            _fill(reading, view, metadata, blocks)
        if reading.article is None and not reading.predictions:
            detail = "no article and no odds on the page"
            reading.problems.append(Problem(ProblemKind.NO_CONTENT, detail, view.page.url, Severity.FAILED))
        return reading


def _fill(reading: Reading, view: PageView, metadata: Metadata, blocks: list[Block]) -> None:
    body, marks = join_blocks(blocks)
    if not body:
        return
    heading = next(iter(view.root.iter("h1")), None)
    headline, headline_marks = read_inline(heading) if heading is not None else (metadata.first("og:title") or "", ())
    description = metadata.first("og:description", "description")
    digest = text_sha256(headline, description, body)
    published, modified = day(metadata.published_at), day(metadata.modified_at)
    reading.article = Article(
        headline=headline or None,
        description=description,
        authors=metadata.authors,
        published_at=metadata.published_at,
        modified_at=metadata.modified_at,
        date_published=published,
        date_modified=modified,
        language=view.root.get("lang"),
        body=body,
        sections=tuple(read_sections(blocks)),
        images=tuple(
            Image(url=block.figure.url, alt=block.figure.alt, caption=block.figure.caption, credit=block.figure.credit)
            for block in blocks
            if block.figure
        ),
        word_count=len(body.split()),
        layout=reading.layout,
        text_sha256=digest,
    )
    fields = [
        Field("headline", headline, headline_marks),
        Field("description", description or ""),
        Field("body", body, marks),
    ]
    reading.document = Document(
        fields=tuple(field for field in fields if field.text),
        published=published,
        modified=modified,
        text_sha256=digest,
    )


def join_blocks(blocks: list[Block]) -> tuple[str, tuple[Mark, ...]]:
    """The body: the blocks' texts parted by a blank line, and their marks at the offsets in it."""
    texts: list[str] = []
    marks: list[Mark] = []
    offset = 0
    for block in blocks:
        if not block.text:
            continue
        if block.kind == "heading":
            marks.append(Mark("heading", offset, offset + len(block.text)))
        marks.extend(attrs.evolve(mark, start=mark.start + offset, end=mark.end + offset) for mark in block.marks)
        texts.append(block.text)
        offset += len(block.text) + 2
    return "\n\n".join(texts), tuple(marks)


def read_sections(blocks: list[Block]) -> list[Section]:
    """The stretches under a heading each; ``char_start`` is where the section's text starts in the body."""
    sections: list[Section] = []
    offset = 0
    heading: str | None = None
    texts: list[str] = []
    start = 0
    for block in [*(block for block in blocks if block.text), Block("heading")]:
        if block.kind == "heading":
            if heading is not None and texts:
                sections.append(Section(heading=heading, text="\n\n".join(texts), char_start=start))
            heading, texts = block.text, []
            start = offset + len(block.text) + 2
        else:
            texts.append(block.text)
        offset += len(block.text) + 2
    return sections


def text_sha256(headline: str | None, description: str | None, body: str | None) -> str:
    """What says that two captures are the same text."""
    parts = "\x1f".join((headline or "", description or "", body or ""))
    return hashlib.sha256(parts.encode("utf-8", "replace")).hexdigest()
