"""Where a name stands: in a list of nominees, beside whose child it is, as a part, at the end of a noun phrase."""

from __future__ import annotations

from goldscrape.entities.people.names_vocabulary import words
from goldscrape.entities.people.roles.by import CEREMONY
from goldscrape.entities.people.roles.nouns import trade_at
from goldscrape.entities.people.roles.titles import title_near
from goldscrape.entities.people.roles.tokens import PERSON, WORKS, Clause
from goldscrape.entities.people.roles.turns import RIVALRY
from goldscrape.entities.people.roles.words import VERBS
from goldscrape.reference.known_names import known_people

__all__ = ["bare_trade", "fills_field", "has_part", "in_race", "is_described", "is_entry", "is_kin_of", "is_part"]

_HAS = words("had has played plays originated created filled won took made turned voiced")
_IN_TITLES = words("a an the and or of in on at to for from with by my your is it no not vs")
"""Small words that a title in capitals keeps small."""
_KIN = words("son daughter wife husband widow widower brother sister niece nephew grandson granddaughter mother father")
_PAPERS = words("book novel play film movie script story song album score memoir version adaptation show series prize")


def is_described(clause: Clause, index: int) -> bool:
    """Whether a noun phrase with an article, of a part in a plot, ends at ``index``."""
    low = clause.low
    if not low[index].isalpha() or low[index] != clause.raw[index] or trade_at(clause, index) is not None:
        return False
    if low[index] in _PAPERS or low[index] in VERBS:
        return False
    return not {"a", "an", "his", "her"}.isdisjoint(low[max(0, index - 5) : index])


def in_race(clause: Clause, index: int) -> bool:
    """Whether the clause speaks of a prize's winners and nominees, among them whoever is named at ``index``."""
    return not CEREMONY.isdisjoint(clause.low[:index]) or not RIVALRY.isdisjoint(clause.low[max(0, index - 12) : index])


def is_kin_of(clause: Clause, index: int) -> bool:
    """Whether the name at ``index`` only tells whose child or wife the one before it is ("A, son of B, stars in …")."""
    low = clause.low
    for place in range(index - 1, max(index - 8, 0), -1):
        if low[place] == "of" and low[place - 1] in _KIN:
            first = place - 2 if low[place - 2] in {",", "–", "—"} else place - 3
            return low[first] in {",", "–", "—"} and low[index + 1] == low[first] and PERSON in low[:first]
        if not low[place].replace("-", "").isalpha():
            return False
    return False


def is_entry(clause: Clause) -> bool:
    """Whether the clause is an entry of a list of nominees, a name and a title: "⟨name⟩, “Title”"."""
    if clause.low[1] not in {",", "–", "—", "-", ":"} or not 3 <= clause.size <= 14:
        return False
    return (
        all(word[:1].isupper() or not word.isalpha() or word in _IN_TITLES for word in clause.raw[2 : clause.size])
        and (clause.low[2] in WORKS or clause.raw[2][:1].isupper())
        and "." not in clause.low[2 : clause.size]
    )


def is_part(clause: Clause, index: int, part: int) -> bool:
    """Whether the name at ``part`` is whom the one at ``index`` is in a film ("A is ⟨part⟩ in ⟨film⟩")."""
    low = clause.low
    in_title = low[part + 1] == "in" and low[part + 2] in WORKS
    acts = "a" in known_people().get(clause.draft(index).key, "a" if in_title else "")
    return acts and (in_title or low[index + 1] == "is")


def bare_trade(clause: Clause, index: int) -> bool:
    """Whether a trade without an article stands at ``index`` ("is executive producer"), no part ("was Captain …")."""
    return clause.raw[index] == clause.low[index] and trade_at(clause, index) is not None


def has_part(clause: Clause, index: int) -> bool:
    """Whether a part is somebody's ("the role that ⟨name⟩ originated", "the part ⟨name⟩ had in the film")."""
    low = clause.low
    before = index - 2 if low[index - 1] in {"that", "which"} else index - 1
    if before < 0 or low[before] not in {"part", "role", "character"} or low[index + 1] not in _HAS:
        return False
    clause.draft(index).hit(("actor",), title_near(clause, index, index + 2), 1.5)
    return True


def fills_field(clause: Clause, index: int) -> bool:
    """Whether the names that end at ``index`` "complete the list" of the race named before."""
    low = clause.low
    after = low[index + 1 : index + 4]
    if after[0] in {"complete", "completes", "round", "rounds", "fill", "fills"}:
        return True
    return after[0] in {"is", "are"} and after[1] in {"eligible", "contenders"}
