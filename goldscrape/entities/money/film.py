"""Which film, or which firm, an amount of money belongs to."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from goldscrape.entities.money.firms import firm_near
from goldscrape.entities.money.kind import kind_at
from goldscrape.entities.money.reference import Referents, topic_of
from goldscrape.entities.money.respectively import dealt_out
from goldscrape.entities.passages import Passages
from goldscrape.entities.text import Document
from goldscrape.entities.titles.film_spans import FilmSpan, FilmSpans, film_spans
from goldscrape.entities.triggers import phrase_pattern
from goldscrape.tables import Budget, Film

__all__ = ["link_budgets"]

_CONVERSION = re.compile(r"\s?[(\[/]\s?(?:about|around|or|approximately|roughly|c\.)?\s?", re.IGNORECASE)
_TOTAL = phrase_pattern(
    r"(?:top\s(?:\d+|ten|five|twelve|three)|all\s(?:films|movies|titles)|combined|together|overall|industry|"
    r"marketplace|"
    r"(?:total|domestic|global|north\samerican|overall|annual|worldwide|summer|year['’]s|weekend)\sbox[- ]office|"
    r"weekend['’]?s?\s(?:total|overall|box|top)|box[- ]office\s(?:was|is|has|hit|total\w*|reached|revenues?|sales|"
    r"totals)|"
    r"ticket\ssales\s(?:were|are|have|hit|reached|total\w*)|(?:films|movies|titles)\s(?:grossed|earned|took|made|"
    r"generated)|"
    r"studios?\s(?:have|has|took|earned|grossed|made)|"
    r"the\s(?:[\w-]+-day\s)?(?:holiday|weekend|season|industry|market)(?:\s\w+)?\s(?:total|haul|tally|takings|gross)|"
    r"(?:year|summer|season)['’]?s?\s(?:total|haul|tally))\b"
)
_LED = re.compile(
    r"\b(?:top(?:ped|s|ping)?|lead(?:s|ing)?|led|rul(?:ed|es|ing)|conquer\w*|dominat\w*|won|wins?|at|of|in|on) (?:of )?"
    r"(?:the |its )?(?:\w+ )?\Z",
    re.IGNORECASE,
)
"""Before a box office that a film is at the top of."""
_OLD_RECORD = phrase_pattern(r"(?:old|previous|prior|earlier|former) (?:[\w-]+ ){0,3}(?:mark|record|best|high)\b")
_HELD_BY = re.compile(r"\b(?:held|set|owned|made) by\b", re.IGNORECASE)
_A_PRICE = 1_000
"""Below this an amount is what a ticket costs, not what a film did, unless the text says that it was made for it."""
_MADE_FOR = re.compile(r"\bbudget|\b(?:made|shot|filmed|produced)\b", re.IGNORECASE)
_FOR_RIGHTS = re.compile(r" for (?:the |its |worldwide |\w+ ){0,2}rights\b", re.IGNORECASE)
_TOGETHER = phrase_pattern(r"(?:combined|together|collectively|between\sthem|jointly)\b")
_OF = re.compile(r"(?:[-\s][\w’'-]+){0,4}?\s(?:by|of|for|from)\s(?:[\w’'.&-]+\s){0,5}[\"“‘']?$", re.IGNORECASE)
_CALLED = re.compile(
    r"(?:\s\([^)]*\))?[-\s](?:[\w’'-]+\s){0,4}?(?:films?|movies?|pictures?|features?|epic|blockbuster|sequel|prequel|drama|comedy|"
    r"thriller|musical|remake|reboot|adventure|fantasy|biopic|adaptation|western|romance|piece|tentpole|cartoon|hit)\s[\"“‘']?",
    re.IGNORECASE,
)
"""From an amount to the title of the film that cost it: "a $40m (£21.5m) comedy Marie Antoinette"."""
_NO_FILM = phrase_pattern(
    r"(?:films|movies|productions) (?:made|costing|that cost|with budgets|budgeted|in the (?:series|franchise))\b"
    r"|(?:tour|album|concerts?|residency|play|production|musical|show|tv series|book|novel|video game|stage version|"
    r"franchise)"
    r" (?:has |have |had |is |was )?(?:\w+ly )?(?:gross|earn|took|taken|mak|made|sold|pull|rak|cost|generat)\w*"
)
"""What is said is said of several films, or of no film."""
_ORIGINAL = re.compile(
    r"\b[Tt]he (?:(?:19|20)\d\d )?original (?!title|cast|director|film|movie)(?:\w+ ){0,2}", re.IGNORECASE
)
"""The unnamed film that another is made after."""
_ACTIVE_FIRST = re.compile(
    r"^[\"“‘'(]?(?:with|taking|at|earning|grossing|after|on|making|despite|its|opening|coming|in|from|adding|"
    r"collecting|"
    r"raking|debuting|scoring)\b",
    re.IGNORECASE,
)
_INCOMES = re.compile(
    r"\b(?:highest|best)[- ]paid (?:actors?|actress\w*|stars?|film|movie|performers?|celebrit\w+|entertainers?)"
    r"|\b(?:highest|top)[- ]earning (?:actors?|actress\w*|stars?|celebrit\w+)",
    re.IGNORECASE,
)
"""What a list of incomes calls itself: there "earned" is said of people."""
_PAID = re.compile(r"[- ](?=[Pp][Aa][Ii][Dd]|[Ee][Aa][Rr][Nn][Ii])")
"""In every such name, and cheap to look for in a whole text."""
_EARNED = re.compile(r"\b(?:earn(?:ed|s|ing)?|made|makes|making|took home|takes home|pulled in|banked|raked in)\b")
_TICKETS = re.compile(r"\b(?:box[- ]office|cinemas|theat(?:er|re)s|gross\w*|ticket sales|opening)\b", re.IGNORECASE)
_DEAL = phrase_pattern(
    r"(?:auction|bidding|bids?|on the table)\b|"
    r"(?:the|a|an) (?:\w+ )?(?:deal|pact|sale|pickup|pick-up|purchase) (?:is|was|for|closed|came|said|worth)\b"
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
    if not budgets:
        return
    by_field = film_spans(mentions)
    earnings = any(_PAID.search(field.text) and _INCOMES.search(field.text) for field in document.fields)
    subject = next((film.title for film in films if film.subject), None)
    for field in document.fields:
        rows = [row for row in budgets if row.field == field.name]
        if not rows:
            continue
        spans = by_field.get(field.name) or FilmSpans((), ())
        read = (passages or {}).get(field.name) or Passages(field.text)
        topic = topic_of([film.title for film in films], subject, spans.spans, field.text)
        referents = Referents(read, spans, topic)
        conversions = [index > 0 and _converts(read, rows[index - 1], row) for index, row in enumerate(rows)]
        dealt = dealt_out(read, [row for row, converts in zip(rows, conversions, strict=True) if not converts], spans)
        for index, row in enumerate(rows):
            previous = rows[index - 1] if index else None
            later = (rows[place] for place in range(index + 1, len(rows)))  # no slice: it would copy all that follow
            following = next((other for other in later if not _converts(read, row, other)), None)
            if previous is not None and conversions[index]:
                row.kind, row.film, row.organization = previous.kind, previous.film, previous.organization
                continue
            _link(referents, row, previous, following, earnings)
            row.film = dealt.get(row.char_start, row.film)


def _converts(passages: Passages, previous: Budget, row: Budget) -> bool:
    return _CONVERSION.fullmatch(passages.text, previous.char_end, row.char_start) is not None


def _link(
    referents: Referents,
    row: Budget,
    previous: Budget | None,
    following: Budget | None,
    earnings: bool,
) -> None:
    passages, films = referents.passages, referents.films
    text = passages.text
    start, end = row.char_start, row.char_end
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
    if row.kind in ("gross", "budget") and (row.amount or 0) < _A_PRICE and not _MADE_FOR.search(text, left, start):
        row.kind = "other"
    if row.kind == "salary" and earnings:
        return  # a year's income is no film's
    same_sentence = previous if previous is not None and previous.char_end > left else None
    row.film = _film(referents, row, (left, right), (low, high), same_sentence)
    if row.film is None:
        row.organization = firm_near(passages, left, right, start) if row.kind != "gross" else None


def _film(
    referents: Referents,
    row: Budget,
    sentence: tuple[int, int],
    own: tuple[int, int],
    before_it: Budget | None,
) -> str | None:
    """The film of an amount.

    In this order: the film behind it that the words between say it is of ("the $5m earned by X"); none where the
    sentence sums several up; the one the words before it are about; that of the amount before it; the film that the
    sentence begins with an amount for ("With $20m, X …"); and where the sentence names none, the one spoken of.
    """
    passages, films = referents.passages, referents.films
    text, (left, right), (low, high) = passages.text, sentence, own
    start, end = row.char_start, row.char_end
    after = films.between(end, high)
    gap = text[end : after[0].start] if after and after[0].start - end < 90 else ","
    if "," not in gap and ";" not in gap and (_OF.fullmatch(gap) or _CALLED.fullmatch(gap)):
        return after[0].title
    if _NO_FILM.search(text, low, start) or _ORIGINAL.search(text, low, min(high, end + 40)):
        return None
    ahead = referents.said_of(left, start)
    last = ahead[-1] if ahead else None
    summed = _sums_up(text, max(low, last.end if last else low), start) or (
        not after and not ahead and _sums_up(text, end, min(high, end + 60))
    )
    if summed and row.kind == "gross":
        return None
    if _OLD_RECORD.search(text, low, start):
        return after[0].title if after and _HELD_BY.search(gap) else None
    if len({span.title for span in ahead}) > 1 and passages.cues(_TOGETHER, left, right):
        return None
    subject = referents.subject_before(ahead, left, start)
    if subject is not None:
        return subject
    if before_it is not None and (before_it.film or row.kind == before_it.kind):
        return before_it.film
    behind = films.between(end, right)
    if behind and (_ACTIVE_FIRST.match(text, left) or row.kind in ("salary", "other")):
        return behind[0].title
    its_sale = row.kind == "other" and (_DEAL.search(text, left, right) or _FOR_RIGHTS.match(text, end))
    if row.kind in ("salary", "other") and not its_sale and not referents.refers_back(left, right):
        return None
    return referents.spoken_of(left) or referents.topic


def _sums_up(text: str, low: int, high: int) -> bool:
    """Whether the words speak of what several films took; a film that tops or leads the box office is one film."""
    return any(
        not _LED.search(text, max(0, total.start() - 40), total.start()) for total in _TOTAL.finditer(text, low, high)
    )
