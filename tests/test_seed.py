"""The page this project was born from goes in, and its tables come out right, in all three of its forms."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.jobs import Workplace

pytestmark = pytest.mark.shared

FORMS = ("heat-2.html", "heat-2.no-italics.html", "heat-2.txt")


class Seed:
    """One form of the page, crawled."""

    def __init__(self, form: str, shared: Path, folder: Path) -> None:
        self.form = form
        self.expected: dict[str, Any] = json.loads((shared / "seed" / "expected.json").read_text())
        self.workplace = Workplace(folder)
        self.done = self.workplace.scrapy("crawl", "article", "-a", f"url={shared / 'seed' / form}")
        self.dated = not form.endswith(".txt")


@pytest.fixture(scope="module", params=FORMS)
def seed(request: pytest.FixtureRequest, shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Seed:
    return Seed(request.param, shared, tmp_path_factory.mktemp("seed"))


def test_the_run_is_ok(seed: Seed) -> None:
    assert seed.done.code == 0, seed.done.err
    (run,) = seed.workplace.rows("runs")
    assert (run["verdict"], run["problems"], run["pages"]) == ("ok", [], 1)


def test_the_widget_gives_nineteen_front_runners(seed: Seed) -> None:
    rows = seed.workplace.rows("predictions")
    wanted = seed.expected["predictions"]
    columns = wanted[0].keys()
    assert [{name: row[name] for name in columns} for row in rows] == wanted
    said = {(row["award"], row["season"], row["market"], row["predictor_group"]) for row in rows}
    assert said == {("oscars", 2026, "nomination", "combined") if seed.dated else (None, None, None, None)}


def test_the_article_has_its_text_and_nothing_else(seed: Seed) -> None:
    (article,) = seed.workplace.rows("articles")
    wanted = seed.expected["article"]
    days = (str(article["date_published"]), str(article["date_modified"]))
    assert days == ((wanted["date_published"], wanted["date_modified"]) if seed.dated else ("None", "None"))
    body = article["body"]
    assert body.startswith(wanted["first_paragraph"])
    assert body.endswith(wanted["last_paragraph"])
    assert [text for text in wanted["body_excludes"] if text in body] == []
    assert [section["heading"] for section in article["sections"]] == wanted["sections"]
    for section in article["sections"]:
        assert body[section["char_start"] :].startswith(section["text"])
    (image,) = article["images"]
    assert (image["caption"], image["credit"]) == (wanted["image_caption"], wanted["image_credit"])


def test_its_films_are_the_article_s_and_not_the_widget_s(seed: Seed) -> None:
    found = {row["title"]: row for row in seed.workplace.rows("films")}
    wanted = {film["title"]: film for film in seed.expected["films"]}
    assert set(found) <= set(wanted)
    assert {title for title, film in wanted.items() if not film.get("optional")} <= set(found)
    assert {title: row["year"] for title, row in found.items()} == {title: wanted[title]["year"] for title in found}
    assert [title for title, row in found.items() if row["subject"]] == ["Heat 2"]


def test_its_people_have_their_roles_and_its_characters_are_apart(seed: Seed) -> None:
    found = {row["name"]: set(row["roles"]) for row in seed.workplace.rows("people")}
    wanted = {person["name"]: set(person["roles"]) for person in seed.expected["people"]}
    optional = {person["name"] for person in seed.expected["people"] if person.get("optional")}
    assert {name: roles for name, roles in wanted.items() if name not in optional} == {
        name: roles for name, roles in found.items() if name not in optional
    }
    assert {row["name"] for row in seed.workplace.rows("characters")} == set(seed.expected["characters"])


def test_its_budgets_belong_to_their_film(seed: Seed) -> None:
    columns = ("raw", "amount", "currency", "kind", "film")
    rows = [{name: row[name] for name in columns} for row in seed.workplace.rows("budgets")]
    assert rows == seed.expected["budgets"]


def test_its_dates_are_right_and_null_where_the_year_is_unknown(seed: Seed) -> None:
    found = {row["raw"]: row for row in seed.workplace.rows("dates")}
    optional = {date["raw"] for date in seed.expected["dates_optional"]}
    wanted = {date["raw"]: date for date in seed.expected["dates"]}
    assert set(found) - optional == set(wanted)
    for raw, date in wanted.items():
        row = found[raw]
        interval = [str(row["start"]), str(row["end"])]
        if date["relative"] and not seed.dated:
            assert interval == ["None", "None"], raw
        else:
            assert interval in [[date["start"], date["end"]], *date.get("alt", [])], raw
        assert (row["relative"], row["film"]) == (date["relative"], date.get("film")), raw
    assert (found["Oct. 7"]["kind"], found["Oct. 20"]["kind"]) == ("published", "updated")


def test_every_mention_stands_where_it_says(seed: Seed) -> None:
    (article,) = seed.workplace.rows("articles")
    checked = 0
    for dataset, name in (("budgets", "raw"), ("dates", "raw"), ("films", "title"), ("works", "title")):
        for row in seed.workplace.rows(dataset):
            mention = article[row["field"]][row["char_start"] : row["char_end"]]
            assert mention in (row[name], *row.get("aliases", ()))
            assert mention in row["quote"]
            checked += 1
    assert checked > 10
