"""Turns of phrase that give a role: "the role went to A", "a biopic about B", "with C at the helm", "ahead of D"."""

from __future__ import annotations

from goldscrape.entities.people.characters import lived, read_part
from goldscrape.entities.people.drafts import Draft
from goldscrape.entities.people.names_vocabulary import words
from goldscrape.entities.people.roles.lists import list_starting, skip_to_person
from goldscrape.entities.people.roles.titles import title_before, title_near
from goldscrape.entities.people.roles.tokens import PERSON, WORKS, Clause

__all__ = ["FOLLOWS", "RIVALRY", "read_about", "read_after_name", "read_protagonist", "read_rivals", "read_to"]

_PORTRAITS = words(
    """
    biopic biopics biography life story drama film movie documentary musical portrait legend tale lives rise
    study account picture play book exhibition tribute doc docudrama miniseries series
    """
)
FOLLOWS = words("follows follow following centers centres revolves focuses tells")
"""Verbs of what a story does with its hero."""
_DIRECTS = frozenset({"directorial", "directing", "director"})
_TRUE = words("true real real-life documentary biopic biographical biography life docudrama doc portrait legend")
_STRONG_PORTRAITS = words("biopic biopics biography memoir memoirs autobiography portrait life lives")
_STORY_OF = words("on around the story of true life tale young rise fall career fortunes exploits journey")
_FOLLOWERS = frozenset({"he", "she", "who", "they", PERSON})
"""Before "follows" these are people, and no story."""
_DESCRIBES_NOT = words("and as by with when who in for how that to of what his her its their whether why played at on")
_GIVES = words(
    """
    gave give gives given giving awarded award awards presented presents presenting went goes go going handed
    hands offered passed tribute paid dedicated belongs belonged
    """
)
_INSTRUMENTS = words("drums guitar vocals piano bass keyboards saxophone trumpet violin cello percussion")
_PRESENTS = words("presented presents announced introduced read unveiled revealed")
"""What guests of a ceremony do with its prizes and its nominees' names."""
_PARTS = words("role part lead character")
_GETS = words("has have had lands landed wins won gets takes took in")
"""Between an actor and a part."""
_NO_PART = frozenset({PERSON, "and", ",", "."})
_PRIZES = words(
    """
    award awards prize prizes oscar oscars trophy statuette nominees nominations shortlist winner winners bafta
    palme d'or globe honor honour honors honours names list nods nominations
    """
)
RIVALRY = words(
    """
    ahead followed over trailed beating behind against defeating besting edging versus vs trailing outpacing
    topping beats beat edges edged
    """
)
"""Words between the rivals of a race."""


def _skip_description(clause: Clause, index: int) -> int | None:
    """The name after words in lower case that only describe it ("about the disgraced cyclist ⟨name⟩")."""
    low = clause.low
    for place in range(index, index + 6):
        word = low[place]
        if word == PERSON:
            return place
        if not word.isalpha() or word in _DESCRIBES_NOT or word.endswith("ing") or clause.raw[place] != word:
            return None
    return None


def read_about(clause: Clause, index: int) -> bool:
    """The subjects of a portrait: ``index`` is the "about", "of" or "on" before them."""
    low = clause.low
    if index < 1:
        return False
    before = low[index - 1] if low[index - 1] != "," or index < 2 else low[index - 2]
    if before == "debut" and low[index] == "of" and low[index - 2] in _DIRECTS:
        first = skip_to_person(clause, index + 1)
        if first is None or low[first + 1] in {"'s", "'"}:
            return False
        for name in list_starting(clause, first).people:  # "the directorial debut of ⟨name⟩"
            clause.draft(name).hit(("director",), title_near(clause, index, first + 1), 1.5)
        return True
    strong = before in _STRONG_PORTRAITS or (before in WORKS and low[index] == "about")
    if not strong and not (low[index] in {"about", "on"} and before in _PORTRAITS):
        return False
    if low[index] == "on" and not strong:
        return False
    first = skip_to_person(clause, index + 1)
    if first is None and low[index] == "about":
        first = _skip_description(clause, index + 1)
    if first is None:
        return False
    for name in list_starting(clause, first).people:
        draft = clause.draft(name)
        if low[name + 1] in {"'s", "'"}:
            continue
        if strong or "documentary" in low[max(0, index - 3) : index]:
            draft.hit(("subject",), title_before(clause, index), 1.5)
            draft.real = True
        else:
            draft.portrayed = True
            draft.real = draft.real or low[index] == "about"  # whom a film is about with no word on who plays them
            draft.cues += 1.0
    return True


def read_protagonist(clause: Clause, index: int) -> bool:
    """Whom a story follows, from the verb at ``index``: a part, real only if the text or the lists say so."""
    low = clause.low
    if low[index] not in FOLLOWS or (index and low[index - 1] in _FOLLOWERS):
        return False
    place = index + 1
    while place < index + 6 and low[place] in _STORY_OF:
        place += 1
    first = place
    while first < place + 5 and low[first] != PERSON:
        if not low[first].isalpha() or low[first] in {
            "and",
            "as",
            "by",
            "with",
            "when",
            "who",
            "in",
            "for",
            "him",
            "to",
            "that",
            "which",
        }:
            return False
        first += 1
    if low[first] != PERSON or low[first + 1] in {"'s", "'"}:
        return False
    if low[index] == "following" and low[index - 1] in {",", ""} and low[list_starting(clause, first).end] != "as":
        return False  # "returns as host, following ⟨name⟩"
    told = low[index] == "tells" and "story" in low[index + 1 : first] and low[first - 1] != "of"
    real = told or not _TRUE.isdisjoint(low[max(0, index - 12) : first])  # "the story of climber ⟨name⟩"
    for name in list_starting(clause, first).people:
        draft = clause.draft(name)
        if draft.on_screen and draft.roles:
            continue
        draft.portrayed = True
        draft.real = draft.real or real or lived(clause, name)
        draft.cues += 0.5
    return True


def read_to(clause: Clause, index: int) -> bool:
    """Whoever gets something: ``index`` is the "to". A part makes an actor, a prize only a person."""
    low = clause.low
    start = max(0, index - 9)
    given = [place for place in range(start, index) if low[place] in _GIVES]
    first = skip_to_person(clause, index + 1, 3) if given else None
    if first is None:
        return False
    people = [clause.draft(name) for name in list_starting(clause, first).people]
    for draft in people:
        draft.cues += 2.0
    between = low[start:index]
    if "supporting" in between and not _PRIZES.isdisjoint(between):
        for draft in people:  # "supporting prizes went to A and B"
            draft.hit(("actor",), None, 0.0)
    if any(word in _PARTS for word in between) and PERSON not in low[given[-1] : index]:
        for draft in people:
            draft.hit(("actor",), title_near(clause, index, first + 1), 0.0)
    return True


def read_rivals(clause: Clause, index: int, roles: tuple[str, ...]) -> bool:
    """Others in the race whose category the sentence has named ("ahead of B and C", "followed by D")."""
    low = clause.low
    if low[index] not in RIVALRY:
        return False
    first = skip_to_person(clause, index + (2 if low[index + 1] in {"of", "by", "fellow", "out"} else 1))
    if first is None:
        return False
    for name in list_starting(clause, first).people:
        clause.draft(name).hit(roles, None, 1.5)
    return True


def read_after_name(clause: Clause, index: int, people: list[Draft]) -> bool:
    """What stands right after the last of some names: "… at the helm", "… has a cameo", "… a star"."""
    low = clause.low
    word = low[index + 1]
    if word in _PRESENTS and not _PRIZES.isdisjoint(low[index + 2 : index + 10]):
        return _give(people, ("other",), None)
    if (word == "at" and low[index + 2 : index + 4] == ["the", "helm"]) or (
        word == "behind" and low[index + 2 : index + 4] == ["the", "camera"]
    ):
        return _give(people, ("director",), title_before(clause, index))
    if word == "on" and low[index + 2] in _INSTRUMENTS:
        return _give(people, ("musician",), None)
    if word in _GETS and low[index + 2] != "part":
        for place in range(index + 2, index + 6):
            if low[place] in {"cameo", "role", "part", "roles", "parts", "cameos"}:
                if low[place + 1] in {"of", "as"}:
                    read_part(clause, place + 2, people)
                return _give(people, ("actor",), title_near(clause, index, place + 1))
            if low[place] in _NO_PART:
                break
    return False


def _give(people: list[Draft], roles: tuple[str, ...], work: str | None) -> bool:
    for draft in people:
        draft.hit(roles, work, 2.0)
    return True
