"""One article, one address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goldscrape.addresses import plain_address

PLAIN = "https://www.goldderby.com/film/2026/a-film/"


@pytest.mark.parametrize(
    "linked",
    [
        PLAIN,
        PLAIN + "amp/",
        PLAIN + "amp",
        PLAIN + "?utm_source=x&utm_medium=y",
        PLAIN + "?fbclid=abc#comments",
        "https://WWW.goldderby.com:443/film/2026/a-film/",
        "https://www.goldderby.com/amp/film/2026/a-film/",
    ],
)
def test_tracking_amp_and_fragments_make_no_other_article(linked: str) -> None:
    assert plain_address(linked) == PLAIN


def test_parameters_that_mean_something_stay() -> None:
    assert plain_address("https://x.org/?p=12&utm_id=3") == "https://x.org/?p=12"


@given(st.sampled_from([PLAIN, "https://x.org/amp", "http://x.org/a?b=c&d="]), st.text("ab?&=#/%", max_size=20))
def test_a_plain_address_stays_as_it_is(start: str, rest: str) -> None:
    assert plain_address(plain_address(start + rest)) == plain_address(start + rest)
