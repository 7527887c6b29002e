"""The views of the catalog as they are written down: name, documentation and query."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

import attrs

__all__ = ["HELPERS", "VIEWS", "Question", "View", "catalog_questions", "catalog_views"]

VIEWS = (
    "predictions_latest",
    "predictions_daily",
    "race_board",
    "movers",
    "group_spread",
    "film_season",
    "frontrunner_changes",
    "forecasts",
    "calibration",
    "brier",
    "articles_latest",
    "mentions",
    "freshness",
    "unlinked_names",
    "run_summary",
    "run_problems",
    "page_problems",
)
"""All views, each after those it reads."""

HELPERS = """
CREATE OR REPLACE MACRO extraction_order(extractor, run_id) AS {
    'release': list_transform(regexp_extract_all(regexp_extract(extractor, '[0-9][0-9.]*'), '[0-9]+'),
                              lambda number: CAST(number AS INTEGER)),
    'finished': NOT regexp_matches(extractor, 'dev|rc|[0-9](a|b)[0-9]'),
    'run': coalesce(run_id, '')
};
CREATE OR REPLACE MACRO newest_extractions() AS TABLE
    SELECT url, observed_at, page_sha256, max(extraction_order(extractor, run_id)) AS newest FROM pages GROUP BY ALL;
CREATE OR REPLACE MACRO is_newest(extractor, run_id, newest) AS
    newest IS NULL OR extraction_order(extractor, run_id) >= newest;
CREATE OR REPLACE MACRO newest_mentions() AS TABLE
    SELECT url, text_sha256, max(extraction_order(extractor, run_id)) AS newest
    FROM (
        SELECT url, text_sha256, extractor, run_id FROM films
        UNION ALL SELECT url, text_sha256, extractor, run_id FROM works
        UNION ALL SELECT url, text_sha256, extractor, run_id FROM people
        UNION ALL SELECT url, text_sha256, extractor, run_id FROM characters
        UNION ALL SELECT url, text_sha256, extractor, run_id FROM budgets
        UNION ALL SELECT url, text_sha256, extractor, run_id FROM dates
    )
    GROUP BY ALL;
CREATE OR REPLACE MACRO plain_name(name) AS regexp_replace(
    trim(regexp_replace(regexp_replace(replace(lower(strip_accents(name)), '&', ' and '), '[''’‘ʼ`´]', '', 'g'),
                        '[^\\p{L}\\p{N}]+', ' ', 'g')),
    '^(the|an|a) ', ''
);
"""
"""Macros of the views: how extractions are ordered, the newest of each page and of each text's mentions whatever it
found, and names without case, marks and a leading article."""


@attrs.frozen(kw_only=True)
class View:
    """One view: ``views/<name>.sql``."""

    name: str
    summary: str
    """The first line of its header."""
    notes: str
    """The rest of the header's prose."""
    columns: dict[str, str]
    """What a column means that is no table's column of the same name."""
    query: str


@attrs.frozen(kw_only=True)
class Question:
    """One question: ``questions/<name>.sql``."""

    name: str
    title: str
    notes: str
    query: str


def _parsed(package: str, name: str) -> tuple[list[str], dict[str, str], str]:
    lines = (files(package) / f"{name}.sql").read_text(encoding="utf-8").splitlines()
    header = [line.removeprefix("--").strip() for line in lines if line.startswith("--")]
    columns: dict[str, str] = {}
    prose = []
    for line in header:
        if match := re.match(r"\* (\w+): (.+)", line):
            columns[match[1]] = match[2]
        else:
            prose.append(line)
    query = "\n".join(line for line in lines if not line.startswith("--")).strip().removesuffix(";")
    return prose, columns, query


@cache
def catalog_views() -> tuple[View, ...]:
    """All views, in an order in which they can be made."""
    found = []
    for name in VIEWS:
        prose, columns, query = _parsed("goldscrape.catalog.views", name)
        found.append(View(name=name, summary=prose[0], notes=" ".join(prose[1:]), columns=columns, query=query))
    return tuple(found)


@cache
def catalog_questions() -> tuple[Question, ...]:
    """All questions, in order."""
    names = sorted(
        file.name.removesuffix(".sql")
        for file in files("goldscrape.catalog.questions").iterdir()
        if file.name.endswith(".sql")
    )
    found = []
    for name in names:
        prose, _, query = _parsed("goldscrape.catalog.questions", name)
        found.append(Question(name=name, title=prose[0], notes=" ".join(prose[1:]), query=query))
    return tuple(found)
