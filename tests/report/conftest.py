"""Reports that several tests look at, made once."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from goldscrape.catalog import build_catalog
from goldscrape.report import gather, render
from goldscrape.report.model import Facts
from goldscrape.storage import Layout, prepare
from tests.report.season import write_hostile, write_season

MADE = datetime(2026, 12, 11, 8, tzinfo=UTC)


def _page(facts: Facts, folder: Path) -> Path:
    path = folder / "report.html"
    path.write_text(render(facts), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def season(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An output folder with the small season, and its catalog."""
    output = write_season(tmp_path_factory.mktemp("season"))
    build_catalog(output)
    return output


@pytest.fixture(scope="session")
def facts(season: Path) -> Facts:
    """What is said about the small season."""
    return gather(season / "goldscrape.duckdb", MADE)


@pytest.fixture(scope="session")
def report(facts: Facts, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small season's report."""
    return _page(facts, tmp_path_factory.mktemp("report"))


@pytest.fixture(scope="session")
def hostile_report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of a season whose texts are attacks."""
    output = write_hostile(tmp_path_factory.mktemp("hostile"))
    return _page(gather(build_catalog(output), MADE), tmp_path_factory.mktemp("hostile-report"))


@pytest.fixture(scope="session")
def empty_report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of an output folder without a row."""
    output = tmp_path_factory.mktemp("empty")
    prepare(Layout(output))
    return _page(gather(build_catalog(output), MADE), tmp_path_factory.mktemp("empty-report"))
