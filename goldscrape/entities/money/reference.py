"""Which film a sentence speaks of: its subject, what a pronoun stands for, what is only named beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from goldscrape.entities.money.credits import is_credit
from goldscrape.entities.money.film_words import ASIDE, QUOTE
from goldscrape.entities.passages import Passages
from goldscrape.entities.titles.film_spans import FilmSpan, FilmSpans
from goldscrape.entities.triggers import phrase_pattern

__all__ = ["Referents"]

_REACH = 1_000
_AND = re.compile(r"[\"”’]?(?:,| and|, and) [\"“‘']?\Z")
_ORIGINAL = phrase_pattern(
    rf"(?:sequel|prequel|follow-up|successor|spin-off|remake) (?:to|of) (?:[\w’'-]+ ){{0,5}}{QUOTE}"
)
"""Before a title: what is said is said of the other film ("The sequel to X took $5m")."""
_BESIDE = phrase_pattern(
    rf"(?:behind|ahead of|followed by|just above|just below|along with|alongside) (?:[\w’'-]+ ){{0,3}}{QUOTE}"
)
_BEATEN = phrase_pattern(
    r"(?:beat|beats|beating|overt(?:ook|aken|aking|akes)|surpass\w*|dethron\w*|toppl\w*|unseat\w*|outgross\w*|"
    r"edg(?:ed|es|ing) (?:out|past)|knock(?:ed|s|ing)|pass(?:ed|es|ing)|oust\w*|displac\w*|replac\w*|than|since|"
    r"(?:second|third|next|biggest|largest|best|most|highest[\w-]*)(?: [\w’'-]+){0,6} (?:after|behind)|"
    rf"like|unlike) (?:[\w’'-]+ ){{0,3}}{QUOTE}"
)
_OWN = re.compile(rf"\b(?:his|her|their|whose) (?:(?:[\w-]+ ){{0,2}}|(?:[\w-]+ ){{0,2}}[\w-]+, ){QUOTE}")
_IT = re.compile(r"(?:[,;:—–]|\b(?:and|but|before|after|when|while|then|since|as))[^,;]{0,60}?\b[Ii]t\b")
_GOES_ON = re.compile(
    r"[\"”’]?,?[\"”’]? (?:with|taking|earning|grossing|making|collecting|by|"
    r"to (?:take|top|open|cross|pass|reach|make|earn|gross|hit)) ",
    re.IGNORECASE,
)
_NEW = phrase_pattern(
    r"[Tt]he (?:new|latest|upcoming) (?:film|movie|picture|one|version|instalment|installment|production|project)\b",
    re.NOFLAG,
)
_THAT = re.compile(
    r"(?:(?:That|This)|[A-Z][\w.-]+(?: [A-Z][\w.-]+)?(?:[’']s|(?<=s)[’'])|The (?:[\w.-]+ ){1,3}?)"
    r"(?:(?<= )| )(?:film|movie|picture|cartoon|comedy|drama|thriller|sequel|biopic|docu(?:mentary|-?drama)|musical|"
    r"horror|epic|title|release|entry|tentpole|feature)\b"
    r"|The (?:[\w-]+ ){0,2}(?:tale|story|saga) of\b"
)
"""What such words begin a sentence about stood last in the one before ("The Disney cartoon")."""
_DEFINITE = re.compile(
    r"\b(?:[Tt]he|[Ww]ith an?|[A-Z]\w+[’']s) (?:[\w-]+ ){0,2}?(?:film|movie|picture|budget|production|project|"
    r"screenplay|shoot|"
    r"cost)\b"
)
_GOES_ON_WITH = re.compile(
    r"The (?:[^\s,.;]+ ){0,3}?(?:film|movie|picture|adaptation|sequel|prequel|remake|comedy|drama|thriller|"
    r"docu(?:mentary|-?drama)|"
    r"musical|biopic|epic|cartoon|animation|feature)\b"
)
"""A paragraph that begins so speaks of the film the one before began with."""
_ENUMERATED = re.compile(r"\w{2}s: (?:[\w’'-]+ ){0,4}[\"“‘']?\Z")
"""Before the first of several: "two comedies: “X” and “Y”" speaks of none of them."""
_HEADING = re.compile(r"[\"”’]?(?:,? \(?(?:19|20)\d\d\)?)?(?:[.:] |\n)")
"""Behind the title at a paragraph's start that all of it is about ("Elmwood (1987). Ann Lee …")."""
_LATTER = re.compile(
    r"\b[Tt]he (?P<which>latter|former|last of (?:them|these|those|the \w+))"
    r"(?=,| (?:also |alone )?(?:was|is|has|had|cost|took|made|earned|grossed|opened|went|did|would|will|could|film|"
    r"movie)\b)"
)
"""One of the films before, not "the former head of"."""
_ABOUT_IT = re.compile(
    r"(?:(?:On|In|By|At|After|Over|Since|Last|This|During|Then|But|And|Now|Yet|Still|Overseas|Worldwide|Globally|"
    r"Later)\b"
    r"[^,.;“\"]{0,40},? )?[Ii]t (?:\w+ly )?[a-z]+\b"
)
"""A sentence of which "it" is the subject."""
_SAME = phrase_pattern(
    r"for (?:the|her|his|this|that) (?:part|role)\b|"
    r"(?:picked|snapped) it up\b|"
    r"the (?:star|stars|writer-director|director|filmmaker|leads?)\b|"
    r"(?:[Ii]ts|[Tt]h(?:at|is|e) (?:film|movie|picture|sequel|drama|comedy|thriller|star|project))\b",
    re.NOFLAG,
)


@attrs.frozen
class Referents:
    """The films of a field as its sentences refer to them."""

    passages: Passages
    films: FilmSpans
    topic: str | None

    sure: bool = True
    """Whether the topic is what the article keeps speaking of, not only what it opens with."""

    def topic_at(self, left: int, right: int) -> str | None:
        """The topic, where nothing else is spoken of; one not sure where the sentence says "the film"."""
        return self.topic if self.sure or _DEFINITE.search(self.passages.text, left, right) else None

    def said_of(self, left: int, start: int) -> Sequence[FilmSpan]:
        """The films before an amount in its sentence, without credits and originals: nothing is said of those."""
        text = self.passages.text
        said: list[FilmSpan] = []
        credit: FilmSpan | None = None
        for span in self._named(left, start):
            listed = credit is not None and _AND.fullmatch(text, credit.end, span.start) is not None
            if listed or is_credit(text, left, span):
                credit = span  # "who made X and Y"
            elif not _ORIGINAL.search(text, max(left, span.start - ASIDE), span.start):
                said.append(span)
        return said

    def _named(self, left: int, start: int) -> Sequence[FilmSpan]:
        """The films up to ``start``, with one that the sentence's begin cuts ("“Shazam! Fury of the Gods” took")."""
        before = self.films.between(max(0, left - ASIDE), left)
        cut = before[-1:] if before and before[-1].end > left else ()
        return [*cut, *self.films.between(left, start)]

    def subject_before(self, ahead: Sequence[FilmSpan], left: int, start: int) -> str | None:
        """What the words between the last film and the amount are about; None when ``ahead`` is empty.

        That is the last film, unless the words go on with "it" or the film is one that another has beaten: then it is
        the other one, or the one spoken of.
        """
        if not ahead:
            return None
        text, last = self.passages.text, ahead[-1]
        low = max(left, last.start - ASIDE)
        beaten = _BEATEN.search(text, low, last.start) is not None
        beside = beaten or _BESIDE.search(text, low, last.start) is not None
        it = "it" in text[last.end : start].lower() and _IT.search(text, last.end, start) is not None
        if (beaten and (it or _GOES_ON.match(text, last.end))) or (beside and it):
            others = [span.title for span in ahead if span.title != last.title]
            return others[-1] if others else self.spoken_of(left) or self.topic
        if it or (beaten and _main_clause_goes_on(text, ahead[0], last, start)):
            return ahead[0].title
        return last.title

    def refers_back(self, left: int, right: int) -> bool:
        """Whether the sentence speaks of a film without its name ("Its star was paid", "for that film")."""
        return _SAME.search(self.passages.text, left, right) is not None

    def _subjects(self, left: int, right: int) -> Sequence[FilmSpan]:
        """The films a sentence may be about: not one that another has beaten, or somebody's earlier one."""
        text = self.passages.text
        return [
            span
            for span in self.said_of(left, right)
            if not _BEATEN.search(text, max(left, span.start - ASIDE), span.start)
            and not _OWN.search(text, max(left, span.start - ASIDE), span.start)
        ]

    def _heading(self, block: int) -> str | None:
        text, start = self.passages.text, block + 2
        head = self.films.between(start, start + 2) if block >= 0 else ()
        return head[0].title if head and _HEADING.match(text, head[0].end) else None

    def _begin_of_paragraph(self, block: int) -> str | None:
        """The film that the paragraph before begins with."""
        before = self.passages.text.rfind("\n\n", max(0, block - _REACH), block)
        if before < 0 and block > _REACH:
            return None
        start = before + 2 if before >= 0 else 0
        first = self.films.between(start, start + 2)
        return first[0].title if first else None

    def spoken_of(self, left: int) -> str | None:
        """The film that one of the two sentences before begins with, in the same paragraph; of a new one, the topic.

        A sentence about "it" names others ("It passed X"). "The latter" stood last in the sentence before, "the
        former" first; below a heading all is said of the film that it names.
        """
        text = self.passages.text
        sentence = self.passages.around(left, left)
        if self.topic is not None and _NEW.search(text, *sentence):
            return self.topic
        pair = _LATTER.search(text, *sentence) if _may_name_one(text, *sentence) else None
        last = _THAT.match(text, left) is not None or (pair is not None and pair["which"] != "former")
        block = text.rfind("\n\n", max(0, left - _REACH), left)
        heading = self._heading(block)
        if heading is not None and pair is None:
            return heading
        if left == block + 2 and _GOES_ON_WITH.match(text, left):
            return self._begin_of_paragraph(block)
        for _ in range(2):
            at = left - 2
            if at <= max(block, 0):
                return None
            left, right = self.passages.around(at, at)
            low = max(left, block)
            if self.topic is not None and _NEW.search(text, low, right):
                return self.topic
            found = self.said_of(low, right) or self._named(low, right) if last else self._subjects(low, right)
            listed = len(found) > 1 and _ENUMERATED.search(text, left, found[0].start) is not None
            if found and not listed and (pair is not None or not _ABOUT_IT.match(text, max(left, block + 2))):
                return found[-1 if last else 0].title
        return None


def _main_clause_goes_on(text: str, first: FilmSpan, last: FilmSpan, start: int) -> bool:
    """Whether commas set the last film apart from what is said of the first: "X, her first film since Y, took"."""
    opened = text.find(",", first.end, first.end + 2) >= 0
    return opened and first is not last and text.find(",", last.end + 2, start) >= 0


def _may_name_one(text: str, left: int, right: int) -> bool:
    """Whether the stretch may say "the latter", "the former" or "the last of them"."""
    return text.find("he l", left, right) >= 0 or text.find("he f", left, right) >= 0
