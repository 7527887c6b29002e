"""The text the entity finders read: fields of an article with what the page set apart in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Literal, NamedTuple

import attrs

__all__ = ["Document", "Field", "FieldName", "Mark", "Span"]

FieldName = Literal["headline", "description", "body"]
MarkKind = Literal["italic", "bold", "link", "heading"]


class Span(NamedTuple):
    """A stretch of a field: code points, end exclusive."""

    start: int
    end: int


@attrs.frozen
class Mark:
    """A stretch that the page's markup set apart; quotation marks are in the text itself."""

    kind: MarkKind
    start: int
    end: int
    target: str | None = None
    """Where a link leads."""


@attrs.frozen
class Field:
    """One text of an article with its marks, sorted by start. Blocks of the body are parted by a blank line."""

    name: FieldName
    text: str
    marks: tuple[Mark, ...] = ()

    def blocks(self) -> Iterator[Span]:
        """The paragraphs and headings, in order."""
        for match in re.finditer(r"[^\n]+(?:\n(?!\n)[^\n]+)*", self.text):
            yield Span(match.start(), match.end())


@attrs.frozen(kw_only=True)
class Document:
    """What ``find_entities`` reads: an article's fields and the day its relative dates count from."""

    fields: tuple[Field, ...]
    """Headline, description and body, those that exist, in this order."""
    published: date | None = None
    """The publisher's day; None makes every relative date null."""
    modified: date | None = None
    text_sha256: str | None = None
    award: str | None = None
    """The award the article is about, when its address or section says so (`tonys`)."""
    contenders: Mapping[str, str] = attrs.field(factory=dict)
    """Names known from predictions of the article's season: title or person to `film`, `person`, `show` …"""
