"""Capitalised runs of a text and the names that may be in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

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
_REST = r"\w*+(?:(?:['’](?!s\b|S\b)|-)\w++)*+"
_ABBREVIATED = {
    "JD": "r", "M": "rs?|s", "S": "r|t|en|gt", "P": "rof", "R": "e[vp]", "G": "ov|en", "L": "td?",
    "C": "apt|o(?:l|rp)?", "B": "ros", "I": "nc",
}  # fmt: skip
"""Words that end in a stop, by their first letters: "Dr", "Sgt", "Corp"."""
_WORD = (
    rf"(?:(?:[{_UPPER}]\.){{1,4}}(?!\w)"  # J.J., E.
    rf"|(?:{'|'.join(f'[{first}](?:{rest})' for first, rest in _ABBREVIATED.items())})\."
    rf"|(?:[dDlL]['’])?[{_UPPER}]{_REST})"
)
_BEHIND_FIRST = (
    rf"(?:(?<=[{_UPPER}])(?:\.(?:[{_UPPER}]\.){{0,3}}(?!\w)"
    rf"|(?:{'|'.join(f'(?<=[{first}])(?:{rest})' for first, rest in _ABBREVIATED.items())})\."
    rf"|(?:(?<=[DL])['’][{_UPPER}])?{_REST})|(?<=[dl])['’][{_UPPER}]{_REST})"
)
"""A word without its first character."""
_PARTICLE = rf"(?:(?:{'|'.join(PARTICLES)})[ \u00a0])"
_INITIALS = "".join({particle[0] for particle in PARTICLES})
# The engine skips to the first class, which most of a text has little of; the second rules out most words behind a run.
_RUN = re.compile(
    rf"[A-ZdlÀ-ɏḀ-ỿ](?<![\w&$£€@#-].){_BEHIND_FIRST}"
    rf"(?:[ \u00a0](?=[A-ZÀ-ɏḀ-ỿdl{_INITIALS}]){_PARTICLE}{{0,3}}{_WORD})*+"
)
_PIECE = re.compile(rf"{_PARTICLE}*{_WORD}")
_TAIL = re.compile(r"-([a-z]+)\Z")
_PAIRS = frozenset({"Brothers", "Sisters", "Siblings", "Twins"})
_EPITHET = re.compile(
    r" the (?:Great|Wise|Terrible|Conqueror|Giant|Rapper|Kid|Impaler|Hun|Bald|Bold|Good|Pious|Magnificent|Confessor"
    r"|Hunchback|Butcher)\b(?! [A-Z])"
)
"""Bynames by which people of one name are told apart."""
_MAX_WORDS = 5
_ORDINARY = (PLAIN_WORDS | FIRM_WORDS | TRADE_WORDS) - FIRST_NAMES_TOO
_KINDS_BEHIND: dict[str, str] = (
    dict.fromkeys(HONORIFICS, "honorific")
    | dict.fromkeys(PLAIN_WORDS, "plain")
    | dict.fromkeys(TRADE_WORDS, "trade")
    | dict.fromkeys(FIRM_WORDS, "firm")
)
"""What a word behind another of its run is, if no name: the later lines go before the earlier ones."""
_KINDS_ALONE: dict[str, str] = (
    _KINDS_BEHIND
    | dict.fromkeys(HONORIFICS, "honorific")
    | dict.fromkeys(FIRST_NAMES_TOO, "name")
    | {"reporter": "trade"}
)
"""The same of a word that begins a run."""
_NO_NAMES_ALONE = frozenset(word for word, kind in _KINDS_ALONE.items() if kind != "name")
FIXED = frozenset(name_key(phrase) for phrase in PLACES | OUTLETS | NEVER_NAMES)
"""Keys of places, outlets and other fixed phrases that are nobody's name."""
_FIXED_HEADS: dict[str, int] = {}
for _phrase in FIXED:
    _head = _phrase.split(" ", 1)[0]
    _FIXED_HEADS[_head] = max(_FIXED_HEADS.get(_head, 0), _phrase.count(" ") + 1)


@attrs.define
class Word:
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
    opens: bool = False
    """It opens a sentence, so its first word may be capitalised for that alone."""

    @property
    def key(self) -> str:
        """The whole name as a key."""
        return " ".join([word.key for word in self.words])


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


def candidates(text: str, taken: Sequence[tuple[int, int]]) -> list[Candidate]:
    """The possible names of ``text`` outside the stretches ``taken`` by titles (sorted, without overlaps).

    Single words come too: they may be surnames of people named in full elsewhere. A run that says it is a firm, a
    prize, a place or an event does not.
    """
    found: list[Candidate] = []
    beyond = len(text) + 1
    titles = iter(taken)
    first, last = next(titles, (beyond, beyond))
    for match in _RUN.finditer(text):
        start, end = match.span()
        while last <= start:
            first, last = next(titles, (beyond, beyond))
        if text.startswith(" the ", end) and match[0].isalpha():
            epithet = _EPITHET.match(text, end)
            if epithet is not None and first >= epithet.end():
                words = (Word(start, end, match[0], word_key(match[0])), _epithet_word(epithet))
                found.append(Candidate(start, epithet.end(), words, opens=_opens(text, start)))
                continue
        while first < end:  # a title may cut the run in two
            if start < first:
                _add_run(found, text, start, first)
            start = max(start, last)
            if last >= end:
                break
            first, last = next(titles, (beyond, beyond))
        if start < end:
            _add_run(found, text, start, end)
    return found


def _epithet_word(match: re.Match[str]) -> Word:
    text = match[0].strip()
    return Word(match.start() + 1, match.end(), text, word_key(text))


def _add_run(found: list[Candidate], text: str, start: int, end: int) -> None:
    run = text[start:end]
    if not run.isalpha():
        _split(found, text, start, end)
    # A single word; most of them are no name ("The", "Monday").
    elif run.lower() not in _NO_NAMES_ALONE and not _is_joined(text, start, end):
        found.append(Candidate(start, end, (Word(start, end, run, word_key(run)),), opens=_opens(text, start)))


def _is_joined(text: str, start: int, end: int) -> bool:
    """Whether an ampersand stands beside the run."""
    return "&" in text[max(0, start - 3) : end + 2] and (
        text[max(0, start - 3) : start].rstrip().endswith("&") or text[end : end + 2].lstrip().startswith("&")
    )


def _split(found: list[Candidate], text: str, start: int, end: int) -> None:
    if text.startswith("S ", start) and text[max(0, start - 1) : start] in {"’", "'"}:
        start += 2  # "THE CITY’S …" in capitals
    words = _read_words(text, start, end)
    if not words:
        return
    keys = [word.key for word in words]
    opens = _opens(text, start)
    segment: list[Word] = []
    kind = ""
    """What stands before the segment."""
    firm = False
    place = 0
    last = len(words) - 1
    while place <= last:
        known = _known_at(keys, place) if place < last else 0
        if known:
            after = keys[place + known] if place + known <= last else None
            if segment and after not in FIRM_WORDS:
                _close(found, segment, kind, firm=firm, opens=opens)
                segment, kind, firm = [], "", False
            segment.extend(words[place : place + known])
            place += known
            if after is not None and _begins_predicate(after):
                _close(found, segment, kind, firm=firm, opens=opens)
                segment, kind, firm = [], "", False
            continue
        fixed = _fixed_at(keys, place) if keys[place] in _FIXED_HEADS else 0
        if fixed:
            if segment:
                _close(found, segment, kind, firm=firm, opens=opens)
            segment, kind, firm = words[place : place + fixed], "", True
            place += fixed
            continue
        word = words[place]
        if not place and word.text in _PAIRS and len(words) > 1 and is_first_name(keys[1]):
            kind, place = "trade", 1  # "Brothers Ann and Lee Brod"
            continue
        if place < last and text.startswith("-", word.end):  # "Rome-based ⟨name⟩", "the ⟨name⟩-led ⟨title⟩"
            if segment:
                _close(found, [*segment, word], kind, firm=firm, opens=opens)
            segment, kind, firm, opens = [], "", False, False
            place += 1
            continue
        its = _kind(word.text, segment)
        if its == "name":
            segment.append(word)
        elif its == "firm":
            segment.append(word)
            firm = True
        else:
            if segment:
                _close(found, segment, kind, firm=firm, opens=opens)
            segment, kind, firm, opens = [], its, False, False
        place += 1
    if segment:
        firm = firm or (len(segment) != 2 and _is_joined(text, start, end))
        _close(found, segment, kind, firm=firm, opens=opens)


def _read_words(text: str, start: int, end: int) -> list[Word]:
    words: list[Word] = []
    place = start
    for piece in text[start:end].split(" "):
        if not piece.isalpha() or piece[0].islower():
            break  # a particle, an initial, a hyphen
        words.append(Word(place, place + len(piece), piece, word_key(piece)))
        place += len(piece) + 1
    else:
        return words
    words.clear()
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
    if start > 1 and text[start - 1] == " " and text[start - 2].isalnum():
        return False  # as most are
    before = text[max(0, start - 4) : start].rstrip(" \u00a0\"“‘'’([")
    return not before or before[-1] in ".!?:\n…—–•"


def _begins_predicate(key: str) -> bool:
    """Whether the word after a known name is no further name ("Daniel Craig Wears a Wig" in a headline)."""
    return key not in surnames() and key not in FIRM_WORDS and key not in SUFFIXES


def _known_at(keys: Sequence[str], place: int) -> int:
    """How many words from ``place`` are the full name of a known person."""
    people = known_people()
    for length in range(min(4, len(keys) - place), 1, -1):
        if " ".join(keys[place : place + length]) in people:
            if all(key in _ORDINARY for key in keys[place : place + length]):
                continue
            after = place + length
            if after < len(keys) and keys[after] in SUFFIXES:
                return length + 1
            return length
    return 0


def _fixed_at(keys: Sequence[str], place: int) -> int:
    """How many words from ``place``, a head of such phrases, are a place, an outlet or another fixed phrase."""
    for length in range(min(_FIXED_HEADS[keys[place]], len(keys) - place), 1, -1):
        if " ".join(keys[place : place + length]) in FIXED:
            return length
    return 0


def _kind(word: str, before: Sequence[Word]) -> str:
    """What a word is behind the words ``before`` of a name: more of the name, or no part of it."""
    key = word.lower().replace("’", "'")
    if word[-1] == ".":
        key = key.rstrip(".")
    if len(key) == 1 and (before or word[-1] == "."):
        return "name"
    if not before:
        return _KINDS_ALONE.get(key, "name")
    kind = _KINDS_BEHIND.get(key, "name")
    if kind != "name" and key in LAST_NAMES_TOO and len(before) <= 2 and is_first_name(before[0].key):
        return "name"
    return kind


def _close(found: list[Candidate], segment: Sequence[Word], kind: str, *, firm: bool, opens: bool) -> None:
    if firm and not (len(segment) == 2 and segment[1].key in LAST_NAMES_TOO and segment[0].key not in FIRM_WORDS):
        return
    if len(segment) > _MAX_WORDS:
        found.extend(_known_in(segment))
        return
    start, end, words = segment[0].start, segment[-1].end, tuple(segment)
    found.append(Candidate(start, end, words, kind == "honorific", kind == "trade", firm, opens))


def _known_in(words: Sequence[Word]) -> Iterator[Candidate]:
    """The known names in a list that lost its commas or in a shouting headline."""
    keys = [word.key for word in words]
    place = 0
    while place < len(words):
        known = _known_at(keys, place)
        if known:
            part = tuple(words[place : place + known])
            yield Candidate(part[0].start, part[-1].end, part)
        place += known or 1
