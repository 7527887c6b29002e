"""Roles from what follows a name: possessive, apposition, bracket, predicate."""

from __future__ import annotations

from goldscrape.entities.people.characters import Part, read_part
from goldscrape.entities.people.drafts import Draft
from goldscrape.entities.people.names_vocabulary import words
from goldscrape.entities.people.names_words import HONORIFICS
from goldscrape.entities.people.roles.apposition import after_sign, read_apposition
from goldscrape.entities.people.roles.casts import may_act
from goldscrape.entities.people.roles.lists import is_listed_on, list_ending, list_starting
from goldscrape.entities.people.roles.notes import read_outlet, read_photo_credit, role_at_outlet
from goldscrape.entities.people.roles.nouns import described_as, trade_at, with_firm
from goldscrape.entities.people.roles.owned import read_owned, read_owner, read_suffix
from goldscrape.entities.people.roles.places import (
    bare_trade,
    fills_field,
    has_part,
    in_race,
    is_described,
    is_entry,
    is_kin_of,
    is_part,
)
from goldscrape.entities.people.roles.sequels import read_sequel
from goldscrape.entities.people.roles.titles import title_after, title_near
from goldscrape.entities.people.roles.tokens import PERSON, WORKS, Clause
from goldscrape.entities.people.roles.turns import read_after_name
from goldscrape.entities.people.roles.verbs import read_predicate
from goldscrape.entities.people.roles.words import PERSON_NOUNS, TRADES
from goldscrape.entities.titles.find import TitleMention
from goldscrape.reference.known_names import known_people

__all__ = ["read_name"]

_SPEECH = words(
    """
    said says told tells adds added explained recalled noted wrote writes joked admitted insisted
    """
)
_OPENERS = frozenset({",", "–", "—", "-", "("})
_COPULAS = frozenset({"is", "was", "remains", "became", "'s", "are", "were", "as", "becomes"})
_BECOME = {"will": ("be", "become"), "would": ("be", "become"), "has": ("been", "become"), "have": ("been", "become")}
_ADVERBS = frozenset({"again", "once", "also", "now", "soon", "then", "still", "long", "never", "always"})
_DO = frozenset({"do", "does", "did", "is", "are", "was", "were", "has", "have"})
_SUCCEEDS = words("replace replaces replaced replacing succeed succeeds succeeded succeeding from")
"""What stands between a name and whose post it takes."""
_ARTICLES = frozenset({"a", "an", "the", "his", "her", "their"})
_BEHIND_CAMERA = frozenset({"director", "producer", "writer", "host"})
_NO_PREDICATE = frozenset({PERSON, ".", ""})
_SUBJECT = 8
"""Tokens before which a name behind a comma is the sentence's subject ("In 1990, ⟨name⟩ …")."""
_BANDS = words("band bands group groups rockers outfit foursome quartet")


def read_name(
    clause: Clause, index: int, acted: tuple[str, ...], category: tuple[str, ...], parts: list[Part]
) -> tuple[str, ...]:
    """Everything about a name; returns the roles of the predicate, for a verb left out in the next clause."""
    low = clause.low
    draft = clause.draft(index)
    after = low[index + 1]
    read_owner(clause, index)
    if index and low[index - 1] in _BANDS:
        draft.points -= 6.0
    if index and low[index - 1] in {"firm", "tracker", "trackers", "consultancy"} and after in {",", ".", ""}:
        draft.points -= 6.0
    if low[index - 1] == "of" and index > 1 and low[index - 2] == PERSON and draft.points < 4 and after != "'s":
        draft.points -= 4.0  # "said ⟨name⟩ of Neal Street": a firm or a place
    if (index and low[index - 1] in _SPEECH) or after in _SPEECH:
        draft.cues += 1.5
    if after in {"'s", "'"}:
        draft.cues += 0.3
        read_owned(clause, index + 1)
        return acted
    if draft.portrayed and index and low[index - 1] in {"as", "young", "playing", "plays", "played"}:
        return acted
    bracket = after == "(" and low[index + 2] == "as"
    if bracket or (after == "as" and low[index + 2] != "well"):
        part = read_part(clause, index + 2 + bracket, [draft])
        if part is not None:
            if isinstance(part, Part):
                parts.append(part)
            draft.hit(("actor",), title_near(clause, index, index + 2), 2.0)
            return acted
        if acted == ("actor",) and index and low[index - 1] in {"and", ","} and low[index + 2] in _ARTICLES:
            draft.hit(acted, None, 1.0)  # "A stars as the king and B as his son"
            return acted
    if after == ")" and index > 2 and low[index - 1] == "(" and is_described(clause, index - 2) and may_act(draft):
        draft.suggest(("actor",), title_near(clause, index, index + 1))  # "a farmer (⟨name⟩) who …"
    if after == "(":
        trade = trade_at(clause, index + 2)
        if trade is not None and low[trade.end] == ")":
            draft.hit(trade.roles, title_near(clause, index, trade.end), 2.0)  # "A (director) and B (producer)"
            return acted
    if read_suffix(clause, index) or has_part(clause, index):
        return acted
    if acted and index > 1 and low[index - 1] in _DO and low[index - 2] in {"so", "as", "and", "neither", "nor"}:
        for name in list_starting(clause, index).people:  # "so do A and B"
            clause.draft(name).hit(acted, None, 1.0)
        return acted
    if after == "/":
        read_photo_credit(clause, index)
        return acted
    if after == "(" and low[index + 2] in WORKS:
        draft.cues += 2.0
        _bracketed(clause, index, category)
    elif after == "(" and read_outlet(clause, index):
        return acted
    if category and index == 0 and is_entry(clause):
        draft.hit(category, title_after(clause, 2), 3.0)
        return acted
    if is_listed_on(clause, index):
        draft.cues += 0.5
        return acted
    names = list_ending(clause, index)
    people = [clause.draft(name) for name in names]
    if len(people) > 1 and people[0].portrayed and low[names[0] - 1] != ".":
        people = [member for member in people if not member.portrayed] or people  # "she played A and B directed her"
    if len(people) > 1:
        for member in people:
            member.cues += 0.7
        if len(people) > 2 and 2 * sum(member.score > 1 for member in people) >= len(people):
            for member in people:
                member.cues += 1.5
    if read_after_name(clause, index, people) or is_kin_of(clause, index):
        return acted
    plays = index + 3 if low[index + 2] in HONORIFICS else index + 2
    if low[index + 1] in {"is", "was"} and low[plays] == PERSON and is_part(clause, index, plays):
        part = read_part(clause, plays, [draft])
        if part is not None:
            draft.hit(("actor",), title_near(clause, index, index + 3), 1.0)
            return acted
    if category and fills_field(clause, index):
        for member in people:
            member.hit(category, None, 1.0)
        return acted
    if low[index + 1] == "opposite" and not draft.portrayed:
        for member in people:
            member.hit(("actor",), title_near(clause, index, index + 2), 1.5)
    if low[index + 1] == "of" and low[index + 2] in WORKS and in_race(clause, index):
        for member in people:  # "other winners included A and B of ⟨film⟩"
            if may_act(member):
                member.suggest(("actor",), clause.title(index + 2))
    if low[index + 1] == "in" and low[index + 2] in WORKS and low[index - 1] != "as":
        for member in people:
            member.suggest(("actor",), clause.title(index + 2))
    place = index + 1
    if low[place] == "(":
        place = after_sign(clause, place, ")")
    if low[place] == "," and index > 1 and low[index - 1] == "," and low[index - 2] in PERSON_NOUNS:
        if (
            index > 4 and low[index - 5] == PERSON and low[index - 4] in {"and", "&"}
        ):  # "A and his wife, B, wrote the script"
            people = [clause.draft(index - 5), *people]
        place += 1
    if low[place] in _OPENERS:
        place = read_apposition(clause, place, people, parts)
    elif low[place] in _COPULAS:
        trade = described_as(clause, place + 1)
        plays = low[place] == "as" and low[place + 1] in _ARTICLES
        if trade is not None and plays and _BEHIND_CAMERA.isdisjoint(trade.roles):
            for member in people:
                member.suggest(("actor",), title_near(clause, index, place))  # "with ⟨name⟩ as the mayor"
        elif trade is not None and low[place + 1] not in {"in", "on", "to", "set", "back"}:
            if low[place] == "as" and low[index - 1] in _SUCCEEDS:
                people = [*_before_verb(clause, index), *people]  # "A replaces B as director"
            for member in people:
                member.hit(trade.roles, title_after(clause, trade.end, 4), 2.0)
    elif low[place] in {"of", "at", "from", "for", "in"} and low[place + 1]:
        roles = with_firm(clause, (), place) or role_at_outlet(clause, place + 1)
        if roles:
            for member in people:
                member.hit(roles, None, 2.0)
    elif low[place] in {"a", "an"} and trade_at(clause, place + 1) is not None:
        trade = trade_at(clause, place + 1)
        for member in people:
            member.hit(trade.roles if trade else (), title_near(clause, index, place), 1.0)
    elif low[place] in _ARTICLES and acted and index and low[index - 1] in {"and", ","}:
        for member in people:
            member.hit(acted, None, 1.0)
        return acted
    if low[place] == "," and low[place + 1] != PERSON and low[index + 1] != ",":
        place += 1
    if place > index + 1 and read_after_name(clause, place - 1, people):
        return acted
    if low[place] in _BECOME and low[place + 1] in _ADVERBS:
        place += 1  # "will again be the host"
    becomes = low[place + 1] in _BECOME.get(low[place - 1] if low[place] in _ADVERBS else low[place], ())
    start = place + 2 if becomes else place + 1
    said = becomes or (place > index + 1 and low[place] in _COPULAS)
    if said and (low[start] in {"a", "an", "the", "also", "one"} or bare_trade(clause, start)):
        trade = described_as(clause, start)
        if trade is not None:  # "⟨name⟩, best known for ⟨film⟩, is the first British director of the series"
            for member in people:
                member.hit(trade.roles, title_after(clause, trade.end, 4), 2.0)
    is_object = low[place] == "and" and names[0] > 1 and low[names[0] - 1].endswith("ed")  # "hired ⟨name⟩ and produced"
    if low[place] not in _NO_PREDICATE and not is_object:
        before = dict(people[-1].roles)
        start = place + 1 if low[place] == "who" else place
        if read_predicate(clause, start, people, parts):
            return tuple(role for role in people[-1].roles if role not in before) or tuple(people[-1].roles)[-1:]
        if names[0] == 0 or (names[0] < _SUBJECT and low[names[0] - 1] == ","):
            read_sequel(clause, start, people, parts)
    return acted


def _before_verb(clause: Clause, index: int) -> list[Draft]:
    """Whoever is named last before the name at ``index`` and the verb between them."""
    for place in range(index - 1, max(index - 7, -1), -1):
        if clause.low[place] == PERSON:
            return [clause.draft(name) for name in list_ending(clause, place)]
    return []


def _bracketed(clause: Clause, index: int, category: tuple[str, ...]) -> None:
    """⟨name⟩ (⟨title⟩): the category of the heading above, or a weak actor."""
    draft = clause.draft(index)
    work = clause.title(index + 2)
    before = clause.low[index - 1] if index else ""
    title = clause.refs[index + 2]
    if isinstance(title, TitleMention) and title.kind in {"album", "song"}:
        draft.suggest(("musician",), work)
    elif before in {"by", "from"} or TRADES.get(before, ("actor",)) != ("actor",):
        draft.suggest((), work)  # "directed by ⟨name⟩ (⟨title⟩)", "director ⟨name⟩ (⟨title⟩)": it is said already
    elif category and not (category != ("actor",) and known_people().get(draft.key) == "a"):
        for name in list_ending(clause, index):
            clause.draft(name).hit(category, work, 0.5)
    else:
        others = [clause.draft(name) for name in list_ending(clause, index)]
        known = [known_people().get(other.key, "") for other in others]
        acts = [trades[:1] == "a" and "d" not in trades for trades in known]
        for other, trades, act in zip(others, known, acts, strict=True):
            if act or (any(acts) and not trades):
                other.hit(("actor",), work, 0.5)
            else:
                other.suggest((), work)
