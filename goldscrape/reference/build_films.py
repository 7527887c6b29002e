"""Make ``known-films.tsv.gz``: ``python -m goldscrape.reference.build_films SOURCES``.

From prust/wikipedia-movie-data (titles, years and casts of US films, MIT) and DLu/oscar_data (nominated films with
IMDb ids and nominees, BSD-2). One line a film: key, title, year, IMDb id or nothing, name keys of its people.
``build_index`` comes after it.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from goldscrape.reference.known_names import first_names, name_key, title_key
from goldscrape.reference.sources import Listed, listed_films, nominations, source_folder, write_blocks

__all__ = ["film_lines"]

_SUBTITLE_WORDS = 3
"""A subtitle of so many words is used as the title ("The Fellowship of the Ring")."""
_BARE_FORMS = {"birdman or the unexpected virtue of ignorance": "Birdman"}
"""Titles whose official form no newspaper prints."""


_MODERN = 1970
"""From this year on the words before a colon are used as the title ("Anchorman")."""


def _is_name(key: str) -> bool:
    return " " in key and key.split(" ")[0] in first_names()


class _Entry:
    def __init__(self, film: Listed) -> None:
        self.title, self.year, self.work_id = film.title, film.year, film.work_id
        self.people = {name_key(name) for name in film.names}


def film_lines(folder: Path) -> list[str]:
    """The lines of the list, in no order."""
    nominated: dict[tuple[str, str], _Entry] = {}
    for film in nominations(folder):
        entry = nominated.setdefault((film.work_id or f"{film.year}", title_key(film.title)), _Entry(film))
        entry.people |= {name_key(name) for name in film.names}
    by_key: dict[str, list[_Entry]] = defaultdict(list)
    for (_, key), entry in nominated.items():
        by_key[key].append(entry)
    for film in listed_films(folder):
        entries = by_key[title_key(film.title)]
        # A nomination's year may be a year off the release; two films of one title so close are one film only when
        # no other is as close.
        near = [entry for entry in entries if entry.work_id and abs(entry.year - film.year) <= 1]
        if len(near) == 1:
            near[0].people |= {name_key(name) for name in film.names}
        else:
            entries.append(_Entry(film))
    lines = []
    for key, entries in by_key.items():
        for entry in entries:
            people = ";".join(sorted(filter(None, entry.people)))
            lines.append("\t".join((key, entry.title, str(entry.year), entry.work_id, people)))
            subtitle = title_key(entry.title.partition(": ")[2])
            if subtitle.count(" ") >= _SUBTITLE_WORDS - 1:
                lines.append("\t".join((subtitle, entry.title, str(entry.year), entry.work_id, people)))
            head = title_key(entry.title.partition(": ")[0])
            if ": " in entry.title and entry.year >= _MODERN and head not in by_key and not _is_name(head):
                lines.append("\t".join((head, entry.title, str(entry.year), entry.work_id, people)))
            if key in _BARE_FORMS:
                title = _BARE_FORMS[key]
                lines.append("\t".join((title_key(title), title, str(entry.year), entry.work_id, people)))
    return [line for line in lines if line[0] != "\t"]


if __name__ == "__main__":
    print(write_blocks("known-films.tsv.gz", film_lines(source_folder("build_films"))), "films")
