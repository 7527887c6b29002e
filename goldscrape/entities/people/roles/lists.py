"""Coordinated names in a clause: "A, B and C", "A (“Film”), B (“Film”)", "A as X and B as Y"."""

from __future__ import annotations

import attrs

from goldscrape.entities.people.names_vocabulary import words
from goldscrape.entities.people.roles.tokens import PERSON, WORKS, Clause
from goldscrape.entities.people.roles.words import BY_VERBS, PERSON_NOUNS, SKIP_VERBS, TRADES, VERBS

__all__ = ["PersonList", "is_listed_on", "list_ending", "list_starting", "skip_to_person"]

_SEPARATORS = frozenset({",", "and", "&", "or", "to", ";", "plus", "/"})
_LAST = frozenset({"and", "&", "or"})
_FROM = frozenset({"of", "for", "from"})
_JOINTS = WORKS | {"'s", "-"}
_FILLERS = words(
    """
    the a an late fellow also newcomer newcomers veteran his her their its my our then oscar oscar-winner
    oscar-winning oscar-nominated oscars emmy emmy-winning emmy-winner tony tony-winning tony-winner grammy
    grammy-winning bafta bafta-winning academy award award-winning award-nominated winner winners nominee winning
    nominated nominees wife husband sister brother son daughter mother father american british french italian
    spanish german irish scottish welsh english australian canadian mexican japanese korean south chinese indian
    danish swedish norwegian finnish icelandic belgian dutch swiss austrian portuguese greek turkish polish czech
    hungarian romanian russian ukrainian israeli iranian iraqi egyptian tunisian moroccan nigerian kenyan brazilian
    argentine argentinian chilean colombian taiwanese thai filipino indonesian vietnamese malaysian pakistani
    british-born us-born uk-based uk us hollywood former young fellow one-time two-time three-time four-time five-time
    six-time multiple real-life legendary great up-and-coming rising acclaimed famed first-time teen teenage both
    even singer comedian comic mr mrs ms miss sir dame dr more recently well most such like including by newly
    longtime long-time frequent original uncredited
    """
)
_NO_NOUNS = words(
    """
    and or but nor of in on at to for from with without by as than about into onto over under between during through
    after before since until while when where whose who whom which that this these those what why how if because
    though although so not never only just then there here he she it they we you him them us me himself herself
    itself themselves am do does did made make makes got get gets took take takes gave give gives came come comes
    went go goes let lets left led ran run runs sat stood told tells tell say saw sees see kept keep won wins win
    lost loses lose beat met meet meets sold sells buy buys bought held holds hold spent sent brought put puts set
    became become becomes began begin begins fell falls grew knew know knows thought think thinks found find finds
    paid pays rose felt feels music words score cinematography screenplay script story costumes editing film movie
    songs lyrics book based next last now today tonight yesterday tomorrow both all some most many few several
    versus plus near behind beside against despite like unlike via per opposite alongside starring featuring
    """
)
"""Words that describe nobody right before a name."""
_BE = frozenset({"is", "was", "has", "had", "will", "says", "said"})
_OPENS = frozenset({"stars", "star", "features", "casts", "pairs", "reunites"})
_WHOSE = frozenset({"its", "their", "his", "her", "whose"})
_MAX_ITEMS = 400


@attrs.define  # not frozen, which takes three times as long to make
class PersonList:
    """Names that share a place in a sentence."""

    people: tuple[int, ...]
    """The tokens of the names."""
    end: int
    """The token after the list."""
    parts: tuple[tuple[int, int, int], ...] = ()
    """(name, first, end) for what follows "as" after a name."""


def skip_to_person(clause: Clause, index: int, limit: int = 6, *, nouns: bool = False) -> int | None:
    """The first name at or after ``index`` with nothing but its attributes before it ("Oscar winner ⟨name⟩").

    With ``nouns`` up to three other words in lower case may describe it ("telecoms heir ⟨name⟩").
    """
    low = clause.low
    unknown = 0
    for place in range(index, min(index + limit, clause.size)):
        word = low[place]
        if word == PERSON:
            return place
        if low[place + 1] == "'s" and clause.raw[place][:1].isupper():
            continue  # "by Japan's ⟨name⟩"
        if word == "as" and low[place - 1] in {"such", "well"}:
            continue
        if (
            word == ","
            and low[place + 1] == PERSON
            and place > index
            and (low[place - 1] in PERSON_NOUNS or (low[place - 1] in TRADES and low[index] in _WHOSE))
        ):
            continue  # "by his wife, ⟨name⟩", "by its star, ⟨name⟩"
        if unknown and word in _NO_NOUNS:
            return None
        if not (word in _FILLERS or word in TRADES or word in PERSON_NOUNS or word in _JOINTS):
            unknown += 1
            if not nouns or unknown > 3 or not _may_describe(clause, place):
                return None
    return None


def _may_describe(clause: Clause, index: int) -> bool:
    """Whether the word at ``index`` may be a noun or an adjective in lower case before a name."""
    word = clause.low[index]
    return (
        word == clause.raw[index]
        and word.replace("-", "").isalpha()
        and not (word in _NO_NOUNS or word in VERBS or word in BY_VERBS or word in SKIP_VERBS)
        and not (clause.low[index + 1] == PERSON and "-" not in word and word.endswith(("ing", "ed", "ly")))
    )


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
            while stop < min(place + 9, size) and low[stop] not in {",", ";", "and", ".", "(", "&", "by"}:
                stop += 1
            parts.append((people[-1], place + 1, stop))
            place = stop
        elif low[place] in _FROM:
            place = _after_firm(clause, place)
        elif low[place] == "," and low[place + 1] == "with" and low[place + 2] in WORKS:
            place += 3  # "A, with ⟨film⟩, and B"
        if low[place] not in _SEPARATORS or (low[place] == ";" and low[place - 1] != ")"):
            break
        ahead = place + 1
        both = low[ahead] in _LAST
        if both:
            ahead += 1
        if comma_and and low[place] == "," and low[ahead] != PERSON and not both:
            break  # "A and B, producer C announced"
        found = None if _opens_clause(clause, ahead) else skip_to_person(clause, ahead, 6, nouns=True)
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


def _after_firm(clause: Clause, index: int) -> int:
    """The "and" after the firm at ``index`` whose people the list names ("A and B of Firm and C of Another")."""
    place = index + 1
    while place < index + 4 and (clause.raw[place][:1].isupper() or clause.low[place] == PERSON):
        place += 1
    goes_on = place > index + 1 and clause.low[place] in {",", "and", "&"}
    if goes_on and PERSON in clause.low[place + 1 : place + 3]:
        return place
    return index


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
        elif low[before].isdigit() and low[before - 1] == ",":
            before -= 2  # "A, 54, and B, 32"
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
    return low[place] == PERSON and low[place + 1] != "'s"  # "A, B's partner, …"


def _opens_clause(clause: Clause, index: int) -> bool:
    """Whether "also stars", "star" or "casts" opens a clause of its own here, not an item of the list."""
    return any(clause.low[place] in _OPENS for place in (index, index + 1))


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
