"""The words a document also writes without a capital: a surname among them may be no name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

__all__ = ["LowerWords"]

_LOWER = re.compile(r"[^A-Za-z'-](?<![\w’'])([a-z]{3,})")
"""Words without a capital, behind what may stand before one; a class of ASCII first, as the engine skips by it."""
_FEW, _LONG = 32, 3000
"""So many words are found faster one by one than all the words of a text of so many characters and more."""


class LowerWords:
    """Tells which words stand in the texts without a capital; linear in their length however many are asked for."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._asked: dict[str, bool] = {}
        self._few = _FEW if sum(map(len, texts)) > _LONG else 0

    def __contains__(self, word: str) -> bool:
        known = self._asked.get(word)
        if known is None:
            known = self._stands(word) if len(self._asked) < self._few else word in self._all
            self._asked[word] = known
        return known

    @cached_property
    def _all(self) -> frozenset[str]:
        return frozenset().union(*[_LOWER.findall(f"\n{text}") for text in self._texts])

    def _stands(self, word: str) -> bool:
        if len(word) < 3 or not (word.isascii() and word.isalpha() and word.islower()):
            return False
        for text in self._texts:
            at = text.find(word)
            while at >= 0:
                before = text[at - 1] if at else " "
                after = text[at + len(word) : at + len(word) + 1]
                if not (before.isalnum() or before in "_-'’" or "a" <= after <= "z"):
                    return True
                at = text.find(word, at + 1)
        return False
