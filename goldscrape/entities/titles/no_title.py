"""What a bare name is instead of a title: a person, a place, a firm, a date, a word of the sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goldscrape.entities.titles.candidate import Candidate
from goldscrape.entities.titles.climate import Climate
from goldscrape.entities.titles.context import opens_sentence
from goldscrape.entities.titles.cues import A_FILM
from goldscrape.entities.titles.cues_after import barred_after, is_firm
from goldscrape.entities.titles.runs import ARTICLES
from goldscrape.entities.titles.words import (
    FUNCTION_WORDS,
    is_common,
    is_institution,
    is_outlet,
    is_place,
    words_of,
)

__all__ = ["MONTHS", "NEVER", "is_named_firm", "is_no_title"]

NEVER = -9
"""No title, whatever stands beside it."""
MONTHS = words_of("january february march april may june july august september october november december")
_CALENDAR = MONTHS | words_of("monday tuesday wednesday thursday friday saturday sunday jan feb aug sept oct nov dec")
_CONTRACTED = words_of(
    "ive im ill id its thats theres hes shes were youre theyre weve dont cant wont didnt isnt lets whats wheres hows "
    "youve theyve wed youd hed shed theyd doesnt wasnt arent wouldnt couldnt shouldnt"
)
_ACRONYM = re.compile(r" \(([A-Z]{2,7})\)")
_DECADE = re.compile(r"(?:1[89]|20)?\d0s")
_OF_A_COUNTRY = ("ian", "ean", "ese", "ish")
_MAKER = re.compile(r" (?:film-?makers?|directors?|actors?|actress|auteur|star) ")
"""Who comes from it: "Chadian film-maker Mahamat-Saleh Haroun"."""
_BEGINS_CLAUSE = words_of("based adapted inspired")
"""A sentence begins so: "Based on the 2007 film of the same name, it tells …"."""
_BRACKETED_YEAR = re.compile(r" \((?:18|19|20)\d\d\)")
_NEXT_WORDS = 60
"""Characters behind a name in which a firm is told by its noun."""


def is_no_title(candidate: Candidate, climate: Climate) -> bool:
    """Whether a name that no list knows is a person, a place, a firm, a date or a word of the sentence."""
    words = candidate.key.split()
    shown = candidate.text
    if (
        (is_common(words) and not _is_built_as_title(candidate, words))
        or is_institution(words)
        or is_outlet(candidate.key)
        or is_place(words)
    ):
        return True
    acronym = _ACRONYM.match(candidate.paper.text, candidate.end)
    if acronym is not None and acronym[1].casefold() in "".join(
        word[0] for word in words if word not in FUNCTION_WORDS
    ):
        return True  # "Motion Picture Association of America (MPAA)"
    if _DECADE.fullmatch(words[0]):
        return True  # "in 1930s Mississippi"
    if words[0].isdigit() and candidate.paper.text[candidate.start - 1 : candidate.start] in (",", "."):
        return True  # the rest of a number: "20,000 Fathoms"
    if words[0].isdigit() and not (_is_spoken_of(candidate) and _counts_nothing(words)):
        return True
    if len(words) == 1 and shown.endswith(_OF_A_COUNTRY) and _MAKER.match(candidate.paper.text, candidate.end):
        return True
    if words[0] in _BEGINS_CLAUSE or words[-1] in _CONTRACTED or len(words) > 10:
        return True
    if not _CALENDAR.isdisjoint(words) and (len(words) == 1 or candidate.after != A_FILM):
        return True
    if len(words) == 1 and (words[0] in climate.surnames or not shown[0].isalpha() or len(shown) < 3):
        return True
    return barred_after(candidate.paper.text[candidate.end : candidate.end + 20]) or is_named_firm(candidate)


def _is_built_as_title(candidate: Candidate, words: Sequence[str]) -> bool:
    """Whether common words are a film's title all the same: "his asylum drama In This World", "London to Brighton"."""
    if len(words) < 2 or candidate.cue < 3:
        return False
    small = words[0] in FUNCTION_WORDS and words[0] not in ARTICLES
    if small and opens_sentence(candidate.paper, candidate.start):
        return False  # "In the US, her film led the chart"
    both = candidate.before.strength == candidate.after.strength
    return both or small or any(word.islower() for word in candidate.text.split()[1:-1])


def _is_spoken_of(candidate: Candidate) -> bool:
    """Whether more than a verb behind it speaks for a title: "28 Marines won" is a number of people."""
    return (
        candidate.before.strength > 1
        or candidate.after == A_FILM
        or _BRACKETED_YEAR.match(candidate.paper.text, candidate.end) is not None
    )


def _counts_nothing(words: Sequence[str]) -> bool:
    """Whether a number belongs to the words behind it as in "9 Songs", not as in "10 Oscars" or "3 May"."""
    return (
        len(words) > 1 and not words[1].isdigit() and not is_common([words[1]]) and not is_institution(list(words[1:]))
    )


def is_named_firm(candidate: Candidate) -> bool:
    """Whether the words behind the name call it a firm; it is one wherever the article names it."""
    return is_firm(candidate.paper.text[candidate.end : candidate.end + _NEXT_WORDS])
