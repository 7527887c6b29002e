"""One line of a text is what splitting and joining its words gives, whichever way is taken."""

from __future__ import annotations

import sys

from hypothesis import given
from hypothesis import strategies as st

from goldscrape.white_space import one_line

SPACES = "".join(char for char in map(chr, range(sys.maxunicode + 1)) if char.isspace())


@given(st.text(st.one_of(st.sampled_from(SPACES), st.sampled_from("ab é\u200b\ufeff—"), st.characters()), max_size=40))
def test_one_line_is_its_words_with_single_spaces(text: str) -> None:
    assert one_line(text) == " ".join(text.split())


def test_every_white_space_of_unicode_becomes_one_space() -> None:
    for space in SPACES:
        assert one_line(f"{space}Best{space}Picture{space}{space}of{space}") == "Best Picture of", hex(ord(space))
