"""What somebody did later: "ran away at 16 and went on to direct …", "was a clerk before writing …"."""

from __future__ import annotations

from goldscrape.entities.people.characters import Part
from goldscrape.entities.people.drafts import Draft
from goldscrape.entities.people.names_vocabulary import words
from goldscrape.entities.people.roles.tokens import END, Clause
from goldscrape.entities.people.roles.verbs import read_predicate
from goldscrape.entities.people.roles.words import VERBS

__all__ = ["read_sequel"]

_REACH = 30
_BREAKS = words("who whose which that while but when where if because although as said says") | {".", ";", ":", END}
"""Behind these another subject may do what follows."""
_LATER = words("later then also eventually subsequently")
_CUES = _LATER | {"went", "before", "after", "will", "would"}
"""One of these is in every such phrase."""
_PAST = frozenset({"wrote", "co-wrote", "sang"})


def read_sequel(clause: Clause, index: int, people: list[Draft], parts: list[Part]) -> bool:
    """Give the subject, whose predicate begins at ``index``, the roles of a later verb that has no other subject."""
    low = clause.low
    if _CUES.isdisjoint(low[index : index + _REACH]):
        return False
    for place in range(index, min(index + _REACH, clause.size)):
        word = low[place]
        if word in _BREAKS:
            return False
        verb = 0
        if word == "and" and low[place + 1 : place + 4] == ["went", "on", "to"]:
            verb = place + 4
        elif word == "and" and low[place + 1] in {"will", "would"}:
            verb = place + 3 if low[place + 2] == "also" else place + 2
        elif word == "and" and low[place + 1] in _LATER and (low[place + 2] in _PAST or low[place + 2].endswith("ed")):
            verb = place + 2
        elif word == "before" and low[place + 1 : place + 4] == ["going", "on", "to"]:
            verb = place + 4
        elif word in {"before", "after"} and low[place + 1].endswith("ing"):
            verb = place + 1
        if verb and low[verb] in VERBS and read_predicate(clause, verb, people, parts):
            return True
    return False
