"""The house stays one to live in: the heart is pure, data flows one way, start-up is light."""

from __future__ import annotations

import ast
import subprocess
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.places import ROOT

PACKAGE = ROOT / "goldscrape"
LOW = ("tables", "entities", "awards", "pages", "reference")
"""Packages that read: no fetching, no storing."""


def modules() -> dict[str, Path]:
    found = {}
    for path in PACKAGE.rglob("*.py"):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imported(path: Path) -> set[str]:
    """What a module imports when it is loaded (not inside functions, not for the type checker alone)."""
    names: set[str] = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
        elif isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
    return names


def test_no_circles_between_modules() -> None:
    known = modules()
    graph = {
        name: {other for other in imported(path) if other in known and other != name} for name, path in known.items()
    }
    for name, path in known.items():
        if path.name == "__init__.py":  # a package's face may name its rooms, which may name the package's other rooms
            graph[name] = set()
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(f"modules import each other: {' -> '.join(error.args[1])}")


def test_what_reads_neither_fetches_nor_stores() -> None:
    high = ("scrapy", "twisted", "goldscrape.storage", "goldscrape.archive", "goldscrape.frontier", "goldscrape.run",
            "goldscrape.pipelines", "goldscrape.commands", "goldscrape.spider", "goldscrape.exporters")  # fmt: skip
    for name, path in modules().items():
        if name.split(".")[1:2] and name.split(".")[1] in LOW:
            wrong = [other for other in imported(path) if other.startswith(high)]
            assert wrong == [], f"{name} imports {wrong}"


def test_the_heart_needs_no_crawler_and_loads_nothing_heavy() -> None:
    heavy = "('scrapy', 'twisted', 'pyarrow', 'pandas', 'trafilatura', 'dateparser', 'duckdb')"
    told = f"import sys, goldscrape.extract; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"


def test_there_is_no_drawer_for_everything() -> None:
    assert [path for path in PACKAGE.rglob("*.py") if path.stem in {"utils", "helpers", "misc", "common"}] == []
