"""Make ``known-makers.tsv.gz``: ``python -m goldscrape.reference.build_makers SOURCES``.

Who directed, wrote or composed US films, and whose books they were made from: names alone, found in the lead
paragraphs of Wikipedia's film articles (through prust/wikipedia-movie-data). No list of casts holds them.
One line a name: key, trades (letters, see ``known_people``, by number of films); an "a" comes last. Who is in more
casts than leads credit is left out. ``build_index`` comes after it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from goldscrape.reference.known_names import name_key
from goldscrape.reference.sources import census, film_leads, listed_films, most_first, source_folder, write_lines

__all__ = ["maker_lines", "makers_of"]

_PARTICLE = r"(?:de|del|di|du|la|le|van|von|der|den)(?= [A-ZÀ-Þ]| (?:la|le|der|den) )"
_WORD = rf"(?:[A-ZÀ-Þ]\.(?:[A-ZÀ-Þ]\.)*|[A-ZÀ-Þ][\w’-]+(?:'[A-ZÀ-Þ][\w-]+)?|[A-Z]'[A-Z][\w-]+|{_PARTICLE})"
_NAME = rf"{_WORD}(?: {_WORD}){{1,3}}"
_NAMES = rf"(?P<names>{_NAME}(?:(?:, | and |, and ){_NAME})*)"
_BOOK = (
    r"(?:novels?|novella|books?|memoirs?|short stor(?:y|ies)|autobiography|best-?sellers?|children's book|"
    r"graphic novel|book series|novel series)"
)
_CREDITS = (
    (
        "d",
        re.compile(
            rf"\b(?:co-)?directed(?:,? (?:co-)?(?:produced|written|edited|scored)|,? and (?:co-)?\w+)* by {_NAMES}"
        ),
    ),
    ("d", re.compile(rf"\bdirector {_NAMES}")),
    ("w", re.compile(rf"\b(?:co-)?(?:written|scripted)(?: and (?:directed|produced))? by {_NAMES}")),
    ("w", re.compile(rf"\bscreenplay (?:was written )?by {_NAMES}")),
    ("m", re.compile(rf"\b(?:score|music) (?:was |is )?(?:composed )?by {_NAMES}")),
    (
        "b",
        re.compile(
            rf"\b{_BOOK}(?: of the same (?:name|title)| [A-Z][\w’':,!-]*(?: [\w’':,!-]+){{0,7}}?)? "
            rf"(?:written )?by {_NAMES}"
        ),
    ),
    (
        "b",
        re.compile(
            rf"\b(?P<names>{_NAME})['’]s? (?:(?:\d{{4}}|best-?selling|classic|famous|semi-autobiographical|first|"
            r"debut) )*"
            rf"{_BOOK}\b"
        ),
    ),
)
"""Letter and the phrase a lead paragraph credits with; the names follow."""
_CAMEOS = 4
"""Credits for each place in a cast from which the places are cameos."""
_SURNAME_STARTS = frozenset(["de", "del", "della", "di", "du", "la", "le", "van", "von", "mc", "mac", "st"])
"""Two words that begin so are a surname alone: "De Niro"."""
_APART = re.compile(r", and | and |, ")


def makers_of(lead: str) -> Iterator[tuple[str, str]]:
    """Name and letter of everybody whom a film's lead paragraph credits."""
    for letter, pattern in _CREDITS:
        for credit in pattern.finditer(lead):
            for name in _APART.split(credit["names"]):
                yield name.rstrip("."), letter


def maker_lines(folder: Path) -> list[str]:
    """The lines of the list, in no order."""
    trades: dict[str, Counter[str]] = defaultdict(Counter)
    for lead in film_leads(folder):
        for name, letter in set(makers_of(lead)):
            key = name_key(name)
            if " " in key:
                trades[key][letter] += 1
    firsts = {first for kind in ("first.male", "first.female") for first in census(folder, kind)}
    places = Counter(name_key(name) for film in listed_films(folder) for name in film.names)
    lines = []
    for key, letters in trades.items():
        credited, played, first = letters.total(), places[key], key.partition(" ")[0]
        # Once and without a first name that anybody bears it may be no name; an actor who directs is among the casts.
        named = credited > 1 or len(first) == 1 or first in firsts
        if named and first not in _SURNAME_STARTS and played <= credited:
            acts = "a" if played * _CAMEOS > credited else ""
            lines.append(f"{key}\t{''.join(most_first(letters))}{acts}")
    return lines


if __name__ == "__main__":
    print(write_lines("known-makers.tsv.gz", maker_lines(source_folder("build_makers"))), "people")
