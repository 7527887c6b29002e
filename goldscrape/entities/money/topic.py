"""The film that an article is about, for the amounts that name none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goldscrape.entities.money.credits import is_credit
from goldscrape.entities.money.film_words import ASIDE, QUOTE
from goldscrape.entities.titles.film_spans import FilmSpan

__all__ = ["topic_of"]

_DATED = re.compile(rf"\b(?:19|20)\d\d(?:[’']s)? (?:[\w’'-]+ ){{0,3}}{QUOTE}")
"""Before the title of a film that is out already."""


def topic_of(
    titles: Sequence[str], subject: str | None, named: Sequence[FilmSpan], text: str
) -> tuple[str | None, bool]:
    """The film an article is about, and whether that is sure: its ``subject``, else its first film.

    One that it names only once among several must be the only one of the opening, and is not sure.
    """
    if subject is not None or not titles:
        return subject, True
    places = [span for span in named if span.title == titles[0]]
    once = len(places) == 1 and len(titles) > 2
    if len(places) == 1 and (is_credit(text, 0, places[0]) or (once and not _opens(named, text))):
        return None, True
    return titles[0], not once


def _opens(named: Sequence[FilmSpan], text: str) -> bool:
    """Whether the first of the two opening paragraphs that names films names one, and for itself."""
    first = text.find("\n\n")
    second = text.find("\n\n", first + 2)
    opening = [span for span in named if span.start < first] or [span for span in named if span.start < second]
    return len({span.title for span in opening}) == 1 and not any(
        is_credit(text, 0, span) or _DATED.search(text, max(0, span.start - ASIDE), span.start) for span in opening
    )
