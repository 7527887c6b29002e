"""The little that the odds spider must know of the API's answers to decide what to ask next."""

from __future__ import annotations

import json
import re

from goldscrape.awards.events import award_of
from goldscrape.pages.odds.api import numbered_rows

__all__ = ["has_contenders", "searches"]

_WORDS = {
    "oscars": ("oscar",), "tonys": ("tony",), "emmys": ("emmy",), "golden_globes": ("globe",), "sag": ("sag", "actor"),
    "cca": ("critics choice",), "bafta": ("bafta",),
}  # fmt: skip
_OTHERS = ("grammy",)
_COMMON = {
    "the",
    "and",
    "of",
    "for",
    "awards",
    "award",
    "nominations",
    "nominees",
    "predictions",
    "odds",
    "best",
    "annual",
}


def searches(event: str) -> list[str]:
    """The words to search leagues by for ``-a event=``; a league's id and `list` need all of them.

    The API finds leagues by a word in their name, and old leagues carry the award's short name only.
    """
    award = award_of(event.replace("_", " "))
    if award in _WORDS:
        return list(_WORDS[award])
    everything = [word for words in _WORDS.values() for word in words]
    if event == "list" or event.isdecimal():
        return [*everything, *_OTHERS]
    words = [word for word in re.findall(r"[^\W\d_]{2,}", event.casefold()) if word not in _COMMON]
    return [words[0].removesuffix("s") if len(words[0]) > 4 else words[0]] if words else [event]


def has_contenders(body: bytes) -> bool:
    """Whether an answer of latest-odds lists anybody, in any of its shapes."""
    try:
        return bool(numbered_rows(json.loads(body)))
    except (ValueError, RecursionError):
        return False
