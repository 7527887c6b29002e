"""Where sentences begin and end."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goldscrape.entities.sentences import sentence_at, sentences


def _cut(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text)]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("Warner Bros. said no. It did.", ["Warner Bros. said no.", "It did."]),
        ("Michael B. Jordan won. J.R.R. Tolkien wrote.", ["Michael B. Jordan won.", "J.R.R. Tolkien wrote."]),
        ("It opened on Oct. 7 in the U.S. The film won.", ["It opened on Oct. 7 in the U.S.", "The film won."]),
        ("“No!” he said. “Yes.” She left.", ["“No!” he said.", "“Yes.”", "She left."]),
        ("Dr. Strange and Mr. Smith met at No. 10.", ["Dr. Strange and Mr. Smith met at No. 10."]),
        ("Robert Downey Jr. returned. He won.", ["Robert Downey Jr. returned.", "He won."]),
        ("It made $4.5 million at goldderby.com today.", ["It made $4.5 million at goldderby.com today."]),
        ("A heading\n\nA paragraph.", ["A heading", "A paragraph."]),
        ("Why ... not? Because.", ["Why ... not?", "Because."]),
        ("", []),
    ],
)
def test_sentences(text: str, cut: list[str]) -> None:
    assert _cut(text) == cut


@given(st.text(alphabet="Ab. !?\n”“'\"()0", max_size=80))
def test_sentences_hold_all_but_white_space_in_order(text: str) -> None:
    spans = sentences(text)
    assert "".join("".join(_cut(text)).split()) == "".join(text.split())
    assert all(a.end <= b.start for a, b in pairwise(spans))
    for span in spans:
        assert sentence_at(spans, span.start) == span
        assert sentence_at(spans, span.end - 1) == span


def test_no_sentence_before_the_first() -> None:
    assert sentence_at(sentences("  One."), 0) is None
