"""Numbers as amounts of money are written: digits, multipliers, number words."""

from __future__ import annotations

import re

__all__ = ["DIGITS", "MULTIPLIER", "NUMBER_WORDS", "multiplier_of", "value_of"]


def _numbered(names: str, first: int, step: int) -> dict[str, int]:
    return {name: first + step * place for place, name in enumerate(names.split())}


_SMALL = _numbered(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen",
    0,
    1,
)
_TENS = _numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)
_VALUES = _SMALL | _TENS
_MULTIPLIERS = {
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "lakh": 1e5, "lac": 1e5, "million": 1e6, "mill": 1e6, "mil": 1e6,
    "mln": 1e6, "mn": 1e6, "mm": 1e6, "m": 1e6, "crore": 1e7, "cr": 1e7, "billion": 1e9, "bn": 1e9, "b": 1e9,
    "trillion": 1e12, "tn": 1e12, "t": 1e12,
}  # fmt: skip

DIGITS = (
    r"(?:\d{1,3},\d{1,2}(?=[\s-]?(?:million|billion|mn?|bn)\b)|\d{1,3}(?:,\d{2,3}){1,5}(?!\d)(?:\.\d{1,6})?|"
    r"\d{1,15}(?:\.\d{1,6})?|\.\d{1,4})"
)
MULTIPLIER = (
    r"(?:hundred\sthousand|hundred\smillion|hundred|thousand|million|billion|trillion|lakh\scrore|lakhs?|lacs?|"
    r"crores?|cr\b\.?|"
    r"mill?\b|mln|mn|mm|m|bn|b|tn|t|k)(?![A-Za-z])"
)
_UNIT = "(?:" + "|".join([*_SMALL, *_TENS][1:]) + ")"
NUMBER_WORDS = (
    rf"(?:{_UNIT}(?:[\s-]{_UNIT})?(?:[\s-]hundred(?:\sand)?(?:\s{_UNIT}(?:[\s-]{_UNIT})?)?)?(?:[\s-]and[\s-]a[\s-]half)?"
    r"|three[\s-]quarters?(?:\sof)?(?:\sa)?|(?:a\s)?quarter(?:\sof)?(?:\sa)?|half(?:\sa)?|a(?:\shundred)?|an)"
)


_DECIMAL_COMMA = re.compile(r"(\d+),(\d{1,2})")


def multiplier_of(text: str | None) -> float:
    """The factor a multiplier stands for; 1 for none."""
    factor = 1.0
    for word in (text or "").lower().replace("-", " ").split():
        factor *= _MULTIPLIERS.get(word.rstrip("."), 0) or _MULTIPLIERS.get(word.rstrip("s."), 1)
    return factor


def value_of(text: str) -> float:
    """The number that digits or number words stand for.

    A comma before one or two last digits is a decimal comma ("1,5"), any other parts thousands, lakhs or crores.
    """
    text = text.strip().lower()
    if text[:1] == "." or text[:1].isdecimal():
        decimal = _DECIMAL_COMMA.fullmatch(text) if "," in text else None
        return float(f"{decimal[1]}.{decimal[2]}" if decimal else text.replace(",", ""))
    words = re.split(r"[\s-]+", text)
    if "quarter" in words or "quarters" in words:
        return 0.75 if words[0] == "three" else 0.25
    if words[0] == "half":
        return 0.5
    total = 0.0
    for word in words:
        if word == "hundred":
            total = (total or 1) * 100
        elif word == "half":
            total += 0.5
        elif word in ("a", "an") and len(words) <= 2:
            total += 1 if len(words) == 1 else 0
        else:
            total += _VALUES.get(word, 0)
    return total
