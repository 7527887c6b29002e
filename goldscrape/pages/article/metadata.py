"""What a page's head declares: canonical address, titles, tags, section, language, and the JSON-LD of its article."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from goldscrape.pages.view import PageView, absolute
from goldscrape.white_space import one_line

__all__ = ["ARTICLE_TYPES", "Metadata", "tidy"]

ARTICLE_TYPES = frozenset(
    {
        "Article",
        "NewsArticle",
        "BlogPosting",
        "ReportageNewsArticle",
        "AnalysisNewsArticle",
        "OpinionNewsArticle",
        "ReviewNewsArticle",
        "BackgroundNewsArticle",
        "LiveBlogPosting",
        "Report",
        "TechArticle",
        "VideoObject",
        "ImageGallery",
        "MediaGallery",
        "Review",
        "CriticReview",
    }
)
"""The schema.org types that declare a page to be an article, a video or a gallery."""

_ARCHIVED = re.compile(r"/web/\d{4,14}(?:[a-z]{2}_)?/(https?://[^/?#\s\[\]]+)")
_TRAILING_COMMA = re.compile(r",\s*([}\]])")
_LOCALE = re.compile(r"([a-z]{2,3})(?:[-_]([A-Za-z]{2}|\d{3}))?\b")


def tidy(text: object) -> str | None:
    """The text with its entities read and white space collapsed; None when nothing is left."""
    if not isinstance(text, str):
        return None
    if "&" in text:
        text = html.unescape(text)
    return one_line(text) or None


class Metadata:
    """The declared facts of one page, each looked up when asked for."""

    def __init__(self, view: PageView) -> None:
        self._view = view

    @property
    def meta(self) -> dict[str, list[str]]:
        """``<meta>`` contents by lower-case name or property, in order."""
        return self._view.meta

    def first(self, *names: str) -> str | None:
        """The first content among these ``<meta>`` names, tidied."""
        return next((text for name in names for text in map(tidy, self.meta.get(name, ())) if text), None)

    def every(self, *names: str) -> list[str]:
        """All contents of the first of these names that has any."""
        return next((self.meta[name] for name in names if name in self.meta), [])

    @cached_property
    def objects(self) -> tuple[dict[str, Any], ...]:
        """The JSON-LD objects, those in ``@graph`` included; broken ones are left out."""
        found: list[dict[str, Any]] = []
        for node in self._view.root.iter("script"):
            if (node.get("type") or "").strip().lower() == "application/ld+json" and node.text:
                found.extend(_objects(node.text))
        return tuple(found)

    @cached_property
    def article(self) -> dict[str, Any]:
        """The JSON-LD object of the article; empty when the page has none."""
        return next((item for item in self.objects if ARTICLE_TYPES & set(_types(item))), {})

    @cached_property
    def declares_article(self) -> bool:
        """Whether the head says that this is an article, a video or a gallery."""
        kind = self.first("og:type") or ""
        return bool(self.article) or kind.startswith(("article", "video")) or "article:published_time" in self.meta

    @cached_property
    def canonical(self) -> str | None:
        """The address the page calls its own; None unless it is an http address."""
        entity = self.article.get("mainEntityOfPage") if self._view.canonical is None else None
        stated = entity.get("@id") if isinstance(entity, dict) else entity
        return self._view.canonical or absolute(self._view.page.final_url, tidy(stated))

    @cached_property
    def host(self) -> str:
        """The host of the canonical address, else of the one asked for; without ``www.``, archives seen through."""
        page = self._view.page
        for address in (self.canonical, page.url, page.final_url):
            original = _ARCHIVED.search(address or "")
            host = urlsplit(original[1]).hostname if original else None
            if host is None and address and absolute(address, address):
                host = urlsplit(address).hostname
            if host:
                return host.removeprefix("www.")
        return ""

    @cached_property
    def title(self) -> str | None:
        """The declared title: ``og:title``, the JSON-LD headline or ``<title>`` without the site's name."""
        stated = self.first("og:title", "twitter:title", "sailthru.title", "dc.title") or tidy(
            self.article.get("headline")
        )
        if stated is None:
            node = next(iter(self._view.root.iter("title")), None)
            stated = tidy(node.text) if node is not None else None
        site = self.first("og:site_name")
        if stated and site:
            stated = re.sub(rf"\s+[|\u2013\u2014-]\s+{re.escape(site)}$", "", stated) or stated
        return stated

    @cached_property
    def section(self) -> str | None:
        """The site's section: declared, else the first step of the breadcrumbs below the home page."""
        stated = self.first("article:section", "sailthru.vertical", "parsely-section")
        if stated is None:
            listed = self.article.get("articleSection")
            stated = tidy(listed[0] if isinstance(listed, list) and listed else listed)
        return stated or next(self._crumbs(), None)

    @cached_property
    def tags(self) -> tuple[str, ...]:
        """The declared tags, each once, in order."""
        found: dict[str, str] = {}
        names = self.every(
            "article:tag", "tags", "cxenseparse:pmc-tag", "parsely-tags", "news_keywords", "keywords", "sailthru.tags"
        )
        # Several plain values beside one that joins them all: the plain ones are enough.
        plain = [name for name in names if "," not in name]
        joined = [part for name in names if "," in name for part in name.split(",")]
        stated = self.article.get("keywords")
        listed = stated.split(",") if isinstance(stated, str) else stated if isinstance(stated, list) else []
        for name in plain or joined or listed:
            text = tidy(name)
            if text:
                found.setdefault(text.casefold(), text)
        return tuple(found.values())

    @cached_property
    def language(self) -> str | None:
        """The page's language code ("en-US")."""
        root = self._view.root
        for stated in (root.get("lang"), root.get("{http://www.w3.org/XML/1998/namespace}lang"),
                       self.first("og:locale"), tidy(self.article.get("inLanguage"))):  # fmt: skip
            match = _LOCALE.match((stated or "").strip())
            if match:
                return f"{match[1]}-{match[2].upper()}" if match[2] else match[1]
        return None

    def _crumbs(self) -> Iterator[str]:
        for item in self.objects:
            if "BreadcrumbList" in _types(item) and isinstance(item.get("itemListElement"), list):
                for step in item["itemListElement"]:
                    inner = step.get("item") if isinstance(step, dict) else None
                    name = tidy(step.get("name")) if isinstance(step, dict) else None
                    name = name or (tidy(inner.get("name")) if isinstance(inner, dict) else None)
                    if name and name.casefold() != "home":
                        yield name


def _types(item: dict[str, Any]) -> list[str]:
    stated = item.get("@type")
    return [kind for kind in (stated if isinstance(stated, list) else [stated]) if isinstance(kind, str)]


def _objects(text: str) -> Iterator[dict[str, Any]]:
    text = text.strip().removeprefix("<!--").removesuffix("-->").removeprefix("//<![CDATA[").removesuffix("//]]>")
    try:
        data = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        try:
            data = json.loads(_TRAILING_COMMA.sub(r"\1", text), strict=False)
        except (ValueError, RecursionError):
            return
    for item in data if isinstance(data, list) else [data]:
        if isinstance(item, dict):
            yield item
            graph = item.get("@graph")
            if isinstance(graph, list):
                yield from (part for part in graph if isinstance(part, dict))
