"""How much speaks for a bare capitalised run being a title: one number, from which the caller decides."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from goldscrape.entities.known import KnownNames
from goldscrape.entities.titles.candidate import Candidate, Paper
from goldscrape.entities.titles.context import (
    attributive,
    bracketed,
    by_director,
    cue_before_owner,
    opens_sentence,
    owned_by_person,
    owned_by_surname,
    ranked,
    title_shape,
)
from goldscrape.entities.titles.cues import Cue
from goldscrape.entities.titles.cues_after import barred_after, is_firm, is_series_of_films
from goldscrape.entities.titles.words import (
    FUNCTION_WORDS,
    is_common,
    is_institution,
    is_outlet,
    is_person,
    is_place,
    words_of,
)
from goldscrape.reference.known_names import KnownFilm, first_names, known_people, surnames

__all__ = ["MONTHS", "NEVER", "Climate", "is_named_firm", "is_no_title", "score_known", "score_unknown"]

NEVER = -9
"""No title, whatever stands beside it."""
_MODERN = 1965
"""Older films that no award remembers share their titles with too many other things."""
_NAME_STARTS = words_of("mr mrs ms dr sir dame lord lady st saint prince princess president judge chief captain")
_SITES = words_of(
    "park court street hall square palace hospital prison hotel centre center road avenue castle club stadium arena "
    "airport city town county island valley beach hill hills college school abbey cathedral church lodge gardens"
)
"""Last words of places where somebody may appear."""
MONTHS = words_of("january february march april may june july august september october november december")
_CALENDAR = MONTHS | words_of("monday tuesday wednesday thursday friday saturday sunday jan feb aug sept oct nov dec")
_CONTRACTED = words_of(
    "ive im ill id its thats theres hes shes were youre theyre weve dont cant wont didnt isnt lets whats wheres hows "
    "youve theyve wed youd hed shed theyd doesnt wasnt arent wouldnt couldnt shouldnt"
)


@attrs.frozen(kw_only=True)
class Climate:
    """How the article writes titles, when it was written, and whom it names."""

    year: int | None
    threshold: int
    """The score from which a bare name is a title: higher where the article marks its titles."""
    papers: Sequence[Paper] = ()
    """The fields of the article."""
    surnames: frozenset[str] = frozenset()
    """What follows a first name somewhere in it."""


def score_known(paper: Paper, candidate: Candidate, known: KnownNames, climate: Climate, *, alone: bool) -> int:
    """The score of a known title, or of a known one with a number; ``alone``: it is no part of a longer name."""
    words = candidate.key.split()
    shown = candidate.text
    if _FIGURE.fullmatch(shown) and _UNIT.match(paper.text, candidate.end):
        return NEVER  # "an audience of 9.9 million"
    if candidate.key.isdigit():
        candidate.look()
        counts = _COUNTS.match(paper.text, candidate.end) is not None  # "movies: 12 greatest films"
        return candidate.cue if candidate.before.medium == "film" and not counts else NEVER
    the = shown.startswith("The ")
    base = words if candidate.known else words[:-1]
    inside = the and not opens_sentence(paper, candidate.start)  # "gems as The Producers"
    if is_outlet(candidate.key) or (is_common(base) and not inside) or (is_institution(words) and not the):
        return NEVER
    if barred_after(paper.text[candidate.end : candidate.end + 20]) or is_named_firm(candidate):
        return NEVER
    candidate.look()
    if candidate.key in _HOLIDAYS and candidate.cue < 3:
        return NEVER
    if ranked(candidate):
        candidate.before = Cue(3, "film")
        return 6
    if candidate.after.strength < 2 and by_director(candidate):
        candidate.after = Cue(2, None)
    linked = (candidate.start, candidate.end) in paper.links
    if linked:
        candidate.evidence = "linked"
    if candidate.before.strength < 2:
        _look_past_owner(candidate, climate)
    if candidate.before.strength < 2 and words[0] not in climate.surnames and bracketed(candidate):
        candidate.before = Cue(2, None)
    score = 2 * linked + candidate.cue - (0 if alone else 6 if len(words) == 1 else 5)
    listed = candidate.known
    entries = known.entries(candidate.key if listed else " ".join(words[:-1]))
    if climate.year is not None:
        entries = tuple([film for film in entries if film.year <= climate.year + 2])
        if not entries and candidate.key not in known.extra:
            return score_unknown(paper, candidate, climate) if alone else NEVER  # a namesake yet to come
    notable = any(film.work_id or film.year >= _MODERN for film in entries) or candidate.key in known.extra
    if not listed:
        score += 2  # a numbered sequel of a known film
    elif len(words) > 1:
        score += (2 if notable else 1) + title_shape(shown, 3)
    else:
        score += notable + (the and not opens_sentence(paper, candidate.start))
    if candidate.key in known.extra:
        score += 2
    if climate.year is not None and any(climate.year - 4 <= film.year <= climate.year + 1 for film in entries):
        score += 1
    beside = _cast_beside(paper, candidate, entries, climate)
    score += beside
    score -= 2 * is_series_of_films(paper.text[candidate.end : candidate.end + 24])
    if attributive(candidate) and paper.text[max(0, candidate.start - 7) : candidate.start] == "of the ":
        score -= 2  # "a remake of the Rat Pack film"
    if is_place(words) and candidate.before.strength < 3 and _NATIONAL.match(paper.text, candidate.end):
        return NEVER  # "Hong Kong film-maker Wong Kar-wai"
    if is_place(words):
        # "Michael Douglas, star of Wall Street": the place has no cast.
        meant = candidate.cue == 3 or (the and len(words) > 1) or (beside == 2 and candidate.cue == 2)
        score -= 2 if meant else 9
    elif len(words) > 1 and is_person(shown):
        score -= 2
    elif len(words) == 1:
        score -= opens_sentence(paper, candidate.start) and candidate.after.strength < 2
        score -= candidate.key in first_names() and candidate.cue < 3
    return score


def score_unknown(paper: Paper, candidate: Candidate, climate: Climate) -> int:
    """The score of a run that no list knows: only the words beside it can make it a title."""
    candidate.look()
    target = paper.links.get((candidate.start, candidate.end)) if paper.links else None
    if target and _FILM_PAGE.search(target):
        candidate.evidence = "linked"
        candidate.before = Cue(3, "film")
    behind = paper.text[candidate.end : candidate.end + 3]  # most names have nothing there that asks for a pattern
    if "(" in behind and ranked(candidate):
        candidate.before = Cue(3, "film")
        return 5
    if candidate.after.strength < 2 and by_director(candidate):
        candidate.after = Cue(2, None)
    attribute = behind[:2] in (" f", " m") and attributive(candidate)
    if candidate.before.strength < 2 and not attribute:
        _look_past_owner(candidate, climate)
    cue = candidate.cue
    won_for = cue == 1 and paper.text.startswith("for ", max(0, candidate.start - 4))
    if won_for and len(candidate.text.split()) >= _LONG and title_shape(candidate.text, 99):
        candidate.before = Cue(2, candidate.before.medium)  # "won the Palme d'Or for The Wind That Shakes …"
        cue = candidate.cue
    if candidate.before.strength < 2 and paper.text.endswith(" as the ", 0, candidate.start):
        return 0  # who is played: "as the Wicked Witch of the West"
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
    sure = _NO_PERSON_BEFORE.search(paper.text, max(0, candidate.start - 60), candidate.start) is not None
    sure = sure or _won_for(paper, candidate, words)
    apposed = candidate.after == _A_FILM and _APPOSED.match(paper.text, candidate.end) is not None
    no_person = shape or sure or apposed
    if len(words) > 1 and not no_person and (is_person(shown) or words[0] in first_names()):
        return 0
    if len(words) < 5 and _INITIALS.match(shown) and ":" not in shown:
        return 0  # "D.A. Kellogg"
    if len(words) == 1 and (words[0] in first_names() or shown.isupper()) and candidate.before.medium != "film":
        return 0
    dated = _DATED.match(paper.text, candidate.end) is not None
    both = candidate.before.strength >= 2 and (candidate.after.strength >= 2 or dated)
    return cue + (shape or both or sure) - 2 * is_series_of_films(paper.text[candidate.end : candidate.end + 24])


def _won_for(paper: Paper, candidate: Candidate, words: Sequence[str]) -> bool:
    """Whether a prize was won for it: "best actress for Yuva", but not "it won best actress for Ann Petty"."""
    prize = _PRIZE_BEFORE.search(paper.text, max(0, candidate.start - 60), candidate.start)
    if prize is None:
        return False
    if len(words) == 1 or (words[0] not in first_names() and words[-1] not in surnames()):
        return True
    winner = _WINNER.search(paper.text, max(0, prize.start() - 60), prize.start())
    return winner is not None and " ".join(words) not in known_people()


def _look_past_owner(candidate: Candidate, climate: Climate) -> None:
    near = candidate.paper.text[max(0, candidate.start - 20) : candidate.start]
    if "’" not in near and "'" not in near and "‘" not in near:
        return  # nobody owns it, and so it is for most names
    if owned_by_person(candidate):
        strength = 3 if cue_before_owner(candidate).strength > 1 else 2
        candidate.before = Cue(strength, candidate.before.medium)
    elif owned_by_surname(candidate, climate.surnames, sure=candidate.after.strength > 1):
        candidate.before = Cue(3, candidate.before.medium)


def is_no_title(candidate: Candidate, climate: Climate) -> bool:
    """Whether a name that no list knows is a person, a place, a firm, a date or a word of the sentence."""
    words = candidate.key.split()
    shown = candidate.text
    if is_common(words) or is_institution(words) or is_outlet(candidate.key) or is_place(words):
        return True
    acronym = _ACRONYM.match(candidate.paper.text, candidate.end)
    if acronym is not None and acronym[1].casefold() in "".join(
        word[0] for word in words if word not in FUNCTION_WORDS
    ):
        return True  # "Motion Picture Association of America (MPAA)"
    if words[0].isdigit() and (candidate.before.strength < 2 or not _counts_nothing(words)):
        return True
    if len(words) == 1 and shown.endswith(_OF_A_COUNTRY) and _MAKER.match(candidate.paper.text, candidate.end):
        return True
    if words[0] in _BEGINS_CLAUSE or words[-1] in _CONTRACTED or len(words) > 10:
        return True
    if not _CALENDAR.isdisjoint(words) and (len(words) == 1 or candidate.after != _A_FILM):
        return True
    if len(words) == 1 and (words[0] in climate.surnames or not shown[0].isalpha() or len(shown) < 3):
        return True
    return barred_after(candidate.paper.text[candidate.end : candidate.end + 20]) or is_named_firm(candidate)


def _counts_nothing(words: Sequence[str]) -> bool:
    """Whether a number belongs to the words behind it as in "9 Songs", not as in "10 Oscars" or "3 May"."""
    return len(words) > 1 and not is_common([words[1]]) and not is_institution(list(words[1:]))


def is_named_firm(candidate: Candidate) -> bool:
    """Whether the words behind the name call it a firm; it is one wherever the article names it."""
    return is_firm(candidate.paper.text[candidate.end : candidate.end + _NEXT_WORDS])


_WINNER = re.compile(
    r"\b(?:[Ss]?[Hh]e|who|[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ][\w’'-]+) (?:was |were |also |has |had |later )*"
    r"(?:named|won|wins|took|takes|received|voted|chosen(?: as)?|crowned|awarded|given) (?:the )?\Z"
)
_PRIZE_BEFORE = re.compile(
    r"\bbest (?:supporting )?(?:actor|actress|director|screenplay|villain|newcomer) (?:prize |award |honou?r )?for \Z"
)
_NO_PERSON_BEFORE = re.compile(r"\b(?:credits|films|filmography) (?:also )?(?:include|includes|included|including) \Z")
"""Behind these words stands the work, never a person."""
_DATED = re.compile(r" in (?:18|19|20)\d\d\b")
_ACRONYM = re.compile(r" \(([A-Z]{2,7})\)")
_A_FILM = Cue(3, "film")
_APPOSED = re.compile(
    r", (?:the|a|an) (?:[$£€]?[\w.’'-]+ ){1,5}(?:film|movie|comedy|drama|thriller|biopic|sequel|documentary|debut)\b"
    r"|, (?:shot|filmed) (?:for|in|on)\b"
)
"""What nobody says of a person: "Love Actually, the directing debut of …"."""
_OF_A_COUNTRY = ("ian", "ean", "ese", "ish")
_MAKER = re.compile(r" (?:film-?makers?|directors?|actors?|actress|auteur|star) ")
"""Who comes from it: "Chadian film-maker Mahamat-Saleh Haroun"."""
_HOLIDAYS = frozenset(
    ["labor day", "labour day", "memorial day", "new years eve", "new years day", "christmas day", "christmas eve",
     "boxing day", "mothers day", "fathers day", "valentines day", "bank holiday", "veterans day", "presidents day"]
)  # fmt: skip
"""Days before they are films of that name."""
_BEGINS_CLAUSE = words_of("based adapted inspired")
"""A sentence begins so: "Based on the 2007 film of the same name, it tells …"."""
_NEXT_WORDS = 60
"""Characters behind a name in which a firm is told by its noun."""
_LONG = 5
"""Words: so many with small ones among them are hardly a name."""
_NATIONAL = re.compile(
    r" (?:co-)?(?:film|movie)?[ -]?(?:director|maker|star|actor|actress|producer|writer|helmer|legend)s?\b"
)
_FIGURE = re.compile(r"[\d.,]+")
_UNIT = re.compile(r"(?: ?(?:million|billion|m|bn|per cent|percent|viewers|people)\b|%)")
_OWNS = re.compile(r"[’']s|(?<=s)[’'] (?=[A-Z\"“‘'])")
_INITIALS = re.compile(r"(?:[A-Z]\.){1,3} ?[A-Z]")
_COUNTS = re.compile(r" (?:[a-z]|Oscar|Academy|Emmy|Best|Greatest|Films|Movies|Things|Years|Times)")
_FIRM_BEFORE = re.compile(r"\b(?:rival|studio|distributor|company|from|by|firm|label) \Z")
_FILM_PAGE = re.compile(r"/(?:movies?|films?/(?:title|review)|title/tt\d+)/|imdb\.com/title/|_\((?:\d{4}_)?film\)")


def _cast_beside(paper: Paper, candidate: Candidate, entries: Sequence[KnownFilm], climate: Climate) -> int:
    casts = [film.people for film in entries if film.people]
    if not casts:
        return 0
    # Hardly a cast is named in the article: its paragraphs are read for those alone.
    named = [cast for cast in casts if any(not cast.isdisjoint(field.names) for field in climate.papers)]
    if not named:
        return 0
    names = paper.names_of_block(candidate.start)
    return 2 if any(not cast.isdisjoint(names) for cast in named) else 1
