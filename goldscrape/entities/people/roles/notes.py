"""Roles from where a name stands: guest lists, juries, an outlet in brackets, a picture's credit."""

from __future__ import annotations

from goldscrape.entities.people.names_vocabulary import words
from goldscrape.entities.people.names_words import OUTLETS
from goldscrape.entities.people.roles.lists import list_starting, skip_to_person
from goldscrape.entities.people.roles.tokens import PERSON, Clause
from goldscrape.reference.known_names import known_people

__all__ = ["read_guests", "read_jury", "read_outlet", "read_photo_credit", "role_at_outlet"]

_INCLUDED = frozenset({"included", "include", "including", "were", "are", "such"})
_EXPERTS = words(
    "experts expert pundits pundit editors critics predict predicts predicting journalists users agree say"
)
_CREDIT_SIGNS = frozenset(
    {"photo", "photos", "photograph", "photographs", "picture", "pic", "credit", "image", "courtesy"}
)


def read_guests(clause: Clause, index: int) -> bool:
    """Whoever "guests included" names is there as a guest, whatever they are known for."""
    low = clause.low
    if (
        low[index] == "stars"
        and "carpet" not in low[index + 1 : index + 7]
        and "ceremony" not in low[index + 1 : index + 7]
    ):
        return False
    for place in range(index + 1, min(index + 10, clause.size)):
        if low[place] in _INCLUDED:
            first = skip_to_person(clause, place + (2 if low[place] == "such" else 1))
            if first is None:
                return False
            for name in list_starting(clause, first).people:
                clause.draft(name).hit(("other",), None, 2.0)
            return True
        if low[place] in {PERSON, ".", ","}:
            return False
    return False


def read_jury(clause: Clause, index: int) -> bool:
    """The members of a jury, and whoever heads it, are there as guests."""
    low = clause.low
    found = False
    for place in range(index + 1, min(index + 18, clause.size)):
        if low[place] in {"includes", "included", "include", "including", "of", "by", ":", "are", "were", "which"}:
            first = skip_to_person(clause, place + 1)
            if first is not None:
                for name in list_starting(clause, first).people:
                    clause.draft(name).hit(("other",), None, 1.5)
                found = True
    return found


def read_outlet(clause: Clause, index: int) -> bool:
    """⟨name⟩ (Outlet) is a journalist of that outlet."""
    low = clause.low
    for end in range(index + 3, index + 7):
        if low[end] == ")":
            phrase = " ".join(low[index + 2 : end])
            named = phrase in OUTLETS or (phrase.count(" ") < 1 and phrase.endswith((".com", ".net", ".org", ".tv")))
            if named or (
                clause.raw[index + 2][:1].isupper()
                and not _EXPERTS.isdisjoint(low[max(0, index - 40) : index + 40])
                and known_people().get(clause.draft(index).key, "") != "a"
            ):
                clause.draft(index).hit(("critic",), None, 2.5)
                return True
            return False
    return False


def role_at_outlet(clause: Clause, index: int) -> tuple[str, ...]:
    """Critic for somebody "of the Chicago Sun-Times"."""
    first = index + 1 if clause.low[index] == "the" else index
    if not clause.raw[first][:1].isupper():
        return ()
    named = any(" ".join(clause.low[first : first + length]) in OUTLETS for length in (4, 3, 2, 1))
    return ("critic",) if named else ()


def read_photo_credit(clause: Clause, index: int) -> None:
    """⟨name⟩/Agency in a line of its own is the picture's credit."""
    if clause.size <= 16 or not _CREDIT_SIGNS.isdisjoint(clause.low[max(0, index - 12) : index + 12]):
        clause.draft(index).hit(("photographer",), None, 1.0)
