"""Studios and other firms that an amount of money may belong to."""

from __future__ import annotations

import re

from goldscrape.entities.passages import Passages
from goldscrape.entities.triggers import phrase_pattern

__all__ = ["firm_near"]

_FIRMS = phrase_pattern(
    r"(?:Netflix|Amazon(?:\sMGM(?:\sStudios)?)?|Apple(?:\sTV\+|\sStudios)?|(?:The\s)?(?:Walt\s)?Disney|"
    r"Warner\sBros\.?(?:\sDiscovery)?|"
    r"Universal(?:\sPictures)?|NBCUniversal|Comcast|Sony(?:\sPictures(?:\sClassics)?|\sCorporation)?|"
    r"Paramount(?:\sPictures|\sGlobal|\sSkydance)?|Skydance|"
    r"A24|Neon|NEON|Lionsgate|MGM|United\sArtists|AMC(?:\sTheatres|\sEntertainment)?|Cineworld|Regal|Cinemark|Imax|"
    r"IMAX|"
    r"Searchlight(?:\sPictures)?|Focus\sFeatures|Miramax|The\sWeinstein\sCompany|DreamWorks(?:\sAnimation)?|Pixar|"
    r"Marvel(?:\sStudios)?|"
    r"Lucasfilm|Legendary(?:\sEntertainment)?|Blumhouse|New\sLine(?:\sCinema)?|20th\sCentury\s(?:Fox|Studios)|Fox|"
    r"Hulu|HBO|"
    r"Max|Columbia(?:\sPictures)?|TriStar|STX(?:films)?|Annapurna(?:\sPictures)?|Bleecker\sStreet|IFC\sFilms|"
    r"Magnolia|Mubi|MUBI|"
    r"Working\sTitle(?:\sFilms)?|Eon\sProductions|Spotify|Penske\sMedia(?:\sCorporation)?|the\sAcademy|BBC|ITV|"
    r"Channel\s4|"
    r"Film4|BFI|UK\sFilm\sCouncil)(?![\w])",
    re.NOFLAG,
)


def firm_near(passages: Passages, left: int, right: int, start: int) -> str | None:
    """The last firm the sentence names before the amount at ``start``, else the first behind it."""
    firms = passages.cues(_FIRMS, left, right)
    firm = next((firm for firm in reversed(firms) if firm.end <= start), firms[0] if firms else None)
    return passages.text[firm.start : firm.end] if firm else None
