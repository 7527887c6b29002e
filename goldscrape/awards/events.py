"""The names of events and leagues: which award, which season, nominations or winners."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal
from urllib.parse import unquote, urlsplit

import attrs

from goldscrape.awards.categories import OSCARS_FOUNDING
from goldscrape.awards.groups import group_of
from goldscrape.white_space import one_line

__all__ = ["Event", "OddsAddress", "award_of", "read_event", "read_league", "read_odds_address"]

Market = Literal["nomination", "win"]


@attrs.frozen
class Event:
    """What the name of a league, a page's slug or a heading says; None where it does not."""

    award: str | None = None
    """The award body, as in categories.csv; None for bodies that table does not hold (Grammys)."""
    season: int | None = None
    """The year of the ceremony."""
    market: Market | None = None
    name: str = ""
    """The text as given, white space tidied."""


@attrs.frozen
class OddsAddress:
    """What the address of an odds page says."""

    predictor_group: str | None
    slug: str
    event: Event


_OTHER_BODIES = re.compile(
    r"\b(?:daytime|international|news|sports|creative\s+sports)\s+emmys?\b|\blatin\s+gramm|\bbafta\s+(?:tv|television|games)\b"
    r"|\b(?:tv|television)\s+baftas?\b|\bcritics?\s+choice\s+(?:documentary|super|real\s+tv|celebration)"
    r"|\bsag[\s-]aftra\b|\b(?:student|sci[\s-]tech|honorary)\s+(?:academy|oscar)",
    re.IGNORECASE,
)
_BODIES = (
    ("oscars", r"\boscars?\b|\bacademy\s+awards?\b"),
    ("golden_globes", r"\bgolden\s+globes?\b|\bglobes\b"),
    ("bafta", r"\bbaftas?\b|\bee\s+british\s+academy\s+film\s+awards?\b"),
    (
        "sag",
        r"\b(?-i:SAG)\b|\bsag\s+(?:awards?|nominations?|nominees?|predictions?|odds|winners?)\b|\bscreen\s+actors?\s+guild\b|\bsags\b|\b(?:the\s+)?actor\s+awards\b",
    ),
    ("cca", r"\bcritics?\s+choice\b|\bcca\b|\bccas\b"),
    ("emmys", r"\bemmys?\b"),
    (
        "tonys",
        r"\btonys\b|\btony\s+(?:awards?|nominations?|nominees?|predictions?|odds|winners?|race|season|for|bids?|voters?|ballot|contenders?|front-?runners?|history)\b",
    ),
)
_AWARD_PATTERNS = tuple((award, re.compile(pattern, re.IGNORECASE)) for award, pattern in _BODIES)
_YEAR = re.compile(r"(?<!\d)(?:19[2-9]\d|20\d\d)(?!\d)")
_ORDINAL = re.compile(r"\b(\d{2,3})(?:st|nd|rd|th)\b", re.IGNORECASE)
_NOMINATION = re.compile(r"\b(?:nominations?|nominees?|nominated|noms)\b", re.IGNORECASE)
_WIN = re.compile(r"\b(?:winners?|(?:to|will|should)\s+win)\b", re.IGNORECASE)
_PLAIN = re.compile(
    r"(?:\s|\d+(?:st|nd|rd|th)?|\b(?:the|annual|oscars?|academy|golden|globes?|ee|bafta|baftas|film|awards?|sag|screen|actors?"
    r"|guild|critics?|choice|cca|tv|television|movie|primetime|emmys?|broadway|tonys?|predictions?|odds)\b)+",
    re.IGNORECASE,
)


def _spaced(text: str) -> str:
    plain = re.sub(r"['\u2018\u2019\u02bc`]", "", text)
    return " ".join(re.sub(r"[-_/\u2013\u2014:|,()]+", " ", plain).split())


def award_of(text: str) -> str | None:
    """The one award body a text names; None for none, for several, and for a body the table does not hold."""
    words = _spaced(text)
    if _OTHER_BODIES.search(words):
        return None
    found = {award for award, pattern in _AWARD_PATTERNS if pattern.search(words)}
    return found.pop() if len(found) == 1 else None


def read_event(text: str | None) -> Event:
    """What a league's name, an odds page's slug or a heading says about the event.

    "Tony Awards Nominations 2026" is the nominations market of the Tonys of 2026. A name of nothing but award and
    year ("Tonys 2013", `oscars-2025-predictions`) is the winners' league, because the site's leagues come in pairs
    and only the other one says "Nominations". In a longer sentence the market stays None unless it says nominations
    or winners. Two years or two awards in one text: None.
    """
    name = one_line(text or "")
    words = _spaced(name)
    award = award_of(words)
    years = {int(year) for year in _YEAR.findall(words)}
    if not years and award == "oscars":
        years = {int(ordinal) + OSCARS_FOUNDING for ordinal in _ORDINAL.findall(words)}
    season = years.pop() if len(years) == 1 else None
    market: Market | None = None
    if _NOMINATION.search(words):
        market = "nomination"
    elif _WIN.search(words) or (award and season and _PLAIN.fullmatch(words)):
        market = "win"
    return Event(award=award, season=season, market=market, name=name)


def read_league(text: str | None) -> Event:
    """``read_event`` for a text that is known to name a league or an odds page.

    The site's leagues come in pairs and only the one about nominations says so: any other is the winners' league.
    """
    event = read_event(text)
    return attrs.evolve(event, market="win") if event.market is None and event.name else event


@lru_cache(maxsize=4096)
def read_odds_address(url: str) -> OddsAddress | None:
    """Group, slug and event of an odds page's address (`/odds/combined-odds/oscars-nominations-2027/`), else None."""
    try:
        path = unquote(urlsplit(url).path)
    except ValueError:
        return None
    parts = [part for part in path.split("/") if part]
    if "odds" not in parts:
        return None
    after = parts[parts.index("odds") + 1 :]
    if len(after) < 2 or not (group_of(after[0]) or after[0].endswith("-odds")):
        return None
    return OddsAddress(predictor_group=group_of(after[0]), slug=after[1], event=read_league(after[1]))
