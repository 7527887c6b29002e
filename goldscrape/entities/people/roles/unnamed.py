"""Which sentences the role rules need not read: those that name nobody and speak of nobody named before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goldscrape.entities.people.drafts import LooseName, NameMention
from goldscrape.entities.people.roles.awards import AWARD_NOUNS, BESTS, HEADING_WORDS
from goldscrape.entities.people.roles.words import PLURAL_NOUNS, TRADES
from goldscrape.entities.text import Span
from goldscrape.entities.titles.find import TitleMention
from goldscrape.entities.triggers import word_test, word_tree

__all__ = ["PLAYING", "POSSESSIVES", "PRONOUNS", "REFERRED_TO", "may_tell"]

PRONOUNS = frozenset({"he", "she"})
POSSESSIVES = frozenset({"his", "her", "their"})
PLAYING = frozenset({"playing", "portraying", "voicing"})
REFERRED_TO = frozenset({"actor", "director", "musician", "author"})
"""Roles by which a text refers to the person it is about ("the actor")."""

_stands_in = word_test(
    r"(?:[Hh](?:e|is|er)|[Ss]he|[Tt]h(?:eir|e (?:actor|actress|director|star|film-?maker|singer|author|novelist)))\b"
)
"""Words by which a sentence without any name may speak of somebody named before."""
_TRADE = "|".join(
    re.escape(phrase).replace(r"\ ", r"\W+")
    for phrase, roles in TRADES.items()
    if (roles[0] in REFERRED_TO if len(roles) == 1 else "director" in roles) and phrase not in PLURAL_NOUNS
)
_tells = word_test(
    word_tree(
        (),
        dict.fromkeys(PRONOUNS | POSSESSIVES | PLAYING | BESTS | AWARD_NOUNS, r"\b") | {"the": rf"\W+(?i:{_TRADE})\b"},
    )
)
"""Words without which no rule finds anything where nobody is named: who is meant, whom they play, which race it is."""
_WORD = re.compile(r"\w+")
_HEADS = frozenset({piece for word in HEADING_WORDS for piece in _WORD.findall(word)})
_HEADING = 60
"""Characters up to which a line may be a heading that names a category."""


def may_tell(text: str, sentence: Span, marks: Sequence[NameMention | LooseName | TitleMention]) -> bool:
    """Whether a rule can find something in the sentence, which holds the names and titles ``marks``."""
    start, end = sentence
    for mark in marks:
        if isinstance(mark, NameMention):
            return True
    if end - start <= _HEADING:
        return not _HEADS.isdisjoint(_WORD.findall(text[start:end].lower())) or _tells(text, start, end)
    if marks and text.find("\n", start, end) >= 0:
        return True
    return (_tells if marks else _stands_in)(text, start, end)
