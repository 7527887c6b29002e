"""A sentence as the role rules read it: people and titles are single tokens, quotation marks are gone."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from goldscrape.entities.people.drafts import Draft, LooseName, NameMention
from goldscrape.entities.titles.find import TitleMention

__all__ = ["END", "FILM", "NAMES", "PERSON", "WORK", "WORKS", "Clause", "read_clause", "without_signs"]

PERSON = "\ue000"
FILM = "\ue001"
WORK = "\ue002"
WORKS = frozenset({FILM, WORK})
NAMES = WORKS | {PERSON}
END = ""
"""What stands after the last token."""

_LOOSE = "\ue003"
# A word with what joins it to others, the possessive, or a sign; one class for their first character skips the spaces.
# What most words lack is an option to be passed over, as the engine enters a repetition that finds nothing.
_JOINED = r"(?:[-/.&]\w+|['’](?!s\b)\w+)*"
_TOKEN = re.compile(
    rf"[^\s\"“”„«»‘`´](?:(?<=\w)\w*+(?:[-/.&]\w+{_JOINED}\+?|['’](?!s\b)\w+{_JOINED}\+?|\+|)|(?<=['’])s\b|(?<!\w))"
)
_STRAY = re.compile(r"[\ue000-\ue003]")
_PADDING = [END] * 12


@attrs.define  # not frozen, which takes three times as long to make
class Clause:
    """One sentence in tokens, padded with :data:`END` so that rules may look ahead freely."""

    low: list[str]
    """The tokens, lower case; :data:`PERSON`, :data:`FILM` and :data:`WORK` stand for a whole name or title."""
    raw: list[str]
    """The same tokens as printed."""
    refs: list[NameMention | LooseName | TitleMention | None]
    """What a name's or title's token stands for."""
    size: int
    """Tokens before the padding."""
    loose: frozenset[int]
    """Where the names of one word stand that are nobody's."""

    def mention(self, index: int) -> NameMention:
        """The name mention at a :data:`PERSON` token."""
        ref = self.refs[index]
        assert isinstance(ref, NameMention)  # noqa: S101 - the word says so
        return ref

    def draft(self, index: int) -> Draft:
        """Who is named at a :data:`PERSON` token."""
        ref = self.refs[index]
        assert isinstance(ref, NameMention)  # noqa: S101 - as in ``mention``, the most frequent call of all
        return ref.draft

    def title(self, index: int) -> str | None:
        """The title at a :data:`FILM` or :data:`WORK` token."""
        ref = self.refs[index]
        return ref.title if isinstance(ref, TitleMention) else None


def without_signs(text: str) -> str:
    """The text with a space for each character that stands for a name or title here, so none is taken for one."""
    return _STRAY.sub(" ", text)


def read_clause(text: str, start: int, end: int, marks: Sequence[NameMention | LooseName | TitleMention]) -> Clause:
    """The tokens of ``text[start:end]``; ``marks`` are the names and titles in it, by start, without overlaps.

    ``text`` comes from :func:`without_signs`.
    """
    pieces: list[str] = []
    signs: list[str] = []
    place = start
    for mark in marks:
        if isinstance(mark, NameMention):
            sign = PERSON
        elif isinstance(mark, LooseName):
            sign = _LOOSE
        else:
            sign = FILM if mark.kind == "film" else WORK
        signs.append(sign)
        pieces += (text[place : mark.start], sign)
        place = mark.end
    pieces.append(text[place:end])
    read = "".join(pieces)
    raw: list[str] = _TOKEN.findall(read)
    curly = "’" in read
    if (curly and "’" in raw) or ("'" in read and "'" in raw):
        raw = _without_quotes(raw)
    low = list(map(str.lower, raw))
    if curly and "’s" in low:
        low = ["'s" if word == "’s" else word for word in low]
    size = len(raw)
    refs: list[NameMention | LooseName | TitleMention | None] = [None] * (size + len(_PADDING))
    loose: list[int] = []
    index = -1
    for mark, sign in zip(marks, signs, strict=True):
        index = raw.index(sign, index + 1)
        refs[index] = mark
        if isinstance(mark, LooseName):
            raw[index], low[index] = mark.text, mark.text.lower()
            loose.append(index)
    low += _PADDING
    raw += _PADDING
    return Clause(low, raw, refs, size, frozenset(loose))


def _without_quotes(tokens: list[str]) -> list[str]:
    """Single marks dropped, but for the possessive one after a name that ends in s ("Hanks' partner")."""
    kept: list[str] = []
    for word in tokens:
        if word in "'’":
            if kept and (kept[-1] == PERSON or kept[-1][-1:] in "sS"):
                kept.append("'")
        else:
            kept.append(word)
    return kept
