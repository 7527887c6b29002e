from __future__ import annotations

import pytest

from goldscrape.awards import Nominee, find_category, name_nominee, split_brackets


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Jessie Buckley (Hamnet)", ("Jessie Buckley", "Hamnet")),
        ("Ann Lee (Two Strangers (Carry a Cake))", ("Ann Lee", "Two Strangers (Carry a Cake)")),
        ("(500) Days", ("(500) Days", None)),
        ("(all brackets)", ("(all brackets)", None)),
        ("Broken) one)", ("Broken) one)", None)),
        ("Sam Li ()", ("Sam Li ()", None)),
        ("plain", ("plain", None)),
        ("", ("", None)),
    ],
)
def test_brackets(text: str, parts: tuple[str, str | None]) -> None:
    assert split_brackets(text) == parts


def _named(award: str, category: str, title: str, related: str | None = None, *, film_first: bool = False) -> Nominee:
    return name_nominee(find_category(category, award), title, related, film_first=film_first)


def test_persons_from_every_surface_are_equal() -> None:
    wanted = Nominee(
        nominee="Jessie Buckley", nominee_text="Jessie Buckley (Hamnet)", nominee_kind="person",
        person="Jessie Buckley", work="Hamnet",
    )  # fmt: skip
    assert _named("oscars", "Best Actress", "Jessie Buckley ", " Hamnet") == wanted
    assert _named("oscars", "Best Actress", "Jessie Buckley", "(Hamnet)") == wanted
    assert _named("oscars", "Best Actress", "Jessie Buckley (Hamnet)") == wanted
    assert _named("oscars", "Best Actress", "Jessie Buckley (Hamnet)", "Hamnet") == wanted
    assert _named("oscars", "Best Actress", "Jessie Buckley", "Hamnet", film_first=True) == wanted


def test_songs_from_every_surface_are_equal() -> None:
    wanted = Nominee(
        nominee="Golden", nominee_text="Golden (KPop Demon Hunters)", nominee_kind="song",
        work="KPop Demon Hunters", song="Golden",
    )  # fmt: skip
    assert _named("oscars", "Best Song", "Golden", "KPop Demon Hunters") == wanted
    assert _named("oscars", "Best Song", "KPop Demon Hunters", "Golden", film_first=True) == wanted
    assert _named("oscars", "Best Song", "Golden (KPop Demon Hunters)") == wanted
    same = _named("oscars", "Best Song", "Train Dreams", "Train Dreams", film_first=True)
    assert (same.song, same.work) == ("Train Dreams", "Train Dreams")
    alone = _named("oscars", "Best Song", "Sinners", film_first=True)
    assert (alone.song, alone.work, alone.nominee) == (None, "Sinners", "Sinners")


def test_works_keep_brackets_and_give_the_film() -> None:
    show = _named("tonys", "Best Musical", "Two Strangers (Carry a Cake Across New York) ", "")
    assert (show.nominee, show.work, show.person) == ("Two Strangers (Carry a Cake Across New York)",) * 2 + (None,)
    script = _named("oscars", "Best Original Screenplay", "Sinners", "Ryan Coogler")
    assert (script.nominee, script.nominee_text, script.person, script.work) == ("Sinners", "Sinners", None, "Sinners")
    twice = _named("oscars", "Best Picture", "Hamnet", "Hamnet")
    assert twice.nominee_text == "Hamnet"


def test_co_nominees_stay_together() -> None:
    pair = _named("oscars", "Best Director", "Javier Ambrossi, Javier Calvo", "La Bola Negra")
    assert pair.person == "Javier Ambrossi, Javier Calvo"


def test_unknown_category_invents_nothing() -> None:
    unknown = name_nominee(None, "Somebody (Something)", "Else")
    assert unknown == Nominee(nominee="Somebody (Something)", nominee_text="Somebody (Something)")


def test_no_name() -> None:
    with pytest.raises(ValueError, match="without a name"):
        name_nominee("film", "  ", "")
    assert name_nominee("film", "", "Fallback").nominee == "Fallback"
