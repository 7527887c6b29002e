"""Pages and rows for the storage's tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from goldscrape.page import Context, Page, PageRecords
from goldscrape.storage import Layout, RunHead
from goldscrape.tables import Film, PageRow, Prediction, Provenance

__all__ = ["MOMENT", "head", "page", "records"]

MOMENT = datetime(2026, 3, 1, 8, 30, 15, 123456, tzinfo=UTC)


def page(number: int = 0, body: bytes = b"<html>a page</html>", **more: object) -> Page:
    url = f"http://example.com/{number}"
    fields = {
        "url": url,
        "final_url": url,
        "content_type": "text/html",
        "body": body,
        "fetched_at": MOMENT + timedelta(seconds=number),
        "observed_at": MOMENT + timedelta(seconds=number),
        "snapshot_at": MOMENT,
        "context": Context(event="Tony Awards 2026"),
        "headers": (("Content-Type", "text/html"),),
    }
    return Page(**{**fields, **more})  # type: ignore[arg-type]


def records(number: int = 0, films: int = 3, key: str | None = None) -> PageRecords:
    """A page with some films, a prediction and its own row."""
    of = page(number, request_key=key)
    provenance = Provenance(
        url=of.url,
        captured_at=of.fetched_at,
        observed_at=of.observed_at,
        snapshot_at=of.snapshot_at,
        capture=of.capture,
        page_sha256=of.sha256,
        run_id="r",
        extractor="1",
    )
    return PageRecords(
        page=of,
        provenance=provenance,
        rows={
            "films": [Film(field="body", char_start=n, char_end=n + 4, title=f"Film {n}") for n in range(films)],
            "predictions": [Prediction(nominee="A", nominee_text="A", surface="widget", share=0.5, rank=1)],
            "pages": [PageRow(final_url=of.final_url, bytes=len(of.body), fetched_at=of.fetched_at, rows=films + 1)],
        },
        problems=[],
    )


def head(run_id: str, job: str | None = None) -> RunHead:
    return RunHead(run_id=run_id, spider="article", arguments="{}", started_at=MOMENT, version="1", job=job)


def parts(layout: Layout, dataset: str) -> list[str]:
    return sorted(path.name for path in layout.dataset(dataset).glob("*.parquet"))
