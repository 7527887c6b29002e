"""The known-name lists that ship with goldscrape, loaded when first asked for and kept.

Keys are made by :func:`name_key` and :func:`title_key`. Each list comes from a ``build_*`` script beside this module,
which names its source.
"""

from __future__ import annotations

import gzip
import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files

import attrs

__all__ = [
    "KnownFilm",
    "KnownFilms",
    "first_names",
    "is_author",
    "known_films",
    "known_people",
    "name_key",
    "person_ids",
    "surnames",
    "title_key",
]

_APOSTROPHES = {ord(c): None for c in "'’‘ʼ`´"}
_ALPHANUMERIC = re.compile(r"[^\W_]+")
_ARTICLES = ("the ", "a ", "an ")


@lru_cache(maxsize=16384)  # the names of a text come back, and those of the news from text to text
def name_key(name: str) -> str:
    """The form in which names are compared: no case, accents or punctuation, "&" as "and", one space between words.

    Apostrophes vanish ("Ocean's 8" → "oceans 8"); other punctuation parts words ("Spider-Man" → "spider man").
    """
    if not name.isascii():
        name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    name = name.casefold().replace("&", " and ").translate(_APOSTROPHES)
    return " ".join(_ALPHANUMERIC.findall(name))


def title_key(title: str) -> str:
    """As :func:`name_key`, without a leading article ("The Aviator" → "aviator"; "A" alone stays)."""
    key = name_key(title)
    for article in _ARTICLES:
        if key.startswith(article):
            return key[len(article) :]
    return key


@attrs.frozen(kw_only=True)
class KnownFilm:
    """One film of the lists."""

    title: str
    year: int
    """Year of release in the US, or the film year of its first Oscar nomination."""
    people: frozenset[str]
    """Name keys of the cast and the nominees."""
    work_id: str | None
    """IMDb id where the outcomes data gives one; such a film was nominated for an Oscar."""


class KnownFilms(Mapping[str, tuple[KnownFilm, ...]]):
    """Films by title key: ``known_films().get(title_key("The Aviator"), ())``; lines are read when asked for."""

    def __init__(self, lines: list[str]) -> None:
        rows: dict[str, str] = {}
        for line in lines:
            key, _, rest = line.partition("\t")
            rows[key] = f"{rows[key]}\n{rest}" if key in rows else rest
        self._rows = rows
        self.titles: Mapping[str, object] = rows
        """Their keys, for the many look-ups that ask only whether a key is known."""
        self._read: dict[str, tuple[KnownFilm, ...]] = {}
        longest: dict[str, int] = {}
        for key in rows:
            words = key.split(" ", 2)
            if len(words) > 1:
                pair = f"{words[0]} {words[1]}"
                count = words[2].count(" ") + 3 if len(words) > 2 else 2
                if count > longest.get(pair, 0):
                    longest[pair] = count
        self.longest: Mapping[str, int] = longest
        """First two words of a key → most words of a key that begins with them."""

    def __getitem__(self, key: str) -> tuple[KnownFilm, ...]:
        if key not in self._read:
            self._read[key] = tuple(_film(row) for row in self._rows[key].split("\n"))
        return self._read[key]

    def __contains__(self, key: object) -> bool:
        return key in self._rows

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


def _film(row: str) -> KnownFilm:
    title, year, work_id, people = row.split("\t")
    return KnownFilm(title=title, year=int(year), people=frozenset(people.split(";")) - {""}, work_id=work_id or None)


def _lines(name: str) -> list[str]:
    return gzip.decompress(files(__package__).joinpath(name).read_bytes()).decode().splitlines()


@cache
def known_films() -> KnownFilms:
    """US films since 1900 and every film nominated for an Oscar, with year, people and id."""
    return KnownFilms(_lines("known-films.tsv.gz"))


@cache
def _people() -> tuple[dict[str, str], dict[str, str]]:
    """Trades and ids by name; texts in two dicts cost the garbage collector nothing, unlike a list a line."""
    trades: dict[str, str] = {}
    ids: dict[str, str] = {}
    for line in _lines("known-people.tsv.gz"):
        key, letters, person = line.split("\t")
        trades[key] = letters
        if person:
            ids[key] = person
    for line in _lines("known-makers.tsv.gz"):
        key, made = line.split("\t")
        trades[key] = made + "".join([letter for letter in trades.get(key, "") if letter not in f"{made}a-"])
    return trades, ids


@cache
def known_people() -> Mapping[str, str]:
    """Name key ("robert de niro") → trades, letters of ``adwpmxb``, the one with most places first.

    a actor (in a cast or nominated for acting), d director, w writer, p producer, m music, x other crew, b author of a
    book that was filmed;
    a "-" at the end says that there are hardly any places ("serena williams" was in one
    cast). Names of two words or more, and mononyms that were nominated ("cher").
    """
    return _people()[0]


def is_author(key: str) -> bool:
    """Whether films were made from the person's books: a title named as theirs is a book, or a film made from it."""
    return known_people().get(key, "").startswith("b")


@cache
def person_ids() -> Mapping[str, str]:
    """Name key → IMDb id (nm…); only names that one nominee alone bears."""
    return _people()[1]


@cache
def first_names() -> frozenset[str]:
    """First names of the US census, lower case ("robert")."""
    return frozenset(_lines("first-names.txt.gz"))


@cache
def surnames() -> frozenset[str]:
    """Surnames of the US census, lower case, without spaces or apostrophes ("obrien")."""
    return frozenset(_lines("surnames.txt.gz"))
