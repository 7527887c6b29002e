"""How the site lists its articles: RSS feed, sitemaps, and the REST API's posts.

Each reader is a pure function from a body to what it lists; a body of another shape raises ``ValueError``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import attrs
from lxml import etree

__all__ = ["Listed", "is_cut", "read_feed", "read_posts", "read_sitemap", "read_sitemap_index"]


_ROOT = rb"(?:[\w.-]+:)?(?:rss|RDF|feed|urlset|sitemapindex)"
_BEGIN = re.compile(rb"<" + _ROOT + rb"[\s>]")
_END = re.compile(rb"<(?:/" + _ROOT + rb"\s*|" + _ROOT + rb"\s[^<>]*/)>\s*(?:<!--.*?-->\s*)*\Z", re.DOTALL)


@attrs.frozen
class Listed:
    """An article, or a sitemap in an index, as a listing names it."""

    url: str
    published: datetime | None = None
    """UTC; None when the listing does not say."""
    modified: datetime | None = None
    """UTC; None when the listing does not say."""


def is_cut(body: bytes) -> bool:
    """Whether an XML listing ends before its root does: the readers give what is there, and it may be a half."""
    return _BEGIN.search(body) is not None and _END.search(body, max(0, len(body) - 10_000)) is None


def read_feed(body: bytes) -> list[Listed]:
    """The items of an RSS 2.0 or Atom feed, newest first as listed."""
    root = _xml(body, ("rss", "RDF", "feed"))
    found = []
    for item in _named(root, ("item", "entry")):
        url = _text(item, "link") or _attribute(item, "link", "href")
        if url:
            published = _moment(_text(item, "pubDate") or _text(item, "published") or _text(item, "date"))
            found.append(Listed(url, published, _moment(_text(item, "updated") or _text(item, "modified"))))
    return found


def read_sitemap(body: bytes) -> list[Listed]:
    """The pages of a sitemap; news sitemaps state when each was published, plain ones when it changed."""
    root = _xml(body, ("urlset",))
    return [
        Listed(url, _moment(_text(entry, "publication_date")), _moment(_text(entry, "lastmod")))
        for entry in _named(root, ("url",))
        if (url := _text(entry, "loc"))
    ]


def read_sitemap_index(body: bytes) -> list[Listed]:
    """The sitemaps of an index; ``modified`` is the newest change in each."""
    root = _xml(body, ("sitemapindex",))
    return [
        Listed(url, None, _moment(_text(entry, "lastmod")))
        for entry in _named(root, ("sitemap",))
        if (url := _text(entry, "loc"))
    ]


def read_posts(body: bytes) -> list[Listed]:
    """The posts of ``wp-json/wp/v2/posts``: an array of objects with ``link``, ``date_gmt``, ``modified_gmt``."""
    try:
        posts: Any = json.loads(body)
    except RecursionError as error:
        raise ValueError("JSON nested too deeply") from error
    if not isinstance(posts, list) or not all(isinstance(post, dict) for post in posts):
        raise ValueError("expected an array of posts")
    return [
        Listed(post["link"], _moment(post.get("date_gmt")), _moment(post.get("modified_gmt")))
        for post in posts
        if isinstance(post.get("link"), str) and post["link"].strip()
    ]


def _xml(body: bytes, roots: tuple[str, ...]) -> etree._Element:
    # Entities stay unresolved and nothing is loaded: a listing is no reason to trust a document.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True)
    try:
        root = etree.fromstring(body.strip(), parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(f"no XML: {error}") from error
    if root is None or _name(root) not in roots:
        raise ValueError(f"expected <{'> or <'.join(roots)}>, got <{_name(root) if root is not None else ''}>")
    return root


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _named(root: etree._Element, names: tuple[str, ...]) -> Iterator[etree._Element]:
    return (element for element in root.iter() if _name(element) in names)


def _text(element: etree._Element, name: str) -> str | None:
    for child in element.iter():
        if child is not element and _name(child) == name and (text := "".join(map(str, child.itertext())).strip()):
            return text
    return None


def _attribute(element: etree._Element, name: str, attribute: str) -> str | None:
    for child in element.iter():
        if _name(child) == name and child.get("rel", "alternate") == "alternate":
            found = (child.get(attribute) or "").strip()
            if found:
                return found
    return None


def _moment(text: Any) -> datetime | None:
    if not isinstance(text, str) or not text.strip():
        return None
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        try:
            moment = parsedate_to_datetime(text.strip())
        except (ValueError, TypeError, OverflowError):
            return None
    try:
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except OverflowError:
        return None
