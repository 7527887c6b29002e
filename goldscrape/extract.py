"""``extract(page) -> PageRecords``: from one response to the rows of every dataset; no network, no clock."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import attrs

from goldscrape import __version__
from goldscrape.awards.linking import link_prediction
from goldscrape.entities.text import Document
from goldscrape.page import Page, PageRecords
from goldscrape.pages import PageView, Reading, read
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.tables import PageRow, Provenance, Row
from goldscrape.white_space import one_line

if TYPE_CHECKING:
    from goldscrape.entities import Entities

__all__ = ["extract"]

_WEIGHT = {Severity.NOTE: 0, Severity.DEGRADED: 1, Severity.FAILED: 2}


def extract(page: Page, *, entities: bool = True, contenders: Mapping[str, str] | None = None) -> PageRecords:
    """Every row the page gives, with its provenance and what was wrong.

    Pure and total: the same page gives the same rows, and no page makes it raise; a fault of a parser becomes a
    problem of kind ``parser_error``. ``entities=False`` leaves the entity finders out. ``contenders`` are the names
    known from predictions of the article's season (title or person to its kind).
    """
    try:
        # Nobody holds the view: the page's tree is freed here, not when the finders have driven it out of the caches.
        reading = read(PageView(page))
    except Exception as error:  # whatever a hostile page provokes is the page's problem, never the run's
        reading = Reading(surface=page.context.surface or "unknown", problems=[_fault(page, "the page", error)])
    rows: dict[str, list[Row]] = {}
    if reading.predictions:
        rows["predictions"] = [link_prediction(row) for row in reading.predictions]
    if reading.article is not None:
        rows["articles"] = [reading.article]
    if entities and reading.document is not None:
        document = attrs.evolve(reading.document, contenders=contenders or {})
        try:
            found = find_entities(document)
        except Exception as error:  # the article itself must not be lost with its entities
            reading.problems.append(_fault(page, "the entities", error))
        else:
            _add_mentions(rows, attrs.astuple(found, recurse=False))
    provenance = Provenance(
        url=reading.url or page.url,
        captured_at=page.fetched_at,
        observed_at=page.observed_at,
        snapshot_at=page.snapshot_at,
        capture=page.capture,
        page_sha256=page.sha256,
        extractor=__version__,
    )
    problems = [problem if problem.url else attrs.evolve(problem, url=page.url) for problem in reading.problems]
    rows["pages"] = [_page_row(page, reading.surface, sum(map(len, rows.values())), problems)]
    return PageRecords(page=page, provenance=provenance, rows=rows, problems=problems)


def find_entities(document: Document) -> Entities:
    """:func:`goldscrape.entities.find_entities`; its grammars load when the first article asks for them."""
    from goldscrape.entities.find import find_entities as find

    return find(document)


def _add_mentions(rows: dict[str, list[Row]], found: Iterable[list[Row]]) -> None:
    for mentions in found:
        if mentions:
            rows[mentions[0].dataset] = list(mentions)


def _page_row(page: Page, surface: str, rows: int, problems: list[Problem]) -> PageRow:
    worst = max(problems, key=lambda problem: _WEIGHT[problem.severity], default=None)
    return PageRow(
        final_url=page.final_url,
        status=page.status or None,
        content_type=page.content_type or None,
        bytes=len(page.body),
        fetched_at=page.fetched_at,
        surface=surface,
        rows=rows,
        problem=str(worst.kind) if worst and worst.severity is not Severity.NOTE else None,
    )


def _fault(page: Page, what: str, error: Exception) -> Problem:
    line = one_line(f"{type(error).__name__}: {error}")[:300]
    return Problem(ProblemKind.PARSER_ERROR, f"reading {what} failed: {line}", page.url, Severity.FAILED)
