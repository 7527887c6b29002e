"""Words without a capital: the same whether they are looked for one by one or all at once."""

from __future__ import annotations

import pytest

from goldscrape.entities.people.lower import LowerWords

_TEXT = "the bell rang; co-star ann’s o'hara “grace” won éland x_snow isabel may be Mayfair. Winter, wintergreen\nrain"
_STANDS = {"the", "bell", "rang", "ann", "grace", "won", "isabel", "may", "wintergreen", "rain"}
_STANDS_NOT = {"be", "star", "hara", "land", "snow", "bel", "mayfair", "winter", "Winter", "de niro", ""}


@pytest.mark.parametrize("filler", ["", " ." * 2000], ids=["short", "long"])
@pytest.mark.parametrize("asked_before", [0, 40])
def test_a_word_stands_alone_in_lower_case(filler: str, asked_before: int) -> None:
    words = LowerWords(["Headline", _TEXT + filler])
    for number in range(asked_before):
        assert f"word{number}" not in words
    assert {word for word in _STANDS | _STANDS_NOT if word in words} == _STANDS
