"""Where a text may speak of money: the signs, codes and words of currencies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from goldscrape.entities.money.currencies import CODES, SIGNS, WORDS
from goldscrape.entities.triggers import word_tree

__all__ = ["ANCHOR", "anchors"]

_SINGLE = "".join(re.escape(sign) for sign in SIGNS if len(sign) == 1)
_WORD_FORMS = "|".join(sorted((re.escape(word) for word in WORDS), key=len, reverse=True))
ANCHOR = re.compile(
    rf"[{_SINGLE}]|ரூ|\b(?:(?:{'|'.join(CODES)}|M(?:{'|'.join(CODES)})|RM|Rs)(?=[\s.\d,;)]|$)|"
    r"(?:usd|eur|gbp|rmb|cad|aud|inr|btc|LE|l\.e\.)(?=[\s\d.,;)]|$))"
    rf"|\b(?={word_tree(WORDS)})(?:(?i:{_WORD_FORMS}))(?![\w])"
    rf"|(?<=\d)(?:{'|'.join(CODES)}|RM|usd|eur|gbp|rmb)(?![\w])"
)
"""A sign, code or word of a currency."""
_SIGN = re.compile(f"[{_SINGLE}ர]")
_SMALL_CODES = ("usd", "eur", "gbp", "rmb", "cad", "aud", "inr", "btc", "l.e")
_TRIP = re.compile(rf"[^A-Za-z_](?=[A-Z][A-Zs]|{word_tree((*WORDS, *_SMALL_CODES))})")
"""What stands right before a word or code of money: five of six texts' characters are skipped at once."""


def anchors(text: str) -> Iterator[re.Match[str]]:
    """As ``ANCHOR.finditer``, tried only where a sign stands and where a word can be one of money."""
    places = [0, *[sign.start() for sign in _SIGN.finditer(text)], *[trip.end() for trip in _TRIP.finditer(text)]]
    places.sort()
    at = 0
    for place in places:
        anchor = ANCHOR.match(text, place) if place >= at else None
        if anchor is not None:
            at = anchor.end()
            yield anchor
