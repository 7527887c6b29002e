"""The questions of the documentation, with answers worked out by hand from ``seasons.py``."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from math import log
from typing import Any

import duckdb
import pytest

from goldscrape.catalog import build_catalog, catalog_questions
from tests.analyst.seasons import write_world

NOV = [date(2026, 11, day) for day in range(1, 11)]

ANSWERS: dict[str, list[tuple[Any, ...]]] = {
    "q01_board_now": [
        (1, "Digger", 0.86, None, NOV[9]),
        (2, "Fjord", 0.6, None, NOV[9]),
        (3, "Footer", 0.05, None, NOV[9]),
    ],
    "q02_one_contender_over_time": [(NOV[d], 2 if d < 3 else 1, round(0.5 + 0.04 * d, 2)) for d in range(10)],
    "q03_risers_and_fallers": [
        ("oscars.picture", "Digger", "Digger", 0.58, 0.86, 0.28, 1),
        ("oscars.director", "Alejandro G. Inarritu", "Digger", 0.5, 0.5, 0.0, 0),
        ("oscars.director", "Joachim Trier", "Fjord", 0.25, 0.25, 0.0, 0),
        ("oscars.picture", "Fjord", "Fjord", 0.6, 0.6, 0.0, -1),
    ],
    "q04_experts_against_users": [
        ("oscars.picture", "Digger", "Digger", 0.9, 0.6, 0.3),
        ("oscars.picture", "Fjord", "Fjord", 0.5, 0.7, -0.2),
    ],
    "q05_nomination_chances_per_film": [
        # .86 for the film and .5 for its director: 1 - .14 * .5
        ("Digger", 2, 1.36, 0.86, 0.93, 1.0, True),
        # 1 - .4 * .75
        ("Fjord", 2, 0.85, 0.6, 0.7, 0.85, True),
        ("Footer", 1, 0.05, 0.05, 0.05, 0.05, True),
    ],
    "q06_when_the_frontrunner_changed": [(NOV[3], "oscars.picture", "Digger", 0.62, "Fjord")],
    "q07_tightest_races": [
        ("oscars", 2025, "oscars.picture", -(0.6 * log(0.6) + 0.3 * log(0.3) + 0.1 * log(0.1)), 0.6),
        ("oscars", 2025, "oscars.actor", -(0.55 * log(0.55) + 0.45 * log(0.45)), 0.55),
        ("tonys", 2019, "tonys.play", -(0.7 * log(0.7) + 0.3 * log(0.3)), 0.7),
        ("tonys", 2019, "tonys.musical", -(0.8 * log(0.8) + 0.2 * log(0.2)), 0.8),
    ],
    "q08_brier_by_source": [
        ("oscars", "win", "combined", "fraction", 1, 0.3225, -(log(0.5) + log(0.75) + log(0.9)) / 3, 1.0),
        (
            "oscars", "win", "combined", "share", 2, (0.26 + 0.605) / 2,
            -(log(0.6) + log(0.7) + log(0.9) + log(0.45) + log(0.45)) / 5, 0.5,
        ),
        ("tonys", "win", "combined", "share", 1, 0.08, -(log(0.8) + log(0.8)) / 2, 1.0),
    ],
    "q09_calibration": [
        ("oscars", "combined", 0.1, 1, 0.1, 0.0),
        ("oscars", "combined", 0.3, 1, 0.3, 0.0),
        ("oscars", "combined", 0.4, 1, 0.45, 1.0),
        ("oscars", "combined", 0.5, 1, 0.55, 0.0),
        ("oscars", "combined", 0.6, 1, 0.6, 1.0),
        ("tonys", "combined", 0.2, 1, 0.2, 0.0),
        ("tonys", "combined", 0.8, 1, 0.8, 1.0),
    ],
    "q10_where_the_favourite_loses": [("oscars.actor", 1, 0.0), ("oscars.picture", 1, 1.0), ("tonys.musical", 1, 1.0)],
    "q11_edge_against_a_market": [
        ("oscars.picture", "Anora", 0.6, 0.7, -0.1),
        ("oscars.picture", "Conclave", 0.1, 0.2, -0.1),
    ],
    "q12_do_shares_fill_the_slots": [
        ("oscars.director", "combined", 2, 0.75, True),
        ("oscars.picture", "combined", 3, 1.51, True),
        ("oscars.picture", "expert", 2, 1.4, True),
        ("oscars.picture", "user", 2, 1.3, True),
    ],
    "q13_freshness_and_gaps": [
        ("articles", None, None, None, 2, NOV[2], NOV[4], 1),
        ("pages", None, None, None, 2, NOV[0], NOV[1], 0),
        ("predictions", "oscars", 2025, "combined", 1, NOV[0], NOV[0], 0),
        ("predictions", "oscars", 2027, "combined", 10, NOV[0], NOV[9], 0),
        ("predictions", "oscars", 2027, "expert", 10, NOV[0], NOV[9], 0),
        ("predictions", "oscars", 2027, "user", 9, NOV[0], NOV[9], 1),
        ("predictions", "tonys", 2019, "combined", 1, NOV[0], NOV[0], 0),
    ],
    "q14_volatility_by_group": [
        # Nine moves of .04 among 9 + 9 + 4 + 9 + 9; the users' day without capture breaks two pairs of days.
        ("combined", 9 * 0.04 / 40, 40),
        ("expert", 0.0, 18),
        ("user", 0.0, 14),
    ],
    "q15_moves_around_key_dates": [
        ("A premiere", "oscars.picture", "Digger", 0.78 - 0.62),
        ("A premiere", "oscars.director", "Alejandro G. Inarritu", 0.0),
        ("A premiere", "oscars.director", "Joachim Trier", 0.0),
        ("A premiere", "oscars.picture", "Fjord", 0.0),
    ],
}  # fmt: skip


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect(str(build_catalog(write_world(tmp_path_factory.mktemp("world"))))) as connection:
        yield connection


def test_there_are_fifteen_and_each_has_an_answer() -> None:
    assert [question.name for question in catalog_questions()] == list(ANSWERS)
    assert len(ANSWERS) == 15
    assert all(question.title.endswith("?") for question in catalog_questions())


@pytest.mark.parametrize("question", catalog_questions(), ids=lambda question: question.name)
def test_the_answer_is_right(catalog: duckdb.DuckDBPyConnection, question: Any) -> None:
    found = catalog.execute(question.query).fetchall()
    assert len(found) == len(ANSWERS[question.name])
    for row, expected in zip(found, ANSWERS[question.name], strict=True):
        numbers = [pytest.approx(value, abs=1e-4) if isinstance(value, float) else value for value in expected]
        assert list(row) == numbers
