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
"""In every such date; the engine skips from digit to digit, which most texts have few of."""
_LANGUAGES = ["fr", "es", "de", "it", "pt"]


def foreign_dates(text: str) -> Iterator[Expression]:
    """Full dates in French, Spanish, German, Italian or Portuguese, as expressions of the rule ``iso``."""
    if _HINT.search(text) is None:
        return
    for found in _SHAPE.finditer(text):
        when = _read(found[0])
        if when is not None:
            parts: dict[str, str | None] = {"y": str(when.year), "m": str(when.month), "d": str(when.day)}
            yield Expression("iso", found.start(), found.end(), parts)


@lru_cache(maxsize=256)
def _read(text: str) -> date | None:
    # one isolated string: dateparser costs a millisecond a call and reads numbers in prose as dates
    import dateparser  # type: ignore[import-untyped]

    settings = {"DATE_ORDER": "DMY", "REQUIRE_PARTS": ["day", "month", "year"]}
    when = dateparser.parse(text, languages=_LANGUAGES, settings=settings)
    return when.date() if when else None
