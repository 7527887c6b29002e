"""The entity finders in their order: titles before people and dates, links between them last."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from goldscrape.entities.dates import find_dates, link_dates
from goldscrape.entities.money import find_money, link_budgets
from goldscrape.entities.passages import Passages
from goldscrape.entities.people import find_people
from goldscrape.entities.text import Document
from goldscrape.entities.titles import find_titles
from goldscrape.tables import Budget, Character, DateMention, Film, Mention, Person, Work

__all__ = ["Entities", "find_entities"]


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
    _trace(document, passages, entities.mentions())
    return entities


def _trace(document: Document, passages: Mapping[str, Passages], mentions: Iterable[Mention]) -> None:
    """Give every row the article it is of and the sentence it stands in (a very long one around the mention only)."""
    for row in mentions:
        row.text_sha256 = document.text_sha256
        passage = passages.get(row.field)
        if passage is not None:
            start, end = passage.around(row.char_start, row.char_end)
            row.quote = passage.text[start:end]
