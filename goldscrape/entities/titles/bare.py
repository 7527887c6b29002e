"""Titles without any mark: capitalised runs that known names and the words beside them make titles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter

from goldscrape.entities.known import KnownNames
from goldscrape.entities.titles.candidate import Candidate, Paper
from goldscrape.entities.titles.climate import Climate
from goldscrape.entities.titles.context import GENRE_WORDS, glued, opens_sentence
from goldscrape.entities.titles.parts import is_number, key_of, parts
from goldscrape.entities.titles.runs import ARTICLES, Run, Token, known_in
from goldscrape.entities.titles.scores_known import score_known
from goldscrape.entities.titles.scores_unknown import score_unknown
from goldscrape.entities.titles.taken import Taken
from goldscrape.entities.titles.words import COMMON, is_common, is_person, is_place, words_of
from goldscrape.reference.known_names import first_names, surnames

__all__ = ["bare_titles", "established"]

_ARTICLES = tuple(f"{article} " for article in ARTICLES)
_GENRE_ENDS = GENRE_WORDS - {"drama", "epic", "book"}
_NETWORKS = words_of(
    "tv "
    "bbc itv channel sky nbc cbs abc hbo fox netflix pixar disney sony paramount universal skydance lionsgate a24 neon "
    "marvel lucasfilm dreamworks illumination blumhouse searchlight miramax mgm amazon apple hulu columbia tristar "
    "legendary warner bros wb studiocanal annapurna mubi hallmark showtime starz peacock"
)
"""Firms that own a title ("Skydance's Terminator: Genesis")."""


_START = attrgetter("start")
_PART = re.compile(
    r":? (?:Part|Chapter|Vol\.|Volume|Episode) (?:One|Two|Three|Four|Five|Six|Seven|I{1,3}|I?V|VI{0,3}|\d{1,2})\b"
)


def bare_titles(paper: Paper, known: KnownNames, climate: Climate, marked: Taken) -> list[Candidate]:
    """Every known title and every cued part of a run beside the ``marked`` ones, scored, by start.

    Overlaps among them are the caller's to settle. Where everything is set in capitals only known titles count.
    """
    found: list[Candidate] = []
    for run in paper.runs:
        clear = marked.is_free(run.start, run.end)
        if not clear and marked.holds(run.start, run.end):
            continue
        strong: list[tuple[int, int]] = []
        for first, last, key in known_in(run, known):
            if last < len(run.tokens) and is_number(run.tokens[last]) and not run.tokens[last].parted:
                last += 1  # "Heat 2": a sequel of what is known
                key = f"{key} {run.tokens[last - 1].key}"
            part = _PART.match(paper.text, run.tokens[last - 1].end)
            if part is not None:
                while last < len(run.tokens) and run.tokens[last].end <= part.end():
                    key, last = f"{key} {run.tokens[last].key}", last + 1  # "Dune: Part Three"
            if last - first == 1 and (is_common([key]) or glued(paper, run, first, last)):
                continue  # "Christmas", "Ray Charles": one word of a longer name is never a title
            is_known = known.kind(key) is not None
            if (
                run.tokens[first].key in ARTICLES
                and last - first > 1
                and _article_is_the_sentences(paper, run, first, key, known)
            ):
                first += 1
            candidate = _candidate(paper, run, first, last, key, known=is_known)
            if not clear and not marked.is_free(candidate.start, candidate.end):
                continue
            candidate.score = score_known(paper, candidate, known, climate, alone=not glued(paper, run, first, last))
            found.append(candidate)
            if candidate.score >= climate.threshold:
                strong.append((first, last))
        for first, last in () if paper.title_case else parts(paper, run, known, climate):
            if not strong or not any(a < last and first < b for a, b in strong):
                unknown = _unknown(paper, run, first, last, known, climate)
                if unknown is not None and (clear or marked.is_free(unknown.start, unknown.end)):
                    unknown.score = score_unknown(paper, unknown, climate)
                    found.append(unknown)
    found.sort(key=_START)
    return found


def _article_is_the_sentences(paper: Paper, run: Run, first: int, key: str, known: KnownNames) -> bool:
    """Whether "The" opens the sentence before a title that has none ("The Pirates of the Caribbean star")."""
    titles = [film.title for film in known.entries(key)]
    return opens_sentence(paper, run.tokens[first].start) and not any(
        title.casefold().startswith(("the ", "a ", "an ")) for title in titles
    )


def established(
    paper: Paper, keys: frozenset[str], longest: Mapping[str, int], with_article: frozenset[str]
) -> Iterator[Candidate]:
    """Mentions of titles that the article has established elsewhere.

    ``keys`` are their keys, ``longest`` maps the first word of a key to the most words of a key that begins so,
    ``with_article`` holds the names that stand somewhere with their article ("the aviator").
    """
    for run in paper.runs if longest else ():
        tokens = run.tokens
        for token in tokens:
            if token.key in longest or token.stem in longest:
                break
        else:
            continue  # so it is for most runs
        place = 0
        count = len(tokens)
        while place < count:
            token = tokens[place]
            most = (longest.get(token.key) or longest.get(token.stem)) if token.capital else None
            if not most:
                place += 1
                continue
            for words in range(min(most, count - place), 0, -1):
                last = place + words
                key = " ".join(word.key for word in tokens[place:last])
                if key not in keys:
                    key = key.removesuffix(tokens[last - 1].key) + tokens[last - 1].stem
                if key in keys and not glued(paper, run, place, last):
                    before = tokens[place - 1] if place else None
                    article = before is not None and before.capital and before.key in ARTICLES
                    if before is not None and article and opens_sentence(paper, before.start):
                        article = f"{before.key} {key}" in with_article
                    yield _candidate(paper, run, place - 1 if article else place, last, key, known=False)
                    place = last - 1
                    break
            place += 1


def _is_surname(owner: Token, owned: Sequence[Token], known: KnownNames, climate: Climate) -> bool:
    """Whether the possessive is a person's: one of the article, or of a known title ("Shakespeare's Othello").

    "Meek's Cutoff" is a title as a whole.
    """
    if owner.stem in first_names():
        return False
    return owner.stem in climate.surnames or (owner.stem in surnames() and known.kind(key_of(owned)) is not None)


def _unknown(paper: Paper, run: Run, first: int, last: int, known: KnownNames, climate: Climate) -> Candidate | None:
    tokens = run.tokens
    if run.owns:
        first = _behind_owner(paper, tokens, first, last, known, climate)
    while first < last and not tokens[first].capital:
        first += 1
    if last == first:
        return None
    tail = tokens[last - 1].key
    one = last - first == 1
    if tail in _GENRE_ENDS and (one or tokens[last - 2].stem != tokens[last - 2].key):
        return None  # "Samuel's Western"
    if one and tail in COMMON:
        return None
    return _candidate(paper, run, first, last, tail if one else key_of(tokens[first:last]), known=False)


def _behind_owner(
    paper: Paper, tokens: tuple[Token, ...], first: int, last: int, known: KnownNames, climate: Climate
) -> int:
    """The first word behind whoever owns the title: "Ron Howard's Cinderella Man"; ``first`` where nobody does."""
    for place in range(last - 2, first - 1, -1):
        if tokens[place].stem != tokens[place].key and tokens[place].capital:
            name = place
            while name > first and tokens[name - 1].capital:
                name -= 1
            owner = paper.text[tokens[name].start : tokens[place].end - 2]
            words = place + 1 - name
            owned = (
                tokens[name].stem in _NETWORKS
                or tokens[place].stem.isdigit()
                or (words == 1 and is_place([tokens[name].stem]))
                or (words > 1 and tokens[name].stem in first_names())
                or is_person(owner)
                or (
                    words == 1
                    and name == first
                    and _is_surname(tokens[place], tokens[place + 1 : last], known, climate)
                )
                or (tokens[place + 1].key in ARTICLES and tokens[place + 1].capital)
                or (words == 2 and name == first and ":" in paper.text[tokens[place].end : tokens[last - 1].start])
            )
            return place + 1 if owned else first
    return first


def _candidate(paper: Paper, run: Run, first: int, last: int, key: str, *, known: bool) -> Candidate:
    start, end = run.tokens[first].start, run.tokens[last - 1].end
    tail = run.tokens[last - 1]
    if tail.stem != tail.key and (key.endswith(tail.stem) or not known):
        end -= 2
        key = key if key.endswith(tail.stem) else key[:-1]
    if not known and key.startswith(_ARTICLES):
        key = key.partition(" ")[2]
    return Candidate(paper, start, end, start, end, "known" if known else "cue", key, known)
