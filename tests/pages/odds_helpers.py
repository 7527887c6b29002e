"""Pages for the odds surfaces, made in memory."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from goldscrape.page import Capture, Context, Opened, Page
from goldscrape.pages import PageView, Reading, read
from goldscrape.problems import ProblemKind
from goldscrape.tables import Prediction

NOW = datetime(2026, 8, 9, 12, tzinfo=UTC)

__all__ = ["api", "html_page", "kinds", "listing", "make_page", "read_page"]


def make_page(
    body: bytes | str,
    url: str = "https://www.goldderby.com/odds/combined-odds/oscars-nominations-2027/",
    content_type: str = "text/html; charset=UTF-8",
    context: Context | None = None,
    observed_at: datetime = NOW,
    capture: Capture = "live",
) -> Page:
    data = body.encode() if isinstance(body, str) else body
    return Page(
        url=url,
        final_url=url,
        content_type=content_type,
        body=data,
        fetched_at=NOW,
        observed_at=observed_at,
        snapshot_at=observed_at,
        capture=capture,
        context=context or Context(),
    )


def read_page(page: Page) -> Reading:
    return read(PageView(page))


def api(
    answer: Any,
    event: str | None = "Tony Awards 2026",
    category: str | None = "Best Musical",
    group: str | None = "combined",
) -> Reading:
    body = answer if isinstance(answer, (bytes, str)) else json.dumps(answer)
    context = Context(
        surface="odds_api",
        event=event,
        league_id="1206484543",
        category=category,
        category_source_id="154",
        predictor_group=group,
    )
    url = f"https://www.goldderby.com/wp-json/gameplay/v1/latest-odds-v3/1206484543/154/{group}"
    return read_page(make_page(body, url, "application/json; charset=UTF-8", context))


def html_page(
    body: str, slug: str = "oscars-nominations-2027", group: str = "combined", opened: tuple[Opened, ...] = ()
) -> Reading:
    url = f"https://www.goldderby.com/odds/{group.replace('_', '-')}-odds/{slug}/"
    context = Context(surface="odds_page", rendered=bool(opened), opened=opened)
    html = f"<!DOCTYPE html><html><head><title>Odds</title></head><body>{body}</body></html>"
    return read_page(make_page(html, url, context=context))


def kinds(reading: Reading) -> list[ProblemKind]:
    return [problem.kind for problem in reading.problems]


def listing(reading: Reading, category: str) -> list[Prediction]:
    return [row for row in reading.predictions if row.category == category]
