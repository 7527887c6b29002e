"""Sentences that state a contender's odds, votes or share plainly; what a figure was before is no row."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goldscrape.entities.text import Mark
from goldscrape.pages.article_odds.cues import PREDICTORS
from goldscrape.pages.article_odds.fractions import read_fractions
from goldscrape.pages.article_odds.names import Named, contenders_in
from goldscrape.pages.article_odds.scope import Scope
from goldscrape.pages.article_odds.shares import read_shares
from goldscrape.pages.article_odds.votes import read_counts
from goldscrape.tables import Prediction

__all__ = ["may_state_odds", "read_sentence"]

_PAST = re.compile(
    r"\b(?:last\s+(?:year|season|time)|(?:a|two|three|four|five)\s+years?\s+ago|back\s+in\s+(?:19|20)\d\d|would\s+have|had\s+(?:been\s+)?(?:odds|only|just|the)"
    r"|(?:was|were|had|won|lost|went)\b[^.;]{0,80}\b(?:in|at\s+the)\s+(?:19|20)\d\d|(?:in|at\s+the)\s+(?:19|20)\d\d\b[^.;]{0,80}\b(?:was|were|had|won|lost|went)"
    r"|won\s+(?:with|at|despite)|lost\s+(?:with|at|despite)|upset)\b",
    re.IGNORECASE,
)


def may_state_odds(text: str) -> bool:
    """Whether a text has a figure that could be odds, a vote count or a share: most paragraphs have none."""
    return bool(re.search(r"\d\s?/\s?\d|\d[- ]to[- ]\d|\d\s?(?:%|percent)", text)) or bool(
        re.search(rf"\b(?:of|out of|all)\b|\b{PREDICTORS}\b", text, re.IGNORECASE)
        and re.search(
            r"\b(?:predict|pick|back|say|bet|favor|fore|expect|choos|chose|see|support|vote|rank|think|believe)", text
        )
    )


def read_sentence(
    sentence: str,
    marks: Sequence[Mark],
    scope: Scope,
    *,
    odds_before: bool = False,
    predictors_before: str | None = None,
) -> list[Prediction]:
    """The rows a sentence states.

    Args:
        sentence: its text.
        marks: italics in it.
        scope: what headings and the paragraph say.
        odds_before: the paragraph or its heading talks about odds, so a bare fraction beside a contender is one.
        predictors_before: the paragraph's last group of predictors ("experts"), for "Sixteen say …".
    """
    if _PAST.search(sentence):
        return []
    named = [one for one in contenders_in(sentence, marks) if not _speaks(sentence, one)]
    if not named:
        return []
    kind = scope.kind
    rows = read_fractions(sentence, named, scope, kind, odds_before)
    rows += read_counts(sentence, named, scope, kind, predictors_before)
    rows += read_shares(sentence, named, scope, kind)
    return _merged(rows)


def _speaks(sentence: str, one: Named) -> bool:
    """Whether a name is somebody who talks, or who predicts for an outlet, rather than a contender."""
    if not one.bare:
        return False
    after = sentence[one.end : one.end + 40]
    before = sentence[max(0, one.start - 24) : one.start]
    return bool(
        re.match(
            r"\s*(?:\([A-Z][^)\"\u201c]*\))?\s*,?\s*(?:says?|said|writes?|wrote|predicts?|explains?|explained|notes?|adds?|told)\b",
            after,
        )
        or re.match(r"\s*\((?![\d\"\u201c])[A-Z][^)]*\)", after)
        or re.search(r"\b(?:says|said|adds|writes|told|editor|expert|host)\s+$", before, re.IGNORECASE)
        or re.search(
            r"\b(?:directed|written|produced|created|hosted|starring|director|writer|star|stars)(?:\s+by)?\s+$",
            before,
            re.IGNORECASE,
        )
    )


def _merged(rows: list[Prediction]) -> list[Prediction]:
    """One row a contender: a sentence may give odds and votes together."""
    done: list[Prediction] = []
    for row in rows:
        same = next(
            (
                one
                for one in done
                if (one.nominee, one.work) == (row.nominee, row.work)
                and not (one.odds is not None and row.odds is not None)
                and not (one.share is not None and row.share is not None)
            ),
            None,
        )
        if same is None or (same.predictor_group or row.predictor_group) != (
            row.predictor_group or same.predictor_group
        ):
            done.append(row)
            continue
        for column in ("odds", "odds_text", "share", "share_text", "win_votes", "nomination_votes", "predictor_group"):
            if getattr(same, column) is None:
                setattr(same, column, getattr(row, column))
    return done
