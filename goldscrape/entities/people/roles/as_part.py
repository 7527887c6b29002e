"""Roles from "as" and "playing": parts and trades said of the last person named."""

from __future__ import annotations

from goldscrape.entities.people.characters import Part, read_part
from goldscrape.entities.people.drafts import Draft
from goldscrape.entities.people.names_vocabulary import words
from goldscrape.entities.people.roles.nouns import described_as, trade_at
from goldscrape.entities.people.roles.titles import title_after, title_near
from goldscrape.entities.people.roles.tokens import FILM, PERSON, Clause

__all__ = ["read_as_part", "read_as_trade", "read_playing"]


_POSTS = words(
    """
    film movie feature job down over named appointed elected hired exit exits exiting exited leave leaves leaving
    depart departs departing departed retire retires retired retiring resign resigns resigned resigning quit quits
    ousted fired removed reappointed promoted replaced
    """
)
"""Behind these an "as" names a post or a trade ("stepped down as chief executive", "her first film as director")."""
_CASTS = words("cast casts picked chose hired saw put tapped")
_HONOURS = frozenset({"oscar", "bafta", "emmy", "tony", "nomination", "award", "prize", "turn", "performance"})


def read_playing(clause: Clause, index: int, person: Draft | None, parts: list[Part]) -> None:
    """Whoever is honoured "for playing ⟨part⟩": the actor is the last person named before."""
    low = clause.low
    for place in range(index - 1, max(index - 25, -1), -1):
        if low[place] == PERSON:
            person = clause.draft(place)
            break
    if person is None or low[index - 1] not in {"for", "in", "by", "of", "from", "with", "while", "when", "before"}:
        return
    part = read_part(clause, index + 1, [person])
    if part is not None:
        person.hit(("actor",), title_after(clause, index + 1, 9), 1.0)
        if isinstance(part, Part):
            parts.append(part)


def read_as_part(clause: Clause, index: int, parts: list[Part]) -> bool:
    """Whoever "won … as ⟨part⟩ in ⟨film⟩" acts in it."""
    low = clause.low
    won = low[index - 1] in _HONOURS or low[index - 1] in {"himself", "herself"}
    if not won and FILM not in low[index + 2 : index + 9]:
        return False
    if low[index - 1] in {"her", "him", "them", "me"} and low[index - 2] in _CASTS:
        return False  # "before ⟨name⟩ cast her as ⟨part⟩"
    for place in range(index - 1, max(index - 9, -1), -1):
        if low[place] == PERSON:
            person = clause.draft(place)
            part = read_part(clause, index + 1, [person])
            if part is None:
                return False
            person.hit(("actor",), title_after(clause, index + 2), 1.0)
            if isinstance(part, Part):
                parts.append(part)
            return True
        if low[place] in {",", ";", "."}:
            return False
    return False


def read_as_trade(clause: Clause, index: int) -> bool:
    """Trades after "as" ("as both actor and composer"), said of the last person named before."""
    low = clause.low
    start = index + 1
    while low[start] in {"both", "a", "an", "its", "his", "her"}:
        start += 1
    trade = trade_at(clause, start)
    if trade is not None and low[index - 1] in {",", "and"} and low[trade.end] == "," and low[trade.end + 1] == PERSON:
        clause.draft(trade.end + 1).hit(trade.roles, None, 0.5)  # "and, as director, ⟨name⟩"
        return True
    if trade_at(clause, start) is None or low[index - 1] in {"such", "well", "same"}:
        return False
    if start == index + 1 and low[index - 1] not in _POSTS and not (low[index - 1] == "," and _several(clause, start)):
        return False
    for place in range(index - 1, max(index - 12, -1), -1):
        if low[place] == PERSON:
            trade = described_as(clause, start, 4)
            hers = low[index + 1] in {"his", "her"} and trade is not None and "executive" in trade.roles
            if trade is None or hers or (trade.roles == ("other",) and start == index + 2):
                return False  # "⟨name⟩ as a professor", "as her boss"
            clause.draft(place).hit(trade.roles, title_near(clause, index, trade.end), 0.5)
            return True
    return False


def _several(clause: Clause, index: int) -> bool:
    """Whether more than one trade stands at ``index`` ("as lead actor, co-director and executive producer")."""
    first = trade_at(clause, index)
    if first is None or clause.low[first.end] not in {",", "and", "&"}:
        return False
    ahead = first.end + (2 if clause.low[first.end + 1] == "and" else 1)
    return trade_at(clause, ahead) is not None
