"""Who does what: the rules that read roles out of a document's sentences, in the order of the text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress

import attrs

from goldscrape.entities.people.characters import Part, read_named_part, read_part, read_portrayed
from goldscrape.entities.people.drafts import Draft
from goldscrape.entities.people.names_gender import calls_for
from goldscrape.entities.people.names_vocabulary import words
from goldscrape.entities.people.roles.as_part import read_as_part, read_as_trade, read_playing
from goldscrape.entities.people.roles.awards import CATEGORY_HEADS, heading_roles, read_award
from goldscrape.entities.people.roles.by import read_by
from goldscrape.entities.people.roles.casts import (
    BOASTS,
    FESTIVAL,
    read_bracketed_cast,
    read_directed,
    read_had,
    read_with,
)
from goldscrape.entities.people.roles.companions import read_cast_list
from goldscrape.entities.people.roles.inversions import INVERSIONS, read_credit, read_inverted
from goldscrape.entities.people.roles.lists import list_ending, list_starting
from goldscrape.entities.people.roles.name import read_name
from goldscrape.entities.people.roles.notes import read_guests, read_jury
from goldscrape.entities.people.roles.nouns import TRADE_HEADS, described_as, roles_before_names, trade_at
from goldscrape.entities.people.roles.origins import read_from
from goldscrape.entities.people.roles.owned import read_his
from goldscrape.entities.people.roles.sequels import read_sequel
from goldscrape.entities.people.roles.titles import title_near
from goldscrape.entities.people.roles.tokens import FILM, PERSON, WORKS, Clause
from goldscrape.entities.people.roles.turns import FOLLOWS, RIVALRY, read_about, read_protagonist, read_rivals, read_to
from goldscrape.entities.people.roles.unnamed import PLAYING, POSSESSIVES, PRONOUNS, REFERRED_TO
from goldscrape.entities.people.roles.verbs import read_predicate
from goldscrape.entities.people.roles.words import BY_VERBS, LIST_VERBS, PERSON_NOUNS

__all__ = ["RoleReader"]

_CAST_HEADS = frozenset(phrase.split()[0] for phrase in LIST_VERBS) | words(
    "include includes included including comprise comprises comprising"
)
_GUESTS = frozenset(
    {
        "guests",
        "stars",
        "celebrities",
        "arrivals",
        "attendees",
        "presenters",
        "partygoers",
        "well-wishers",
        "mourners",
        "jurors",
        "judges",
    }
)
_COPULAS = frozenset({"is", "was", "remains", "became", "'s", "are", "were", "as", "becomes"})
_SCREEN = WORKS | words(
    "film films movie movies cast role roles star stars actor actress oscar oscars screen cinema hollywood"
)
_JOINT_WORK = frozenset({"co-written", "co-directed", "co-produced", "co-penned", "co-created"})
_ABOUT = frozenset({"about", "of", "on"})
_KIN = words("wife husband widow widower son daughter mother father brother sister spouse partner fiance fiancee")
_WHOSE = words("his her their a 's ' whose late second third former eldest older younger elder")
_DIRECTED = frozenset({"directed", "directs", "directing"})

_OWN_RULES = (
    {"by", "with", "from", "to", "as", "jury", "panel"} | WORKS | _DIRECTED | _ABOUT | PLAYING | PRONOUNS | POSSESSIVES
)
"""Words with a rule of their own, which few nouns of trades and prizes need be compared with."""
_CUES = (
    frozenset(TRADE_HEADS)
    | CATEGORY_HEADS
    | PERSON_NOUNS
    | FOLLOWS
    | RIVALRY
    | _CAST_HEADS
    | _GUESTS
    | _OWN_RULES
    | {PERSON}
)
"""Every word that a rule below begins with."""


@attrs.define
class RoleReader:
    """Reads clauses one after the other and remembers whom a pronoun stands for."""

    topics: list[Draft] = attrs.field(factory=list)
    """Whom a pronoun may stand for: the people with whom the last sentences began, the latest last."""
    category: tuple[str, ...] = ()
    """The roles of the category whose heading stands above."""
    parts: list[Part] = attrs.field(factory=list)
    """Parts under a name of one word."""
    spoken: dict[str, Draft] = attrs.field(factory=dict)
    """Whom a pronoun stood for in the sentence so far; it stands for them to its end."""
    first: tuple[Clause, int] | None = None
    """Where the sentence names its first person."""
    owner: Draft | None = None
    """The first person of the sentence, if only named as an owner ("⟨name⟩'s ⟨film⟩, in which he …")."""

    def read(self, clause: Clause) -> None:
        """Gather the roles and cues of one sentence."""
        low = clause.low
        heading = heading_roles(clause) if clause.size <= 8 else ()
        if heading:
            self.category = heading
            return
        if low[0] in INVERSIONS:
            read_inverted(clause)
        elif ":" in low[1:4]:
            read_credit(clause)
        subject: Draft | None = None
        lead: Draft | None = None
        self.spoken.clear()
        acted: tuple[str, ...] = ()
        skip_noun_until = 0
        award: tuple[str, ...] = ()
        mixed = False  # "for Best Actor and Best Original Screenplay": nobody after it is in both races
        telling = list(compress(range(clause.size), map(_CUES.__contains__, low)))
        loose = clause.loose if PERSON in low else frozenset()  # a part is somebody's
        if loose:
            telling = sorted(loose.union(telling))
        if not telling:
            return
        for index in telling:
            word = low[index]
            if word == PERSON or index in loose:
                part = read_named_part(clause, index)
                if part is not None:
                    self.parts.append(part)
            if word == PERSON:
                read_portrayed(clause, index)
                if subject is None:
                    subject = clause.draft(index)
                    self.first = (clause, index)
                    self.owner = subject if low[index + 1] in {"'s", "'"} and _owns_work(low, index + 2) else None
                acted = read_name(clause, index, acted, award or self.category, self.parts)
                continue
            if index < skip_noun_until:
                continue
            if word in _OWN_RULES:
                read = True
                if word == "by" or (word == "with" and low[index - 1] in _JOINT_WORK):
                    read_by(clause, index)
                elif word == "with":
                    read_with(clause, index, self.parts)
                elif word in WORKS:
                    if low[index + 1] == "," and low[index + 2] == PERSON and low[index + 3] in {";", ".", "(", ""}:
                        self._shown(clause, index)
                    elif low[index + 1] == "(":
                        read_bracketed_cast(clause, index, award or self.category)
                    elif low[index + 1] in BOASTS or (low[index + 1] == "," and low[index + 2] in BY_VERBS):
                        read_had(clause, index)
                elif word in _ABOUT:
                    read_about(clause, index)
                elif word == "from":
                    read_from(clause, index)
                elif word == "to":
                    read_to(clause, index)
                elif word in PLAYING:
                    read_playing(clause, index, subject or (self.topics[-1] if self.topics else None), self.parts)
                elif word in PRONOUNS:
                    self._pronoun(clause, index, subject)
                    if subject is None or subject is self.owner:
                        lead = self.spoken.get(word[:1] if word == "she" else word, lead)
                elif word in POSSESSIVES:
                    self._possessive(clause, index, subject)
                    if subject is None and word != "their":
                        lead = self.spoken.get("he" if word == "his" else "h", lead)
                elif word == "as":
                    read = read_as_part(clause, index, self.parts) or read_as_trade(clause, index)
                elif word in _DIRECTED:
                    read = read_directed(clause, index)
                else:
                    read = read_jury(clause, index)
                if read:
                    continue
            if (
                (word in _GUESTS and read_guests(clause, index))
                or (award and read_rivals(clause, index, award))
                or (word in FOLLOWS and read_protagonist(clause, index))
                or (
                    word in _CAST_HEADS
                    and not self._long_trade(clause, index)
                    and read_cast_list(clause, index, self.parts)
                )
            ):
                continue
            if word in CATEGORY_HEADS:
                honoured = read_award(clause, index, self.topics[-1] if self.topics else None)
                if honoured:
                    mixed = mixed or (bool(award) and honoured != award)
                    award = honoured
                    if word in {"best", "outstanding", "promising"}:
                        skip_noun_until = index + 2
                        continue
            trade = roles_before_names(clause, index, self.parts) if word in TRADE_HEADS else None
            if trade is not None:
                skip_noun_until = trade.end
                if (
                    low[index - 1] == "the"
                    and index
                    and low[trade.end] not in {PERSON, ",", "of", "'s", "'"}
                    and not trade.plural
                ):
                    self._the_trade(trade.roles, subject)
                elif low[trade.end] == "'s" and index > 2 and low[index - 3 : index] == [FILM, ",", "the"]:
                    self._whose_film(clause, index, trade.roles, subject)
            elif word in PERSON_NOUNS:
                self._person_noun(clause, index)
        if subject is not None and not _SCREEN.isdisjoint(low):
            for index in telling:
                if low[index] == PERSON:
                    clause.draft(index).on_screen = True
        if award:
            self.category = () if mixed else award
        if subject is not None and not subject.portrayed:
            self.topics = [*self.topics[-3:], subject]
        if lead is not None and lead is not subject:
            self.topics = [*self.topics[-3:], lead]  # "In 1960 he met ⟨name⟩. He …": the sentence is about him still

    def _shown(self, clause: Clause, index: int) -> None:
        """Whoever stands behind the title at ``index`` in a line-up ("In competition: “⟨film⟩”, ⟨name⟩; …")."""
        low = clause.low
        listed = index == 0 and self.category == ("director",)
        if listed or (index and low[index - 1] in {":", ";"} and not FESTIVAL.isdisjoint(low[:index])):
            clause.draft(index + 2).hit(("director",), clause.title(index), 2.0)

    def _stands_for(self, pronoun: str, subject: Draft | None) -> Draft | None:
        """The person of "he", "she", "his" or "her": of this sentence first, else of those before it."""
        key = "he" if pronoun in {"he", "his"} else pronoun[:1]
        if key in self.spoken:
            return self.spoken[key]
        near = subject is not None and subject.may_be(pronoun)
        person = subject if near and subject is not self.owner else None
        if person is not None and not calls_for(person.words[0].key, pronoun):
            for draft in self._beside():
                if calls_for(draft.words[0].key, pronoun):
                    person = draft  # "Pat Lee and Tom Ray star in ⟨film⟩, which he directed"
                    break
        for draft in () if person else reversed(self.topics):
            if draft.score > 0 and draft.may_be(pronoun) and draft is not subject and not draft.portrayed:
                person = draft
                break
        if person is None and near:
            person = subject
        if person is not None:
            self.spoken[key] = person
        return person

    def _beside(self) -> list[Draft]:
        """Who is named in one breath with the first person of the sentence."""
        if self.first is None:
            return []
        clause, index = self.first
        return [clause.draft(name) for name in list_starting(clause, index).people[1:]]

    def _pronoun(self, clause: Clause, index: int, subject: Draft | None) -> None:
        person = self._stands_for(clause.low[index], subject)
        if person is None:
            return
        if read_predicate(clause, index + 1, [person], self.parts):
            return
        if clause.low[index + 1] == "and" and clause.low[index + 2] in POSSESSIVES:
            fellow = trade_at(clause, index + 4) if clause.low[index + 3] == "fellow" else None
            if fellow is not None:
                person.hit(fellow.roles, None, 0.0)  # "she and her fellow producer, ⟨name⟩"
        if read_sequel(clause, index + 1, [person], self.parts):
            return
        if clause.low[index + 1] in {"is", "was"} and self._is_part(clause, index, person):
            return
        if clause.low[index + 1] in _COPULAS:
            trade = described_as(clause, index + 2)
            bare = clause.low[index + 2] not in {"a", "an", "the", "also", "one"}
            small = clause.raw[index + 2] == clause.low[index + 2]
            if trade is not None and not (bare and (not small or trade_at(clause, index + 2) is None)):
                person.hit(trade.roles, None, 0.0)

    def _is_part(self, clause: Clause, index: int, person: Draft) -> bool:
        """Whether the person of the pronoun at ``index`` "was explorer ⟨name⟩ in ⟨film⟩", or in that of before."""
        low = clause.low
        for place in range(index + 2, index + 7):
            if low[place] == PERSON:
                inside = low[place + 1] == "in" and low[place + 2] in WORKS
                if not inside and low[index - 2 : index] != ["in", "which"]:
                    return False
                part = read_part(clause, index + 2, [person])
                if part is None:
                    return False
                person.hit(("actor",), title_near(clause, index, place), 1.0)
                return True
            if clause.raw[place] != low[place] or low[place] in {"in", "with", "at", "by", "for", "to", "on"}:
                return False
        return False

    def _possessive(self, clause: Clause, index: int, subject: Draft | None) -> None:
        low = clause.low
        for place in range(index - 1, max(index - 30, -1), -1):
            if low[place] == PERSON and low[place + 1] != "'s":
                people = [clause.draft(name) for name in list_ending(clause, place)]
                if low[index] != "their" and not people[-1].may_be(low[index]):
                    break
                read_his(clause, index, people if low[index] == "their" else people[-1:], self.parts)
                return
        person = self._stands_for(low[index], subject) if low[index] != "their" else None  # several, named nowhere near
        if person is not None:
            read_his(clause, index, [person], self.parts)

    def _the_trade(self, roles: tuple[str, ...], subject: Draft | None) -> None:
        """Whoever "the actor" is, with nobody named: the person the text is about, if called nothing else."""
        person = subject or (self.topics[-1] if self.topics else None)
        if person is not None and len(roles) == 1 and roles[0] in REFERRED_TO:
            person.suggest(roles)

    def _whose_film(self, clause: Clause, index: int, roles: tuple[str, ...], subject: Draft | None) -> None:
        """Whoever "⟨film⟩, the writer-director's first hit" speaks of: the person the text is about."""
        person = subject or (self.topics[-1] if self.topics else None)
        if person is not None and "director" in roles and not person.portrayed:
            person.hit(roles, clause.title(index - 3), 0.5)

    @staticmethod
    def _long_trade(clause: Clause, index: int) -> bool:
        """Whether a trade of several words begins here ("casting director", "star witness")."""
        trade = trade_at(clause, index)
        return trade is not None and trade.end > index + 1

    @staticmethod
    def _person_noun(clause: Clause, index: int) -> None:
        low = clause.low
        if low[index + 1] == PERSON:
            for name in list_starting(clause, index + 1).people:
                clause.draft(name).cues += 2.0
        first = index + 2 if low[index + 1] == "," else index + 1
        if low[index] in _KIN and low[first] == PERSON and index and low[index - 1] in _WHOSE:
            clause.draft(first).kin = True


def _owns_work(low: Sequence[str], index: int) -> bool:
    """Whether a title ends the noun phrase at ``index``, behind a possessive ("⟨name⟩'s 1970 comedy ⟨film⟩")."""
    for place in range(index, index + 4):
        if low[place] in WORKS:
            return True
        if not low[place].isalnum():
            return False
    return False
