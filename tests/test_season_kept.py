"""A short season of daily jobs: the tables say what the board was on each day, and which days are missing."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from benchmarks.season_kept import FIRST, keep_season, tables

DAYS = 6


@pytest.mark.slow
def test_every_board_is_kept_and_missing_days_are_missing(tmp_path: Path) -> None:
    season = keep_season(tmp_path / "output", DAYS)
    down, broken, twice = (FIRST + timedelta(days=DAYS // part) for part in (4, 3, 2))
    assert season.wrong == {}
    assert sum(len(rows) for board in season.boards.values() for rows in board.values()) > 0
    assert season.missing == [down, broken]
    assert set(season.read) == {FIRST + timedelta(days=number) for number in range(DAYS)} - {down, broken}
    assert season.exits[down] == [1, 1], "the site was down: the jobs say so"
    assert season.exits[broken] == [1, 0], "the odds were unreadable, the news was not"
    assert season.exits[twice] == [0, 0, 0], "a run made twice does no harm"
    assert all(codes == [0, 0] for day, codes in season.exits.items() if day not in (down, broken, twice))
    assert season.articles
    assert season.articles <= season.articles_read, "every version that a good run was shown is kept"
    assert sum(day["unchanged"] for day in season.requests.values()) > 0, "some were asked for conditionally"
    assert [table.title for table in tables(season)] == ["What was the board on day N", "Requests a day"]
