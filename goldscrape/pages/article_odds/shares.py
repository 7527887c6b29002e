"""Shares of predictors in a sentence; accuracy, ratings, takings and chances are none."""

from __future__ import annotations

import re

from goldscrape.pages.article_odds.cues import (
    FORMER,
    FORMER_AFTER,
    NEGATED,
    PICKS,
    PREDICTORS,
    TALKS_ODDS,
    group_of_odds,
    sentence_row,
)
from goldscrape.pages.article_odds.names import Named
from goldscrape.pages.article_odds.scope import Scope, group_in, market_in
from goldscrape.tables import Prediction
from goldscrape.white_space import one_line

__all__ = ["read_shares"]

_SHARE = re.compile(r"(?<![\d.$])(?P<value>\d{1,3}(?:\.\d{1,2})?\s?(?:%|percent\b|per\s+cent\b))", re.IGNORECASE)
_SHARE_OF = re.compile(
    rf"^\s*(?:of|among)\s+(?:(?:all|the|our|those|these|Gold\s+Derby(?:'s|\u2019s)?)\s+)*(?:\w+\s+)?(?:{PREDICTORS}|predictions|picks|the\s+votes?|votes?)\b",
    re.IGNORECASE,
)
_NOT_SHARE = re.compile(
    r"\b(?:accura\w+|correct\w*|scored?|scores|right|rotten|tomatoes|critics\s+score|box\s+office|audience|rating|ratings|turnout|increase\w*|rose|fell"
    r"|dropp?\w*|jump\w*|grew|gross\w*|chances?|probab\w+|likelihood|overlap\w*|match\w*|history|historically)\b",
    re.IGNORECASE,
)


def read_shares(sentence: str, named: list[Named], scope: Scope, kind: str | None) -> list[Prediction]:
    """The rows of percentages of predictors, or of the odds a sentence talks about."""
    if _NOT_SHARE.search(sentence) or NEGATED.search(sentence):
        return []
    found = list(_SHARE.finditer(sentence))
    fitting = [one for one in named if one.fits(kind)]
    rows: list[Prediction] = []
    market = market_in(sentence)
    for place, match in enumerate(found):
        start, end = match.span("value")
        if FORMER.search(sentence[max(0, start - 48) : start]) or FORMER_AFTER.match(sentence[end:]):
            continue
        stop = found[place + 1].start() if place + 1 < len(found) else len(sentence)
        previous = found[place - 1].end() if place else 0
        of = _SHARE_OF.match(sentence[end:])
        value = one_line(match["value"])
        value = re.sub(r"\s*(?:percent|per cent)$", "%", value, flags=re.IGNORECASE)
        group = group_in(of[0]) if of else group_of_odds(sentence)
        if of:
            clause = sentence[end + of.end() : stop]
            following = [one for one in fitting if end <= one.start < stop]
            others = [one for one in named if end <= one.start < stop]
            if PICKS.match(clause) and len(following) == 1 and (kind is not None or len(others) == 1):
                rows.append(sentence_row(following[0], scope, kind, value, market, group))
                continue
        elif not (TALKS_ODDS.search(sentence) or re.search(r"\bpredictions\b", sentence)):
            continue
        preceding = [one for one in fitting if previous <= one.start and one.end <= start]
        others = [one for one in named if previous <= one.start and one.end <= start]
        led = re.search(
            r"(?:\bat|\bwith|\bhas|\bhave|\bholds?|\bgets?|\bto|\()\s*(?:(?:a|now|just|only|the|commanding|leading)\s+)*$",
            sentence[:start],
        )
        if led and len(preceding) == 1 and (kind is not None or len(others) == 1):
            rows.append(sentence_row(preceding[0], scope, kind, value, market, group))
    return rows
