"""Runs of capitalised words, where bare titles hide, and the known titles inside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import attrs

from goldscrape.entities.known import KnownNames
from goldscrape.reference.known_names import name_key

__all__ = ["Run", "Token", "known_in", "runs"]

_CAP = r"[^\W_a-zß-öø-ÿ]\w*(?:['’‘\-./&]\w+)*[!?]?"
_SMALL = r"(?:of|the|a|an|and|in|on|at|to|for|from|with|by|or|vs\.?|v|is|it|de|la|le|les|du|des|el|y|&)"
_RUN = re.compile(rf"(?<![\w$£€-]){_CAP}(?:(?:: | [-–&] |, | )(?:{_SMALL} ){{0,3}}{_CAP})*")
_TOKEN = re.compile(r"&|[\w]+(?:['’‘./]\w+)*[!?]?")
_MOST_WORDS = 12


@attrs.frozen(slots=True)
class Token:
    """One word of a run."""

    start: int
    end: int
    key: str
    """As in a name key: no case, accents, apostrophes."""
    stem: str
    """The key without a possessive s."""
    capital: bool
    parted: bool
    """A comma, colon or dash stands before it."""


@attrs.frozen(slots=True)
class Run:
    """Capitalised words in a row, with the small words and commas between them."""

    start: int
    end: int
    tokens: tuple[Token, ...]

    def names(self) -> Iterator[str]:
        """Name keys of two and three neighbouring words."""
        keys = [token.stem for token in self.tokens]
        for place in range(len(keys) - 1):
            pair = f"{keys[place]} {keys[place + 1]}"
            yield pair
            if place + 2 < len(keys):
                yield f"{pair} {keys[place + 2]}"


@lru_cache(maxsize=65536)
def _key(word: str) -> str:
    return name_key(word).replace(" ", "")


def runs(text: str) -> Iterator[Run]:
    """Every run of the text, in order."""
    for match in _RUN.finditer(text):
        start, end = match.span()
        tokens = []
        last = start
        for word in _TOKEN.finditer(text, start, end):
            between = text[last : word.start()]
            shown = word[0]
            key = "and" if shown == "&" else _key(shown)
            if key:
                possessive = shown[-2:] in ("'s", "’s", "‘s")
                tokens.append(
                    Token(
                        word.start(),
                        word.end(),
                        key,
                        key[:-1] if possessive else key,
                        not shown[0].islower() and shown != "&",
                        "," in between or ":" in between or "–" in between or " - " in between,
                    )
                )
            last = word.end()
        if tokens:
            yield Run(start, end, tuple(tokens))


def known_in(run: Run, known: KnownNames) -> Iterator[tuple[int, int, str]]:
    """Known titles in the run, longest first from the left: first token, one past the last, key without article."""
    tokens = run.tokens
    count = len(tokens)
    place = 0
    while place < count:
        found = _longest(tokens, place, count, known) if tokens[place].capital else None
        if found is None:
            place += 1
        else:
            yield place, found[0], found[1]
            place = found[0]


def _longest(tokens: tuple[Token, ...], place: int, count: int, known: KnownNames) -> tuple[int, str] | None:
    first = place + 1 if tokens[place].key in ("the", "a", "an") and place + 1 < count else place
    for start in (first, place) if first != place else (place,):
        most = min(known.longest(tokens[start].key), _MOST_WORDS, count - start)
        if not most:
            continue
        keys = [token.key for token in tokens[start : start + most]]
        for words in range(most, 0, -1):
            last = tokens[start + words - 1]
            if not last.capital and words > 1 and not last.key.isdigit():
                continue
            head = " ".join(keys[: words - 1])
            for word in (last.key,) if last.key == last.stem else (last.key, last.stem):
                key = f"{head} {word}" if head else word
                if known.kind(key) and key not in ("the", "a", "an"):
                    return start + words, key
    return None
