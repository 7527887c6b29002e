"""Make ``known-people.tsv.gz``: ``python -m goldscrape.reference.build_people SOURCES``.

From the casts of prust/wikipedia-movie-data (MIT) and the nominees of DLu/oscar_data (BSD-2).
One line a name: key, trades (letters, see ``known_people``, by weight), IMDb id when one nominee alone bears the name.
``build_index`` comes after it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from pathlib import Path

from goldscrape.reference.known_names import name_key
from goldscrape.reference.sources import listed_films, most_first, nominations, source_folder, write_lines

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
_MAKERS = {
    "animated_feature",
    "documentary_feature",
    "documentary_short",
    "live_action_short",
    "animated_short",
}
"""Categories whose nominees are the director, named first, and producers."""
_WEIGHTS = {"d": 5, "w": 2, "p": 1, "m": 3, "x": 3}
"""What a nomination counts against one place in a cast: most directors direct for years before the first."""

_FEW = 2
"""Below this weight a name in a cast may be a guest, an athlete or the singer of a song."""


def people_lines(folder: Path) -> list[str]:
    """The lines of the list, in no order."""
    trades: dict[str, Counter[str]] = defaultdict(Counter)
    ids: dict[str, set[str]] = defaultdict(set)
    for film in (*listed_films(folder), *nominations(folder)):
        for place, (name, person) in enumerate(zip(film.names, film.name_ids, strict=True)):
            key = name_key(name)
            # One word is a name only where the outcomes vouch for it ("Cher"): casts hold "Ramones" and "kids".
            if " " not in key and not person:
                continue
            letter = "d" if film.category in _MAKERS and not place else _TRADES.get(film.category, "x")
            trades[key][letter] += 2 if film.category in _MAKERS else _WEIGHTS.get(letter, 1)
            if person:
                ids[key].add(person)
    return [
        "\t".join((key, "".join(_by_weight(letters)), next(iter(ids[key])) if len(ids[key]) == 1 else ""))
        for key, letters in trades.items()
    ]


def _by_weight(letters: Counter[str]) -> list[str]:
    """The trade somebody has most places for comes first; "-" closes the letters of who has hardly any."""
    ordered = most_first(letters)
    return [*ordered, "-"] if letters.total() < _FEW else ordered


if __name__ == "__main__":
    print(write_lines("known-people.tsv.gz", people_lines(source_folder("build_people"))), "people")
