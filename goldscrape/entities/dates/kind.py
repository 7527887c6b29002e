"""What a date is of, and which film: its publication, a release, a shoot, a ceremony, another event."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from goldscrape.entities.passages import Passages
from goldscrape.entities.text import Document
from goldscrape.entities.titles.film_spans import FilmSpan, FilmSpans, film_spans
from goldscrape.entities.triggers import cue_pattern
from goldscrape.tables import DateMention, Film

__all__ = ["link_dates"]

_STORY = re.compile(
    r"\b(?:this|the)\s(?:story|article|post|piece|column|interview|report|list|page|gallery)\b|^\W*(?:published|"
    r"updated|posted)\b",
    re.IGNORECASE,
)
_CUES = {
    "published": r"published|posted|first\sappeared|originally\sran",
    "updated": r"updated|last\smodified|corrected|revised",
    "filming": r"film(?:ing|ed)\b|(?:to|would|will|started?|begins?|began)\sfilm\b|shoot(?:s|ing)?\b|"
               r"shot\b(?=\s(?:in|on|at|over|from|last|this))|principal\sphotography|"
               r"cameras?\s(?:roll\w*|start\w*)|production\s(?:is|was|will|beg[ai]ns?|start\w*|wrap\w*|kick\w*|in|on)|"
               r"(?:in|into|before|start(?:ed|s)?|beg[au]n|begin|begins)\sproduction|wrapp?(?:ed|s|ing)\b|lensing|"
               r"lensed",
    "ceremony": r"ceremony|ceremonies|telecast|awards?\s(?:show|night|gala|dinner)|(?:oscar|emmy|tony|"
                r"grammy)\s(?:night|sunday)|"
                r"academy\sawards|oscars|emmys|tonys|grammys|golden\sglobes|baftas|critics['’]?\schoice|sag\sawards|"
                r"awards\s(?:are|were|will|take|took|held)|gala\b|red\scarpet",
    "release": r"(?<!press\s)(?<!news\s)releas\w+|open(?:s|ed|ing)?\b|hits?\s(?:theat|cinemas|screens|netflix|"
               r"streaming|the\sbig)|"
               r"theat(?:er|re)s|cinemas|premier\w*|debut\w*|arriv\w*|due\s(?:out|in)|"
               r"bow(?:s|ed|ing)?\b|land(?:s|ed|ing)\b|stream(?:s|ed|ing)?\b|roll(?:s|ed|ing)?[\s-]?out|launch\w*|"
               r"comes?\sout|came\sout|coming\sout|"
               r"coming\b|drops?\b|dropped\b|big\sscreen|box\soffice|in\stheaters|rollout|slated|dated|on\sdemand|"
               r"distribut\w+",
    "other": r"said\b|told\b|says\b|according\sto|tweeted|wrote\b|writing\b|revealed|confirmed|reported",
    "event": r"festival|fest\b|convention|comic[\s-]con|cinemacon|panel|party|trial|concert|screening|conference|"
             r"summit|expo\b|"
             r"strike|election|wedding|funeral|memorial\b|gathering|exhibition|tour\b|nominations?\s(?:will|were|"
             r"are|announcement|"
             r"morning)|announced\sthe\snominations|voting|ballots?|deadline|luncheon|q&a|press\sconference|"
             r"announce[ds]?\b|"
             r"announcement|died\b|dies\b|death|born\b|birthday|super\sbowl|game\b|match\b|sentenced|arrested|"
             r"hearing|meeting",
}  # fmt: skip
_CUE = cue_pattern(_CUES)
_WORK = (
    r"(?:film|movie|picture|feature|drama|comedy|thriller|epic|musical|sequel|prequel|classic|hit|blockbuster|"
    r"remake|reboot|"
    r"biopic|western|romance|horror|original|adaptation|best\spicture|documentary|flick|smash|flop)s?"
)
_YEAR_OF_WORK = re.compile(rf"(?:['’]s)?\s(?:[\w’'&-]+\s){{0,3}}?{_WORK}\b", re.IGNORECASE)
_POSSESSIVE_YEAR = re.compile(r"(?:['’]s)?,?\s(?:[\w-]+\s){0,2}?[\"“‘']?$")
_REACH, _AHEAD = 110, 71
"""Characters within which a word tells what a date is of, before it and behind it."""
_OTHER_WORK = re.compile(
    r"\b(?:books?|novels?|memoirs?|novella|play|album|song|single|series|podcast|video\sgame|graphic\snovel)"
    r"(?:\s(?:called|titled|entitled))?,?\s[\"“‘']?\Z"
)
"""Before a title that is a film's too: here it stands for the book ("Released in 2022, the book X")."""


def link_dates(
    document: Document,
    dates: Sequence[DateMention],
    films: Sequence[Film],
    mentions: Sequence[FilmSpan],
    passages: Mapping[str, Passages] | None = None,
) -> None:
    """Set ``kind`` and ``film`` of every date: the nearest word of its sentence that tells, and the film beside it."""
    by_field = film_spans(mentions)
    topic = next((film.title for film in films if film.subject), None)
    years: dict[int, list[str]] = {}
    for film in films:
        if film.year is not None:
            years.setdefault(film.year, []).append(film.title)
    read = dict(passages or {field.name: Passages(field.text) for field in document.fields})
    for row in dates:
        field = read[row.field]
        text = field.text
        left, right = field.around(row.char_start, row.char_end)
        spans = by_field.get(row.field) or FilmSpans((), ())
        beside = _film_of_year(text, row, (left, right), spans, years)
        row.kind = "release" if beside else _kind(field, row, left, right)
        if beside:
            row.film = beside
        elif row.kind in ("release", "filming"):
            ahead, behind = spans.between(left, row.char_start), spans.between(row.char_end, right)
            named = ahead[-1] if ahead else behind[0] if behind else None
            if named is None:
                row.film = topic
            elif not _OTHER_WORK.search(text, max(left, named.start - 40), named.start):
                row.film = named.title


def _film_of_year(
    text: str, row: DateMention, sentence: tuple[int, int], spans: FilmSpans, years: dict[int, list[str]]
) -> str | None:
    """The film a year stands beside as its year of release: "2018's X", "X (1999)", "the 1996 film X"."""
    if row.granularity != "year" or row.start is None or row.relative:
        return None
    left, right = sentence
    dated = years.get(row.start.year, [])
    if len(dated) == 1 and any(span.title == dated[0] for span in spans.between(left, right)):
        return dated[0]
    behind = spans.between(row.char_end, min(right, row.char_end + 60))
    if behind:
        gap = text[row.char_end : behind[0].start]
        if _POSSESSIVE_YEAR.fullmatch(gap) and (row.raw.endswith("s") or _YEAR_OF_WORK.match(gap + " film")):
            return behind[0].title if row.raw.endswith("s") or _YEAR_OF_WORK.match(gap) else None
    ahead = spans.between(left, row.char_start)
    if ahead and re.fullmatch(r"[\"”’'.,]{0,3}\s?[(\[]", text[ahead[-1].end : row.char_start]):
        return ahead[-1].title
    if len(dated) == 1 and _YEAR_OF_WORK.match(text, row.char_end):
        return dated[0]
    return None


def _kind(passages: Passages, row: DateMention, left: int, right: int) -> str:
    if row.granularity == "century":  # the hundred years something is told of; no release or shoot is dated so
        return "other"
    best: tuple[float, str] | None = None
    for cue in passages.cues(_CUE, left, right, row.char_end + _AHEAD):
        kind = cue.name
        if cue.end <= row.char_start:
            distance = float(row.char_start - cue.end)
        elif cue.start >= row.char_end:
            distance = 1.5 * (cue.start - row.char_end) + 4
        else:
            continue
        if kind in ("published", "updated") and (distance > 40 or not _STORY.search(passages.text, left, right)):
            continue
        if distance < _REACH and (best is None or distance < best[0]):
            best = (distance, kind)
    if best is None and row.granularity in ("year", "season") and _YEAR_OF_WORK.match(passages.text, row.char_end):
        return "release"
    return best[1] if best else "other"
