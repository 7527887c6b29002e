"""Who was nominated for an Oscar and who won, ceremonies 1 to 98, with IMDb ids."""

from __future__ import annotations

import gzip
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import attrs

__all__ = ["OUTCOME_COLUMNS", "Nomination", "nominations"]

OUTCOME_COLUMNS = (
    "season", "category_id", "number", "is_winner", "works", "work_ids", "people", "person_ids", "song",
)  # fmt: skip
"""The columns of ``oscars-outcomes.tsv.gz``; lists are parted by ``|``."""


@attrs.frozen(kw_only=True)
class Nomination:
    """One nomination. Ties happen: an outcome belongs to a nomination, never to a race."""

    season: int
    """The year of the ceremony."""
    category_id: str
    is_winner: bool
    works: tuple[str, ...]
    """The titles; hardly ever more than one."""
    work_ids: tuple[str, ...]
    """Their IMDb ids, an empty string where unknown."""
    people: tuple[str, ...]
    """The nominees by name; none for an international film."""
    person_ids: tuple[str, ...]
    """Their IMDb ids, an empty string where unknown."""
    song: str | None
    """The song's title."""


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()


@cache
def _lines() -> Mapping[int, tuple[str, ...]]:
    packed = files(__package__).joinpath("oscars-outcomes.tsv.gz").read_bytes()
    lines: dict[int, list[str]] = defaultdict(list)
    for line in gzip.decompress(packed).decode().splitlines():
        lines[int(line[:4])].append(line)
    return {season: tuple(found) for season, found in lines.items()}


@cache
def nominations(award: str, season: int) -> tuple[Nomination, ...]:
    """The nominations of a season; empty where none are known (only the Oscars' are)."""
    if award != "oscars":
        return ()
    found = []
    for line in _lines().get(season, ()):
        year, category, _, won, works, work_ids, people, person_ids, song = line.split("\t")
        found.append(
            Nomination(
                season=int(year),
                category_id=category,
                is_winner=won == "1",
                works=_parts(works),
                work_ids=_parts(work_ids),
                people=_parts(people),
                person_ids=_parts(person_ids),
                song=song or None,
            )
        )
    return tuple(found)
