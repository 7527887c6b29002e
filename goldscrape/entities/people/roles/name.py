"""Roles from what follows a name: possessive, apposition, bracket, predicate."""

from __future__ import annotations

from goldscrape.entities.people.characters import Part, read_part
from goldscrape.entities.people.drafts import Draft
from goldscrape.entities.people.names_vocabulary import words
from goldscrape.entities.people.names_words import HONORIFICS
from goldscrape.entities.people.roles.by import CEREMONY
from goldscrape.entities.people.roles.casts import may_act
from goldscrape.entities.people.roles.lists import is_listed_on, list_ending, list_starting
from goldscrape.entities.people.roles.notes import read_outlet, read_photo_credit, role_at_outlet
from goldscrape.entities.people.roles.nouns import described_as, trade_at, with_firm
from goldscrape.entities.people.roles.owned import maker, read_owned, read_owner, read_suffix
from goldscrape.entities.people.roles.sequels import read_sequel
from goldscrape.entities.people.roles.titles import title_after, title_near
from goldscrape.entities.people.roles.tokens import FILM, PERSON, WORKS, Clause
from goldscrape.entities.people.roles.turns import RIVALRY, read_after_name
from goldscrape.entities.people.roles.verbs import read_predicate
from goldscrape.entities.people.roles.words import PERSON_NOUNS, TRADES, VERBS
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
_HAS = words("had has played plays originated created filled won took made turned voiced")
_SUCCEEDS = words("replace replaces replaced replacing succeed succeeds succeeded succeeding from")
"""What stands between a name and whose post it takes."""
_IN_TITLES = words("a an the and or of in on at to for from with by my your is it no not vs")
"""Small words that a title in capitals keeps small."""
_ARTICLES = frozenset({"a", "an", "the", "his", "her", "their"})
_BEHIND_CAMERA = frozenset({"director", "producer", "writer", "host"})
_NO_PREDICATE = frozenset({PERSON, ".", ""})
_KIN = words("son daughter wife husband widow widower brother sister niece nephew grandson granddaughter mother father")
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
_PAPERS = words("book novel play film movie script story song album score memoir version adaptation show series prize")
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
    if after == ")" and index > 2 and low[index - 1] == "(" and _is_described(clause, index - 2) and may_act(draft):
        draft.suggest(("actor",), title_near(clause, index, index + 1))  # "a farmer (⟨name⟩) who …"
    if after == "(":
        trade = trade_at(clause, index + 2)
        if trade is not None and low[trade.end] == ")":
            draft.hit(trade.roles, title_near(clause, index, trade.end), 2.0)  # "A (director) and B (producer)"
            return acted
    if read_suffix(clause, index) or _has_part(clause, index):
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
    if category and index == 0 and _is_entry(clause):
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
    if read_after_name(clause, index, people) or _is_kin_of(clause, index):
        return acted
    plays = index + 3 if low[index + 2] in HONORIFICS else index + 2
    if low[index + 1] in {"is", "was"} and low[plays] == PERSON and _is_part(clause, index, plays):
        part = read_part(clause, plays, [draft])
        if part is not None:
            draft.hit(("actor",), title_near(clause, index, index + 3), 1.0)
            return acted
    if category and _fills_field(clause, index):
        for member in people:
            member.hit(category, None, 1.0)
        return acted
    if low[index + 1] == "opposite" and not draft.portrayed:
        for member in people:
            member.hit(("actor",), title_near(clause, index, index + 2), 1.5)
    if low[index + 1] == "of" and low[index + 2] in WORKS and _in_race(clause, index):
        for member in people:  # "other winners included A and B of ⟨film⟩"
            if may_act(member):
                member.suggest(("actor",), clause.title(index + 2))
    if low[index + 1] == "in" and low[index + 2] in WORKS and low[index - 1] != "as":
        for member in people:
            member.suggest(("actor",), clause.title(index + 2))
    place = index + 1
    if low[place] == "(":
        place = _after(clause, place, ")")
    if low[place] == "," and index > 1 and low[index - 1] == "," and low[index - 2] in PERSON_NOUNS:
        if (
            index > 4 and low[index - 5] == PERSON and low[index - 4] in {"and", "&"}
        ):  # "A and his wife, B, wrote the script"
            people = [clause.draft(index - 5), *people]
        place += 1
    if low[place] in _OPENERS:
        place = _apposition(clause, place, people, parts)
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
    if said and (low[start] in {"a", "an", "the", "also", "one"} or _bare_trade(clause, start)):
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


def _is_described(clause: Clause, index: int) -> bool:
    """Whether a noun phrase with an article, of a part in a plot, ends at ``index``."""
    low = clause.low
    if not low[index].isalpha() or low[index] != clause.raw[index] or trade_at(clause, index) is not None:
        return False
    if low[index] in _PAPERS or low[index] in VERBS:
        return False
    return not {"a", "an", "his", "her"}.isdisjoint(low[max(0, index - 5) : index])


def _in_race(clause: Clause, index: int) -> bool:
    """Whether the clause speaks of a prize's winners and nominees, among them whoever is named at ``index``."""
    return not CEREMONY.isdisjoint(clause.low[:index]) or not RIVALRY.isdisjoint(clause.low[max(0, index - 12) : index])


def _is_kin_of(clause: Clause, index: int) -> bool:
    """Whether the name at ``index`` only tells whose child or wife the one before it is ("A, son of B, stars in …")."""
    low = clause.low
    for place in range(index - 1, max(index - 8, 0), -1):
        if low[place] == "of" and low[place - 1] in _KIN:
            first = place - 2 if low[place - 2] in {",", "–", "—"} else place - 3
            return low[first] in {",", "–", "—"} and low[index + 1] == low[first] and PERSON in low[:first]
        if not low[place].replace("-", "").isalpha():
            return False
    return False


def _before_verb(clause: Clause, index: int) -> list[Draft]:
    """Whoever is named last before the name at ``index`` and the verb between them."""
    for place in range(index - 1, max(index - 7, -1), -1):
        if clause.low[place] == PERSON:
            return [clause.draft(name) for name in list_ending(clause, place)]
    return []


def _is_entry(clause: Clause) -> bool:
    """Whether the clause is an entry of a list of nominees, a name and a title: "⟨name⟩, “Title”"."""
    if clause.low[1] not in {",", "–", "—", "-", ":"} or not 3 <= clause.size <= 14:
        return False
    return (
        all(word[:1].isupper() or not word.isalpha() or word in _IN_TITLES for word in clause.raw[2 : clause.size])
        and (clause.low[2] in WORKS or clause.raw[2][:1].isupper())
        and "." not in clause.low[2 : clause.size]
    )


def _is_part(clause: Clause, index: int, part: int) -> bool:
    """Whether the name at ``part`` is whom the one at ``index`` is in a film ("A is ⟨part⟩ in ⟨film⟩")."""
    low = clause.low
    in_title = low[part + 1] == "in" and low[part + 2] in WORKS
    acts = "a" in known_people().get(clause.draft(index).key, "a" if in_title else "")
    return acts and (in_title or low[index + 1] == "is")


def _bare_trade(clause: Clause, index: int) -> bool:
    """Whether a trade without an article stands at ``index`` ("is executive producer"), no part ("was Captain …")."""
    return clause.raw[index] == clause.low[index] and trade_at(clause, index) is not None


def _has_part(clause: Clause, index: int) -> bool:
    """Whether a part is somebody's ("the role that ⟨name⟩ originated", "the part ⟨name⟩ had in the film")."""
    low = clause.low
    before = index - 2 if low[index - 1] in {"that", "which"} else index - 1
    if before < 0 or low[before] not in {"part", "role", "character"} or low[index + 1] not in _HAS:
        return False
    clause.draft(index).hit(("actor",), title_near(clause, index, index + 2), 1.5)
    return True


def _fills_field(clause: Clause, index: int) -> bool:
    """Whether the names that end at ``index`` "complete the list" of the race named before."""
    low = clause.low
    after = low[index + 1 : index + 4]
    if after[0] in {"complete", "completes", "round", "rounds", "fill", "fills"}:
        return True
    return after[0] in {"is", "are"} and after[1] in {"eligible", "contenders"}


def _apposition(clause: Clause, index: int, people: list[Draft], parts: list[Part]) -> int:
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
        if low[place] in VERBS:
            return place  # "⟨name⟩, 80, performs on the show"
    if low[place] == "the" and low[place + 1 : place + 3] == ["subject", "of"]:
        people[-1].hit(("subject",), title_after(clause, place + 2), 1.5)
        return _after(clause, place, closer)
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
        return _after(clause, place, closer)
    if low[place] in {"best", "known", "famous", "seen", "currently", "previously", "recently", "starring"} or (
        low[place] in VERBS and low[place].endswith("ing")
    ):
        read_predicate(clause, place, people, parts)
    of = place + 2 if low[place] in _ARTICLES else place + 1
    if low[of - 1] in {"maker", "makers"} and low[of] == "of" and low[of + 1] in WORKS:
        for member in people if low[of - 1] == "makers" else people[-1:]:  # "⟨name⟩, the maker of ⟨film⟩"
            member.hit(("director",), clause.title(of + 1), 2.0)
        return _after(clause, of + 1, closer)
    trade = described_as(clause, place) if low[place] not in {"leads", "heads"} or low[place + 1] == "of" else None
    verb = low[place] == "also" and low[place + 1] not in _ARTICLES and low[place + 1] != "one"  # "B, also star"
    if trade is not None and (verb or low[trade.end] in {"'s", "'"}):
        trade = None  # "⟨name⟩, the author's widow"
    if trade is not None and (low[place - 1] != "," or not _is_next_item(clause, place, trade.end)):
        members = people if trade.plural else people[-1:]
        for member in members:
            member.hit(trade.roles, title_after(clause, trade.end, 4), 2.5)
        return _after(clause, trade.end, closer)
    if closer == "," and low[place] in {"will", "is", "was", "has", "have", "who"}:
        return place
    after = _after(clause, place, closer)
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


def _after(clause: Clause, index: int, closer: str) -> int:
    for place in range(index, min(index + 40, clause.size)):
        if clause.low[place] == closer:
            return place + 1
    return clause.size


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
