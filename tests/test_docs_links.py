"""Every link of the docs leads somewhere, and every page can be found from the index."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from goldscrape.tables import TABLES
from goldscrape.tables.columns import column_names
from tests.docs import DOCS, Page, pages
from tests.places import ROOT


def _target(page: Path, link: str) -> tuple[Path, str]:
    path, _, anchor = unquote(link).partition("#")
    return ((page.parent / path).resolve() if path else page), anchor


@pytest.mark.parametrize("page", pages(), ids=lambda page: page.path.name)
def test_links_lead_somewhere(page: Page) -> None:
    for link in page.links():
        if re.match(r"(https?|mailto):", link):
            continue
        path, anchor = _target(page.path, link)
        assert path.exists(), f"{page.path.name}: {link}: no such file"
        assert path.is_relative_to(ROOT)
        if anchor and path.suffix == ".md":
            assert anchor in Page(path).anchors(), f"{page.path.name}: {link}: no such heading"


def test_the_notebook_s_links_lead_somewhere() -> None:
    notebook = json.loads((DOCS / "season.ipynb").read_text(encoding="utf-8"))
    text = "\n".join("".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "markdown")
    links = re.findall(r"\]\(([^)#]+)", text)
    assert links
    assert [link for link in links if not (DOCS / link).is_file()] == []


def test_every_page_is_in_the_index() -> None:
    linked = {_target(DOCS / "README.md", link)[0] for link in Page(DOCS / "README.md").links()}
    assert {path for path in DOCS.iterdir() if path.suffix in (".md", ".ipynb")} - {DOCS / "README.md"} <= linked


def test_the_diagram_has_the_tables_and_their_columns() -> None:
    (diagram,) = Page(DOCS / "tables.md").blocks("mermaid")
    entities = dict(re.findall(r"^    (\w+) \{\n(.*?)^    \}", diagram.text, re.MULTILINE | re.DOTALL))
    assert set(entities) == set(TABLES)
    for name, body in entities.items():
        columns = [line.split()[1] for line in body.strip().splitlines()]
        assert set(columns) <= set(column_names(TABLES[name])), name
    for left, right, keys in re.findall(r"^    (\w+) \S+--\S+ (\w+) : \"([^\"]+)\"", diagram.text, re.MULTILINE):
        for key in keys.split(", "):
            assert key in column_names(TABLES[left]), f"{left}.{key}"
            assert key in column_names(TABLES[right]), f"{right}.{key}"
