"""Real odds, there and back: nothing wrong, and `complete` never lies. All 17 days: python -m benchmarks.odds_truth."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.odds_truth import Score, archived, snapshots, tables


def clean(score: Score) -> None:
    assert score.wanted
    assert (score.right, score.wrong, score.lied) == (score.wanted, 0, 0), score.notes[:5]


@pytest.mark.shared
@pytest.mark.slow
def test_real_values_through_the_api_and_old_pages(shared: Path) -> None:
    assert shared.is_dir()
    for score in (*snapshots(1, browser=False), *archived(), *tables()):
        clean(score)


@pytest.mark.shared
@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.usefixtures("chromium")
def test_a_real_day_through_the_rendered_page(shared: Path) -> None:
    assert shared.is_dir()
    for score in snapshots(1, browser=True):
        clean(score)
