"""Make ``known-people.tsv.gz``: ``python -m goldscrape.reference.build_people SOURCES``.

From the casts of prust/wikipedia-movie-data (MIT) and the nominees of DLu/oscar_data (BSD-2).
One line a name: key, trades (letters, see ``known_people``), IMDb id when one nominee alone bears the name.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from goldscrape.reference.known_names import name_key
from goldscrape.reference.sources import listed_films, nominations, source_folder, write_lines

__all__ = ["people_lines"]

_TRADES = {
    "cast": "a",
    "actor": "a",
    "actress": "a",
    "supporting_actor": "a",
    "supporting_actress": "a",
    "director": "d",
    "international_film": "d",
    "adapted_screenplay": "w",
    "original_screenplay": "w",
    "picture": "p",
    "animated_feature": "p",
    "documentary_feature": "p",
    "documentary_short": "p",
    "live_action_short": "p",
    "animated_short": "p",
    "original_score": "m",
    "original_song": "m",
}


def people_lines(folder: Path) -> list[str]:
    """The lines of the list, in no order."""
    trades: dict[str, set[str]] = defaultdict(set)
    ids: dict[str, set[str]] = defaultdict(set)
    for film in (*listed_films(folder), *nominations(folder)):
        for name, person in zip(film.names, film.name_ids, strict=True):
            key = name_key(name)
            # One word is a name only where the outcomes vouch for it ("Cher"): casts hold "Ramones" and "kids".
            if " " not in key and not person:
                continue
            trades[key].add(_TRADES.get(film.category, "x"))
            if person:
                ids[key].add(person)
    return [
        "\t".join((key, "".join(sorted(letters)), next(iter(ids[key])) if len(ids[key]) == 1 else ""))
        for key, letters in trades.items()
    ]


if __name__ == "__main__":
    print(write_lines("known-people.tsv.gz", people_lines(source_folder("build_people"))), "people")
