"""The documentation of the catalog, made from the SQL files: ``python -m goldscrape.catalog.pages [FOLDER]``.

Writes ``views.md`` and ``questions.md`` into the folder (``docs``).
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from goldscrape.catalog.build import build_catalog
from goldscrape.catalog.definitions import View, catalog_questions, catalog_views
from goldscrape.storage import Layout, prepare
from goldscrape.tables import TABLES, RunProblem
from goldscrape.tables.columns import column_names, columns

__all__ = ["column_docs", "questions_page", "views_page"]

_MADE = "<!-- made by python -m goldscrape.catalog.pages; do not edit -->"

_BASES = {
    "articles_latest": ("articles",),
    "mentions": ("films", "articles", "predictions"),
    "run_summary": ("runs",),
    "run_problems": ("runs",),
    "page_problems": ("pages",),
}
"""The datasets whose columns a view carries on; predictions unless named here."""


def column_docs(view: View) -> dict[str, str]:
    """What each column of a view means that is documented: in its header, else in the tables it carries on."""
    docs: dict[str, str] = {}
    for dataset in reversed(_BASES.get(view.name, ("predictions",))):
        docs |= {column.name: column.doc for column in columns(TABLES[dataset], docs=True)}
    if view.name == "run_problems":
        docs |= {column.name: column.doc for column in columns(RunProblem, docs=True)}
    return docs | view.columns


def _described() -> dict[str, list[tuple[str, str]]]:
    """The columns and types of every view, asked of an empty catalog."""
    import duckdb

    with tempfile.TemporaryDirectory() as folder:
        prepare(Layout(Path(folder)))
        with duckdb.connect(str(build_catalog(Path(folder))), read_only=True) as connection:
            return {
                view.name: [(row[0], row[1]) for row in connection.execute(f"DESCRIBE {view.name}").fetchall()]
                for view in catalog_views()
            }


def views_page() -> str:
    """``docs/views.md``: every view with its columns. Raises KeyError for a column nobody documented."""
    described = _described()
    lines = [
        _MADE,
        "# The views of `goldscrape.duckdb`",
        "",
        "`scrapy catalog` writes them; they read the Parquet files, so new rows show at once. The datasets themselves",
        "are there under their names (`predictions`, `articles`, …), with `outcomes` (Oscar nominations and winners,",
        "ceremonies 1 to 98) and `key_dates` beside them. Days are days in UTC.",
        "",
        "The views hold the absolute path of the output folder. After moving it run `scrapy catalog` again, or tell",
        "DuckDB: `SET VARIABLE goldscrape_output = '/where/it/is'`.",
        "",
    ]
    lines += [f"- [`{view.name}`](#{view.name}): {view.summary}" for view in catalog_views()]
    for view in catalog_views():
        docs = column_docs(view)
        lines += ["", f"## {view.name}", "", view.summary, *(["", view.notes] if view.notes else []), ""]
        shown = described[view.name]
        base = _BASES.get(view.name, ("predictions",))[0]
        carried = column_names(TABLES[base])
        if set(carried) <= {name for name, _ in shown}:
            shown = [(name, kind) for name, kind in shown if name not in carried]
            lines += [f"All columns of `{base}`{', and:' if shown else '.'}", *([""] if shown else [])]
        lines += ["| column | type | meaning |", "|---|---|---|"] if shown else []
        for name, kind in shown:
            if name not in docs:
                raise KeyError(f"{view.name}.{name} has no meaning: add '-- * {name}: …' to views/{view.name}.sql")
            meaning = " ".join(docs[name].split()).replace("|", "\\|")
            lines.append(f"| `{name}` | {kind} | {meaning} |")
    return "\n".join(lines) + "\n"


def questions_page() -> str:
    """``docs/questions.md``: what analysts ask, and the query that answers it."""
    lines = [
        _MADE,
        "# Questions and their queries",
        "",
        "Run `scrapy catalog`, then open `output/goldscrape.duckdb` with any DuckDB and ask: on the command line",
        "`duckdb output/goldscrape.duckdb`, in Python `duckdb.connect('output/goldscrape.duckdb', read_only=True)`.",
    ]
    for number, question in enumerate(catalog_questions(), start=1):
        lines += ["", f"## {number}. {question.title}", ""]
        lines += [question.notes, ""] if question.notes else []
        lines += ["```sql", question.query, "```"]
    return "\n".join(lines) + "\n"


def main(folder: Path) -> None:
    """Write both pages."""
    folder.mkdir(exist_ok=True)
    (folder / "views.md").write_text(views_page(), encoding="utf-8")
    (folder / "questions.md").write_text(questions_page(), encoding="utf-8")


if __name__ == "__main__":
    main(Path(*sys.argv[1:] or ["docs"]))
