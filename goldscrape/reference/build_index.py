"""Make ``known-films.index.gz`` and ``known-people.index.gz``: ``python -m goldscrape.reference.build_index``.

What the finders look up in the lists of films, people and makers, grouped by what it leads to: every process of a
crawl loads both, and a dict made of a group's names at once costs less than lines that are parted one by one. Run it
after the script of any of the three lists.
"""

from __future__ import annotations

import gzip
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from goldscrape.reference.known_names import read_lines
from goldscrape.reference.sources import write_lines

__all__ = ["film_index", "people_index"]

_DIGIT = re.compile(r"\d")


def film_index(packed: bytes) -> list[str]:
    """The lines of the index of ``known-films.tsv.gz``, whose bytes are ``packed``, in no order.

    ``block``, where a gzip member begins and ends, the keys of its films; ``pair``, a number of words, the first two
    words of keys of which the longest has so many.
    """
    lines, longest = [], dict[str, int]()
    for start, end in _members(packed):
        keys = dict.fromkeys(
            line.partition("\t")[0] for line in gzip.decompress(packed[start:end]).decode().splitlines()
        )
        lines.append(f"block\t{start}:{end}\t{';'.join(keys)}")
        for key in keys:
            words = key.split(" ")
            if len(words) > 1:
                pair = " ".join(words[:2])
                longest[pair] = max(longest.get(pair, 0), len(words))
    return lines + _grouped("pair", longest)


def people_index(people: Iterable[str], makers: Iterable[str]) -> list[str]:
    """The lines of the index of two lists' lines, in no order.

    ``trades``, letters, names; ``ids``, IMDb ids, as many names; ``first`` and ``last``: the first names that two
    people bear, and all last names.
    """
    trades: dict[str, str] = {}
    ids: dict[str, str] = {}
    for line in people:
        key, letters, person = line.split("\t")
        trades[key] = letters
        if person:
            ids[key] = person
    for line in makers:
        key, made = line.split("\t")
        trades[key] = made + "".join([letter for letter in trades.get(key, "") if letter not in f"{made}a-"])
    firsts = Counter[str]()
    lasts: dict[str, str] = {}
    for name in trades:
        first, _, rest = name.partition(" ")
        if rest and not _DIGIT.search(name):
            firsts[first] += 1
            lasts[rest.rpartition(" ")[2]] = ""
    shared = {first: "" for first, count in firsts.items() if count > 1}
    return [
        *_grouped("trades", trades),
        *_grouped("first", shared),
        *_grouped("last", lasts),
        f"ids\t{';'.join(map(ids.__getitem__, sorted(ids)))}\t{';'.join(sorted(ids))}",
    ]


def _grouped(kind: str, values: Mapping[str, object]) -> list[str]:
    groups: dict[object, list[str]] = defaultdict(list)
    for key in sorted(values):
        groups[values[key]].append(key)
    return [f"{kind}\t{value}\t{';'.join(keys)}" for value, keys in groups.items()]


def _members(packed: bytes) -> list[tuple[int, int]]:
    found, start = [], 0
    while start < len(packed):
        member = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
        member.decompress(packed[start:])
        end = len(packed) - len(member.unused_data)
        found.append((start, end))
        start = end
    return found


if __name__ == "__main__":
    films = Path(__file__).with_name("known-films.tsv.gz").read_bytes()
    print(write_lines("known-films.index.gz", film_index(films)), "lines of films")
    people = people_index(read_lines("known-people.tsv.gz"), read_lines("known-makers.tsv.gz"))
    print(write_lines("known-people.index.gz", people), "lines of people")
