"""Which film a sentence speaks of: its subject, what a pronoun stands for, what is only named beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from goldscrape.entities.passages import Passages
from goldscrape.entities.titles.film_spans import FilmSpan, FilmSpans
from goldscrape.entities.triggers import phrase_pattern

__all__ = ["Referents", "topic_of"]

_REACH = 1_000
_ASIDE = 60
_QUOTE = r"[\"“‘']?\Z"
_ORIGINAL = phrase_pattern(
    rf"(?:sequel|prequel|follow-up|successor|spin-off|remake) (?:to|of) (?:[\w’'-]+ ){{0,5}}{_QUOTE}"
)
"""Before a title: what is said is said of the other film ("The sequel to X took $5m")."""
_CREDIT_BEFORE = phrase_pattern(
    rf"(?:(?:best |then |still |also )?(?:known|famous|remembered|celebrated|acclaimed) for (?:[\w’'-]+ ){{0,5}}|"
    rf"(?:director|writer|star|stars|producer|creator|maker|makers|team) (?:of|behind) (?:the )?(?:[\w’'-]+ ){{0,2}}|"
    rf"(?:set|held|owned) by (?:[\w’'-]+ ){{0,2}}|"
    rf"who (?:also )?(?:made|directed|wrote|produced|starred in|appeared in) (?:the )?(?:[\w’'-]+ ){{0,2}}){_QUOTE}"
)
_CREDIT_AFTER = re.compile(
    r"[\"”’']?(?: and [^,.;]{2,40}?)? (?:co-)?"
    r"(?:director|writer|star|actor|actress|producer|creator|filmmaker|film-maker|helmer|breakout|alum)\b"
)
_BESIDE = phrase_pattern(
    rf"(?:behind|ahead of|followed by|just above|just below|along with|alongside) (?:[\w’'-]+ ){{0,3}}{_QUOTE}"
)
_BEATEN = phrase_pattern(
    r"(?:beat|beats|beating|overt(?:ook|aken|aking|akes)|surpass\w*|dethron\w*|toppl\w*|unseat\w*|outgross\w*|"
    r"edg(?:ed|es|ing) (?:out|past)|knock(?:ed|s|ing)|pass(?:ed|es|ing)|oust\w*|displac\w*|replac\w*|than|"
    rf"like|unlike) (?:[\w’'-]+ ){{0,3}}{_QUOTE}"
)
_IT = re.compile(r"(?:[,;:—–]|\b(?:and|but|before|after|when|while|then|since|as))[^,;]{0,60}?\b[Ii]t\b")
_GOES_ON = re.compile(r"[\"”’]?,?[\"”’]? (?:with|taking|earning|grossing|making|collecting|to take|by )", re.IGNORECASE)
_NEW = phrase_pattern(
    r"[Tt]he (?:new|latest|upcoming) (?:film|movie|picture|one|version|instalment|installment)\b", re.NOFLAG
)
_THAT = re.compile(
    r"(?:(?:That|This)|[A-Z][\w.-]+(?: [A-Z][\w.-]+)?(?:[’']s|(?<=s)[’'])|The (?:[\w-]+ ){1,3}?)"
    r"(?:(?<= )| )(?:film|movie|picture|cartoon|comedy|drama|thriller|sequel|biopic|documentary|musical|horror|epic)\b"
)
"""What such words begin a sentence about stood last in the one before ("George Lucas's film", "The Disney cartoon")."""
_SAME = phrase_pattern(
    r"for (?:the|her|his|this|that) (?:part|role)\b|"
    r"(?:[Ii]ts|[Tt]h(?:at|is|e) (?:film|movie|picture|sequel|drama|comedy|thriller|star|project))\b",
    re.NOFLAG,
)


def topic_of(titles: Sequence[str], subject: str | None, named: Sequence[FilmSpan], text: str) -> str | None:
    """The film an article is about: its ``subject``, else its first film, unless it names that once among several."""
    if subject is not None or not titles:
        return subject
    places = [span for span in named if span.title == titles[0]]
    if len(places) == 1 and (len(titles) > 2 or _is_credit(text, 0, places[0])):
        return None
    return titles[0]


def _is_credit(text: str, left: int, span: FilmSpan) -> bool:
    low = max(left, span.start - _ASIDE)
    return _CREDIT_BEFORE.search(text, low, span.start) is not None or _CREDIT_AFTER.match(text, span.end) is not None


@attrs.frozen
class Referents:
    """The films of a field as its sentences refer to them."""

    passages: Passages
    films: FilmSpans
    topic: str | None

    def said_of(self, left: int, start: int) -> Sequence[FilmSpan]:
        """The films before an amount in its sentence, without credits and originals: nothing is said of those."""
        text = self.passages.text
        return [
            span
            for span in self._named(left, start)
            if not _ORIGINAL.search(text, max(left, span.start - _ASIDE), span.start)
            and not _is_credit(text, left, span)
        ]

    def _named(self, left: int, start: int) -> Sequence[FilmSpan]:
        """The films up to ``start``, with one that the sentence's begin cuts ("“Shazam! Fury of the Gods” took")."""
        before = self.films.between(max(0, left - _ASIDE), left)
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
        low = max(left, last.start - _ASIDE)
        beaten = _BEATEN.search(text, low, last.start) is not None
        beside = beaten or _BESIDE.search(text, low, last.start) is not None
        it = _IT.search(text, last.end, start) is not None
        if (beaten and (it or _GOES_ON.match(text, last.end))) or (beside and it):
            others = [span.title for span in ahead if span.title != last.title]
            return others[-1] if others else self.spoken_of(left) or self.topic
        if it:
            return ahead[0].title
        return last.title

    def refers_back(self, left: int, right: int) -> bool:
        """Whether the sentence speaks of a film without its name ("Its star was paid", "for that film")."""
        return _SAME.search(self.passages.text, left, right) is not None

    def spoken_of(self, left: int) -> str | None:
        """The film that one of the two sentences before begins with, in the same paragraph; of a new one, the topic."""
        if self.topic is not None and _NEW.search(self.passages.text, *self.passages.around(left, left)):
            return self.topic
        last = _THAT.match(self.passages.text, left) is not None
        block = self.passages.text.rfind("\n\n", max(0, left - _REACH), left)
        for _ in range(2):
            at = left - 2
            if at <= max(block, 0):
                return None
            left, right = self.passages.around(at, at)
            found = self.said_of(max(left, block), right)
            if found:
                return found[-1 if last else 0].title
        return None
