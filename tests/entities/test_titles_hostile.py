"""Text that nobody wrote to be read: the finder stays linear, keeps true offsets and never raises."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goldscrape.entities.text import Document, Field, Mark
from goldscrape.entities.titles.find import find_titles

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


def test_time_grows_with_the_number_of_titles_only() -> None:
    def seconds(count: int) -> float:
        document = Document(fields=(Field("body", "".join(_many(number) for number in range(count))),))
        start = time.process_time()
        find_titles(document)
        return time.process_time() - start

    seconds(20)
    short, long = seconds(150), seconds(1200)
    assert long < 8 * short * 2.5 + 0.1


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
        "x" * 50,
    ],
    ids=lambda piece: piece.strip()[:18] or "blank",
)
def test_time_grows_with_the_text_only(piece: str) -> None:
    def seconds(length: int) -> float:
        document = Document(fields=(Field("body", (piece * (length // len(piece) + 1))[:length]),))
        start = time.process_time()
        find_titles(document)
        return time.process_time() - start

    seconds(1_000)
    short, long = seconds(8_000), seconds(64_000)
    assert long < 8 * short * 2.5 + 0.1
