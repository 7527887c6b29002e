"""Odds pages that no era's marks fit: never zero rows without a word."""

from __future__ import annotations

import re
from typing import ClassVar

from goldscrape.awards import read_odds_address
from goldscrape.pages.odds.page import canonical, odds_head, text_of
from goldscrape.pages.reading import Reading
from goldscrape.pages.truncation import truncation
from goldscrape.pages.view import PageView
from goldscrape.problems import Problem, ProblemKind, Severity

__all__ = ["OddsPageUnread"]

SHELL_WORDS = 150
"""A page drawn by script holds a frame of navigation until the script has run, rarely more words than this."""

_COMPONENTS = re.compile(r"predictions-(?:award|contestant)-item")


class OddsPageUnread:
    """The last of the odds surfaces: the address or the spider says odds page, the markup says nothing we know."""

    name: ClassVar[str] = "odds-page-unread"
    since: ClassVar[str] = "2013-01-01"
    until: ClassVar[str | None] = None

    def matches(self, view: PageView) -> bool:
        """The spider asked for an odds page, or the page's own address is one."""
        if view.context.surface not in (None, "article"):
            return view.context.surface == "odds_page"
        addresses = (canonical(view) if view.kind == "html" else None, view.page.final_url, view.page.url)
        return any(read_odds_address(address) for address in addresses if address)

    def read(self, view: PageView) -> Reading:
        """No rows; a problem that says whether a script would have drawn them or the layout has changed."""
        reading = Reading(surface="odds_page", layout=None)
        if view.kind != "html":
            detail = f"expected an odds page, got {view.kind} ({view.page.content_type or 'no content type'})"
            reading.problems.append(Problem(ProblemKind.UNKNOWN_SHAPE, detail, None, Severity.FAILED))
            return reading
        reading.url = odds_head(view).url
        cut = truncation(view)
        if cut:
            reading.problems.append(cut)
        if not view.context.rendered and self._is_shell(view):
            detail = "the page's script has not run: no contender is drawn yet; render it in a browser or use the API"
            reading.problems.append(Problem(ProblemKind.NOT_RENDERED, detail, None, Severity.FAILED))
        else:
            detail = "an odds page without the marks of any era we know: its layout has changed, no row was read"
            reading.problems.append(Problem(ProblemKind.DRIFT, detail, None, Severity.FAILED))
        return reading

    @staticmethod
    def _is_shell(view: PageView) -> bool:
        """Scripts and hardly a word, or the components named in a script alone."""
        scripts = view.root.xpath("count(//script)")
        words = len(text_of(view.root).split())
        return bool(scripts) and (words < SHELL_WORDS or bool(_COMPONENTS.search(view.text)))
