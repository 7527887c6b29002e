"""Which of its films an article is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goldscrape.entities.titles.candidate import Candidate, Paper
from goldscrape.entities.titles.words import FUNCTION_WORDS
from goldscrape.reference.known_names import name_key
from goldscrape.tables import Film

__all__ = ["mark_subjects"]

_SERIES = re.compile(r"[-\s](?:sequel|prequel|remake|reboot|follow-up|spin-off|spinoff|franchise|series|saga)s?\b")
_OFTEN = 3
"""Mentions that make a film of the opening paragraph the subject when the headline names none."""


def mark_subjects(rows: Sequence[Film], mentions: Sequence[Sequence[Candidate]], papers: Sequence[Paper]) -> None:
    """Set ``subject`` on the films the headline names, in full or in part; else on the one the opening keeps naming.

    ``mentions`` holds the mentions of each row, in the order of ``rows``.
    """
    headlined = [[m for m in places if m.paper.field.name == "headline"] for places in mentions]
    named = [any(not _is_series(m) for m in places) for places in headlined]
    if not any(named):
        named = _named_in_part(rows, papers, [bool(places) for places in headlined])
    if not any(named):
        named = _kept_naming(rows, mentions)
    for row, subject in zip(rows, named, strict=True):
        row.subject = subject


def _is_series(mention: Candidate) -> bool:
    """What stands before such a word is what the subject belongs to ("Spider-Man sequel spins record")."""
    return _SERIES.match(mention.paper.text, mention.outer_end) is not None


def _named_in_part(rows: Sequence[Film], papers: Sequence[Paper], series: Sequence[bool]) -> list[bool]:
    """A word or two of a title stand capitalised in the headline ("Fockers fuel festive film chart")."""
    headline = next((paper for paper in papers if paper.field.name == "headline"), None)
    if headline is None or headline.title_case:
        return [False] * len(rows)
    raised = {token.stem for run in headline.runs for token in run.tokens if token.capital and len(token.stem) > 3}
    raised -= FUNCTION_WORDS
    hits = [
        0 if is_series else len(raised.intersection(name_key(row.title).split()))
        for row, is_series in zip(rows, series, strict=True)
    ]
    best = max(hits, default=0)
    place = hits.index(best) if best else -1
    return [index == place for index in range(len(rows))]


def _kept_naming(rows: Sequence[Film], mentions: Sequence[Sequence[Candidate]]) -> list[bool]:
    opening = [
        any(m.paper.field.name == "body" and m.paper.block_start(m.start) == m.paper.block_start(0) for m in places)
        for places in mentions
    ]
    counts = [row.mentions if opens else 0 for row, opens in zip(rows, opening, strict=True)]
    most = max(counts, default=0)
    alone = sum(opening) == 1 and most >= _OFTEN - 1
    sure = (most >= _OFTEN or alone) and counts.count(most) == 1 and most == max(row.mentions for row in rows)
    return [sure and count == most for count in counts]
