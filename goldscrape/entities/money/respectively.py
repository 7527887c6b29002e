"""Amounts dealt out in order: "Globally they brought in $337 million and $174 million respectively"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from goldscrape.entities.money.film_words import TWO
from goldscrape.entities.passages import Passages
from goldscrape.entities.titles.film_spans import FilmSpan, FilmSpans
from goldscrape.tables import Budget

__all__ = ["dealt_out"]

_AND = re.compile(r" and (?:an? |about |some |nearly )?", re.IGNORECASE)
_RESPECTIVELY = re.compile(r"\brespectively\b", re.IGNORECASE)


def dealt_out(passages: Passages, rows: Sequence[Budget], films: FilmSpans) -> dict[int, str]:
    """The film of each amount, by where the amount starts, in sentences that say "respectively" or join two and two.

    ``rows`` are amounts in order that convert no other. The films are those of the sentence, else of the one before;
    unless there are as many as amounts, nothing is dealt out.
    """
    dealt = _two_and_two(passages, rows, films)
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


def _two_and_two(passages: Passages, rows: Sequence[Budget], films: FilmSpans) -> dict[int, str]:
    """As in "X and Y took $5m and $4m": an amount each, in their order."""
    dealt: dict[int, str] = {}
    for first, second in pairwise(rows):
        if _AND.fullmatch(passages.text, first.char_end, second.char_start) is None:
            continue
        named = films.between(passages.around(first.char_start, first.char_end)[0], first.char_start)
        if len(named) == 2 and TWO.fullmatch(passages.text, named[0].end, named[1].start):
            dealt |= {first.char_start: named[0].title, second.char_start: named[1].title}
    return dealt


def _titles(spans: Sequence[FilmSpan]) -> list[str]:
    return list(dict.fromkeys(span.title for span in spans))
