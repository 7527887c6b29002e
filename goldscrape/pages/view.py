"""A page as its parsers see it: decoded once, parsed once, whoever asks."""

from __future__ import annotations

import json
import re
from functools import cached_property
from typing import Any, Literal
from urllib.parse import urljoin, urlsplit

from lxml import etree
from parsel import Selector

from goldscrape.page import Context, Page
from goldscrape.pages.charset import Decoded, decode
from goldscrape.problems import Problem, ProblemKind, Severity

__all__ = ["Kind", "PageView", "absolute"]

Kind = Literal["html", "xml", "json", "text", "binary", "empty"]

_MAGIC = (
    (b"%PDF-", "a PDF"), (b"\x89PNG\r\n", "a PNG image"), (b"\xff\xd8\xff", "a JPEG image"), (b"GIF8", "a GIF image"),
    (b"PK\x03\x04", "a ZIP archive"), (b"\x1f\x8b", "gzip data"), (b"\x00\x00\x01\x00", "an icon"),
    (b"wOFF", "a font"), (b"wOF2", "a font"), (b"\x28\xb5\x2f\xfd", "zstd data"), (b"PAR1", "a Parquet file"),
    (b"\x7fELF", "a program"), (b"ID3", "audio"), (b"OggS", "audio"),
)  # fmt: skip
_BLANK = b" \t\r\n\0\xef\xbb\xbf"
_TYPES = {"image": "an image", "audio": "audio", "video": "video", "font": "a font"}
_HTML = re.compile(
    r"<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|meta|title|section|table|ul|a|span)\b", re.I
)


def absolute(base: str, href: str | None) -> str | None:
    """A link of a page at ``base`` as an http address; None when it is none."""
    href = (href or "").strip()
    if not href:
        return None
    try:
        address = urljoin(base, href) if base.startswith("http") else href
        parts = urlsplit(address)
        return address if parts.scheme in ("http", "https") and parts.hostname else None
    except ValueError:
        return None


class PageView:
    """Lazy text, tree and JSON of one page, shared by all surfaces that look at it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._mentions: dict[str, bool] = {}

    @property
    def context(self) -> Context:
        """What the spider knew besides the bytes."""
        return self.page.context

    @cached_property
    def decoded(self) -> Decoded:
        """The body as text, with what was claimed about its encoding."""
        return decode(self.page.body, self.page.content_type)

    @property
    def text(self) -> str:
        """The body as text."""
        return self.decoded.text

    def mentions(self, *words: str) -> bool:
        """Whether any of these ASCII words occurs in the page's source; the cheapest question there is."""
        wide = self.decoded.encoding.startswith(("utf-16", "utf-32"))
        for word in words:
            if word not in self._mentions:
                # The bytes are searched faster than a text with wide characters.
                self._mentions[word] = word in self.text if wide else word.encode("ascii") in self.page.body
            if self._mentions[word]:
                return True
        return False

    @cached_property
    def mime(self) -> str:
        """The Content-Type header without parameters, lower case; empty when the server sent none."""
        return self.page.content_type.partition(";")[0].strip().lower()

    @cached_property
    def kind(self) -> Kind:
        """What the bytes are; the header only decides where the bytes leave a choice."""
        body = self.page.body
        if not (body[:64].strip(_BLANK) or body.strip(_BLANK)):
            return "empty"
        if self._foreign is not None:
            return "binary"
        start = self.decoded.start.lstrip("\ufeff \t\r\n\0")
        if start[:1] in "{[" and (self.mime.endswith("json") or _HTML.search(start) is None):
            return "json" if self._is_json else "text"
        if start.startswith("<?xml") and not _HTML.search(start[:400]):
            return "xml"
        if start.startswith(("<rss", "<feed", "<urlset", "<sitemapindex")):
            return "xml"
        if self.mime == "text/plain" and not start.startswith("<"):
            return "text"
        return "html" if _HTML.search(start) or _HTML.search(self.text, 0, 65536) else "text"

    @cached_property
    def refusal(self) -> Problem | None:
        """Why nothing can be read from this response at all; None when it is worth reading."""
        page = self.page
        if page.status >= 400:
            return Problem(ProblemKind.HTTP_STATUS, f"the server answered {page.status}", page.url, Severity.FAILED)
        if self.kind == "empty":
            return Problem(ProblemKind.EMPTY_BODY, "the body is empty", page.url, Severity.FAILED)
        if self.kind == "binary":
            detail = f"the body is {self._foreign}, expected HTML, text or JSON"
            return Problem(ProblemKind.UNSUPPORTED_TYPE, detail, page.url, Severity.FAILED)
        return None

    @cached_property
    def root(self) -> etree._Element:
        """The one parse of the page's HTML; an empty document when there is nothing to parse."""
        decoded = self.decoded
        as_it_is = decoded.encoding == "utf-8" and decoded.valid
        data = decoded.body if as_it_is else decoded.text.encode("utf-8", "replace")
        if b"\0" in data:
            data = data.replace(b"\0", b"")
        # libxml2 keeps no limit that hostile depth could pass: huge_tree stays off, entities and network too.
        # Comments are nobody's text and part words that a browser shows as one; nobody asks for an element by its id.
        parser = etree.HTMLParser(
            encoding="utf-8", huge_tree=False, no_network=True, remove_pis=True, remove_comments=True, collect_ids=False
        )
        try:
            root = etree.fromstring(data, parser)
        except (etree.ParserError, etree.XMLSyntaxError):
            root = None
        return etree.Element("html") if root is None else root

    @cached_property
    def meta(self) -> dict[str, list[str]]:
        """``<meta>`` contents by lower-case name or property, in order."""
        found: dict[str, list[str]] = {}
        for node in self.root.iter("meta"):
            content = node.get("content")
            name = node.get("property") or node.get("name") or node.get("itemprop")
            if name and content and content.strip():
                found.setdefault(name.strip().lower(), []).append(content)
        return found

    @cached_property
    def canonical(self) -> str | None:
        """The address the page calls its own (``rel=canonical``, else ``og:url``); None unless it is http."""
        for node in self.root.iter("link"):
            if "canonical" in (node.get("rel") or "").lower().split():
                address = absolute(self.page.final_url, node.get("href"))
                if address:
                    return address
        for node in self.root.iter("meta"):
            if (node.get("property") or node.get("name") or "").lower() == "og:url":
                address = absolute(self.page.final_url, node.get("content"))
                if address:
                    return address
        return None

    @cached_property
    def selector(self) -> Selector:
        """The same tree behind parsel's selectors."""
        return Selector(root=self.root)

    @cached_property
    def json(self) -> Any:
        """The body as JSON. Raises ``ValueError`` when it is none."""
        try:
            return json.loads(self.text)
        except RecursionError as error:
            raise ValueError("JSON nested too deeply") from error

    @cached_property
    def _is_json(self) -> bool:
        try:
            return self.json is not None
        except ValueError:
            # A JSON endpoint cut short is still one: its surface says what is missing.
            return self.mime.endswith("json")

    @cached_property
    def _foreign(self) -> str | None:
        body = self.page.body
        for magic, name in _MAGIC:
            if body.startswith(magic):
                return name
        if body[:4] == b"RIFF" and body[8:12] in (b"WEBP", b"WAVE", b"AVI "):
            return "an image or sound"
        start = self.decoded.start
        if _HTML.search(start):
            return None
        for prefix, name in _TYPES.items():
            if self.mime.startswith(prefix + "/") and not start.lstrip().startswith("<"):
                return name
        controls = sum(1 for char in start if char < " " and char not in "\t\n\r\f") + start.count("\ufffd")
        return "binary data" if controls * 20 > len(start) else None
