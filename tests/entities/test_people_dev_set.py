"""People, roles and characters on the annotated articles and the seed page, scored by the judges' own program."""

from __future__ import annotations

import importlib.util
import json
from collections import defaultdict
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from goldscrape.entities.people.find import People, find_people
from goldscrape.entities.text import Document, Field
from goldscrape.entities.titles.find import find_titles

pytestmark = pytest.mark.shared

PEOPLE_GATE = 0.93
ROLES_GATE = 0.72


def load_scorer(shared: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("gold_score", shared / "gold" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def people_in(gold: dict[str, Any]) -> People:
    headline, _, body = gold["text"].partition("\n\n")
    published = date.fromisoformat(gold["published"]) if gold["published"] else None
    document = Document(fields=(Field("headline", headline), Field("body", body)), published=published)
    return find_people(document, find_titles(document))


def scores(shared: Path, articles: list[dict[str, Any]]) -> dict[str, Any]:
    scorer = load_scorer(shared)
    out: dict[str, Any] = defaultdict(scorer.C)
    out["_charfp"] = 0
    for gold in articles:
        found = people_in(gold)
        rows = [{"name": row.name, "roles": list(row.roles)} for row in found.people]
        scorer.score_doc(gold, {"id": gold["id"], "people": rows}, out)
    return out


def test_the_dev_set_reaches_the_gates(shared: Path) -> None:
    articles = [json.loads(path.read_text()) for path in sorted((shared / "gold" / "dev").glob("*.json"))]
    assert len(articles) == 15
    out = scores(shared, articles)
    precision, _, people = out["people"].prf()
    _, _, roles = out["role"].prf()
    assert precision >= PEOPLE_GATE, out["people"].errs
    assert people >= PEOPLE_GATE, out["people"].errs
    assert roles >= ROLES_GATE


def test_the_seed_text(shared: Path) -> None:
    expected = json.loads((shared / "seed" / "expected.json").read_text())
    text = (shared / "seed" / "heat-2.txt").read_text()
    start = text.index(expected["article"]["image_caption"])
    end = text.index(expected["article"]["last_paragraph"]) + len(expected["article"]["last_paragraph"])
    found = people_in({"text": "Heat 2\n\n" + text[start:end], "published": expected["article"]["date_published"]})
    required = {row["name"]: set(row["roles"]) for row in expected["people"] if not row.get("optional")}
    optional = {row["name"] for row in expected["people"] if row.get("optional")}
    names = {row.name for row in found.people}
    assert required.keys() <= names
    assert names <= required.keys() | optional
    assert {row.name for row in found.characters} == set(expected["characters"])
    actors = {row.name: row.actor for row in found.characters}
    assert actors["Neal McAuley"] == "Robert De Niro"
    assert actors["Chris Shiherlis"] == "Val Kilmer"
    right = sum(len(required[row.name] & set(row.roles)) for row in found.people if row.name in required)
    given = sum(len(row.roles) for row in found.people if row.name in required)
    wanted = sum(map(len, required.values()))
    assert 2 * right / (given + wanted) >= 0.85
