"""Roles from what a comma, a dash or a bracket adds to a name."""

from __future__ import annotations

from goldscrape.entities.people.characters import Part
from goldscrape.entities.people.drafts import Draft
from goldscrape.entities.people.roles.nouns import described_as
from goldscrape.entities.people.roles.owned import maker
from goldscrape.entities.people.roles.titles import title_after
from goldscrape.entities.people.roles.tokens import FILM, PERSON, WORKS, Clause
from goldscrape.entities.people.roles.verbs import read_predicate
from goldscrape.entities.people.roles.words import VERBS
from goldscrape.reference.known_names import known_people

__all__ = ["after_sign", "read_apposition"]

_ARTICLES = frozenset({"a", "an", "the", "his", "her", "their"})
_SHOWS = frozenset({"talk", "late-night", "chat", "radio"})
_THEIRS: dict[str, tuple[str, ...]] = {
    "script": ("writer",),
    "screenplay": ("writer",),
    "score": ("musician",),
    "music": ("musician",),
    "songs": ("musician",),
    "novel": ("author",),
    "novels": ("author",),
    "book": ("author",),
    "books": ("author",),
    "memoir": ("author",),
    "cinematography": ("crew",),
    "costumes": ("crew",),
}


def read_apposition(clause: Clause, index: int, people: list[Draft], parts: list[Part]) -> int:
    """Read what a comma, dash or bracket at ``index`` adds to ``people``; returns where the sentence goes on."""
    low = clause.low
    closer = ")" if low[index] == "(" else low[index]
    place = index + 1
    if low[place].isdigit() and len(low[place]) < 3:  # an age
        for member in people:
            member.cues += 3.0
        place += 1
        if low[place] in {",", ")"}:
            place += 1
        if low[place] in VERBS:
            return place  # "⟨name⟩, 80, performs on the show"
    if low[place] == "the" and low[place + 1 : place + 3] == ["subject", "of"]:
        people[-1].hit(("subject",), title_after(clause, place + 2), 1.5)
        return after_sign(clause, place, closer)
    if low[place] in {"the", "a", "an", "two"} and "who" in low[place + 1 : place + 6]:
        start = low.index("who", place + 1)
        if all(word.replace("-", "").isalpha() for word in low[place + 1 : start]) and PERSON not in low[place:start]:
            read_predicate(clause, start + 1, people, parts)  # "the half-brothers who ran the company"
    if low[place] in {"who", "whose"}:
        for member in people:
            member.cues += 1.5
        if low[place] == "whose" and low[place + 1] == FILM:
            for member in people:
                if known_people().get(member.key, "d").rstrip("-") not in {"a", "m"}:
                    member.hit(("director",), clause.title(place + 1), 0.5)
        if low[place] == "whose" and low[place + 1] in {"company", "firm", "studio", "banner", "label"}:
            for member in people:
                member.hit(("executive",), None, 1.5)
        if (
            low[place] == "whose"
            and "show" in low[place + 2 : place + 4]
            and not _SHOWS.isdisjoint(low[place : place + 4])
        ):
            for member in people:
                member.hit(("host",), None, 1.5)
        if low[place] == "whose":
            _whose(clause, place + 1, people)
        if low[place] == "whose" and not {"film", "films", "movies"}.isdisjoint(low[place + 1 : place + 4]):
            for member in people:
                if low[place + 1] == "film" and low[place + 2] == FILM:
                    member.hit(maker(member), clause.title(place + 2), 0.5)
                else:
                    member.suggest(maker(member))
        if low[place] == "who":
            read_predicate(clause, place + 1, people, parts)
        return after_sign(clause, place, closer)
    if low[place] in {"best", "known", "famous", "seen", "currently", "previously", "recently", "starring"} or (
        low[place] in VERBS and low[place].endswith("ing")
    ):
        read_predicate(clause, place, people, parts)
    of = place + 2 if low[place] in _ARTICLES else place + 1
    if low[of - 1] in {"maker", "makers"} and low[of] == "of" and low[of + 1] in WORKS:
        for member in people if low[of - 1] == "makers" else people[-1:]:  # "⟨name⟩, the maker of ⟨film⟩"
            member.hit(("director",), clause.title(of + 1), 2.0)
        return after_sign(clause, of + 1, closer)
    trade = described_as(clause, place) if low[place] not in {"leads", "heads"} or low[place + 1] == "of" else None
    verb = low[place] == "also" and low[place + 1] not in _ARTICLES and low[place + 1] != "one"  # "B, also star"
    if trade is not None and (verb or low[trade.end] in {"'s", "'"}):
        trade = None  # "⟨name⟩, the author's widow"
    if trade is not None and (low[place - 1] != "," or not _is_next_item(clause, place, trade.end)):
        members = people if trade.plural else people[-1:]
        for member in members:
            member.hit(trade.roles, title_after(clause, trade.end, 4), 2.5)
        return after_sign(clause, trade.end, closer)
    if closer == "," and low[place] in {"will", "is", "was", "has", "have", "who"}:
        return place
    after = after_sign(clause, place, closer)
    return after if after - index < 20 else index


def _whose(clause: Clause, index: int, people: list[Draft]) -> None:
    """Who wrote or composed what is theirs ("⟨name⟩, whose script for ⟨film⟩ won a prize")."""
    roles = _THEIRS.get(clause.low[index]) or _THEIRS.get(f"{clause.low[index]} {clause.low[index + 1]}")
    if roles is not None:
        for member in people:
            member.hit(roles, title_after(clause, index + 1, 4), 1.5)


def _is_next_item(clause: Clause, index: int, end: int) -> bool:
    """Whether what follows the comma is the next item of a list and not about the name before it."""
    return any(word == PERSON for word in clause.low[index:end]) or clause.low[end] == PERSON


def after_sign(clause: Clause, index: int, closer: str) -> int:
    """The token behind the next ``closer`` from ``index`` on, or the clause's end."""
    for place in range(index, min(index + 40, clause.size)):
        if clause.low[place] == closer:
            return place + 1
    return clause.size
