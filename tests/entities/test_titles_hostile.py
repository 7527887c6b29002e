"""Text that nobody wrote to be read: the finder stays linear, keeps true offsets and never raises."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goldscrape.entities.text import Document, Field, Mark
from goldscrape.entities.titles.find import find_titles
from tests.growth import check_growth

_WORDS = st.sampled_from(
    [
        "The",
        "film",
        "“Heat”",
        "‘Ray’",
        "“Gravity“",
        "’12",
        "Years",
        "a",
        "Slave’",
        "Heat",
        "2",
        "and",
        ",",
        ".",
        ":",
        "(",
        ")",
        "“",
        "”",
        "‘",
        "’",
        '"',
        "'",
        "of",
        "in",
        "2006",
        "(2006)",
        "director",
        "star",
        "starring",
        "Michael",
        "Mann",
        "Al",
        "Pacino’s",
        "Sideways’s",
        "\n\n",
        "\u202e",
        "\x00",
        "😀",
        "İstanbul",
        "ﬁlm",
        "—",
        "–",
        "-",
        "&",
        "X-Men",
    ]
)


def _check(document: Document) -> None:
    found = find_titles(document)
    texts: dict[str, str] = {field.name: field.text for field in document.fields}
    rows = {row.title: row for row in (*found.films, *found.works)}
    for row in (*found.films, *found.works):
        shown = texts[row.field][row.char_start : row.char_end]
        assert shown in (row.title, *row.aliases)
        assert row.mentions >= 1
    last = ("", 0)
    for mention in found.mentions:
        assert 0 <= mention.start < mention.end <= len(texts[mention.field])
        if mention.field == last[0]:
            assert mention.start >= last[1]
        last = (mention.field, mention.end)
        assert mention.title in rows or mention.kind == "unknown"


@settings(max_examples=150, deadline=None)
@given(st.lists(_WORDS, max_size=60), st.lists(_WORDS, max_size=12), st.data())
def test_offsets_are_true_whatever_the_text(body: list[str], headline: list[str], data: st.DataObject) -> None:
    text = " ".join(body)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)))
    marks = tuple(Mark("italic", a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False))
    _check(Document(fields=(Field("headline", " ".join(headline)), Field("body", text, marks))))


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    _check(Document(fields=(Field("body", text),)))


def _many(number: int) -> str:
    return f"“Title Number{number} of Them,” “Heat {number},” film Alpha{number} Beta and Name{number} Surname{number} "


def test_work_grows_with_the_number_of_titles_only() -> None:
    def find(count: int) -> None:
        find_titles(Document(fields=(Field("body", "".join(_many(number) for number in range(count))),)))

    check_growth(find, 150, 1200)


@pytest.mark.parametrize(
    "piece",
    [
        "Capital ",
        "The ",
        "“Unclosed Title ",
        "‘A’ ",
        '"Heat" ',
        "film Heat and ",
        "“Heat” (1995), ",
        "Name (“Heat”), ",
        "A, ",
        "“Slave” “12 Years a Slave” ",
        ". . . ",
        "((((",
        "’’’’",
        "Heat 2 is the sequel to the ",
        "“I\n\n",
        "Best Actor in a Musical\nAnn Petty, “Chicago”\n",
        "x" * 50,
    ],
    ids=lambda piece: piece.strip()[:18] or "blank",
)
def test_work_grows_with_the_text_only(piece: str) -> None:
    def find(length: int) -> None:
        find_titles(Document(fields=(Field("body", (piece * (length // len(piece) + 1))[:length]),)))

    check_growth(find, 8_000, 64_000)
