"""Which film, or which firm, an amount of money belongs to."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from goldscrape.entities.money.kind import kind_at
from goldscrape.entities.passages import Passages
from goldscrape.entities.text import Document
from goldscrape.entities.titles.film_spans import FilmSpan, FilmSpans, film_spans
from goldscrape.tables import Budget, Film

__all__ = ["link_budgets"]

_REACH = 500


_CONVERSION = re.compile(r"\s?[(\[/]\s?(?:about|around|or|approximately|roughly|c\.)?\s?", re.IGNORECASE)
_TOTAL = re.compile(
    r"\b(?:top\s(?:\d+|ten|five|twelve|three)|all\s(?:films|movies|titles)|combined|together|overall|industry|"
    r"marketplace|"
    r"(?:total|domestic|global|north\samerican|overall|annual|worldwide|summer|year['’]s|weekend)\sbox[- ]office|"
    r"weekend['’]?s?\s(?:total|overall|box|top)|box[- ]office\s(?:was|is|has|hit|total\w*|reached|revenues?|sales|"
    r"totals)|"
    r"ticket\ssales\s(?:were|are|have|hit|reached|total\w*)|(?:films|movies|titles)\s(?:grossed|earned|took|made|"
    r"generated)|"
    r"studios?\s(?:have|has|took|earned|grossed|made)|(?:year|summer|season)['’]?s?\s(?:total|haul|tally))\b",
    re.IGNORECASE,
)
_TOGETHER = re.compile(r"\b(?:combined|together|collectively|between\sthem|jointly)\b", re.IGNORECASE)
_OF = re.compile(r"(?:[-\s][\w’'-]+){0,4}?\s(?:by|of|for|from)\s(?:[\w’'.&-]+\s){0,5}[\"“‘']?$", re.IGNORECASE)
_ACTIVE_FIRST = re.compile(
    r"^[\"“‘'(]?(?:with|taking|at|earning|grossing|after|on|making|despite|its|opening|coming|in|from|adding|"
    r"collecting|"
    r"raking|debuting|scoring)\b",
    re.IGNORECASE,
)
_FIRMS = re.compile(
    r"\b(?:Netflix|Amazon(?:\sMGM(?:\sStudios)?)?|Apple(?:\sTV\+|\sStudios)?|(?:The\s)?(?:Walt\s)?Disney|"
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
    r"Film4|BFI|UK\sFilm\sCouncil)(?![\w])"
)


_INCOMES = re.compile(
    r"\b(?:highest|best)[- ]paid (?:actors?|actress\w*|stars?|film|movie|performers?|celebrit\w+|entertainers?)"
    r"|\b(?:highest|top)[- ]earning (?:actors?|actress\w*|stars?|celebrit\w+)",
    re.IGNORECASE,
)
"""What a list of incomes calls itself: there "earned" is said of people."""
_EARNED = re.compile(r"\b(?:earn(?:ed|s|ing)?|made|makes|making|took home|takes home|pulled in|banked|raked in)\b")
_ORIGINAL = re.compile(
    r"\b(?:sequel|prequel|follow-up|successor|spin-off|remake) (?:to|of) (?:the )?(?:[\w-]+ )?[\"“‘']?\Z", re.IGNORECASE
)
"""Before a title: what is said is said of the other film ("The sequel to X took $5m")."""
_TICKETS = re.compile(r"\b(?:box[- ]office|cinemas|theat(?:er|re)s|gross\w*|ticket sales|opening)\b", re.IGNORECASE)
_DEAL = re.compile(
    r"\b(?:the|a|an) (?:\w+ )?(?:deal|pact|sale|pickup|pick-up|purchase) (?:is|was|for|closed|came|said|worth)\b",
    re.IGNORECASE,
)
"""The sale of what is spoken of."""


def link_budgets(
    document: Document,
    budgets: Sequence[Budget],
    films: Sequence[Film],
    mentions: Sequence[FilmSpan],
    passages: Mapping[str, Passages] | None = None,
) -> None:
    """Set ``kind``, ``film`` and ``organization`` of every amount, from the sentence it stands in."""
    by_field = film_spans(mentions)
    topic = next((film.title for film in films if film.subject), films[0].title if films else None)
    earnings = any(_INCOMES.search(field.text) for field in document.fields)
    for field in document.fields:
        rows = [row for row in budgets if row.field == field.name]
        spans = by_field.get(field.name) or FilmSpans((), ())
        read = (passages or {}).get(field.name) or Passages(field.text)
        for index, row in enumerate(rows):
            previous = rows[index - 1] if index else None
            following = rows[index + 1] if index + 1 < len(rows) else None
            _link(read, row, previous, following, spans, topic, earnings)


def _link(
    passages: Passages,
    row: Budget,
    previous: Budget | None,
    following: Budget | None,
    films: FilmSpans,
    topic: str | None,
    earnings: bool,
) -> None:
    text = passages.text
    start, end = row.char_start, row.char_end
    if previous is not None and _CONVERSION.fullmatch(text, previous.char_end, start):
        row.kind, row.film, row.organization = previous.kind, previous.film, previous.organization
        return
    left, right = passages.around(start, end)
    low = previous.char_end if previous is not None and previous.char_end > left else left
    high = following.char_start if following is not None and following.char_start < right else right
    titles = [(span.start, span.end) for span in films.between(left, right)]
    kind = kind_at(passages, (left, right), low, start, end, high, titles)
    if kind == "gross" and earnings and _EARNED.search(text, low, start) and not _TICKETS.search(text, left, right):
        kind = "salary"
    near = previous is not None and start - previous.char_end < 400
    row.kind = (
        kind or (previous.kind if previous is not None and near else None) or ("gross" if films.spans else "other")
    )
    if row.kind == "salary" and earnings:
        return  # a year's income is no film's
    same_sentence = previous if previous is not None and previous.char_end > left else None
    row.film = _film(passages, row, (left, right), (low, high), same_sentence, films, topic)
    if row.film is None:
        firms = passages.cues(_FIRMS, left, right) if row.kind != "gross" else ()
        firm = next((firm for firm in reversed(firms) if firm.end <= start), firms[0] if firms else None)
        row.organization = text[firm.start : firm.end] if firm else None


def _film(
    passages: Passages,
    row: Budget,
    sentence: tuple[int, int],
    own: tuple[int, int],
    before_it: Budget | None,
    films: FilmSpans,
    topic: str | None,
) -> str | None:
    """The film of an amount.

    In this order: the film behind it that the words between say it is of ("the $5m earned by X"); none where the
    sentence sums several up; the last film before it; that of the amount before it; the film that the sentence begins
    with an amount for ("With $20m, X …"); and where the sentence names none, the one spoken of.
    """
    text, (left, right), (low, high) = passages.text, sentence, own
    start, end = row.char_start, row.char_end
    after = films.between(end, high)
    gap = text[end : after[0].start] if after and after[0].start - end < 90 else ","
    if not re.search(r"[,;]", gap) and _OF.fullmatch(gap):
        return after[0].title
    named = films.between(left, start)
    ahead = [span for span in named if not _ORIGINAL.search(text, max(left, span.start - 30), span.start)]
    last = ahead[-1] if ahead else None
    summed = _TOTAL.search(text, max(low, last.end if last else low), start) or (
        not after and not ahead and _TOTAL.search(text, end, min(high, end + 60))
    )
    if summed and row.kind == "gross":
        return None
    if len({span.title for span in ahead}) > 1 and passages.cues(_TOGETHER, left, right):
        return None
    if last is not None:
        return last.title
    if before_it is not None and (before_it.film or row.kind == before_it.kind):
        return before_it.film
    behind = films.between(end, right)
    if behind and (_ACTIVE_FIRST.match(text, left) or row.kind in ("salary", "other")):
        return behind[0].title
    if row.kind == "other" and _DEAL.search(text, left, right):
        return _spoken_of(passages, left, films) or topic
    if row.kind in ("salary", "other"):
        return None
    return _spoken_of(passages, left, films) or topic


def _spoken_of(passages: Passages, left: int, films: FilmSpans) -> str | None:
    """The film that one of the two sentences before begins with, in the same paragraph."""
    block = passages.text.rfind("\n\n", max(0, left - 2 * _REACH), left)
    for _ in range(2):
        at = left - 2
        if at <= max(block, 0):
            return None
        left, right = passages.around(at, at)
        found = films.between(max(left, block), right)
        if found:
            return found[0].title
    return None
