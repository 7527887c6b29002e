"""The year of release that the text states for a film."""

from __future__ import annotations

import re

__all__ = ["year_of_anaphor", "year_of_mention", "year_of_original"]

_YEAR = r"(?P<year>(?:18|19|20)\d\d)"
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_WHEN = (
    rf"(?:(?:early|late|mid-?|the )*(?:(?:\d{{1,2}}(?:st|nd|rd|th)? )?{_MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?)?,? |"
    rf"(?:spring|summer|autumn|fall|winter)(?: of)? |Christmas(?: Day)?,? )?(?:of )?)?{_YEAR}(?!\d|[’']?s\b|-\d|/\d)"
)
_NOUN = (
    r"(?:film|movie|picture|feature|comedy|drama|thriller|biopic|blockbuster|documentary|epic|musical|western|romance|"
    r"classic|hit|remake|sequel|prequel|adaptation|satire|adventure|fantasy|flick|horror|rom-?com|short|smash|version|"
    r"original|weepie|tearjerker|masterpiece|crime saga|saga|noir|release|debut|romp|caper|tale|story)"
)
_DIGITS = re.compile(r"(?:18|19|20)\d\d")
_PRIZE = re.compile(
    r"\b(?:award|awards|oscar|oscars|globe|globes|bafta|baftas|win|won|wins|winner|winners|winning|victory|prize|"
    r"nominat\w+|"
    r"nominee|ceremony|nod|race|contender|champ|champion|season|lost|losing|emmy|emmys|tony|tonys|grammy|grammys|novel|"
    r"book|memoir|play|festival|revival)\b",
    re.IGNORECASE,
)
_MONEY = re.compile(r"[$£€]|\b(?:million|billion|gross\w*|earned|took|takings|box office|made)\b", re.IGNORECASE)
_SUM = re.compile(r"[$£€]|\b(?:million|billion|gross\w*)\b")

_BEFORE = (
    # 2018's “Hereditary” · 2018’s horror film Hereditary
    re.compile(rf"(?<!\d){_YEAR}[’'‘]s (?P<words>(?:[^\s.;:,]+ ){{0,5}})[\"“‘'’(]?$"),
    # the 1996 film “Twister” · his 1995 cops-and-robbers epic Heat · (the 1939 classic X
    re.compile(
        rf"(?<!\d){_YEAR} (?P<words>(?:[^\s.;:]+ ){{0,5}}?)(?:{_NOUN}|{_NOUN}/{_NOUN})(?: version of| called| "
        rf"titled| entitled|,)? "
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
    rf",)? ?{_WHEN}"
)
# Twister is a 1996 American disaster film
_AFTER_IS = re.compile(
    rf"^[\"”’'“‘,]{{0,3}},? (?:is|was|remains) (?:a|an|the|his|her|their) {_YEAR} "
    rf"(?P<words>(?:[^\s.;:]+ ){{0,7}}?){_NOUN}\b",
    re.IGNORECASE,
)
_AFTER_PLAIN = re.compile(rf"^[\"”’'“‘,]{{0,3}} (?:in|from|back in|of) {_WHEN}")
_IN_YEAR = re.compile(rf"\b[Ii]n {_YEAR},? (?:the (?:film|movie|original) )?[\"“‘'’]?$")
_RELEASED = re.compile(
    r"^[\"”’'“‘,]{0,3} (?:opened|was released|premiered|debuted|hit theaters|hit cinemas|arrived|came out|bowed)\b"
)
_MADE = re.compile(
    r"\b(?:starr?(?:ed|ing|s)?|roles?|appear\w*|direct\w*|play(?:ed|s|ing)?|film|movie|comedy|drama|thriller|"
    r"debut\w*|made|"
    r"filmed|turn|cameo|performance|breakthrough|feature|sequel|part|hit|star|cast|shot|record holder|record|"
    r"releas\w*|follow\w*)\b",
    re.IGNORECASE,
)
_ANAPHOR = re.compile(
    rf"\bthe {_YEAR} (?P<words>(?:[\w’'-]+ ){{0,3}}?){_NOUN}\b(?! [\"“‘'A-Z])"
    rf"|\b(?:the|this) (?:[^\s;:]+ ){{0,3}}?(?:film|movie|picture|thriller|drama|comedy|sequel|"
    rf"feature)\b[^.!?]{{0,80}}?"
    rf"\b(?:(?:due|set|slated|scheduled|expected|planned) (?:for release|to be released|to open|to hit \w+|out|for a)"
    rf"|(?:is|was|will be) released|opens|hits theaters)\b[^.!?\d]{{0,30}}{_WHEN.replace('(?P<year>', '(?P<other>')}",
    re.IGNORECASE,
)


def year_of_mention(before: str, after: str) -> int | None:
    """The year of release stated beside one mention of a film, or None.

    ``before`` ends with the opening mark or where the title begins, ``after`` starts where the title ends; both lie
    inside the sentence. A year of takings, of an award or of a book is none.
    """
    if not _DIGITS.search(before) and not _DIGITS.search(after):
        return None
    for pattern in _BEFORE:
        found = pattern.search(before)
        if found is not None and not _PRIZE.search(found["words"]) and not re.search(r"[\"“”]", found["words"]):
            return int(found["year"])
    found = _AFTER_BRACKET.match(after)
    if found is not None:
        return int(re.findall(r"(?:18|19|20)\d\d", found[0])[-1])
    found = _AFTER_RELEASED.match(after)
    if found is not None and not _bars(found["words"] + found["more"]):
        return int(found["year"])
    found = _AFTER_IS.match(after)
    if found is not None and not _PRIZE.search(found["words"]):
        return int(found["year"])
    found = _IN_YEAR.search(before)
    if found is not None and _RELEASED.match(after):
        return int(found["year"])
    found = _AFTER_PLAIN.match(after)
    if (
        found is not None
        and _MADE.search(before[-70:])
        and not _PRIZE.search(before[-70:])
        and not _SUM.search(before[-40:])
    ):
        return int(found["year"])
    if found is not None and after.lstrip("\"”’'“‘,").startswith(" from "):
        return int(found["year"])
    return None


def _bars(words: str) -> bool:
    return _PRIZE.search(words) is not None or _MONEY.search(words) is not None or " and " in words


def year_of_anaphor(sentence: str) -> int | None:
    """The year a sentence gives to "the film" without its title ("in the 2006 film", "The movie is due in 2006")."""
    found = _ANAPHOR.search(sentence)
    if found is None:
        return None
    if found["year"] is not None:
        return None if _PRIZE.search(found["words"]) else int(found["year"])
    return int(found["other"])


_ORIGINAL = re.compile(
    rf"^[\"”’'“‘]{{0,2}},?(?: is| was| will be)?,? (?:[^\s.;:]+ ){{0,4}}?(?:sequel|follow-up|successor|prequel) to "
    rf"(?:the|his|her|their|its|[A-Z][\w.’'-]+[’']s) (?:\w+ )?{_YEAR} (?P<words>(?:[\w’'-]+ "
    rf"){{0,5}}?){_NOUN}\b(?! [\"“‘])",
    re.IGNORECASE,
)


def year_of_original(after: str) -> int | None:
    """The year the words after a sequel's title give its unnamed original ("is the sequel to the 1995 epic")."""
    found = _ORIGINAL.match(after)
    return int(found["year"]) if found is not None and not _PRIZE.search(found["words"]) else None
