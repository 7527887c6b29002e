"""How much speaks for a known title without marks being that title here: one number, from which the caller decides."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goldscrape.entities.known import KnownNames
from goldscrape.entities.titles.candidate import Candidate, Paper
from goldscrape.entities.titles.climate import Climate
from goldscrape.entities.titles.context import (
    attributive,
    bracketed,
    look_for_director,
    opens_sentence,
    ranked,
    title_shape,
    year_behind,
)
from goldscrape.entities.titles.cues import A_FILM, Cue
from goldscrape.entities.titles.cues_after import barred_after, is_series_of_films
from goldscrape.entities.titles.no_title import NEVER, is_named_firm
from goldscrape.entities.titles.owners import look_past_owner
from goldscrape.entities.titles.scores_unknown import score_unknown
from goldscrape.entities.titles.words import is_common, is_institution, is_outlet, is_person, is_place
from goldscrape.reference.known_names import KnownFilm, first_names, surnames

__all__ = ["score_known"]

_MODERN = 1965
"""Older films that no award remembers share their titles with too many other things."""
_HOLIDAYS = frozenset(
    ["labor day", "labour day", "memorial day", "new years eve", "new years day", "christmas day", "christmas eve",
     "boxing day", "mothers day", "fathers day", "valentines day", "bank holiday", "veterans day", "presidents day"]
)  # fmt: skip
"""Days before they are films of that name."""
_NATIONAL = re.compile(
    r" (?:co-)?(?:film|movie)?[ -]?(?:director|maker|star|actor|actress|producer|writer|helmer|legend)s?\b"
)
_FIGURE = re.compile(r"[\d.,]+")
_UNIT = re.compile(r"(?: ?(?:million|billion|m|bn|per cent|percent|viewers|people)\b|%)")
_COUNTS = re.compile(r" (?:[a-z]|Oscar|Academy|Emmy|Best|Greatest|Films|Movies|Things|Years|Times)")


def score_known(paper: Paper, candidate: Candidate, known: KnownNames, climate: Climate, *, alone: bool) -> int:
    """The score of a known title, or of a known one with a number; ``alone``: it is no part of a longer name."""
    words = candidate.key.split()
    shown = candidate.text
    if _FIGURE.fullmatch(shown) and _UNIT.match(paper.text, candidate.end):
        return NEVER  # "an audience of 9.9 million"
    if candidate.key.isdigit():
        candidate.look()
        counts = _COUNTS.match(paper.text, candidate.end) is not None  # "movies: 12 greatest films"
        return candidate.cue if candidate.before.medium == "film" and not counts else NEVER
    the = shown.startswith("The ")
    base = words if candidate.known else words[:-1]
    inside = the and not opens_sentence(paper, candidate.start)  # "gems as The Producers"
    if is_outlet(candidate.key) or (is_common(base) and not inside) or (is_institution(words) and not the):
        return NEVER
    if barred_after(paper.text[candidate.end : candidate.end + 20]) or is_named_firm(candidate):
        return NEVER
    candidate.look()
    if candidate.key in _HOLIDAYS and candidate.cue < 3:
        return NEVER
    if ranked(candidate):
        candidate.before = A_FILM
        return 6
    look_for_director(candidate)
    linked = (candidate.start, candidate.end) in paper.links
    if linked:
        candidate.evidence = "linked"
    if candidate.before.strength < 2:
        look_past_owner(candidate, climate.surnames)
    if candidate.before.strength < 2 and words[0] not in climate.surnames and bracketed(candidate):
        candidate.before = Cue(2, None)
    score = 2 * linked + candidate.cue - (0 if alone else 6 if len(words) == 1 else 5)
    listed = candidate.known
    entries = known.entries(candidate.key if listed else " ".join(words[:-1]))
    if climate.year is not None:
        entries = tuple([film for film in entries if film.year <= climate.year + 2])
        if not entries and candidate.key not in known.extra:
            return score_unknown(paper, candidate, climate) if alone else NEVER  # a namesake yet to come
    if alone and _came_out_then(candidate, entries, words):
        score += 3 - candidate.cue + paper.text.startswith(" (", candidate.end)
        candidate.after = A_FILM
    notable = any(film.work_id or film.year >= _MODERN for film in entries) or candidate.key in known.extra
    if not listed:
        score += 2  # a numbered sequel of a known film
    elif len(words) > 1:
        score += (2 if notable else 1) + title_shape(shown, 3)
    else:
        score += notable + (the and not opens_sentence(paper, candidate.start))
    if candidate.key in known.extra:
        score += 2
    if climate.year is not None and any(climate.year - 4 <= film.year <= climate.year + 1 for film in entries):
        score += 1
    beside = _cast_beside(paper, candidate, entries, climate)
    score += beside
    score -= 2 * is_series_of_films(paper.text[candidate.end : candidate.end + 24])
    if attributive(candidate) and paper.text[max(0, candidate.start - 7) : candidate.start] == "of the ":
        score -= 2  # "a remake of the Rat Pack film"
    if is_place(words) and candidate.before.strength < 3 and _NATIONAL.match(paper.text, candidate.end):
        return NEVER  # "Hong Kong film-maker Wong Kar-wai"
    if is_place(words):
        # "Michael Douglas, star of Wall Street": the place has no cast.
        meant = candidate.cue == 3 or (the and len(words) > 1) or (beside == 2 and candidate.cue == 2)
        score -= 2 if meant else 9
    elif len(words) > 1 and is_person(shown):
        score -= 2
    elif len(words) == 1:
        opens = opens_sentence(paper, candidate.start)
        if opens and candidate.key in climate.surnames and candidate.key in surnames() and candidate.after != A_FILM:
            return NEVER  # "Smith won": the article's own
        score -= opens and candidate.after.strength < 2
        score -= candidate.key in first_names() and candidate.cue < 3
    return score


def _came_out_then(candidate: Candidate, entries: Sequence[KnownFilm], words: list[str]) -> bool:
    """Whether its year, as the lists have it, stands behind it: "Nashville (1975)", "Titanic in 1997".

    Behind "in" a place has any year.
    """
    year = year_behind(candidate)
    if year is None or (is_place(words) and not candidate.paper.text.startswith(" (", candidate.end)):
        return False
    return any(film.year in (year, year - 1) for film in entries)


def _cast_beside(paper: Paper, candidate: Candidate, entries: Sequence[KnownFilm], climate: Climate) -> int:
    casts = [film.people for film in entries if film.people]
    if not casts:
        return 0
    # Hardly a cast is named in the article: its paragraphs are read for those alone.
    named = [cast for cast in casts if any(not cast.isdisjoint(field.names) for field in climate.papers)]
    if not named:
        return 0
    names = paper.names_of_block(candidate.start)
    return 2 if any(not cast.isdisjoint(names) for cast in named) else 1
