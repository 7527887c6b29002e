"""Decides the kind of work each title is, from all its mentions together."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from goldscrape.entities.known import KnownNames
from goldscrape.entities.sentences import sentence_at
from goldscrape.entities.text import Span
from goldscrape.entities.titles.candidate import Candidate
from goldscrape.entities.titles.media import near_media

__all__ = ["agree_in_lists", "films_of_songs", "group_lists", "kind_of", "vote"]

_BETWEEN = re.compile(
    r"[\"”’'“‘,)\] ]{0,4}(?:\([^()]{1,40}\)[\"”’',]{0,2})?[,;]?\s*(?:(?:and|or|&|plus|then|as well as|and also|"
    r"and then|and most recently|along with|to|over|versus|vs\.?)\s)?(?:both |the |his |her )?[\"“‘’']{0,2}"
)
_CREDITS = re.compile(
    r"[\"”’'“‘,]{0,3}\)?[\"”’']?[,;]? ?(?:and |& |or |vs\.? )?(?:[A-ZÀ-Þ][\w.’'-]*,? (?:(?:and|&|de|von|van|del|"
    r"da) )?){1,6}\([\"“‘’']{0,2}"
)
_FROM = re.compile(r"[\"”’'“,]{0,3} (?:(?:from )?\([\"“‘’']?|from (?:[\w.’'-]+ ){0,6}?[\"“‘'])")
_CUE_WEIGHT = (0.0, 1.5, 3.0, 4.0)
_HEADING_WEIGHT = 3.0
_LIST = 3
"""Titles: a shorter list says nothing about one of them."""
_FAR = 400
"""Characters: words of a sentence further from a title say nothing about it."""


def group_lists(mentions: Sequence[Candidate]) -> None:
    """Number the mentions so that those of one list ("A, B and C"; "Name (“A”), Name (“B”)") share a number."""
    number = 0
    last: Candidate | None = None
    for mention in mentions:
        joined = False
        if last is not None and last.paper is mention.paper and 0 <= mention.outer_start - last.end < 90:
            between = mention.paper.text[last.end : mention.start]
            joined = _BETWEEN.fullmatch(between) is not None or _CREDITS.fullmatch(between) is not None
        if not joined:
            number += 1
        mention.group = number
        last = mention


def vote(mentions: Sequence[Candidate], sentences: Mapping[int, Sequence[Span]]) -> dict[int, dict[str, float]]:
    """Votes per list of mentions: direct cues weigh most, then the nearer words of the sentence."""
    pooled: dict[int, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for mention in mentions:
        paper = mention.paper
        words: Sequence[tuple[int, int, str]] = ()
        span = sentence_at(sentences[id(paper)], mention.start)
        if span is not None and span.start <= mention.start < span.end:
            near = max(span.start, mention.start - _FAR), min(span.end, mention.end + _FAR)
            media = paper.media
            words = media[bisect_left(media, (near[0],)) : bisect_left(media, (near[1],))]
        votes = near_media(words, mention.outer_start, mention.outer_end)
        lists = paper.heading_media
        under = bisect_left(lists, (mention.start + 1,)) - 1 if lists else -1
        if under >= 0 and mention.start < lists[under][1]:
            votes[lists[under][2]] += _HEADING_WEIGHT
        for cue in (mention.before, mention.after):
            if cue.medium:
                votes[cue.medium] += _CUE_WEIGHT[cue.strength]
        mention.votes = votes
        pool = pooled[mention.group]
        for medium, weight in votes.items():
            pool[medium] = max(pool[medium], weight)
    return pooled


def kind_of(
    mentions: Sequence[Candidate],
    pooled: Mapping[int, Mapping[str, float]],
    leaning: Mapping[str, float],
    known: KnownNames,
    year: int | None,
) -> str:
    """`film` or another kind for the mentions of one title; ``year`` is that of the article."""
    total: dict[str, float] = defaultdict(float)
    direct: dict[str, int] = defaultdict(int)
    for mention in mentions:
        for medium, weight in mention.votes.items():
            total[medium] += weight
        for medium, weight in pooled[mention.group].items():
            total[medium] += weight / 2
        for cue in (mention.before, mention.after):
            if cue.medium and cue.strength >= 2:
                direct[cue.medium] += 1
    if direct["film_of_it"]:
        return "film"
    count = len(mentions)
    scores = {medium: weight / count for medium, weight in total.items()}
    for medium, weight in leaning.items():
        scores[medium] = scores.get(medium, 0.0) + weight
    key = mentions[0].key
    contender = known.extra.get(key)
    if contender:
        scores[contender] = scores.get(contender, 0.0) + 4.0
    else:
        scores["film"] = scores.get("film", 0.0) + _known_film(key, known, year)
    # A title that is a book as well is a film as soon as the film is talked about.
    if direct["film"] and not any(direct[other] for other in ("series", "stage", "album", "song", "game")):
        return "film"
    best = max(scores, key=lambda medium: (scores[medium], medium))
    if best == "book" and (not direct["book"] or total["film"] > 0.8 * total["book"]):
        return "film"
    return best


def _known_film(key: str, known: KnownNames, year: int | None) -> float:
    """How much the lists speak for a film: most for one that was new when the article was written."""
    films = [film for film in known.entries(key) if year is None or film.year <= year + 2]
    if not films and key.rpartition(" ")[2].isdigit():  # a sequel
        films = [film for film in known.entries(key.rpartition(" ")[0]) if year is None or film.year <= year + 2]
    if not films:
        return 0.0
    new = year is not None and any(film.year >= year - 2 for film in films)
    return (2.4 if new else 1.4) if " " in key else (1.5 if new else 0.5)


def agree_in_lists(kinds: dict[str, str], clusters: Mapping[str, Sequence[Candidate]]) -> None:
    """Give a title the kind of its list when all its mentions stand there and no word beside it says otherwise."""
    members: dict[int, set[str]] = defaultdict(set)
    for key, mentions in clusters.items():
        for mention in mentions:
            members[mention.group].add(key)
    lists = {group: Counter([kinds[key] for key in keys]) for group, keys in members.items() if len(keys) >= _LIST}
    for key, mentions in clusters.items():
        group = mentions[0].group
        if group not in lists or any(m.group != group or m.before.medium or m.after.medium for m in mentions):
            continue
        others = lists[group].copy()
        others[kinds[key]] -= 1
        common = min(others, key=lambda kind: (-others[kind], kind))
        if others[common] * 4 >= others.total() * 3:
            kinds[key] = common


def films_of_songs(kinds: dict[str, str], clusters: Mapping[str, Sequence[Candidate]]) -> None:
    """A title in brackets or behind "from" after a song's title is what the song is from: “Golden” (“Sinners”)."""
    if "song" not in kinds.values():
        return
    places = sorted(
        (
            (mention.paper, mention.start, mention.end, key)
            for key, mentions in clusters.items()
            for mention in mentions
        ),
        key=lambda place: (id(place[0]), place[1]),
    )
    for (paper, _, end, song), (other, start, _, key) in pairwise(places):
        if (
            paper is other
            and kinds[song] == "song"
            and kinds[key] in ("song", "unknown")
            and _FROM.fullmatch(paper.text[end:start])
        ):
            kinds[key] = "film"
