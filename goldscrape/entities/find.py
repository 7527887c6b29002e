"""The entity finders in their order: titles before people and dates, links between them last."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from goldscrape.entities.dates import find_dates
from goldscrape.entities.dates_kind import link_dates
from goldscrape.entities.money import find_money
from goldscrape.entities.money_film import link_budgets
from goldscrape.entities.passages import Passages
from goldscrape.entities.people import find_people
from goldscrape.entities.sentences import sentence_at, sentences
from goldscrape.entities.text import Document, Span
from goldscrape.entities.titles import find_titles
from goldscrape.tables import Budget, Character, DateMention, Film, Mention, Person, Work

__all__ = ["Entities", "find_entities"]

_QUOTE = 600
"""A sentence longer than twice this (a list, a text without stops) is quoted only around the mention."""


@attrs.define
class Entities:
    """What one article names."""

    films: list[Film] = attrs.field(factory=list)
    works: list[Work] = attrs.field(factory=list)
    people: list[Person] = attrs.field(factory=list)
    characters: list[Character] = attrs.field(factory=list)
    budgets: list[Budget] = attrs.field(factory=list)
    dates: list[DateMention] = attrs.field(factory=list)

    def mentions(self) -> Iterable[Mention]:
        """Every row, whatever it names."""
        for rows in (self.films, self.works, self.people, self.characters, self.budgets, self.dates):
            yield from rows


def find_entities(document: Document) -> Entities:
    """Every entity of the document; pure, deterministic, linear in the text's length."""
    titles = find_titles(document)
    people = find_people(document, titles)
    budgets = find_money(document, titles.mentions)
    passages: dict[str, Passages] = {field.name: Passages(field.text) for field in document.fields}
    link_budgets(document, budgets, titles.films, titles.mentions, passages)
    dates = find_dates(document, titles.mentions, passages)
    link_dates(document, dates, titles.films, titles.mentions, passages)
    entities = Entities(titles.films, titles.works, people.people, people.characters, budgets, dates)
    _trace(document, entities.mentions())
    return entities


def _trace(document: Document, mentions: Iterable[Mention]) -> None:
    """Give every row the article it is of and the sentence it stands in."""
    texts = {field.name: field.text for field in document.fields}
    spans: dict[str, list[Span]] = {}
    for row in mentions:
        row.text_sha256 = document.text_sha256
        text = texts.get(row.field)  # type: ignore[call-overload]
        if text is None:
            continue
        if row.field not in spans:
            spans[row.field] = sentences(text)
        span = sentence_at(spans[row.field], row.char_start)
        if span is not None:
            start = max(span.start, row.char_start - _QUOTE)
            row.quote = text[start : min(max(span.end, row.char_end), row.char_end + _QUOTE)]
