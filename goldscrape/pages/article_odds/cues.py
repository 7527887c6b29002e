"""Words around the figures of a sentence, and the row a figure becomes."""

from __future__ import annotations

import re

from goldscrape.pages.article_odds.names import Named
from goldscrape.pages.article_odds.ranked_list import row_of
from goldscrape.pages.article_odds.scope import Scope
from goldscrape.tables import Prediction

__all__ = [
    "FORMER",
    "FORMER_AFTER",
    "NEGATED",
    "PICKS",
    "PREDICTORS",
    "TALKS_ODDS",
    "group_of_odds",
    "market_of_odds",
    "sentence_row",
]

FORMER = re.compile(
    r"(?:\bfrom|\bwere|\bwas|\bhad|\bhad\s+been|\bbeen|\bpreviously|\bformerly|\bearlier|\bopened\s+at|\bdebuted\s+at|\bstarted\s+(?:out\s+)?at"
    r"|\bbegan\s+at|\bonce|\bheld|\bsat\s+at|\bstood\s+at|\bwent\s+off\s+at|\bcompared\s+(?:to|with)|\bversus|\bvs\.?|\bagainst|\bthan)\s+(?:(?!to\b)[\w'\u2019-]+\s+){0,3}$",
    re.IGNORECASE,
)
FORMER_AFTER = re.compile(
    r"^\s*(?:odds\s+)?(?:last\s+(?:week|month|year|time|season)|a\s+(?:week|month|year|day)\s+ago|(?:two|three|\d+)\s+\w+\s+ago|yesterday|earlier|previously|before)\b",
    re.IGNORECASE,
)
TALKS_ODDS = re.compile(r"\bodds\b|\bracetrack\b", re.IGNORECASE)
PREDICTORS = (
    r"(?:experts?|editors?|pundits?|users?|readers?|predictors?|forecasters?|prognosticators?"
    r"|journalists?|(?:Top 24|All[- ]Stars?)(?: users?)?)"
)
PICKS = re.compile(
    r"^\W*(?:from\s+(?:[\w-]+\s+){1,5}?)?(?:(?:who|that|currently|now|are|is|have|has|each|also|all|already|of\s+them)\s+)*(?:predict(?:s|ing)?|pick(?:s|ed|ing)?|back(?:s|ing)?|choos(?:e|es|ing)"
    r"|chosen|say(?:s|ing)?|bet(?:s|ting)?\s+(?:on|that)|favor(?:s|ing)?|foresee(?:s|ing)?|see(?:s|ing)?|expect(?:s|ing)?|forecast(?:s|ing)?"
    r"|think(?:s|ing)?|believe(?:s)?|agree(?:s)?|rank(?:s|ing)?|put(?:s|ting)?|go(?:es|ing)?\s+(?:with|for)|ha(?:s|ve))\b(?P<object>.*)$",
    re.IGNORECASE | re.DOTALL,
)
NEGATED = re.compile(r"\b(?:not|no\s+longer|never|n[\u2019']t|nobody|none|if)\b", re.IGNORECASE)
_TO_WIN = re.compile(
    r"\b(?:(?:to|will|should)\s+(?:win|prevail|triumph)|of\s+(?:winning|victory|a\s+win)|for\s+the\s+win)\b",
    re.IGNORECASE,
)
_TO_BE_NOMINATED = re.compile(
    r"\b(?:to\s+be\s+nominated|to\s+get\s+in|(?:of|for)\s+(?:an?\s+|being\s+)?nominat(?:ion|ed)|nominations?\s+odds)\b",
    re.IGNORECASE,
)


def market_of_odds(sentence: str) -> str | None:
    """What the odds of a sentence are for: "odds to win", "of being nominated"; winning another prize says nothing."""
    win, nomination = bool(_TO_WIN.search(sentence)), bool(_TO_BE_NOMINATED.search(sentence))
    if win == nomination:
        return None
    return "win" if win else "nomination"


def group_of_odds(sentence: str) -> str | None:
    """Whose odds they are, when the sentence says that they are the combined ones."""
    return (
        "combined"
        if re.search(r"\bcombined\s+(?:racetrack\s+)?(?:odds|predictions)\b", sentence, re.IGNORECASE)
        else None
    )


def _columns(one: Named, kind: str | None) -> dict[str, str | None]:
    person_row = one.person is not None and kind in (None, "person")
    columns: dict[str, str | None] = {
        "nominee": one.person if person_row else one.work,
        "nominee_text": one.text,
        "nominee_kind": "person" if person_row else kind,
        "person": one.person if person_row else None,
        "work": one.work,
        "song": None,
    }
    if kind == "song":
        columns["song"], columns["work"] = one.work, None
    return columns


def sentence_row(
    one: Named,
    scope: Scope,
    kind: str | None,
    value: str | None,
    market: str | None,
    group: str | None,
    votes: int | None = None,
) -> Prediction:
    """The row of a contender that a sentence names, with one figure; a sentence never lists everybody."""
    row = row_of(_columns(one, kind), scope, value, surface="article_text", market=market, group=group, votes=votes)
    row.complete = False
    return row
