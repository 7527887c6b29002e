"""How the closed vocabularies of this package are written down: plain text, words or comma-separated phrases."""

from __future__ import annotations

__all__ = ["phrases", "words"]


def words(text: str) -> frozenset[str]:
    """The words of a text, white space between them."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """The phrases of a text, commas between them; line breaks inside a phrase are spaces."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())
