"""How much a capitalised run looks like a person's name: points that add up, each for a reason one can state."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from goldscrape.entities.people.lower import LowerWords
from goldscrape.entities.people.names import FIXED, Candidate, is_first_name
from goldscrape.entities.people.names_words import (
    FIRM_WORDS,
    FIRST_NAMES_TOO,
    PLACE_FIRST_NAMES,
    PLAIN_WORDS,
    SUFFIXES,
    WEAK_FIRST_NAMES,
    WORLD_FIRST_NAMES,
)
from goldscrape.reference.known_names import film_first_names, film_surnames, first_names, known_people, surnames

__all__ = ["NEVER", "is_film_first_name", "name_points"]

NEVER = -9.0
"""No context makes such a run a person."""

_INITIALS = re.compile(r"(?:[A-Z]\.){1,4}\Z|[A-Z]{2,3}\Z|[A-Z]\Z")
_JOINED = re.compile(r"[^\W\d_]{5,}[A-Z][a-z]{2}")
"""Two names that lost the markup between them ("InarrituNicolas"), not "DiCaprio" or "MacDonald"."""
_MIDDLE = re.compile(r"[A-Z]\.\Z")
_SHAPED = re.compile(r"(?:Ma?c|O['’]|D['’]|Fitz)[A-Z]|[a-z] [A-Z]|.-.|[^\x00-\x7f’]")
_PARTICLE = re.compile(r"(?:[a-z]{1,3} )+[A-Z]")
_SYLLABLES = re.compile(r"[A-Z][a-z]+-[a-z]{2,5}\Z")


def name_points(candidate: Candidate, lower_words: LowerWords) -> float:
    """Points for the run being a person's full name, from its own words alone; above zero it stands unaided.

    ``lower_words`` are the words that the document also writes without a capital.
    """
    words = candidate.words
    if len(words) < 2:
        return NEVER
    key = candidate.key
    if _is_never(key):
        return NEVER
    first, last = words[0], words[-1]
    if last.key in SUFFIXES and len(words) > 2:
        last = words[-2]
    known = key in known_people()
    for word in words:
        text = word.text
        if not known and not text.istitle() and _JOINED.search(text):
            return NEVER
        if not text.isalpha() and any(map(str.isdigit, text)):
            return NEVER
    points = -1.5
    if known:
        points += 5.0
    elif len(words) > 2 and f"{first.key} {last.key}" in known_people():
        points += 3.0
    points += _first_points(candidate)
    if last.key in surnames() or last.key in _film_names()[1]:
        points += 1.0
    if last.key in PLAIN_WORDS or last.key in lower_words:
        points -= 0.7
    if (
        not is_first_name(first.key)
        and (first.key in PLAIN_WORDS or first.key in lower_words)
        and not (_PARTICLE.match(last.text) and first.key in FIRST_NAMES_TOO | WEAK_FIRST_NAMES)
    ):
        points -= 1.5 if not candidate.opens else 2.5
    plain = last.text.isascii() and last.text.isalpha()
    if not (plain and last.text.istitle()) and _SHAPED.search(last.text):
        points += 1.0
    if (not plain and _SYLLABLES.match(last.text)) or ("-" in words[-2].text and _SYLLABLES.match(words[-2].text)):
        points += 2.5
    if len(words) > 2 and any(_MIDDLE.match(word.text) for word in words[1:-1]):
        points += 2.0
    if last is not words[-1]:
        points += 3.0
    if len(last.text) > 3 and last.text.isupper() and not first.text.isupper():
        points -= 1.5
    if len(last.text) <= 3 and last.text.isupper():
        points -= 2.5
    if len(words) > 3:
        points -= 1.0
    if candidate.honorific:
        points += 2.5
    if candidate.trade:
        points += 2.0
    if candidate.doubtful:
        points -= 2.0
    return points


def _first_points(candidate: Candidate) -> float:
    text, key = candidate.words[0].text, candidate.words[0].key
    if is_first_name(key):
        return 2.0
    if _INITIALS.match(text):
        return 1.5 if "." in text or len(text) < 3 else 1.0
    if key in PLACE_FIRST_NAMES:
        return 0.7
    if key in first_names() or key in FIRST_NAMES_TOO:
        return 1.6 if not candidate.opens else 1.0
    if key in WORLD_FIRST_NAMES or text.lower() in WORLD_FIRST_NAMES:
        return 1.6
    return 1.3 if key in _film_names()[0] else 0.0


def is_film_first_name(key: str) -> bool:
    """Whether people of world cinema bear the first name, known to a census or not."""
    return is_first_name(key) or key in WORLD_FIRST_NAMES or key in _film_names()[0]


@cache
def _film_names() -> tuple[frozenset[str], frozenset[str]]:
    """First and last names of people in casts and nominations: the names of world cinema that no census has.

    First names are those that two people bear.
    """
    ordinary = PLAIN_WORDS | FIRM_WORDS
    return film_first_names() - ordinary, film_surnames() - ordinary


@lru_cache(maxsize=8192)
def _is_never(key: str) -> bool:
    parts = key.split(" ")
    if key in FIXED or " ".join(parts[:2]) in FIXED:
        return True
    if key in known_people():
        return False  # "River Phoenix"
    return parts[0] in FIRM_WORDS and parts[0] not in first_names() and parts[0] not in FIRST_NAMES_TOO
