"""IMDb ids of people: right or null."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

import pytest

from goldscrape.entities.people.find import find_people
from goldscrape.entities.text import Document, Field
from goldscrape.reference.known_names import name_key
from goldscrape.reference.outcomes import nominations
from goldscrape.tables import Person
from tests.entities.people_cases import read_marked


def person(marked: str, year: int | None = 2025) -> Person:
    document, titles = read_marked(marked)
    published = date(year, 6, 1) if year else None
    found = find_people(Document(fields=document.fields, published=published), titles)
    return found.people[0]


def test_a_nominated_film_in_the_text_makes_it_certain() -> None:
    found = person("Greta Gerwig spoke about *Lady Bird*.")
    assert (found.person_id, found.link_method, found.link_score) == ("nm1950086", "film", 1.0)


def test_the_trade_of_the_nomination_makes_a_lone_name_certain() -> None:
    found = person("Director Paul Thomas Anderson is at work.")
    assert (found.person_id, found.link_method) == ("nm0000759", "trade")


def test_no_trade_no_film_no_id() -> None:
    assert person("Greta Gerwig went home.").person_id is None


def test_another_trade_gives_no_id() -> None:
    """An actor of that name was in films long before the composer."""
    assert person("Actor John Williams arrived.").person_id is None


def test_a_name_of_another_time_gives_no_id() -> None:
    assert person("Actress Janet Gaynor arrived.", 2025).person_id is None
    assert person("Actress Janet Gaynor arrived.", 1940).person_id == "nm0310980"


def test_an_unknown_day_leaves_only_films_as_evidence() -> None:
    assert person("Director Paul Thomas Anderson is at work.", None).person_id is None


def test_the_film_tells_two_nominees_of_one_name_apart() -> None:
    assert person("Steve McQueen directed *12 Years a Slave*.").person_id == "nm2588606"
    assert person("Director Steve McQueen arrived.").person_id is None


def ambiguous_names() -> list[str]:
    ids: dict[str, set[str]] = defaultdict(set)
    names: dict[str, str] = {}
    for season in range(1929, 2027):
        for nomination in nominations("oscars", season):
            if len(nomination.people) == len(nomination.person_ids):
                for name, person_id in zip(nomination.people, nomination.person_ids, strict=True):
                    if person_id:
                        ids[name_key(name)].add(person_id)
                        names[name_key(name)] = name
    return sorted(names[key] for key, found in ids.items() if len(found) > 1 and " " in names[key])


AMBIGUOUS = ambiguous_names()


def test_there_are_ambiguous_names() -> None:
    assert len(AMBIGUOUS) >= 15


@pytest.mark.parametrize("name", AMBIGUOUS)
@pytest.mark.parametrize("trade", ["Director", "Actor", "Producer", "Composer"])
def test_ambiguous_names_get_no_id(name: str, trade: str) -> None:
    text = f"{trade} {name} arrived in Los Angeles."
    found = find_people(Document(fields=(Field("body", text),), published=date(2000, 1, 1)), read_marked("")[1])
    assert all(row.person_id is None for row in found.people)
