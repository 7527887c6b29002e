"""The year of release that the text states for a film."""

from __future__ import annotations

import re

from goldscrape.entities.titles.film_year_words import NOUN, PRIZE, WHEN, YEAR

__all__ = ["year_of_mention"]

_DIGITS = re.compile(r"(?:18|19|20)\d\d")
_MONEY = re.compile(r"[$£€]|\b(?:million|billion|gross\w*|earned|took|takings|box office|made)\b", re.IGNORECASE)
_SUM = re.compile(r"[$£€]|\b(?:million|billion|gross\w*)\b")

_BEFORE = (
    # 2018's “Hereditary” · 2018’s horror film Hereditary
    re.compile(rf"(?<!\d){YEAR}[’'‘]s (?P<words>(?:[^\s.;:,]+ ){{0,5}})[\"“‘'’(]?$"),
    # the 1996 film “Twister” · his 1995 cops-and-robbers epic Heat · (the 1939 classic X
    re.compile(
        rf"(?<!\d){YEAR} (?P<words>(?:[^\s.;:]+ ){{0,5}}?)(?:{NOUN}|{NOUN}/{NOUN})(?: version of| called| "
        rf"titled| entitled| of(?: [\w.’' -]{{1,30}}[’']s)?|,)? "
        r"[\"“‘'’(]?$",
        re.IGNORECASE,
    ),
)
_AFTER_BRACKET = re.compile(
    r"^[\"”’]? (?:in|from) the (?:18|19|20)\d\d (?:\w+ )?(?:film|movie) of the same name|"
    r"^[\"”’'“‘]{0,2},?[\"”’'“‘]{0,2} ?[(\[](?:[A-Z][\w.&’' -]{1,30}, )?(?:18|19|20)\d\d[)\]]"
    r"|^,?[\"”’'“‘]{1,2},? (?:18|19|20)\d\d\)"
    r"|^,[\"”’'“‘]? ?(?:18|19|20)\d\d[),;]"
)
_AFTER_RELEASED = re.compile(
    r"^[\"”’'“‘,]{0,3}(?P<words>[^.;!?\"“”(]{0,60}?)\b(?:releas(?:ed?|ing)|due(?: out)?|opens?|opened|opening|"
    r"premiered|premieres|hits?(?: (?:theaters|theatres|cinemas))|hit (?:theaters|theatres|cinemas)|in (?:theaters|"
    r"theatres|cinemas)|comes? out|came out|coming|bows|arrives|arrived|debuts?|debuted|shown|slated|scheduled|set)\b"
    rf"(?P<more>[^.;!?\"“”(\d]{{0,45}}?)\b(?:in|on|for|until|to|from|during|theaters|theatres|cinemas|out|coming|"
    rf",)? ?{WHEN}"
)
_OUT = (
    r"(?:was released|were released|will be released|is released|released|opened|opens|will open|premiered|premieres|"
    r"came out|comes out|arrived|arrives|debuted|debuts|bowed|bows|sank|flopped|bombed|"
    r"hit (?:theaters|theatres|cinemas)|(?:is|was|are|now) (?:now )?(?:dated|due|due out|set|slated|scheduled)|"
    r"goes|heads|moves|moved|shifts|shifted|"
    r"slides|jumps|was (?:moved|pushed|delayed|bumped))"
)
_TO = r"(?: from [A-Z][a-z.]+ \d{1,2}(?:, \d{4})?)? (?:in|on|for|to|at|back to)(?: the)? "
_AFTER_VERB = re.compile(rf"^[\"”’'“‘,]{{0,3}} (?:will |now |finally |only )?{_OUT}{_TO}{WHEN}")
# “Dune,” adapted from the 1965 novel by Frank Herbert, opened in October 2021
_AFTER_ASIDE = re.compile(
    rf"^[\"”’'“‘]{{0,2}},[\"”’'“‘]{{0,2}} [^.;!?\"“”(]{{2,110}}?(?:,| and| but) (?:which |that )?"
    rf"(?:will |now |finally |only )?"
    rf"{_OUT}{_TO}{WHEN}"
)
# Battlefield Earth, the 2000 science-fiction film · “The Mask” opposite Jim Carrey in 1994
_AFTER_APPOSED = re.compile(
    rf"^[\"”’'“‘]{{0,2}},[\"”’'“‘]{{0,2}} "
    r"(?:the|a|an|his|her|their|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)?(?:[’']s|(?<=s)[’'])) "
    rf"{YEAR} (?:[\w’'-]+,? ){{0,5}}?"
    rf"{NOUN}\b(?! [\"“‘]| (?:winner|nominee|award|contender|champ))"
)
_AFTER_OPPOSITE = re.compile(
    rf"^[\"”’'“‘,]{{0,3}} (?:opposite|alongside|with) [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){{0,3}},? in {WHEN}"
)
_AFTER_TAKINGS = re.compile(
    rf"^[\"”’'“‘,]{{0,3}} which (?:opened|debuted|bowed|started) (?:with|to|at) [$£€][\d.,]+ ?[a-z]* in {WHEN}"
)
_AFTER_IT_WILL = re.compile(
    rf"^[^.;!?\"“”(]{{0,90}},? (?:and|but) (?:it )?(?:will|is due to|is set to) "
    rf"(?:reach|hit|open|arrive|be released|come out)\b[^.;!?\"“”(\d]{{0,30}} (?:in|on) {WHEN}"
)
_AFTER_ITS_RELEASE = re.compile(
    rf"^[\"”’'“‘,]{{0,3}}[^.;!?\"“”(]{{0,80}}\bits (?:initial |original |theatrical |first |wide )?"
    rf"(?:release|opening|premiere|debut) (?:in|on) {WHEN}"
)
_AFTER_BECAME = re.compile(
    r"^[\"”’'“‘,]{0,3} (?:which )?(?:in (?P<then>(?:19|20)\d\d),? )?(?:became|was (?:filmed|turned into|made into))"
    r"(?: an?| the)?(?: \w+)? ?(?:film|movie)?(?: by [^.;\"“”]{2,90}?)?(?: in (?P<year>(?:19|20)\d\d))?"
)
# “1900” and “Fellini’s Casanova” (both 1976)
_BOTH = re.compile(
    r"^[\"”’'“‘,]{0,3}(?: and [^().;]{2,80})?,?[\"”’']? \(?(?:both|all)(?: released| out)?(?: in| from)? "
    r"(?P<year>(?:18|19|20)\d\d)\b"
)
_MOVED = re.compile(r"\b(?:push|mov|delay|shift|postpon|bump|dat|bring)\w*[^.;!?]{0,40}$", re.IGNORECASE)
_AFTER_MOVED = re.compile(rf"^[\"”’'“‘,]{{0,3}} (?:back )?(?:to|for|until) {WHEN}")
_SET_FOR = re.compile(
    rf"\b(?:set|dated|claimed|staked out|reserved|booked|picked|chosen) {WHEN} "
    r"(?:as the (?:release |opening )?date )?for (?:[\w.’'-]+ ){0,5}[\"“‘'’]?$"
)
# Twister is a 1996 American disaster film
_AFTER_IS = re.compile(
    rf"^[\"”’'“‘,]{{0,3}},? (?:is|was|remains) (?:a|an|the|his|her|their) {YEAR} "
    rf"(?P<words>(?:[^\s.;:]+ ){{0,7}}?){NOUN}\b",
    re.IGNORECASE,
)
_AFTER_PLAIN = re.compile(rf"^[\"”’'“‘,]{{0,3}} (?:in|from|back in|of) {WHEN}")
_IN_YEAR = re.compile(
    rf"\b(?:[Ii]n|[Uu]ntil|[Ss]ince) (?:the (?:spring|summer|autumn|fall|winter) of )?{YEAR},? (?:when )?"
    r"(?:the (?:film|movie|original) )?[\"“‘'’]?$"
)
_BROKE_THROUGH = re.compile(
    rf"\b(?:br(?:oke|eaking|eak) through|breakthrough|debut(?:ed)?|start(?:ed)?|began|return(?:ed)?|came back|"
    rf"follow(?:ed)?|hit)(?: \w+)? in {YEAR} with (?:the (?:film|movie) )?[\"“‘'’]?$"
)
_BESIDE_IN_LIST = re.compile(r"^,[\"”’] (?:opposite|with|alongside|co-starring|about|directed by|for)\b")
_RELEASED = re.compile(
    r"^[\"”’'“‘,]{0,3} (?:opened|was released|premiered|debuted|hit theaters|hit cinemas|arrived|came out|bowed)\b"
)
_MADE = re.compile(
    r"\b(?:starr?(?:ed|ing|s)?|roles?|appear\w*|direct\w*|play(?:ed|s|ing)?|film|movie|comedy|drama|thriller|"
    r"debut\w*|made|"
    r"filmed|turn|cameo|performance|breakthrough|feature|sequel|part|hit|star|cast|shot|record holder|record|"
    r"releas\w*|follow\w*|bow(?:ed|s|ing)? out|re-?cut|retitled)\b",
    re.IGNORECASE,
)
_APPEARED = re.compile(r"\b(?:in|with) (?:the )?[\"“‘'’]?$")


def year_of_mention(before: str, after: str) -> int | None:
    """The year of release stated beside one mention of a film, or None.

    ``before`` ends with the opening mark or where the title begins, ``after`` starts where the title ends; both lie
    inside the sentence. A year of takings, of an award or of a book is none.
    """
    # Every pattern holds a year: those of a side without one cannot match.
    dated_before, dated_after = _DIGITS.search(before) is not None, _DIGITS.search(after) is not None
    return (
        (_year_before(before) if dated_before else None)
        or (_year_after(after) if dated_after else None)
        or (_year_around(before, after) if dated_before or dated_after else None)
    )


def _year_before(before: str) -> int | None:
    for pattern in _BEFORE:
        found = pattern.search(before)
        if found is not None and not PRIZE.search(found["words"]) and not re.search(r"[\"“”]", found["words"]):
            return int(found["year"])
    found = _SET_FOR.search(before)
    return int(found["year"]) if found is not None else None


def _year_after(after: str) -> int | None:
    found = _AFTER_BRACKET.match(after)
    if found is not None:
        return int(re.findall(r"(?:18|19|20)\d\d", found[0])[-1])
    found = _AFTER_RELEASED.match(after)
    if found is not None and not _bars(found["words"] + found["more"]):
        return int(found["year"])
    found = _AFTER_IS.match(after)
    if found is not None and not PRIZE.search(found["words"]):
        return int(found["year"])
    for pattern in (
        _BOTH,
        _AFTER_VERB,
        _AFTER_ASIDE,
        _AFTER_ITS_RELEASE,
        _AFTER_APPOSED,
        _AFTER_IT_WILL,
        _AFTER_TAKINGS,
    ):
        found = pattern.match(after)
        if found is not None:
            return int(found["year"])
    found = _AFTER_BECAME.match(after)
    if found is not None and (found["then"] or found["year"]):
        return int(found["then"] or found["year"])
    return None


def _year_around(before: str, after: str) -> int | None:
    found = _IN_YEAR.search(before)
    if found is not None and (_RELEASED.match(after) or _BESIDE_IN_LIST.match(after)):
        return int(found["year"])
    found = _AFTER_OPPOSITE.match(after)
    if found is not None and not _bars(before[-70:]):
        return int(found["year"])
    found = _BROKE_THROUGH.search(before)
    if found is not None:
        return int(found["year"])
    found = _AFTER_MOVED.match(after)
    if found is not None and _MOVED.search(before):
        return int(found["year"])
    found = _AFTER_PLAIN.match(after)
    if (
        found is not None
        and (_MADE.search(before[-70:]) or _APPEARED.search(before))
        and not PRIZE.search(before[-70:])
        and not _SUM.search(before[-40:])
    ):
        return int(found["year"])
    if found is not None and after.lstrip("\"”’'“‘,").startswith(" from "):
        return int(found["year"])
    return None


def _bars(words: str) -> bool:
    return PRIZE.search(words) is not None or _MONEY.search(words) is not None or " and " in words
