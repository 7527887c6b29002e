"""What a surface gives back: rows, the article's text for the entity finders, and what was wrong."""

from __future__ import annotations

from typing import ClassVar, Protocol

import attrs

from goldscrape.entities.text import Document
from goldscrape.pages.view import PageView
from goldscrape.problems import Problem
from goldscrape.tables import Article, Prediction

__all__ = ["Reading", "Surface"]


@attrs.define(kw_only=True)
class Reading:
    """What one surface read from one page."""

    surface: str
    """`article`, `odds_api`, `odds_page`, or a discovery surface (`feed`, `sitemap` …)."""
    layout: str | None = None
    """The era or template that read it (`odds-page-2019`)."""
    url: str | None = None
    """The canonical address the page names."""
    predictions: list[Prediction] = attrs.field(factory=list)
    article: Article | None = None
    document: Document | None = None
    problems: list[Problem] = attrs.field(factory=list)


class Surface(Protocol):
    """A way to read one kind of page; one class per surface and era, all in ``pages.SURFACES``."""

    name: ClassVar[str]
    """Unique (`odds-page-2019`); the sample page in tests/samples has the same name."""
    since: ClassVar[str]
    """First day the site served it (ISO)."""
    until: ClassVar[str | None]
    """Last day the site served it (ISO); None while it does."""

    def matches(self, view: PageView) -> bool:
        """Whether the page's own marks say that it is of this kind."""
        ...

    def read(self, view: PageView) -> Reading:
        """Everything the page says; never raises on hostile input, says so in ``problems``."""
        ...
