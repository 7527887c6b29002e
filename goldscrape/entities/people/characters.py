"""Fictional characters: told from real people by what the text says of them, with the actor who plays them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import attrs

from goldscrape.entities.people.characters_words import CHARACTER_NOUNS, FICTIONAL, PORTRAYED, REAL_NOUNS
from goldscrape.entities.people.drafts import Draft, LooseName, NameMention
from goldscrape.entities.people.names import Word, word_key
from goldscrape.entities.people.names_vocabulary import words
from goldscrape.entities.people.roles.lists import list_ending
from goldscrape.entities.people.roles.tokens import FILM, PERSON, WORK, WORKS, Clause
from goldscrape.entities.people.roles.words import TRADES
from goldscrape.reference.known_names import known_people

__all__ = ["Part", "lived", "loose_characters", "mark_characters", "read_named_part", "read_part", "read_portrayed"]

_PART_WORDS = frozenset({"character", "role", "part", "alter", "counterpart", "incarnation", "character's"})
_BEFORE_PART = words(
    """
    the a an part role roles of title titular character called named fictional young younger older teenage
    legendary main lead leading his her their iconic eponymous evil beloved as dr mr mrs ms miss captain
    detective sergeant agent professor doctor lady lord sir prince princess king queen villain hero heroine
    superhero
    """
)
_PLAYS = frozenset({"play", "plays", "played", "playing", "portray", "portrays", "portrayed", "portraying"})
_LIKE_PARTS = frozenset(
    {
        "part",
        "role",
        "turn",
        "performance",
        "cameo",
        "appearance",
        "toured",
        "him",
        "her",
        "starred",
        FILM,
        WORK,
        ")",
        ",",
    }
)
"""What stands before "as" and a part."""
_NO_PART = WORKS | words(", . ; in on opposite with for at to and alongside that which")
"""Before these no part follows any more."""
_AFTER_PART = frozenset({"in", ",", ".", "and", ";", "on", "opposite", ")", "beside", "with", ""})
_BEING = frozenset({"is", "was", "are", "were", "will", "would"})
_KNOWN = frozenset({"known", "remembered", "famous", "seen", "back", "him", "her"})
_PAST = words(
    """
    was were had became died won wrote led shot ran swam built found founded fought made took sold broke flew fell
    drove held kept left lost met rose sang sent set spent stole taught told went fled drew hid
    """
)
_PERSONS = frozenset({PERSON, "he", "she", "who"})
_NO_DESCRIPTION = words("in on at with to by for of and opposite alongside host against like from that who s")
_BY_ACTOR = frozenset({"played", "portrayed", "voiced", "embodied", "brought"})


@attrs.frozen(slots=True)
class Part:
    """A part that somebody plays, under a name of one word."""

    name: LooseName
    actor: Draft


def read_part(clause: Clause, index: int, people: Sequence[Draft]) -> Part | Draft | None:
    """What the people play, from the words after "plays" or "as" at ``index``.

    Somebody named in full is marked as portrayed and comes back; a single name comes back as a part.
    """
    low = clause.low
    place = index
    real = False
    while place < min(index + 7, clause.size):
        token = low[place]
        if token == PERSON:
            if low[place + 1] in {"'s", "'"}:
                owner = clause.draft(place)  # "as ⟨part⟩'s stepfather": fiction too, unless we know the owner
                known = owner.key in known_people()
                owner.portrayed = owner.portrayed or (clause.mention(place).full and not known)
                whose = _named_behind(clause, place + 2) if owner not in people else None
                if whose is None:
                    return None
                place, real = whose, real or known  # "to play ⟨name⟩'s doomed muse ⟨name⟩"
            if low[place + 1] in TRADES and low[place + 2] == PERSON:  # "Oliver Twist author ⟨name⟩"
                place += 2
                real = True
            draft = clause.draft(place)
            if draft in people:
                return None
            draft.portrayed = True
            draft.real = draft.real or real or lived(clause, place)
            draft.cues += 2.0
            if people:
                draft.actor = draft.actor or people[0]
            if draft.coordinated and low[place + 1 : place + 3] == ["and", PERSON] and low[place + 3] != "as":
                partner = clause.draft(place + 2)  # "star as Ann and Lee Marvell"
                partner.portrayed, partner.real = True, partner.real or draft.real
                if people:
                    partner.actor = partner.actor or people[-1]
            return draft
        ref = clause.refs[place]
        if isinstance(ref, LooseName) and low[place + 1] == PERSON and place > index:
            place += 1  # "as television Superman ⟨name⟩"
            continue
        if isinstance(ref, LooseName) and low[place + 1] not in REAL_NOUNS:  # not "the Ruritanian dictator ⟨name⟩"
            if low[place + 1] in {"'s", "'", "-"} or not people:
                return None
            return Part(ref, people[0])
        if token in {"called", "named"} and low[place + 1] == PERSON:
            real = False  # "plays a reporter called ⟨part⟩"
        elif token in REAL_NOUNS:
            real = True
        elif low[place - 1] in CHARACTER_NOUNS and low[place] == ",":
            pass  # "plays the villain, ⟨part⟩"
        elif token not in _BEFORE_PART and token not in CHARACTER_NOUNS:
            if token in _NO_PART:
                return None
            if place - index > 3:
                return None
        place += 1
    return None


def _named_behind(clause: Clause, index: int) -> int | None:
    """The name behind up to four words in lower case."""
    for place in range(index, index + 5):
        if clause.low[place] == PERSON:
            return place if place > index else None
        if clause.raw[place] != clause.low[place] or not clause.low[place].isalpha() or clause.low[place] in _NO_PART:
            return None
    return None


def lived(clause: Clause, index: int) -> bool:
    """Whether a year and the past tense are said of the name at ``index``; what happens in fiction is told as present.

    "⟨name⟩, who swam the Channel in 1951", "⟨name⟩, the publisher who died in 1905".
    """
    low = clause.low
    if low[index + 1] != "," or "who" not in low[index + 2 : index + 8]:
        return False
    who = low.index("who", index + 2)
    if not (low[who + 1].endswith("ed") or low[who + 1] in _PAST):
        return False
    return any(len(word) == 4 and word.isdigit() for word in low[who + 2 : who + 14])


def read_named_part(clause: Clause, index: int) -> Part | None:
    """Whether the name at ``index``, full or single, is said to be somebody's part.

    "Neal McAuley (De Niro's character)", "Chani (Zendaya)", "the villain, played by …", "the character Jason".
    """
    low = clause.low
    actor: Draft | None = None
    said = False
    after = low[index + 1]
    if after in {"(", ",", "–", "—"}:
        if low[index + 2] == PERSON:
            if low[index + 3] in {"'s", "'"} and any(low[p] in _PART_WORDS for p in range(index + 4, index + 7)):
                actor, said = clause.draft(index + 2), True
            elif after == "(" and low[index + 3] == ")":
                actor, said = clause.draft(index + 2), True
                actor.hit(("actor",), None, 0.5)
        elif low[index + 2] in _BY_ACTOR:
            for place in range(index + 3, index + 9):
                if low[place] == PERSON:
                    actor, said = clause.draft(place), True
                    break
    ref = clause.refs[index]
    passive = index + 2 if after == "," else index + 1
    if (
        low[passive] in _BEING
        and "played" in low[passive + 1 : passive + 3]
        and "by" in low[passive + 2 : passive + 4]
        and isinstance(ref, NameMention)
        and ref.full
    ):
        first = low.index("by", passive + 2) + 1
        if low[first] == PERSON:
            actor, said = clause.draft(first), True  # "⟨part⟩ was played by ⟨name⟩"
    before = low[index - 1] if index else ""
    if before in CHARACTER_NOUNS and before not in {"role", "part"}:
        said = True
    if before == "of" and index > 1 and low[index - 2] in {"role", "part", "character"}:
        said = True
        if index > 4 and low[index - 4] in {"'s", "'"} and low[index - 5] == PERSON:
            actor = clause.draft(index - 5)
    if not said:
        return None
    if isinstance(ref, NameMention):
        for place in list_ending(clause, index) if actor is not None and after == "," else (index,):
            draft = clause.draft(place)
            draft.portrayed = True
            draft.actor = draft.actor or actor
            draft.cues += 2.0
        return None
    if isinstance(ref, LooseName) and actor is not None:
        return Part(ref, actor)
    return None


def read_portrayed(clause: Clause, index: int) -> bool:
    """Whether the name at ``index`` is a part, whoever plays it ("the singer played ⟨name⟩", "her ⟨name⟩")."""
    low = clause.low
    before = low[index - 1] if index else ","
    if before in _NO_DESCRIPTION or not before.isalpha() or low[index + 1] in {"'s", "'"}:
        return False
    if not clause.mention(index).full:
        return False
    draft = clause.draft(index)
    if before in {"his", "her"}:
        said = draft.key not in known_people()
    elif before in {"is", "was"}:
        said = index > 1 and low[index - 2] in _PERSONS and low[index + 1] == "in" and low[index + 2] in WORKS
    else:
        said = _plays_before(clause, index)
    if said:
        draft.portrayed = True
        draft.cues += 0.5
    return said


def _plays_before(clause: Clause, index: int) -> bool:
    """Whether a verb of playing, or the "as" of a part, stands before the name at ``index`` and its description."""
    low = clause.low
    if low[index + 1] not in _AFTER_PART:
        return False
    for place in range(index - 1, max(index - 6, -1), -1):
        word = low[place]
        if word in _PLAYS:
            return True
        if word == "as" and place and low[place - 1] in _KNOWN:
            return low[index + 1] == "in" and low[index + 2] in WORKS  # "best known as ⟨part⟩ in ⟨series⟩"
        if word == "as":
            return place > 0 and low[place - 1] in _LIKE_PARTS and low[index + 1] != ","
        if not word.isalpha() or word in _NO_DESCRIPTION or clause.raw[place] != word:
            return False
        if word in REAL_NOUNS and low[index - 1] not in {"called", "named"}:
            clause.draft(index).real = True
    return False


def mark_characters(drafts: Sequence[Draft]) -> None:
    """Decide which of the people named in full are characters, and which portrayed ones are real."""
    for draft in drafts:
        key = draft.key
        if key in FICTIONAL or key.removeprefix("the ") in FICTIONAL:
            draft.character = True
        elif draft.portrayed:
            real = draft.real or key in PORTRAYED or (key in known_people() and not draft.actor_only())
            working = any(role not in {"actor", "other", "subject"} for role in draft.roles)
            if real or working or (draft.actor is None and any(role != "other" for role in draft.roles)):
                draft.roles["subject"] = None
            else:
                draft.character = True
    marked = [draft for draft in drafts if draft.character]
    if not marked:
        return
    by_initials: dict[tuple[str, str], list[Draft]] = defaultdict(list)
    for draft in marked:
        by_initials[draft.words[0].key[:1], draft.words[-1].key[:1]].append(draft)
    for draft in drafts:
        if draft.character or draft.roles or draft.key in known_people():
            continue
        for other in by_initials.get((draft.words[0].key[:1], draft.words[-1].key[:1]), ()):
            if _alike(draft.key, other.key):  # the text spells its hero in two ways
                draft.character, draft.actor = True, other.actor
                break


def loose_characters(parts: Sequence[Part], loose: Sequence[LooseName]) -> list[Draft]:
    """The characters of one name, with every place that names them."""
    by_text: dict[str, list[LooseName]] = defaultdict(list)
    for name in loose:
        by_text[name.text].append(name)
    found: dict[str, Draft] = {}
    for part in parts:
        text = part.name.text
        if text in found:
            continue
        word = Word(part.name.start, part.name.end, text, word_key(text))
        draft = Draft(words=(word,), name=text, points=2.0, character=True, actor=part.actor)
        for name in by_text.get(text, [part.name]):
            draft.mentions.append(NameMention(name.field, name.place, name.start, name.end, name.text, draft, True))
        found[text] = draft
    return list(found.values())


def _alike(left: str, right: str) -> bool:
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.distance(left, right, score_cutoff=3) <= 3 and len(left) > 8
