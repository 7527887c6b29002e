"""Who was nominated for an Oscar: by name, with what tells people of one name apart."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import attrs

__all__ = ["Nominee", "nominees"]


@attrs.frozen(slots=True)
class Nominee:
    """One person."""

    person_id: str
    """IMDb id."""
    first_season: int
    last_season: int
    """The years of the ceremonies."""
    roles: frozenset[str]
    """`actor`, `director`: the trades of the nominations whose guild keeps names apart."""
    works: frozenset[str]
    """Title keys of the nominated films."""

    def line(self, key: str) -> str:
        """As the list holds it."""
        roles, works = ";".join(sorted(self.roles)), ";".join(sorted(self.works))
        return f"{key}\t{self.person_id}\t{self.first_season}\t{self.last_season}\t{roles}\t{works}"


def nominees(key: str) -> tuple[Nominee, ...]:
    """Everybody who bears the name, by its key, and has an id, in the order of the ids."""
    rows = _rows().get(key)
    return tuple(map(_nominee, rows.split("\n"))) if rows else ()


def _nominee(row: str) -> Nominee:
    person, first, last, roles, works = row.split("\t")
    return Nominee(
        person, int(first), int(last), frozenset(filter(None, roles.split(";"))), frozenset(works.split(";"))
    )


@cache
def _rows() -> Mapping[str, str]:
    rows: dict[str, str] = {}
    for line in gzip.decompress(files(__package__).joinpath("nominees.tsv.gz").read_bytes()).decode().splitlines():
        key, _, rest = line.partition("\t")
        rows[key] = f"{rows[key]}\n{rest}" if key in rows else rest
    return rows
