from __future__ import annotations

import pytest

from goldscrape.awards import (
    AWARDS,
    Category,
    bodies_of,
    categories,
    category_kind,
    category_unit,
    find_category,
    is_category_name,
    may_be_category_name,
)


def test_the_table_has_every_body() -> None:
    assert {category.award for category in categories()} == set(AWARDS)
    assert len(categories()) == len({category.id for category in categories()}) >= 200


@pytest.mark.parametrize("award", AWARDS)
@pytest.mark.parametrize(
    "spoil",
    [
        str,
        str.upper,
        str.lower,
        lambda name: f"\n\t\t{name}\n\t\t(more info)\n",
        lambda name: name.replace("-", "–"),
        lambda name: name.replace(" - ", "-"),
        lambda name: name.replace("&", "and"),
        lambda name: name.replace(" and ", " & "),
        lambda name: name.replace("'", "’"),
        lambda name: f"  {name.replace(' ', '  ')} ",
    ],
)
def test_every_name_of_every_category_maps_inside_its_body(award: str, spoil: object) -> None:
    for category in categories():
        if category.award == award:
            for name in category.names:
                assert find_category(spoil(name), award) is category, name  # type: ignore[operator]


def test_an_alias_counts_only_inside_its_body() -> None:
    def found(name: str, award: str) -> str | None:
        category = find_category(name, award)
        return category.id if category else None

    assert found("Best Editing", "oscars") == "oscars.film_editing"
    assert found("Best Editing", "bafta") == "bafta.editing"
    assert found("Best Editing", "tonys") is None
    assert found("Best Actor", "golden_globes") is None
    assert found("Best Actor", "sag") == "sag.film_actor"
    assert found("Best Performance by a Leading Actress in a Musical", "tonys") == "tonys.musical_actress"
    assert found("Best Lead Actor – Comedy", "emmys") == "emmys.comedy_actor"
    assert found("Best Actor in a Musical", "tonys") == "tonys.musical_actor"
    assert found("Scenic Design (Musical)", "tonys") == "tonys.musical_scenic_design"


def test_without_an_award_a_name_must_be_of_one_body() -> None:
    assert find_category("Best Picture") is None
    only = find_category("Best International Film")
    assert only is not None
    assert only.id == "oscars.international_film"


def test_renamed_and_foreign_names_do_not_map() -> None:
    for name in ("Best Motion Miracle", "Best", "", "()", "Album of the Year", "Best Actor in a Space Film"):
        assert all(find_category(name, award) is None for award in AWARDS), name


def test_units() -> None:
    assert category_unit("Best Actress") == "person"
    assert category_unit("Best Picture") == "film"
    assert category_unit("Best Song") == "song"
    assert category_unit("Best Score") is None
    assert category_unit("Best Score", ["Best International Film", "Best Picture"]) == "film"
    assert category_unit("Best Featured Actress") == "person"
    assert category_unit("Best Sound Design") == "show"
    assert category_unit("Best Leading Man in Space") == "person"
    assert category_unit("Best Hat") is None
    assert category_kind("Best Score", "tonys") == "show"
    assert category_kind("Best Score", None) is None


def test_bodies_of_a_listing() -> None:
    assert bodies_of(["Best Picture", "Best International Film"]) == {"oscars"}
    assert "tonys" in bodies_of(["Best Musical", "No such name"])


def test_names_of_categories_in_prose() -> None:
    assert is_category_name("Best Supporting Actress")
    assert is_category_name("best adapted screenplay (more info)")
    assert not is_category_name("Sound")
    assert not is_category_name("Best Picture race")
    assert may_be_category_name("Best Featured Actress")
    assert not may_be_category_name("Best Laid Plans")


def test_what_a_category_knows() -> None:
    sound = find_category("Best Sound Editing", "oscars")
    assert isinstance(sound, Category)
    assert (sound.first_season, sound.last_season) == (1964, 2020)
    assert sound.given_in(2019)
    assert not sound.given_in(2021)
    song = find_category("Best Song", "oscars", 2027)
    assert song is not None
    assert (song.kind, song.primary, song.typical_slots) == ("song", "song", 5)
