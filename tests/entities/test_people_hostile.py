"""People in hostile text: no crash, true offsets, time that grows with the length."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goldscrape.entities.people.find import People, find_people
from goldscrape.entities.text import Document, Field
from goldscrape.entities.titles.find import TitleMention, Titles
from tests.growth import check_growth

WORDS = [
    *[
        "Hanks",
        "Robert",
        "de",
        "Niro",
        "director",
        "starring",
        "directed",
        "by",
        "and",
        ",",
        ".",
        "(",
        ")",
        "'s",
        "’s",
        "“",
        "”",
        "as",
        "plays",
        "best",
        "actress",
        "won",
    ],
    *[
        "said",
        "Heat",
        "he",
        "his",
        "role",
        "Award",
        "Sony",
        "Jr.",
        "-directed",
        "\u202e",
        "😀",
        "\x00",
        "\ue000",
        "Zoë",
        "O'Connor",
        "Ünal",
        "character",
        "/",
    ],
    "Tom Hanks",
    "\n\n",
    "and Lilly Wachowski",
]


def people_of(text: str, titles: Titles | None = None) -> People:
    return find_people(Document(fields=(Field("body", text),)), titles or Titles())


def check_offsets(text: str, found: People) -> None:
    for row in [*found.people, *found.characters]:
        assert 0 <= row.char_start < row.char_end <= len(text)
        mention = text[row.char_start : row.char_end]
        assert " ".join(mention.split()) in {row.name, *row.aliases}
        assert row.mentions >= 1


@given(st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join))
@settings(max_examples=150, deadline=None)
def test_words_of_the_trade_in_any_order(text: str) -> None:
    check_offsets(text, people_of(text))


@given(st.text(max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_text(text: str) -> None:
    check_offsets(text, people_of(text))


@given(st.lists(st.sampled_from(WORDS), min_size=4, max_size=40), st.integers(0, 30), st.integers(1, 12))
@settings(max_examples=80, deadline=None)
def test_no_name_overlaps_a_title(words: list[str], start: int, length: int) -> None:
    text = " ".join(words)
    start = min(start, len(text) - 1)
    end = min(start + length, len(text))
    titles = Titles(mentions=[TitleMention(field="body", start=start, end=end, title=text[start:end], kind="film")])
    found = people_of(text, titles)
    check_offsets(text, found)
    assert all(row.char_end <= start or row.char_start >= end for row in found.people)


def test_the_same_text_gives_the_same_rows() -> None:
    text = "Director Ava DuVernay and Tom Hanks met Mike Leigh. Leigh said Hanks plays Carl Vandermeer."
    assert people_of(text) == people_of(text)


HOSTILE = {
    "capitalised words": "Tom Hanks Zed Robert Award Smith ",
    "names in a list": "Tom Hanks, ",
    "names with brackets": "Tom Hanks (A), ",
    "different names": None,
    "open brackets": "(“‘[ Tom Hanks ",
    "trades": "star, ",
    "photo credits": "Tom Hanks/",
    "shared surnames": "Anna and Tom Hanks ",
    "initials": "T.H. ",
    "pronouns": "Tom Hanks said he and his role as ",
    "right-to-left marks": "\u202eTom Hanks\u202c said ",
    "emoji": "😀Tom Hanks😀",
    "NULs": "\0",
}


def hostile_text(piece: str | None, size: int) -> str:
    if piece is None:
        return ". ".join(
            f"Tom Ab{chr(97 + i % 26)}{chr(97 + i // 26 % 26)}{chr(97 + i // 676 % 26)}" for i in range(size // 10)
        )
    return piece * (size // len(piece))


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_work_grows_with_the_length(piece: str | None) -> None:
    def read(size: int) -> None:
        text = hostile_text(piece, size)
        check_offsets(text, people_of(text))

    check_growth(read, 10_000, 80_000)


def test_names_joined_by_lost_markup_are_left_out() -> None:
    found = people_of("The Oscar went to InarrituNicolas GiacoboneAlexander Dinelaris. SEEBox office: the weekend.")
    assert found.people == []
