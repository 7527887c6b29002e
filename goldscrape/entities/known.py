"""The names a finder may take as known: the shipped lists, the season's contenders, a user's own file."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path

import attrs

from goldscrape.entities.text import Document
from goldscrape.reference.known_names import KnownFilm, KnownFilms, known_films, title_key

__all__ = ["KIND_OF_CONTENDER", "KnownNames", "read_aliases"]

KIND_OF_CONTENDER = {
    "film": "film",
    "show": "series",
    "series": "series",
    "stage": "stage",
    "play": "stage",
    "musical": "stage",
    "song": "song",
    "album": "album",
    "book": "book",
    "game": "game",
}
"""``nominee_kind`` of predictions → kind of title; persons are no titles."""


@attrs.frozen
class KnownNames:
    """Known titles by key, without reading any file."""

    films: KnownFilms = attrs.field(factory=known_films)
    extra: Mapping[str, str] = attrs.field(factory=dict)
    """Title key → kind (`film`, `series` …) of names that are in no shipped list."""
    aliases: Mapping[str, str] = attrs.field(factory=dict)
    """Title key of another form → the title it stands for."""

    def of(self, document: Document) -> KnownNames:
        """These names and the contenders of the document's season."""
        if not document.contenders:
            return self
        found = {title_key(name): KIND_OF_CONTENDER.get(kind) for name, kind in document.contenders.items()}
        return attrs.evolve(self, extra={**self.extra, **{key: kind for key, kind in found.items() if key and kind}})

    @cached_property
    def _longest(self) -> Mapping[str, int]:
        longest: dict[str, int] = {}
        for key in (*self.extra, *self.aliases):
            pair = " ".join(key.split(" ", 2)[:2])
            longest[pair] = max(longest.get(pair, 0), key.count(" ") + 1)
        return longest

    @cached_property
    def more(self) -> frozenset[str]:
        """The keys that are in no shipped list."""
        return frozenset((*self.extra, *self.aliases))

    def longest(self, pair: str) -> int:
        """The most words of a known key that begins with the two words of ``pair``; 0 when none does."""
        words = self.films.longest.get(pair, 0)
        return max(words, self._longest.get(pair, 0)) if self.more else words

    def kind(self, key: str) -> str | None:
        """`film` or another kind when the key is known, else None."""
        if key in self.films.titles:
            return self.extra.get(key) or "film"
        if key in self.more:
            return self.extra.get(key) or ("film" if key in self.aliases else None)
        return None

    def entries(self, key: str) -> tuple[KnownFilm, ...]:
        """The films of that key in the shipped lists."""
        return self.films[key] if key in self.films.titles else ()


def read_aliases(path: Path) -> dict[str, tuple[str, str]]:
    """A user's file of names: CSV with the columns `alias`, `title`, `kind` (`film` when empty) and a header line.

    Returns alias → (title, kind). Raises ``ValueError`` naming the line when a column is missing or empty.
    """
    found: dict[str, tuple[str, str]] = {}
    with path.open(encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines):
            alias, title = (row.get("alias") or "").strip(), (row.get("title") or "").strip()
            if not alias or not title:
                raise ValueError(f"{path}: line {len(found) + 2}: needs the columns alias and title")
            found[alias] = (title, (row.get("kind") or "film").strip())
    return found


def with_aliases(
    known: KnownNames, aliases: Mapping[str, tuple[str, str]] | Iterable[tuple[str, tuple[str, str]]]
) -> KnownNames:
    """``known`` with a user's names added: each alias and each title becomes a known name of its kind."""
    rows = dict(aliases)
    kinds = {title_key(name): kind for alias, (title, kind) in rows.items() for name in (alias, title)}
    forms = {title_key(alias): title for alias, (title, _) in rows.items()}
    return attrs.evolve(known, extra={**known.extra, **kinds}, aliases={**known.aliases, **forms})
