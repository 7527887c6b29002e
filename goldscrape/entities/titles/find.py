"""Titles in prose: films and other works, and every place that names one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import partial
from typing import Literal, cast

import attrs

from goldscrape.entities.known import KnownNames
from goldscrape.entities.sentences import quote_of, sentences
from goldscrape.entities.text import Document, Field, FieldName, Span
from goldscrape.entities.titles.bare import bare_titles, established
from goldscrape.entities.titles.candidate import Candidate, Paper
from goldscrape.entities.titles.climate import Climate
from goldscrape.entities.titles.film_links import link_film
from goldscrape.entities.titles.film_release import release_years
from goldscrape.entities.titles.film_subject import mark_subjects
from goldscrape.entities.titles.kinds import agree_in_lists, films_of_songs, group_lists, kind_of, vote
from goldscrape.entities.titles.lists import good_keys
from goldscrape.entities.titles.marked import marked_titles
from goldscrape.entities.titles.media import article_media
from goldscrape.entities.titles.rows import best_evidence, fullest, merge_short_forms
from goldscrape.entities.titles.runs import runs
from goldscrape.entities.titles.taken import Taken
from goldscrape.entities.titles.words import is_place
from goldscrape.reference.known_names import name_key, title_key
from goldscrape.tables import Film, Work

__all__ = ["TitleKind", "TitleMention", "Titles", "find_titles"]

TitleKind = Literal["film", "series", "stage", "album", "song", "book", "game", "other", "unknown"]
"""`film`, or the medium of another work; `unknown` is a title whose medium the text does not tell (in no row)."""


_SURE_IN_CAPITALS = 5
"""The score from which a known title counts in a headline whose every word is capitalised."""
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")


@attrs.define(kw_only=True)
class TitleMention:
    """One place where the text names a work; the span is the title without its quotation marks."""

    field: FieldName
    start: int
    end: int
    title: str
    """The work's title as in its row (the fullest form in the text), not always the characters of this mention."""
    kind: TitleKind


@attrs.define(kw_only=True)
class Titles:
    """What :func:`find_titles` found."""

    films: list[Film] = attrs.field(factory=list)
    works: list[Work] = attrs.field(factory=list)
    mentions: list[TitleMention] = attrs.field(factory=list)
    """Every mention, by field (headline, description, body) and start, without overlaps."""


def find_titles(document: Document, known: KnownNames | None = None) -> Titles:
    """The films and other works that the document names; pure and linear in its length.

    ``known`` is the shipped lists unless the caller has more names (a user's file); the document's contenders are
    always added.
    """
    names = (known or KnownNames()).of(document)
    papers = [_paper(field) for field in document.fields]
    accepted = _accepted(document, papers, names)
    if not accepted:
        return Titles()
    sentence_lists = {id(paper): sentences(paper.text) for paper in papers}
    accepted.sort(key=lambda c: (papers.index(c.paper), c.start))
    group_lists(accepted)
    pooled = vote(accepted, sentence_lists)
    headline = next((field.text for field in document.fields if field.name == "headline"), "")
    leaning = article_media(document.award, (paper.media for paper in papers), headline)
    clusters: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in accepted:
        stands_for = names.aliases.get(candidate.key)
        clusters[title_key(stands_for) if stands_for else candidate.key].append(candidate)
    clusters = merge_short_forms(clusters, names)
    titles = Titles()
    order = {id(paper): place for place, paper in enumerate(papers)}
    film_mentions: dict[str, list[Candidate]] = {}
    year = document.published.year if document.published else None
    kinds = {key: kind_of(mentions, pooled, leaning, names, year) for key, mentions in clusters.items()}
    agree_in_lists(kinds, clusters)
    films_of_songs(kinds, clusters)
    for key, mentions in clusters.items():
        mentions.sort(key=lambda c: (order[id(c.paper)], c.start))
        kind = kinds[key]
        _add_row(titles, mentions, kind, sentence_lists)
        if kind == "film":
            film_mentions[key] = mentions
    mark_subjects(titles.films, list(film_mentions.values()), papers)
    for row, year in zip(
        titles.films, release_years(list(film_mentions.items()), titles.films, sentence_lists, document), strict=True
    ):
        row.year = year
    for row, mentions in zip(titles.films, film_mentions.values(), strict=True):
        link = link_film(row, mentions, names)
        if link is not None:
            row.work_id, row.link_method, row.link_score = link.work_id, link.method, link.score
    places = {paper.field.name: place for place, paper in enumerate(papers)}
    titles.mentions.sort(key=lambda m: (places[m.field], m.start))
    return titles


def _paper(field: Field) -> Paper:
    text = field.text
    blocks = [span.start for span in field.blocks()]
    return Paper(field, text, blocks, field.name == "headline" and _is_title_case(text), runs(text))


def _is_title_case(headline: str) -> bool:
    words = _LONG_WORD.findall(headline[:400])
    return sum(1 for word in words if word[0].isupper()) > 0.6 * len(words) and len(words) > 3


def _accepted(document: Document, papers: Sequence[Paper], names: KnownNames) -> list[Candidate]:
    marked = [_without_overlaps(marked_titles(paper, names)) for paper in papers]
    in_body = [c for paper, found in zip(papers, marked, strict=True) if paper.field.name == "body" for c in found]
    climate = Climate(
        year=document.published.year if document.published else None,
        threshold=4 if len({c.key for c in in_body}) >= 2 or len(in_body) >= 3 else 3,
        papers=papers,
        surnames=frozenset().union(*(paper.surnames for paper in papers)),
    )
    unmarked: list[list[Candidate]] = []
    for paper, found in zip(papers, marked, strict=True):
        items = bare_titles(paper, names, climate, Taken(found))
        if paper.title_case:
            items = [item for item in items if item.score >= _SURE_IN_CAPITALS]
        unmarked.append(items)
    bare = [item for items in unmarked for item in items]
    keys = {c.key for found in marked for c in found}
    keys |= good_keys(bare, climate, keys)
    accepted = [candidate for found in marked for candidate in found]
    longest: dict[str, int] = {}
    for key in keys:
        first, words = key.split(" ", 1)[0], key.count(" ") + 1
        longest[first] = max(longest.get(first, 0), words)
    # A place stays a place beside the film of its name: the musical "Chicago" and the Chicago police.
    with_article = frozenset(name_key(c.text) for c in (*accepted, *bare) if c.key in keys and c.text[:1] in "TA")
    frozen = frozenset(key for key in keys if " " in key or not is_place([key]))
    for paper, found, items in zip(papers, marked, unmarked, strict=True):
        free = Taken(found)
        own = [
            item for item in items if item.key in keys and (item.score > 0 or (item.score == 0 and item.key in frozen))
        ]
        chosen = _without_overlaps(c for c in own if free.is_free(c.start, c.end))
        free_too = Taken(sorted([*found, *chosen], key=lambda c: c.start))
        accepted.extend(chosen)
        for candidate in established(paper, frozen, longest, with_article):
            if free_too.is_free(candidate.start, candidate.end):
                candidate.look()
                accepted.append(candidate)
    return accepted


def _without_overlaps(candidates: object) -> list[Candidate]:
    found = sorted(cast("Sequence[Candidate]", candidates), key=lambda c: (c.start, -c.end))
    kept: list[Candidate] = []
    for candidate in found:
        if kept and candidate.start < kept[-1].end:
            if candidate.end - candidate.start > kept[-1].end - kept[-1].start:
                kept[-1] = candidate
            continue
        kept.append(candidate)
    return kept


def _add_row(
    titles: Titles,
    mentions: Sequence[Candidate],
    kind: str,
    sentence_lists: dict[int, list[Span]],
) -> None:
    first = mentions[0]
    title = fullest(mentions)
    for mention in mentions:
        titles.mentions.append(
            TitleMention(
                field=mention.paper.field.name,
                start=mention.start,
                end=mention.end,
                title=title,
                kind=cast("TitleKind", kind),
            )
        )
    if kind == "unknown":
        return
    row_of: Callable[..., Film] = Film if kind == "film" else partial(Work, medium=kind)
    row = row_of(
        field=first.paper.field.name,
        char_start=first.start,
        char_end=first.end,
        quote=quote_of(first.paper.text, sentence_lists[id(first.paper)], first.start, first.end),
        title=title,
        mentions=len(mentions),
        aliases=tuple(dict.fromkeys(m.text for m in mentions if m.text != title)),
        evidence=best_evidence(mentions),
    )
    if isinstance(row, Work):
        titles.works.append(row)
    else:
        titles.films.append(row)
