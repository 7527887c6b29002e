"""Titles without any mark: capitalised runs that known names and the words beside them make titles."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

import attrs

from goldscrape.entities.known import KnownNames
from goldscrape.entities.titles_candidate import Candidate, Paper
from goldscrape.entities.titles_runs import Run, Token, known_in
from goldscrape.entities.titles_words import (
    FUNCTION_WORDS,
    is_common,
    is_institution,
    is_outlet,
    is_person,
    is_place,
)
from goldscrape.reference.known_names import KnownFilm, first_names

__all__ = ["Bare", "Climate", "bare_titles", "established"]

_ROMAN = frozenset(["ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"])
_SENTENCE_END = ".!?:\n"
_MODERN = 1965
"""Older films that no award remembers share their titles with too many other things."""
_GENRE_WORDS = frozenset(
    "comedy drama thriller film films movie sequel animation blockbuster epic musical horror biopic "  # noqa: SIM905
    "documentary romance cartoon western remake novel sitcom series show album single book play".split()
)


@attrs.frozen(kw_only=True)
class Climate:
    """How the article writes titles, and when it was written."""

    year: int | None
    threshold: int
    """The score from which a bare name is a title: higher where the article marks its titles."""


@attrs.define(eq=False)
class Bare:
    """A bare candidate with its score; ``first`` and ``last`` are its tokens in its run."""

    candidate: Candidate
    run: Run
    first: int
    last: int
    score: int
    known: bool


def bare_titles(paper: Paper, runs: Sequence[Run], known: KnownNames, climate: Climate) -> list[Bare]:
    """Every known title and every cued run of the field, scored; the caller decides from the scores."""
    found: list[Bare] = []
    for run in runs:
        taken: list[tuple[int, int]] = []
        for first, last, key in known_in(run, known):
            taken.append((first, last))
            if last < len(run.tokens) and _number(run.tokens[last]) and not run.tokens[last].parted:
                last += 1  # "Heat 2": a sequel of what is known
                key = f"{key} {run.tokens[last - 1].key}"
            bare = _make(paper, run, first, last, key, known=known.kind(key) is not None)
            bare.score = _score_known(paper, bare, known, climate)
            found.append(bare)
        found.extend(_unknown(paper, run, taken, climate))
    return found


def established(runs: Iterable[Run], keys: frozenset[str], longest: Mapping[str, int], paper: Paper) -> list[Bare]:
    """Mentions of titles that the article has established elsewhere.

    ``keys`` are their keys, ``longest`` maps the first word of a key to the most words of a key that begins so.
    """
    found = []
    for run in runs:
        place = 0
        tokens = run.tokens
        while place < len(tokens):
            most = min(max(longest.get(tokens[place].key, 0), longest.get(tokens[place].stem, 0)), len(tokens) - place)
            for words in range(most, 0, -1):
                key = " ".join(token.key for token in tokens[place : place + words])
                if key not in keys:
                    key = key.removesuffix(tokens[place + words - 1].key) + tokens[place + words - 1].stem
                if key in keys and not _glued(run, place, place + words) and tokens[place].capital:
                    first = place - 1 if place and tokens[place - 1].key in ("the", "a", "an") else place
                    if first != place and not tokens[first].capital:
                        first = place
                    found.append(_make(paper, run, first, place + words, key, known=False))
                    place += words - 1
                    break
            place += 1
    return found


def _make(paper: Paper, run: Run, first: int, last: int, key: str, *, known: bool) -> Bare:
    start, end = run.tokens[first].start, run.tokens[last - 1].end
    tail = run.tokens[last - 1]
    if tail.stem != tail.key and (key.endswith(tail.stem) or not known):
        end -= 2
        key = key if key.endswith(tail.stem) else key[:-1]
    candidate = Candidate(paper, start, end, start, end, "known" if known else "cue", key, known)
    return Bare(candidate, run, first, last, 0, known)


def _number(token: Token) -> bool:
    return (token.key.isdigit() and len(token.key) <= 2 and 2 <= int(token.key) <= 20) or token.key in _ROMAN


def _glued(run: Run, first: int, last: int) -> bool:
    """Whether the words are part of a longer name ("Miami Heat", "Ray Charles")."""
    tokens = run.tokens
    if first > 0:
        before = tokens[first - 1]
        if (
            before.capital
            and not tokens[first].parted
            and not before.key.endswith("s")
            and before.key not in FUNCTION_WORDS
            and before.key not in _GENRE_WORDS
            and not is_common([before.key])
        ):
            return True
    if last < len(tokens):
        after = tokens[last]
        if after.capital and not after.parted and after.key not in FUNCTION_WORDS:
            return True
    return False


def _score_known(paper: Paper, bare: Bare, known: KnownNames, climate: Climate) -> int:
    candidate = bare.candidate
    words = candidate.key.split()
    shown = candidate.text
    if is_outlet(candidate.key) or is_common(words) or (is_institution(words) and not shown.startswith("The ")):
        return -9
    candidate.look()
    entries = known.entries(candidate.key) if bare.known else known.entries(" ".join(words[:-1]))
    notable = any(film.work_id or film.year >= _MODERN for film in entries) or candidate.key in known.extra
    score = candidate.cue
    if not bare.known:
        score += 2  # a numbered sequel
    elif len(words) > 1:
        score += 2 if notable else 1
        score += 1 if _title_shape(shown, len(words)) else 0
    else:
        score += 1 if notable else 0
        if shown.startswith("The ") and not _opens_sentence(paper, candidate.start):
            score += 1
    if candidate.key in known.extra:
        score += 2
    if climate.year is not None and any(climate.year - 4 <= film.year <= climate.year + 1 for film in entries):
        score += 1
    if score >= 0 and _cast_beside(paper, candidate, entries):
        score += 2
    if _glued(bare.run, bare.first, bare.last):
        score -= 3
    if is_place(words):
        score -= 2 if candidate.cue == 3 else 9
    elif len(words) > 1 and is_person(shown):
        score -= 2
    elif len(words) == 1:
        if _opens_sentence(paper, candidate.start) and candidate.after.strength < 2:
            score -= 1
        if candidate.key in first_names() and candidate.cue < 3:
            score -= 1
    return score


def _title_shape(shown: str, words: int) -> bool:
    return words >= 3 or ":" in shown or shown[-1] in "!?" or any(word.islower() for word in shown.split())


def _opens_sentence(paper: Paper, start: int) -> bool:
    before = paper.text[max(0, start - 3) : start].rstrip(" \"“”‘’'(")
    return not before or before[-1] in _SENTENCE_END or start == paper.block_start(start)


def _cast_beside(paper: Paper, candidate: Candidate, entries: Sequence[KnownFilm]) -> bool:
    names = paper.names_of_block(candidate.start)
    return any(not film.people.isdisjoint(names) for film in entries)


def _unknown(paper: Paper, run: Run, taken: Sequence[tuple[int, int]], climate: Climate) -> Iterable[Bare]:
    """Parts of the run that no list knows, between its commas and "and"s."""
    tokens = run.tokens
    starts = [last for _, last in taken]
    place = 0
    while place < len(tokens):
        stop = place + 1
        while stop < len(tokens) and not (
            (tokens[stop].parted and paper.text[tokens[stop - 1].end] != ":")
            or (tokens[stop].key == "and" and not tokens[stop].capital)
            or _possessive(paper, tokens[stop - 1])
        ):
            stop += 1
        first, last = place, stop
        place = stop
        while first < last and (tokens[first].key == "and" or not tokens[first].capital):
            first += 1
        while last > first and not tokens[last - 1].capital and not _number(tokens[last - 1]):
            last -= 1
        if first < last and tokens[first].key in _GENRE_WORDS and last - first > 1:
            first += 1
        if first >= last:
            continue
        overlap = bisect_right(starts, first)
        if overlap < len(taken) and taken[overlap][0] < last:
            continue
        key = " ".join(token.key for token in tokens[first:last])
        bare = _make(paper, run, first, last, key, known=False)
        bare.score = _score_unknown(paper, bare)
        yield bare


def _possessive(paper: Paper, token: Token) -> bool:
    return paper.text[token.end - 2 : token.end] in ("’s", "'s") and token.capital


def _score_unknown(paper: Paper, bare: Bare) -> int:
    candidate = bare.candidate
    words = candidate.key.split()
    first = words[0]
    if is_common(words) or is_institution(words) or is_outlet(candidate.key) or is_place(words):
        return -9
    if words[-1] in ("pictures", "studios", "films") or first in _NAME_STARTS:
        return -9
    candidate.look()
    if candidate.cue < 2 or len(words) > 10:
        return 0
    shown = candidate.text
    shape = len(words) > 1 and (
        ":" in shown or shown[-1] in "!?" or any(w.islower() or w[-2:] in ("’s", "'s") for w in shown.split())
    )
    if len(words) > 1 and not shape and (is_person(shown) or first in first_names()):
        return 0
    if len(words) == 1 and (first in first_names() or shown.isupper()) and candidate.before.medium != "film":
        return 0
    return candidate.cue + (1 if shape else 0)


_NAME_STARTS = frozenset(["mr", "mrs", "ms", "dr", "sir", "dame", "lord", "lady", "st", "saint", "prince", "princess"])
