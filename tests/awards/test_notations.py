from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goldscrape.awards import read_odds, read_share, read_votes


@pytest.mark.parametrize(
    ("text", "odds"),
    [
        ("9/2", 4.5), ("15/8 ", 1.875), ("100/1 ", 100.0), ("9/2-", 4.5), ("1-3", 1 / 3), ("40-1", 40.0),
        ("4-to-1", 4.0),
        ("21 to 10", 2.1), ("8-to-15", 8 / 15), ("82/25", 3.28), ("4/9", 4 / 9), ("21/2 odds", 10.5), ("1–20", 0.05),
        ("9⁄2", 4.5), ("69/20", 3.45),
        ("", None), ("N/A", None), ("95.8%", None), ("5/0", None), ("9", None), ("1/2/3", None),
        ("even", None), (None, None),
        (4.5, None), ("-9/2", None), ("٣/٤", None),
    ],
)  # fmt: skip
def test_odds(text: object, odds: float | None) -> None:
    found = read_odds(text)
    assert found == (None if odds is None else pytest.approx(odds))


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("95.8%", 0.958), ("0%", 0.0), ("100.0%", 1.0), ("42 %", 0.42), ("86.25%", 0.8625), ("42 percent", 0.42),
        ("95.8", None), ("101%", None), ("-1%", None), ("9/2", None), ("", None), (None, None),
        (0.958, None), ("1e2%", None),
    ],
)  # fmt: skip
def test_share(text: object, share: float | None) -> None:
    assert read_share(text) == share


def test_share_of_a_field_that_holds_percentages() -> None:
    assert read_share("92.8", sign_optional=True) == 0.928
    assert read_share(92, sign_optional=True) == 0.92
    assert read_share(0.7, sign_optional=True) == 0.007
    assert read_share(True, sign_optional=True) is None
    assert read_share(float("nan"), sign_optional=True) is None
    assert read_share(250, sign_optional=True) is None
    assert read_share(10**400, sign_optional=True) is None
    assert read_share(-(10**4300), sign_optional=True) is None


@pytest.mark.parametrize(
    ("value", "votes"),
    [("1,274", 1274), ("26", 26), (0, 0), ("0", 0), (26.0, 26), (2.5, None), ("N/A", None), ("", None), (None, None),
     (True, None), (-1, None), ("12a", None), (10**12, None), (float("inf"), None), ("9/2", None), ("9" * 5_000, None),
     ("9,999" + ",999" * 2_000, None), (10**400, None)],
)  # fmt: skip
def test_votes(value: object, votes: int | None) -> None:
    assert read_votes(value) == votes


@given(st.text(max_size=40) | st.integers() | st.floats() | st.none() | st.booleans())
def test_no_notation_crashes_or_leaves_its_range(value: object) -> None:
    share = read_share(value, sign_optional=True)
    assert share is None or 0 <= share <= 1
    odds = read_odds(value)
    assert odds is None or odds >= 0
    votes = read_votes(value)
    assert votes is None or votes >= 0
