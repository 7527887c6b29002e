"""The words that years of release are written with."""

from __future__ import annotations

import re

__all__ = ["CINEMAS", "COMES_OUT", "NOUN", "PRIZE", "WHEN", "YEAR"]

YEAR = r"(?P<year>(?:18|19|20)\d\d)"
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
WHEN = (
    rf"(?:(?:early|late|mid-?|the )*(?:(?:\d{{1,2}}(?:st|nd|rd|th)? )?{_MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?)?,? |"
    rf"(?:spring|summer|autumn|fall|winter)(?: of)? |Christmas(?: Day)?,? )?(?:of )?)?{YEAR}(?!\d|[’']?s\b|-\d|/\d)"
)
CINEMAS = r"(?:theaters|theatres|cinemas)"
COMES_OUT = (
    r"(?:opens|opened|premieres|premiered|comes out|came out|came along|arrives|arrived|debuts|debuted|bows|bowed|"
    rf"lands|landed|followed|hits? {CINEMAS}|(?:was|were|is|will be) released|first (?:seen|shown|screened|released))"
)
"""What a film does at its release, whichever way the sentence is built."""
NOUN = (
    r"(?:film|movie|picture|feature|comedy|drama|thriller|biopic|blockbuster|documentary|epic|musical|western|romance|"
    r"classic|hit|remake|sequel|prequel|adaptation|satire|adventure|fantasy|flick|horror|rom-?com|short|smash|version|"
    r"original|weepie|tearjerker|masterpiece|crime saga|saga|noir|release|debut|romp|caper|tale|story|reboot|spoof|"
    r"slasher|chiller|mystery|spin-off|docudrama|mockumentary)"
)
PRIZE = re.compile(
    r"\b(?:award|awards|oscar|oscars|globe|globes|bafta|baftas|win|won|wins|winner|winners|winning|victory|prize|"
    r"nominat\w+|"
    r"nominee|ceremony|nod|race|contender|champ|champion|season|lost|losing|emmy|emmys|tony|tonys|grammy|grammys|novel|"
    r"book|memoir|play|festival|revival|singled|honou?red|worst)\b",
    re.IGNORECASE,
)
