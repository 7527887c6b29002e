"""Runs of capitalised words, where bare titles hide, and the known titles inside them."""

from __future__ import annotations

import re
from functools import lru_cache

import attrs

from goldscrape.entities.known import KnownNames
from goldscrape.entities.titles.words import COMMON
from goldscrape.reference.known_names import name_key

__all__ = ["ARTICLES", "Run", "Token", "known_in", "runs"]

_ABBREVIATED = {"M": "rs?|s", "D": "r", "S": "t", "V": "s", "A-Z": ""}
"""Words that end in a stop, by their first letters, initials included: "Dr", "Vs", "J"."""
_REST = r"\w*(?:['’‘\-./&*]\w+)*[!?]?"
_CAP = (
    rf"(?:(?:[A-Z]\.){{2,}}(?=[ ’'])|(?:{'|'.join(f'[{first}](?:{rest})' for first, rest in _ABBREVIATED.items())})\."
    rf"|[^\W_a-zß-öø-ÿ]{_REST})"
)
_SMALL = r"(?:of|the|a|an|and|in|on|at|to|for|from|with|by|or|vs\.?|v|is|it|de|la|le|les|du|des|el|y|&)"
_DATED = r"(?!(?:in|from|since|until|by) (?:(?:the|early|mid|late) ){0,2}(?:18|19|20)\d\d)"
"""A year behind a preposition is no part of a title ("GoldenEye in 1995")."""
_CAP_BEHIND_FIRST = (
    r"(?:(?<=[A-Z])\.(?:[A-Z]\.)+(?=[ ’'])"
    rf"|(?:{'|'.join(f'(?<=[{first}])(?:{rest})' for first, rest in _ABBREVIATED.items())})\.|{_REST})"
)
"""A capitalised word without its first character."""
# The first class rules out most of ASCII: the engine skips in a table to what is left, and only there asks for more.
_RUN = re.compile(
    rf"[^\x00-/:-@\[-\x7f](?<=[^\W_a-zß-öø-ÿ])(?<![\w$£€-].){_CAP_BEHIND_FIRST}"
    rf"(?:(?:: | [-–&] |, | ){_DATED}(?:{_SMALL} ){{0,3}}{_CAP})*"
)
_TOKEN = re.compile(r"&|\w+(?:['’‘*]\w+)*[!?]?")
_MOST_WORDS = 12
_PARTING = ",:–"
_POSSESSIVE = ("'s", "’s", "‘s")
ARTICLES = frozenset(["the", "a", "an"])


@attrs.define(eq=False)
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


@attrs.define(eq=False)
class Run:
    """Capitalised words in a row, with the small words and commas between them."""

    start: int
    end: int
    tokens: tuple[Token, ...]
    owns: bool
    """One of its words is in the possessive."""

    def names(self) -> list[str]:
        """Name keys of two and three neighbouring words."""
        tokens = self.tokens
        if len(tokens) < 2:
            return []
        last = tokens[1].stem
        pair = f"{tokens[0].stem} {last}"
        names = [pair]
        for token in tokens[2:]:
            names.append(f"{pair} {token.stem}")
            pair = f"{last} {token.stem}"
            names.append(pair)
            last = token.stem
        return names


@lru_cache(maxsize=65536)
def _key(word: str) -> str:
    return name_key(word).replace(" ", "") if "*" not in word else name_key(word)


def runs(text: str) -> list[Run]:
    """Every run of the text, in order, but for single words that begin sentences or name days."""
    found = []
    for match in _RUN.finditer(text):
        start, end = match.span()
        shown = match[0]
        if shown.isalnum():
            key = _key(shown)
            if key and key not in COMMON:  # "He", "Monday": no title, and the most frequent runs of all
                found.append(Run(start, end, (Token(start, end, key, key, True, False),), False))
            continue
        tokens, owns = _plain(shown, start) if shown.replace(" ", "").isalnum() else _tokens(text, start, end)
        if tokens:
            found.append(Run(start, end, tuple(tokens), owns))
    return found


def _plain(shown: str, at: int) -> tuple[list[Token], bool]:
    """The words of a run without any sign, as most are."""
    tokens = []
    for word in shown.split(" "):
        end = at + len(word)
        key = _key(word)
        if key:
            tokens.append(Token(at, end, key, key, not word[0].islower(), False))
        at = end + 1
    return tokens, False


def _tokens(text: str, start: int, end: int) -> tuple[list[Token], bool]:
    """The words of a run, and whether one of them is in the possessive."""
    tokens = []
    owns = False
    last = start
    for word in _TOKEN.finditer(text, start, end):
        first, stop = word.span()
        shown = word[0]
        key = "and" if shown == "&" else _key(shown)
        if key:
            if first - last > 1:
                between = text[last:first]
                parted = "," in between or ":" in between or "–" in between or " - " in between
            else:
                parted = first > last and text[last] in _PARTING
            stem = key
            if shown.endswith(_POSSESSIVE):
                stem, owns = key[:-1], True
            tokens.append(Token(first, stop, key, stem, not shown[0].islower() and shown != "&", parted))
        last = stop
    return tokens, owns


def known_in(run: Run, known: KnownNames) -> list[tuple[int, int, str]]:
    """Known titles in the run, longest first from the left: first token, one past the last, key without article."""
    tokens = run.tokens
    count = len(tokens)
    titles, more = known.films.titles, known.more
    found: list[tuple[int, int, str]] = []
    place = 0
    while place < count:
        token = tokens[place]
        key = token.key
        if token.capital and (
            key in titles
            or key in more
            or key != token.stem
            or key in ARTICLES
            or (place + 1 < count and _may_go_on(key, tokens[place + 1], known))
        ):
            longest = _longest(tokens, place, count, known)
            if longest is not None:
                found.append((place, *longest))
                place = longest[0]
                continue
        place += 1
    return found


def _may_go_on(key: str, after: Token, known: KnownNames) -> bool:
    """Whether known titles begin with the two words, so that there is more to look up than the first alone."""
    return after.key != after.stem or known.longest(f"{key} {after.key}") > 0


def _longest(tokens: tuple[Token, ...], place: int, count: int, known: KnownNames) -> tuple[int, str] | None:
    titles, more = known.films.titles, known.more
    head = tokens[place]
    for start in (place + 1, place) if head.key in ARTICLES and place + 1 < count else (place,):
        head = tokens[start]
        if start + 1 < count:
            after = tokens[start + 1]
            most = known.longest(f"{head.key} {after.key}")
            if not most and after.stem != after.key:
                most = known.longest(f"{head.key} {after.stem}")
            for words in range(min(most, _MOST_WORDS, count - start), 1, -1) if most else ():
                found = _known_key(
                    [token.key for token in tokens[start : start + words]], tokens[start + words - 1], known
                )
                if found:
                    return start + words, found
        for key in (head.key, head.stem) if head.stem != head.key else (head.key,):
            if key in titles or key in more:
                if key not in ARTICLES:
                    return start + 1, key
                break
    return None


def _known_key(keys: list[str], last: Token, known: KnownNames) -> str | None:
    if not last.capital and len(keys) > 1 and not last.key.isdigit():
        return None
    key = " ".join(keys)
    if known.kind(key):
        return key
    if last.stem != last.key:
        key = key.removesuffix(last.key) + last.stem
        if known.kind(key):
            return key
    return None
