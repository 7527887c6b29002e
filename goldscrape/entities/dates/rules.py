"""The rules of the date grammar, in the order they are tried: the longest reading first.

Articles and prepositions stay outside the expression ("in the summer of 2026" gives "summer of 2026"), but for the
"between" that makes two days a range. The names of the parts are what the readers ask for.
"""

from __future__ import annotations

from goldscrape.entities.dates.holidays import HOLIDAY_PATTERN
from goldscrape.entities.dates.words import (
    AND,
    CARDINAL,
    CENTURY,
    DAY,
    DET,
    END,
    MOD,
    MONTH,
    ON,
    ORDINAL,
    QUARTER,
    S0,
    SEASON,
    TENS,
    TO,
    UNIT,
    WEEKDAY,
    YEAR,
    S,
)  # fmt: skip

__all__ = ["RULES"]


def _counted_year(i: int | str = "") -> str:
    return rf"(?:of{S})?(?P<rel{i}>last|this|next){S}year"


def _mdy(i: int) -> str:
    year = rf"(?:,?{S}(?P<y{i}>{YEAR})|{S}{_counted_year(i)})?"
    return rf"{ON}(?P<m{i}>{MONTH})(?:{S}the)?,?{S}(?P<d{i}>{DAY})" + year


def _dmy(i: int) -> str:
    # a number behind the month belongs to the month: "Ocean's 8 Dec. 5"
    year = rf"(?:(?:,|{S}of|-)?{S0}(?P<y{i}>{YEAR})|{S}{_counted_year(i)}|(?!\.?{S}\d))"
    return rf"{ON}(?P<d{i}>{DAY})(?:{S}day)?(?:{S}of|-)?{S0}(?P<m{i}>{MONTH})" + year


def _month(i: int) -> str:
    return rf"(?P<m{i}>{MONTH})(?:,?{S}(?P<y{i}>{YEAR}))?"


_FIRST_DAY = rf"(?P<d1>{DAY})(?:{S}(?P<m1>{MONTH})(?:{S}(?P<y1>{YEAR}))?)?"
_LAST_DAY = rf"(?P<d3>{DAY})(?!{S}(?:million|billion|percent|per{S}cent|{MONTH}))(?:,?{S}(?P<y3>{YEAR}))?"
_OF_A_YEAR = rf"(?:(?:the{S})?(?P<y>{YEAR})|(?:the{S}|(?P<rel>last|next|this){S})(?:fiscal{S})?year)"
_OPTIONAL_DET = rf"(?:(?P<det>{DET}){S})?"
_DAYTIME = "(?:morning|afternoon|evening|night)"

RULES: tuple[tuple[str, str], ...] = (
    ("iso", r"(?P<y>(?:1[89]|20)\d\d)-(?P<m>[01]\d)-(?P<d>[0-3]\d)(?=T\d|[^\w-]|$)"),
    ("isoslash", r"(?P<y>(?:1[89]|20)\d\d)/(?P<m>[01]?\d)/(?P<d>[0-3]?\d)(?![\w/])"),
    ("slashes", r"(?P<a>[0-3]?\d)/(?P<b>[0-3]?\d)/(?P<y>(?:1[89]|20)\d\d|\d\d)(?![\w/])"),
    ("dots", r"(?P<a>[0-3]?\d)\.(?P<b>[01]?\d)\.(?P<y>(?:1[89]|20)\d\d)(?![\w.]\w)"),
    ("between_dmy", rf"between{S}{_FIRST_DAY}{AND}{_dmy(2)}"),
    ("between_mdy", rf"between{S}{_mdy(1)}{AND}(?:{_mdy(2)}|{_LAST_DAY})"),
    ("span_dmy", rf"{ON}{_FIRST_DAY}{TO}{_dmy(2)}"),
    ("span_mdy", rf"{_mdy(1)}{TO}(?:{_mdy(2)}|{_LAST_DAY})"),
    (
        "pair_mdy",
        rf"(?P<m1>{MONTH}){S}(?P<d1>{DAY}){AND}(?P<d2>{DAY})(?:,?{S}(?P<y2>{YEAR}))?(?!{S}(?:\w+{S}of|{MONTH}))",
    ),
    ("pair_dmy", rf"(?P<d1>{DAY}){AND}(?P<d2>{DAY}){S}(?P<m2>{MONTH})(?:{S}(?P<y2>{YEAR}))?"),
    ("week_of", rf"(?P<unit>week|weekend){S}(?:of|beginning|starting|ending){S}(?:{_mdy(1)}|{_dmy(2)})"),
    (
        "nth_unit",
        rf"(?P<ord>{ORDINAL}){S}(?:full{S})?(?P<unit>week|weekend|{WEEKDAY}){S}(?:of|in){S}"
        rf"(?P<m>{MONTH})(?:,?{S}(?P<y>{YEAR}))?",
    ),
    (
        "holiday",
        rf"(?:(?P<y0>{YEAR})(?:['’]s)?{S})?{_OPTIONAL_DET}(?P<name>{HOLIDAY_PATTERN})"
        rf"(?:,?{S}(?:of{S}|in{S})?(?:(?P<y>{YEAR})|(?P<rel>last|next|this){S}year))?(?:['’]s)?"
        rf"(?P<weekend>(?:{S}holiday)?{S}weekend)?(?:(?<=weekend){S}(?P<y9>{YEAR}))?"
        rf"(?P<frame>{S}(?:week|season|month|break|corridor|period|holidays?))?",
    ),
    ("mdy", _mdy(1)),
    ("month_yy", rf"(?P<m>{MONTH}){S}(?:['’](?P<yy>\d\d)|(?P<yyy>[4-9]\d)){END}"),
    ("dmy", _dmy(1)),
    ("between_months", rf"between{S}{_month(1)}{AND}{_month(2)}(?!{S}\d)"),
    ("span_months", rf"{_month(1)}{TO}{_month(2)}(?!{S}\d)"),
    ("month_year", rf"(?P<mod>{MOD})?(?P<m>{MONTH})(?:,?{S}(?:of{S})?(?P<y>{YEAR})|{S}{_counted_year()})"),
    ("det_month", rf"(?P<mod>{MOD})?(?P<det>{DET}){S}(?P<m>{MONTH})(?!,?{S}\d)"),
    ("mod_month", rf"(?P<mod>{MOD})(?P<m>{MONTH})"),
    (
        "season",
        rf"(?P<mod>{MOD})?{_OPTIONAL_DET}(?P<name>{SEASON})(?:{S}season)?"
        rf"(?:,?{S}(?:of{S})?(?P<y>{YEAR})(?:[-–/](?:20)?\d\d)?|{S}of{S}['’](?P<yy>\d\d)|{S}{_counted_year()})?{END}",
    ),
    ("quarter", rf"{_OPTIONAL_DET}(?P<q>{QUARTER})(?:,?{S}(?:of{S})?{_OF_A_YEAR})?{END}"),
    ("half", rf"(?P<h>first|second|latter|back|1st|2nd){S}half{S}of{S}{_OF_A_YEAR}{END}"),
    ("ago", rf"(?P<n>an?|{CARDINAL}){S}(?P<unit>day|week|month|year)s?{S}ago(?!{S}(?:when|that|as){S}\w)"),
    ("part_unit", rf"(?P<when>earlier|later|late|early){S}(?P<det>this|last|next|that){S}(?P<unit>{UNIT}){END}"),
    ("mod_det_unit", rf"(?P<mod>{MOD})(?P<det>{DET}|the)?{S0}(?P<unit>week|month|year|quarter|decade|century){END}"),
    ("det_unit", rf"(?P<det>{DET}){S}(?P<unit>{UNIT}){END}"),
    ("the_weekend", rf"(?P<prep>over{S}the|at{S}the|the){S}(?P<unit>weekend){END}"),
    (
        "deictic",
        rf"(?:(?:day{S}(?P<side>before|after){S})?(?P<word>today|tonight|yesterday|tomorrow)"
        rf"|(?P<last>last{S}(?:night|evening))|this{S}(?:morning|afternoon|evening)){END}(?:{S}{_DAYTIME}{END})?",
    ),
    ("between_weekdays", rf"between{S}(?P<w1>{WEEKDAY}){AND}(?P<w2>{WEEKDAY}){END}"),
    ("span_weekdays", rf"(?:between{S})?(?P<w1>{WEEKDAY}){TO}(?P<w2>{WEEKDAY}){END}"),
    (
        "weekday",
        rf"{_OPTIONAL_DET}(?P<w>{WEEKDAY}){END}(?P<the>,?{S}the{S}\d{{1,2}}(?:st|nd|rd|th))?"
        rf"(?:{S}(?:early{S}|late{S})?{_DAYTIME}{END})?",
    ),
    ("decade", rf"(?P<mod>{MOD})?(?P<y>(?:1[5-9]|20)\d0)(?:s|['’]s(?!\s[\"“‘'A-Z])){END}"),
    ("short_decade", rf"(?:(?P<mod>{MOD})['’‘`]?)?(?P<y>[1-9]0)['’]?s{END}"),
    ("word_decade", rf"(?P<mod>{MOD})?(?:nineteen[- ])?(?P<word>{TENS}){END}"),
    ("century", rf"(?P<mod>{MOD})?(?P<n>{CENTURY})(?:{S}|-)century{END}"),
    ("span_years", rf"(?P<y1>{YEAR}|(?:19|20)\d\d){TO}(?P<y2>{YEAR}|\d\d(?![\w%]|[.,:]\d)){END}"),
    ("between_years", rf"between{S}(?P<y1>{YEAR}){AND}(?P<y2>{YEAR})"),
    ("year", rf"(?P<mod>{MOD})?(?:(?P<word>(?:fiscal|calendar|the){S}year){S})?(?P<y>{YEAR})(?:['’]s{END})?"),
    ("month", rf"(?P<m>{MONTH})(?:['’]s{END})?"),
)
"""Each rule: its name and its pattern."""
