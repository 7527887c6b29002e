"""What the site offers: its leagues and their categories, read for the spider; such answers hold no rows."""

from __future__ import annotations

import html
import json
from typing import Any, ClassVar

import attrs

from goldscrape.awards.events import Event, read_league
from goldscrape.pages.feeds import is_cut
from goldscrape.pages.odds.api import numbered_rows
from goldscrape.pages.reading import Reading
from goldscrape.pages.view import PageView
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.white_space import one_line

__all__ = ["CategoryTitle", "Discovery", "League", "read_categories", "read_leagues"]

DISCOVERY = frozenset(
    ("leagues", "categories", "feed", "sitemap", "sitemap_index", "cdx", "robots", "wp_posts", "odds_index",
     "challenge", "probe")
)  # fmt: skip
"""Values of ``Context.surface`` for responses that only lead the spider on."""


_XML_LISTINGS = ("feed", "sitemap", "sitemap_index")


@attrs.frozen(kw_only=True)
class League:
    """A league of the API: one event's nominations or its winners."""

    id: str
    name: str
    """As printed ("Tony Awards Nominations 2026")."""
    event: Event
    """What the name says."""


@attrs.frozen(kw_only=True)
class CategoryTitle:
    """A category of a league."""

    source_id: str
    title: str


def read_leagues(body: bytes | str, url: str | None = None) -> list[League] | Problem:
    """The leagues of a ``featured-leagues`` answer, as listed; a problem when it has another shape.

    An answer without any league is an empty list: the search found nothing.
    """
    answer = _json(body, url)
    if isinstance(answer, Problem):
        return answer
    rows = numbered_rows(answer)
    if rows is None:
        return _unknown("featured-leagues: expected {'data': [leagues]}", answer, url)
    leagues = []
    for row in rows:
        source_id = _id(row.get("featured_league_post_id")) if isinstance(row, dict) else None
        name = row.get("featured_league_short_name") if isinstance(row, dict) else None
        if source_id and isinstance(name, str) and name.strip():
            name = _tidy(name)
            leagues.append(League(id=source_id, name=name, event=read_league(name)))
    if rows and not leagues:
        return _unknown("featured-leagues: no row has an id and a name", rows[0], url)
    return leagues


def read_categories(body: bytes | str, url: str | None = None) -> list[CategoryTitle] | Problem:
    """The categories of a ``categories-titles`` answer by number, whatever order it came in.

    An answer without any category is an empty list: the league is empty (2014).
    """
    answer = _json(body, url)
    if isinstance(answer, Problem):
        return answer
    if isinstance(answer, dict) and "data" in answer and not {"code", "message"} & set(answer):
        answer = answer["data"]
    if answer == []:  # PHP writes an empty object so
        return []
    if not isinstance(answer, dict) or not all(key.isascii() and key.isdigit() for key in answer):
        return _unknown("categories-titles: expected {'data': {number: title}}", answer, url)
    titles = [
        CategoryTitle(source_id=key, title=_tidy(title))
        for key, title in answer.items()
        if isinstance(title, str) and title.strip()
    ]
    if len(titles) < len(answer):
        return _unknown("categories-titles: a category without a title", answer, url)
    return sorted(titles, key=lambda category: (len(category.source_id), category.source_id))


class Discovery:
    """Answers that hold no rows: the spider has read them."""

    name: ClassVar[str] = "discovery"
    since: ClassVar[str] = "2008-01-01"
    until: ClassVar[str | None] = None

    def matches(self, view: PageView) -> bool:
        """The spider says so."""
        return view.context.surface in DISCOVERY

    def read(self, view: PageView) -> Reading:
        """Nothing but the surface's name; listings that are cut or of an unknown shape are a problem."""
        surface = view.context.surface or self.name
        reading = Reading(surface=surface, layout=self.name)
        if surface in _XML_LISTINGS and view.page.status == 200 and is_cut(view.page.body):
            detail = "the listing ends before its end; what it lists further on is not known"
            reading.problems.append(Problem(ProblemKind.TRUNCATED, detail, view.page.url))
        readers = {"leagues": read_leagues, "categories": read_categories}
        if surface in readers:
            found = readers[surface](view.page.body, view.page.url)
            if isinstance(found, Problem):
                reading.problems.append(found)
            elif not found and surface == "categories":
                league = view.context.event or view.context.league_id or "the league"
                detail = f"{league} has no categories"
                reading.problems.append(Problem(ProblemKind.EMPTY_LEAGUE, detail, view.page.url, Severity.DEGRADED))
        return reading


def _json(body: bytes | str, url: str | None) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        start = body[:60].decode("utf-8", "replace") if isinstance(body, bytes) else body[:60]
        detail = f"the answer is no JSON ({' '.join(str(error).split())[:80]}); it starts {start!r}"
        return Problem(ProblemKind.UNKNOWN_SHAPE, detail, url, Severity.FAILED)


def _unknown(expected: str, answer: Any, url: str | None) -> Problem:
    seen = one_line(repr(answer))[:120]
    return Problem(ProblemKind.UNKNOWN_SHAPE, f"{expected}, got {seen}", url, Severity.FAILED)


def _id(value: Any) -> str | None:
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    return str(value).strip() or None


def _tidy(text: str) -> str:
    return one_line(html.unescape(text))
