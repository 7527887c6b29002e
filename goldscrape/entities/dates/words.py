"""The words of dates: months, weekdays, seasons, ordinals, and the patterns that rules are built of.

All patterns are for IGNORECASE and without capturing groups.
"""

from __future__ import annotations

import re

__all__ = [
    "AND",
    "CARDINAL",
    "CENTURY",
    "DAY",
    "DET",
    "END",
    "MOD",
    "MONTH",
    "MONTHS",
    "ON",
    "ORDINAL",
    "QUARTER",
    "S0",
    "SEASON",
    "SEASONS",
    "TENS",
    "TO",
    "UNIT",
    "WEEKDAY",
    "WEEKDAYS",
    "YEAR",
    "S",
    "number_of",
]  # fmt: skip


def _numbered(names: str, first: int = 1) -> dict[str, int]:
    return {name: place for place, name in enumerate(names.split(), first)}


MONTHS = _numbered("jan feb mar apr may jun jul aug sep oct nov dec")
"""The first three letters of each month."""
WEEKDAYS = _numbered("mon tue wed thu fri sat sun", 0)
"""The first three letters of each weekday; Monday is 0."""
SEASONS = {"spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter"}

_ORDINALS = _numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
)
_CARDINALS = _numbered(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
)
_TENS = _numbered("twenties thirties forties fifties sixties seventies eighties nineties", 2)
_NUMBERS = _ORDINALS | _CARDINALS | {word: 10 * ten for word, ten in _TENS.items()} | {"a": 1, "an": 1, "last": -1}


def number_of(text: str) -> int:
    """The number a digit string, an ordinal or a number word stands for; -1 for "last"."""
    digits = re.match(r"\d+", text)
    return int(digits.group()) if digits else _NUMBERS[re.sub(r"\s", "-", text.lower())]


S = r"[^\S\n]{1,3}"
"""The space between two words."""
S0 = r"[^\S\n]{0,2}"
END = r"(?!\w)"
MONTH = (
    r"(?:jan(?:uary|\b\.?)|feb(?:ruary|r?\b\.?)|mar(?:ch|\b\.?)|apr(?:il|\b\.?)|may|june|jun\b\.?|july|jul\b\.?|"
    r"aug(?:ust|\b\.?)|sept(?:ember|\b\.?)|sep\b\.?|oct(?:ober|\b\.?)|nov(?:ember|\b\.?)|dec(?:ember|\b\.?))" + END
)
DAY = r"(?:(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[.,:/]\d|['’]s))"
YEAR = r"(?:(?:1[4-9]|20)\d\d(?![\w%]|[.,]\d))"
WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
ON = rf"(?:(?:{WEEKDAY}|(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)\.?),?{S}(?:the{S})?)?"
"""The weekday that may stand before a printed day."""
TO = rf"(?:{S0}[-–—]{S0}|{S}(?:to|through|thru|until|till){S})"
AND = rf"{S}and{S}"
DET = rf"(?:this{S}(?:past|coming|last)|last|this|next|past|previous|coming|upcoming)"
MOD = (
    rf"(?:(?:early|mid|late|latter)(?:{S0}-?(?:to|or)[- ](?:mid|late){S0}|{S}part{S}of{S}|{S}in{S}|[-– ])"
    rf"|(?:beginning|start|end|middle|close|latter{S}part){S}of{S})(?:the{S})?"
)
"""What takes a third of a unit, with the space behind it."""
UNIT = r"(?:weekend|week|month|year|quarter|decade|century|season)"
CARDINAL = rf"(?:{'|'.join(_CARDINALS)}|\d{{1,3}})"
ORDINAL = rf"(?:{'|'.join(list(_ORDINALS)[:20])}|twenty[- ]first|last|\d{{1,2}}(?:st|nd|rd|th))"
SEASON = rf"(?:{'|'.join(SEASONS)})"
QUARTER = r"(?:Q[1-4]|(?:first|second|third|fourth|final|[1-4](?:st|nd|rd|th))[-\s]quarter)"
TENS = rf"(?:{'|'.join(_TENS)})"
CENTURY = r"(?:(?:1[0-9]|20|21|2)(?:th|st|nd)|(?:eigh|nine|six|seven|fif)teenth|twentieth|twenty[- ]first)"
