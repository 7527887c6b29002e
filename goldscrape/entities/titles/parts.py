"""A run of capitalised words between what parts it: commas, "and", a person before a preposition."""

from __future__ import annotations

from collections.abc import Sequence

from goldscrape.entities.known import KnownNames
from goldscrape.entities.titles.candidate import Paper
from goldscrape.entities.titles.climate import Climate
from goldscrape.entities.titles.context import GENRE_WORDS, OPENERS
from goldscrape.entities.titles.no_title import MONTHS
from goldscrape.entities.titles.runs import ARTICLES, Run, Token
from goldscrape.entities.titles.words import is_person, words_of
from goldscrape.reference.known_names import first_names

__all__ = ["is_number", "key_of", "parts"]

_ROMAN = frozenset(["ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"])
_AWARDING = words_of(
    "festival awards award globes academy guild oscar oscars bafta baftas emmy emmys prize prix lion bear leopard or"
)
"""What a film wins at: "at the Cannes Film Festival for The Wind That Shakes the Barley"."""
_SERIES_WORDS = 4
_OF_A_PERSON = frozenset(["in", "for", "as", "with", "from", "on"])
_MAY_PART = _OF_A_PERSON | {"and", "by", "or"}


def parts(paper: Paper, run: Run, known: KnownNames, climate: Climate) -> list[tuple[int, int]]:
    """The run between its commas, dashes and "and"s, without the small words at the edges.

    A person and the preposition behind part too: "Frank Cottrell Boyce for Millions", "Brosnan in GoldenEye".
    """
    tokens = run.tokens
    count = len(tokens)
    if count == 1 and tokens[0].capital:
        return [(0, 1)]  # as half of all runs
    found: list[tuple[int, int]] = []
    place = 0
    while place < count:
        stop = place + 1
        while stop < count and not (
            (tokens[stop].parted or tokens[stop].key in _MAY_PART or tokens[stop - 1].key in MONTHS)
            and _parts_before(paper, tokens, place, stop, known, climate)
        ):
            stop += 1
        first, last = place, stop
        place = stop
        while first < last and not tokens[first].capital:
            first += 1
        while last > first and not tokens[last - 1].capital and not is_number(tokens[last - 1]):
            last -= 1
        if last - first > 1 and tokens[first].key in GENRE_WORDS:
            first += 1
        if last - first > 2 and tokens[first].key in OPENERS and tokens[first + 1].key in ("of", "in"):
            first += 2
        if first < last:
            found.append((first, last))
    return found


def _parts_before(
    paper: Paper, tokens: tuple[Token, ...], place: int, stop: int, known: KnownNames, climate: Climate
) -> bool:
    """Whether the part that begins at ``place`` ends before ``stop``."""
    token = tokens[stop]
    return (
        (token.parted and (paper.text[tokens[stop - 1].end] != ":" or _is_determined(paper, tokens[place])))
        or (
            token.key in ("and", "by", "or")
            and not token.capital
            and not _begins_a_series(tokens, place, stop, known)
            and not _pairs(tokens, place, stop, known)
        )
        or (tokens[stop - 1].key in MONTHS and tokens[stop - 1].capital)
        or (token.key == "for" and _ends_before_for(paper, tokens, place, stop))
        or (token.key in _OF_A_PERSON and _is_named(paper, tokens[place:stop], climate))
        or (stop - place == 1 and token.key in _OF_A_PERSON and _is_year(tokens[place]))
        or (
            token.key == "with"
            and (
                known.kind(key_of(tokens[place:stop])) is not None
                or is_person(paper.text[tokens[stop].end + 1 : tokens[min(stop + 2, len(tokens) - 1)].end])
            )
        )
    )


def _is_year(token: Token) -> bool:
    """Whether it dates what stands behind it: "made her name in 2002 with Bend It …"."""
    return len(token.key) == 4 and token.key.isdigit() and token.key.startswith(("18", "19", "20"))


def _begins_a_series(tokens: tuple[Token, ...], place: int, stop: int, known: KnownNames) -> bool:
    """Whether known titles go on so: "Harry Potter and the …"."""
    return (
        stop - place == 2
        and stop + 1 < len(tokens)
        and tokens[stop + 1].key == "the"
        and known.longest(f"{tokens[place].key} {tokens[place + 1].key}") > _SERIES_WORDS
    )


def _pairs(tokens: tuple[Token, ...], place: int, stop: int, known: KnownNames) -> bool:
    """Whether "and" joins two words inside a title: "The Rise and Fall of …", "A Tale of Love and Darkness"."""
    if tokens[place].key not in ARTICLES or not tokens[place].capital or stop + 1 >= len(tokens):
        return False
    if stop - place == 2:
        return stop + 3 < len(tokens) and tokens[stop + 2].key == "of" and tokens[stop + 3].capital
    ends = stop + 2 == len(tokens) or tokens[stop + 2].parted
    return (
        ends
        and stop - place == 4
        and tokens[place + 2].key == "of"
        and tokens[stop + 1].capital
        and known.kind(key_of(tokens[place + 1 : stop])) is None
        and known.kind(tokens[stop + 1].key) is None
    )


def _is_determined(paper: Paper, token: Token) -> bool:
    """Whether the words belong to the sentence, so that a colon ends them: "two films on the Riviera: …"."""
    return paper.text[max(0, token.start - 6) : token.start].endswith((" the ", " his ", " her ", " their ", " our "))


def _ends_before_for(paper: Paper, tokens: tuple[Token, ...], place: int, stop: int) -> bool:
    """Whether "for" begins what something is for: "the Oscars for", "at Pinewood for", "went to Ann Petty for"."""
    if tokens[stop - 1].key in _AWARDING or paper.text.startswith("at ", tokens[place].start - 3):
        return True
    return (
        stop - place > 1
        and stop + 1 < len(tokens)
        and tokens[stop + 1].capital
        and all(token.capital for token in tokens[place:stop])
        and paper.text.endswith(("went to ", "goes to "), 0, tokens[place].start)
    )


def _is_named(paper: Paper, tokens: tuple[Token, ...], climate: Climate) -> bool:
    if len(tokens) == 1:
        return tokens[0].key in climate.surnames
    if not all(token.capital for token in tokens):
        return False
    if tokens[0].key in first_names() and tokens[-1].key in climate.surnames:
        return True
    return is_person(paper.text[tokens[0].start : tokens[-1].end])


def key_of(tokens: Sequence[Token]) -> str:
    """The words as a title's key."""
    return " ".join([token.key for token in tokens]) if len(tokens) > 1 else tokens[0].key


def is_number(token: Token) -> bool:
    """Whether it can number a sequel: 2 to 20, or II to X."""
    return (token.key.isdigit() and len(token.key) <= 2 and 2 <= int(token.key) <= 20) or token.key in _ROMAN
