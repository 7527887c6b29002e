"""The grammar of date expressions: one alternation of named rules, tripped only where a word can begin a date.

Rules stand in the order they are tried, longest reading first. Articles and prepositions stay outside the
expression ("in the summer of 2026" gives "summer of 2026"), but for the "between" that makes two days a range.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from goldscrape.entities.calendar_holidays import HOLIDAY_PATTERN
from goldscrape.entities.triggers import word_tree

__all__ = ["MONTHS", "SEASONS", "WEEKDAYS", "Expression", "expressions", "number_of"]

MONTHS = {
    name: i
    for i, name in enumerate(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1)
}
WEEKDAYS = {name: i for i, name in enumerate(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])}
SEASONS = {"spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter"}
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]
_CARDINALS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
_TENS = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80}
_TENS["nineties"] = 90
_NUMBERS = {word: i for words in (_ORDINALS, _CARDINALS) for i, word in enumerate(words, 1)} | _TENS | {"a": 1, "an": 1}
_NUMBERS |= {"twenty-first": 21, "last": -1}


def number_of(text: str) -> int:
    """The number a digit string, an ordinal or a number word stands for; -1 for "last"."""
    digits = re.match(r"\d+", text)
    return int(digits.group()) if digits else _NUMBERS[re.sub(r"\s", "-", text.lower())]


S = r"[^\S\n]{1,3}"
_S0 = r"[^\S\n]{0,2}"
_END = r"(?![\w])"
_MONTH = (
    r"(?:jan(?:uary|\b\.?)|feb(?:ruary|r?\b\.?)|mar(?:ch|\b\.?)|apr(?:il|\b\.?)|may|june|jun\b\.?|july|jul\b\.?|"
    r"aug(?:ust|\b\.?)|sept(?:ember|\b\.?)|sep\b\.?|oct(?:ober|\b\.?)|nov(?:ember|\b\.?)|dec(?:ember|\b\.?))" + _END
)
_DAY = r"(?:(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[.,:/]\d|['’]s))"
_YEAR = r"(?:(?:1[4-9]|20)\d\d(?![\w%]|[.,]\d))"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_ON = rf"(?:(?:{_WEEKDAY}|(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)\.?),?{S}(?:the{S})?)?"
_TO = rf"(?:{_S0}[-–—]{_S0}|{S}(?:to|through|thru|until|till){S})"
_AND = rf"{S}and{S}"
_DET = r"(?:this past|this coming|this last|last|this|next|past|previous|coming|upcoming)"
_MOD = (
    rf"(?:(?:early|mid|late|latter)(?:{_S0}-?(?:to|or)[-{chr(32)}](?:mid|late){_S0}|{S}part{S}of{S}|{S}in{S}|[-–{chr(32)}])"
    rf"|(?:beginning|start|end|middle|close|latter part){S}of{S})(?:the{S})?"
)
_UNIT = r"(?:weekend|week|month|year|quarter|decade|century|season)"
_ORD = "(?:" + "|".join(_ORDINALS) + r"|twenty[- ]first|last|\d{1,2}(?:st|nd|rd|th))"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_QUARTER = r"(?:Q[1-4]|(?:first|second|third|fourth|final|[1-4](?:st|nd|rd|th))[-\s]quarter)"
_TENS_WORDS = "(?:" + "|".join(_TENS) + ")"
_CENTURY = r"(?:(?:1[0-9]|20|21|2)(?:th|st|nd)|(?:eigh|nine|six|seven|fif)teenth|twentieth|twenty[- ]first)"


def _mdy(i: int) -> str:
    return rf"{_ON}(?P<m{i}>{_MONTH})(?:{S}the)?,?{S}(?P<d{i}>{_DAY})(?:,?{S}(?P<y{i}>{_YEAR})|{S}(?:of{S})?(?P<rel{i}>last|this|next){S}year)?"


def _dmy(i: int) -> str:
    return (
        rf"{_ON}(?P<d{i}>{_DAY})(?:{S}day)?(?:{S}of|-)?{_S0}(?P<m{i}>{_MONTH})"
        rf"(?:(?:,|{S}of|-)?{_S0}(?P<y{i}>{_YEAR})|{S}(?:of{S})?(?P<rel{i}>last|this|next){S}year|(?!\.?{S}\d))"
    )


_REL_YEAR = rf"(?:(?:of{S})?(?P<rel>last|next|this){S}year)"

_RULES: tuple[tuple[str, str], ...] = (
    ("iso", r"(?P<y>(?:1[89]|20)\d\d)-(?P<m>[01]\d)-(?P<d>[0-3]\d)(?=T\d|[^\w-]|$)"),
    ("isoslash", r"(?P<y>(?:1[89]|20)\d\d)/(?P<m>[01]?\d)/(?P<d>[0-3]?\d)(?![\w/])"),
    ("slashes", r"(?P<a>[0-3]?\d)/(?P<b>[0-3]?\d)/(?P<y>(?:1[89]|20)\d\d|\d\d)(?![\w/])"),
    ("dots", r"(?P<a>[0-3]?\d)\.(?P<b>[01]?\d)\.(?P<y>(?:1[89]|20)\d\d)(?![\w.]\w)"),
    ("between_dmy", rf"between{S}(?P<d1>{_DAY})(?:{S}(?P<m1>{_MONTH})(?:{S}(?P<y1>{_YEAR}))?)?{_AND}{_dmy(2)}"),
    ("between_mdy", rf"between{S}{_mdy(1)}{_AND}(?:{_mdy(2)}|(?P<d3>{_DAY})(?!{S}{_MONTH})(?:,{S}(?P<y3>{_YEAR}))?)"),
    ("span_dmy", rf"{_ON}(?P<d1>{_DAY})(?:{S}(?P<m1>{_MONTH})(?:{S}(?P<y1>{_YEAR}))?)?{_TO}{_dmy(2)}"),
    ("span_mdy", rf"{_mdy(1)}{_TO}(?:{_mdy(2)}|(?P<d3>{_DAY})(?!{S}(?:million|billion|percent|per{S}cent|{_MONTH}))(?:,?{S}(?P<y3>{_YEAR}))?)"),
    ("pair_mdy", rf"(?P<m1>{_MONTH}){S}(?P<d1>{_DAY}){_AND}(?P<d2>{_DAY})(?:,?{S}(?P<y2>{_YEAR}))?(?!{S}(?:\w+{S}of|{_MONTH}))"),
    ("pair_dmy", rf"(?P<d1>{_DAY}){_AND}(?P<d2>{_DAY}){S}(?P<m2>{_MONTH})(?:{S}(?P<y2>{_YEAR}))?"),
    ("week_of", rf"(?P<unit>week|weekend){S}(?:of|beginning|starting|ending){S}(?:{_mdy(1)}|{_dmy(2)})"),
    ("nth_unit", rf"(?P<ord>{_ORD}){S}(?:full{S})?(?P<unit>week|weekend|{_WEEKDAY}){S}(?:of|in){S}(?P<m>{_MONTH})(?:,?{S}(?P<y>{_YEAR}))?"),
    ("holiday", rf"(?:(?P<y0>{_YEAR})(?:['’]s)?{S})?(?:(?P<det>{_DET}){S})?(?P<name>{HOLIDAY_PATTERN})(?:,?{S}(?:of{S}|in{S})?(?:(?P<y>{_YEAR})|(?P<rel>last|next|this){S}year))?(?:['’]s)?(?P<weekend>(?:{S}holiday)?{S}weekend)?(?P<frame>{S}(?:week|season|month|break|corridor|period|holidays?))?"),
    ("mdy", _mdy(1)),
    ("month_yy", rf"(?P<m>{_MONTH}){S}(?:['’](?P<yy>\d\d)|(?P<yyy>[4-9]\d)){_END}"),
    ("dmy", _dmy(1)),
    ("between_months", rf"between{S}(?P<m1>{_MONTH})(?:{S}(?P<y1>{_YEAR}))?{_AND}(?P<m2>{_MONTH})(?:,?{S}(?P<y2>{_YEAR}))?(?!{S}\d)"),
    ("span_months", rf"(?P<m1>{_MONTH})(?:{S}(?P<y1>{_YEAR}))?{_TO}(?P<m2>{_MONTH})(?:,?{S}(?P<y2>{_YEAR}))?(?!{S}\d)"),
    ("month_year", rf"(?P<mod>{_MOD})?(?P<m>{_MONTH})(?:,?{S}(?:of{S})?(?P<y>{_YEAR})|{S}{_REL_YEAR})"),
    ("det_month", rf"(?:(?P<mod>{_MOD}))?(?P<det>{_DET}){S}(?P<m>{_MONTH})(?!,?{S}\d)"),
    ("mod_month", rf"(?P<mod>{_MOD})(?P<m>{_MONTH})"),
    ("season", rf"(?P<mod>{_MOD})?(?:(?P<det>{_DET}){S})?(?P<season>{_SEASON})(?:{S}season)?(?:,?{S}(?:of{S})?(?P<y>{_YEAR})(?:[-–/](?P<y2>(?:20)?\d\d))?|{S}of{S}['’](?P<yy>\d\d)|{S}{_REL_YEAR})?{_END}"),
    ("quarter", rf"(?:(?P<det>{_DET}){S})?(?P<q>{_QUARTER})(?:,?{S}(?:of{S})?(?:(?P<y>{_YEAR})|(?:the{S}|(?P<rel>last|next|this){S})(?:fiscal{S})?year))?{_END}"),
    ("half", rf"(?P<h>first|second|latter|back|1st|2nd){S}half{S}of{S}(?:(?:the{S})?(?P<y>{_YEAR})|(?:the{S}|(?P<rel>last|next|this){S})year){_END}"),
    ("ago", rf"(?:(?P<n>a|an|{'|'.join(_CARDINALS)}|\d{{1,3}}){S}(?P<unit>day|week|month|year)s?){S}ago(?!{S}(?:when|that|as){S}\w)"),
    ("part_unit", rf"(?P<when>earlier|later|late|early){S}(?P<det>this|last|next|that){S}(?P<unit>{_UNIT}){_END}"),
    ("mod_det_unit", rf"(?P<mod>{_MOD})(?P<det>{_DET}|the)?{_S0}(?P<unit>week|month|year|quarter|decade|century){_END}"),
    ("det_unit", rf"(?P<det>{_DET}){S}(?P<unit>{_UNIT}){_END}"),
    ("the_weekend", rf"(?P<prep>over{S}the|at{S}the|the){S}(?P<unit>weekend){_END}"),
    ("deictic", rf"(?:(?P<before>day{S}(?P<side>before|after){S})?(?P<word>today|tonight|yesterday|tomorrow)|(?P<last>last{S}(?:night|evening))|(?P<this>this{S}(?:morning|afternoon|evening))){_END}(?:{S}(?:morning|afternoon|evening|night){_END})?"),
    ("span_weekdays", rf"(?:between{S})?(?P<w1>{_WEEKDAY}){_TO}(?P<w2>{_WEEKDAY}){_END}"),
    ("weekday", rf"(?:(?P<det>{_DET}){S})?(?P<w>{_WEEKDAY}){_END}(?P<the>,?{S}the{S}(?P<d>\d{{1,2}})(?:st|nd|rd|th))?(?:{S}(?:early{S}|late{S})?(?:morning|afternoon|evening|night){_END})?"),
    ("decade", rf"(?P<mod>{_MOD})?(?P<y>(?:1[5-9]|20)\d0)['’]?s{_END}"),
    ("short_decade", rf"(?:(?P<mod>{_MOD})['’‘`]?)?(?P<y>[1-9]0)['’]?s{_END}"),
    ("word_decade", rf"(?P<mod>{_MOD})?(?:nineteen[- ])?(?P<word>{_TENS_WORDS}){_END}"),
    ("century", rf"(?P<mod>{_MOD})?(?P<n>{_CENTURY})(?:{S}|-)century{_END}"),
    ("span_years", rf"(?:between{S})?(?P<y1>{_YEAR}|(?:19|20)\d\d){_TO}(?P<y2>{_YEAR}|\d\d(?![\w%]|[.,:]\d)){_END}"),
    ("between_years", rf"between{S}(?P<y1>{_YEAR}){_AND}(?P<y2>{_YEAR})"),
    ("year", rf"(?P<mod>{_MOD})?(?:(?P<word>(?:fiscal|calendar|the){S}year){S})?(?P<y>{_YEAR})(?:['’]s{_END})?"),
    ("month", rf"(?P<m>{_MONTH})(?:['’]s{_END})?"),
)  # fmt: skip
"""Each rule with its named parts."""

_TRIGGERS = """apr aug sept oct feb thu tue spring summer autumn fall winter last this next past previous coming upcoming
earlier later today tonight yesterday tomorrow calendar fiscal q1 q2 q3 q4 final forties fifties sixties seventies eighties
nineties twenties thirties eighteenth nineteenth twentieth mlk martin valen saint president ash mardi palm easter earth
anzac cinco mother memorial father canada independence bastille labor labour columbus indig hallow hallowe bonfire guy
veteran armistice remem thanks black christmas cyber boxing"""
_FREQUENT = {
    "a": "[dwmy]",
    "an": "y",
    "the": "[wy]",
    "over": "the",
    "at": "the",
    "new": "y",
    "good": "f",
    "fat": "t",
    "day": "[ab]",
    "between": r"[\djfmasondtw]",
    "end": "of",
    "start": "of",
    "beginning": "of",
    "close": "of",
    "middle": "of",
    "back": "half",
    "latter": "[hp]",
} | dict.fromkeys(
    ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], "[dwmy]"
)
_FREQUENT |= dict.fromkeys(["first", "second", "third", "fourth", "fifth"], "[oqhwfmts]")
_WORD_THEN = {word: rf"[^\S\n]{{1,3}}(?i:{beginning})" for word, beginning in _FREQUENT.items()}
"""Frequent words trip the grammar only before a word that begins so."""
_WORD_THEN |= {
    word: rf"(?:(?i:{rest})|[^\w])"
    for word, rest in {
        "jan": "u", "mar": "ch", "may": r"\b", "jun": "e", "jul": "y", "sep": "t", "nov": "em", "dec": "em", "mon": "day",
        "wed": "ne", "fri": "d", "sat": "u", "sun": "day", "st": r"\b",
    }.items()
}  # fmt: skip
_WORD_THEN |= {"week": r"(?i:end)?[^\S\n](?i:of|b|s|e)", "super": r"[^\S\n][Bb]"}
_WORD_THEN |= dict.fromkeys(("early", "mid", "late"), r"[^\w.,;]") | {"first": r"[^\S\n-](?i:[oqhwfmts])"}
_WORD_THEN |= dict.fromkeys(("nineteen", "twenty"), r"[^\w.,;](?i:[dwmyfstc])")
for _word in ("second", "third", "fourth"):
    _WORD_THEN[_word] = _WORD_THEN["first"]


_TRIGGER = rf"(?=(?-i:[0-9])|{word_tree(_TRIGGERS.split(), _WORD_THEN)})"


def _anonymous(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


_SCAN = re.compile(
    r"(?-i:\b)"
    + _TRIGGER
    + r"(?<![\w$£€¥₹@#/.-])(?<![$£€¥₹][^\S\n])"
    + "(?:"
    + "|".join(f"(?P<{name}>{_anonymous(pattern)})" for name, pattern in _RULES)
    + ")",
    re.IGNORECASE,
)
_PARSE = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _RULES}


@attrs.frozen
class Expression:
    """A stretch of text that a rule reads as a date, with the rule's parts."""

    rule: str
    start: int
    end: int
    parts: dict[str, str | None]


def expressions(text: str, start: int = 0, end: int | None = None) -> Iterator[Expression]:
    """Every stretch the grammar accepts, left to right, none overlapping; what they denote is decided elsewhere."""
    for found in _SCAN.finditer(text, start, len(text) if end is None else end):
        rule = found.lastgroup
        parsed = _PARSE[rule].match(text, found.start(), found.end()) if rule else None
        if rule is None or parsed is None:
            continue
        if rule.startswith("pair_"):
            yield from _pair(rule, parsed)
        else:
            yield Expression(rule, parsed.start(), parsed.end(), parsed.groupdict())


def _pair(rule: str, parsed: re.Match[str]) -> Iterator[Expression]:
    """Two days under one month ("June 11 and 12") are two dates."""
    month, year = parsed["m1"] if rule == "pair_mdy" else parsed["m2"], parsed["y2"]
    first_end = parsed.end("d1")
    yield Expression("mdy", parsed.start(), first_end, {"m1": month, "d1": parsed["d1"], "y1": year})
    yield Expression("mdy", parsed.start("d2"), parsed.end(), {"m1": month, "d1": parsed["d2"], "y1": year})
