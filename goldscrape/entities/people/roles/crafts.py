"""Roles from what people do to a film's script, score or pictures, and from the prizes they take for it."""

from __future__ import annotations

from collections.abc import Sequence

from goldscrape.entities.people.drafts import Draft
from goldscrape.entities.people.names_vocabulary import words
from goldscrape.entities.people.roles.lists import list_starting, skip_to_person
from goldscrape.entities.people.roles.titles import title_after, title_near
from goldscrape.entities.people.roles.tokens import FILM, PERSON, Clause
from goldscrape.reference.known_names import known_people

__all__ = ["HANDLES", "HEADS", "MADE", "honoured_crafts", "read_handled", "read_made", "read_prize"]

HANDLES = words(
    """
    worked working works supplied supplies provided provides contributed contributes finished finishes completed
    lend lends lent delivered delivers handled handles polished doctored submitted share
    shares shared sharing split splits
    """
)
"""Verbs that say nothing without their object ("supplied the score", "worked on the script")."""
HEADS = words("head heads headed heading chair chairs chaired chairing lead leads led preside presides presided")
"""What the president of a jury does."""
MADE = words("made makes shot shoots filmed remade remakes")
"""Verbs of which the whole film is the object; who directs it is meant, or who works the camera."""
_FILMED = frozenset({"shot", "shoots", "filmed"})
_OBJECTS: dict[str, tuple[str, ...]] = {
    "voice": ("actor",),
    "voices": ("actor",),
    "script": ("writer",),
    "scripts": ("writer",),
    "screenplay": ("writer",),
    "dialogue": ("writer",),
    "story": ("writer",),
    "score": ("musician",),
    "music": ("musician",),
    "songs": ("musician",),
    "lyrics": ("musician",),
    "cinematography": ("crew",),
    "photography": ("crew",),
    "costumes": ("crew",),
    "choreography": ("crew",),
    "make-up": ("crew",),
    "editing": ("crew",),
}
_CREDITS: dict[str, tuple[str, ...]] = {
    "directing": ("director",),
    "screenwriting": ("writer",),
    "writing": ("writer",),
    "screenplay": ("writer",),
    "producing": ("producer",),
}
_HONOURED_FOR: dict[str, tuple[str, ...]] = {
    **_OBJECTS,
    "directing": ("director",),
    "direction": ("director",),
    "writing": ("writer",),
    "adapting": ("writer",),
    "producing": ("producer",),
    "hosting": ("host",),
    "scoring": ("musician",),
    "composing": ("musician",),
    "performance": ("actor",),
    "supporting": ("actor",),
    "performances": ("actor",),
    "portrayal": ("actor",),
}
_OF_THEIRS = frozenset({"the", "his", "her", "their", "its"})
_DUTIES = frozenset({"duties", "chores", "credit", "credits"})
_SHARES = words("share shares shared split splits sharing")
_FILM_NOUNS = words("film movie documentary drama comedy western thriller musical short remake sequel")
_THE = words("the a an his her their its another two three four five six seven several many most")
_MAKERS = frozenset("dwp")
_FESTIVAL = words("palme prix lion bear leopard jury camera d'or")
_AWARDS = words("award prize honour honor statuette trophy oscar bafta")


def read_handled(clause: Clause, index: int, people: Sequence[Draft]) -> bool:
    """The roles of the object of a verb that has no trade of its own, for its subject and who did it with them."""
    low = clause.low
    for place in range(index + 1, index + 7):
        word = low[place]
        roles = None if low[index] in _SHARES else _OBJECTS.get(word)
        if low[place + 1] in _DUTIES:
            roles = _CREDITS.get(word)  # "shared directing duties"
        if roles is not None:
            if low[place + 1] in {"supervisor", "department", "editor", "team"}:
                return False
            work = title_after(clause, place + 1, 5)
            for draft in people:
                draft.hit(roles, work, 1.5)
            for ahead in range(place + 1, place + 6):
                if low[ahead] == "with":
                    first = skip_to_person(clause, ahead + 1, 4)
                    if first is not None:
                        for name in list_starting(clause, first).people:
                            clause.draft(name).hit(roles, work, 1.5)
                elif low[ahead] not in {"for", "of", "to", FILM}:
                    break
            return True
        if word in {PERSON, ",", ".", ";", "with", "and", ""}:
            return False
    return False


def honoured_crafts(clause: Clause, index: int) -> tuple[str, ...]:
    """The roles of what is honoured behind the "for" at ``index`` ("both for directing it and for its script")."""
    low = clause.low
    roles: tuple[str, ...] = ()
    for place in range(index, index + 12):
        word = low[place]
        if word in {PERSON, ".", ";", ""}:
            break
        if word == "for" or (roles and word == "and"):
            first = place + 2 if low[place + 1] in _OF_THEIRS else place + 1
            found = _HONOURED_FOR.get(low[first], ())
            if found == ("writer",) and low[first] == "adapting" and low[first - 1] != "for":
                continue
            roles += tuple(role for role in found if role not in roles)
            if not found and word == "for":
                break
    return roles


def read_made(clause: Clause, index: int, people: Sequence[Draft]) -> None:
    """Suggest the director to whoever "made" or "shot" a film, if the lists know nothing that speaks against it."""
    low = clause.low
    if low[index - 1] in {"was", "were", "is", "been", "being", "be"}:
        return
    place = index + 1
    while place < index + 5 and (low[place] in _THE or low[place].isdigit() or low[place].endswith("-part")):
        place += 1
    that = _is_that(clause, index)
    if not (low[place] == FILM or (low[place] in _FILM_NOUNS and place > index + 1) or low[index + 1] == "it" or that):
        return
    whole = low[place] == FILM or low[index + 1] == "it" or that
    for draft in people:
        trades = known_people().get(draft.key, "").rstrip("-")
        if low[index] in _FILMED and "x" in trades:
            draft.suggest(("crew",), title_near(clause, index, place))
        elif not trades or trades[0] in "dw" or (whole and trades != "a" and not _MAKERS.isdisjoint(trades)):
            draft.suggest(("director",), title_near(clause, index, place))


def _is_that(clause: Clause, index: int) -> bool:
    """Whether the film stands before the verb at ``index`` and its subject ("⟨film⟩, which ⟨name⟩ shot in Paris")."""
    low = clause.low
    if index < 3 or low[index - 1] != PERSON or low[index - 2] not in {"which", "that"}:
        return False
    return low[index - 3] == FILM or (low[index - 3] == "," and low[index - 4] == FILM)


def read_prize(clause: Clause, index: int, people: Sequence[Draft]) -> bool:
    """A festival's prize for a film goes to its director; "the adapted award" to its writer."""
    low = clause.low
    festival = False
    for place in range(index + 1, index + 12):
        word = low[place]
        if word in {"adapted", "original"} and low[place + 1] in _AWARDS:
            for draft in people:
                draft.hit(("writer",), title_after(clause, place + 2, 5), 2.0)
            return True
        festival = festival or word in _FESTIVAL
        if festival and word in {"for", "with"} and low[place + 1] == FILM:
            for draft in people:
                if known_people().get(draft.key, "d")[0] != "a":
                    draft.hit(("director",), clause.title(place + 1), 2.0)
            return True
        if word in {PERSON, ".", ";", ""}:
            return False
    return False
