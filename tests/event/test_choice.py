"""What a name given by hand means among what a site offers."""

from __future__ import annotations

import pytest

from goldscrape.awards.events import read_league
from goldscrape.event.choice import Ambiguous, asked_award, choose, is_slug
from goldscrape.pages.discovery import League

OFFERED = [
    League(id=str(1200 + place), name=name, event=read_league(name))
    for place, name in enumerate(
        [
            "Tonys 2013",
            "Tony Awards 2025",
            "Tony Awards Nominations 2026",
            "Tony Awards 2026",
            "Oscars Nominations 2027",
            "Oscars 2026",
            "Oscars Nominations 2026",
            "Grammy Awards 2026",
            "Emmys Nominations 2026",
        ]
    )
]


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("tony awards 2026", ["Tony Awards 2026"]),
        ("TONY AWARDS NOMINATIONS 2026", ["Tony Awards Nominations 2026"]),
        ("tonys 2026", ["Tony Awards 2026"]),
        ("tony-awards-nominations-2026", ["Tony Awards Nominations 2026"]),
        ("tony nominations 2026", ["Tony Awards Nominations 2026"]),
        ("tonys", ["Tony Awards Nominations 2026", "Tony Awards 2026"]),
        ("Tony Awards", ["Tony Awards Nominations 2026", "Tony Awards 2026"]),
        ("oscars", ["Oscars Nominations 2027"]),
        ("academy awards", ["Oscars Nominations 2027"]),
        ("oscars 2027", ["Oscars Nominations 2027"]),
        ("oscars-2026-predictions", ["Oscars 2026"]),
        ("tonys 2013", ["Tonys 2013"]),
        ("grammy awards 2026", ["Grammy Awards 2026"]),
        ("grammy", ["Grammy Awards 2026"]),
        ("emmys", ["Emmys Nominations 2026"]),
        ("golden globes", []),
        ("nobel prize", []),
        ("", []),
    ],
)
def test_a_name_means(asked: str, meant: list[str]) -> None:
    chosen = choose(asked, OFFERED)
    assert not isinstance(chosen, Ambiguous)
    assert [league.name for league in chosen] == meant


@pytest.mark.parametrize(
    ("asked", "candidates"),
    [("oscars nominations", 2), ("2026", 6), ("nominations 2026", 3), ("tony nominations or not", 0)],
)
def test_an_unclear_name_lists_its_candidates(asked: str, candidates: int) -> None:
    chosen = choose(asked, OFFERED)
    assert len(chosen.names if isinstance(chosen, Ambiguous) else chosen) == candidates
    if isinstance(chosen, Ambiguous):
        assert all("(id " in name for name in chosen.names)


def test_two_leagues_of_one_name_are_ambiguous() -> None:
    twice = [OFFERED[3], League(id="9", name="Tony Awards 2026", event=OFFERED[3].event)]
    assert choose("tony awards 2026", twice) == Ambiguous(("Tony Awards 2026 (id 1203)", "Tony Awards 2026 (id 9)"))


def test_an_award_is_nothing_but_its_name() -> None:
    assert [
        asked_award(x) for x in ("golden_globes", "Critics Choice Awards", "oscars 2027", "oscars nominations", "best")
    ] == [
        "golden_globes",
        "cca",
        None,
        None,
        None,
    ]


def test_slugs_have_hyphens() -> None:
    assert is_slug("oscars-nominations-2027")
    assert not any(map(is_slug, ("oscars", "Oscars-2027", "oscars 2027", "-x", "a--b")))
