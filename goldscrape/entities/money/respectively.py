"""Amounts dealt out in order: "Globally they brought in $337 million and $174 million respectively"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goldscrape.entities.passages import Passages
from goldscrape.entities.titles.film_spans import FilmSpan, FilmSpans
from goldscrape.tables import Budget

__all__ = ["dealt_out"]

_RESPECTIVELY = re.compile(r"\brespectively\b", re.IGNORECASE)


def dealt_out(passages: Passages, rows: Sequence[Budget], films: FilmSpans) -> dict[int, str]:
    """The film of each amount, by where the amount starts, in sentences that say "respectively".

    ``rows`` are amounts that convert no other. The films are those of the sentence, else of the one before; unless
    there are as many as amounts, nothing is dealt out.
    """
    dealt: dict[int, str] = {}
    for word in _RESPECTIVELY.finditer(passages.text):
        left, right = passages.around(word.start(), word.end())
        amounts = [row for row in rows if left <= row.char_start < right]
        titles = _titles(films.between(left, right))
        if not titles and left > 2:
            titles = _titles(films.between(*passages.around(left - 2, left - 2)))
        if len(titles) == len(amounts) > 1:
            dealt.update(zip((row.char_start for row in amounts), titles, strict=True))
    return dealt


def _titles(spans: Sequence[FilmSpan]) -> list[str]:
    return list(dict.fromkeys(span.title for span in spans))
