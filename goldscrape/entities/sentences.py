"""Sentences of a field: where each begins and ends, in one pass over the text."""

from __future__ import annotations

import re
import sys
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from goldscrape.entities.text import Span

__all__ = ["quote_of", "sentence_at", "sentences"]

_LONGEST_QUOTE = 1000
"""Characters: text without stops must not be copied whole for each of its rows."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# A stop, the marks that close with it, white space; or the blank line between two blocks. One class for the first
# character of both lets the engine skip to it.
_BREAK = re.compile(
    r"[.!?…\n](?:(?<=\n)[ \t]{0,8}\n\s*|(?<!\n)[.!?…]{0,7}(?P<close>[\"”’'“)\]]{0,3})"
    r"(?:[ \t\u00a0]{1,8}(?:\n[ \t]{0,8})?|\n[ \t]{0,8})(?=\S))"
)
_OPENERS = "\"“‘'([«"
_CLOSERS = "\"”’')]»"
_WORD = re.compile(r"[\w’']{1,12}")
_DOTTED = re.compile(r"(?:\w\.)+\w")
_LAST_WORD = re.compile(r"[\w.&'’-]{1,24}\Z")

# Words whose stop is part of the word, and never ends a sentence before a name or a number.
_TITLES = _words("mr mrs ms messrs dr prof st mt rev hon gen col capt lt sgt gov sen rep pres supt maj adm vs v no")
# Words whose stop may also end the sentence: it does before a word that usually begins one.
_ABBREVIATIONS = _words(
    "jr sr inc co corp bros ltd llc plc dept est approx etc vol pt ep ch fig al ave blvd jan feb mar apr jun jul aug "
    "sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m am pm u.s u.k u.n l.a d.c n.y e.g i.e "
    "ph.d m.d"
)
_STARTERS = _words(
    "the a an this that these those he she it they we i you his her its their our my in on at for from with by to of "
    "as and but or so yet if when while after before since until although though because once there here what who "
    "where why how which not no now then also however meanwhile still both all some many most more other one two "
    "three its it’s it's he’s he's she’s she's they’re i’m i'm"
)


def sentences(text: str) -> list[Span]:
    """The sentences of ``text`` in order, without the white space between them.

    Stops after abbreviations ("Warner Bros. said", "Oct. 7"), initials ("J.R.R. Tolkien", "Michael B. Jordan") and
    inside a quotation that the sentence goes on from ("“No!” he said") end nothing; a blank line always does.
    """
    return list(_sentences(text))


@lru_cache(maxsize=4)  # every finder asks for the sentences of the same few fields
def _sentences(text: str) -> tuple[Span, ...]:
    spans: list[Span] = []
    start = 0
    for match in _BREAK.finditer(text):
        if match["close"] is None:
            end = match.start()
        else:
            if not _ends(text, start, match):
                continue
            end = match.end("close")
        _add(spans, text, start, end)
        start = match.end()
    _add(spans, text, start, len(text))
    return tuple(spans)


def sentence_at(spans: Sequence[Span], offset: int) -> Span | None:
    """The sentence that holds ``offset``; between two sentences the earlier one; None when there is none yet."""
    place = bisect_right(spans, (offset, sys.maxsize)) - 1
    return spans[place] if place >= 0 else None


def quote_of(text: str, spans: Sequence[Span], start: int, end: int) -> str:
    """The sentence around the mention from ``start`` to ``end``; of a monstrous one the part around the mention."""
    span = sentence_at(spans, start) or Span(start, end)
    left, right = span.start, max(span.end, end)
    if right - left > _LONGEST_QUOTE:
        left, right = max(left, start - _LONGEST_QUOTE // 2), min(right, max(end, start + _LONGEST_QUOTE // 2))
    return text[left:right]


def _add(spans: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append(Span(start, end))


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    after = match.end()
    head = text[after]
    first = after
    while first < len(text) - 1 and text[first] in _OPENERS:
        first += 1
    initial = text[first]
    if initial.islower() or head in ",;:)]…–—-":
        return False
    if text[match.start() : match.end("close")] != ".":
        return True
    word_match = _LAST_WORD.search(text[max(start, match.start() - 24) : match.start()].rpartition(" ")[2])
    if word_match is None:
        return True
    word = word_match[0].lstrip("'’-.&")
    if len(word) == 1 and word.isupper() and word != "I":
        return not initial.isalpha()  # an initial: "Michael B. Jordan"
    lowered = word.casefold()
    if lowered in _TITLES:
        return lowered == "no" and not initial.isdigit()
    if lowered in _ABBREVIATIONS or _DOTTED.fullmatch(word):
        next_word = _WORD.match(text, first)
        return next_word is not None and next_word[0][0].isupper() and next_word[0].casefold() in _STARTERS
    return True
