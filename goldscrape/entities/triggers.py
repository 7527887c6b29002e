r"""Prefix trees of words as regular expressions: what makes a big grammar cheap to try at every word.

A pattern that begins with ``\b`` is tried at every letter. One that begins with a class of characters is not: the
engine skips to the next of them, six times faster. So a big pattern is a :class:`Tripped` one, tried only behind a
character before a word, where a cheap lookahead sees that the word can begin a match.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from goldscrape.entities.beginnings import alternatives, beginnings

__all__ = [
    "TOLD_APART",
    "Choice",
    "Tripped",
    "by_beginning",
    "cue_pattern",
    "cue_pattern_and",
    "phrase_pattern",
    "told_apart",
    "word_test",
    "word_tree",
]


Match = Callable[[str, int, int], re.Match[str] | None]
"""A pattern's ``match``: the text, where to begin, where the text ends."""


_end_of: Callable[[re.Match[str]], int] = re.Match.end


class Tripped:
    """A pattern tried only right behind a character that a cheap pattern finds."""

    def __init__(self, trip: str, match: Match, within: str = "") -> None:
        """``trip`` is one character and lookaheads; ``match`` finds nothing but behind one and at a text's start.

        A class of ASCII characters is the fastest; it may find more places than ``match`` accepts. ``within`` finds the
        places inside words at which a match may begin as well.
        """
        self._trip = re.compile(trip)
        self._match = match
        self._within = re.compile(within) if within else None

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """As :meth:`re.Pattern.search`."""
        return next(self.finditer(text, start, end), None)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """As :meth:`re.Pattern.finditer`."""
        stop = len(text) if end is None else end
        at = start
        if not start:
            found = self._match(text, 0, stop)
            if found is not None:
                at = found.end()
                yield found
        places: Iterable[int] = map(_end_of, self._trip.finditer(text, max(0, start - 1), stop))
        if self._within is not None:
            places = sorted([*places, *[place.start() for place in self._within.finditer(text, start, stop)]])
        for place in places:
            if place >= at:
                found = self._match(text, place, stop)
                if found is not None:
                    at = found.end()
                    yield found


def word_test(tree: str) -> Callable[[str, int, int], bool]:
    """Whether a word that ``tree`` matches begins between two places of a text."""
    behind = re.compile(rf"[^A-Za-z0-9_](?={tree})(?<!\w)").search

    def test(text: str, start: int, end: int) -> bool:
        return (behind(text, start - 1, end) if start else behind(f"\n{text[:end]}")) is not None

    return test


def _either_case(letter: str) -> str:
    return f"[{letter.upper()}{letter}]" if letter.isalpha() and letter.isascii() else re.escape(letter)


def word_tree(words: Iterable[str], then: Mapping[str, str] | None = None, *, as_spelt: bool = False) -> str:
    """A pattern for the beginnings of words in either case, spelt out in character classes.

    The engine tests those several times faster than an alternation under IGNORECASE; single letters faster still, so
    small first letters stand apart from capitals. ``then`` maps a frequent word to a pattern that must follow it; every
    other word matches as a beginning ("feb" for "February"). ``as_spelt``: in no other case than the words have.
    """
    then = then or {}
    spelt = re.escape if as_spelt else _either_case
    tree: dict[str, Any] = {}
    for word in sorted({*words, *then}, key=lambda word: (len(word), word)):
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node["then" if word in then else "end"] = then.get(word, "")

    def spell(node: dict[str, Any]) -> str:
        if "end" in node:
            return ""
        options = [spelt(letter) + spell(below) for letter, below in node.items() if letter != "then"]
        if "then" in node:
            options.append(node["then"])
        return options[0] if len(options) == 1 else "(?:" + "|".join(options) + ")"

    rests = {letter: spell(below) for letter, below in tree.items() if letter not in ("then", "end")}
    capitals = [letter.upper() + rest for letter, rest in rests.items() if letter.isascii() and letter.isalpha()]
    if as_spelt or "end" in tree or "then" in tree or not capitals:
        return f"(?-i:{spell(tree)})"
    letters = [re.escape(letter) + rest for letter, rest in rests.items()]
    return f"(?-i:{'|'.join(letters)}|(?=[A-Z])(?:{'|'.join(capitals)}))"


TOLD_APART = 3
"""By how many letters phrases are told apart: few enough for a short table of them."""


def by_beginning(phrases: Sequence[tuple[str, str]], lead: str = "", end: str = "") -> Match:
    """What ``lead(?:(?P<name>phrase)|…)end`` matches, case-blind, tried with the phrases that can begin so only.

    ``phrases`` are names and patterns in the order they are tried; those of one name stand together.
    """
    places_of = told_apart([phrase for _, phrase in phrases])
    alike = {places: Choice([phrases[place] for place in places], lead, end) for places in set(places_of.values())}
    chosen = {letters: alike[places] for letters, places in places_of.items()}

    def match(text: str, start: int, stop: int) -> re.Match[str] | None:
        letters = text[start : start + TOLD_APART].lower()
        choice = chosen.get(letters) or chosen.get(letters[:2]) or chosen.get(letters[:1])
        return choice.match(text, start, stop) if choice is not None else None

    return match


def told_apart(patterns: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """Which patterns (by place, in order) can match where a text begins with those letters, lower case.

    There are :data:`TOLD_APART` letters at most; one or two stand for whatever follows them.
    """
    begins = [beginnings(pattern, TOLD_APART) for pattern in patterns]
    found: dict[str, tuple[int, ...]] = {}
    for letters in set().union(*begins):
        spelt = {letters[:size] for size in range(len(letters) + 1)}
        found[letters] = tuple([place for place, its in enumerate(begins) if not spelt.isdisjoint(its)])
    return found


class Choice:
    """Phrases (names and patterns) as one case-blind pattern of named groups, which is compiled when first needed."""

    def __init__(self, phrases: Sequence[tuple[str, str]], lead: str = "", end: str = "") -> None:
        self._phrases, self._lead, self._end = phrases, lead, end

    @cached_property
    def match(self) -> Match:
        """Its ``match``; of two phrases of one name the first is tried first."""
        named: dict[str, list[str]] = {}
        for name, phrase in self._phrases:
            named.setdefault(name, []).append(phrase)
        options = "|".join(f"(?P<{name}>{'|'.join(its)})" for name, its in named.items())
        return re.compile(f"{self._lead}(?:{options}){self._end}", re.IGNORECASE).match


def cue_pattern(groups: Mapping[str, str], end: str = "") -> Tripped:
    """One case-blind pattern of named groups, each an alternation of phrases that begin at the start of a word.

    ``end`` is what must follow a phrase.
    """
    return Tripped(_before_a_cue(groups), _cues(groups, end))


def phrase_pattern(pattern: str, flags: re.RegexFlag = re.IGNORECASE) -> Tripped:
    r"""What ``\b(?:pattern)`` finds, where every alternative begins with a letter or digit."""
    tree = word_tree(beginnings(pattern))
    return Tripped(rf"[^A-Za-z0-9_](?={tree})", re.compile(rf"\b(?:{pattern})", flags).match)


def cue_pattern_and(groups: Mapping[str, str], more: str, within: str) -> Tripped:
    """As :func:`cue_pattern`, with an alternation of its own, which need not begin a word but where ``within`` does."""
    cue, other = _cues(groups), re.compile(more, re.IGNORECASE).match
    return Tripped(
        _before_a_cue(groups), lambda text, start, end: cue(text, start, end) or other(text, start, end), within
    )


def _cues(groups: Mapping[str, str], end: str = "") -> Match:
    phrases = [(name, phrase) for name, pattern in groups.items() for phrase in alternatives(pattern)]
    return by_beginning(phrases, r"(?<![\w-])", end)


def _before_a_cue(groups: Mapping[str, str]) -> str:
    tree = word_tree({word for pattern in groups.values() for word in beginnings(pattern)})
    return rf"[^A-Za-z0-9_-](?={tree})"
