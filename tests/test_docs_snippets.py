"""Every snippet of the docs is run, on a small season: what an analyst copies works."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import duckdb
import pytest

from goldscrape.catalog import build_catalog
from tests.docs import DOCS, Block, Page, pages
from tests.places import ROOT
from tests.report.season import write_season


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an ``output`` in it, as the snippets expect."""
    home = tmp_path_factory.mktemp("home")
    build_catalog(write_season(home / "output"))
    return home


def _pages(language: str) -> list[Page]:
    return [page for page in pages() if any(not block.note for block in page.blocks(language))]


def _queries() -> list[Block]:
    generated = {"questions.md", "views.md"}  # run by tests of their own
    return [block for page in pages() if page.path.name not in generated for block in page.blocks("sql")]


@pytest.mark.parametrize("page", _pages("python"), ids=lambda page: page.path.name)
def test_python_runs(page: Page, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(home)
    shared: dict[str, Any] = {}
    for block in page.blocks("python"):
        if block.note:
            continue
        try:
            exec(compile(block.text, f"{page.path.name}:{block.line}", "exec"), shared)
        except Exception as error:
            raise AssertionError(f"{block.id}: {error}\n{block.text}") from error


@pytest.mark.parametrize("block", _queries(), ids=lambda block: block.id)
def test_queries_give_rows(block: Block, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(home)
    with duckdb.connect(str(home / "output" / "goldscrape.duckdb"), read_only=True) as connection:
        rows = connection.execute(block.text).fetchall()
    assert rows, f"{block.id}: no rows"
    assert all(any(value is not None for value in row) for row in rows)


_EXECUTE = """
import sys, nbformat
from nbclient import NotebookClient
notebook = nbformat.read(sys.argv[1], as_version=4)
NotebookClient(notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": sys.argv[2]}}).execute()
nbformat.write(notebook, sys.argv[3])
"""


def test_the_notebook_runs(home: Path, tmp_path: Path) -> None:
    executed = tmp_path / "executed.ipynb"
    done = subprocess.run(
        [sys.executable, "-c", _EXECUTE, DOCS / "season.ipynb", home, executed],
        env={**os.environ, "GOLDSCRAPE_OUTPUT": str(home / "output")},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    cells = [cell for cell in json.loads(executed.read_text("utf-8"))["cells"] if cell["cell_type"] == "code"]
    text = "\n".join(json.dumps(cell["outputs"], ensure_ascii=False) for cell in cells)
    assert "oscars 2027" in text
    assert "40 days, 1 without a capture" in text
    assert "The Salt Road" in text
    assert "race_brier" in text


def test_the_notebook_is_stored_without_outputs() -> None:
    notebook = json.loads((DOCS / "season.ipynb").read_text(encoding="utf-8"))
    cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert len(cells) > 5
    assert [cell["id"] for cell in cells if cell["outputs"] or cell["execution_count"] is not None] == []
