"""The user's own list of names: what else a film or a person is called, and which IMDb id it has.

The file that ``GOLDSCRAPE_ALIASES`` names is a CSV file in UTF-8 with the header ``alias,title,kind,imdb_id``:

- ``alias``: the name as printed ("Dune 3");
- ``title``: the name it stands for ("Dune: Part Three"); the same again when only the id is new;
- ``kind``: ``film`` (also when empty), ``show``, ``song``, ``person`` or another medium;
- ``imdb_id``: ``tt…``, for a person ``nm…``; may be empty, and the column may be left out.

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
_NEEDED = {"alias", "title"}


class AliasError(ValueError):
    """A line of the alias file that cannot be meant; the message names file, line and what to do."""


@attrs.frozen
class Alias:
    """One line of the file."""

    alias: str
    title: str
    kind: str
    imdb_id: str | None


def alias_key(kind: str, name: str) -> AliasKey:
    """Under which an alias is found: people and works apart, names without case, accents and punctuation."""
    return ("person", name_key(name)) if kind == "person" else ("work", title_key(name))


def read_aliases(path: Path) -> Mapping[AliasKey, Alias]:
    """The aliases of a file. Raises AliasError for a line that says nothing or contradicts another."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            reader = csv.DictReader(lines)
            if missing := _NEEDED - set(reader.fieldnames or ()):
                raise AliasError(f"{path}: the header lacks {', '.join(sorted(missing))} (alias,title,kind,imdb_id)")
            found: dict[AliasKey, Alias] = {}
            for row in reader:
                alias = _alias(row, f"{path}, line {reader.line_num}")
                if found.setdefault(alias_key(alias.kind, alias.alias), alias) != alias:
                    raise AliasError(f"{path}, line {reader.line_num}: {alias.alias!r} is there twice and differs")
    except (OSError, UnicodeDecodeError) as error:
        raise AliasError(f"{ALIASES_SETTING}: {path} cannot be read: {error}") from None
    return found


def _alias(row: Mapping[str, str | None], place: str) -> Alias:
    alias, title, kind, imdb_id = ((row.get(column) or "").strip() for column in ("alias", "title", "kind", "imdb_id"))
    kind = kind or "film"
    if not alias or not title:
        raise AliasError(f"{place}: needs an alias and the title or name it stands for")
    if imdb_id and not re.fullmatch(r"nm\d+" if kind == "person" else r"tt\d+", imdb_id):
        raise AliasError(f"{place}: {imdb_id!r} is no IMDb id of a {kind}")
    return Alias(alias, title, kind, imdb_id or None)


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
