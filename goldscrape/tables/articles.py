"""The table of articles, and the values with parts in it."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

import attrs

from goldscrape.tables.row import Int32, Row, Struct

__all__ = ["Article", "Image", "Section"]


@attrs.define(kw_only=True)
class Section(Struct):
    """A stretch of the body under a heading of its own."""

    heading: str
    """The heading as printed."""
    text: str
    """The section's paragraphs, parted by a blank line, without the heading."""
    char_start: Int32
    """Where the section's text starts in the body (code points)."""


@attrs.define(kw_only=True)
class Image(Struct):
    """A picture of the article."""

    url: str | None = None
    """The picture's own address."""
    alt: str | None = None
    """The alternative text."""
    caption: str | None = None
    """The caption, without the credit."""
    credit: str | None = None
    """Who made it or lent it."""


@attrs.define(kw_only=True)
class Article(Row):
    """An article as it stood at a moment."""

    dataset: ClassVar[str] = "articles"
    key: ClassVar[tuple[str, ...]] = ("url", "date_modified", "text_sha256")
    order: ClassVar[tuple[str, ...]] = ("date_published", "url", "date_modified")

    headline: str | None = None
    """The headline a reader sees, not the search engine's title."""
    description: str | None = None
    """The line below the headline, or the page's own description."""
    authors: tuple[str, ...] = ()
    """The bylines, each a name."""
    published_at: datetime | None = None
    """When it was published (UTC); null unless a time is stated."""
    modified_at: datetime | None = None
    """When it was last changed (UTC); null unless a time is stated; never before published_at."""
    date_published: date | None = None
    """The publisher's day (Los Angeles for Gold Derby and its sisters)."""
    date_modified: date | None = None
    """The publisher's day of the last change."""
    section: str | None = None
    """The site's section ("Film")."""
    tags: tuple[str, ...] = ()
    """The site's tags."""
    language: str | None = None
    """The page's language code ("en-US")."""
    body: str | None = None
    """Plain text; headings and paragraphs parted by a blank line."""
    sections: tuple[Section, ...] = ()
    """The body's sections under their headings."""
    images: tuple[Image, ...] = ()
    """The article's pictures."""
    word_count: Int32 | None = None
    """Words in the body."""
    layout: str | None = None
    """The template that read the page (`goldderby-2025`, `pmc`), or the fallback (`trafilatura`, `plain-text`)."""
    text_sha256: str | None = None
    """SHA-256 of headline, description and body: widgets change by the hour, the text does not."""
