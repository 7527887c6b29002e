"""The known-name lists that ship with goldscrape, loaded when first asked for and kept.

Keys are made by :func:`name_key` and :func:`title_key`. Each list comes from a ``build_*`` script beside this module,
which names its source.
"""

from __future__ import annotations

import gzip
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

import attrs

__all__ = [
    "KnownFilm",
    "KnownFilms",
    "film_first_names",
    "film_surnames",
    "first_names",
    "is_author",
    "known_films",
    "known_people",
    "name_key",
    "person_ids",
    "read_lines",
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
    """Films by title key: ``known_films().get(title_key("The Aviator"), ())``; their lines are unpacked when asked for.

    ``index`` and ``packed`` are as ``build_index`` and ``build_films`` make them.
    """

    def __init__(self, index: Iterable[str], packed: bytes) -> None:
        self._packed = packed
        blocks: dict[str, str] = {}
        longest: dict[str, int] = {}
        for line in index:
            kind, value, keys = line.split("\t")
            if kind == "block":
                blocks.update(dict.fromkeys(keys.split(";"), value))
            else:
                longest.update(dict.fromkeys(keys.split(";"), int(value)))
        self._blocks = blocks
        self.titles: Mapping[str, object] = blocks
        """Their keys, for the many look-ups that ask only whether a key is known."""
        self._rows: dict[str, str] = {}
        self._read: dict[str, tuple[KnownFilm, ...]] = {}
        self.longest: Mapping[str, int] = longest
        """First two words of a key → most words of a key that begins with them."""

    def __getitem__(self, key: str) -> tuple[KnownFilm, ...]:
        if key not in self._read:
            if key not in self._rows:
                self._unpack(self._blocks[key])
            self._read[key] = tuple(_film(row) for row in self._rows[key].split("\n"))
        return self._read[key]

    def _unpack(self, block: str) -> None:
        start, _, end = block.partition(":")
        rows: dict[str, str] = {}
        for line in gzip.decompress(self._packed[int(start) : int(end)]).decode().splitlines():
            key, _, row = line.partition("\t")
            rows[key] = f"{rows[key]}\n{row}" if key in rows else row
        self._rows.update(rows)

    def __contains__(self, key: object) -> bool:
        return key in self._blocks

    def __iter__(self) -> Iterator[str]:
        return iter(self._blocks)

    def __len__(self) -> int:
        return len(self._blocks)


def _film(row: str) -> KnownFilm:
    title, year, work_id, people = row.split("\t")
    return KnownFilm(title=title, year=int(year), people=frozenset(people.split(";")) - {""}, work_id=work_id or None)


def _packed(name: str) -> bytes:
    return files(__package__).joinpath(name).read_bytes()


def read_lines(name: str) -> list[str]:
    """The lines of a list that ships beside this module."""
    return gzip.decompress(_packed(name)).decode().splitlines()


@cache
def known_films() -> KnownFilms:
    """US films since 1900 and every film nominated for an Oscar, with year, people and id."""
    return KnownFilms(read_lines("known-films.index.gz"), _packed("known-films.tsv.gz"))


class _People(NamedTuple):
    """Texts in dicts and sets cost the garbage collector nothing, unlike a list a line."""

    trades: dict[str, str]
    ids: dict[str, str]
    firsts: frozenset[str]
    lasts: frozenset[str]


@cache
def _people() -> _People:
    trades: dict[str, str] = {}
    ids: dict[str, str] = {}
    names: dict[str, frozenset[str]] = {}
    for line in read_lines("known-people.index.gz"):
        kind, value, keys = line.split("\t")
        if kind == "trades":
            trades.update(dict.fromkeys(keys.split(";"), value))
        elif kind == "ids":
            ids = dict(zip(keys.split(";"), value.split(";"), strict=True))
        else:
            names[kind] = frozenset(keys.split(";"))
    return _People(trades, ids, names["first"], names["last"])


@cache
def known_people() -> Mapping[str, str]:
    """Name key ("robert de niro") → trades, letters of ``adwpmxb``, the one with most places first.

    a actor (in a cast or nominated for acting), d director, w writer, p producer, m music, x other crew, b author of a
    book that was filmed;
    a "-" at the end says that there are hardly any places ("serena williams" was in one
    cast). Names of two words or more, and mononyms that were nominated ("cher").
    """
    return _people().trades


def is_author(key: str) -> bool:
    """Whether films were made from the person's books: a title named as theirs is a book, or a film made from it."""
    return known_people().get(key, "").startswith("b")


@cache
def person_ids() -> Mapping[str, str]:
    """Name key → IMDb id (nm…); only names that one nominee alone bears."""
    return _people().ids


def film_first_names() -> frozenset[str]:
    """First names that two people of the casts and credits bear, those without a digit in their name."""
    return _people().firsts


def film_surnames() -> frozenset[str]:
    """The last words of the names of people in casts and credits that have no digit."""
    return _people().lasts


@cache
def first_names() -> frozenset[str]:
    """First names of the US census, lower case ("robert")."""
    return frozenset(read_lines("first-names.txt.gz"))


@cache
def surnames() -> frozenset[str]:
    """Surnames of the US census, lower case, without spaces or apostrophes ("obrien")."""
    return frozenset(read_lines("surnames.txt.gz"))
