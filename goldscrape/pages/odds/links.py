"""Odds pages that a page links to: their slugs follow no rule, so they are found, never built."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import attrs
from lxml import etree, html

from goldscrape.awards.events import Event, read_odds_address

__all__ = ["OddsLink", "is_drawn_by_script", "read_odds_links"]


@attrs.frozen(kw_only=True)
class OddsLink:
    """An odds page of one event and group."""

    url: str
    slug: str
    group: str
    event: Event

    @property
    def name(self) -> str:
        """The slug: what an odds page is called by."""
        return self.slug


def read_odds_links(body: bytes, base: str) -> list[OddsLink]:
    """The odds pages of the base's own host that an HTML page links to, each once, in the page's order."""
    try:
        root = html.document_fromstring(body or b"<html></html>")
    except (etree.ParserError, ValueError):
        return []
    found: dict[tuple[str, str], OddsLink] = {}
    for link in root.iter("a"):
        try:
            url = urljoin(base, link.get("href", "").strip())
            if urlsplit(url).netloc != urlsplit(base).netloc:
                continue
        except ValueError:
            continue
        address = read_odds_address(url)
        if address is not None and address.predictor_group and address.slug:
            plain = url.partition("#")[0].partition("?")[0]
            page = OddsLink(url=plain, slug=address.slug, group=address.predictor_group, event=address.event)
            found.setdefault((page.slug, page.group), page)
    return list(found.values())


def is_drawn_by_script(body: bytes) -> bool:
    """Whether an odds page's lists come from a script: the lists of the server-rendered eras are not in its markup.

    Pages of 2013 to spring 2025 hold `predictions-odds` cells; without them a page is the redesign's or none we know.
    """
    return b"<script" in body and b"predictions-odds" not in body
