"""Titles in prose: films and other works, and every place that names one."""

from __future__ import annotations

from typing import Literal

import attrs

from goldscrape.entities.text import Document, FieldName
from goldscrape.tables import Film, Work

__all__ = ["TitleKind", "TitleMention", "Titles", "find_titles"]

TitleKind = Literal["film", "series", "stage", "album", "song", "book", "game", "other", "unknown"]
"""`film`, or the medium of another work; `unknown` is a title whose medium the text does not tell (in no row)."""


@attrs.frozen(kw_only=True)
class TitleMention:
    """One place where the text names a work; the span is the title without its quotation marks."""

    field: FieldName
    start: int
    end: int
    title: str
    """The work's title as in its row (the fullest form in the text), not always the characters of this mention."""
    kind: TitleKind


@attrs.define(kw_only=True)
class Titles:
    """What :func:`find_titles` found."""

    films: list[Film] = attrs.field(factory=list)
    works: list[Work] = attrs.field(factory=list)
    mentions: list[TitleMention] = attrs.field(factory=list)
    """Every mention, by field (headline, description, body) and start, without overlaps."""


def find_titles(document: Document) -> Titles:
    """The films and other works that the document names; pure and linear in its length."""
    return Titles()
