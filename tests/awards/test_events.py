from __future__ import annotations

import pytest

from goldscrape.awards import (
    GROUPS,
    award_of,
    group_of,
    group_slug,
    group_word,
    read_event,
    read_league,
    read_odds_address,
)


@pytest.mark.parametrize(
    ("text", "award", "season", "market"),
    [
        ("Tony Awards Nominations 2026", "tonys", 2026, "nomination"),
        ("Tony Awards 2026", "tonys", 2026, "win"),
        ("Tonys 2013", "tonys", 2013, "win"),
        ("oscars-nominations-2017", "oscars", 2017, "nomination"),
        ("oscars-nominations-2027", "oscars", 2027, "nomination"),
        ("oscars-2025-predictions", "oscars", 2025, "win"),
        ("primetime-emmy-awards-2022-predictions", "emmys", 2022, "win"),
        ("broadway-2026-tony-awards-predictions", "tonys", 2026, "win"),
        ("Critics’ Choice Awards 2026", "cca", 2026, "win"),
        ("critics-choice-tv-awards-nominations-2025", "cca", 2025, "nomination"),
        ("The Actor Awards 2026", "sag", 2026, "win"),
        ("SAG Awards 2025", "sag", 2025, "win"),
        ("98th Academy Awards", "oscars", 2026, "win"),
        ("BAFTA Film Awards 2026", "bafta", 2026, "win"),
        ("Golden Globes Nominations 2026", "golden_globes", 2026, "nomination"),
        ("Who will win at the Oscars?", "oscars", None, "win"),
        ("The Oscars race so far", "oscars", None, None),
        ("2023 Grammys", None, 2023, None),
        ("Daytime Emmys 2024", None, 2024, None),
        ("BAFTA TV Awards 2025", None, 2025, None),
        ("Oscars 2026 or Emmys 2026", None, 2026, None),
        ("Oscars 2025, Oscars 2026", "oscars", None, None),
        ("", None, None, None),
    ],
)
def test_what_a_name_says(text: str, award: str | None, season: int | None, market: str | None) -> None:
    event = read_event(text)
    assert (event.award, event.season, event.market) == (award, season, market)


def test_a_league_without_the_word_is_the_winners() -> None:
    assert read_league("Grammy Awards 2026").market == "win"
    assert read_league("DGA Nominations 2026").market == "nomination"
    assert read_league(None).market is None


def test_award_of() -> None:
    assert award_of("Tony Gilroy talks about ratings that sag") is None
    assert award_of("SAG picks") == "sag"
    assert award_of("A Tony Awards season to remember") == "tonys"
    assert award_of("nothing at all") is None


def test_odds_addresses() -> None:
    found = read_odds_address("https://www.goldderby.com/odds/top24-odds/oscars-nominations-2027/?x=1")
    assert found is not None
    assert (found.predictor_group, found.slug, found.event.season) == ("top24", "oscars-nominations-2027", 2027)
    archived = read_odds_address(
        "https://web.archive.org/web/2017id_/https://www.goldderby.com/odds/expert-odds/oscars-nominations-2017/"
    )
    assert archived is not None
    assert archived.predictor_group == "expert"
    for other in (
        "https://www.goldderby.com/article/2025/odds/",
        "https://x/odds/",
        "file:///odds/2025/slug",
        "::",
        "http://[",
    ):
        assert read_odds_address(other) is None


def test_groups_there_and_back() -> None:
    for group in GROUPS:
        assert group_of(group_slug(group)) == group
        assert group_of(group_word(group)) == group
    assert group_of("Top 24 Users") == "top24"
    assert group_of("All-Star") == "all_star"
    assert group_of("Experts' odds of old") is None
    assert group_of(None) is None
