"""Coordinated names in a clause: "A, B and C", "A (“Film”), B (“Film”)", "A as X and B as Y"."""

from __future__ import annotations

import attrs

from goldscrape.entities.people.names_vocabulary import words
from goldscrape.entities.people.roles.tokens import FILM, PERSON, WORK, Clause
from goldscrape.entities.people.roles.words import PERSON_NOUNS, SKIP_VERBS, TRADES, VERBS

__all__ = ["PersonList", "is_listed_on", "list_ending", "list_starting", "skip_to_person"]

_SEPARATORS = frozenset({",", "and", "&", "or", "to", ";", "plus", "/"})
_LAST = frozenset({"and", "&", "or"})
_FILLERS = words(
    """
    the a an late fellow also newcomer newcomers veteran his her their its my our then oscar oscar-winner
    oscar-winning oscar-nominated oscars emmy emmy-winning emmy-winner tony tony-winning tony-winner grammy
    grammy-winning bafta bafta-winning academy award award-winning award-nominated winner winners nominee winning
    nominated nominees wife husband sister brother son daughter mother father american british french italian
    spanish german irish scottish welsh english australian canadian mexican japanese korean south chinese indian
    danish swedish norwegian uk us hollywood former young fellow one-time two-time three-time four-time five-time
    six-time multiple real-life legendary great up-and-coming rising acclaimed famed first-time teen teenage both
    even singer comedian comic mr mrs ms miss sir dame dr more recently well most such like including by newly
    longtime long-time frequent original
    """
)
_BE = frozenset({"is", "was", "has", "had", "will", "says", "said"})
_MAX_ITEMS = 400


@attrs.frozen(slots=True)
class PersonList:
    """Names that share a place in a sentence."""

    people: tuple[int, ...]
    """The tokens of the names."""
    end: int
    """The token after the list."""
    parts: tuple[tuple[int, int, int], ...] = ()
    """(name, first, end) for what follows "as" after a name."""


def skip_to_person(clause: Clause, index: int, limit: int = 6) -> int | None:
    """The first name at or after ``index`` with nothing but its attributes before it ("Oscar winner ⟨name⟩")."""
    low = clause.low
    for place in range(index, min(index + limit, clause.size)):
        word = low[place]
        if word == PERSON:
            return place
        if clause.low[place + 1] == "'s" and clause.raw[place][:1].isupper():
            continue  # "by Japan's ⟨name⟩"
        if word == "as" and clause.low[place - 1] in {"such", "well"}:
            continue
        if not (word in _FILLERS or word in TRADES or word in PERSON_NOUNS or word in {FILM, WORK, "'s", "-"}):
            return None
    return None


def list_starting(clause: Clause, index: int) -> PersonList:
    """The list whose first name is at ``index``."""
    low, size = clause.low, clause.size
    people = [index]
    parts: list[tuple[int, int, int]] = []
    place = index + 1
    comma_and = False
    while len(people) < _MAX_ITEMS:
        if low[place] == "(":
            place = _after_bracket(clause, place)
        if low[place] == "as" and low[place + 1] == "well":
            found = skip_to_person(clause, place + 3, 6) if low[place + 2] == "as" else None
            if found is None:
                break
            people.append(found)
            place = found + 1
            continue
        if low[place] == "as":
            stop = place + 1
            while stop < min(place + 9, size) and low[stop] not in {",", ";", "and", ".", "(", "&"}:
                stop += 1
            parts.append((people[-1], place + 1, stop))
            place = stop
        if low[place] not in _SEPARATORS or (low[place] == ";" and low[place - 1] != ")"):
            break
        ahead = place + 1
        both = low[ahead] in _LAST
        if both:
            ahead += 1
        if comma_and and low[place] == "," and low[ahead] != PERSON and not both:
            break  # "A and B, producer C announced"
        found = None if _opens_clause(clause, ahead) else skip_to_person(clause, ahead, 6)
        if found is None or low[found + 1] == "'s":
            break
        comma_and = both or low[place] in _LAST
        people.append(found)
        place = found + 1
    # "in ⟨film⟩, directed by A, B plays …"
    if len(people) == 2 and not comma_and and low[people[1] - 1] == "," and (low[place] in VERBS or low[place] in _BE):
        place = people.pop()
    # "directed by A, and B stars …": the second name opens a clause of its own.
    if len(people) == 2 and comma_and and low[people[0] + 1] == "," and _is_verb(low[place]):
        place = people.pop()
    return PersonList(tuple(people), place, tuple(parts))


def list_ending(clause: Clause, index: int) -> tuple[int, ...]:
    """The names coordinated with the one at ``index``, which is the last of them, that one included."""
    low = clause.low
    people = [index]
    place = index
    linked = False
    while len(people) < _MAX_ITEMS:
        before = _before_attributes(clause, place)
        if before < 1:
            break
        word = low[before]
        if word in _LAST:
            linked = True
            before -= 1
            if low[before] == ",":
                before -= 1
        elif word == "," and linked:
            before -= 1
        else:
            break
        if low[before] == ")":
            before = _before_bracket(clause, before)
        if low[before] != PERSON:
            break
        people.append(before)
        place = before
    if len(people) == 2 and low[people[1] + 1] == "," and low[people[1] + 2] in _LAST:
        return (index,)  # "by A, and B stars": two clauses
    return tuple(reversed(people))


def is_listed_on(clause: Clause, index: int) -> bool:
    """Whether a further name of the same list follows the name at ``index``."""
    low = clause.low
    place = index + 1
    if low[place] == "(":
        place = _after_bracket(clause, place)
    if low[place] not in {",", "and", "&", "or"}:
        return False
    place += 1
    if low[place] in _LAST:
        place += 1
    return low[place] == PERSON


def _opens_clause(clause: Clause, index: int) -> bool:
    """Whether "also stars", "star" or "stars" opens a clause of its own here, not an item of the list."""
    return any(clause.low[place] in {"stars", "star", "features"} for place in (index, index + 1))


def _before_attributes(clause: Clause, index: int) -> int:
    """The token before a name and its attributes."""
    place = index - 1
    while place >= 0 and place >= index - 5 and (clause.low[place] in _FILLERS or clause.low[place] in TRADES):
        place -= 1
    if place >= 1 and clause.low[place] == "'s" and clause.low[place - 1] != PERSON:
        place -= 2  # "⟨title⟩'s ⟨name⟩"
    return place


def _after_bracket(clause: Clause, index: int) -> int:
    for place in range(index + 1, min(index + 24, clause.size)):
        if clause.low[place] == ")":
            return place + 1
    return index


def _before_bracket(clause: Clause, index: int) -> int:
    for place in range(index - 1, max(index - 24, -1), -1):
        if clause.low[place] == "(":
            return place - 1
    return index


def _is_verb(word: str) -> bool:
    return word in VERBS or word in SKIP_VERBS
