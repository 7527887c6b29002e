"""Roles from what belongs to people: "Leigh's 1950s drama", "his cinematography on …", "⟨title⟩'s ⟨name⟩"."""

from __future__ import annotations

from goldscrape.entities.people.characters import Part, read_part
from goldscrape.entities.people.characters_words import PORTRAYED
from goldscrape.entities.people.drafts import Draft, LooseName
from goldscrape.entities.people.names_vocabulary import words
from goldscrape.entities.people.names_words import OUTLETS
from goldscrape.entities.people.roles.awards import AWARD_NOUNS, BESTS, category_at
from goldscrape.entities.people.roles.lists import list_ending
from goldscrape.entities.people.roles.nouns import trade_at
from goldscrape.entities.people.roles.titles import title_after, title_near
from goldscrape.entities.people.roles.tokens import FILM, PERSON, WORK, WORKS, Clause
from goldscrape.entities.people.roles.words import (
    BOX_OFFICE_FIRMS,
    GENRE_NOUNS,
    OWNED_NOUNS,
    STUDIOS,
    SUFFIX_VERBS,
    TRADES,
    VERBS,
)
from goldscrape.entities.titles.find import TitleMention
from goldscrape.reference.known_names import is_author, known_people

__all__ = ["maker", "read_his", "read_owned", "read_owner", "read_suffix"]

_STOPS = frozenset(
    {",", ".", ";", ":", "(", ")", "and", "of", "in", "is", "was", "has", "with", "for", "at", "to", "by", "on", "as",
     "but", "or", "that", "—", "–", PERSON}
)  # fmt: skip
_HIS_NOUNS: dict[str, tuple[str, ...]] = {
    "role": ("actor",),
    "debut": ("actor",),
    "directorial": ("director",),
    "directing": ("director",),
    "roles": ("actor",),
    "performance": ("actor",),
    "performances": ("actor",),
    "portrayal": ("actor",),
    "portrayals": ("actor",),
    "turn": ("actor",),
    "cinematography": ("crew",),
    "editing": ("crew",),
    "costumes": ("crew",),
    "screenplay": ("writer",),
    "script": ("writer",),
    "direction": ("director",),
    "novel": ("author",),
    "book": ("author",),
    "memoir": ("author",),
    "score": ("musician",),
    "album": ("musician",),
    "song": ("musician",),
    "co-star": ("actor",),
    "co-stars": ("actor",),
    "costars": ("actor",),
    "costar": ("actor",),
}
_FIRM_TAILS = frozenset({"films", "company", "studio"})
_TOLD = words("vision tale fable saga mystery trilogy romance")
"""What a book is as well as a film, before which "based on" tells that it is the book."""
_FILMS = words("film movie drama comedy thriller documentary western musical feature debut epic")
_BOOKS = words("novel novella book bestseller memoir novels")
_DRAWN = words("film version adaptation adaptations retelling based adapted drawn inspired musical taken updating")
"""What is made of somebody's story, or made from it, before "of", "on" or "from"."""
_AFTER_WORK = frozenset({"of", "with", "in", ",", "set", "from", "about", "starring", "that", "which"})
_LISTS = words("include includes included range ranged ranges")
"""What a person's credits do with films, which are not theirs for that."""
_PAGES = words("fantasy mystery romance classic tale whodunit series saga play story")
_TALK = frozenset({"talk", "chat", "late-night"})
_WRITTEN = frozenset({"writer", "author", "musician"})
_PICTURES = frozenset({"picture", "film", "movie", "epic", "biopic", "drama", "musical"})
_ENDS = frozenset({"in", ",", ".", "and", "of", "is", "was", ")", ""})
_ACTING_NOUNS = frozenset({"role", "roles", "performance", "performances", "turn", "portrayal", "portrayals"})


def read_owned(clause: Clause, index: int) -> bool:
    """Roles from what follows the possessive at ``index``, whose owner is the name before it."""
    low = clause.low
    draft = clause.draft(index - 1)
    place = index + 1
    if _owns_part(clause, index):
        return True
    beside = index > 2 and low[index - 2] == "," and low[index - 3] == FILM  # "⟨film⟩, ⟨name⟩'s portrait of …"
    while place < index + 8:
        word = low[place]
        if isinstance(clause.refs[place], LooseName) and low[place + 1] in _ENDS:
            return False  # "⟨name⟩'s Maverick in ⟨film⟩"
        work_here = clause.refs[place] if word == WORK else None
        if isinstance(work_here, TitleMention) and work_here.kind in {"album", "song", "book"} and place == index + 1:
            draft.suggest(("author",) if work_here.kind == "book" else ("musician",), work_here.title)
            draft.cues += 1.0
            return True
        if word == FILM or (word == WORK and place == index + 1):
            after = low[place + 1]
            if _is_source(clause, index - 1) or is_author(draft.key):
                draft.hit(("author",), clause.title(place), 1.5)
                return True
            if "producer" in draft.roles and "d" not in known_people().get(draft.key, ""):
                return True  # the film that ⟨name⟩ produced
            if word == FILM and after not in {"co-star", "costar", "character", "role", "co-stars", "costars"}:
                draft.hit(("director",), clause.title(place), 0.5)
                return True
            if after in {"co-star", "costar", "character", "role", "co-stars", "costars"}:
                draft.hit(("actor",), clause.title(place), 0.5)
                return True
            return False
        pair = f"{word} {low[place + 1]}"
        roles = OWNED_NOUNS.get(pair) or OWNED_NOUNS.get(word)
        if roles is not None and pair in OWNED_NOUNS:
            place += 1
        if word == "directorial" or (word == "directing" and low[place + 1] in {"debut", "style"}):
            roles = ("director",)
        post = place + 3 if low[place + 2] in {"a", "an"} else place + 2
        if word == "debut" and low[place + 1] == "as" and trade_at(clause, post) is not None:
            roles = TRADES.get(low[post])  # "⟨name⟩'s debut as a director"
        if word in _FIRM_TAILS and place > index + 1 and all(map(_is_capital, clause.raw[place - 1 : place + 1])):
            draft.hit(("executive",), None, 1.0)  # "⟨name⟩'s Harbour Films"
            return True
        if roles is not None:
            if low[place + 1] in TRADES or (low[place + 1] == PERSON and roles == ("director",)):
                return False  # "Mann's film editor"
            if word in {"latest", "original"} and low[place + 1] not in {FILM, ",", "film", "movie"} | GENRE_NOUNS:
                place += 1
                continue
            if roles == ("director",) and _owns_another_trade(clause, place):
                return False
            if word in _TOLD and _is_source(clause, index - 1):
                roles = ("author",)  # "based on ⟨name⟩'s vision of the future"
            if roles == ("director",) and len(list_ending(clause, index - 1)) > 1 and _acts_only(draft):
                roles = ("actor",)  # "⟨name⟩ and ⟨name⟩'s romcom": its two stars
            if word == "story" and beside and low[place + 1] in {"of", "about"}:
                draft.hit(("director",), clause.title(index - 3), 1.0)  # "⟨film⟩, ⟨name⟩'s sprawling story of …"
                return True
            work = title_after(clause, place + 1, 6)
            if work is None and roles[0] in {"actor", "crew", "writer"}:
                work = title_near(clause, index - 1, place + 1)
            draft.hit(roles, work, 1.5)
            if index == 3 and low[:2] == [PERSON, "and"] and roles[0] in _WRITTEN:
                clause.draft(0).hit(roles, work, 1.5)  # "⟨name⟩ and ⟨name⟩'s screenplay"
            return True
        if word in {"the", "a", "an"} and place > index + 1:
            break  # "⟨name⟩'s article inspired the film"
        if word in _STOPS or word in VERBS or word in _LISTS or (beside and word in _AFTER_WORK):
            break
        place += 1
    if beside and index + 1 < place < index + 8 and low[place] in _AFTER_WORK and low[index + 1].isalpha():
        draft.hit(("director",), clause.title(index - 3), 1.0)
        return True
    return False


def _owns_part(clause: Clause, index: int) -> bool:
    """Whether the possessive at ``index`` has a second name: whose film is about them, or who plays them."""
    low = clause.low
    if low[index + 1] != PERSON:
        return False
    owner, other = clause.draft(index - 1), clause.draft(index + 1)
    if low[index + 2] in {"vehicle", "starrer", "adaptation"}:  # "⟨name⟩'s ⟨name⟩ vehicle ⟨film⟩"
        work = title_after(clause, index + 2, 5)
        owner.hit(("director",), work, 1.0)
        other.hit(("author",) if low[index + 2] == "adaptation" else ("actor",), work, 1.0)
        return True
    if low[index + 2] in GENRE_NOUNS or low[index + 2] in {"picture", "documentary", "portrait"}:
        owner.hit(("director",), title_after(clause, index + 2, 5), 1.0)
        other.hit(("subject",), title_after(clause, index + 2, 5), 1.0)
        return True
    if low[index + 2] == "in" and low[index + 3] in WORKS and known_people().get(owner.key, "a")[0] == "a":
        other.portrayed = True  # "⟨name⟩'s ⟨name⟩ in ⟨film⟩"
        other.real = other.real or other.key in known_people()
        other.actor = other.actor or owner
        owner.hit(("actor",), clause.title(index + 3), 1.0)
        return True
    trades = known_people().get(other.key, "")
    if trades.rstrip("-") not in {"", "a"} or known_people().get(owner.key, "a")[0] != "a" or other is owner:
        return False
    if other.key in PORTRAYED or (not trades and owner.key in known_people()):
        other.portrayed = True
        other.actor = other.actor or owner
        owner.hit(("actor",), title_near(clause, index, index + 2), 1.0)
        return True
    return False


def _is_source(clause: Clause, index: int) -> bool:
    """Whether the owner at ``index`` wrote what a film is made from ("a film of ⟨name⟩'s …", "based on ⟨name⟩'s …")."""
    low = clause.low
    place = index - 1
    while place > 0 and low[place] in {"the", "late", "author", "novelist", "writer"}:
        place -= 1
    if low[place] not in {"of", "on", "from", "by"} or place < 1:
        return False
    return low[place - 1] in _DRAWN


def read_owner(clause: Clause, index: int) -> bool:
    """Roles of the name at ``index`` from the title or outlet that owns it ("Will and Grace's Debra Messing")."""
    low = clause.low
    if index < 2 or low[index - 1] not in {"'s", "'"}:
        return False
    if low[index - 2] in WORKS:
        clause.draft(index).suggest(("actor",), clause.title(index - 2))
        clause.draft(index).cues += 2.0
        return True
    if low[index - 2] in STUDIOS:
        clause.draft(index).suggest(("executive",))
        return True
    if any(" ".join(low[max(0, index - 1 - n) : index - 1]) in BOX_OFFICE_FIRMS for n in (1, 2, 3)):
        clause.draft(index).hit(("analyst",), None, 2.0)
        return True
    for length in (1, 2, 3, 4):
        first = index - 1 - length
        if first >= 0 and " ".join(low[first : index - 1]) in OUTLETS and clause.raw[index - 2][:1].isupper():
            clause.draft(index).hit(("critic",), None, 2.0)
            return True
    return False


def read_suffix(clause: Clause, index: int) -> bool:
    """Roles from the name at ``index`` as the first half of a compound or before a kind of film."""
    low = clause.low
    after = low[index + 1]
    owned = index and (low[index - 1].isdigit() or low[index - 1] in {"his", "her", "their"})
    if owned and after in _PICTURES and clause.draft(index).key in PORTRAYED:
        clause.draft(index).hit(("subject",), title_after(clause, index + 2, 3), 1.0)  # "his 2005 Johnny Cash picture"
        return True
    if index > 1 and low[index - 1] in {"'s", "'"} and low[index - 2] == PERSON:
        return False  # "⟨name⟩'s Howard Hughes epic"
    if after in {"-", "–"} and low[index + 2] in SUFFIX_VERBS:
        clause.draft(index).hit(SUFFIX_VERBS[low[index + 2]], title_near(clause, index, index + 3), 3.0)
        return True
    if after == "adaptation" or ((after in GENRE_NOUNS or after in _PAGES) and index and _is_source(clause, index)):
        clause.draft(index).hit(("author",), title_after(clause, index + 2, 4), 2.0)
        return True
    if after in _BOOKS:
        clause.draft(index).hit(("author",), title_after(clause, index + 2, 4), 2.0)
        return True
    if after == "biopic":
        clause.draft(index).hit(("subject",), title_after(clause, index + 2, 4), 2.0)
        return True
    if after in GENRE_NOUNS and after not in {"film", "movie", "action", "family", "crime", "spy"}:
        behind = low[index + 2]
        if behind in {"is", "was", "has", ",", ".", FILM, WORK, ""} or behind in GENRE_NOUNS:
            clause.draft(index).hit(maker(clause.draft(index)), title_after(clause, index + 2, 4), 1.5)
            return True
    if index and low[index - 1] == "the" and after in {"film", "movie"} and low[index + 2] in {",", ".", "is", "was"}:
        clause.draft(index).suggest(maker(clause.draft(index)))  # "the Woody Allen film"
        return True
    if after in {"film", "movie", "vehicle"} and low[index + 2] == FILM:
        clause.draft(index).hit(maker(clause.draft(index)), clause.title(index + 2), 1.5)
        return True
    if (
        index
        and low[index - 1] in {"the", "a", "an", "this"}
        and low[index + 2] in GENRE_NOUNS
        and low[index + 3] == FILM
    ):
        clause.draft(index).hit(maker(clause.draft(index)), clause.title(index + 3), 1.5)
        return True
    return False


def read_his(clause: Clause, index: int, people: list[Draft], parts: list[Part]) -> bool:
    """Roles from "his", "her" or "their" work at ``index``, for the people the pronoun stands for."""
    low = clause.low
    prize = category_at(clause, index + 1) if low[index + 1] in BESTS else None
    if prize is not None and low[index] != "their" and low[prize[1]] in AWARD_NOUNS:
        for draft in people:  # "fresh off his Best Actor Oscar"
            draft.hit(prize[0], title_after(clause, prize[1], 4), 1.0)
        return True
    for place in range(index + 1, index + 5):
        word = low[place]
        if word in _FILMS and low[place + 1] == FILM:
            for draft in people:
                draft.suggest(maker(draft), clause.title(place + 1))
            return True
        roles = _HIS_NOUNS.get(word)
        if word in _TALK and "show" in low[place + 1 : place + 3]:
            for draft in people:
                draft.hit(("host",), None, 1.0)
            return True
        if roles is not None:
            if word in _ACTING_NOUNS and low[place + 1] not in {
                "in",
                "as",
                "of",
                "opposite",
                "on",
                "alongside",
                "for",
            }:
                if low[place + 1] == "at" and word in {"performance", "performances"}:
                    roles = ("musician",)
                else:
                    return False
            if word == "debut" and low[place + 1] not in {"in", "opposite", "as", "alongside"}:
                return False
            if word in {"book", "novel", "memoir", "album", "song", "script", "screenplay"} and low[index - 1] in {
                "of",
                "to",
                "from",
                "in",
            }:
                return False
            for draft in people:
                draft.hit(roles, title_after(clause, place + 1, 6), 1.0)
            if word in _ACTING_NOUNS and low[place + 1] in {"as", "of"}:
                part = read_part(clause, place + 2, people)
                if isinstance(part, Part):
                    parts.append(part)
            return True
        if word in _STOPS:
            return False
    return False


def _is_capital(word: str) -> bool:
    return word[:1].isupper()


def _acts_only(draft: Draft) -> bool:
    trades = known_people().get(draft.key, "")
    return trades[:1] == "a" and "d" not in trades


def maker(draft: Draft) -> tuple[str, ...]:
    """What a film is named after somebody for: known actors act in it, others direct it."""
    trades = known_people().get(draft.key, "-")
    return ("director",) if "d" in trades or trades[-1] == "-" else ("actor",)


def _owns_another_trade(clause: Clause, index: int) -> bool:
    """Whether the work is only the beginning of another noun ("Mann's film career")."""
    return clause.low[index + 1] in {
        "career",
        "company",
        "agent",
        "crew",
        "school",
        "studio",
        "producer",
        "star",
        "rights",
    }
