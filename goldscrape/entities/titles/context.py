"""What stands around a bare name in its sentence: longer names, owners, the sentence's beginning."""

from __future__ import annotations

import re

from goldscrape.entities.titles.candidate import Candidate, Paper
from goldscrape.entities.titles.cues import Cue
from goldscrape.entities.titles.runs import ARTICLES, Run
from goldscrape.entities.titles.words import FUNCTION_WORDS, words_of
from goldscrape.reference.known_names import known_people, name_key

__all__ = [
    "GENRE_WORDS",
    "OPENERS",
    "attributive",
    "bracketed",
    "glued",
    "look_for_director",
    "opens_sentence",
    "ranked",
    "title_shape",
    "year_behind",
]

OPENERS = words_of(
    "producers producer directors writers writer stars fans makers cast creators sales while although though because "
    "despite unlike even only also both co-star director actor actress star"
)
_SENTENCE_END = ".!?:\n"
GENRE_WORDS = words_of(
    "comedy drama thriller film films movie sequel animation blockbuster epic musical horror biopic documentary "
    "romance cartoon western remake novel sitcom series show album single book play"
)


_BROUGHT = re.compile(
    r"\b(?:br(?:ings?|ought|inging)|t(?:akes?|ook|aking)|s(?:ells?|old|elling|en[dt]s?)|mov(?:es?|ed|ing)|giv(?:es?|ing)|"
    r"gave|from|handed|rights|lost|add(?:s|ed)) \Z"
)
"""Before a title that goes "to" somewhere."""


def glued(paper: Paper, run: Run, first: int, last: int) -> bool:
    """Whether the words are part of a longer name ("Miami Heat", "Ray Charles", "Fellowship of the Ring")."""
    tokens = run.tokens
    start, end = tokens[first].start, tokens[last - 1].end
    if paper.text[start - 1 : start] == "-" or paper.text[end : end + 1] == "-":
        return True
    if first > 0 and not tokens[first].parted:
        before = tokens[first - 1]
        if before.capital:
            owned = before.stem != before.key
            if owned and first > 2 and tokens[first - 2].key == "the" and tokens[first - 3].key in ("and", "of"):
                return True  # "Harry Potter and the Philosopher's Stone"
            free = owned or before.key in FUNCTION_WORDS or before.key in GENRE_WORDS
            if not free and not before.key.endswith("s") and before.key not in OPENERS:
                return True
            if not free and before.key not in OPENERS and paper.text[before.end : before.end + 1] not in "’'":
                return True
        elif last - first <= 2:
            of = first - 2 if before.key == "the" else first - 1
            if of > 0 and tokens[of].key == "of" and tokens[of - 1].capital and not tokens[of].parted:
                return tokens[of - 1].key not in GENRE_WORDS and tokens[of - 1].key not in OPENERS
    if last < len(tokens) and not tokens[last].parted:
        after = tokens[last]
        if after.capital and tokens[last - 1].end + 1 >= after.start:
            return after.key not in FUNCTION_WORDS or after.key == "the" or not paper.title_case
        if after.key == "of" and last + 1 < len(tokens) and last - first <= 2:
            return True
        if after.key == "and" and not after.capital and last - first == 2 and last + 3 < len(tokens):
            return tokens[first].key in ARTICLES and tokens[last + 2].key == "of"  # "The Rise and Fall of"
        if after.key == "to" and last - first == 2 and last + 1 < len(tokens) and tokens[last + 1].capital:
            # "The Road to Leeds", but "they brought The Square to Cannes"
            return tokens[first].key in ARTICLES and _BROUGHT.search(paper.text, max(0, start - 12), start) is None
    return False


_BRACKETED = re.compile(r"[A-ZÀ-Þ][\w’'.-]+ \((?:[^()\n]{0,80}, )?\Z")


def bracketed(candidate: Candidate) -> bool:
    """Whether the name stands in brackets after another ("Farrell (The Lobster)")."""
    text = candidate.paper.text
    return text[candidate.end : candidate.end + 1] in (")", ",", ";") and (
        _BRACKETED.search(text, max(0, candidate.start - 100), candidate.start) is not None
    )


_BY = re.compile(
    r",? by (?:[A-Z][\w-]+[’']s )?(?P<name>[A-ZÀ-Þ][\w.’'-]+(?: [\w.’'-]+){0,2} [A-ZÀ-Þ][\w’'-]+)(?![\w’'-])"
)


def look_for_director(candidate: Candidate) -> None:
    """Read whether a person known for directing comes behind "by" ("Volver, by Spain's Pedro Almodovar")."""
    text = candidate.paper.text
    if candidate.after.strength > 1 or not text.startswith((" by ", ", by "), candidate.end):
        return
    found = _BY.match(text, candidate.end)
    if found is not None and known_people().get(name_key(found["name"]), "").startswith(("d", "wd")):
        candidate.after = Cue(2, None)


_ATTRIBUTE = re.compile(r" (?:films?|movies?)\b")


def attributive(candidate: Candidate) -> bool:
    """Whether the name only says what kind of film it is ("the Rat Pack film")."""
    text = candidate.paper.text
    return text.startswith((" film", " movie"), candidate.end) and _ATTRIBUTE.match(text, candidate.end) is not None


_RANK = re.compile(r"(?:\A|\n)[ \t]{0,4}#?\d{1,3}[.):] [\"“‘']?\Z")
_RANKED_YEAR = re.compile(r"[\"”’']? \((?:18|19|20)\d\d\)")


def ranked(candidate: Candidate) -> bool:
    """Whether the name is an item of a ranking of films: "12. PHILADELPHIA (1993)" in a line of its own."""
    text = candidate.paper.text
    return (
        text.find("(", candidate.end, candidate.end + 3) > 0  # most names have none, and a pattern costs more
        and _RANKED_YEAR.match(text, candidate.end) is not None
        and _RANK.search(text, max(0, candidate.outer_start - 12), candidate.outer_start) is not None
    )


def opens_sentence(paper: Paper, start: int) -> bool:
    """Whether the sentence or the block begins at ``start``, quotation marks and brackets aside."""
    before = paper.text[max(0, start - 3) : start].rstrip(" \"“”‘’'(")
    return not before or before[-1] in _SENTENCE_END or start == paper.block_start(start)


_ITS_YEAR = re.compile(r"[\"”’']? (?:\(|in )(?P<year>(?:18|19|20)\d\d)\b")


def year_behind(candidate: Candidate) -> int | None:
    """The year in brackets or after "in" right behind the name."""
    text, end = candidate.paper.text, candidate.end
    if not text.startswith((" (", " in "), end):
        return None  # as most
    found = _ITS_YEAR.match(text, end)
    return int(found["year"]) if found is not None else None


_PARTICLES = words_of("de du van von der den del della di da dos la le ten ter al el bin ibn")
"""Small words of people's names: "Marius de Vries" is not built as a title is."""


_IN_NO_NAME = frozenset(
    ["It", "Is", "My", "Your", "Our", "This", "That", "Are", "Was", "Be", "Like", "The", "To", "With"]
)
"""Capitalised inside titles by some style guides, and inside nobody's name ("Bend It Like …")."""


def title_shape(shown: str, long: int) -> bool:
    """Whether the words are built as titles are: a small word or a possessive inside, a colon, a question."""
    words = shown.split()
    if len(words) < 2:
        return False
    inside = words[:-1]
    particles = _PARTICLES if words[0].casefold() not in FUNCTION_WORDS else frozenset()
    return (
        len(words) >= long
        or ":" in shown
        or shown[-1] in "!?"
        or any((word.islower() and word not in particles) or word[-2:] in ("’s", "'s") for word in inside)
        or any(word in _IN_NO_NAME for word in inside[1:])
    )
