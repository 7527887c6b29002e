"""The finders together: every row says truly where it stands, and the same text gives the same rows."""

from __future__ import annotations

from datetime import date

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from goldscrape.entities import Document, Field, find_entities
from goldscrape.tables import Budget, DateMention

SENTENCES = [
    "“The Long Road” opened Friday to $12.4 million, said Maria Lopez of Acme Analytics.",
    "Director John Marsh (“Winter Light,” 2019) will shoot the sequel in May with a $40 million budget.",
    "Lana and Lilly Hart wrote it; Kate Brown, who plays Captain Vance, called it “a joy.”",
    "It took £3m-£4m over Labor Day weekend, compared with $20 to $25 million last year.",
    "The series “Harbor” and the album “Blue Hours” won too.",
    "‘I saw it today,’ he said — in the ’90s, nobody would have.",
    "\u202eFriday $5 😀 “unclosed \x00 1917.",
    "HEADLINES IN CAPITALS RETURN MARCH 2 WITH $5M",
]


def check(document: Document) -> None:
    entities = find_entities(document)
    again = find_entities(document)
    assert attrs.asdict(entities) == attrs.asdict(again)
    texts = {field.name: field.text for field in document.fields}
    for row in entities.mentions():
        text = texts[row.field]  # type: ignore[index]
        assert 0 <= row.char_start < row.char_end <= len(text)
        mention = text[row.char_start : row.char_end]
        assert row.quote is not None
        assert mention in row.quote
        assert row.quote in text
        assert len(row.quote) < 2_000
        assert row.text_sha256 == document.text_sha256
        if isinstance(row, Budget | DateMention):
            assert row.raw == mention


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(SENTENCES), max_size=8), st.sampled_from([" ", "\n\n"]), st.sampled_from(SENTENCES))
def test_every_row_says_where_it_stands(body: list[str], between: str, headline: str) -> None:
    fields = (Field("headline", headline), Field("body", between.join(body)))
    check(Document(fields=fields, published=date(2025, 6, 9), text_sha256="00"))


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    check(Document(fields=(Field("body", text),), published=date(2025, 6, 9)))


def test_a_sentence_without_end_is_quoted_around_the_mention() -> None:
    text = "and on and on " * 500 + "it made $5 million " + "and on and on " * 500
    (row,) = find_entities(Document(fields=(Field("body", text),))).budgets
    assert row.quote is not None
    assert "$5 million" in row.quote
    assert len(row.quote) < 1_000


def test_an_empty_document_names_nothing() -> None:
    assert list(find_entities(Document(fields=())).mentions()) == []
