"""The user's own list of names: what else a film or a person is called, and which IMDb id it has.

The file that ``GOLDSCRAPE_ALIASES`` names is a CSV file in UTF-8 with the header ``name,kind,stands_for,imdb_id``:

- ``name``: the name as printed ("Dune 3");
- ``kind``: ``film``, ``show``, ``song`` or ``person``; ``work`` for any that is not a person;
- ``stands_for``: the name it stands for ("Dune: Part Three"), or nothing;
- ``imdb_id``: ``tt…`` or ``nm…``, or nothing.

Case, accents and punctuation of names make no difference.
"""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal

import attrs

from goldscrape.reference.known_names import name_key, title_key

__all__ = [
    "ALIASES_SETTING",
    "Alias",
    "AliasError",
    "AliasKey",
    "alias_key",
    "read_aliases",
    "use_aliases",
    "user_aliases",
]

ALIASES_SETTING = "GOLDSCRAPE_ALIASES"

AliasKey = tuple[Literal["person", "work"], str]
_HEADER = ("name", "kind", "stands_for", "imdb_id")
_KINDS = ("film", "show", "song", "work", "person")


class AliasError(ValueError):
    """A line of the alias file that cannot be meant; the message names file, line and what to do."""


@attrs.frozen
class Alias:
    """One line of the file."""

    name: str
    kind: str
    stands_for: str | None
    imdb_id: str | None


def alias_key(kind: str, name: str) -> AliasKey:
    """Under which an alias is found: people and works apart, names without case, accents and punctuation."""
    return ("person", name_key(name)) if kind == "person" else ("work", title_key(name))


def read_aliases(path: Path) -> Mapping[AliasKey, Alias]:
    """The aliases of a file. Raises AliasError for a line that says nothing or contradicts another."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            reader = csv.DictReader(lines)
            if tuple(reader.fieldnames or ()) != _HEADER:
                raise AliasError(f"{path}: the first line must be {','.join(_HEADER)}")
            found: dict[AliasKey, Alias] = {}
            for row in reader:
                alias = _alias(row, f"{path}, line {reader.line_num}")
                key = alias_key(alias.kind, alias.name)
                if found.setdefault(key, alias) != alias:
                    raise AliasError(f"{path}, line {reader.line_num}: {alias.name!r} is there twice and differs")
    except (OSError, UnicodeDecodeError) as error:
        raise AliasError(f"{ALIASES_SETTING}: {path} cannot be read: {error}") from None
    return found


def _alias(row: Mapping[str, str | None], place: str) -> Alias:
    name, kind, stands_for, imdb_id = ((row[column] or "").strip() for column in _HEADER)
    if not name or kind not in _KINDS:
        raise AliasError(f"{place}: needs a name and a kind ({', '.join(_KINDS)})")
    if not stands_for and not imdb_id:
        raise AliasError(f"{place}: needs stands_for or imdb_id")
    if imdb_id and not re.fullmatch(r"nm\d+" if kind == "person" else r"tt\d+", imdb_id):
        raise AliasError(f"{place}: {imdb_id!r} is no IMDb id of a {kind}")
    return Alias(name, kind, stands_for or None, imdb_id or None)


def use_aliases(path: str) -> None:
    """Take the file for this process and those it starts; an empty path takes none. Raises AliasError at once."""
    if path:
        os.environ[ALIASES_SETTING] = str(Path(path).absolute())
        user_aliases()
    else:
        os.environ.pop(ALIASES_SETTING, None)


@cache
def _read(path: str) -> Mapping[AliasKey, Alias]:
    return read_aliases(Path(path))


def user_aliases() -> Mapping[AliasKey, Alias]:
    """The aliases of the file that the environment variable ``GOLDSCRAPE_ALIASES`` names; none without it."""
    path = os.environ.get(ALIASES_SETTING)
    return _read(path) if path else {}
