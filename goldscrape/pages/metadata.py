"""What a page declares about itself: canonical address, headline, bylines, days, tags, language."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from functools import cached_property
from typing import Any
from urllib.parse import urljoin, urlsplit
from zoneinfo import ZoneInfo

from goldscrape.pages.view import PageView

__all__ = ["Metadata"]

LOS_ANGELES = ZoneInfo("America/Los_Angeles")


class Metadata:
    """The declared facts of one page, each looked up when asked for."""

    def __init__(self, view: PageView) -> None:
        self._view = view

    @cached_property
    def meta(self) -> dict[str, list[str]]:
        """``<meta>`` contents by lower-case name or property, in order."""
        found: dict[str, list[str]] = {}
        for node in self._view.root.iter("meta"):
            name = node.get("property") or node.get("name") or node.get("itemprop")
            content = (node.get("content") or "").strip()
            if name and content:
                found.setdefault(name.strip().lower(), []).append(content)
        return found

    @cached_property
    def article(self) -> dict[str, Any]:
        """The JSON-LD object of the article; empty when there is none."""
        for node in self._view.root.iter("script"):
            if node.get("type") == "application/ld+json" and node.text:
                try:
                    data = json.loads(node.text, strict=False)
                except (ValueError, RecursionError):
                    continue
                for item in data if isinstance(data, list) else [data, *(data.get("@graph") or [])]:
                    if isinstance(item, dict) and "Article" in str(item.get("@type")):
                        return item
        return {}

    @cached_property
    def canonical(self) -> str | None:
        """The address the page calls its own."""
        for node in self._view.root.iter("link"):
            if (node.get("rel") or "").lower() == "canonical" and node.get("href"):
                return self._address(node.get("href"))
        return self._address((self.meta.get("og:url") or [None])[0])

    def first(self, *names: str) -> str | None:
        """The first content among these ``<meta>`` names."""
        return next((self.meta[name][0] for name in names if name in self.meta), None)

    @cached_property
    def published_at(self) -> datetime | None:
        return _moment(self.first("article:published_time") or self.article.get("datePublished"))

    @cached_property
    def modified_at(self) -> datetime | None:
        modified = _moment(self.first("article:modified_time") or self.article.get("dateModified"))
        if modified and self.published_at and modified < self.published_at:
            return None
        return modified

    @cached_property
    def authors(self) -> tuple[str, ...]:
        stated = self.article.get("author") or []
        stated = stated if isinstance(stated, list) else [stated]
        names = [item.get("name") if isinstance(item, dict) else item for item in stated]
        return tuple(dict.fromkeys(" ".join(name.split()) for name in names if isinstance(name, str) and name.strip()))

    def _address(self, href: str | None) -> str | None:
        if not href:
            return None
        address = urljoin(self._view.page.final_url, href.strip())
        return address if urlsplit(address).scheme in ("http", "https") else None


def day(moment: datetime | None) -> date | None:
    """The publisher's day of a moment."""
    return moment.astimezone(LOS_ANGELES).date() if moment else None


def _moment(value: object) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo else None
