"""The date grammar at work: its rules, tried in their order only where a word can begin a date."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from goldscrape.entities.dates.rules import RULES
from goldscrape.entities.triggers import TOLD_APART, Choice, Tripped, told_apart, word_tree

__all__ = ["Expression", "expressions"]

_BEGINNINGS = (
    "apr aug sept oct feb thu tue spring summer autumn fall winter last this next past previous coming "
    "upcoming today tonight yesterday tomorrow calendar fiscal q1 q2 q3 q4 forties fifties "
    "sixties seventies eighties nineties twenties thirties eighteenth nineteenth twentieth mlk martin valen "
    "saint president ash mardi palm easter earth anzac cinco mother memorial father canada independence "
    "bastille labor labour columbus indig hallow hallowe bonfire guy veteran armistice remembr thanks black "
    "christmas cyber boxing"
)
"""Words that begin a date whatever follows."""
_BEFORE_A_WORD = {
    "[dwmy]": "a one two three four five six seven eight nine ten eleven twelve",
    "[oqhwfmts]": "first second third fourth fifth",
    "of": "end start beginning close middle",
    "the[^\\S\\n]{1,3}we": "over at",
    "(?:we|ye)": "the",
    "[tln]": "earlier later",
    "y": "an new",
    "[ft]": "good fat",
    "[ab]": "day",
    r"[\djfmasondtw]": "between",
    "half": "back",
    "[hp]": "latter",
}
"""Frequent words begin one only before a word that begins so."""
_CONTINUED = {
    "jan": "u", "mar": "ch", "may": r"\b", "jun": "e", "jul": "y", "sep": "t", "nov": "em", "dec": "em", "mon": "day",
    "wed": "ne", "fri": "d", "sat": "u", "sun": "day", "st": r"\b",
}  # fmt: skip
"""Abbreviations that begin other words too: the whole name continues so."""
_THEN = {
    word: rf"[^\S\n]{{1,3}}(?i:{beginning})" for beginning, words in _BEFORE_A_WORD.items() for word in words.split()
}
_THEN |= {word: rf"(?:(?i:{rest})|[^\w])" for word, rest in _CONTINUED.items()}
_THEN |= dict.fromkeys(("first", "second", "third", "fourth", "final"), r"[\s-](?i:[oqhwfmts])")
_THEN |= dict.fromkeys(("early", "mid", "late"), r"[^\w.,;]")
_THEN |= dict.fromkeys(("nineteen", "twenty"), r"[^\w.,;](?i:[dwmyfstc])")
_THEN |= {"week": r"(?i:end)?[^\S\n](?i:of|b|s|e)", "super": r"[^\S\n][Bb]"}


_TRIGGER = rf"(?=(?-i:[0-9])|{word_tree(_BEGINNINGS.split(), _THEN)})"


_TRIP = r"[^A-Za-z0-9_$@#/.-]" + _TRIGGER
_TRIPPED = re.compile(_TRIP)
_BEGINNING = 80
"""Characters of which a trigger sees less."""
_BEFORE = r"(?<![\w$£€¥₹@#/.-])(?<![$£€¥₹][^\S\n])"
# Each rule is a pattern of its own: one of all that can begin alike takes several times as long to compile.
_RULES = {name: Choice([(name, pattern)], _BEFORE) for name, pattern in RULES}
_OF_A_YEAR = [_RULES[name] for name in ("iso", "isoslash", "holiday", "decade", "span_years", "year")]
"""The rules that may begin with four digits: days, counts and ordinals have fewer."""
_BY_LETTERS = {
    letters: [_RULES[RULES[place][0]] for place in places]
    for letters, places in told_apart([pattern for _, pattern in RULES]).items()
}
"""The rules that can begin with such letters."""


def _match(text: str, start: int, end: int) -> re.Match[str] | None:
    letters = text[start : min(start + 4, end)].lower()
    if len(letters) == 4 and letters.isdecimal():
        rules = _OF_A_YEAR
    elif not start and _TRIPPED.match(f"\n{text[: min(end, _BEGINNING)]}") is None:
        return None  # elsewhere the trip has seen it
    else:
        rules = (
            _BY_LETTERS.get(letters[:TOLD_APART]) or _BY_LETTERS.get(letters[:2]) or _BY_LETTERS.get(letters[:1]) or []
        )
    for rule in rules:
        found = rule.match(text, start, end)
        if found is not None:
            return found
    return None


_SCAN = Tripped(_TRIP, _match)


@attrs.define  # not frozen, which takes three times as long to make
class Expression:
    """A stretch of text that a rule reads as a date, with the rule's parts."""

    rule: str
    start: int
    end: int
    parts: dict[str, str | None]


def expressions(text: str, start: int = 0, end: int | None = None) -> Iterator[Expression]:
    """Every stretch the grammar accepts, left to right, none overlapping; what they denote is decided elsewhere."""
    for found in _SCAN.finditer(text, start, len(text) if end is None else end):
        rule = found.lastgroup or ""
        if rule.startswith("pair_"):
            yield from _pair(rule, found)
        else:
            yield Expression(rule, found.start(), found.end(), found.groupdict())


def _pair(rule: str, parsed: re.Match[str]) -> Iterator[Expression]:
    """Two days under one month ("June 11 and 12") are two dates."""
    month, year = parsed["m1"] if rule == "pair_mdy" else parsed["m2"], parsed["y2"]
    first_end = parsed.end("d1")
    yield Expression("mdy", parsed.start(), first_end, {"m1": month, "d1": parsed["d1"], "y1": year})
    yield Expression("mdy", parsed.start("d2"), parsed.end(), {"m1": month, "d1": parsed["d2"], "y1": year})
