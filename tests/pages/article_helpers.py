"""Pages for the article surface, made in memory."""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape

from goldscrape.extract import extract
from goldscrape.page import Page, PageRecords
from goldscrape.tables import Article, Prediction

NOW = datetime(2026, 8, 9, 12, tzinfo=UTC)
PROSE = (
    "The festival named its jury on Tuesday, and nobody was surprised that the director of the opening film is on it. ",
    "Seven of the fourteen films come from first-time directors, more than in any year since the festival began. ",
    "Tickets go on sale in May; last summer more than half of all screenings were sold out within an hour. ",
)

__all__ = ["NOW", "PROSE", "article_of", "goldderby", "make_page", "read", "rows_of"]


def make_page(
    body: bytes | str,
    url: str = "https://www.goldderby.com/film/2026/a-slug/",
    content_type: str = "text/html; charset=UTF-8",
    headers: tuple[tuple[str, str], ...] = (),
    status: int = 200,
) -> Page:
    data = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else body
    return Page(
        url=url,
        final_url=url,
        status=status,
        content_type=content_type,
        body=data,
        fetched_at=NOW,
        observed_at=NOW,
        snapshot_at=NOW,
        headers=headers,
    )


def read(body: bytes | str, **options: object) -> PageRecords:
    return extract(make_page(body, **options), entities=False)  # type: ignore[arg-type]


def article_of(records: PageRecords) -> Article:
    [row] = records.rows["articles"]
    assert isinstance(row, Article)
    return row


def rows_of(records: PageRecords) -> list[Prediction]:
    return [row for row in records.rows.get("predictions", []) if isinstance(row, Prediction)]


def goldderby(body: str, head: str = "", before: str = "", headline: str = "A headline of some length") -> str:
    """A page in the shape of the redesign around this body."""
    return (
        f'<!DOCTYPE html><html lang="en-US"><head><title>{escape(headline)}</title>{head}</head><body>{before}'
        f'<main><article><header data-component="article-header"><h1>{headline}</h1></header>'
        f'<div data-component="gutenberg-content">{body}</div></article></main></body></html>'
    )
