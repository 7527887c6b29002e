"""How much speaks for a name that no list knows being a title: one number, from which the caller decides."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goldscrape.entities.titles.candidate import Candidate, Paper
from goldscrape.entities.titles.climate import Climate
from goldscrape.entities.titles.context import attributive, look_for_director, ranked, title_shape
from goldscrape.entities.titles.cues import A_FILM, NO_CUE, Cue
from goldscrape.entities.titles.cues_after import is_series_of_films
from goldscrape.entities.titles.cues_before import HELPED
from goldscrape.entities.titles.no_title import NEVER, is_no_title
from goldscrape.entities.titles.owners import look_past_owner, may_be_owned
from goldscrape.entities.titles.words import FUNCTION_WORDS, is_person, words_of
from goldscrape.reference.known_names import first_names, known_people

__all__ = ["score_unknown"]

_NAME_STARTS = words_of("mr mrs ms dr sir dame lord lady st saint prince princess president judge chief captain")
_SITES = words_of(
    "park court street hall square palace hospital prison hotel centre center road avenue castle club stadium arena "
    "airport city town county island valley beach hill hills college school abbey cathedral church lodge gardens"
)
"""Last words of places where somebody may appear."""
_WINNER = re.compile(
    r"\b(?:[Ss]?[Hh]e|who|[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ][\w’'-]+) (?:was |were |also |has |had |later )*"
    r"(?:named|won|wins|took|takes|received|voted|chosen(?: as)?|crowned|awarded|given) (?:the )?\Z"
)
_PRIZE_BEFORE = re.compile(
    r"\b(?:best (?:supporting )?(?:actor|actress|director|screenplay|villain|newcomer) (?:prize |award |honou?r )?|"
    r"(?:[Jj]ury [Pp]rize|Palme d[’']Or|Grand Prix|(?:Golden|Silver) (?:Lion|Bear|Leopard))"
    r"(?: at [\w’' -]{3,40}| in (?:18|19|20)\d\d){0,2} )for \Z"
)
_NO_PERSON_BEFORE = re.compile(r"\b(?:credits|films|filmography) (?:also )?(?:include|includes|included|including) \Z")
"""Behind these words stands the work, never a person."""
_DATED = re.compile(r" in (?:18|19|20)\d\d\b")
_APPOSED = re.compile(
    r", (?:the|a|an) (?:[$£€]?[\w.’'-]+ ){1,5}(?:film|movie|comedy|drama|thriller|biopic|sequel|documentary|debut)\b"
    r"|, (?:shot|filmed) (?:for|in|on)\b"
)
"""What nobody says of a person: "Love Actually, the directing debut of …"."""
_LONG = 5
"""Words: so many with small ones among them are hardly a name."""
_OWNS = re.compile(r"[’']s|(?<=s)[’'] (?=[A-Z\"“‘'])")
_INITIALS = re.compile(r"(?:[A-Z]\.){1,3} ?[A-Z]")
_FIRM_BEFORE = re.compile(r"\b(?:rival|studio|distributor|company|from|by|firm|label) \Z")
_FILM_PAGE = re.compile(r"/(?:movies?|films?/(?:title|review)|title/tt\d+)/|imdb\.com/title/|_\((?:\d{4}_)?film\)")


_NAMED = (" under the name ", " stage name ", " pen name ", " pseudonym ", " the alias ")
_MORE_BEHIND = (" by ", ", by ", " (", "’ (", "' (", "” (", '" (')
"""Begins what only a closer look can read: a director, a year in brackets."""


def _nothing_speaks_for(paper: Paper, candidate: Candidate, *, followed: bool) -> bool:
    """Whether surely no cue, owner or link stands beside it, which most names need no closer look for."""
    text, start, end = paper.text, candidate.start, candidate.end
    return (
        (candidate.before is NO_CUE or (candidate.before is HELPED and not text.endswith("for ", 0, start)))
        and (not followed or (candidate.after is NO_CUE and not text.startswith(_MORE_BEHIND, end)))
        and not may_be_owned(text, start)
        and not (paper.links and (start, end) in paper.links)
    )


def score_unknown(paper: Paper, candidate: Candidate, climate: Climate) -> int:
    """The score of a run that no list knows: only the words beside it can make it a title."""
    candidate.look_before()
    if _nothing_speaks_for(paper, candidate, followed=candidate.look_after()):
        return 0
    target = paper.links.get((candidate.start, candidate.end)) if paper.links else None
    if target and _FILM_PAGE.search(target):
        candidate.evidence = "linked"
        candidate.before = A_FILM
    behind = paper.text[candidate.end : candidate.end + 3]  # most names have nothing there that asks for a pattern
    if "(" in behind and ranked(candidate):
        candidate.before = A_FILM
        return 5
    look_for_director(candidate)
    attribute = behind[:2] in (" f", " m") and attributive(candidate)
    if candidate.before.strength < 2 and not attribute:
        look_past_owner(candidate, climate.surnames)
    cue = candidate.cue
    helped = cue == 1 and paper.text.startswith("for ", max(0, candidate.start - 4))
    if helped and len(candidate.text.split()) >= _LONG and title_shape(candidate.text, 99):
        candidate.before = Cue(2, candidate.before.medium)  # "won the Palme d'Or for The Wind That Shakes …"
        cue = candidate.cue
    if candidate.before.strength < 2 and paper.text.endswith(" as the ", 0, candidate.start):
        return 0  # who is played: "as the Wicked Witch of the West"
    if paper.text.endswith(_NAMED, 0, candidate.start):
        return 0  # "who works under the name Jiaozi"
    if cue < 2 or (attribute and paper.text[max(0, candidate.start - 4) : candidate.start] == "the "):
        return 0  # "a remake of the Rat Pack film"
    words = candidate.key.split()
    shown = candidate.text
    if is_no_title(candidate, climate):
        return NEVER
    if words[0] in _NAME_STARTS and candidate.before.strength < 3:
        return 0
    owner = _OWNS.match(paper.text, candidate.end) is not None
    in_role = (
        not owner
        and paper.text[max(0, candidate.start - 4) : candidate.start].endswith(" in ")
        and candidate.before.strength == 2
    )
    if not candidate.before.strength and _FIRM_BEFORE.search(paper.text, max(0, candidate.start - 14), candidate.start):
        return 0
    made = paper.text[max(0, candidate.start - 4) : candidate.start] == " of " and candidate.before.strength == 2
    shape = title_shape(shown, 2 if in_role and words[-1] not in _SITES else 3 if made else 99)
    if not shape and candidate.before.strength >= 2 and shown.startswith(("The ", "A ", "An ")):
        shape = True  # after a verb alone it may be a band or a team: "The Killers won"
    shape = shape or (len(words) > 1 and words[0].isdigit())  # what counts nothing here
    sure = _NO_PERSON_BEFORE.search(paper.text, max(0, candidate.start - 60), candidate.start) is not None
    sure = sure or _won_for(paper, candidate, words)
    apposed = candidate.after == A_FILM and _APPOSED.match(paper.text, candidate.end) is not None
    no_person = shape or sure or apposed
    named = words[0] in first_names() and words[0] not in FUNCTION_WORDS
    if len(words) > 1 and not no_person and (is_person(shown) or named):
        return 0
    if len(words) < 5 and _INITIALS.match(shown) and ":" not in shown:
        return 0  # "D.A. Kellogg"
    if (
        len(words) == 1
        and candidate.before.medium != "film"
        and (words[0] in first_names() or (shown.isupper() and candidate.after != A_FILM))
    ):
        return 0
    dated = _DATED.match(paper.text, candidate.end) is not None
    both = candidate.before.strength >= 2 and (candidate.after.strength >= 2 or dated)
    return cue + (shape or both or sure) - 2 * is_series_of_films(paper.text[candidate.end : candidate.end + 24])


def _won_for(paper: Paper, candidate: Candidate, words: Sequence[str]) -> bool:
    """Whether a prize was won for it: "best actress for Yuva", but not "it won best actress for Ann Petty"."""
    prize = _PRIZE_BEFORE.search(paper.text, max(0, candidate.start - 90), candidate.start)
    if prize is None:
        return False
    if len(words) == 1 or title_shape(candidate.text, 99):
        return True
    winner = _WINNER.search(paper.text, max(0, prize.start() - 60), prize.start())
    return winner is not None and " ".join(words) not in known_people()
