"""Reading the sources of the known-name lists; used only by the scripts that make the lists."""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

__all__ = [
    "Listed",
    "census",
    "film_leads",
    "listed_films",
    "most_first",
    "nominations",
    "source_folder",
    "write_blocks",
    "write_lines",
]

_QUALIFIER = re.compile(r" \((?:[^()]*\b(?:film|serial|special|release|cut|cartoon|Tom and Jerry)\b[^()]*|\d{4})\)")
_NOISE = re.compile(r"mw-parser|[{}<>\[\]]|^\W*$|^Untitled\b")
_BLOCK = 200
"""Lines: unpacking so many costs a fifth of a millisecond, and few of a process's films share a block."""
_NAME = re.compile(r"(?:\w[\w.'’-]*)(?: [\w.'’-]+){0,4}", re.UNICODE)


class Listed(NamedTuple):
    """A film as a source lists it, or one nomination of it."""

    title: str
    year: int
    names: tuple[str, ...]
    name_ids: tuple[str, ...]
    """IMDb ids beside the names; empty strings where there is none."""
    work_id: str
    category: str


def source_folder(script: str) -> Path:
    """The folder of sources named on the command line of ``script``."""
    parser = argparse.ArgumentParser(prog=f"python -m goldscrape.reference.{script}")
    parser.add_argument("sources", type=Path, help="folder with oscars-outcomes.parquet and known-names/")
    folder: Path = parser.parse_args().sources
    return folder


def listed_films(folder: Path) -> Iterator[Listed]:
    """US films since 1900 with their casts (Wikipedia's lists, through prust/wikipedia-movie-data)."""
    for row in _us_films(folder):
        title = _QUALIFIER.sub("", row["title"]).strip()
        if _NOISE.search(title):
            continue
        cast = tuple(n for n in row.get("cast", ()) if _NAME.fullmatch(n) and n[0].isupper())
        yield Listed(title, row["year"], cast, ("",) * len(cast), "", "cast")


def film_leads(folder: Path) -> Iterator[str]:
    """The lead paragraphs of Wikipedia's articles on these films (CC BY-SA): to find names in, never to ship."""
    return (row["extract"] for row in _us_films(folder) if row.get("extract"))


def _us_films(folder: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(folder / "known-names/films-us-1900-2023.jsonl.gz", "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def most_first(letters: Counter[str]) -> list[str]:
    """Letters of trades, the one with most places first."""
    return sorted(letters, key=lambda letter: (-letters[letter], letter))


def nominations(folder: Path) -> Iterator[Listed]:
    """Every nominated film of the Oscars with the nominees of that nomination (DLu/oscar_data)."""
    import pyarrow.parquet as pq

    table = pq.read_table(folder / "oscars-outcomes.parquet")
    columns = ("film_titles", "film_imdb_ids", "film_year", "nominee_names", "nominee_imdb_ids", "category_id")
    for titles, works, year, names, ids, category in zip(*(table[c].to_pylist() for c in columns), strict=True):
        people = [
            (name, person)
            for name, person in zip((names or "").split("|"), (ids or "").split("|"), strict=False)
            if person.startswith("nm")
        ]
        work_ids = (works or "").split("|")
        for place, title in enumerate((titles or "").split("|")):
            work = work_ids[place] if place < len(work_ids) and work_ids[place].startswith("tt") else ""
            yield Listed(
                title.strip(),
                int(year[:4]),
                tuple(name for name, _ in people),
                tuple(person for _, person in people),
                work,
                category.partition(".")[2],
            )


def census(folder: Path, kind: str) -> Iterator[str]:
    """Names of one file of the US census of 1990 (``first.male``, ``first.female``, ``surnames``), commonest first."""
    with gzip.open(folder / f"known-names/us-census-1990.{kind}.txt.gz", "rt", encoding="ascii") as lines:
        for line in lines:
            yield line.split()[0].casefold()


def write_lines(name: str, lines: Iterable[str]) -> int:
    """Write one list beside this module, byte for byte the same each time; returns how many lines it holds."""
    rows = sorted(set(lines))
    Path(__file__).with_name(name).write_bytes(_packed(rows))
    return len(rows)


def write_blocks(name: str, lines: Iterable[str]) -> int:
    """As :func:`write_lines`, in gzip members of some lines each, which can be read alone; one key's are in one."""
    rows = sorted(set(lines))
    blocks: list[list[str]] = [[]]
    for _, of_key in groupby(rows, key=lambda row: row.partition("\t")[0]):
        if len(blocks[-1]) >= _BLOCK:
            blocks.append([])
        blocks[-1].extend(of_key)
    Path(__file__).with_name(name).write_bytes(b"".join(map(_packed, blocks)))
    return len(rows)


def _packed(rows: Iterable[str]) -> bytes:
    return gzip.compress("".join(row + "\n" for row in rows).encode(), compresslevel=9, mtime=0)
