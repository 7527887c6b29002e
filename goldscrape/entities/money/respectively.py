"""Amounts dealt out in order: "Globally they brought in $337 million and $174 million respectively"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from goldscrape.entities.passages import Passages
from goldscrape.entities.titles.film_spans import FilmSpan, FilmSpans
from goldscrape.tables import Budget

__all__ = ["dealt_out"]

_RESPECTIVELY = re.compile(r"\brespectively\b", re.IGNORECASE)


def dealt_out(passages: Passages, rows: Sequence[Budget], films: FilmSpans) -> dict[int, str]:
    """The film of each amount, by where the amount starts, in sentences that say "respectively".

    ``rows`` are amounts in order that convert no other. The films are those of the sentence, else of the one before;
    unless there are as many as amounts, nothing is dealt out.
    """
    dealt: dict[int, str] = {}
    if "respectively" not in passages.text.lower():
        return dealt
    starts = [row.char_start for row in rows]
    for word in _RESPECTIVELY.finditer(passages.text):
        left, right = passages.around(word.start(), word.end())
        amounts = starts[bisect_left(starts, left) : bisect_left(starts, right)]
        titles = _titles(films.between(left, right))
        if not titles and left > 2:
            titles = _titles(films.between(*passages.around(left - 2, left - 2)))
        if len(titles) == len(amounts) > 1:
            dealt.update(zip(amounts, titles, strict=True))
    return dealt


def _titles(spans: Sequence[FilmSpan]) -> list[str]:
    return list(dict.fromkeys(span.title for span in spans))
