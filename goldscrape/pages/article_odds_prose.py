"""Sentences that state a contender's odds, votes or share plainly; what a figure was before is no row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import attrs

from goldscrape.awards import read_odds
from goldscrape.entities.text import Mark
from goldscrape.pages.article_odds_list import row_of
from goldscrape.pages.article_odds_names import Named, contenders_in
from goldscrape.pages.article_odds_scope import Scope, group_in, market_in
from goldscrape.tables import Prediction

__all__ = ["may_state_odds", "read_sentence"]

_FRACTION = r"\d{1,4}\s?/\s?\d{1,4}|\d{1,3}-to-\d{1,3}|\d{1,3} to \d{1,3}"
_ODDS = re.compile(
    rf"(?P<before>\bodds\s+(?:(?:now|currently)\s+)?(?:of|at|are|is|stand\s+at|sit\s+at|:)\s+(?:only\s+|just\s+)?)?"
    rf"(?<![\d/.$\u20ac\u00a3-])(?P<value>{_FRACTION})(?![\d/]|-to-|\s*(?:stars?|percent|%|million|billion|inches|cup|margins?|votes?|ratio|split|lead\b"
    r"|nominat\w+|nominees|awards|wins|films|weeks|days|hours|minutes|years|people|times|places|spots|slots|of\s+(?!winning)|the\b))"
    r"(?P<after>\s+(?:\w+\s+)?odds\b|\s+(?:favou?rite|shot|long\s?shot|front-?runner)\b)?",
    re.IGNORECASE,
)
_LED_BY = re.compile(
    r"(?:\bat|\bwith|\bgets|\bget|\bhas|\bhave|\bholds|\bhold|\bto|\bboasts|\bearns|\ba|\blists?|\()\s*(?:(?:now|only|just|leading|a|whopping)\s+)*$",
    re.I,
)
_FORMER = re.compile(
    r"(?:\bfrom|\bwere|\bwas|\bhad|\bhad\s+been|\bbeen|\bpreviously|\bformerly|\bearlier|\bopened\s+at|\bdebuted\s+at|\bstarted\s+(?:out\s+)?at"
    r"|\bbegan\s+at|\bonce|\bheld|\bsat\s+at|\bstood\s+at|\bwent\s+off\s+at|\bcompared\s+(?:to|with)|\bversus|\bvs\.?|\bagainst|\bthan)\s+(?:(?!to\b)[\w'\u2019-]+\s+){0,3}$",
    re.IGNORECASE,
)
_FORMER_AFTER = re.compile(
    r"^\s*(?:odds\s+)?(?:last\s+(?:week|month|year|time|season)|a\s+(?:week|month|year|day)\s+ago|(?:two|three|\d+)\s+\w+\s+ago|yesterday|earlier|previously|before)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:last\s+(?:year|season|time)|(?:a|two|three|four|five)\s+years?\s+ago|back\s+in\s+(?:19|20)\d\d|would\s+have|had\s+(?:been\s+)?(?:odds|only|just|the)"
    r"|(?:was|were|had|won|lost|went)\b[^.;]{0,80}\b(?:in|at\s+the)\s+(?:19|20)\d\d|(?:in|at\s+the)\s+(?:19|20)\d\d\b[^.;]{0,80}\b(?:was|were|had|won|lost|went)"
    r"|won\s+(?:with|at|despite)|lost\s+(?:with|at|despite)|upset)\b",
    re.IGNORECASE,
)
_TALKS_ODDS = re.compile(r"\bodds\b|\bracetrack\b", re.IGNORECASE)
_LEADS = re.compile(
    r"\b(?:leads?|leader|leading|front-?runner|favou?rite|ahead|follow(?:s|ed)?|next|second|third"
    r"|out front|in front|on top|trails?)\b",
    re.I,
)
_NOT_ODDS = re.compile(r"(?:24/7|9/11|50/50|20/20|7/11)")
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_TO_NINETEEN = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen
"""
_ONES = _TO_NINETEEN.split()
_WORDS = (
    {word: number for number, word in enumerate(_ONES)}
    | {word: 10 * n for n, word in enumerate(_TENS) if word}
    | {
        f"{tens}-{ones}": 10 * n + m
        for n, tens in enumerate(_TENS)
        if tens
        for m, ones in enumerate(_ONES)
        if 0 < m < 10
    }
)
_NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d{1,5}|" + "|".join(sorted(_WORDS, key=len, reverse=True)) + ")"
_WHO = (
    r"(?:experts?|editors?|pundits?|users?|readers?|predictors?|forecasters?|prognosticators?"
    r"|journalists?|(?:Top 24|All[- ]Stars?)(?: users?)?)"
)
_COUNT = re.compile(
    rf"\b(?P<all>all\s+)?(?:of\s+)?(?:(?:our|the)\s+)?(?P<count>{_NUMBER})"
    rf"(?:\s+(?:out\s+)?of\s+(?:(?:our|the|its|their|those)\s+)?(?P<total>{_NUMBER}))?"
    rf"(?:\s+of)?(?:\s+(?:our|the|those|these))?(?:\s+(?:Gold\s+Derby|Oscars?|Oscarologists|Emmy|Tony|Grammy|surveyed|top(?!\s+24)|awards?|leading))?"
    rf"(?P<who>\s+{_WHO}(?:\s+(?:polled|surveyed)(?:\s+by\s+Gold\s+Derby)?)?)?(?!\w)",
    re.IGNORECASE,
)
_PICKS = re.compile(
    r"^\W*(?:from\s+(?:[\w-]+\s+){1,5}?)?(?:(?:who|that|currently|now|are|is|have|has|each|also|all|already|of\s+them)\s+)*(?:predict(?:s|ing)?|pick(?:s|ed|ing)?|back(?:s|ing)?|choos(?:e|es|ing)"
    r"|chosen|say(?:s|ing)?|bet(?:s|ting)?\s+(?:on|that)|favor(?:s|ing)?|foresee(?:s|ing)?|see(?:s|ing)?|expect(?:s|ing)?|forecast(?:s|ing)?"
    r"|think(?:s|ing)?|believe(?:s)?|agree(?:s)?|rank(?:s|ing)?|put(?:s|ting)?|go(?:es|ing)?\s+(?:with|for)|ha(?:s|ve))\b(?P<object>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_PICKED_BY = re.compile(
    r"(?:predicted|picked|backed|chosen|favored|forecast|foreseen|expected|tipped)\s+(?:(?:to|as|for|there)\b[^.;\u201c\"]{0,60}?\s)?by\s+(?:\w+\s+)?$"
    r"|(?:the\s+(?:choice|pick|prediction)\s+of|support\s+(?:of|from)|backing\s+(?:of|from)|votes?\s+(?:of|from)|first-place\s+votes\s+from)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_SHARE = re.compile(r"(?<![\d.$])(?P<value>\d{1,3}(?:\.\d{1,2})?\s?(?:%|percent\b|per\s+cent\b))", re.IGNORECASE)
_SHARE_OF = re.compile(
    rf"^\s*(?:of|among)\s+(?:(?:all|the|our|those|these|Gold\s+Derby(?:'s|\u2019s)?)\s+)*(?:\w+\s+)?(?:{_WHO}|predictions|picks|the\s+votes?|votes?)\b",
    re.IGNORECASE,
)
_NOT_SHARE = re.compile(
    r"\b(?:accura\w+|correct\w*|scored?|scores|right|rotten|tomatoes|critics\s+score|box\s+office|audience|rating|ratings|turnout|increase\w*|rose|fell"
    r"|dropp?\w*|jump\w*|grew|gross\w*|chances?|probab\w+|likelihood|overlap\w*|match\w*|history|historically)\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(r"\b(?:not|no\s+longer|never|n[\u2019']t|nobody|none|if)\b", re.IGNORECASE)
_WIN_VERB = re.compile(r"\bto\s+be\s+nominated\b", re.IGNORECASE)


def may_state_odds(text: str) -> bool:
    """Whether a text has a figure that could be odds, a vote count or a share: most paragraphs have none."""
    return bool(re.search(r"\d\s?/\s?\d|\d[- ]to[- ]\d|\d\s?(?:%|percent)", text)) or bool(
        re.search(rf"\b(?:of|out of|all)\b|\b{_WHO}\b", text, re.IGNORECASE)
        and re.search(
            r"\b(?:predict|pick|back|say|bet|favor|fore|expect|choos|chose|see|support|vote|rank|think|believe)", text
        )
    )


def read_sentence(
    sentence: str,
    marks: Sequence[Mark],
    scope: Scope,
    *,
    odds_before: bool = False,
    predictors_before: str | None = None,
) -> list[Prediction]:
    """The rows a sentence states.

    Args:
        sentence: its text.
        marks: italics in it.
        scope: what headings and the paragraph say.
        odds_before: the paragraph or its heading talks about odds, so a bare fraction beside a contender is one.
        predictors_before: the paragraph's last group of predictors ("experts"), for "Sixteen say …".
    """
    if _PAST.search(sentence):
        return []
    named = [one for one in contenders_in(sentence, marks) if not _speaks(sentence, one)]
    if not named:
        return []
    kind = scope.kind
    rows = _odds_rows(sentence, named, scope, kind, odds_before)
    rows += _vote_rows(sentence, named, scope, kind, predictors_before)
    rows += _share_rows(sentence, named, scope, kind, odds_before)
    return _merged(rows)


def _speaks(sentence: str, one: Named) -> bool:
    """Whether a name is somebody who talks, or who predicts for an outlet, rather than a contender."""
    if not one.bare:
        return False
    after = sentence[one.end : one.end + 40]
    before = sentence[max(0, one.start - 24) : one.start]
    return bool(
        re.match(
            r"\s*(?:\([A-Z][^)\"\u201c]*\))?\s*,?\s*(?:says?|said|writes?|wrote|predicts?|explains?|explained|notes?|adds?|told)\b",
            after,
        )
        or re.match(r"\s*\((?![\d\"\u201c])[A-Z][^)]*\)", after)
        or re.search(r"\b(?:says|said|adds|writes|told|editor|expert|host)\s+$", before, re.IGNORECASE)
        or re.search(
            r"\b(?:directed|written|produced|created|hosted|starring|director|writer|star|stars)(?:\s+by)?\s+$",
            before,
            re.IGNORECASE,
        )
    )


def _columns(one: Named, kind: str | None) -> dict[str, str | None]:
    person_row = one.person is not None and (kind == "person" or (kind is None and one.work is None) or kind is None)
    if kind not in (None, "person"):
        person_row = False
    columns: dict[str, str | None] = {
        "nominee": one.person if person_row else one.work,
        "nominee_text": one.text,
        "nominee_kind": "person" if person_row else kind,
        "person": one.person if person_row else None,
        "work": one.work,
        "song": None,
    }
    if kind == "song":
        columns["song"], columns["work"] = one.work, None
    return columns


def _row(
    one: Named,
    scope: Scope,
    kind: str | None,
    value: str | None,
    market: str | None,
    group: str | None,
    votes: int | None = None,
) -> Prediction:
    row = row_of(_columns(one, kind), scope, value, surface="article_text", market=market, group=group, votes=votes)
    row.complete = False  # a sentence names some contenders, never the list
    return row


def _odds_rows(
    sentence: str, named: list[Named], scope: Scope, kind: str | None, odds_before: bool
) -> list[Prediction]:
    rows: list[Prediction] = []
    talks = bool(_TALKS_ODDS.search(sentence))
    fitting = [one for one in named if one.fits(kind)]
    segment = 0
    for match in _ODDS.finditer(sentence):
        value, start, end = match["value"], match.start("value"), match.end("value")
        if read_odds(value) is None or _NOT_ODDS.fullmatch(value):
            continue
        if _inside(start, named):
            continue
        before, after = sentence[:start], sentence[end:]
        if _FORMER.search(before[-48:]) or _FORMER_AFTER.match(after):
            continue
        stated = bool(match["before"] or match["after"])
        led = bool(_LED_BY.search(before[-24:]))
        to_form = "/" not in value
        if not stated and not (led and (talks or odds_before or (not to_form and _LEADS.search(sentence)))):
            continue
        if not stated and to_form and "-" not in value and not talks and not _LEADS.search(sentence):
            continue
        chosen = _subject_of(sentence, fitting, named, kind, segment, start, end)
        segment = end
        market = market_in(sentence)
        rows += [_row(one, scope, kind, value, market, _group_of_odds(sentence)) for one in chosen]
    return rows


def _group_of_odds(sentence: str) -> str | None:
    return (
        "combined"
        if re.search(r"\bcombined\s+(?:racetrack\s+)?(?:odds|predictions)\b", sentence, re.IGNORECASE)
        else None
    )


def _inside(place: int, named: list[Named]) -> bool:
    return any(one.work is not None and one.start <= place < one.end for one in named)


def _subject_of(
    sentence: str, fitting: list[Named], named: list[Named], kind: str | None, segment: int, start: int, end: int
) -> list[Named]:
    """Whose odds they are: the one contender since the last figure, several said to be tied, or the next one."""
    inside = [one for one in fitting if segment <= one.start and one.end <= start]
    others = [one for one in named if segment <= one.start and one.end <= start]
    if inside:
        last = inside[-1]
        between = sentence[last.end : start]
        if re.fullmatch(r"[\"\u201d,\s]*\(\s*(?:with\s+|at\s+)?", between):
            return [last]
        if (
            len(inside) == 1
            and (kind is not None or len(others) == 1)
            and not re.search(r"[;]|\bwhile\b|\bbut\b", between)
        ):
            return [last] if len(between) <= 160 else []
        if re.search(r"\b(?:tied|both|each|apiece)\b", sentence, re.IGNORECASE):
            gaps = [sentence[a.end : b.start] for a, b in pairwise(inside)]
            if all(re.fullmatch(r"[\"\u201d,\s]*(?:and|&)?[\"\u201c\s]*", gap) for gap in gaps):
                return inside
        direct = re.fullmatch(
            r"[\"\u201d,\s]*(?:\bis\s+|\bare\s+)?(?:next\s+)?\b(?:at|with)\s+(?:odds\s+of\s+)?", between
        )
        if direct and segment and len(inside) == 1:
            return [last]
        return []
    following = [one for one in fitting if one.start >= end]
    if not segment and following and len(fitting) == 1:
        between = sentence[end : following[0].start]
        opening = sentence[:start].strip()
        if (
            len(between) < 40
            and re.match(r"^(?:at|with|boasting|holding|sporting)\b", opening, re.IGNORECASE)
            and "," in between
        ):
            return [following[0]]
    return []


def _number(text: str) -> int:
    text = text.casefold().replace(",", "")
    return _WORDS[text] if text in _WORDS else int(text)


@attrs.frozen
class _Count:
    start: int
    number: int
    """Where the number itself stands."""
    end: int
    votes: int
    group: str | None
    full: bool
    """It says whose votes these are, or out of how many."""


def _counts(sentence: str, predictors_before: str | None) -> list[_Count]:
    found: list[_Count] = []
    for match in _COUNT.finditer(sentence):
        who, total = match["who"], match["total"]
        full = bool(who or total) and not (total and _number(total) < _number(match["count"]))
        continued = bool(found) or predictors_before is not None
        if not full and not (continued and (match["count"].isalpha() or match["all"] or found)):
            continue
        group = group_in(who) if who else (found[-1].group if found else group_in(predictors_before or ""))
        found.append(_Count(match.start(), match.start("count"), match.end(), _number(match["count"]), group, full))
    return found


def _vote_rows(
    sentence: str, named: list[Named], scope: Scope, kind: str | None, predictors_before: str | None
) -> list[Prediction]:
    counts = _counts(sentence, predictors_before)
    market = market_in(sentence)
    if not counts or market is None or _NEGATED.search(sentence):
        return []
    fitting = [one for one in named if one.fits(kind)]
    rows: list[Prediction] = []
    picked: Named | None = None
    for place, count in enumerate(counts):
        stop = counts[place + 1].start if place + 1 < len(counts) else len(sentence)
        following = [one for one in fitting if count.end <= one.start < stop]
        others = [one for one in named if count.end <= one.start < stop]
        clause = sentence[count.end : stop]
        if _PICKS.match(clause) and len(following) == 1 and (kind is not None or len(others) == 1):
            rows.append(_row(following[0], scope, kind, None, market, count.group, count.votes))
            picked = None
            continue
        start = counts[place - 1].end if place else 0
        preceding = [one for one in fitting if start <= one.start and one.end <= count.start]
        if count.full and len(preceding) == 1 and len(fitting) == 1 and _PICKED_BY.search(sentence[: count.number]):
            picked = preceding[0]
        elif not (
            count.full
            and re.fullmatch(r"\s*(?:,|\band\b|\bby\b|\bas\s+well\s+as\b|\s)*", sentence[start : count.start])
        ):
            picked = None
        if picked is not None:
            rows.append(_row(picked, scope, kind, None, market, count.group, count.votes))
    return rows


def _share_rows(
    sentence: str, named: list[Named], scope: Scope, kind: str | None, odds_before: bool
) -> list[Prediction]:
    if _NOT_SHARE.search(sentence) or _NEGATED.search(sentence):
        return []
    found = list(_SHARE.finditer(sentence))
    fitting = [one for one in named if one.fits(kind)]
    rows: list[Prediction] = []
    market = market_in(sentence)
    for place, match in enumerate(found):
        start, end = match.span("value")
        if _FORMER.search(sentence[max(0, start - 48) : start]) or _FORMER_AFTER.match(sentence[end:]):
            continue
        stop = found[place + 1].start() if place + 1 < len(found) else len(sentence)
        previous = found[place - 1].end() if place else 0
        of = _SHARE_OF.match(sentence[end:])
        value = " ".join(match["value"].split())
        value = re.sub(r"\s*(?:percent|per cent)$", "%", value, flags=re.IGNORECASE)
        group = group_in(of[0]) if of else _group_of_odds(sentence)
        if of:
            clause = sentence[end + of.end() : stop]
            following = [one for one in fitting if end <= one.start < stop]
            others = [one for one in named if end <= one.start < stop]
            if _PICKS.match(clause) and len(following) == 1 and (kind is not None or len(others) == 1):
                rows.append(_row(following[0], scope, kind, value, market, group))
                continue
        elif not (_TALKS_ODDS.search(sentence) or re.search(r"\bpredictions\b", sentence)):
            continue
        preceding = [one for one in fitting if previous <= one.start and one.end <= start]
        others = [one for one in named if previous <= one.start and one.end <= start]
        led = re.search(
            r"(?:\bat|\bwith|\bhas|\bhave|\bholds?|\bgets?|\bto|\()\s*(?:(?:a|now|just|only|the|commanding|leading)\s+)*$",
            sentence[:start],
        )
        if led and len(preceding) == 1 and (kind is not None or len(others) == 1):
            rows.append(_row(preceding[0], scope, kind, value, market, group))
    return rows


def _merged(rows: list[Prediction]) -> list[Prediction]:
    """One row a contender: a sentence may give odds and votes together."""
    done: list[Prediction] = []
    for row in rows:
        same = next(
            (
                one
                for one in done
                if (one.nominee, one.work) == (row.nominee, row.work)
                and not (one.odds is not None and row.odds is not None)
                and not (one.share is not None and row.share is not None)
                and None in (one.predictor_group, row.predictor_group, None)
            ),
            None,
        )
        if same is None or (same.predictor_group or row.predictor_group) != (
            row.predictor_group or same.predictor_group
        ):
            done.append(row)
            continue
        for column in ("odds", "odds_text", "share", "share_text", "win_votes", "nomination_votes", "predictor_group"):
            if getattr(same, column) is None:
                setattr(same, column, getattr(row, column))
    return done
