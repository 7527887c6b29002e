"""Ranked lists of odds in articles: a contender, a dash, its odds or percentage, line after line or as headings."""

from __future__ import annotations

import re

import attrs

from goldscrape.awards import Event, read_odds, read_share, split_brackets
from goldscrape.pages.article_odds.names import contenders_in, read_name
from goldscrape.pages.article_odds.scope import Scope, honours_artist, kind_of, market_in, whole_category
from goldscrape.tables import Prediction
from goldscrape.white_space import one_line

__all__ = ["Line", "read_line", "row_of", "split_line", "subject_of"]

_RANK = r"(?:(?:#|No\.\s?)?(?P<rank>\d{1,3})\s*(?:[.)]+|[:\u2013\u2014-](?=\s))\s*)?"
_VALUE = (
    r"(?P<value>\d{1,4}\s?/\s?\d{1,4}|\d{1,4}\s*(?:-to-|\u2013to\u2013|\sto\s)\s*\d{1,4}"
    r"|\d{1,4}[-\u2013]\d{1,4}|\d{1,3}(?:\.\d+)?\s?%)"
)
_LINE = re.compile(
    rf"{_RANK}(?P<name>\S.*?)(?P<sep>\s*[\u2013\u2014|]+\s*|\s+-{{1,2}}\s+|\s*:\s+|\s*(?:\.{{3,}}|\u2026)\s*|\s+\()"
    rf"(?:odds\s*(?:of|:)\s*)?{_VALUE}\)?"
    r"(?P<odds>\s+(?:racetrack\s+)?odds\b)?(?P<tail>.*)",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:[.;,]?\s*(?:\(.{0,80}\))?|\s*[\u2191\u2193\u2194+\u25b2\u25bc=-]+\s*\d*"
    r"|\s+(?:to\s+win|to\s+be\s+nominated|for\s+(?:the|a)\s+\w+|shot|favou?rite)\b.{0,60}"
    r"|[,;]?\s+(?:down|up|was|were|same|unchanged|no\s+change|with|and|from|previously)\b.{0,80}"
    r"|\s*[\u2013\u2014-]\s+(?-i:[A-Z])[\w .&+\u2019']{1,30})[.]?\s*",
    re.IGNORECASE,
)
_DATE_WORDS = re.compile(
    r"\b(?:release[sd]?|premier\w*|opens?|opening|airs?|dates?|scores?|deadline|begins?|season|episodes?|p\.?m\.?|a\.?m\.?)\b",
    re.I,
)
_QUOTED = re.compile('["\u201c\u201d\u201e]')
_OUTLET_NOISE = re.compile(r"\b(?:accuracy|accurate|score|correct|points?|percent right)\b", re.I)
_VERBS = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|gets|leads|says|said|predicts?|wins|won)\b")


@attrs.frozen(kw_only=True)
class Line:
    """A line that may be an entry of a list, before the lines around it had their say."""

    rank: int | None
    name: str
    value: str
    tail: str
    certain: bool
    """It says "odds", or has a quoted title and a separator of a list: no neighbour is needed."""


def split_line(text: str) -> Line | None:
    """A line's rank, name and value; None when it has another shape."""
    text = one_line(text)
    if len(text) > 260:
        return None
    match = _LINE.fullmatch(text)
    if match is None:
        return None
    name, value, tail = match["name"].strip(), one_line(match["value"]), match["tail"]
    if (match["odds"] is None and not _TAIL.fullmatch(tail)) or len(tail) > 160:
        return None
    if read_odds(value) is None and read_share(value) is None:
        return None
    if _OUTLET_NOISE.search(text) or (_DATE_WORDS.search(name) and not _QUOTED.search(name)):
        return None
    plain = re.sub('["\u201c].*?["\u201d]', "", name)
    if len(name.split()) > 16 or _VERBS.search(plain):
        return None
    hyphen = re.fullmatch(r"\d+[-\u2013]\d+", value) is not None
    quoted_name = bool(_QUOTED.search(name))
    labelled = bool(whole_category(name) or whole_category(split_brackets(name)[0]))
    certain = match["odds"] is not None or (not hyphen and (quoted_name or labelled)) or (hyphen and quoted_name)
    return Line(rank=int(match["rank"]) if match["rank"] else None, name=name, value=value, tail=tail, certain=certain)


def read_line(line: Line, scope: Scope, subject: str | None = None, surface: str = "article_text") -> Prediction | None:
    """The row of a list's line.

    ``subject``: the work a heading is about; lines that name only a category are about it ("Best Musical — 16/5").
    None when the line names nobody, or not by the category's unit.
    """
    name, category = line.name, scope.category
    label, inside = split_brackets(name)
    if whole_category(name):
        if subject is None or kind_of(name, scope.event) == "person":
            return None
        category, name = name, f"\u201c{subject}\u201d"
    elif inside and whole_category(label):
        category, name = label, inside
    else:
        prefix = re.match(r"^(?P<label>[^:\u2013\u2014]{4,80}?)\s*(?::|\s[\u2013\u2014-])\s+(?P<rest>.+)$", name)
        if prefix and whole_category(prefix["label"]):
            category, name = prefix["label"].strip(), prefix["rest"]
    event = scope.event
    here = Scope(event, category, scope.group)
    kind = here.kind
    columns = read_name(name, kind, artist=honours_artist(category))
    if columns is None or not columns["nominee"]:
        return None
    if subject and columns["person"] and columns["work"] is None:
        columns["work"] = subject
    market = market_in(line.tail) if line.tail.strip() else None
    return row_of(
        columns,
        here,
        line.value,
        surface=surface,
        rank=line.rank,
        market=market,
    )


def row_of(
    columns: dict[str, str | None],
    scope: Scope,
    value: str | None,
    *,
    surface: str,
    rank: int | None = None,
    market: str | None = None,
    group: str | None = None,
    votes: int | None = None,
) -> Prediction:
    """A row from the naming columns, what the scope says and one figure."""
    event: Event = scope.event
    market = market or event.market
    share = read_share(value) if value and "%" in value else None
    odds = read_odds(value) if value and share is None else None
    return Prediction(
        award=event.award,
        season=event.season,
        market=market,
        category_id=scope.category_id,
        category=scope.category,
        predictor_group=group or scope.group,
        rank=rank,
        nominee=columns["nominee"] or "",
        nominee_text=columns["nominee_text"] or "",
        nominee_kind=columns["nominee_kind"],
        person=columns["person"],
        work=columns["work"],
        song=columns["song"],
        share=share,
        share_text=value if share is not None else None,
        odds=odds,
        odds_text=value if odds is not None else None,
        win_votes=votes if market == "win" else None,
        nomination_votes=votes if market == "nomination" else None,
        surface=surface,
    )


def subject_of(heading: str) -> str | None:
    """The one quoted title a heading is about."""
    titles = [named for named in contenders_in(heading) if named.work]
    return titles[0].work if len(titles) == 1 else None
