"""Dates in other languages ("15 février 2024", "3 de mayo de 2025"), found by their shape and read by dateparser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from goldscrape.entities.dates.grammar import Expression

__all__ = ["foreign_dates"]

_MONTHS = (
    "janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|"
    "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|"
    "januar|februar|märz|juni|juli|oktober|dezember|"
    "gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|"
    "janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro"
)
_SHAPE = re.compile(
    rf"\b(?=\d)(?<![\w.,$£€])(?:3[01]|[12]\d|0?[1-9])(?:er|\.|º)?[^\S\n](?:de[^\S\n])?(?:{_MONTHS})"
    r"[^\S\n](?:de[^\S\n]|del[^\S\n])?(?:19|20)\d\d(?![\w,])",
    re.IGNORECASE,
)
_HINT = re.compile(rf"\d(?:er|\.|º)?[^\S\n](?:de[^\S\n])?(?i:{_MONTHS})")
"""What stands before the year of every such date, within so many characters."""
_LONGEST = 30
_LANGUAGES = ["fr", "es", "de", "it", "pt"]


def foreign_dates(text: str) -> Iterator[Expression]:
    """Full dates in French, Spanish, German, Italian or Portuguese, as expressions of the rule ``iso``."""
    if not _may_hold(text):
        return
    for found in _SHAPE.finditer(text):
        when = _read(found[0])
        if when is not None:
            parts: dict[str, str | None] = {"y": str(when.year), "m": str(when.month), "d": str(when.day)}
            yield Expression("iso", found.start(), found.end(), parts)


def _may_hold(text: str) -> bool:
    """Whether a month stands before one of the text's years; a year is found faster than all digits are tried."""
    for century in ("19", "20"):
        at = text.find(century, 2)
        while at > 0:
            if text[at - 1].isspace() and text[at - 2].isalpha() and _HINT.search(text, max(0, at - _LONGEST), at):
                return True
            at = text.find(century, at + 2)
    return False


@lru_cache(maxsize=256)
def _read(text: str) -> date | None:
    # one isolated string: dateparser costs a millisecond a call and reads numbers in prose as dates
    import dateparser  # type: ignore[import-untyped]

    settings = {"DATE_ORDER": "DMY", "REQUIRE_PARTS": ["day", "month", "year"]}
    when = dateparser.parse(text, languages=_LANGUAGES, settings=settings)
    return when.date() if when else None
