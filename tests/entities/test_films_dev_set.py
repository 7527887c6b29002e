"""The figures the title finder must hold on annotated articles, and the seed page."""

from __future__ import annotations

import importlib.util
import json
import re
from collections import defaultdict
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from goldscrape.entities.text import Document, Field, Mark
from goldscrape.entities.titles.find import find_titles
from goldscrape.reference.sources import nominations

pytestmark = pytest.mark.shared


def _scorer(shared: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", shared / "gold/score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _document(article: dict[str, Any]) -> Document:
    headline, _, body = article["text"].partition("\n\n")
    published = date.fromisoformat(article["published"]) if article["published"] else None
    return Document(fields=(Field("headline", headline), Field("body", body)), published=published)


def _figures(shared: Path, kind: str) -> dict[str, Any]:
    score = _scorer(shared)
    totals: dict[str, Any] = defaultdict(score.C)
    for path in sorted((shared / "gold/dev").glob("*.json")):
        article = json.loads(path.read_text())
        if kind and not article["id"].startswith(tuple(kind.split())):
            continue
        films = [{"title": film.title, "year": film.year} for film in find_titles(_document(article)).films]
        counts: dict[str, Any] = defaultdict(int)
        counts.update({name: score.C() for name in ("films", "film_year")})
        score.score_doc(article, {"id": article["id"], "films": films}, counts)
        for name in ("films", "film_year"):
            totals[name].add(counts[name])
    return {name: total.prf() for name, total in totals.items()}


def test_films_of_the_dev_set(shared: Path) -> None:
    figures = _figures(shared, "")
    assert figures["films"][2] >= 0.92
    assert figures["film_year"][0] >= 0.97
    assert figures["film_year"][1] >= 0.85


def test_quoted_films_of_the_dev_set(shared: Path) -> None:
    assert _figures(shared, "cnn trade-civil trade-emma")["films"][2] >= 0.95


@pytest.mark.parametrize("italics", [True, False])
def test_films_of_the_seed(shared: Path, italics: bool) -> None:
    expected = json.loads((shared / "seed/expected.json").read_text())
    text = (shared / "seed/heat-2.txt").read_text()
    first, last = expected["article"]["first_paragraph"], expected["article"]["last_paragraph"]
    body = text[text.index(first) : text.index(last) + len(last)]
    marks: tuple[Mark, ...] = ()
    if italics:
        names = r"Heat(?: [23])?|One Battle After Another|Public Enemies|The Hollywood Reporter|Deadline|Variety"
        marks = tuple(Mark("italic", m.start(), m.end()) for m in re.finditer(rf"\b(?:{names})\b", body))
    fields = (Field("headline", "Heat 2: cast, budget, release plans"), Field("body", body, marks))
    found = find_titles(Document(fields=fields, published=date(2025, 10, 7)))
    wanted = {film["title"]: film for film in expected["films"]}
    films = {film.title: film for film in found.films}
    assert {title for title, film in wanted.items() if not film.get("optional")} <= set(films) <= set(wanted)
    assert {title: film.year for title, film in films.items()} == {title: wanted[title]["year"] for title in films}
    assert [title for title, film in films.items() if film.subject] == ["Heat 2"]


def test_no_film_gets_the_id_of_a_namesake(shared: Path) -> None:
    ids: dict[str, set[str]] = defaultdict(set)
    rows = [row for row in nominations(shared / "data") if row.work_id]
    for row in rows:
        ids[row.title].add(row.work_id)
    ambiguous = {title for title, works in ids.items() if len(works) > 1}
    assert len(ambiguous) > 70
    linked = 0
    for row in {(row.title, row.work_id): row for row in rows if row.title in ambiguous}.values():
        bare = find_titles(Document(fields=(Field("body", f"The film “{row.title}” is back."),)))
        assert [film.work_id for film in bare.films] in ([None], [])
        dated = find_titles(Document(fields=(Field("body", f"The {row.year} film “{row.title}” is back."),)))
        linked += sum(film.work_id == row.work_id for film in dated.films)
        assert {film.work_id for film in dated.films} <= {row.work_id, None}
    assert linked > 100
