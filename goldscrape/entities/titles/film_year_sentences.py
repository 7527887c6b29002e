"""The year that a sentence gives to a film it does not name."""

from __future__ import annotations

import re

from goldscrape.entities.titles.film_year_words import CINEMAS, COMES_OUT, NOUN, PRIZE, WHEN, YEAR

__all__ = ["year_of_anaphor", "year_of_its_release", "year_of_original"]

_ANAPHOR = re.compile(
    rf"\bthe {YEAR} (?P<words>(?:[\w’'-]+ ){{0,3}}?){NOUN}\b(?! [\"“‘'A-Z])"
    rf"|\b(?:the|this) (?:[^\s;:]+ ){{0,3}}?(?:film|movie|picture|thriller|drama|comedy|sequel|"
    rf"feature)\b[^.!?]{{0,80}}?"
    rf"\b(?:(?:due|set|slated|scheduled|expected|planned) (?:for release|to be released|to open|to (?:hit|reach) \w+|"
    rf"out|for a)|(?:is|was|will be) released|opens|hits theaters)\b[^.!?\d]{{0,30}}"
    rf"{WHEN.replace('(?P<year>', '(?P<other>')}"
    rf"|(?:\bit is (?:due|set|slated|scheduled|expected) (?:for release|to be released|to open|out)(?: in| on)?"
    rf"|\b(?:dated|set|slated) the (?:film|movie|picture) for|\b(?:eye|eyes) on a release in)(?: the)? "
    rf"{WHEN.replace('(?P<year>', '(?P<third>')}",
    re.IGNORECASE,
)


def year_of_anaphor(sentence: str) -> int | None:
    """The year a sentence gives to "the film" without its title ("in the 2006 film", "The movie is due in 2006")."""
    found = _ANAPHOR.search(sentence)
    if found is None:
        return None
    if found["year"] is not None:
        return None if PRIZE.search(found["words"]) else int(found["year"])
    return int(found["other"] or found["third"])


_ORIGINAL = re.compile(
    rf"^[\"”’'“‘]{{0,2}},?(?: is| was| will be)?,? (?:[^\s.;:]+ ){{0,4}}?(?:sequel|follow-up|successor|prequel) to "
    rf"(?:the|his|her|their|its|[A-Z][\w.’'-]+[’']s) (?:\w+ )?{YEAR} (?P<words>(?:[\w’'-]+ "
    rf"){{0,5}}?){NOUN}\b(?! [\"“‘])",
    re.IGNORECASE,
)


def year_of_original(after: str) -> int | None:
    """The year the words after a sequel's title give its unnamed original ("is the sequel to the 1995 epic")."""
    found = _ORIGINAL.match(after)
    return int(found["year"]) if found is not None and not PRIZE.search(found["words"]) else None


_ITS_RELEASE = re.compile(
    rf"^(?:(?:The|This|That|His|Her|Their|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)?[’']s) (?:film|movie|picture|feature|"
    rf"comedy|drama|thriller|original)(?:, (?:[^,;.!?]|(?<=\b[A-Z])\.){{2,80}},)?|It) (?:finally |first |eventually )?"
    rf"{COMES_OUT}(?: in {CINEMAS})?(?: everywhere| nationwide| worldwide)? (?:in|on) {WHEN}"
)
_THE_YEARS = re.compile(rf"^(?:The|That|This|His|Her) {YEAR} (?P<words>(?:[\w’'-]+ ){{0,2}}?){NOUN}\b(?! [\"“‘'A-Z])")
_SAID_OF_IT = (
    re.compile(rf"\breleased it (?:in|at|on|for) {WHEN}"),
    # Footage from that movie, which hits theaters on …
    re.compile(rf"\b[Tt]h(?:at|e) (?:film|movie|picture),? (?:which |that )?(?:{COMES_OUT}|released) (?:in|on) {WHEN}"),
    re.compile(rf"\b[Tt]hat (?:film|movie|picture), which [^.;,]{{2,50}}? released in {WHEN}"),
    re.compile(rf"\bthat {YEAR} {NOUN}\b"),
)


def year_of_its_release(sentence: str) -> int | None:
    """The year a sentence gives to the film of the sentence before it ("It opened in June 1968", "The 2000 film …")."""
    for pattern in (_ITS_RELEASE, _THE_YEARS):
        found = pattern.match(sentence)
        if found is not None:
            return None if "words" in found.groupdict() and PRIZE.search(found["words"]) else int(found["year"])
    found = next((found for pattern in _SAID_OF_IT if (found := pattern.search(sentence))), None)
    return int(found["year"]) if found is not None else None
