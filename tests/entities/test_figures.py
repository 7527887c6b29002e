"""The figures the entity finders must reach on the annotated articles and cases beside the project."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.entities import case_predictions, direct, main
from benchmarks.gold import Gold

pytestmark = pytest.mark.shared

F1 = {"films": 0.88, "people": 0.93, "role": 0.72, "money": 1.0, "money_kind": 0.95, "money_film": 0.60, "dates": 0.96}
EXACT = {"dates_news_subset": 0.80, "currency_model": 0.80, "duckling_money_en": 0.60}


@pytest.fixture(scope="module")
def gold(shared: Path) -> Gold:
    return Gold(shared)


def test_the_annotated_articles(gold: Gold) -> None:
    scores = gold.score(direct(gold.documents))
    reached = {kind: scores[kind].prf()[2] for kind in F1}
    assert {kind: figure for kind, figure in reached.items() if figure < F1[kind]} == {}
    precision, recall, _ = scores["film_year"].prf()
    assert precision >= 0.95
    assert recall >= 0.70
    assert scores["people"].prf()[0] >= 0.93
    assert scores["dates_rel_recall"].prf()[1] >= 0.95


def test_the_cases(gold: Gold) -> None:
    exact = {name: gold.score_cases(name, found)[0]["exact"] for name, found in case_predictions(gold).items()}
    assert {name: figure for name, figure in exact.items() if figure < EXACT[name]} == {}


def test_few_cases_are_left_out(gold: Gold) -> None:
    everything = {"dates_news_subset": 123, "currency_model": 90, "duckling_money_en": 70}
    left_out = {name: count - len(gold.cases[name]) for name, count in everything.items()}
    assert left_out == {"dates_news_subset": 8, "currency_model": 3, "duckling_money_en": 2}


def test_the_benchmark_says_when_the_figures_are_absent(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--shared", str(tmp_path), "--direct", "--no-peers"]) == 2
    assert "no annotated articles" in capsys.readouterr().err
