"""Racetrack odds in a sentence: which fraction is one, and whose it is."""

from __future__ import annotations

import re
from itertools import pairwise

from goldscrape.awards import read_odds
from goldscrape.pages.article_odds.cues import (
    FORMER,
    FORMER_AFTER,
    TALKS_ODDS,
    group_of_odds,
    market_of_odds,
    sentence_row,
)
from goldscrape.pages.article_odds.names import Named
from goldscrape.pages.article_odds.scope import Scope
from goldscrape.tables import Prediction

__all__ = ["read_fractions"]

_FRACTION = r"\d{1,4}\s?/\s?\d{1,4}|\d{1,3}-to-\d{1,3}|\d{1,3} to \d{1,3}"
_ODDS = re.compile(
    rf"(?P<before>\bodds\s+(?:(?:now|currently)\s+)?(?:of|at|are|is|stand\s+at|sit\s+at|:)\s+(?:only\s+|just\s+)?)?"
    rf"(?<![\d/.$\u20ac\u00a3-])(?P<value>{_FRACTION})(?![\d/]|-to-|\s*(?:stars?|percent|%|million|billion|inches|cup|margins?|votes?|ratio|split|lead\b"
    r"|nominat\w+|nominees|awards|wins|films|weeks|days|hours|minutes|years|people|times|places|spots|slots|of\s+(?!winning)|the\b))"
    r"(?P<after>\s+(?:\w+\s+)?odds\b|\s+(?:favou?rite|shot|long\s?shot|front-?runner)\b)?",
    re.IGNORECASE,
)
_LED_BY = re.compile(
    r"(?:\bat|\bwith|\bgets|\bget|\bhas|\bhave|\bholds|\bhold|\bto|\bboasts|\bearns|\ba|\blists?|\()\s*(?:(?:now|only|just|leading|a|whopping)\s+)*$",
    re.I,
)
_LEADS = re.compile(
    r"\b(?:leads?|leader|leading|front-?runner|favou?rite|ahead|follow(?:s|ed)?|next|second|third"
    r"|out front|in front|on top|trails?)\b",
    re.I,
)
_NOT_ODDS = re.compile(r"(?:24/7|9/11|50/50|20/20|7/11)")


def read_fractions(
    sentence: str, named: list[Named], scope: Scope, kind: str | None, odds_before: bool
) -> list[Prediction]:
    """The rows of the fractions that are odds of a contender now; what they were before is no row."""
    rows: list[Prediction] = []
    talks = bool(TALKS_ODDS.search(sentence))
    fitting = [one for one in named if one.fits(kind)]
    segment = 0
    for match in _ODDS.finditer(sentence):
        value, start, end = match["value"], match.start("value"), match.end("value")
        if read_odds(value) is None or _NOT_ODDS.fullmatch(value):
            continue
        if _inside(start, named):
            continue
        before, after = sentence[:start], sentence[end:]
        if FORMER.search(before[-48:]) or FORMER_AFTER.match(after):
            continue
        stated = bool(match["before"] or match["after"])
        led = bool(_LED_BY.search(before[-24:]))
        to_form = "/" not in value
        if not stated and not (led and (talks or odds_before or (not to_form and _LEADS.search(sentence)))):
            continue
        if not stated and to_form and "-" not in value and not talks and not _LEADS.search(sentence):
            continue
        chosen = _subject_of(sentence, fitting, named, kind, segment, start, end)
        segment = end
        market = market_of_odds(sentence)
        rows += [sentence_row(one, scope, kind, value, market, group_of_odds(sentence)) for one in chosen]
    return rows


def _inside(place: int, named: list[Named]) -> bool:
    return any(one.work is not None and one.start <= place < one.end for one in named)


def _subject_of(
    sentence: str, fitting: list[Named], named: list[Named], kind: str | None, segment: int, start: int, end: int
) -> list[Named]:
    """Whose odds they are: the one contender since the last figure, several said to be tied, or the next one."""
    inside = [one for one in fitting if segment <= one.start and one.end <= start]
    others = [one for one in named if segment <= one.start and one.end <= start]
    if inside:
        last = inside[-1]
        between = sentence[last.end : start]
        if re.fullmatch(r"[\"\u201d,\s]*\(\s*(?:with\s+|at\s+)?", between):
            return [last]
        if (
            len(inside) == 1
            and (kind is not None or len(others) == 1)
            and not re.search(r"[;]|\bwhile\b|\bbut\b", between)
        ):
            return [last] if len(between) <= 160 else []
        if re.search(r"\b(?:tied|both|each|apiece)\b", sentence, re.IGNORECASE):
            gaps = [sentence[a.end : b.start] for a, b in pairwise(inside)]
            if all(re.fullmatch(r"[\"\u201d,\s]*(?:and|&)?[\"\u201c\s]*", gap) for gap in gaps):
                return inside
        direct = re.fullmatch(
            r"[\"\u201d,\s]*(?:\bis\s+|\bare\s+)?(?:next\s+)?\b(?:at|with)\s+(?:odds\s+of\s+)?", between
        )
        if direct and segment and len(inside) == 1:
            return [last]
        return []
    following = [one for one in fitting if one.start >= end]
    if not segment and following and len(fitting) == 1:
        between = sentence[end : following[0].start]
        opening = sentence[:start].strip()
        if (
            len(between) < 40
            and re.match(r"^(?:at|with|boasting|holding|sporting)\b", opening, re.IGNORECASE)
            and "," in between
        ):
            return [following[0]]
    return []
