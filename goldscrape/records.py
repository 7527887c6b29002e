"""From a page to what is stored of it: the same for a crawl, a replay and a cluster."""

from __future__ import annotations

from goldscrape import __version__
from goldscrape.checks import check_predictions
from goldscrape.extract import extract
from goldscrape.page import Page, PageRecords
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.tables import PageRow, Prediction, Provenance

__all__ = ["records_of"]


def records_of(page: Page, run_id: str | None, *, entities: bool = True) -> PageRecords:
    """All rows of a page, checked, with their run and place in the archive; an unchanged page has only its own row."""
    records = _unchanged(page) if page.status == 304 else extract(page, entities=entities)
    records.provenance.run_id = run_id
    found = check_predictions(
        (row for row in records.rows.get("predictions", ()) if isinstance(row, Prediction)), page.url
    )
    records.problems += found
    for row in records.rows.get("pages", ()):
        if isinstance(row, PageRow):
            row.warc_file, row.warc_offset = page.warc_file, page.warc_offset
            if found and row.problem is None:
                row.problem = str(found[0].kind)
    return records


def _unchanged(page: Page) -> PageRecords:
    row = PageRow(
        final_url=page.final_url,
        status=page.status,
        content_type=page.content_type or None,
        bytes=0,
        fetched_at=page.fetched_at,
        rows=0,
        problem=str(ProblemKind.UNCHANGED),
    )
    provenance = Provenance(
        url=page.url,
        captured_at=page.fetched_at,
        observed_at=page.observed_at,
        snapshot_at=page.snapshot_at,
        capture=page.capture,
        page_sha256=page.unchanged_from or page.sha256,
        extractor=__version__,
    )
    detail = "the server says that this page has not changed"
    problem = Problem(ProblemKind.UNCHANGED, detail, page.url, Severity.NOTE)
    return PageRecords(page=page, provenance=provenance, rows={"pages": [row]}, problems=[problem])
