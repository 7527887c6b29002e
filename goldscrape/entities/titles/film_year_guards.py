"""What makes a year beside a title the year of something else: a prize, takings, another film.

Each guard reads the words between year and title, and all that stands before and after the title.
"""

from __future__ import annotations

import re

from goldscrape.entities.titles.film_year_words import COMES_OUT, PRIZE

__all__ = [
    "not_its_release",
    "not_moved",
    "not_plain",
    "of_another_film",
    "of_another_time",
    "of_lasting",
    "of_other",
    "of_other_before",
    "of_prize",
    "of_prize_or_quoted",
]

_MONEY = re.compile(r"[$£€]|\b(?:million|billion|gross\w*|earned|took|takings|box office|made)\b", re.IGNORECASE)
_SUM = re.compile(r"[$£€]|\b(?:million|billion|gross\w*)\b")
_TO_ANOTHER = re.compile(r"(?:,? )?to [A-Z]")
"""The prize that went to this film, "to From Justin to Kelly, which was released in 2003" too."""
_OUT_ALREADY = re.compile(rf"\b(?:{COMES_OUT}|opening|due|out|set)(?: on| for)? [A-Z][a-z]+\.? \d{{1,2}}, [A-Z]")
"""A day of release with the next film behind it ("which opens April 25, Night Ferry, due in 2026")."""
_LASTS = re.compile(r"\b(?:shoot\w*|shot|film(?:s|ed|ing)|runs?|running|ran|production|exhibition|tours?|plays)\b")
_ANOTHER_TIME = re.compile(r"\b(?:later|before|after|until|then|since|once)\b")
_MOVED = re.compile(r"\b(?:push|mov|delay|shift|postpon|bump|dat|bring|sen[dt])\w*[^.;!?]{0,40}$", re.IGNORECASE)
_RELEASED = re.compile(rf"^[\"”’'“‘,]{{0,3}} {COMES_OUT}\b")
_BESIDE_IN_LIST = re.compile(r"^,[\"”] (?:opposite|with|alongside|co-starring|about|directed by|for)\b")
_MADE = re.compile(
    r"\b(?:starr?(?:ed|ing|s)?|roles?|appear\w*|direct\w*|play(?:ed|s|ing)?|films?|movies?|pictures?|comedy|drama|"
    r"thriller|debut\w*|made|filmed|turn|cameo|performance|breakthrough|feature|sequel|part|hit|star|cast|shot|"
    r"record holder|record|releas\w*|follow\w*|bow(?:ed|s|ing)? out|re-?cut|retitled)\b",
    re.IGNORECASE,
)
_APPEARED = re.compile(
    r"\b(?:in|with|by [A-Z][\w.’'-]+ [A-Z][\w’'-]+ for) (?:the )?[\"“‘'’]?$"  # borrowed by Paul Verhoeven for “…”
)


def of_prize(words: str, before: str, after: str) -> bool:
    """The year of an award."""
    return PRIZE.search(words) is not None


def of_prize_or_quoted(words: str, before: str, after: str) -> bool:
    """The year of an award, of the title that stands between, or of what was before "and"."""
    return PRIZE.search(words) is not None or words.startswith("and ") or re.search(r"[\"“”]", words) is not None


def of_another_film(words: str, before: str, after: str) -> bool:
    """The year of a second film: one that a prize goes "to" as well, or that comes behind the day of the first."""
    return _TO_ANOTHER.match(words) is not None or _OUT_ALREADY.search(words) is not None


def of_other(words: str, before: str, after: str) -> bool:
    """The year of an award, of takings or of another film."""
    return (
        PRIZE.search(words) is not None
        or _MONEY.search(words) is not None
        or " and " in words
        or of_another_film(words, before, after)
    )


def not_its_release(words: str, before: str, after: str) -> bool:
    """Nothing behind the title says that it came out then."""
    return _RELEASED.match(after) is None and _BESIDE_IN_LIST.match(after) is None


def not_plain(words: str, before: str, after: str) -> bool:
    """A plain "in 1994" is the year of a film that somebody made or played in, not of one that won or earned."""
    if after.lstrip("\"”’'“‘,").startswith(" from "):
        return False
    made = _MADE.search(before[-70:]) is not None or _APPEARED.search(before) is not None
    return not made or PRIZE.search(before[-70:]) is not None or _SUM.search(before[-40:]) is not None


def of_lasting(words: str, before: str, after: str) -> bool:
    """What goes on from one day to another, unlike a film that is moved from one to another."""
    return _LASTS.search(words) is not None


def of_other_before(words: str, before: str, after: str) -> bool:
    """What stands before the title speaks of an award or of takings."""
    return of_other(before[-70:], before, after)


def of_another_time(words: str, before: str, after: str) -> bool:
    """Between the year and the title time goes on, or a prize is won."""
    return _ANOTHER_TIME.search(words) is not None or PRIZE.search(words) is not None


def not_moved(words: str, before: str, after: str) -> bool:
    """Nothing before the title is moved to another day."""
    return _MOVED.search(before) is None
