"""The known-name lists that ship with goldscrape, loaded when first asked for and kept.

Keys are made by :func:`name_key`. Each list comes from a ``build_*`` script beside this module, which names its source.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache

import attrs

__all__ = [
    "KnownFilm",
    "KnownFilms",
    "first_names",
    "known_films",
    "known_people",
    "name_key",
    "person_ids",
    "surnames",
]


def name_key(name: str) -> str:
    """The form in which names are compared: no case, accents or punctuation, "&" as "and", one space between words.

    Apostrophes vanish ("Ocean's 8" → "oceans 8"); other punctuation parts words ("Spider-Man" → "spider man").
    """
    if not name.isascii():
        name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    name = name.casefold().replace("&", " and ").translate(_APOSTROPHES)
    return " ".join("".join(c if c.isalnum() else " " for c in name).split())


_APOSTROPHES = {ord(c): None for c in "'’‘ʼ`´"}


@attrs.frozen(kw_only=True)
class KnownFilm:
    """One film of the lists."""

    title: str
    year: int
    """Year of release (US release or first Oscar year)."""
    people: frozenset[str]
    """Name keys of cast and credited nominees."""
    work_id: str | None
    """IMDb id where the outcomes data gives one."""
    nominated: bool
    """In the Oscars' outcomes."""


class KnownFilms(Mapping[str, tuple[KnownFilm, ...]]):
    """Films by name key (with any leading article kept): ``known_films().get(name_key("The Aviator"), ())``."""

    def __getitem__(self, key: str) -> tuple[KnownFilm, ...]:
        raise KeyError(key)

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter(())

    def __len__(self) -> int:
        return 0


@cache
def known_films() -> KnownFilms:
    """Films with year, cast and credited people."""
    return KnownFilms()


@cache
def known_people() -> Mapping[str, str]:
    """Name key ("robert de niro") → trades, letters of ``adwpmcx``.

    a actor (in a cast or nominated for acting), d director, w writer, p producer, m music, c other crew.
    Only names of two words or more, and mononyms that were nominated ("cher").
    """
    return {}


@cache
def person_ids() -> Mapping[str, str]:
    """Name key → IMDb id (nm…), only names that one nominee alone bears."""
    return {}


@cache
def first_names() -> frozenset[str]:
    """First names of the US census, lower case ("robert")."""
    return frozenset()


@cache
def surnames() -> frozenset[str]:
    """Surnames of the US census, lower case, without spaces or apostrophes ("obrien")."""
    return frozenset()
