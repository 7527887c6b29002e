"""The notations of odds, shares and votes; none is ever derived from another, and null is never 0."""

from __future__ import annotations

import math
import re
from decimal import Decimal, InvalidOperation

__all__ = ["read_odds", "read_share", "read_votes"]

_ODDS = re.compile(
    r"(?P<over>[0-9]{1,4})\s*(?:[/\u2044\u2215]|-to-|\u2013to\u2013|\s+to\s+|[-\u2010\u2011\u2013\u2012\u2014]|:)\s*(?P<under>[0-9]{1,4})"
    r"(?:\s*[-\u2013\u2014])?(?:\s+odds)?",
    re.IGNORECASE,
)
_SHARE = re.compile(r"(?P<number>[0-9]{1,3}(?:\.[0-9]+)?|\.[0-9]+)\s*(?P<sign>%|percent|per\s+cent)?", re.IGNORECASE)
_VOTES = re.compile(r"[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,10}(?:\.0+)?")
MAX_VOTES = 2**31 - 1


def read_odds(text: object) -> float | None:
    """Racetrack odds as a number: `9/2` is 4.5.

    Reads `9/2`, `15/8 `, `9/2-`, `1-3`, `40-1`, `4-to-1`, "21 to 10", `8-to-15`, "21/2 odds"; None for anything else
    (words, a percentage, a lone number, a denominator of 0).
    """
    if not isinstance(text, str):
        return None
    match = _ODDS.fullmatch(text.strip())
    if match is None or int(match["under"]) == 0:
        return None
    return int(match["over"]) / int(match["under"])


def read_share(text: object, *, sign_optional: bool = False) -> float | None:
    """A share of predictors, 0 to 1, from a printed percentage: "95.8%" is 0.958.

    ``sign_optional``: the field is known to hold percentages (the API's), so a bare number or a numeric string
    counts. None for anything else and for a value outside 0 to 100.
    """
    if isinstance(text, bool) or text is None:
        return None
    if isinstance(text, int | float):
        if not sign_optional or not 0 <= text <= 100:
            return None
        text = repr(text)
    if not isinstance(text, str):
        return None
    match = _SHARE.fullmatch(text.strip())
    if match is None or not (match["sign"] or sign_optional):
        return None
    try:
        share = Decimal(match["number"]) / 100
    except InvalidOperation:  # digits of other scripts
        return None
    return float(share) if 0 <= share <= 1 else None


def read_votes(value: object) -> int | None:
    """A count of votes from a number or its text ("1,274"); 0 stays 0, anything that is no count is None."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, float):
        if not math.isfinite(value) or value != int(value):
            return None
        value = int(value)
    if isinstance(value, str):
        text = value.strip()
        if not text.isascii() or not _VOTES.fullmatch(text):
            return None
        value = int(text.replace(",", "").split(".")[0])
    if not isinstance(value, int):
        return None
    return value if 0 <= value <= MAX_VOTES else None
