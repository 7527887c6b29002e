"""The people an article names, with their roles and credits, and the fictional characters in it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from operator import attrgetter

import attrs

from goldscrape.entities.people.characters import loose_characters, mark_characters
from goldscrape.entities.people.drafts import Draft, LooseName, NameMention
from goldscrape.entities.people.ids import link_person
from goldscrape.entities.people.join import Joined, join_names
from goldscrape.entities.people.lower import LowerWords
from goldscrape.entities.people.names import candidates
from goldscrape.entities.people.roles.find import RoleReader
from goldscrape.entities.people.roles.known import known_role
from goldscrape.entities.people.roles.tokens import read_clause, without_signs
from goldscrape.entities.people.roles.unnamed import may_tell
from goldscrape.entities.sentences import sentences
from goldscrape.entities.text import Document, Field
from goldscrape.entities.titles.find import TitleMention, Titles
from goldscrape.reference.known_names import title_key
from goldscrape.tables import Character, Credit, Person

__all__ = ["People", "find_people"]

_LINE = re.compile(r"(?P<head>[^\s\n])[^\n]*")
_INT16 = 32767


@attrs.define
class People:
    """Who an article names: real people and fictional ones apart."""

    people: list[Person] = attrs.field(factory=list)
    characters: list[Character] = attrs.field(factory=list)


def find_people(document: Document, titles: Titles) -> People:
    """The people and characters of the document, each once, by first mention; pure and linear in its length.

    ``titles`` are the works it names: no name is looked for inside them, and roles are tied to them.
    """
    by_field: dict[str, list[TitleMention]] = {field.name: [] for field in document.fields}
    for mention in titles.mentions:
        by_field[mention.field].append(mention)
    joined = join_names(
        [
            (field, candidates(field.text, [(mention.start, mention.end) for mention in by_field[field.name]]))
            for field in document.fields
        ],
        LowerWords([field.text for field in document.fields]),
    )
    reader = RoleReader()
    for place, field in enumerate(document.fields):
        _read_field(reader, field, place, joined, by_field[field.name])
    mark_characters(joined.drafts)
    joined.drafts.extend(loose_characters(reader.parts, joined.loose))
    works = {title_key(mention.title) for mention in titles.mentions if mention.kind in {"film", "unknown"}}
    return _rows(joined.drafts, works, document.published.year if document.published else None)


def _read_field(reader: RoleReader, field: Field, place: int, joined: Joined, titles: Sequence[TitleMention]) -> None:
    marks: list[NameMention | LooseName | TitleMention] = [m for m in joined.mentions if m.place == place]
    marks.extend(name for name in joined.loose if name.place == place)
    marks.extend(titles)
    marks.sort(key=attrgetter("start"))
    first = 0
    text = without_signs(field.text)
    for sentence in sentences(field.text):
        start, end = sentence
        last = first
        while last < len(marks) and marks[last].start < end:
            last += 1
        inside = [mark for mark in marks[first:last] if mark.start >= start and mark.end <= end]
        first = last
        if not may_tell(text, sentence, inside):
            continue
        if text.find("\n", start, end) < 0:
            reader.read(read_clause(text, start, end, inside))
            continue
        for left, right in _lines(text, start, end):
            reader.read(read_clause(text, left, right, [m for m in inside if left <= m.start and m.end <= right]))


def _lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The lines of ``text[start:end]`` if they are entries of a list, each with a capital; else the whole."""
    lines = []
    for match in _LINE.finditer(text, start, end):
        if match["head"].islower():
            return [(start, end)]  # prose in short lines
        lines.append(match.span())
    return lines


def _rows(drafts: Sequence[Draft], works: Collection[str], year: int | None) -> People:
    found = People()
    for draft in drafts:
        if draft.score <= 0 or not draft.mentions:
            continue
        if draft.character:
            found.characters.append(_character(draft))
        else:
            found.people.append(_person(draft, works, year))
    order = {"headline": 0, "description": 1, "body": 2}
    found.people.sort(key=lambda row: (order[row.field], row.char_start))
    found.characters.sort(key=lambda row: (order[row.field], row.char_start))
    return found


def _first(draft: Draft) -> NameMention:
    if len(draft.mentions) == 1:
        return draft.mentions[0]
    return min(draft.mentions, key=lambda mention: (mention.place, mention.start))


def _aliases(draft: Draft) -> tuple[str, ...]:
    texts = dict.fromkeys([mention.text for mention in draft.mentions])
    if len(texts) == 1 and draft.name in texts:
        return ()
    forms = dict.fromkeys([" ".join(text.split()) for text in texts])
    return tuple([form for form in forms if form != draft.name])


def _credits(draft: Draft, roles: tuple[str, ...]) -> tuple[Credit, ...]:
    """One credit a role and work; a role without a work only where no work is known for it."""
    if not draft.credits:
        return ()
    hits = [hit for hit in draft.credits if hit.role in roles]
    with_work = {hit.role for hit in hits if hit.work}
    return tuple(Credit(role=hit.role, work=hit.work) for hit in hits if hit.work or hit.role not in with_work)


def _person(draft: Draft, works: Collection[str], year: int | None) -> Person:
    first = _first(draft)
    roles = tuple(draft.roles) or tuple(draft.weak_roles) or known_role(draft, films=bool(works))
    if not roles and draft.kin:
        roles = ("other",)
    elif len(roles) > 1 and not draft.guest:
        roles = tuple(role for role in roles if role != "other")  # "plays Senator ⟨name⟩", "host and comic ⟨name⟩"
    link = link_person(draft, works, year)
    return Person(
        field=first.field,
        char_start=first.start,
        char_end=first.end,
        name=draft.name,
        roles=roles,
        credits=_credits(draft, roles),
        mentions=min(len(draft.mentions), _INT16),
        aliases=_aliases(draft),
        person_id=link.person_id if link else None,
        link_method=link.method if link else None,
        link_score=link.score if link else None,
    )


def _character(draft: Draft) -> Character:
    first = _first(draft)
    return Character(
        field=first.field,
        char_start=first.start,
        char_end=first.end,
        name=draft.name,
        mentions=min(len(draft.mentions), _INT16),
        aliases=_aliases(draft),
        actor=draft.actor.name if draft.actor is not None else None,
    )
