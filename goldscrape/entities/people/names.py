"""Capitalised runs of a text and the names that may be in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

import attrs

from goldscrape.entities.people.names_words import (
    FIRM_WORDS,
    FIRST_NAMES_TOO,
    HONORIFICS,
    LAST_NAMES_TOO,
    NEVER_NAMES,
    NOT_SUFFIXES,
    OUTLETS,
    PARTICLES,
    PLACES,
    PLAIN_WORDS,
    SUFFIXES,
    TRADE_WORDS,
    WEAK_FIRST_NAMES,
)
from goldscrape.reference.known_names import first_names, known_people, name_key, surnames

__all__ = ["FIXED", "Candidate", "Word", "candidates", "is_first_name", "word_key"]

_UPPER = "".join(c for c in map(chr, (*range(0x41, 0x250), *range(0x1E00, 0x1F00))) if c.isupper())
_WORD = (
    rf"(?:(?:[{_UPPER}]\.){{1,4}}(?!\w)"  # J.J., E.
    r"|(?:Jr|Sr|Mr|Mrs|Ms|Dr|St|Prof|Rev|Gov|Sen|Rep|Gen|Lt|Capt|Sgt|Col|Bros|Inc|Co|Corp|Ltd)\."
    rf"|(?:[dDlL]['’])?[{_UPPER}]\w*(?:(?:['’](?!s\b|S\b)|-)\w+)*)"
)
_PARTICLE = rf"(?:(?:{'|'.join(PARTICLES)})[ \u00a0])"
# The first lookahead passes over the small letters, which are most of a text, at half the cost of the lookbehind.
_RUN = re.compile(rf"(?=[A-ZdlÀ-ɏḀ-ỿ])(?<![\w&$£€@#-]){_WORD}(?:[ \u00a0]{_PARTICLE}{{0,3}}{_WORD})*")
_PIECE = re.compile(rf"{_PARTICLE}*{_WORD}")
_TAIL = re.compile(r"-([a-z]+)\Z")
_MAX_WORDS = 5
_ORDINARY = (PLAIN_WORDS | FIRM_WORDS | TRADE_WORDS) - FIRST_NAMES_TOO
FIXED = frozenset(name_key(phrase) for phrase in PLACES | OUTLETS | NEVER_NAMES)
"""Keys of places, outlets and other fixed phrases that are nobody's name."""
_FIXED_HEADS: dict[str, int] = {}
for _phrase in FIXED:
    _head = _phrase.split(" ", 1)[0]
    _FIXED_HEADS[_head] = max(_FIXED_HEADS.get(_head, 0), _phrase.count(" ") + 1)


class Word(NamedTuple):
    """A word of a run; particles before it are part of it ("de Niro")."""

    start: int
    end: int
    text: str
    key: str
    """As :func:`goldscrape.reference.known_names.name_key` writes it."""


@attrs.define(slots=True, eq=False)
class Candidate:
    """A stretch of capitalised words that may be a name; offsets into its field."""

    start: int
    end: int
    words: tuple[Word, ...]
    honorific: bool = False
    """A title stands before it ("Dame Judi Dench")."""
    trade: bool = False
    """A capitalised trade stands before it in the run ("Actress Julia Roberts")."""
    doubtful: bool = False
    """Its last word is a last name as well as a place's or a firm's, and its first word no known first name."""
    firm: bool = False
    """The run says it is a firm, a prize, a place or an event."""
    opens: bool = False
    """It opens a sentence, so its first word may be capitalised for that alone."""

    @property
    def key(self) -> str:
        """The whole name as a key."""
        return " ".join(word.key for word in self.words)


@lru_cache(maxsize=65536)
def word_key(word: str) -> str:
    """The key of one word of a name."""
    return name_key(word)


@lru_cache(maxsize=65536)
def is_first_name(key: str) -> bool:
    """Whether the key is a first name and no common word, place or firm as well ("jean pierre" by its first half)."""
    names = first_names()
    head = key.partition(" ")[0]
    return (key in names or head in names) and head not in WEAK_FIRST_NAMES


def candidates(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[Candidate]:
    """The possible names of ``text`` outside the stretches ``taken`` by titles (sorted, without overlaps).

    Single words come too: they may be surnames of people named in full elsewhere.
    """
    place = 0
    for match in _RUN.finditer(text):
        start, end = match.span()
        while place < len(taken) and taken[place][1] <= start:
            place += 1
        here = place
        while start < end:  # a title may cut the run in two
            if here < len(taken) and taken[here][0] < end:
                cut, after = taken[here]
                if start < cut:
                    yield from _split(text, start, cut)
                start = max(start, after)
                here += 1
            else:
                yield from _split(text, start, end)
                break


@lru_cache(maxsize=16384)
def _kind_alone(word: str) -> str:
    """What a run of this one word is; most runs are no name ("The", "Monday")."""
    return _kind(Word(0, len(word), word, word_key(word)), [])


def _split(text: str, start: int, end: int) -> Iterator[Candidate]:
    run = text[start:end]
    joined = text.find("&", max(0, start - 3), end + 2) >= 0 and (
        text[max(0, start - 3) : start].rstrip().endswith("&") or text[end : end + 2].lstrip().startswith("&")
    )
    if run.isalpha():
        kind = _kind_alone(run)
        if kind in {"name", "firm"}:
            word = Word(start, end, run, word_key(run))
            yield Candidate(start, end, (word,), firm=joined or kind == "firm", opens=_opens(text, start))
        return
    words = _read_words(text, start, end)
    if not words:
        return
    opens = _opens(text, start)
    segment: list[Word] = []
    flags = {"honorific": False, "trade": False}
    firm = False
    place = 0
    while place < len(words):
        known = _known_at(words, place)
        if known:
            if segment and not _is_firm_tail(words, place + known):
                yield from _close(segment, flags, firm=firm, opens=opens)
                segment, flags, firm = [], {"honorific": False, "trade": False}, False
            segment.extend(words[place : place + known])
            place += known
            if place < len(words) and _begins_predicate(words[place]):
                yield from _close(segment, flags, firm=firm, opens=opens)
                segment, flags, firm = [], {"honorific": False, "trade": False}, False
            continue
        fixed = _fixed_at(words, place)
        if fixed:
            yield from _close(segment, flags, firm=firm, opens=opens)
            segment, flags, firm = list(words[place : place + fixed]), {"honorific": False, "trade": False}, True
            place += fixed
            continue
        word = words[place]
        kind = _kind(word, segment)
        if kind == "name":
            segment.append(word)
        elif kind == "firm":
            segment.append(word)
            firm = True
        else:
            yield from _close(segment, flags, firm=firm, opens=opens)
            segment, firm, opens = [], False, False
            flags = {"honorific": kind == "honorific", "trade": kind == "trade" or (flags["trade"] and kind == "trade")}
        place += 1
    yield from _close(segment, flags, firm=firm or (joined and len(segment) != 2), opens=opens)


def _read_words(text: str, start: int, end: int) -> list[Word]:
    words = []
    for match in _PIECE.finditer(text, start, end):
        word = match[0]
        stop = match.end()
        tail = _TAIL.search(word) if "-" in word else None
        if tail and (len(tail[1]) > 5 or tail[1] in NOT_SUFFIXES):
            stop -= len(tail[0])
            word = word[: -len(tail[0])]
        words.append(Word(match.start(), stop, word, word_key(word)))
    return words


def _opens(text: str, start: int) -> bool:
    before = text[max(0, start - 4) : start].rstrip(" \u00a0\"“‘'’([")
    return not before or before[-1] in ".!?:\n…—–•"


def _begins_predicate(word: Word) -> bool:
    """Whether the word after a known name is no further name ("Daniel Craig Wears a Wig" in a headline)."""
    return word.key not in surnames() and word.key not in FIRM_WORDS and word.key not in SUFFIXES


def _known_at(words: list[Word], place: int) -> int:
    """How many words from ``place`` are the full name of a known person."""
    people = known_people()
    for length in (4, 3, 2):
        if place + length <= len(words) and " ".join(w.key for w in words[place : place + length]) in people:
            if all(word.key in _ORDINARY for word in words[place : place + length]):
                continue
            after = place + length
            if after < len(words) and words[after].key in SUFFIXES:
                return length + 1
            return length
    return 0


def _fixed_at(words: list[Word], place: int) -> int:
    """How many words from ``place`` are a place, an outlet or another fixed phrase of several words."""
    longest = _FIXED_HEADS.get(words[place].key)
    if longest is None:
        return 0
    for length in range(min(longest, len(words) - place), 1, -1):
        if " ".join(word.key for word in words[place : place + length]) in FIXED:
            return length
    return 0


def _is_firm_tail(words: list[Word], place: int) -> bool:
    return place < len(words) and words[place].key in FIRM_WORDS


def _kind(word: Word, before: list[Word]) -> str:
    key = (
        word.text.lower().replace("’", "'").rstrip(".") if word.text[-1] == "." else word.text.lower().replace("’", "'")
    )
    if len(key) == 1 and (before or word.text[-1] == "."):
        return "name"
    if before and key in LAST_NAMES_TOO and len(before) <= 2 and is_first_name(before[0].key):
        return "name"
    if not before and key in FIRST_NAMES_TOO:
        return "name"
    if key in HONORIFICS and not before:
        return "honorific"
    if key in FIRM_WORDS:
        return "firm"
    if key in TRADE_WORDS:
        return "trade"
    if key in PLAIN_WORDS:
        return "plain"
    if key in HONORIFICS:
        return "honorific"
    return "name"


def _close(segment: list[Word], flags: dict[str, bool], *, firm: bool, opens: bool) -> Iterator[Candidate]:
    if not segment:
        return
    if firm and len(segment) == 2 and segment[1].key in LAST_NAMES_TOO and segment[0].key not in FIRM_WORDS:
        yield Candidate(segment[0].start, segment[-1].end, tuple(segment), doubtful=True, opens=opens, **flags)
        return
    if firm or len(segment) <= _MAX_WORDS:
        yield Candidate(segment[0].start, segment[-1].end, tuple(segment), firm=firm, opens=opens, **flags)
        return
    # A longer stretch is a list that lost its commas or a shouting headline: only its known names are left.
    place = 0
    while place < len(segment):
        known = _known_at(segment, place)
        if known:
            part = tuple(segment[place : place + known])
            yield Candidate(part[0].start, part[-1].end, part)
        place += known or 1
