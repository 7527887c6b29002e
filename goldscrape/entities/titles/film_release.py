"""The year of release of each film of an article, from all its mentions and from sentences that only say "the film"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from goldscrape.entities.sentences import sentence_at
from goldscrape.entities.text import Document, Span
from goldscrape.entities.titles.candidate import Candidate
from goldscrape.entities.titles.film_year_sentences import year_of_anaphor, year_of_its_release, year_of_original
from goldscrape.entities.titles.film_years import year_of_mention
from goldscrape.tables import Film

__all__ = ["release_years"]

_BEFORE = 110
_AFTER = 160
_AHEAD = 6
"""Years: how far ahead of the article a release may be announced."""


def release_years(
    films: Sequence[tuple[str, Sequence[Candidate]]],
    rows: Sequence[Film],
    sentences: Mapping[int, Sequence[Span]],
    document: Document,
) -> list[int | None]:
    """A year or None for each film; ``films`` are keys with mentions, in the order of ``rows``."""
    years: dict[str, int] = {}
    for key, mentions in films:
        for mention in mentions:
            before, after = _sides(mention, sentences)
            year = year_of_mention(before, after)
            if year is not None:
                years.setdefault(key, year)
                break
    keys = [key for key, _ in films]
    named = frozenset(keys)
    for key, mentions in films:
        original = _original(key, named)
        for mention in mentions if original else ():
            year = year_of_original(_sides(mention, sentences)[1])
            if year is not None and original:
                years.setdefault(original, year)
    _from_next_sentences(films, sentences, years)
    _from_subject(films, rows, sentences, document, years)
    return [years.get(key) for key in keys]


def _original(key: str, named: frozenset[str]) -> str | None:
    """The longest other title that the title begins with ("heat" for "heat 2")."""
    head = key.rpartition(" ")[0]
    while head and head not in named:
        head = head.rpartition(" ")[0]
    return head or None


def _sides(mention: Candidate, sentences: Mapping[int, Sequence[Span]]) -> tuple[str, str]:
    text = mention.paper.text
    span = sentence_at(sentences[id(mention.paper)], mention.start) or Span(0, len(text))
    before = text[max(span.start, mention.outer_start - _BEFORE) : mention.outer_start]
    return before, text[mention.end : min(max(span.end, mention.outer_end + 12), mention.end + _AFTER)]


def _from_next_sentences(
    films: Sequence[tuple[str, Sequence[Candidate]]], sentences: Mapping[int, Sequence[Span]], years: dict[str, int]
) -> None:
    """A sentence that only says "the film" or "it" and follows one that names a single film is about that film."""
    for paper in {id(m.paper): m.paper for _, mentions in films for m in mentions}.values():
        if "19" not in paper.text and "20" not in paper.text:
            continue
        places = sorted((m.start, key) for key, mentions in films for m in mentions if m.paper is paper)
        at, named_before, end = 0, frozenset[str](), 0
        for span in sentences[id(paper)]:
            first = at
            while at < len(places) and places[at][0] < span.end:
                at += 1
            named = frozenset([key for _, key in places[first:at]]) if at > first else frozenset()
            if not named and len(named_before) == 1 and "\n\n" not in paper.text[end : span.start]:
                year = year_of_its_release(paper.text[span.start : min(span.end, span.start + 300)])
                if year is not None:
                    years.setdefault(next(iter(named_before)), year)
            named_before, end = named, span.end


def _from_subject(
    films: Sequence[tuple[str, Sequence[Candidate]]],
    rows: Sequence[Film],
    sentences: Mapping[int, Sequence[Span]],
    document: Document,
    years: dict[str, int],
) -> None:
    """In an article about one film yet to come, "the film" is that film."""
    subjects = [key for (key, _), row in zip(films, rows, strict=True) if row.subject]
    if len(subjects) != 1 or subjects[0] in years:
        return
    paper = next((m.paper for _, mentions in films for m in mentions if m.paper.field.name == "body"), None)
    if paper is None:
        return
    named = sorted(m.start for _, mentions in films for m in mentions if m.paper is paper)
    for span in sentences[id(paper)]:
        sentence = paper.text[span.start : min(span.end, span.start + 600)]
        if "20" not in sentence and "19" not in sentence:
            continue
        year = year_of_anaphor(sentence)
        if year is None or any(span.start <= start < span.end for start in named):
            continue
        published = document.published
        if published is None or published.year - 1 <= year <= published.year + _AHEAD:
            years[subjects[0]] = year
            return
