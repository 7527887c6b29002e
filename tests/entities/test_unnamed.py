"""Sentences without a person's name that the role rules must read, and those they may pass over."""

from __future__ import annotations

import pytest

from goldscrape.entities.people.drafts import LooseName
from goldscrape.entities.people.roles.unnamed import may_tell
from goldscrape.entities.text import Span

_REST = " and the weather over the wide hills of the north stayed dull for months"


@pytest.mark.parametrize(
    ("beginning", "tells"),
    [
        ("Harbour grew", False),
        ("Harbour thanked his crew", True),
        ("Harbour met THE Singer-Songwriter", True),
        ("Harbour met the film director", True),
        ("Harbour met the film critics", False),
        ("Harbour led the best actor race", True),
        ("Harbour was praised for playing Lear", True),
        ("Harbour heard there a hers and a helm", False),
        ("His harbour grew", True),
    ],
)
@pytest.mark.parametrize("before", ["", "Rain fell. "])
def test_words_that_speak_of_somebody(beginning: str, tells: bool, before: str) -> None:
    text = before + beginning + _REST
    place = text.index("arbour") - 1
    name = LooseName("body", 0, place, place + 7, text[place : place + 7])
    assert may_tell(text, Span(len(before), len(text)), [name]) is tells


@pytest.mark.parametrize(
    ("line", "tells"),
    [
        ("Sound and music", True),
        ("Best picture:", True),
        ("In competition", True),
        ("He smiled.", True),
        ("“The composer wept.”", True),
        ("Rain fell on the coast.", False),
    ],
)
def test_a_short_line_may_be_a_heading(line: str, tells: bool) -> None:
    assert may_tell(line, Span(0, len(line)), []) is tells
