"""Roles of those in company: lists after "starring", who is "with" or "alongside" whom, the parts they play."""

from __future__ import annotations

from goldscrape.entities.people.characters import Part, read_part
from goldscrape.entities.people.drafts import Draft
from goldscrape.entities.people.names_vocabulary import words
from goldscrape.entities.people.roles.casts import may_act
from goldscrape.entities.people.roles.lists import list_starting, skip_to_person
from goldscrape.entities.people.roles.titles import title_after, title_before
from goldscrape.entities.people.roles.tokens import PERSON, Clause
from goldscrape.entities.people.roles.words import (
    LIST_VERBS,
    TRADES,
    VERBS,
)
from goldscrape.reference.known_names import known_people

__all__ = ["read_cast_list", "read_companions", "read_parts"]

_INCLUDES = words("include includes included including comprise comprises comprising features")
_CAST_NOUNS = words("cast ensemble cameo cameos appearances performers performances co-stars costars players")
_TOGETHER = frozenset({verb for verb, roles in VERBS.items() if roles == ("producer",)})
_NO_VERB = frozenset({"the", "a", "an", "was", "were", "been"})
_REUNITES = frozenset({"reteams", "reunites", "reunited"})
_PLAYS = words(
    """
    play plays played playing portray portrays portrayed portraying voice voices voiced voicing reprise reprises
    reprised reprising
    """
)


def read_cast_list(clause: Clause, index: int, parts: list[Part]) -> bool:
    """Give the names after a casting verb at ``index`` ("starring A, B and C") the role of actor."""
    low = clause.low
    word = low[index]
    end, roles = index, None
    for length in (4, 3, 2, 1):
        roles = LIST_VERBS.get(" ".join(low[index : index + length]) if length > 1 else word)
        if roles is not None:
            end = index + length
            break
    if roles is None and word in _INCLUDES and not _CAST_NOUNS.isdisjoint(low[max(0, index - 4) : index]):
        roles, end = ("actor",), index + 1
    if roles is None:
        return False
    if low[max(0, index - 2) : index] == ["as", "the"]:  # "return as the voices of A and B"
        first = skip_to_person(clause, end, nouns=True)
        for name in list_starting(clause, first).people if first is not None else ():
            clause.draft(name).portrayed = True
        return first is not None
    if word in {"star", "features", "featured", "featuring"} and low[index - 1] == PERSON:
        return False
    before = low[index - 2] if low[index - 1] == "," and index > 1 else low[index - 1]
    if word == "alongside" and before in TRADES:
        roles = TRADES[before]  # "serves as producer, alongside ⟨name⟩"
    elif word == "alongside":
        roles = _done_before(clause, index) or roles  # "is producing with ⟨name⟩ through her firm, alongside ⟨name⟩"
    if word == "alongside" and VERBS.get(low[index - 1], ("actor",)) != ("actor",):
        return False  # "producing alongside ⟨name⟩"
    while low[end] in {"also", "both", "with", ":"} and end < index + 3:
        end += 1
    first = skip_to_person(clause, end, nouns=True)
    if first is None and word == "alongside" and roles == ("producer",):
        first = _behind_firms(clause, end)
    if first is None:
        return False
    names = list_starting(clause, first)
    if low[names.end] == "'s" and len(names.people) == 1 and word in {"features", "featuring", "featured"}:
        return False
    work = title_before(clause, index) or title_after(clause, names.end, 5)
    for name in names.people:
        acts = may_act(clause.draft(name)) and TRADES.get(low[name - 1], roles) == roles
        if word not in _REUNITES or acts:  # stars meet again, or a star and a director
            clause.draft(name).hit(roles, work, 2.5)
    for name, start, _ in names.parts:
        part = read_part(clause, start, [clause.draft(name)])
        if isinstance(part, Part):
            parts.append(part)
    return True


def _behind_firms(clause: Clause, index: int) -> int | None:
    """The name that ends a list of firms ("alongside Harbour Lane, Blue Door and ⟨name⟩")."""
    for place in range(index, index + 10):
        if clause.low[place] == PERSON:
            return place
        if not (
            clause.raw[place][:1].isupper() or clause.low[place] in {",", "and", "&"} or clause.raw[place][:1].isdigit()
        ):
            return None
    return None


def _done_before(clause: Clause, index: int) -> tuple[str, ...]:
    """What the last verb or trade before the "alongside" at ``index`` says that people do together."""
    low = clause.low
    for place in range(index - 1, max(index - 20, -1), -1):
        word = low[place]
        if word in _TOGETHER and low[place - 1] not in _NO_VERB:
            return VERBS[word]
        if word in VERBS or word in {".", ";", "who", "which"}:
            return ()
    return ()


def read_companions(clause: Clause, index: int, roles: tuple[str, ...], work: str | None) -> bool:
    """Give the names after "with" the role of the verb before it ("co-wrote ⟨film⟩ with A")."""
    low = clause.low
    for place in range(index, min(index + 7, clause.size)):
        word = low[place]
        if word == "with" or (word == "alongside" and roles != ("actor",)):
            first = skip_to_person(clause, place + 1, 4)
            if first is None:
                return False
            names = list_starting(clause, first)
            if low[names.end : names.end + 3] != ["on", "a", "budget"] and low[names.end] in {
                "'s",
                "in",
                "to",
                "attached",
                "set",
                "directing",
                "producing",
                "writing",
                "on",
                "as",
                "at",
                "all",
                "both",
                "circling",
            }:
                return False
            for name in names.people:
                acts = roles == ("director",) and known_people().get(clause.draft(name).key) == "a"
                clause.draft(name).hit(("actor",) if acts else roles, work, 1.5)  # "to have directed it with ⟨name⟩"
            return True
        if word in {PERSON, ",", ".", "and", "but", "to", "for", "from", "as", "by", "who", "he", "she", "they"}:
            return False
    return False


def read_parts(clause: Clause, index: int, people: list[Draft], parts: list[Part]) -> None:
    """The part after an acting verb: its object ("plays ⟨part⟩"), or what follows "as"."""
    low = clause.low
    start = index + 1
    if low[index] not in _PLAYS:
        for place in range(index + 1, index + 9):
            if low[place] == "as":
                start = place + 1
                break
            if low[place] in {PERSON, ",", ".", "and", ""}:
                return
        else:
            return
    part = read_part(clause, start, people)
    if isinstance(part, Part):
        parts.append(part)
