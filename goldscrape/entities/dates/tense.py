"""The direction a sentence looks in: back, ahead or neither, from the verb that governs a date."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Literal

from goldscrape.entities.masks import FieldSpan
from goldscrape.entities.passages import Cue, Passages
from goldscrape.entities.triggers import cue_pattern_and

__all__ = ["Direction", "direction_at"]

Direction = Literal["past", "future", "none", "alone"]
"""``none``: no verb tells; ``alone``: nothing but the date stands there (a calendar entry looks ahead)."""

_IRREGULAR = (
    "was|were|had|did|said|told|took|made|won|went|came|saw|rose|fell|began|grew|held|sold|broke|led|got|gave|found|"
    "became|kept|left|lost|met|paid|ran|sent|shot|spoke|stood|taught|thought|wrote|knew|drew|drove|fought|flew|hid|rang|"
    "sang|sank|shook|slid|struck|swept|swore|tore|woke|wore|hit"
)
_PARTICIPLE_SCHEDULED = (
    r"(?:set|due|slated|scheduled|expected|planned|poised|tipped|dated|billed|booked|on track|tracking|"
    r"projected|likely|about|going|eyeing|eyed|targeted|targeting|hoping|looking|gearing up|aiming|forecast)"
)
_FUTURE = (
    r"(?:will|won['’]t|shall|would)\b(?!\shave\b)(?:\snot)?(?:\s[a-z]+ly)?(?:\sbe)?(?:\s[a-z]+)?"
    r"|(?:are|is|due|set|slated|scheduled|expected|planned|poised|likely|going)\sto\s(?:be\s)?(?:[a-z]+ly\s)?[a-z]+"
    rf"|(?:is|are|be|been|being|currently|was|were)\s(?:also\s|now\s|still\s|all\s|[a-z]+ly\s)?"
    rf"(?!set\sin\b){_PARTICIPLE_SCHEDULED}\b"
    r"(?:\sto\s(?:be\s)?(?:[a-z]+ly\s)?[a-z]+)?"
    r"|(?:set(?!(?<=was\sset|ere\sset|een\sset)\sin\b)|due|slated|scheduled|expected|planned|poised|eyeing|eyes|targeting|dated)"
    r"\s(?:to|for|out|in|on)\b"
    r"|upcoming|forthcoming|coming\s(?:out|to|soon)|(?:until|till)\b|no\slater\sthan|ahead\sof|run-up\sto|available\b|(?:go|goes|going)\son\ssale|(?:is|are)\sout\b"
    r"|(?:nominees?|nominated|contenders?|front-?runners?|favou?rites?|up)\s(?:(?:for|in)\s(?:[\w’'-]+\s){1,4}?)?(?:at|for)(?=\s(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"|release\sdate|plans?\sto|planning\s(?:to|on)|hopes?\sto|aims?\sto|intends?\sto|prepar(?:es?|ing)\s(?:to|for)"
    r"|to\s(?:be\s[a-z]+|come|open|hit|start|begin|air|debut|premiere|release|bow|launch|return|host|shoot|film|arrive|stream|screen)\b"
    r"|(?:opens|hits|arrives|premieres|debuts|starts|begins|kicks\soff|airs|returns|launches|bows|drops|streams|lands|"
    r"takes\splace|comes\sout|closes|ends|runs|heads|rolls\sout|expands|screens|unspools|goes|faces|wraps|plays|reaches|hosts|co-hosts|emcees|remains|stays|follows|joins|turns\s\d+|expires|resumes|concludes|trades|swaps|vacates|"
    r"celebrates|competes|meets|presents|unveils|announces|reveals)\b"
    r"|(?<!\bnot\s)(?<!n['’]t\s)(?:take\splace|air|arrive|begin|follow|open|resume|expire)"
    r"\s(?:live\s)?(?:on|in|at|this|next)\b|expects?\b|(?:hope|plan|want|intend|aim)s?\sto\b"
    r"|(?:is|are)\s(?:\w+ly\s)?(?:announced|screened|shown|released|unveiled|revealed|held|handed\sout|given\sout|presented|"
    r"published|broadcast|televised|staged|honou?red|feted|crowned|celebrated)\b"
    r"|(?:is|are|am)\s(?:\w+ly\s)?(?:opening|hitting|arriving|premiering|debuting|starting|beginning|"
    r"airing|returning|launching|bowing|dropping|streaming|landing|coming|releasing|planning|going)\b"
    r"|(?:(?-i:may)|might|could|should|can)\s(?!have\b)[a-z]+"
)
_RESCHEDULED = (
    r"\b(?:push|mov|delay|shift|bump|postpon|reschedul|pull|set|dat|slat|schedul|relocat)(?:ed|ing|es|s|e)?\b"
    r"(?:(?!\brecord)(?:[^.!?]|(?<=\b[A-Z][a-z][a-z])\.|(?<=\bSept)\.)){0,90}?\b(?:(?P<new>to|for|until)|from|up|back)\s*$"
)
_PAST = (
    rf"(?:{_IRREGULAR})\b"
    r"|set\s(?:a|an|the|its|new|another)\b"
    r"|(?:has|have|had)\s(?:\w+ly\s|already\s|since\s)?(?:been|\w+ed|\w+en|made|won|taken|become|set|hit|sold)\b"
    r"|winners?\sof\b|ago\b|would\shave|could\shave|should\shave|previously|telling|raking|taking|earning|following"
)
_CONTRACTED = (
    r"['’]ll\b(?:\snot)?(?:\sbe)?(?:\s[a-z]+)?|"
    r"['’](?:(?:(?<=\b(?:it|he)['’])|(?<=\b(?:she|who)['’])|(?<=\bthat['’]))s|re|m)\s(?:set|due|slated|expected|coming|opening|going)\b"
)
_CUES = cue_pattern_and(
    {"future": _FUTURE, "past": _PAST},
    more=rf"(?P<future_contracted>{_CONTRACTED})|(?<=[a-z][a-z])(?<![nfspb]e)(?P<past_regular>ed)\b",
    within=r"['’eE](?:(?<=['’])|(?=[Dd]\b))",
)
_SCHEDULE_CHANGE = re.compile(_RESCHEDULED, re.IGNORECASE)
_MOVES_TO = ("to", "for", "until", "from", "up", "back")
"""The last words of a changed schedule, which few dates stand behind."""
_ADJACENT = re.compile(
    r"\b(?:(?P<past>since|after)|(?:updated|modified|revised|corrected|amended)(?:\s(?:on|at))?|by|until|till)\s*$",
    re.IGNORECASE,
)
"""Words right before a date; an update follows the publication that the day is counted from."""
_BILLED = re.compile(r"\bin\s(?:theaters|theatres|cinemas)(?:\son)?\s*$", re.IGNORECASE)
"""As on a poster: ahead, unless a verb before it says otherwise ("opened in cinemas on")."""
_DONE_BY = re.compile(
    r"\b(?:was|were|had)\s(?:\w+\s)?(?!expected|planned|scheduled|hoping|supposed)\w+(?:ed|ing|en)\sby\s$",
    re.IGNORECASE,
)
_BY_THEN = re.compile(r",?\s(?:[\w’'“”\"-]+\s){1,5}?had\b", re.IGNORECASE)
"""What was over by then: "By August it had passed", "they were editing by April"."""
_AHEAD = re.compile(r"[,”\"’]\sout\s(?:on\s|in\s|this\s)?$|\b(?:is|are)\s(?:on\s|this\s)?$", re.IGNORECASE)
"""As in a list of releases ("a new one, “Oaks,” out Nov. 3"); and what is on a day ("the deadline is Friday")."""
_LIMIT = re.compile(r"\b(?:before|ahead\sof|to)\s$", re.IGNORECASE)
"""Where no verb tells: "Vote before Friday", "“Oaks” to July"."""
_ASIDE = re.compile(r",[\"”’]?\s(?:\w+\s)?\w+$")
_GIVEN_UP = re.compile(
    r"\bhad\s(?:been\s)?(?:planned|hoped|intended|expected|due|set|slated|scheduled)\b", re.IGNORECASE
)
"""A plan that was one: its day may be over or still to come."""
_SPACE = " \t\n\r.,:;!?()[]-–—\"“”‘’'"


def direction_at(passages: Passages, start: int, end: int, titles: Sequence[FieldSpan] = ()) -> Direction:
    """Which way the sentence around a date looks.

    The nearest verb before the date governs it ("which premiered at Cannes, opens Dec. 25"); failing that the nearest
    after it. A schedule that was changed moved to a day ahead ("pushed the release back to July 2"), from any day.
    Nothing inside ``titles`` is a verb ("The Lost City").
    """
    text = passages.text
    left, right = passages.around(start, end)
    beside = text[max(left, start - 140) : start]
    if not beside.strip(_SPACE) and not text[end:right].strip(_SPACE):
        return "alone"
    change = _SCHEDULE_CHANGE.search(beside) if beside.rstrip().lower().endswith(_MOVES_TO) else None
    if change:
        return "future" if change["new"] else "none"
    adjacent = _ADJACENT.search(beside[-28:])
    if adjacent and not adjacent["past"]:
        done = _DONE_BY.search(beside[-60:]) or (adjacent[0][0] in "bB" and _BY_THEN.match(text, end))
        return "past" if done else "future"
    cues = passages.cues(_CUES, left, right, end)
    before = _verb_before(text, cues, start, titles)
    if adjacent:  # "expected to decide after Labor Day"
        return "future" if before is not None and before.name.startswith("future") else "past"
    if (before is None and _BILLED.search(beside[-28:])) or _AHEAD.search(beside[-12:]):
        return "future"
    governing = (
        before or _verb_behind(cues, end, titles) or _verb_behind(passages.cues(_CUES, left, right), end, titles)
    )
    if governing is None:
        return "future" if _LIMIT.search(beside[-12:]) else "none"
    if not governing.name.startswith("future"):
        return "past"
    return "none" if _GIVEN_UP.search(text, max(left, governing.start - 12), governing.end) else "future"


def _verb_before(text: str, cues: Sequence[Cue], start: int, titles: Sequence[FieldSpan]) -> Cue | None:
    nearest: Cue | None = None
    for cue in reversed(cues):
        if cue.end > start or _in_title(titles, cue):
            continue
        if not _beside(text, cue, start):
            return cue
        nearest = nearest or cue
    return nearest


def _verb_behind(cues: Sequence[Cue], end: int, titles: Sequence[FieldSpan]) -> Cue | None:
    return next((cue for cue in cues if cue.start >= end and not _in_title(titles, cue)), None)


def _in_title(titles: Sequence[FieldSpan], cue: Cue) -> bool:
    place = bisect_right(titles, cue.start, key=lambda title: title.start) - 1
    return place >= 0 and cue.start < titles[place].end


def _beside(text: str, cue: Cue, start: int) -> bool:
    """A participle that says by whom, between commas or of a sequence: another verb governs what follows it.

    "will appear in X, directed by Y, in May"; "opens on Monday, followed by X on Friday".
    """
    if not cue.name.startswith("past") or not text.startswith(" by ", cue.end):
        return False
    return text.endswith("followed", 0, cue.end) or (
        _ASIDE.search(text, max(0, cue.end - 30), cue.end) is not None and text.find(", ", cue.end, start) > 0
    )
