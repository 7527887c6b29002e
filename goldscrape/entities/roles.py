"""Who does what: the rules that read roles out of a document's sentences, in the order of the text."""

from __future__ import annotations

import attrs

from goldscrape.entities.characters import Part, read_named_part, read_part
from goldscrape.entities.names_vocabulary import words
from goldscrape.entities.names_words import OUTLETS
from goldscrape.entities.people_drafts import Draft, LooseName
from goldscrape.entities.roles_awards import CATEGORY_HEADS, heading_roles, read_award
from goldscrape.entities.roles_lists import is_listed_on, list_ending, list_starting, skip_to_person
from goldscrape.entities.roles_nouns import described_as, roles_before_names, trade_at, with_firm
from goldscrape.entities.roles_owned import read_his, read_owned, read_owner, read_suffix
from goldscrape.entities.roles_titles import title_after, title_near
from goldscrape.entities.roles_tokens import FILM, PERSON, WORK, Clause
from goldscrape.entities.roles_turns import read_about, read_after_name, read_protagonist, read_rivals, read_to
from goldscrape.entities.roles_verbs import read_by, read_cast_list, read_predicate
from goldscrape.entities.roles_words import LIST_VERBS, PERSON_NOUNS

__all__ = ["RoleReader"]

_CAST_HEADS = frozenset(phrase.split()[0] for phrase in LIST_VERBS) | words(
    "include includes included including comprise comprises comprising"
)
_SPEECH = words(
    """
    said says told tells adds added explained recalled noted wrote writes joked admitted insisted
    """
)
_GUESTS = frozenset({"guests", "attendees", "presenters", "partygoers", "well-wishers", "mourners", "jurors", "judges"})
_INCLUDED = frozenset({"included", "include", "including", "were", "are", "such"})
_OPENERS = frozenset({",", "–", "—", "-", "("})
_PLAYING = frozenset({"playing", "portraying", "voicing"})
_PRONOUNS = frozenset({"he", "she"})
_POSSESSIVES = frozenset({"his", "her", "their"})
_COPULAS = frozenset({"is", "was", "remains", "became", "'s", "are", "were", "as", "becomes"})
_SCREEN = words("film films movie movies cast role roles star stars actor actress oscar oscars screen cinema hollywood")
_EXPERTS = words(
    "experts expert pundits pundit editors critics predict predicts predicting journalists users agree say"
)
_JOINT_WORK = frozenset({"co-written", "co-directed", "co-produced", "co-penned", "co-created"})
_ABOUT = frozenset({"about", "of", "on"})
_CREDIT_SIGNS = frozenset(
    {"photo", "photos", "photograph", "photographs", "picture", "pic", "credit", "image", "courtesy"}
)


@attrs.define
class RoleReader:
    """Reads clauses one after the other and remembers whom a pronoun stands for."""

    topics: list[Draft] = attrs.field(factory=list)
    """Whom a pronoun may stand for: the people with whom the last sentences began, the latest last."""
    category: tuple[str, ...] = ()
    """The roles of the category whose heading stands above."""
    parts: list[Part] = attrs.field(factory=list)
    """Parts under a name of one word."""

    def read(self, clause: Clause) -> None:
        """Gather the roles and cues of one sentence."""
        low = clause.low
        heading = heading_roles(clause) if clause.size <= 8 else ()
        if heading:
            self.category = heading
            return
        subject: Draft | None = None
        acted: tuple[str, ...] = ()
        skip_noun_until = 0
        award: tuple[str, ...] = ()
        for index in range(clause.size):
            word = low[index]
            if word == PERSON or isinstance(clause.refs[index], LooseName):
                part = read_named_part(clause, index)
                if part is not None:
                    self.parts.append(part)
            if word == PERSON:
                if subject is None:
                    subject = clause.draft(index)
                acted = self._person(clause, index, acted)
            elif index < skip_noun_until:
                continue
            elif word == "by" or (word == "with" and low[index - 1] in _JOINT_WORK):
                read_by(clause, index)
            elif word in _ABOUT:
                read_about(clause, index)
            elif word == "to":
                read_to(clause, index)
            elif word in _PLAYING:
                self._playing(clause, index, subject)
            elif (word == "as" and self._as_trade(clause, index)) or (
                word in {"jury", "panel"} and self._jury(clause, index)
            ):
                pass
            elif word in _PRONOUNS:
                self._pronoun(clause, index, subject)
            elif word in _POSSESSIVES:
                self._possessive(clause, index, subject)
            elif (
                (word in _GUESTS and self._guests(clause, index))
                or (award and read_rivals(clause, index, award))
                or read_protagonist(clause, index)
                or (
                    word in _CAST_HEADS
                    and not self._long_trade(clause, index)
                    and read_cast_list(clause, index, self.parts)
                )
            ):
                pass
            else:
                if word in CATEGORY_HEADS:
                    honoured = read_award(clause, index, self.topics[-1] if self.topics else None)
                    if honoured:
                        award = honoured
                        if word in {"best", "outstanding", "promising"}:
                            skip_noun_until = index + 2
                            continue
                trade = roles_before_names(clause, index, self.parts)
                if trade is not None:
                    skip_noun_until = trade.end
                    if low[index - 1] == "the" and index and low[trade.end] not in {PERSON, ",", "of"}:
                        self._the_trade(trade.roles, subject)
                elif word in PERSON_NOUNS:
                    self._person_noun(clause, index)
        if subject is not None and (FILM in low or WORK in low or not _SCREEN.isdisjoint(low)):
            for index in range(clause.size):
                if low[index] == PERSON:
                    clause.draft(index).on_screen = True
        if award:
            self.category = award
        if subject is not None:
            self.topics = [*self.topics[-3:], subject]

    def _stands_for(self, pronoun: str, subject: Draft | None) -> Draft | None:
        """The person of "he", "she", "his" or "her": of this sentence first, else of those before it."""
        if subject is not None and subject.may_be(pronoun):
            return subject
        for draft in reversed(self.topics):
            if draft.may_be(pronoun):
                return draft
        return None

    def _person(self, clause: Clause, index: int, acted: tuple[str, ...]) -> tuple[str, ...]:
        """Everything about a name; returns the roles of the predicate, for a verb left out in the next clause."""
        low = clause.low
        draft = clause.draft(index)
        after = low[index + 1]
        read_owner(clause, index)
        if (index and low[index - 1] in _SPEECH) or after in _SPEECH:
            draft.cues += 1.5
        if after in {"'s", "'"}:
            draft.cues += 0.3
            read_owned(clause, index + 1)
            return acted
        if draft.portrayed and index and low[index - 1] in {"as", "young", "playing", "plays", "played"}:
            return acted
        if after == "as":
            part = read_part(clause, index + 2, [draft])
            if part is not None:
                if isinstance(part, Part):
                    self.parts.append(part)
                draft.hit(("actor",), title_near(clause, index, index + 2), 2.0)
                return acted
        if read_suffix(clause, index):
            return acted
        if after == "/":
            self._photo(clause, index)
            return acted
        if after == "(" and low[index + 2] in {FILM, WORK}:
            draft.cues += 2.0
            self._bracketed(clause, index)
        elif after == "(" and self._outlet(clause, index):
            return acted
        if is_listed_on(clause, index):
            draft.cues += 0.5
            return acted
        names = list_ending(clause, index)
        people = [clause.draft(name) for name in names]
        if len(people) > 1:
            for member in people:
                member.cues += 0.7
            if len(people) > 2 and 2 * sum(member.score > 1 for member in people) >= len(people):
                for member in people:
                    member.cues += 1.5
        if read_after_name(clause, index, people):
            return acted
        if low[index + 1] == "in" and low[index + 2] in {FILM, WORK}:
            for member in people:
                member.suggest(("actor",), clause.title(index + 2))
        place = index + 1
        if low[place] == "(":
            place = self._after(clause, place, ")")
        if low[place] in _OPENERS:
            place = self._apposition(clause, place, people)
        elif low[place] in _COPULAS:
            trade = described_as(clause, place + 1) if low[place + 1] not in {"the", "an", "a"} or True else None
            if trade is not None and low[place + 1] not in {"in", "on", "to", "set"}:
                for member in people:
                    member.hit(trade.roles, title_after(clause, trade.end, 4), 2.0)
        elif low[place] in {"of", "at", "from", "for", "in"} and low[place + 1]:
            roles = with_firm(clause, (), place) or self._of_outlet(clause, place + 1)
            if roles:
                for member in people:
                    member.hit(roles, None, 2.0)
        elif low[place] in {"a", "an"} and trade_at(clause, place + 1) is not None:
            trade = trade_at(clause, place + 1)
            for member in people:
                member.hit(trade.roles if trade else (), title_near(clause, index, place), 1.0)
        elif low[place] in {"a", "an"} and acted and index and low[index - 1] in {"and", ","}:
            for member in people:
                member.hit(acted, None, 1.0)
            return acted
        if low[place] == "," and low[place + 1] != PERSON and low[index + 1] != ",":
            place += 1
        if place > index + 1 and read_after_name(clause, place - 1, people):
            return acted
        if low[place] in {"who", "and"} or low[place] not in {PERSON, ".", ""}:
            before = dict(people[-1].roles)
            start = place + 1 if low[place] == "who" else place
            if read_predicate(clause, start, people, self.parts):
                return tuple(role for role in people[-1].roles if role not in before) or tuple(people[-1].roles)[-1:]
        return acted

    def _apposition(self, clause: Clause, index: int, people: list[Draft]) -> int:
        """Read what a comma, dash or bracket adds to a name; returns where the sentence goes on."""
        low = clause.low
        closer = ")" if low[index] == "(" else low[index]
        place = index + 1
        if low[place].isdigit() and len(low[place]) < 3:  # an age
            for member in people:
                member.cues += 3.0
            place += 1
            if low[place] in {",", ")"}:
                place += 1
        if low[place] in {"who", "whose"}:
            for member in people:
                member.cues += 1.5
            if low[place] == "who":
                read_predicate(clause, place + 1, people, self.parts)
            return self._after(clause, place, closer)
        if low[place] in {"best", "known", "famous", "seen", "currently", "previously", "recently", "starring"}:
            read_predicate(clause, place, people, self.parts)
        trade = described_as(clause, place)
        if trade is not None and (low[place - 1] != "," or not self._is_next_item(clause, place, trade.end)):
            members = people if trade.plural else people[-1:]
            for member in members:
                member.hit(trade.roles, title_after(clause, trade.end, 4), 2.5)
            return self._after(clause, trade.end, closer)
        if closer == "," and low[place] in {"will", "is", "was", "has", "have", "who"}:
            return place
        after = self._after(clause, place, closer)
        return after if after - index < 20 else index

    @staticmethod
    def _is_next_item(clause: Clause, index: int, end: int) -> bool:
        """Whether what follows the comma is the next item of a list and not about the name before it."""
        return any(word == PERSON for word in clause.low[index:end]) or clause.low[end] == PERSON

    @staticmethod
    def _after(clause: Clause, index: int, closer: str) -> int:
        for place in range(index, min(index + 40, clause.size)):
            if clause.low[place] == closer:
                return place + 1
        return clause.size

    def _pronoun(self, clause: Clause, index: int, subject: Draft | None) -> None:
        person = self._stands_for(clause.low[index], subject)
        if person is None:
            return
        if read_predicate(clause, index + 1, [person], self.parts):
            return
        if clause.low[index + 1] in _COPULAS:
            trade = described_as(clause, index + 2)
            if trade is not None and clause.low[index + 2] in {"a", "an", "the", "also", "one"}:
                person.hit(trade.roles, None, 0.0)

    def _possessive(self, clause: Clause, index: int, subject: Draft | None) -> None:
        low = clause.low
        for place in range(index - 1, max(index - 30, -1), -1):
            if low[place] == PERSON and low[place + 1] != "'s":
                people = [clause.draft(name) for name in list_ending(clause, place)]
                if low[index] != "their" and not people[-1].may_be(low[index]):
                    break
                read_his(clause, index, people if low[index] == "their" else people[-1:], self.parts)
                return
        person = self._stands_for(low[index], subject)
        if person is not None:
            read_his(clause, index, [person], self.parts)

    def _the_trade(self, roles: tuple[str, ...], subject: Draft | None) -> None:
        """Whoever "the actor" is, with nobody named: the person the text is about, if called nothing else."""
        person = subject or (self.topics[-1] if self.topics else None)
        if person is not None and len(roles) == 1 and roles[0] in {"actor", "director", "musician", "author"}:
            person.suggest(roles)

    @staticmethod
    def _long_trade(clause: Clause, index: int) -> bool:
        """Whether a trade of several words begins here ("casting director", "star witness")."""
        trade = trade_at(clause, index)
        return trade is not None and trade.end > index + 1

    def _playing(self, clause: Clause, index: int, subject: Draft | None) -> None:
        """Whoever is honoured "for playing ⟨part⟩": the actor is the last person named before."""
        low = clause.low
        person = subject
        for place in range(index - 1, max(index - 25, -1), -1):
            if low[place] == PERSON:
                person = clause.draft(place)
                break
        person = person or (self.topics[-1] if self.topics else None)
        if person is None or low[index - 1] not in {"for", "in", "by", "of", "from", "with", "while", "when", "before"}:
            return
        part = read_part(clause, index + 1, [person])
        if part is not None:
            person.hit(("actor",), title_after(clause, index + 1, 9), 1.0)
            if isinstance(part, Part):
                self.parts.append(part)

    @staticmethod
    def _as_trade(clause: Clause, index: int) -> bool:
        """Trades after "as" ("as both actor and composer"), said of the last person named before."""
        low = clause.low
        start = index + 1
        while low[start] in {"both", "a", "an", "its", "his", "her"}:
            start += 1
        if start == index + 1 or trade_at(clause, start) is None or low[index - 1] in {"such", "well", "same"}:
            return False
        for place in range(index - 1, max(index - 12, -1), -1):
            if low[place] == PERSON:
                trade = described_as(clause, start, 4)
                if trade is None:
                    return False
                clause.draft(place).hit(trade.roles, title_near(clause, index, trade.end), 0.5)
                return True
        return False

    @staticmethod
    def _jury(clause: Clause, index: int) -> bool:
        """The members of a jury, and whoever heads it, are there as guests."""
        low = clause.low
        found = False
        for place in range(index + 1, min(index + 18, clause.size)):
            if low[place] in {"includes", "included", "include", "including", "of", "by", ":", "are", "were"}:
                first = skip_to_person(clause, place + 1)
                if first is not None:
                    for name in list_starting(clause, first).people:
                        clause.draft(name).hit(("other",), None, 1.5)
                    found = True
        return found

    @staticmethod
    def _guests(clause: Clause, index: int) -> bool:
        low = clause.low
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

    @staticmethod
    def _person_noun(clause: Clause, index: int) -> None:
        low = clause.low
        if low[index + 1] == PERSON:
            for name in list_starting(clause, index + 1).people:
                clause.draft(name).cues += 2.0

    def _bracketed(self, clause: Clause, index: int) -> None:
        """⟨name⟩ (⟨title⟩): the category of the heading above, or a weak actor."""
        draft = clause.draft(index)
        work = clause.title(index + 2)
        if self.category:
            draft.hit(self.category, work, 0.5)
        else:
            draft.suggest((), work)

    @staticmethod
    def _outlet(clause: Clause, index: int) -> bool:
        low = clause.low
        for end in range(index + 3, index + 7):
            if low[end] == ")":
                phrase = " ".join(low[index + 2 : end])
                named = phrase in OUTLETS or (
                    phrase.count(" ") < 1 and phrase.endswith((".com", ".net", ".org", ".tv"))
                )
                if named or (
                    clause.raw[index + 2][:1].isupper()
                    and not _EXPERTS.isdisjoint(low[max(0, index - 40) : index + 40])
                ):
                    clause.draft(index).hit(("critic",), None, 2.5)
                    return True
                return False
        return False

    @staticmethod
    def _of_outlet(clause: Clause, index: int) -> tuple[str, ...]:
        """Critic for somebody "of the Chicago Sun-Times"."""
        first = index + 1 if clause.low[index] == "the" else index
        if not clause.raw[first][:1].isupper():
            return ()
        named = any(" ".join(clause.low[first : first + length]) in OUTLETS for length in (4, 3, 2, 1))
        return ("critic",) if named else ()

    @staticmethod
    def _photo(clause: Clause, index: int) -> None:
        """⟨name⟩/Agency in a line of its own is the picture's credit."""
        if clause.size <= 16 or not _CREDIT_SIGNS.isdisjoint(clause.low[max(0, index - 12) : index + 12]):
            clause.draft(index).hit(("photographer",), None, 1.0)
