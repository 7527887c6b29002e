"""Quoted stretches, whole and damaged."""

from __future__ import annotations

import pytest

from goldscrape.entities.quotes import quoted


def _inside(text: str, *, closed: bool = True) -> list[str]:
    return [text[q.start : q.end] for q in quoted(text) if q.closed is closed]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("He saw “Gravity” twice.", ["Gravity"]),
        ("He saw “Gravity“ twice.", ["Gravity"]),
        ("He saw ”Gravity” twice.", ["Gravity"]),
        ('He saw "Gravity" twice.', ["Gravity"]),
        ("He saw “Gravity,” then left.", ["Gravity"]),
        ("The best is “Gravity.”", ["Gravity"]),
        ("Here is “tick, tick…BOOM!”", ["tick, tick…BOOM!"]),
        ("(“Film,” 1999)", ["Film"]),
        ("He saw ‘Gravity’ twice.", ["Gravity"]),
        ("He saw 'Gravity' twice.", ["Gravity"]),
        ("He saw ’12 Years a Slave’ twice.", ["12 Years a Slave"]),
        ("In ‘Ocean’s 8’ and ‘Dead Man’s Shoes’ too.", ["Ocean’s 8", "Dead Man’s Shoes"]),
        ("On ‘The Writers’ Room’ tonight.", ["The Writers’ Room"]),
        ("They don't make 'em like they used to, don't they.", []),
        ("In the ’90s the actors’ strikes were long.", []),
        ("“I loved ‘Heat’ a lot,” he said.", ["Heat", "I loved ‘Heat’ a lot"]),
        ('"I loved "Heat" a lot," he said.', ["Heat"]),
        ("It was 5'10\" tall.", []),
    ],
)
def test_what_stands_in_quotation_marks(text: str, inside: list[str]) -> None:
    assert _inside(text) == inside


def test_a_quotation_ends_with_its_block() -> None:
    text = "He said “this is it\n\n“Next one,” she said."
    assert _inside(text) == ["Next one"]
    assert _inside(text, closed=False) == ["this is it"]


def test_outer_offsets_hold_the_marks() -> None:
    text = "A “Gravity,” B"
    (quote,) = quoted(text)
    assert text[quote.outer_start : quote.outer_end] == "“Gravity,”"
