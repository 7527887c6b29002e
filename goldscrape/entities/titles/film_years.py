"""The year of release that the text states for a film beside its title."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from goldscrape.entities.titles.film_year_guards import (
    not_its_release,
    not_moved,
    not_plain,
    of_another_film,
    of_another_time,
    of_lasting,
    of_other,
    of_other_before,
    of_prize,
    of_prize_or_quoted,
)
from goldscrape.entities.titles.film_year_words import CINEMAS, COMES_OUT, NOUN, WHEN, YEAR

__all__ = ["year_of_mention"]

_DIGITS = re.compile(r"(?:18|19|20)\d\d")
_ANY_YEAR = r"(?:18|19|20)\d\d"
_OPENS = r"[\"“‘'’(]?$"
_CLOSES = r"^[\"”’'“‘,]{0,3}"
_APART = r"^[\"”’'“‘]{0,2},[\"”’'“‘]{0,2} "
_WHOSE = r"(?:the|a|an|his|her|their|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)?(?:[’']s|(?<=s)[’'])) "
_IS_OUT = (
    rf"(?:{COMES_OUT}|released|opens?|will open|sank|flopped|bombed|played in (?:\w+ )?{CINEMAS}|"
    r"(?:is|was|are|now) (?:now )?(?:dated|due|due out|set|slated|scheduled)|goes|heads|moves|moved|shifts|shifted|"
    r"slides|jumps|(?:is|was) (?:moved|pushed|delayed|bumped|shifted))"
    r"(?: from [A-Z][a-z.]+ \d{1,2}(?:, \d{4})?)? (?:in|on|for|to|at|back to)(?: the)? "
)


_NEXT_ONE = re.compile(r"\b(?:next|another|new) [\"“‘'’]?$")


class _Place(NamedTuple):
    """Where a year can stand beside a title; the group ``words`` of a pattern is what lies between."""

    side: Literal["before", "after"]
    pattern: re.Pattern[str]
    unless: Callable[[str, str, str], bool] | None = None
    """Whether the year is of something else, by what lies between, and by all that stands before and after."""


_PLACES: Sequence[_Place] = (
    # 2018's “Hereditary” · 2018’s horror film Hereditary
    _Place(
        "before",
        re.compile(rf"(?<!\d){YEAR}[’'‘]s (?P<words>(?:(?!{_ANY_YEAR})[^\s.;:,]+ ){{0,5}}){_OPENS}"),
        of_prize_or_quoted,
    ),
    # the 1996 film “Twister” · his 1995 cops-and-robbers epic Heat · (the 1939 classic X
    _Place(
        "before",
        re.compile(
            rf"(?<!\d){YEAR} (?P<words>(?:[^\s.;:]+ ){{0,5}}?)(?:{NOUN}|{NOUN}/{NOUN})(?: version of| called| "
            rf"titled| entitled| of(?: [\w.’' -]{{1,30}}[’']s)?|,)? {_OPENS}",
            re.IGNORECASE,
        ),
        of_prize_or_quoted,
    ),
    _Place(
        "before",
        re.compile(
            rf"\b(?:set|dated|claimed|staked out|reserved|booked|picked|chosen) {WHEN} "
            r"(?:as the (?:release |opening )?date )?for (?:[\w.’'-]+ ){0,5}[\"“‘'’]?$"
        ),
    ),
    _Place(
        "after",
        re.compile(
            rf"^[\"”’]? (?:in|from) the {YEAR} (?:\w+ )?(?:film|movie) of the same name"
            r"|^[\"”’'“‘]{0,2},?[\"”’'“‘]{0,2} ?[(\[](?:[A-Z][\w.&’' -]{1,30}, )?(?P<year_2>(?:18|19|20)\d\d)[)\]]"
            r"|^,?[\"”’'“‘]{1,2},? (?P<year_3>(?:18|19|20)\d\d)\)"
            r"|^,[\"”’'“‘]? ?(?P<year_4>(?:18|19|20)\d\d)[),;]"
        ),
    ),
    _Place(
        "after",
        re.compile(
            r"^[\"”’'“‘,]{0,3}(?P<words>[^.;!?\"“”(]{0,60}?(?<![’']s )"
            r"\b(?:releas(?:ed?|ing)|due(?: out)?|opens?|opened|opening|premiered|premieres|"
            rf"hits?(?: {CINEMAS})|in {CINEMAS}|comes? out|came out|coming|bows|arrives|arrived|debuts?|debuted|shown|"
            r"slated|scheduled|set)\b[^.;!?\"“”(\d]{0,45}?)"
            rf"\b(?:in|on|for|until|to|from|during|theaters|theatres|cinemas|out|coming|,)? ?{WHEN}"
        ),
        of_other,
    ),
    # Twister is a 1996 American disaster film
    _Place(
        "after",
        re.compile(
            rf"{_CLOSES},? (?:is|was|remains) (?:a|an|the|his|her|their) {YEAR} "
            rf"(?P<words>(?:[^\s.;:]+ ){{0,7}}?){NOUN}\b",
            re.IGNORECASE,
        ),
        of_prize,
    ),
    # “1900” and “Fellini’s Casanova” (both 1976)
    _Place(
        "after",
        re.compile(
            rf"{_CLOSES}(?: and [^().;]{{2,80}})?,?[\"”’']? \(?(?:both|all)(?: released| out)?(?: in| from)? {YEAR}\b"
        ),
    ),
    # like “Night Ferry” and “Leith,” which both arrived in 2022
    _Place(
        "after", re.compile(rf"{_CLOSES}(?: and [^().;]{{2,80}})?,?[\"”’]? which both {COMES_OUT} (?:in|on) {WHEN}")
    ),
    # made her name in 2002 with “Night Ferry”
    _Place(
        "before",
        re.compile(rf"\b(?:name|debut|breakthrough|fame) in {YEAR} (?:with|by (?:directing|making)) {_OPENS}"),
    ),
    # “Night Ferry,” the new musical version of Ann Petty’s 1959 comedy
    _Place(
        "after",
        re.compile(
            rf"{_APART}[^.;!?\"“”(]{{0,60}}(?:(?:musical|stage|Broadway) (?:version|adaptation) of|\badapted "
            rf"(?:[\w’'-]+ ){{0,4}}?from) {_WHOSE}(?:own )?{YEAR} {NOUN}\b(?! [\"“‘A-Z]| (?:novel|book|play|memoir))"
        ),
    ),
    _Place("after", re.compile(rf"{_CLOSES} (?:which |that )?(?:will |now |finally |only )?{_IS_OUT}{WHEN}")),
    # “Dune,” adapted from the 1965 novel by Frank Herbert, opened in October 2021
    _Place(
        "after",
        re.compile(
            rf"{_APART}(?P<words>[^.;!?\"“”(]{{2,110}}?)(?:(?:,| and| but) (?:which |that )?| (?:which|that) )"
            rf"(?:will |now |finally |only )?{_IS_OUT}{WHEN}"
        ),
        of_another_film,
    ),
    _Place(
        "after",
        re.compile(
            rf"{_CLOSES}(?:[^.;!?\"“”(]|(?<=\d)\.(?=\d)|\([$£€][^()]{{1,20}}\)){{0,130}}?"
            rf"\bits (?:initial |original |theatrical |first |wide )?"
            rf"(?:release|opening|premiere|debut) (?:in|on) {WHEN}"
        ),
    ),
    # Battlefield Earth, the 2000 science-fiction film
    _Place(
        "after",
        re.compile(
            rf"{_APART}{_WHOSE}{YEAR} (?:[\w’'-]+,? ){{0,5}}?"
            rf"{NOUN}\b(?! [\"“‘]| (?:winner|nominee|award|contender|champ))"
        ),
    ),
    # The Mission, Roland Joffé's film of 1986
    _Place("after", re.compile(rf"{_APART}{_WHOSE}(?:[\w’'-]+,? ){{0,5}}?{NOUN} (?:of|from) {YEAR}\b")),
    _Place("after", re.compile(rf"{_CLOSES} is now (?=[A-Z]){WHEN}")),
    _Place(
        "after",
        re.compile(rf"{_CLOSES}[^.;!?\"“”(]{{0,70}} for (?:an?|its) {WHEN} (?:release|opening|debut|bow|launch)\b"),
    ),
    _Place(
        "after",
        re.compile(
            rf"^[^.;!?\"“”(]{{0,90}},? (?:and|but) (?:it )?(?:will|should|is due to|is set to|is expected to) "
            rf"(?:reach|hit|open|arrive|be released|come out)\b[^.;!?\"“”(\d]{{0,30}} (?:in|on) {WHEN}"
        ),
    ),
    _Place(
        "after",
        re.compile(rf"{_CLOSES} which (?:opened|debuted|bowed|started) (?:with|to|at) [$£€][\d.,]+ ?[a-z]* in {WHEN}"),
    ),
    # sails a year downriver, from July 24 to July 30, 2021
    _Place(
        "after",
        re.compile(
            rf"{_CLOSES}(?P<words>[^.;!?\"“”(]{{0,90}}?) from (?:this |next )?"
            r"(?:[A-Z][a-z.]+ \d{1,2}(?:, \d{4})?|the (?:spring|summer|autumn|fall|winter) of \d{4}) to "
            rf"{WHEN}"
        ),
        of_lasting,
    ),
    # became a film in 1962, in 1962 became a film
    _Place(
        "after",
        re.compile(
            rf"{_CLOSES} (?:which )?(?:in {YEAR},? )(?:became|was (?:filmed|turned into|made into))"
            rf"|{_CLOSES} (?:which )?(?:became|was (?:filmed|turned into|made into))"
            r"(?: an?| the)?(?: \w+)? ?(?:film|movie)?(?: by [^.;\"“”]{2,90}?)? in (?P<year_2>(?:19|20)\d\d)"
        ),
    ),
    _Place(
        "before",
        re.compile(
            rf"\b(?:[Ii]n|[Uu]ntil|[Ss]ince) (?:the (?:spring|summer|autumn|fall|winter) of )?{YEAR},? (?:when )?"
            r"(?:the (?:film|movie|original) )?[\"“‘'’]?$"
        ),
        not_its_release,
    ),
    # “The Mask” opposite Jim Carrey in 1994
    _Place(
        "after",
        re.compile(rf"{_CLOSES} (?:opposite|alongside|with) [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){{0,3}},? in {WHEN}"),
        of_other_before,
    ),
    _Place(
        "before",
        re.compile(
            rf"\b(?:br(?:oke|eaking|eak) through|breakthrough|debut(?:ed)?|start(?:ed)?|began|return(?:ed)?|came back|"
            rf"follow(?:ed)?|hit)(?: \w+)? in {YEAR} with (?:the (?:film|movie) )?[\"“‘'’]?$"
        ),
    ),
    _Place(
        "before",
        re.compile(rf"\b(?:re)?(?:made|filmed) (?:it|the (?:novel|book|story|play)) in {YEAR} as [\"“‘'’]?$"),
    ),
    # Between the two, in 1962, Lumet directed Katharine Hepburn in “…”
    _Place(
        "before",
        re.compile(
            rf"\b[Ii]n {YEAR},?(?: [^.;!?\"“”,]{{2,30}},)? (?:[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){{0,2}}|s?he|they) "
            r"(?:also |then )?(?:wrote and directed|directed|made|delivered|released|starred|appeared|played|portrayed|"
            rf"returned|followed|filmed|shot|scored)\b(?P<words>[^.;!?\"“”]{{0,50}}?) ?{_OPENS}"
        ),
        of_another_time,
    ),
    _Place(
        "after",
        re.compile(rf"{_CLOSES} (?:back )?(?:to|for|until|into) {WHEN}"),
        not_moved,
    ),
    _Place(
        "after",
        re.compile(
            rf"{_CLOSES} (?:for [A-Z][\w.]+(?: [A-Z]\w+)? )?(?:in|from|back in|of) {WHEN}(?! (?:until|till|to)\b)"
        ),
        not_plain,
    ),
)
"""The first that fits tells: those nearest to the title and plainest come first."""


def year_of_mention(before: str, after: str) -> int | None:
    """The year of release stated beside one mention of a film, or None.

    ``before`` ends with the opening mark or where the title begins, ``after`` starts where the title ends; both lie
    inside the sentence. A year of takings, of an award or of a book is none.
    """
    dated = {"before": _DIGITS.search(before), "after": _DIGITS.search(after)}
    if dated["before"] is None and dated["after"] is None:
        return None  # so it is for most mentions
    if after.startswith((" movie", " film")) and _NEXT_ONE.search(before):
        return None  # the title of a row of films, not of this one
    for side, pattern, unless in _PLACES:
        if dated[side] is None:
            continue
        found = pattern.search(before if side == "before" else after)
        if found is None:
            continue
        groups = found.groupdict()
        if unless is None or not unless(groups.get("words") or "", before, after):
            return int(next(year for name, year in groups.items() if name.startswith("year") and year))
    return None
