"""What is tried only where a cheap pattern allows it finds what the whole pattern finds everywhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goldscrape.entities.beginnings import beginnings
from goldscrape.entities.dates import grammar
from goldscrape.entities.dates.rules import RULES
from goldscrape.entities.money.anchors import ANCHOR, anchors
from goldscrape.entities.titles import cues_after
from goldscrape.entities.triggers import Tripped, cue_pattern, word_tree

_SOURCE = Path(__file__).with_name("people_paragraphs.txt").read_text(encoding="utf-8")


def _words(text: str) -> list[str]:
    return text.split()


_BITS = _words(
    "May March 5 12th 2024 1990s ’90s the early mid-to- late of between and to – - , . “ ” $ US$20 20EUR MUSD l.e. RM5 "
    "euros €ur Friday last next weekend week first quarter half 2024-02-30 13/45/2024 3.4.2024 a one ago won _EUR 5USD "
    "é12 12é İstanbul ரூ5 Kelvin’s “May” 😀"
)
_BITS += [" ", " ", "\n", "\n\n", "\xa0", "\x00", "\u202e"]
_TEXTS = st.lists(st.sampled_from(_BITS), max_size=40).map("".join)
_SPOKEN = st.lists(st.sampled_from(_BITS), max_size=40).map(" ".join)


def _anonymous(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


_DATES = re.compile(
    grammar._TRIGGER
    + r"(?<![\w$£€¥₹@#/.-])(?<![$£€¥₹][^\S\n])(?:"
    + "|".join(f"(?P<{name}>{_anonymous(pattern)})" for name, pattern in RULES)
    + ")",
    re.IGNORECASE,
)


def _found(matches: object) -> list[tuple[int, int, str | None]]:
    return [(found.start(), found.end(), found.lastgroup) for found in matches]  # type: ignore[attr-defined]


@settings(max_examples=300)
@given(_TEXTS | _SPOKEN)
def test_dates_are_those_of_the_whole_grammar(text: str) -> None:
    assert _found(grammar._SCAN.finditer(text)) == _found(_DATES.finditer(text))


@settings(max_examples=300)
@given(_TEXTS | _SPOKEN)
def test_anchors_of_money_are_those_of_the_whole_pattern(text: str) -> None:
    assert _found(anchors(text)) == _found(ANCHOR.finditer(text))


def test_prose_has_the_same_dates_and_anchors() -> None:
    assert _found(grammar._SCAN.finditer(_SOURCE)) == _found(_DATES.finditer(_SOURCE))
    assert _found(anchors(_SOURCE)) == _found(ANCHOR.finditer(_SOURCE))


def test_words_after_a_name_are_those_of_the_whole_pattern() -> None:
    named = "|".join(f"(?P<{name}>{pattern})" for name, pattern in cues_after._NAMED)
    whole = re.compile(f"{cues_after._CLOSE}(?:{named})")
    cued = 0
    for place in range(len(_SOURCE)):
        expected, found = whole.match(_SOURCE[place : place + 90]), cues_after._AFTER.match(_SOURCE[place : place + 90])
        assert (found and found.span(), found and found.lastgroup) == (
            expected and expected.span(),
            expected and expected.lastgroup,
        )
        cued += expected is not None
    assert cued > 50


def test_a_window_is_read_as_by_the_pattern() -> None:
    cues = cue_pattern({"past": "was|were", "future": r"will(?:\sbe)?"})
    text = "was will be, unwas were-was\nwere"
    assert [cue[0] for cue in cues.finditer(text)] == ["was", "will be", "were", "were"]
    assert [cue[0] for cue in cues.finditer(text, 1, 9)] == ["will"]
    assert [cue[0] for cue in cues.finditer(text, 4)] == ["will be", "were", "were"]
    everywhere = Tripped(r"[^a-z]", re.compile("[a-z]+").match)
    assert [word[0] for word in everywhere.finditer("ab cd,ef", 1)] == ["cd", "ef"]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("film|films?|movie", {"film", "movi"}),
        (r"(?:co-?)?star(?:red|s)?", {"co-s", "cost", "star"}),
        (r"[’']?s? (?:new|old)", {"’s n", "’s o", "'s n", "'s o", "’ ne", "’ ol", "' ne", "' ol"} | {"s ne", "s ol"}
         | {" new", " old"}),
        (r"(?<!no )best\b|\(in [(]x", {"best", "(in "}),
        (r"(?P<y>1[89]|20)\d", {f"{decade}{year}" for decade in (18, 19, 20) for year in range(10)}),
        (r"a+b|\w+", {""}),
    ],
)  # fmt: skip
def test_beginnings(pattern: str, expected: set[str]) -> None:
    assert beginnings(pattern) == expected


@given(st.lists(st.text(alphabet="abc", min_size=1, max_size=4), min_size=1), st.text(alphabet="abcABC ", max_size=20))
def test_a_tree_matches_where_a_word_begins(words: list[str], text: str) -> None:
    tree = re.compile(word_tree(words))
    for place in range(len(text)):
        begins = any(text.lower().startswith(word, place) for word in words)
        assert (tree.match(text, place) is not None) is begins
