"""One module a surface: how to read each kind of page the site serves."""

from __future__ import annotations

import attrs

from goldscrape.pages.article.surface import ArticleSurface
from goldscrape.pages.discovery import Discovery
from goldscrape.pages.odds.api import OddsApi
from goldscrape.pages.odds.page_2013 import OddsPage2013
from goldscrape.pages.odds.page_2019 import OddsPage2019
from goldscrape.pages.odds.page_redesign import OddsPageRedesign
from goldscrape.pages.odds.page_unread import OddsPageUnread
from goldscrape.pages.reading import Reading, Surface
from goldscrape.pages.view import PageView
from goldscrape.problems import Problem, ProblemKind, Severity

__all__ = ["SURFACES", "PageView", "Reading", "Surface", "read"]

SURFACES: tuple[Surface, ...] = (
    Discovery(),
    OddsApi(),
    OddsPageRedesign(),
    OddsPage2019(),
    OddsPage2013(),
    OddsPageUnread(),  # after the eras: an odds page that none of them knows
    ArticleSurface(),  # last: it takes every page that no other surface claims
)
"""Every way to read a page, the most particular first; the first whose ``matches`` says yes reads it."""


def read(view: PageView) -> Reading:
    """Everything the page says, read by the first surface that knows it."""
    refusal = view.refusal
    if refusal is not None and view.context.surface != "probe":  # "no" is what a probe asks for
        if view.context.optional:
            refusal = attrs.evolve(refusal, severity=Severity.NOTE)
        return Reading(surface=view.context.surface or "unknown", problems=[refusal])
    for surface in SURFACES:
        if surface.matches(view):
            reading = surface.read(view)
            if view.decoded.contradicted:
                detail = f"declared {view.decoded.declared}, read as {view.decoded.encoding}"
                reading.problems.append(Problem(ProblemKind.CHARSET, detail, view.page.url, Severity.NOTE))
            return reading
    problem = Problem(ProblemKind.NO_CONTENT, "no article and no odds on the page", view.page.url, Severity.FAILED)
    return Reading(surface=view.context.surface or "unknown", problems=[problem])
