"""Roles from what people do: the verb after a name."""

from __future__ import annotations

from collections.abc import Sequence

from goldscrape.entities.people.characters import Part, read_part
from goldscrape.entities.people.characters_words import CHARACTER_NOUNS
from goldscrape.entities.people.drafts import Draft
from goldscrape.entities.people.names_vocabulary import words
from goldscrape.entities.people.roles.by import BY_FILLERS, CEREMONY, IS, REACH, by_object
from goldscrape.entities.people.roles.companions import read_companions, read_parts
from goldscrape.entities.people.roles.crafts import (
    HANDLES,
    HEADS,
    MADE,
    honoured_crafts,
    read_handled,
    read_made,
    read_prize,
)
from goldscrape.entities.people.roles.lists import list_starting, skip_to_person
from goldscrape.entities.people.roles.nouns import described_as, trade_at
from goldscrape.entities.people.roles.offices import (
    COUNTS,
    FIRM_NOUNS,
    OVERSEES,
    RUNS,
    counts_tickets,
    in_charge,
    office,
)
from goldscrape.entities.people.roles.titles import title_after
from goldscrape.entities.people.roles.tokens import PERSON, WORKS, Clause
from goldscrape.entities.people.roles.words import (
    BY_VERBS,
    SKIP_VERBS,
    TRADES,
    VERBS,
)
from goldscrape.reference.known_names import known_people

__all__ = ["read_predicate"]

_CAST = "cast"
_AS_PART = words("known name return returns returned returning back cast appear appears appeared role debut turn")
_SERVES = words(
    "back returns returned returning return serve serves served serving works worked working credited acts acted "
    "acting aboard board onboard doubles doubled doubling remain remains remained "
    "remaining stay stays stayed staying continue continues continued"
)
_HONOURED = words("won wins nominated honored honoured nomination win took share shares shared recognized recognised")
_BEHIND_CAMERA = frozenset({"director", "producer", "writer", "crew", "host"})
_THEM = frozenset({"him", "her", "them", "me"})
_JOINS = words(
    """
    join joins joined joining lead leads led leading round rounds rounding head heads
    """
)
_JOIN = words("join joins joined joining")
_PAST = words("wrote directed produced played starred co-wrote edited composed hosted stars plays writes directs")
_AMONG = frozenset({"those", "the", "of", "several"})
_PRESENT = frozenset({"announce", "present", "introduce", "read", "unveil", "hand"})
_PRIZES = words("award awards prize prizes nominations nominees shortlist oscar oscars statuettes trophies winners")
_TURNS = frozenset({"turns", "turned", "turning"})
_PRESIDES = words("preside presides presided presiding")
_EVENTS = words("ceremony awards event gala night proceedings")
_RECEIVES = words("receive receives received receiving get gets collect collects collected honoured honored")
_GOES_ON = frozenset({"and", ",", "in", "on", "as", "&", "/", "or", "the", "with", "at"})
_PREDICATES = (
    VERBS.keys() | COUNTS | MADE | HANDLES | HEADS | _HONOURED | OVERSEES | RUNS | _JOINS | SKIP_VERBS
    | _RECEIVES
    | _PRESENT
    | _TURNS
    | {"among", "one", "as", "behind", "contributed", "contributing", _CAST, "executive", "exec"}
)  # fmt: skip
"""Every word that a predicate can begin with, but for adverbs."""


def read_predicate(clause: Clause, index: int, people: list[Draft], parts: list[Part]) -> bool:
    """Give ``people``, the subject, the roles of the predicate at ``index``; whether there were any.

    What they play goes to ``parts``. Steps over auxiliaries and the plans of the trade press ("is in talks to write
    and direct", "has signed on to star").
    """
    low = clause.low
    place, found, steps = index, False, 0
    while place < clause.size and steps < REACH:
        word = low[place]
        if word in {"among", "one"} and low[place + 1] in _AMONG and low[place + 2 : place + 4] != ["of", "to"]:
            after = low.index("who", place, place + 6) if "who" in low[place : place + 6] else 0
            trade = described_as(clause, place) if word == "one" and not after else None
            if trade is not None:
                for draft in people:  # "who is also one of the producers"
                    draft.hit(trade.roles, title_after(clause, trade.end, 4), 2.0)
                return True
            if not after or PERSON in low[place:after]:
                return found
            place = after  # "is among those who have fronted the ceremony"
            continue
        if not found and word not in _PREDICATES and not word.endswith("ly"):
            return False
        roles = VERBS.get(word)
        if roles is not None and (_is_passive(clause, place) or _casts_others(clause, place)):
            return found  # "⟨film⟩, directed by …", "by A and starring B": somebody else
        if word in MADE:
            read_made(clause, place, people)
        elif word in HANDLES and read_handled(clause, place, people):
            return True
        elif (word in HEADS and "jury" in low[place + 1 : place + 5]) or (
            word in _PRESIDES and not _EVENTS.isdisjoint(low[place + 1 : place + 5])
        ):
            for draft in people:
                draft.attend()
            return True
        if (
            word in _PRESENT
            and low[place - 1] in {"will", "to", "would"}
            and not _PRIZES.isdisjoint(low[place : place + 7])
        ):
            for draft in people:
                draft.hit(("other",), None, 2.0)
            return True
        turned = trade_at(clause, place + 1) if word in _TURNS else None
        if turned is not None and low[turned.end] not in {PERSON, "'s"}:
            for draft in people:  # "turns director with ⟨film⟩"
                draft.hit(turned.roles, title_after(clause, turned.end, 4), 2.0)
            return True
        if (
            word in _RECEIVES
            and not found
            and low[index - 1] not in {"he", "she"}
            and "honorary" in low[place + 1 : place + 6]
        ):
            for draft in people:
                draft.suggest(("other",))  # a guest of honour, if the text calls them nothing else
            return True
        if found and low[place : place + 3] == ["as", "well", "as"] and low[place + 3] in VERBS:
            place += 3  # "who produced as well as starred"
            continue
        if word == _CAST and low[place - 1] not in IS and low[place + 1] in _THEM:
            for draft in people:
                draft.suggest(("director",))  # "⟨name⟩ cast her as …"
            return True
        if word == "in" and low[place + 1 : place + 3] == ["the", _CAST]:
            for draft in people:
                draft.hit(("actor",), title_after(clause, place + 3, 4), 2.0)
            return True
        if word == "behind" and low[place + 2] == "camera":
            for draft in people:
                if "x" not in known_people().get(draft.key, "") and "crew" not in draft.roles:
                    draft.hit(("director",), title_after(clause, place + 2, 5), 2.0)
            return True
        if word == "as" and low[place - 1] in _AS_PART and low[place + 2] in CHARACTER_NOUNS:
            for draft in people:  # "returns as the spy"
                draft.hit(("actor",), title_after(clause, place + 2), 2.0)
            return True
        if word == "as" and low[place - 1] in _SERVES:
            trade = described_as(clause, place + 1, 5)
            if trade is not None:
                plays = low[place + 1] in {"his", "her", "their"} and _BEHIND_CAMERA.isdisjoint(trade.roles)
                for draft in people:  # "back as her boss"
                    draft.hit(("actor",) if plays else trade.roles, title_after(clause, trade.end, 5), 2.0)
                return True
        if roles is not None and (low[place + 1] == "'s" or low[place - 1] == "best"):
            roles = None  # "has Best Play"
        if roles is not None and word in {"star", "stars"} and low[place + 1] in {"of", PERSON}:
            roles = None  # a noun, or the cast of a film
        if word == "as" and low[place - 1] in _AS_PART:
            part = read_part(clause, place + 1, people)
            if part is not None:
                if isinstance(part, Part):
                    parts.append(part)
                for draft in people:
                    draft.hit(("actor",), title_after(clause, place + 1), 2.0)
                return True
        if word in _HONOURED and low[place + 1] != "best":
            if read_prize(clause, place, people):
                return True
            if not CEREMONY.isdisjoint(low[place + 1 : place + 6]):
                people[-1].cues += 1.0
            for ahead in range(place + 1, place + 7):
                if low[ahead] in {PERSON, ".", ",", ""}:
                    break
                if low[ahead] == "for":  # "won for directing ⟨title⟩", "shares a nomination for its script"
                    crafts = honoured_crafts(clause, ahead)
                    for draft in people:
                        draft.hit(crafts, title_after(clause, ahead + 2, 4), 2.0)
                    if crafts:
                        return True
        oversees = word in OVERSEES and not (word == "overseen" and low[place - 1] in {*IS, "being"})
        if (oversees or word == "in") and in_charge(clause, place):
            for draft in people:
                draft.hit(("executive",), None, 2.0)
            return True
        if word in {"contributed", "contributing"} and {"report", "story", "article"} & set(low[place + 1 : place + 6]):
            for draft in people:
                draft.hit(("critic",), None, 2.0)
            return True
        if word in COUNTS and counts_tickets(clause, place):
            for draft in people:
                draft.hit(("analyst",), None, 2.0)
            return True
        firm = office(clause, place) if word in RUNS else ()
        if firm:
            for draft in people:
                draft.hit(firm, None, 2.0)
            return True
        if word in RUNS and low[place + 1] == "with" and not FIRM_NOUNS.isdisjoint(low[max(0, place - 5) : place]):
            read_companions(clause, place + 1, ("executive",), None)  # "the company that she runs with ⟨name⟩"
            for draft in people:
                draft.hit(("executive",), None, 2.0)
            return True
        if roles is not None:
            roles = by_object(clause, place, roles)
            work = title_after(clause, place + 1, 12)
            for draft in people:
                draft.hit(roles, work, 2.0)
            found = found or bool(roles)
            if roles:
                read_companions(clause, place + 1, roles, work)
            if roles == ("actor",):
                read_parts(clause, place, people, parts)
        elif (word == _CAST and low[place - 1] in IS) or (word in _JOINS and _CAST in low[place + 1 : place + 5]):
            for draft in people:
                draft.hit(("actor",), title_after(clause, place + 1, 8), 2.0)
            if low[place + 1] == "as":  # "is cast as ⟨part⟩"
                part = read_part(clause, place + 2, people)
                if isinstance(part, Part):
                    parts.append(part)
            return True
        elif word in _JOIN and _joins_cast(clause, place, people):
            return True
        elif (
            (word in {"executive", "exec"} and VERBS.get(low[place + 1]) == ("producer",))
            or word in SKIP_VERBS
            or (len(word) > 4 and word.endswith("ly"))
            or (found and (word in _GOES_ON or word in WORKS))
            or (found and word not in {PERSON, ".", ";", "to", "by", "who", "but"} and _verb_follows(clause, place))
            or (found and word.isalpha() and _finite_follows(clause, place))
        ):
            pass
        else:
            return found
        place += 1
        steps += 1
    return found


def _joins_cast(clause: Clause, index: int, people: Sequence[Draft]) -> bool:
    """Whoever joins others "in ⟨film⟩" acts in it, as they do."""
    low = clause.low
    first = skip_to_person(clause, index + 1, 4)
    if first is None or (low[first - 1] in TRADES and "actor" not in TRADES[low[first - 1]]):
        return False
    names = list_starting(clause, first)
    if low[names.end] not in {"in", "on"} or (low[names.end + 1] not in WORKS and low[names.end + 2] != _CAST):
        return False
    for draft in (*people, *map(clause.draft, names.people)):
        draft.hit(("actor",), title_after(clause, names.end, 4), 2.0)
    return True


def _is_passive(clause: Clause, index: int) -> bool:
    """Whether the verb is a participle before "by", alone or with others ("produced and conceived by")."""
    if clause.low[index] not in BY_VERBS:
        return False  # "who also stars, and directed by B"
    ahead = clause.low[index + 1 : index + 7]
    if clause.low[index - 1] in IS and "by" in ahead and ahead[0] in {"in", "on", "for", "as"}:
        return PERSON not in ahead[: ahead.index("by")]  # "is played in the film by B"
    for place in range(index + 1, index + 5):
        word = clause.low[place]
        if word == "by":
            return True
        if word not in BY_FILLERS and not word.endswith("ed"):
            return False
    return False


def _casts_others(clause: Clause, index: int) -> bool:
    return clause.low[index] in {"starring", "co-starring"} and skip_to_person(clause, index + 1) is not None


def _finite_follows(clause: Clause, index: int) -> bool:
    """Whether ", wrote …" comes at once, the next verb of the same subject."""
    low = clause.low
    place = index + 1 if low[index + 1] == "," else index + 2
    return low[place] == "," and low[place + 1] in _PAST and low[place + 2] != "by"


def _verb_follows(clause: Clause, index: int) -> bool:
    """Whether "and" with a further verb comes soon, before any other name."""
    low = clause.low
    for place in range(index, index + 8):
        word = low[place]
        if word in {PERSON, ".", ";", ""}:
            return False
        if word in {"and", "&"} and (low[place + 1] in VERBS or low[place + 2] in VERBS):
            return True
    return False
