"""What the matches of a pattern can begin with, read from the pattern itself."""

from __future__ import annotations

import re

__all__ = ["alternatives", "beginnings"]

_PLAIN = re.compile(r"[^\W_]+(?![?*+{])")
"""Letters and digits that stand for themselves: quicker than one by one, and most of all patterns."""
_LENGTH = 4
"""Characters told of a beginning unless the caller wants another number."""


def beginnings(pattern: str, length: int = _LENGTH, *, as_spelt: bool = False) -> set[str]:
    """The characters that a match can begin with, at most ``length``, lower case; "" where it can begin with any.

    Reads the patterns of this package: literals, groups, classes, escapes and their quantifiers. ``as_spelt``: the
    case of the letters is kept, for a pattern that tells capitals from small letters.
    """
    heads = {letters for phrase in alternatives(pattern) for letters, _ in _heads(phrase, length)}
    found = {(letters if as_spelt else letters.lower())[:length] for letters in heads}
    return {word for word in found if not any(word[:size] in found for size in range(len(word)))}


def alternatives(pattern: str) -> list[str]:
    """The pattern's alternatives at its top level."""
    parts, depth, start, at = [], 0, 0, 0
    in_class = False
    while at < len(pattern):
        letter = pattern[at]
        if letter == "\\":
            at += 1
        elif in_class or letter in "[]":
            in_class = letter != "]"
        elif letter in "()":
            depth += 1 if letter == "(" else -1
        elif letter == "|" and not depth:
            parts.append(pattern[start:at])
            start = at + 1
        at += 1
    return [*parts, pattern[start:]]


def _heads(phrase: str, length: int) -> set[tuple[str, bool]]:
    """What the phrase can begin with, each with whether more of it is known to follow."""
    if not phrase:
        return {("", True)}
    plain = _PLAIN.match(phrase, 0, length + 1)
    if plain is not None:
        letters, rest = plain[0][:length], phrase[plain.end() :]
        if len(letters) == length:
            return {(letters, True)}
        return {(letters + tail, on) for tail, on in _heads(rest, length - len(letters))}
    if phrase.startswith("("):
        end = _closing(phrase)
        inner, rest = phrase[:end], phrase[end + 1 :]
        if inner.startswith(("(?=", "(?!", "(?<=", "(?<!")):
            return _heads(rest, length)
        inner = re.sub(r"^\((?:\?(?:P<\w+>|(?:-?i)?:))?", "", inner)
        heads = {head for part in alternatives(inner) for head in _heads(part, length)}
    elif phrase.startswith("\\b"):
        return _heads(phrase[2:], length)
    else:
        letters, rest = _one_of(phrase)
        if not letters:
            return {("", False)}
        heads = {(letter, True) for letter in letters}
    if rest[:1] in ("?", "*"):
        heads, rest = heads | {("", True)}, rest[1:]
    elif rest[:1] in ("+", "{"):
        return {(letters, False) for letters, _ in heads}
    if all(not goes_on or len(letters) >= length for letters, goes_on in heads):
        return heads
    needed = length - min(len(letters) for letters, goes_on in heads if goes_on)
    tails = _heads(rest, needed)
    return {
        ((letters + tail)[:length], on) if goes_on else (letters, False)
        for letters, goes_on in heads
        for tail, on in (tails if goes_on else {("", False)})
    }


def _one_of(phrase: str) -> tuple[str, str]:
    """The characters that the first unit of the phrase stands for, and the rest; none when they are too many."""
    if phrase[0] == "\\":
        if phrase[1] == "d":
            return "0123456789", phrase[2:]
        if phrase[1] == "n":
            return "\n", phrase[2:]
        return ("", "") if phrase[1].isalnum() else (phrase[1], phrase[2:])
    if phrase[0] == "[":
        inside, _, rest = phrase[1:].partition("]")
        inside = re.sub(r"(\d)-(\d)", lambda span: "0123456789"[int(span[1]) : int(span[2]) + 1], inside)
        inside = re.sub(r"\\(\W)", r"\1", inside)
        return ("", "") if inside[0] == "^" or "\\" in inside or "-" in inside[1:-1] else (inside, rest)
    return ("", "") if phrase[0] in ".^$?*+{}|)" else (phrase[0], phrase[1:])


def _closing(phrase: str) -> int:
    depth, at = 0, 0
    in_class = False
    while at < len(phrase):
        letter = phrase[at]
        if letter == "\\":
            at += 1
        elif in_class or letter == "[":
            in_class = letter != "]"
        elif letter in "()":
            depth += 1 if letter == "(" else -1
            if not depth:
                return at
        at += 1
    raise ValueError(f"unbalanced {phrase!r}")
