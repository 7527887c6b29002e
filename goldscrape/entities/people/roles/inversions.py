"""Roles from sentences that name people last: "Rounding out the cast are A and B", "Also producing is C"."""

from __future__ import annotations

from goldscrape.entities.people.names_vocabulary import words
from goldscrape.entities.people.roles.lists import list_starting, skip_to_person
from goldscrape.entities.people.roles.tokens import PERSON, Clause
from goldscrape.entities.people.roles.words import BY_NOUNS, VERBS

__all__ = ["INVERSIONS", "read_credit", "read_inverted"]

_COPULAS = frozenset({"is", "are", "was", "were"})
_GUESTS = words("attendance guests presenters audience jury judges attending presenting")
INVERSIONS = (
    words("also rounding completing joining leading among executive")
    | _GUESTS
    | {verb for verb in VERBS if verb.endswith("ing")}
)
"""Words with which such a sentence may begin."""
_REACH = 10


def read_credit(clause: Clause) -> bool:
    """Give the names of a line of credits the role of its heading ("Screenplay: A and B", "With: C")."""
    low = clause.low
    colon = low.index(":", 1)
    head = " ".join(low[:colon])
    roles = ("actor",) if head == "with" else BY_NOUNS.get(head, ())
    if not roles or roles == ("director",) or low[colon + 1] != PERSON:
        return False
    for name in list_starting(clause, colon + 1).people:
        clause.draft(name).hit(roles, None, 2.0)
    return True


def read_inverted(clause: Clause) -> bool:
    """Give the names behind the first "is" or "are" of the clause what its beginning says of them."""
    low = clause.low
    start = 1 if low[0] in {"also", "among"} else 0
    for place in range(start, _REACH):
        if low[place] in {PERSON, ",", ""}:
            return False
        if low[place] in _COPULAS:
            break
    else:
        return False
    before = low[start:place]
    first = skip_to_person(clause, place + 1, nouns=True)
    roles: tuple[str, ...] = ()
    if "cast" in before or "ensemble" in before:
        roles = ("actor",)
    elif before and before[0] == "executive":
        roles = ("producer",) if before[1:2] == ["producing"] else ()
    elif before and before[0].endswith("ing"):
        roles = VERBS.get(before[0], ())
    if not roles and not _GUESTS.isdisjoint(before):
        roles = ("other",)
    if first is None or not roles:
        return False
    for name in list_starting(clause, first).people:
        clause.draft(name).hit(roles, None, 2.0)
    return True
