"""Who owns a bare name: "Jim Jarmusch's Broken Flowers", "wrote Loach's …"."""

from __future__ import annotations

import re

from goldscrape.entities.titles.candidate import Candidate
from goldscrape.entities.titles.cues import NO_CUE, Cue
from goldscrape.entities.titles.cues_before import cue_before
from goldscrape.entities.titles.words import FUNCTION_WORDS, is_common, is_person, words_of
from goldscrape.reference.known_names import first_names

__all__ = ["look_past_owner", "may_be_owned", "owned_by_person"]

_OWNER = re.compile(
    r"([A-ZÀ-Þ][\w.’'-]+(?: [\w.’'-]+){1,3})(?:[’'‘]s|(?<=s)[’']) (?:(?:new|latest|next|own|acclaimed|recent) )?\Z"
)
_PREPOSITIONS = words_of("in for as with from on at to and by of")


def owned_by_person(candidate: Candidate) -> bool:
    """Whether a full name in the possessive stands before ("Jim Jarmusch's Broken Flowers")."""
    text, start = candidate.paper.text, candidate.start
    before = text[max(0, start - 20) : start]
    if "’" not in before and "'" not in before and "‘" not in before:
        return False  # so it is for most names
    found = _OWNER.search(text, max(0, start - 50), start)
    if found is None:
        return False
    owner = found[1].split()
    for place in range(len(owner) - 2, 0, -1):
        if owner[place].islower() and owner[place] in _PREPOSITIONS:
            owner = owner[place + 1 :]  # "Braddock in Ron Howard's Cinderella Man"
            break
    while len(owner) > 2 and (owner[0].casefold() in FUNCTION_WORDS or is_common([owner[0].casefold()])):
        owner = owner[1:]  # "With Steve McQueen's Widows"
    if is_person(" ".join(owner)):
        return True
    return len(owner) == 2 and owner[0].casefold() in first_names() and not is_common([owner[1].casefold()])


_SURNAMES = re.compile(r"(?:\A|[^\w.’'-])(?P<before>(?:[a-z]+ ){0,4})(?P<owner>[A-ZÀ-Þ][\w-]+)(?:[’'‘]s|(?<=s)[’']) \Z")
_POSSESSIVES = ("’s ", "'s ", "‘s ", "s’ ", "s' ")
_OWNED = (*_POSSESSIVES, " new ", " latest ", " next ", " own ", " acclaimed ", " recent ")
_WORKED = re.compile(
    r"\b(?:wrote|written|directed|produced|made|shot|filmed|penned|starred in|appeared in|seen in|role in|roles in|"
    r"part in|films|including|such as|went to|sequel to|star of|for|in) \Z"
)


def _owned_by_surname(candidate: Candidate, surnames: frozenset[str], *, sure: bool = False) -> bool:
    """Whether a surname of the article owns the name, behind a word of making or playing ("wrote Loach's …").

    ``sure``: what follows the name makes it a title already, so that any owner will do.
    """
    text, start = candidate.paper.text, candidate.start
    if not text[max(0, start - 3) : start].endswith(_POSSESSIVES):
        return False  # so it is for most names, and the pattern costs twenty times as much
    found = _SURNAMES.search(text, max(0, start - 70), start)
    if found is None or found["owner"].casefold() not in surnames:
        return False
    return sure or _WORKED.search(found["before"]) is not None


def _cue_before_owner(candidate: Candidate) -> Cue:
    """What the words before the full name that owns the title say ("the prize went to Bruno Dumont's …")."""
    text = candidate.paper.text
    found = _OWNER.search(text, max(0, candidate.start - 50), candidate.start)
    return (
        cue_before(text, max(candidate.paper.block_start(candidate.start), found.start() - 90), found.start())
        if found
        else NO_CUE
    )


def may_be_owned(text: str, start: int) -> bool:
    """Whether an owner may stand before the name that begins there; nobody owns most names."""
    return text.endswith(_OWNED, 0, start)


def look_past_owner(candidate: Candidate, surnames: frozenset[str]) -> None:
    """Read the words before the name's owner, if a person owns it; ``surnames`` are those of the article."""
    if not may_be_owned(candidate.paper.text, candidate.start):
        return
    if owned_by_person(candidate):
        strength = 3 if _cue_before_owner(candidate).strength > 1 else 2
        candidate.before = Cue(strength, candidate.before.medium)
    elif _owned_by_surname(candidate, surnames, sure=candidate.after.strength > 1):
        candidate.before = Cue(3, candidate.before.medium)
