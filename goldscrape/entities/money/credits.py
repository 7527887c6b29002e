"""Films that are named only as what somebody did: nothing is said of those."""

from __future__ import annotations

import re

from goldscrape.entities.money.film_words import ASIDE, QUOTE
from goldscrape.entities.titles.film_spans import FilmSpan
from goldscrape.entities.triggers import phrase_pattern

__all__ = ["is_credit"]

_CREDIT_BEFORE = phrase_pattern(
    rf"(?:(?:best |then |still |also )?(?:known|famous|remembered|celebrated|acclaimed) for (?:[\w’'-]+ ){{0,9}}|"
    rf"(?:director|writer|star|stars|producer|creator|maker|makers|team) (?:of|behind) (?:the )?(?:[\w’'-]+ ){{0,2}}|"
    rf"(?:company|studio|firm|outfit|banner|label|shingle|duo|pair|brothers|house) behind (?:[\w’'-]+ ){{0,5}}|"
    rf"(?:set|held|owned) by (?:[\w’'-]+ ){{0,2}}|"
    rf"who (?:also )?(?:made|directed|wrote|produced|starred in|appeared in) (?:the )?(?:[\w’'-]+ ){{0,2}}){QUOTE}"
)
_EARLIER = phrase_pattern(
    rf"(?:who (?:has |had |also )?(?:won|earned|received|got|was nominated|is nominated|has been nominated)"
    rf"(?: [\w’'-]+){{0,6}}? for|(?:last|most recently|previously|recently) (?:been )?(?:seen|starred|appeared|"
    rf"worked|heard)"
    rf"(?: [\w’'-]+){{0,12}}? (?:in|on)) (?:[\w’'-]+ ){{0,4}}{QUOTE}"
)
"""Before the title of what somebody did earlier."""
_ITSELF = re.compile(r"[\"”’]?,[\"”’]? (?:which|whose)\b")
"""Behind a title: what follows is said of the film, even of one that is a credit."""
_CREDIT_AFTER = re.compile(
    r"[\"”’']?(?: and [^,.;]{2,40}?)? (?:co-)?"
    r"(?:director|writer|star|actor|actress|producer|creator|filmmaker|film-maker|helmer|breakout|alum)\b"
)


def is_credit(text: str, left: int, span: FilmSpan) -> bool:
    """Whether the text, read from ``left``, names the film as a credit of somebody ("the director of X")."""
    low = max(left, span.start - ASIDE)
    return not _ITSELF.match(text, span.end) and (
        _CREDIT_BEFORE.search(text, low, span.start) is not None
        or _EARLIER.search(text, max(left, span.start - 2 * ASIDE), span.start) is not None
        or _CREDIT_AFTER.match(text, span.end) is not None
    )
