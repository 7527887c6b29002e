"""Every layout has a sample page, and every sample page gives what a person wrote down beside it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import pytest

from goldscrape import samples
from goldscrape.pages.article import clean_html, fallback, text_page
from goldscrape.pages.article.draft import DECLARED
from goldscrape.pages.article.templates import TEMPLATES
from goldscrape.problems import ProblemKind
from tests.pages.article_helpers import article_of, read, rows_of

EXPECTED = Path(__file__).parents[1] / "samples"
LAYOUTS = [*(template.name for template in TEMPLATES), clean_html.LAYOUT, fallback.LAYOUT, text_page.LAYOUT, DECLARED]
PAGES = [*LAYOUTS, "editors-column"]


def _plain(value: object) -> object:
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items() if part is not None}
    return value.isoformat() if isinstance(value, date) else value


def _columns(row: Any, wanted: dict[str, Any]) -> dict[str, object]:
    stated = {key: value for key, value in attrs.asdict(row).items() if value not in (None, (), [])}
    stated.pop("text_sha256", None)
    return {key: _plain(value) for key, value in stated.items()} | {key: None for key in wanted if key not in stated}


@pytest.mark.parametrize("name", PAGES)
def test_sample_page(name: str) -> None:
    file = f"{name}.txt" if name == "plain-text" else f"{name}.html"
    wanted = json.loads((EXPECTED / f"{name}.expected.json").read_text(encoding="utf-8"))
    kind = "text/plain" if file.endswith("txt") else "text/html"
    records = read(samples.read(file), url=f"file:///samples/{file}", content_type=kind)
    assert records.problems == []
    assert records.provenance.url == wanted["url"]
    assert _columns(article_of(records), wanted["article"]) == wanted["article"]
    rows = rows_of(records)
    assert len(rows) == len(wanted["predictions"])
    for row, columns in zip(rows, wanted["predictions"], strict=True):
        assert _columns(row, columns) == columns


def test_control_characters_in_an_unknown_layout() -> None:
    widget = "<div><b>Best Picture</b><b>Sinners</b><b>94.4%</b><b>Best Actor</b><b>Bo Diaz (Heat)</b><b>90%</b></div>"
    page = samples.read("trafilatura.html")
    for spoiled in (
        page.replace(b"</p>", b"</p>\x0b\x1b%s\x0b&#11;\x1b" % widget.encode()),
        page.replace(b".", b".\x0c\x07"),
    ):
        records = read(spoiled)
        assert article_of(records).layout == fallback.LAYOUT
        assert [problem for problem in records.problems if problem.kind is ProblemKind.PARSER_ERROR] == []


def test_the_list_of_samples_is_whole() -> None:
    folder = Path(samples.__file__).parent
    pages = {path.name for path in folder.iterdir() if path.suffix in (".html", ".txt")} - {"addresses.txt"}
    assert set(samples.addresses()) == pages


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
def test_a_layout_says_when_it_was_served(template: Any) -> None:
    since = date.fromisoformat(template.since)
    assert template.until is None or since < date.fromisoformat(template.until)


def test_layout_names_are_unique() -> None:
    assert len(set(LAYOUTS)) == len(LAYOUTS)
    assert {article_of(read(samples.read(f"{name}.html"))).layout for name in LAYOUTS if name != "plain-text"} == (
        set(LAYOUTS) - {"plain-text"}
    )


def test_at_least_three_articles_have_a_widget() -> None:
    with_widget = [name for name in PAGES if name != "plain-text" and any(
        row.surface == "widget" for row in rows_of(read(samples.read(f"{name}.html")))
    )]  # fmt: skip
    assert len(with_widget) >= 3
