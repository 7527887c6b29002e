"""Vote counts in a sentence: "22 of 30 experts predict …", "Sixteen say …", "picked by 14 of our 24 Experts"."""

from __future__ import annotations

import re

import attrs

from goldscrape.pages.article_odds.cues import NEGATED, PICKS, PREDICTORS, sentence_row
from goldscrape.pages.article_odds.names import Named
from goldscrape.pages.article_odds.scope import Scope, group_in, market_in
from goldscrape.tables import Prediction

__all__ = ["read_counts"]

_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_TO_NINETEEN = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen
"""
_ONES = _TO_NINETEEN.split()
_WORDS = (
    {word: number for number, word in enumerate(_ONES)}
    | {word: 10 * n for n, word in enumerate(_TENS) if word}
    | {
        f"{tens}-{ones}": 10 * n + m
        for n, tens in enumerate(_TENS)
        if tens
        for m, ones in enumerate(_ONES)
        if 0 < m < 10
    }
)
_NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d{1,5}|" + "|".join(sorted(_WORDS, key=len, reverse=True)) + ")"
_COUNT = re.compile(
    rf"\b(?P<all>all\s+)?(?:of\s+)?(?:(?:our|the)\s+)?(?P<count>{_NUMBER})"
    rf"(?:\s+(?:out\s+)?of\s+(?:(?:our|the|its|their|those)\s+)?(?P<total>{_NUMBER}))?"
    rf"(?:\s+of)?(?:\s+(?:our|the|those|these))?(?:\s+(?:Gold\s+Derby|Oscars?|Oscarologists|Emmy|Tony|Grammy|surveyed|top(?!\s+24)|awards?|leading))?"
    rf"(?P<who>\s+{PREDICTORS}(?:\s+(?:polled|surveyed)(?:\s+by\s+Gold\s+Derby)?)?)?(?!\w)",
    re.IGNORECASE,
)
_PICKED_BY = re.compile(
    r"(?:predicted|picked|backed|chosen|favored|forecast|foreseen|expected|tipped)\s+(?:(?:to|as|for|there)\b[^.;\u201c\"]{0,60}?\s)?by\s+(?:\w+\s+)?$"
    r"|(?:the\s+(?:choice|pick|prediction)\s+of|support\s+(?:of|from)|backing\s+(?:of|from)|votes?\s+(?:of|from)|first-place\s+votes\s+from)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)


def _number(text: str) -> int:
    text = text.casefold().replace(",", "")
    return _WORDS[text] if text in _WORDS else int(text)


@attrs.frozen
class _Count:
    start: int
    number: int
    """Where the number itself stands."""
    end: int
    votes: int
    group: str | None
    full: bool
    """It says whose votes these are, or out of how many."""


def _counts(sentence: str, predictors_before: str | None) -> list[_Count]:
    found: list[_Count] = []
    for match in _COUNT.finditer(sentence):
        who, total = match["who"], match["total"]
        full = bool(who or total) and not (total and _number(total) < _number(match["count"]))
        continued = bool(found) or predictors_before is not None
        if not full and not (continued and (match["count"].isalpha() or match["all"] or found)):
            continue
        group = group_in(who) if who else (found[-1].group if found else group_in(predictors_before or ""))
        found.append(_Count(match.start(), match.start("count"), match.end(), _number(match["count"]), group, full))
    return found


def read_counts(
    sentence: str, named: list[Named], scope: Scope, kind: str | None, predictors_before: str | None
) -> list[Prediction]:
    """The rows of counts whose sentence says what they are votes for: a win or a nomination."""
    counts = _counts(sentence, predictors_before)
    market = market_in(sentence)
    if not counts or market is None or NEGATED.search(sentence):
        return []
    fitting = [one for one in named if one.fits(kind)]
    rows: list[Prediction] = []
    picked: Named | None = None
    for place, count in enumerate(counts):
        stop = counts[place + 1].start if place + 1 < len(counts) else len(sentence)
        following = [one for one in fitting if count.end <= one.start < stop]
        others = [one for one in named if count.end <= one.start < stop]
        clause = sentence[count.end : stop]
        if PICKS.match(clause) and len(following) == 1 and (kind is not None or len(others) == 1):
            rows.append(sentence_row(following[0], scope, kind, None, market, count.group, count.votes))
            picked = None
            continue
        start = counts[place - 1].end if place else 0
        preceding = [one for one in fitting if start <= one.start and one.end <= count.start]
        if count.full and len(preceding) == 1 and len(fitting) == 1 and _PICKED_BY.search(sentence[: count.number]):
            picked = preceding[0]
        elif not (
            count.full
            and re.fullmatch(r"\s*(?:,|\band\b|\bby\b|\bas\s+well\s+as\b|\s)*", sentence[start : count.start])
        ):
            picked = None
        if picked is not None:
            rows.append(sentence_row(picked, scope, kind, None, market, count.group, count.votes))
    return rows
