"""The lists of known names: where each entry comes from, and how fast they load."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import pytest

from goldscrape.entities.known import KnownNames, read_aliases, with_aliases
from goldscrape.entities.text import Document, Field
from goldscrape.entities.titles.find import find_titles
from goldscrape.reference import (
    build_census,
    build_films,
    build_index,
    build_makers,
    build_nominees,
    build_people,
    known_names,
)
from goldscrape.reference.known_names import name_key, title_key
from goldscrape.reference.nominees import nominees


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Ocean’s 8", "oceans 8"),
        ("Amélie", "amelie"),
        ("Spider-Man: No Way Home", "spider man no way home"),
        ("tick, tick...BOOM!", "tick tick boom"),
        ("Deadpool & Wolverine", "deadpool and wolverine"),
    ],
)
def test_name_key(name: str, key: str) -> None:
    assert name_key(name) == key


def test_title_key_drops_a_leading_article() -> None:
    assert title_key("The Aviator") == title_key("Aviator") == "aviator"
    assert title_key("A") == "a"


def test_the_nominees_are_those_of_the_outcomes() -> None:
    lines = build_nominees.nominee_lines()
    assert len(lines) > 7_000
    assert _shipped("nominees.tsv.gz") == set(lines)


def test_nominees_answer() -> None:
    (found,) = nominees(name_key("Janet Gaynor"))
    assert (found.person_id, found.first_season, found.roles) == ("nm0310980", 1929, frozenset({"actor"}))
    assert "7th heaven" in found.works
    assert len(nominees(name_key("Steve McQueen"))) == 2
    assert nominees("nobody at all") == ()


def test_lists_answer() -> None:
    assert {film.year for film in known_names.known_films()["heat"]} >= {1995}
    assert "a" in known_names.known_people()["robert de niro"]
    assert known_names.person_ids()["robert de niro"] == "nm0000134"
    assert "robert" in known_names.first_names()
    assert "scorsese" not in known_names.first_names()
    assert "smith" in known_names.surnames()


def test_the_indexes_are_those_of_the_lists() -> None:
    packed = files("goldscrape.reference").joinpath("known-films.tsv.gz").read_bytes()
    assert _shipped("known-films.index.gz") == set(build_index.film_index(packed))
    people, makers = _shipped("known-people.tsv.gz"), _shipped("known-makers.tsv.gz")
    assert _shipped("known-people.index.gz") == set(build_index.people_index(people, makers))


def test_every_line_of_the_films_is_found_by_its_key() -> None:
    films = known_names.known_films()
    found = {(key, film.title, str(film.year), film.work_id or "") for key in films for film in films[key]}
    assert found == {tuple(line.split("\t")[:4]) for line in known_names.read_lines("known-films.tsv.gz")}
    assert films.longest["harry potter"] == max(key.count(" ") + 1 for key in films if key.startswith("harry potter "))


def test_an_index_of_people_puts_what_films_credit_first() -> None:
    lines = build_index.people_index(
        ["ann petty\ta-\t", "ann joan\tw\t", "joan petty\tad\tnm1", "u2 petty\tm\t"], ["ann petty\td"]
    )
    assert set(lines) == {
        "trades\td\tann petty",
        "trades\tad\tjoan petty",
        "trades\tm\tu2 petty",
        "trades\tw\tann joan",
        "first\t\tann",
        "last\t\tjoan;petty",
        "ids\tnm1\tjoan petty",
    }


def test_makers_of_a_film_are_found_in_its_lead() -> None:
    lead = (
        "Night Ferry is a 1986 drama film directed by Ann Petty and Joan van der Leith, written by J. R. Harbour, with "
        "a score by Carl Quay. It is based on the novel The Ferry by Mary O'Hara. Petty's debut was seen in Leith."
    )
    assert set(build_makers.makers_of(lead)) == {
        ("Ann Petty", "d"),
        ("Joan van der Leith", "d"),
        ("J. R. Harbour", "w"),
        ("Carl Quay", "m"),
        ("Mary O'Hara", "b"),
    }


def test_what_films_credit_comes_before_a_place_in_a_cast() -> None:
    people = known_names.known_people()
    assert people["edgar wright"].startswith("d")
    assert people["jane austen"][0] == "b"
    assert known_names.is_author("stephen king")
    assert people["jon favreau"].rstrip("-")[-1] == "a"
    assert not known_names.is_author("robert de niro")


def test_a_name_that_two_nominees_bear_has_no_id() -> None:
    assert "steve mcqueen" in known_names.known_people()
    assert "steve mcqueen" not in known_names.person_ids()


@pytest.mark.shared
def test_every_entry_comes_from_a_source(shared: Path) -> None:
    data = shared / "data"
    assert _shipped("known-films.tsv.gz") == set(build_films.film_lines(data))
    assert _shipped("known-people.tsv.gz") == set(build_people.people_lines(data))
    assert _shipped("known-makers.tsv.gz") == set(build_makers.maker_lines(data))
    assert _shipped("first-names.txt.gz") == set(build_census.first_name_lines(data))
    assert _shipped("surnames.txt.gz") == set(build_census.surname_lines(data))


@pytest.mark.shared
def test_no_list_holds_a_name_of_the_dev_set_or_the_seed_alone(shared: Path) -> None:
    sourced = {line.split("\t")[0] for line in build_films.film_lines(shared / "data")}
    lines = (*build_people.people_lines(shared / "data"), *build_makers.maker_lines(shared / "data"))
    people = {line.split("\t")[0] for line in lines}
    articles = [json.loads(path.read_text()) for path in sorted((shared / "gold/dev").glob("*.json"))]
    articles.append(json.loads((shared / "seed/expected.json").read_text()))
    films = {title_key(film["title"]) for article in articles for film in article["films"]}
    names = {name_key(person["name"]) for article in articles for person in article["people"]}
    strange_films, strange_people = films - sourced, names - people
    assert strange_films
    assert strange_people
    assert not strange_films & set(known_names.known_films())
    assert not strange_people & set(known_names.known_people())


def _shipped(name: str) -> set[str]:
    return set(known_names.read_lines(name))


def test_a_users_aliases_are_known(tmp_path: Path) -> None:
    path = tmp_path / "aliases.csv"
    path.write_text("alias,title,kind\nOBAA,One Battle After Another,film\nThe Glass Harbor,The Glass Harbor,series\n")
    known = with_aliases(KnownNames(), read_aliases(path))
    document = Document(fields=(Field("body", "We compare Glass Harbor with Weapons. Nobody beats Glass Harbor."),))
    assert not find_titles(document).works
    assert [work.medium for work in find_titles(document, known).works] == ["series"]
    assert known.kind("obaa") == "film"
    fields = (Field("body", "The film “OBAA” leads. The film “One Battle After Another” leads."),)
    (film,) = find_titles(Document(fields=fields), known).films
    assert (film.title, film.aliases, film.mentions) == ("One Battle After Another", ("OBAA",), 2)
    assert known.aliases["obaa"] == "One Battle After Another"


def test_an_alias_file_without_its_columns_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "aliases.csv"
    path.write_text("name\nX\n")
    with pytest.raises(ValueError, match="line 2: needs the columns alias and title"):
        read_aliases(path)
