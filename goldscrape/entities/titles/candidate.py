"""A stretch of text that may be a title, with what speaks for it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property
from itertools import pairwise

import attrs

from goldscrape.entities.text import Field
from goldscrape.entities.titles.cues import NO_CUE, Cue
from goldscrape.entities.titles.cues_after import BEGINS_AFTER, cue_after, speaks_of_namesakes
from goldscrape.entities.titles.cues_before import cue_before
from goldscrape.entities.titles.media import heading_media, media_words
from goldscrape.entities.titles.runs import Run
from goldscrape.reference.known_names import first_names, known_people, title_key

__all__ = ["Candidate", "Paper"]

_BEFORE = 90
_AFTER = 130
_NO_VOTES: Mapping[str, float] = {}
"""What every candidate begins with; it gets votes of its own, never changes these."""


@attrs.define(eq=False)
class Candidate:
    """One mention of what may be a title."""

    paper: Paper
    start: int
    end: int
    outer_start: int
    """Where its opening mark stands; ``start`` when it has none."""
    outer_end: int
    evidence: str
    """`italic`, `quoted`, `linked`, `known` or `cue`, as in the films table."""
    key: str = ""
    known: bool = False
    before: Cue = NO_CUE
    after: Cue = NO_CUE
    score: int = 0
    """How much speaks for a bare one."""
    votes: Mapping[str, float] = _NO_VOTES
    group: int = 0
    """Mentions of one list ("A, B and C") share a number."""

    @property
    def text(self) -> str:
        """The title as printed."""
        return self.paper.text[self.start : self.end]

    def look(self) -> None:
        """Read the words on both sides."""
        if not self.key:
            self.key = title_key(self.text)
        self.look_before()
        self.look_after()

    def look_before(self) -> None:
        """Read the words before it, in its block."""
        text, outer = self.paper.text, self.outer_start
        left = outer - _BEFORE if outer > _BEFORE else 0
        if text.find("\n", left, self.start) >= 0:  # else it is all one block
            left = max(left, self.paper.block_start(self.start))
        self.before = cue_before(text, left, outer)

    def look_after(self) -> bool:
        """Read the words behind it, in its block; whether anything worth a look may stand there."""
        paper, end = self.paper, self.end
        namesake = paper.speaks_of_namesakes and paper.speaks_of_namesake(end)
        if not namesake and not BEGINS_AFTER.match(paper.text, end):
            return False
        after = paper.text[end : end + _AFTER]
        if after[:1] not in "’'‘" or self.marked:  # "The Beatles' album" owns what follows
            self.after = cue_after(after.partition("\n\n")[0] if "\n\n" in after else after)
        return True

    @property
    def cue(self) -> int:
        """The strength of the better side."""
        before, after = self.before.strength, self.after.strength
        return before if before > after else after

    @property
    def marked(self) -> bool:
        """Whether the page set it apart."""
        return self.evidence in ("italic", "quoted")


@attrs.define(eq=False, slots=False)
class Paper:
    """A field with the places the title finder asks for again and again."""

    field: Field
    text: str
    blocks: list[int]
    """Where each block starts."""
    title_case: bool
    """The whole field is set like a title: capitals say nothing there."""
    runs: list[Run]
    """Its runs of capitalised words."""
    _names: dict[int, frozenset[str]] = attrs.field(factory=dict, init=False)

    def block_start(self, offset: int) -> int:
        """Where the block around ``offset`` starts."""
        place = bisect_right(self.blocks, offset) - 1
        return self.blocks[place] if place >= 0 else 0

    def block_end(self, offset: int) -> int:
        """Where the block around ``offset`` ends, its blank line included."""
        place = bisect_right(self.blocks, offset)
        return self.blocks[place] if place < len(self.blocks) else len(self.text)

    def names_of_block(self, offset: int) -> frozenset[str]:
        """Name keys that the capitalised words of the block around ``offset`` spell: its pairs and triples."""
        start = self.block_start(offset)
        if start not in self._names:
            names: set[str] = set()
            end = self.block_end(offset)
            place = bisect_right(self.runs, start - 1, key=lambda run: run.start)
            while place < len(self.runs) and self.runs[place].start < end:
                names.update(self.runs[place].names())
                place += 1
            self._names[start] = frozenset(names)
        return self._names[start]

    @cached_property
    def links(self) -> dict[tuple[int, int], str]:
        """Where links stand, and where they lead."""
        return {(mark.start, mark.end): mark.target or "" for mark in self.field.marks if mark.kind == "link"}

    @cached_property
    def media(self) -> list[tuple[int, int, str]]:
        """The words of the field that name a kind of work."""
        return media_words(self.text)

    @cached_property
    def heading_media(self) -> list[tuple[int, int, str]]:
        """The lists under headings that name a category, with the kind of work it is for."""
        return heading_media(self.text, self.media)

    @cached_property
    def speaks_of_namesakes(self) -> bool:
        """Whether it may say of any name that a film bears it as its title."""
        return speaks_of_namesakes(self.text)

    def speaks_of_namesake(self, end: int) -> bool:
        """Whether the words behind a name that ends there may say that a film bears its title."""
        return speaks_of_namesakes(self.text[end : end + _AFTER])

    @cached_property
    def names(self) -> frozenset[str]:
        """The same for the whole field."""
        return frozenset([name for run in self.runs if len(run.tokens) > 1 for name in run.names()])

    @cached_property
    def surnames(self) -> frozenset[str]:
        """What follows a first name somewhere in the field, or is a known person's last word."""
        first, known = first_names(), known_people()
        return frozenset(
            [
                after.stem
                for run in self.runs
                if len(run.tokens) > 1
                for token, after in pairwise(run.tokens)
                if token.capital
                and after.capital
                and not after.parted
                and (token.key in first or f"{token.key} {after.stem}" in known)
            ]
        )
