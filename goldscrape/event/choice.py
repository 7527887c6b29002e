"""What ``-a event=NAME`` means among what the site offers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol, TypeVar

import attrs

from goldscrape.awards.events import Event, read_event

__all__ = ["Ambiguous", "Named", "asked_award", "choose", "is_slug"]


class Named(Protocol):
    """A league, or an odds page by its slug."""

    @property
    def name(self) -> str:
        """As the site has it ("Tony Awards 2026", `oscars-nominations-2027`)."""
        ...

    @property
    def event(self) -> Event:
        """What the name says."""
        ...


Offered = TypeVar("Offered", bound=Named)


@attrs.frozen
class Ambiguous:
    """Several events fit; whoever asked must choose."""

    names: tuple[str, ...]


_NOTHING_BUT_AN_AWARD = re.compile(
    r"(?:the|annual|academy|awards?|oscars?|golden|globes?|ee|british|film|baftas?|sag|screen|actors?|guild|critics?|choice|cca"
    r"|primetime|emmys?|broadway|tonys?|and|of|for|motion|picture|television|arts|sciences|\s)+"
)


def _words(text: str) -> tuple[str, ...]:
    plain = re.sub(r"['\u2018\u2019\u02bc`]", "", text.casefold())
    return tuple(re.findall(r"[^\W_]+", plain))


def is_slug(text: str) -> bool:
    """Whether a name is written as the last part of an odds page's address."""
    return re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)+", text) is not None


def asked_award(text: str) -> str | None:
    """The award a name asks for as a whole ("oscars", "Tony Awards"); None when it says more or something else."""
    words = " ".join(_words(text))
    return read_event(words).award if _NOTHING_BUT_AN_AWARD.fullmatch(words) else None


def choose(text: str, offered: Sequence[Offered]) -> list[Offered] | Ambiguous:
    """The offered events that a name means; none when nothing fits.

    In this order: the very name (case, hyphens and apostrophes apart); an award alone, which is all events of its
    newest season; the one event of the award, season and market that the name says; the one whose name has all its
    words. Events that share a name or fit equally well are ambiguous, but nominations and winners of a season that was
    asked for by award alone belong together.
    """
    wanted = _words(text)
    same = [one for one in offered if _words(one.name) == wanted]
    if same:
        return same if len(same) == 1 else _ambiguous(same)
    award = asked_award(text)
    if award:
        dated = [one for one in offered if one.event.award == award and one.event.season]
        newest = max((one.event.season or 0 for one in dated), default=0)
        return [one for one in dated if one.event.season == newest]
    event = read_event(" ".join(wanted))
    found = [
        one
        for one in offered
        if event.award and event.season and (one.event.award, one.event.season) == (event.award, event.season)
    ]
    of_market = [one for one in found if event.market and one.event.market == event.market]
    for fitting in (of_market, found):
        if len(fitting) == 1:
            return fitting
    if found:
        return _ambiguous(of_market or found)
    spelled = [one for one in offered if wanted and _contains(_words(one.name), wanted)]
    return spelled if len(spelled) <= 1 else _ambiguous(spelled)


def _contains(words: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    return all(any(have.startswith(word) for have in words) for word in wanted)


def _ambiguous(found: Sequence[Named]) -> Ambiguous:
    return Ambiguous(tuple(dict.fromkeys(_label(one) for one in found)))


def _label(one: Named) -> str:
    number = getattr(one, "id", None)
    return f"{one.name} (id {number})" if number else one.name
