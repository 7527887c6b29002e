"""The direction a sentence looks in: back, ahead or neither, from the verb that governs a date."""

from __future__ import annotations

import re
from typing import Literal

__all__ = ["Direction", "direction_at", "sentence_around"]

Direction = Literal["past", "future", "none", "alone"]
"""``none``: no verb tells; ``alone``: nothing but the date stands there (a calendar entry looks ahead)."""

_REACH = 240
_BREAK = re.compile(r"[.!?…][\"”’')\]]{0,2}\s+(?=[\"“‘'(\[]?[A-Z0-9])|\n\s*\n|\s*[;]\s")
_ABBREVIATION = re.compile(
    r"\b(?:[A-Z]|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Mr|Mrs|Ms|Dr|Sr|Jr|St|"
    r"Bros|Inc|Co|Corp|No|vs|[ap]\.m|U\.S|U\.K)\.$"
)

_IRREGULAR = [
    "was",
    "were",
    "had",
    "did",
    "said",
    "told",
    "took",
    "made",
    "won",
    "went",
    "came",
    "saw",
    "rose",
    "fell",
    "began",
    "grew",
    "held",
    "sold",
    "broke",
    "led",
    "got",
    "gave",
    "found",
    "became",
    "kept",
    "left",
    "lost",
    "met",
    "paid",
    "ran",
    "sent",
    "shot",
    "spoke",
    "stood",
    "taught",
    "thought",
    "wrote",
    "knew",
    "drew",
    "drove",
    "fought",
    "flew",
    "hid",
    "rang",
    "sang",
    "sank",
    "shook",
    "slid",
    "struck",
    "swept",
    "swore",
    "tore",
    "woke",
    "wore",
    "dropped",
    "bowed",
    "earned",
    "grossed",
    "died",
    "lived",
    "hit",
]
_PARTICIPLE_SCHEDULED = (
    r"(?:set|due|slated|scheduled|expected|planned|poised|tipped|dated|billed|booked|on track|tracking|projected|likely|"
    r"about|going|eyeing|eyed|targeted|targeting|hoping|looking|gearing up|aiming|forecast)"
)
_FUTURE = (
    r"(?:will|won['’]t|shall|would|[a-z]{1,5}['’]ll)\b(?!\shave\b)(?:\snot)?(?:\s[a-z]+ly)?(?:\sbe)?(?:\s[a-z]+)?"
    r"|(?:are|is|due|set|slated|scheduled|expected|planned|poised|likely|going)\sto\s(?:be\s)?(?:[a-z]+ly\s)?[a-z]+"
    rf"|(?:is|are|be|been|being|['’]s|['’]re|currently|was|were|,)\s(?:also\s|now\s|currently\s|still\s|all\s)?{_PARTICIPLE_SCHEDULED}\b"
    r"(?:\sto\s(?:be\s)?(?:[a-z]+ly\s)?[a-z]+)?"
    r"|(?:set|due|slated|scheduled|expected|planned|poised|eyeing|eyes|targeting|dated)\s(?:to|for|out|in|on)\b"
    r"|upcoming|forthcoming|coming\s(?:out|to|soon)|(?:until|till)\b|\bby\s*$|no\slater\sthan|ahead\sof"
    r"|release\sdate|plans?\sto|planning\s(?:to|on)|hopes?\sto|aims?\sto|intends?\sto|prepar(?:es?|ing)\s(?:to|for)"
    r"|to\s(?:be\s[a-z]+|open|hit|start|begin|air|debut|premiere|release|bow|launch|return|host|shoot|film|arrive|stream|screen)\b"
    r"|(?:opens|hits|arrives|premieres|debuts|starts|begins|kicks\soff|airs|returns|launches|bows|drops|streams|lands|"
    r"takes\splace|comes\sout|closes|ends|runs|heads)\b"
    r"|(?:is|are|['’]s|['’]re|am|['’]m)\s(?:\w+ly\s)?(?:opening|hitting|arriving|premiering|debuting|starting|beginning|"
    r"airing|returning|launching|bowing|dropping|streaming|landing|coming|releasing|planning|going)\b"
    r"|(?:may|might|could|should|can)\s(?!have\b)[a-z]+|in\stheat(?:er|re)s\s*(?:on\s*)?$"
)
_RESCHEDULED = (
    r"\b(?:push|mov|delay|shift|bump|postpon|reschedul|pull|set|dat|slat|schedul|relocat)(?:ed|ing|es|s|e)?\b"
    r"(?:(?!\brecord)[^.!?]){0,90}?\b(?:(?P<new>to|for|until)|from|up|back)\s*$"
)
_PAST = (
    r"(?:" + "|".join(_IRREGULAR) + r")\b"
    r"|set\s(?:a|an|the|its|new|another)\b|[a-z]{2,}(?<![nfspb]e)ed\b"
    r"|(?:has|have|had|['’]ve)\s(?:\w+ly\s|already\s|since\s)?(?:been|\w+ed|\w+en|made|won|taken|become|set|hit|sold)\b"
    r"|\bsince\s*$|\bago\b|would\shave|could\shave|should\shave|previously|telling|raking|taking|earning|following|after\s*$"
)
_CUES = re.compile(rf"(?<![\w])(?:(?P<future>{_FUTURE})|(?P<past>{_PAST}))", re.IGNORECASE)
_SCHEDULE_CHANGE = re.compile(_RESCHEDULED, re.IGNORECASE)
_UPDATED = re.compile(r"\b(?:updated|modified|revised|corrected|amended)(?:\s(?:on|at))?\s*$", re.IGNORECASE)
_ANY_VERB = re.compile(r"[a-z]{2,}\b", re.IGNORECASE)


def sentence_around(text: str, start: int, end: int, reach: int = _REACH) -> tuple[int, int]:
    """The sentence, or the ``reach`` characters of it, around a stretch; bounded work however long the text."""
    low = max(0, start - reach)
    left = low
    for found in _BREAK.finditer(text, low, start):
        if not _ABBREVIATION.search(text, max(low, found.start() - 6), found.start() + 1):
            left = found.end()
    high = min(len(text), end + reach)
    right = high
    for found in _BREAK.finditer(text, end, high):
        if not _ABBREVIATION.search(text, max(end - 8, found.start() - 6), found.start() + 1):
            right = found.start()
            break
    return left, right


def direction_at(text: str, start: int, end: int) -> Direction:
    """Which way the sentence around ``text[start:end]`` looks.

    The nearest verb before the date governs it ("which premiered at Cannes, opens Dec. 25"); failing that the nearest
    after it. A schedule that was changed moved to a day ahead ("pushed the release back to July 2"), from any day.
    """
    left, right = sentence_around(text, start, end)
    before, after = text[left:start], text[end:right]
    if not _ANY_VERB.search(before) and not _ANY_VERB.search(after):
        return "alone"
    change = _SCHEDULE_CHANGE.search(before[-140:])
    if change:
        return "future" if change["new"] else "none"
    if _UPDATED.search(before):
        return "future"  # an update follows the publication that the day is counted from
    last: re.Match[str] | None = None
    for last in _CUES.finditer(before):
        pass
    if last is not None:
        return "future" if last["future"] else "past"
    first = _CUES.search(after)
    if first is not None:
        return "future" if first["future"] else "past"
    return "none"
