"""Which film, or which firm, an amount of money belongs to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial

from goldscrape.entities.money.film_words import (
    A_PRICE,
    A_SERIES,
    A_YEAR,
    ACTIVE_FIRST,
    ANY,
    ANY_OF,
    AS_CONVERTED,
    AT_CINEMAS,
    AUCTION,
    BOTH,
    BRACKET,
    CALLED,
    CONVERSION,
    DEAL,
    EARNED,
    FOR_ITS_ROLE,
    FOR_RIGHTS,
    HELD_BY,
    INCOMES,
    LED,
    MADE_AFTER,
    MADE_FOR,
    NO_FILM,
    OF,
    OLD_RECORD,
    ON,
    ORIGINAL,
    PAID,
    SOLD,
    THAT_IT,
    TICKETS,
    TOGETHER,
    TOTAL,
    TWO,
    WHICH,
)
from goldscrape.entities.money.firms import firm_near
from goldscrape.entities.money.kind import kind_at
from goldscrape.entities.money.kinds import KINDS
from goldscrape.entities.money.reference import Referents
from goldscrape.entities.money.repeats import explain_headline
from goldscrape.entities.money.respectively import dealt_out
from goldscrape.entities.money.topic import topic_of
from goldscrape.entities.passages import Passages
from goldscrape.entities.text import Document
from goldscrape.entities.titles.film_spans import FilmSpan, FilmSpans, film_spans
from goldscrape.tables import Budget, Film

__all__ = ["link_budgets"]


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
    guessed: set[int] = set()
    earnings = cache(partial(_lists_incomes, document))
    auction = cache(partial(_tells_of_auction, document))
    subject = next((film.title for film in films if film.subject), None)
    for field in document.fields:
        rows = [row for row in budgets if row.field == field.name]
        if not rows:
            continue
        spans = by_field.get(field.name) or FilmSpans((), ())
        read = (passages or {}).get(field.name) or Passages(field.text)
        topic, sure = topic_of([film.title for film in films], subject, spans.spans, field.text)
        referents = Referents(read, spans, topic, sure)
        conversions = [index > 0 and _converts(read, rows[index - 1], row) for index, row in enumerate(rows)]
        dealt = dealt_out(read, [row for row, converts in zip(rows, conversions, strict=True) if not converts], spans)
        for index, row in enumerate(rows):
            previous = rows[index - 1] if index else None
            later = (rows[place] for place in range(index + 1, len(rows)))  # no slice: it would copy all that follow
            following = next((other for other in later if not _converts(read, row, other)), None)
            if previous is not None and conversions[index]:
                row.kind, row.film, row.organization = previous.kind, previous.film, previous.organization
                continue
            if not _link(referents, row, previous, following, earnings, auction):
                guessed.add(id(row))
            row.film = dealt.get(row.char_start, row.film)
    explain_headline(budgets, guessed)


def _lists_incomes(document: Document) -> bool:
    return any(PAID.search(field.text) and INCOMES.search(field.text) for field in document.fields)


def _tells_of_auction(document: Document) -> bool:
    return any("uction" in field.text and AUCTION.search(field.text) for field in document.fields)


def _converts(passages: Passages, previous: Budget, row: Budget) -> bool:
    return CONVERSION.fullmatch(passages.text, previous.char_end, row.char_start) is not None


def _link(
    referents: Referents,
    row: Budget,
    previous: Budget | None,
    following: Budget | None,
    earnings: Callable[[], bool],
    auction: Callable[[], bool],
) -> bool:
    """Set what an amount is and whose; whether its sentence has a word that tells the kind.

    ``earnings`` tells whether the article lists people's incomes, ``auction`` whether it speaks of one;
    few amounts ask.
    """
    passages, films = referents.passages, referents.films
    text = passages.text
    start, end = row.char_start, row.char_end
    left, right = passages.around(start, end)
    low = previous.char_end if previous is not None and previous.char_end > left else left
    high = following.char_start if following is not None and following.char_start < right else right
    titles = [(span.start, span.end) for span in films.between(left, right)]
    same_sentence = previous if previous is not None and previous.char_end > left else None
    kind = kind_at(
        passages,
        (left, right),
        low,
        start,
        end,
        high,
        titles,
        KINDS.get(same_sentence.kind or "") if same_sentence else None,
    )
    if kind == "gross" and EARNED.search(text, low, start) and not TICKETS.search(text, left, right) and earnings():
        before = films.between(left, start)[-1:]
        its_own = before and WHICH.fullmatch(text, before[0].end, start)
        kind = "gross" if its_own else "salary"  # "X, which made $5m" is said of the film in a list of incomes, too
    if kind == "gross" and not AT_CINEMAS.search(text, left, right) and auction():
        kind = "other"  # what a costume or a script was sold for
    near = previous is not None and start - previous.char_end < 400
    row.kind = (
        kind or (previous.kind if previous is not None and near else None) or ("gross" if films.spans else "other")
    )
    if row.kind in ("gross", "budget") and (row.amount or 0) < A_PRICE and not MADE_FOR.search(text, left, start):
        row.kind = "other"
    if row.kind == "salary" and (earnings() or A_YEAR.match(text, end)):
        # A year's income is no film's, what somebody earned for one is.
        after = films.between(end, high)
        row.film = after[0].title if after and FOR_ITS_ROLE.fullmatch(text, end, after[0].start) else None
        return True
    if row.kind == "gross" and (row.amount or 0) >= A_SERIES and row.currency in ("USD", "GBP", "EUR"):
        return kind is not None
    row.film = _film(referents, row, (left, right), (low, high), same_sentence)
    if row.film is None:
        row.organization = firm_near(passages, left, right, start) if row.kind != "gross" else None
    return kind is not None


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
    inside = films.between(left, start)[-1:]
    if inside and (
        BRACKET.fullmatch(text, inside[0].end, start)
        or (row.kind in ("gross", "budget") and WHICH.fullmatch(text, inside[0].end, start))
    ):
        return inside[0].title
    if row.kind == "salary" and ANY_OF.search(text, low, start) and ANY.match(text, end):
        return None
    after = films.between(end, high)
    converted = AS_CONVERTED.match(text, end)
    gap = text[converted.end() if converted else end : after[0].start] if after and after[0].start - end < 90 else ","
    if (
        "," not in gap
        and ";" not in gap
        and (
            OF.fullmatch(gap)
            or CALLED.fullmatch(gap)
            or THAT_IT.fullmatch(gap)
            or (row.kind in ("budget", "other") and ON.fullmatch(gap))
            or (row.kind == "salary" and FOR_ITS_ROLE.fullmatch(gap))
        )
    ):
        return after[0].title
    none = NO_FILM.search(text, low, start)
    near = min(high, end + 40)
    if (none is not None and not MADE_AFTER.search(text, max(left, none.start() - 70), none.start())) or (
        "nal" in text[low:near].lower() and ORIGINAL.search(text, low, near)
    ):
        return None
    ahead = referents.said_of(left, start)
    last = ahead[-1] if ahead else None
    if row.kind == "gross" and (
        _sums_up(text, max(low, last.end if last else low), start)
        or (not after and not ahead and _sums_up(text, end, min(high, end + 60)))
    ):
        return None
    if (old := OLD_RECORD.search(text, low, start)) is not None:
        if after and HELD_BY.search(gap):
            return after[0].title
        holder = films.between(old.end(), start)[:1]
        return holder[0].title if holder and HELD_BY.search(text, old.end(), holder[0].start) else None
    if len({span.title for span in ahead}) > 1 and passages.cues(TOGETHER, left, right):
        return None
    if len(ahead) > 1 and BOTH.match(text, ahead[-1].end) and TWO.fullmatch(text, ahead[-2].end, ahead[-1].start):
        return None
    subject = referents.subject_before(ahead, left, start)
    if subject is not None:
        return subject
    if before_it is not None and (before_it.film or row.kind == before_it.kind):
        return before_it.film
    its_sale = row.kind == "other" and (
        DEAL.search(text, left, right) or FOR_RIGHTS.match(text, end) or SOLD.search(text, left, right)
    )
    behind = films.between(end, right) if not (its_sale and text.find(",", end, right) > 0) else ()
    if behind and (ACTIVE_FIRST.match(text, left) or row.kind in ("salary", "other")):
        return behind[0].title
    if row.kind in ("salary", "other") and not its_sale and not referents.refers_back(left, right):
        return None
    return referents.spoken_of(left) or referents.topic_at(left, right)


def _sums_up(text: str, low: int, high: int) -> bool:
    """Whether the words speak of what several films took; a film that tops or leads the box office is one film."""
    return any(
        not LED.search(text, max(0, total.start() - 40), total.start()) for total in TOTAL.finditer(text, low, high)
    )
