"""Odds inside articles: for the years before the API they are the only record there is."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from goldscrape.awards import Event, read_event
from goldscrape.entities.sentences import sentences
from goldscrape.entities.text import Mark
from goldscrape.pages.article.blocks import Block
from goldscrape.pages.article_odds.prose import may_state_odds, read_sentence
from goldscrape.pages.article_odds.ranked_list import Line, read_line, split_line, subject_of
from goldscrape.pages.article_odds.scope import Scope, categories_in, group_in, whole_category
from goldscrape.tables import Prediction

__all__ = ["read_article_odds"]

_ODDS_TALK = re.compile(
    r"\b(?:odds|experts?|editors|users|predict\w*|front-?runners?|racetrack|contenders?|favou?rites?|bets?|handicap\w*)\b",
    re.IGNORECASE,
)
_PREDICTORS = re.compile(r"\b(?:experts?|editors?|users?|pundits|predictors|readers)\b", re.IGNORECASE)
_NO_ODDS = re.compile(r"\b(?:release|premiere|air|broadcast)\s+dates?\b|\brecipe\b|\bfinal score\b", re.IGNORECASE)
_LONGEST_SENTENCE = 800
"""Characters: nothing is stated plainly in a longer one."""
_LONGEST_BLOCK = 6000
"""Characters: a longer paragraph is no prose that a person wrote; it is left alone so that reading stays linear."""


def read_article_odds(
    blocks: Sequence[Block], headline: str | None = None, url: str | None = None, event: Event | None = None
) -> list[Prediction]:
    """The odds that an article's own lists, headings and sentences state.

    Args:
        blocks: the article in reading order, without widgets and tables (``article_odds_table`` reads those).
        headline: says event and category for the whole article when it names one.
        url: its slug says award and season when the headline does not.
        event: what is known besides.

    `listed` counts the rows of a category; `complete` is false for rows of a sentence, null for lists: an article
    never proves that it lists everybody.
    """
    whole = " ".join(block.text for block in blocks[:40])[:20000]
    odds_article = bool(
        _ODDS_TALK.search(f"{headline or ''} {whole}")
    ) and "odds" in f"{headline or ''} {whole}".casefold() + (url or "")
    if not (odds_article or _ODDS_TALK.search(f"{headline or ''} {whole}")):
        return []
    scope = _opening(headline, url, event)
    rows: list[Prediction] = []
    pending: list[tuple[Line, Scope, str | None, str]] = []
    subject: str | None = None
    talk = odds_article
    previous = headline or ""

    def settle() -> None:
        # An unmarked name needs a neighbour and a number or a category above it: "Posted: 9/30" has neither.
        kept = [one for one in pending if one[0].certain or one[0].rank is not None or one[1].category is not None]
        if len(kept) > 1 or any(line.certain or (line.rank and where.category) for line, where, _, _ in kept):
            for line, where, about, surface in kept:
                row = read_line(line, where, about, surface)
                if row is not None:
                    rows.append(row)
        pending.clear()

    for block in blocks:
        text = block.text
        if not text:
            continue
        if len(text) > _LONGEST_BLOCK:
            settle()
            previous = text[:200]
            continue
        pieces = [_row_line(text)] if block.kind == "row" else text.split("\n")
        found = [split_line(piece) for piece in pieces] if len(pieces) < 60 else []
        if found and any(found):
            for piece, line in zip(pieces, found, strict=True):
                if line is not None:
                    if (talk or scope.category) and not _NO_ODDS.search(previous):
                        surface = "article_table" if block.kind == "row" else "article_text"
                        pending.append((line, scope, subject, surface))
                else:
                    settle()
                    scope = _label(piece, scope)
            continue
        if block.kind == "heading" or _is_label(text):
            settle()
            scope = scope.under(text)
            subject = subject_of(text)
            previous = text
            continue
        settle()
        if len(text) < 90 and subject_of(text) and not re.search(r"[.!?]$", text):
            subject = subject_of(text)
        if may_state_odds(text):
            rows += _prose(block, scope, talk)
        previous = text
    settle()
    return _counted(_deduplicated(rows))


def _opening(headline: str | None, url: str | None, event: Event | None) -> Scope:
    scope = Scope(event or Event()).under(headline or "")
    slug = re.sub(r"(?<=-)\d{6,}.*$", "", (url or "").split("?")[0].rstrip("/").rsplit("/", 1)[-1])
    said = read_event(slug.removesuffix(".html"))
    now = scope.event
    if said.award and now.award in (None, said.award):
        season = now.season or (Scope().under(slug.replace("-", " ")).event.season)
        scope.event = Event(said.award, season, now.market or (said.market if said.market == "nomination" else None))
    return scope


def _row_line(text: str) -> str:
    """A table's row as the line of a list: rank, name with its work in brackets, figure; other tables as they are."""
    cells = [cell.strip() for cell in text.split(" | ")]
    rank = f"{cells[0].rstrip('.')}. " if len(cells) > 2 and re.fullmatch(r"\d{1,3}\.?", cells[0]) else ""
    names = cells[1:-1] if rank else cells[:-1]
    if len(names) == 1:
        return f"{rank}{names[0]} \u2014 {cells[-1]}"
    if len(names) == 2 and not re.search(r"\d", names[1]):
        return f"{rank}{names[0]} ({names[1]}) \u2014 {cells[-1]}"
    return text


def _is_label(text: str) -> bool:
    return len(text) < 90 and whole_category(text) is not None


def _label(piece: str, scope: Scope) -> Scope:
    return scope.under(piece) if _is_label(piece) else scope


def _prose(block: Block, scope: Scope, talk: bool) -> list[Prediction]:
    rows: list[Prediction] = []
    category: str | None = None
    predictors: str | None = None
    spans = sentences(block.text)
    for span in spans:
        sentence = block.text[span.start : span.end]
        if len(sentence) <= _LONGEST_SENTENCE and (may_state_odds(sentence) or predictors):
            here = scope.of_sentence(sentence, category)
            marks = [
                Mark(mark.kind, mark.start - span.start, mark.end - span.start)
                for mark in block.marks
                if mark.kind == "italic" and span.start <= mark.start and mark.end <= span.end
            ]
            rows += read_sentence(sentence, marks, here, odds_before=talk, predictors_before=predictors)
        named = {mention.name for mention in categories_in(sentence)}
        if len(named) == 1:
            category = named.pop()
        elif named:
            category = None
        who = _PREDICTORS.search(sentence)
        if who and group_in(who[0]):
            predictors = who[0]
    return rows


def _deduplicated(rows: list[Prediction]) -> list[Prediction]:
    """A figure that list and prose repeat is one row: the first, with what only the later one says."""
    done: list[Prediction] = []
    known: dict[tuple[object, ...], list[Prediction]] = {}
    for row in rows:
        figure: tuple[object, ...] = (row.odds, row.share)
        if figure == (None, None):
            figure = (row.win_votes, row.nomination_votes)
        held = known.setdefault((row.nominee, *figure), [])
        same = next((one for one in held if one.category == row.category or None in (one.category, row.category)), None)
        if same is None:
            done.append(row)
            held.append(row)
            continue
        for column in _FILLED:
            if getattr(same, column) is None:
                setattr(same, column, getattr(row, column))
    return done


_FILLED = (
    "category", "category_id", "market", "predictor_group", "rank", "person", "work", "win_votes", "nomination_votes",
)  # fmt: skip


def _counted(rows: list[Prediction]) -> list[Prediction]:
    listings: dict[tuple[object, ...], int] = {}
    for row in rows:
        key = (row.award, row.season, row.market, row.category, row.predictor_group)
        listings[key] = listings.get(key, 0) + 1
    return [
        attrs.evolve(row, listed=listings[row.award, row.season, row.market, row.category, row.predictor_group])
        for row in rows
    ]
