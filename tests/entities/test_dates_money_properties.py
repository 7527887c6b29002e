"""Dates and money under any text: true offsets, the same rows again, work that grows with the text."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goldscrape.entities import Document, Field
from goldscrape.entities.dates.find import find_dates
from goldscrape.entities.dates.kind import link_dates
from goldscrape.entities.money.film import link_budgets
from goldscrape.entities.money.find import find_money
from goldscrape.tables import Budget, DateMention
from tests.growth import check_growth


def _words(text: str) -> list[str]:
    return text.split()


WORDS = _words(
    "May March June 5 12 2024 1999 the early late mid of between and to from - – , . “ ” $ US$ 20 "
    "euros Friday last next this weekend week year summer fall Christmas Thanksgiving Q3 third "
    "quarter today tonight 2024-02-30 13/45/2024 30 February opens opened will since until cost "
    "grossed budget a an one two hundred £3.2bn ago decade crore 😀 é"
)
WORDS += ["’90s", "Oct. 7", "$5 million", "Friday the 13th", "20th century", "\u202e", "\x00", "\xa0", "\n", "\n\n"]


def read(text: str, published: date | None = date(2024, 5, 5)) -> tuple[list[DateMention], list[Budget]]:
    document = Document(fields=(Field("body", text),), published=published)
    dates, budgets = find_dates(document), find_money(document)
    link_dates(document, dates, [], [])
    link_budgets(document, budgets, [], [])
    return dates, budgets


def check(text: str, published: date | None) -> None:
    dates, budgets = read(text, published)
    assert (dates, budgets) == read(text, published)
    for rows in (dates, budgets):
        ends = 0
        for row in rows:
            assert text[row.char_start : row.char_end] == row.raw != ""
            assert row.char_start >= ends, "rows stand in order and do not overlap"
            ends = row.char_end
    for when in dates:
        assert (when.start is None) == (when.end is None)
        assert when.start is None or when.end is None or when.start <= when.end
        assert not when.relative or published is not None or when.start is None
        assert when.kind
    for sum_ in budgets:
        assert sum_.amount >= 0
        assert sum_.amount_high is None or sum_.amount_high > sum_.amount
        assert sum_.kind


@settings(deadline=None, max_examples=150)
@given(
    st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join),
    st.one_of(st.none(), st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.sampled_from([date.min, date.max])),
)
def test_words_of_dates_and_money_in_any_order(text: str, published: date | None) -> None:
    check(text, published)


@settings(deadline=None, max_examples=100)
@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    check(text, date(2024, 2, 29))


UNITS = {
    "capitalised words": "Capital Words ",
    "months": "May ",
    "days": "May 5 ",
    "weekdays": "Friday ",
    "years": "2024 ",
    "amounts": "$5 million ",
    "signs": "$",
    "open range": "$5-",
    "digits": "1",
    "groups": "1,",
    "number words": "one ",
    "unclosed quotation": "“unclosed today ",
    "moved": "moved from June 11 to ",
    "between": "between 24 and ",
    "early": "early ",
    "blank lines": "\n\n",
    "stops": ". ",
    "NULs": "\x00$1\x00today ",
    "right to left": "\u202e$5m Friday ",
    "emoji": "😀 2024 $5 ",
    "amounts in a row": "$5m, ",
    "dealt out": "$5m respectively. ",
}


@pytest.mark.parametrize("name", UNITS)
def test_the_work_grows_with_the_text(name: str) -> None:
    def read_so_much(size: int) -> None:
        read((UNITS[name] * (size // len(UNITS[name]) + 1))[:size])

    check_growth(read_so_much, 6_000, 48_000)


@pytest.mark.slow
def test_five_megabytes_of_prose() -> None:
    sentence = "On Friday, May 3, the $20 million film, which opened last year, took £3.4m. Nobody saw it coming here. "
    plain = (
        "The director and her cast sat down to talk about the long way to the screen and what came after all of that. "
    )
    text = (sentence + plain * 20) * (5_000_000 // (len(sentence) + 20 * len(plain)))
    dates, budgets = read(text)
    assert len(dates) == 2 * text.count("On Friday")
    assert len(budgets) == 2 * text.count("On Friday")
