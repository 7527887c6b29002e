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
    r"|upcoming|forthcoming|com(?:ing\s(?:out|to|soon)|es\sto)\b|(?:until|till)\b|no\slater\sthan|ahead\sof|run-up\sto|available\b|(?:go|goes|going)\son\ssale|(?:is|are)\sout\b"
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
    r"|(?:(?-i:may)|might|could(?!\s(?:feel|see|hear|smell|sense)\b)|should|can)\s(?!have\b)[a-z]+"
)
_RESCHEDULED = (
    r"\b(?:push|mov|delay|shift|bump|postpon|reschedul|pull|set|dat|slat|schedul|relocat)(?:ed|ing|es|s|e)?\b"
    r"(?:(?!\brecord)(?:[^.!?]|(?<=\b[A-Z][a-z][a-z])\.|(?<=\bSept)\.)){0,90}?\b(?:(?P<new>to|for|until)|from|up|back)\s*$"
)
_PAST = (
    rf"(?:{_IRREGULAR})\b"
    r"|set\s(?:a|an|the|its|new|another)\b"
    r"|(?:has|have|had)\s(?:\w+ly\s|already\s|since\s)?(?:been|\w+ed|\w+en|made|won|taken|become|set|hit|sold)\b"
    r"|could\s(?:feel|see|hear|smell|sense)\b"
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
    r"\b(?:was|were|had)\s(?:\w+\s)?(?!expected|planned|scheduled|hoping|supposed)"
    r"(?:\w+(?:ed|ing|en)|sold|made|won|shot|hit|set|left|gone|come|done|met|lost|begun)\sby\s$",
    re.IGNORECASE,
)
_BY_THEN = re.compile(r",?\s(?:[\w’'“”\"-]+\s){1,5}?(?:had|was|were)\b", re.IGNORECASE)
"""What was over by then: "By August it had passed", "they were editing by April"."""
_UNTIL_THEN = re.compile(r"[\"“‘']?(?:until|till) $", re.IGNORECASE)
"""At a sentence's beginning: its verb tells ("Until Sunday, he said, there had been none")."""
_GOES_AHEAD = re.compile(r"(?:\s\([^)]*\))?\s(?:will|won['’]t|(?:is|are)\sto)\s", re.IGNORECASE)
"""Right behind a date: "the premiere on Saturday will go ahead"."""
_A_SLOT = re.compile(r"\s(?:[a-z]+\s){0,2}(?:date|slot|berth)\b")
_ITS = re.compile(r"\b(?:its|their|the|a|original|previous|earlier|planned)\s$", re.IGNORECASE)
"""With the word behind it: a day that was planned, over or still to come ("its November 20 release date")."""
_ADJECTIVE = re.compile(
    r"\b(?:(?:an?|the|its|his|her|their|our|my)\s\w+|united|hundred|limited|animated|untitled)$", re.IGNORECASE
)
"""What ends like a verb: "a limited release", "the United States"."""
_NOUN = re.compile(
    r"(?:\b(?:an?|the|its|his|her|their|of|on|in|at|many|several|few|some|more|all|both|these|those|other)|\d)\s$",
    re.IGNORECASE,
)
"""Before what looks like a verb and is none: "a handful of screens", "2,000 runs"."""
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
    if _GOES_AHEAD.match(text, end):
        return "future"
    if _A_SLOT.match(text, end) and _ITS.search(beside[-12:]):
        return "none"
    adjacent = _ADJACENT.search(beside[-28:])
    until = _UNTIL_THEN.fullmatch(text, left, start) is not None
    if adjacent and not adjacent["past"] and not until:
        done = _DONE_BY.search(beside[-60:]) or (adjacent[0][0] in "bB" and _BY_THEN.match(text, end))
        return "past" if done else "future"
    cues = passages.cues(_CUES, left, right, end)
    before = None if until else _verb_before(text, cues, start, titles)
    if adjacent and adjacent["past"]:  # "expected to decide after Labor Day"
        return "future" if before is not None and before.name.startswith("future") else "past"
    if (before is None and _BILLED.search(beside[-28:])) or _AHEAD.search(beside[-12:]):
        return "future"
    governing = (
        before
        or _verb_behind(text, cues, end, titles)
        or _verb_behind(text, passages.cues(_CUES, left, right), end, titles)
    )
    if governing is None:
        return "future" if _LIMIT.search(beside[-12:]) else "none"
    if not governing.name.startswith("future"):
        return "past"
    return "none" if _GIVEN_UP.search(text, max(left, governing.start - 12), governing.end) else "future"


def _verb_before(text: str, cues: Sequence[Cue], start: int, titles: Sequence[FieldSpan]) -> Cue | None:
    nearest: Cue | None = None
    for cue in reversed(cues):
        if cue.end > start or _in_title(titles, cue) or _is_none(text, cue):
            continue
        if not _beside(text, cue, start):
            return cue
        nearest = nearest or cue
    return nearest


def _verb_behind(text: str, cues: Sequence[Cue], end: int, titles: Sequence[FieldSpan]) -> Cue | None:
    return next(
        (cue for cue in cues if cue.start >= end and not _in_title(titles, cue) and not _is_none(text, cue)), None
    )


def _is_none(text: str, cue: Cue) -> bool:
    """Whether the word is no verb where it stands: an adjective in -ed, a plural."""
    if cue.name == "past_regular":
        return _ADJECTIVE.search(text, max(0, cue.end - 30), cue.end) is not None
    return (
        cue.name == "future"
        and text[cue.end - 1] == "s"
        and text[cue.start : cue.end].isalpha()
        and _NOUN.search(text, max(0, cue.start - 9), cue.start) is not None
    )


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
