"""A page as its parsers see it: decoded once, parsed once, whoever asks."""

from __future__ import annotations

import json
from functools import cached_property
from typing import Any

from lxml import html
from parsel import Selector

from goldscrape.page import Context, Page

__all__ = ["PageView"]


class PageView:
    """Lazy text, tree and JSON of one page, shared by all surfaces that look at it."""

    def __init__(self, page: Page) -> None:
        self.page = page

    @property
    def context(self) -> Context:
        """What the spider knew besides the bytes."""
        return self.page.context

    @cached_property
    def text(self) -> str:
        """The body as text."""
        return self.page.body.decode("utf-8", "replace")

    @cached_property
    def root(self) -> html.HtmlElement:
        """The one parse of the page's HTML."""
        return html.document_fromstring(self.text or "<html></html>")

    @cached_property
    def selector(self) -> Selector:
        """The same tree behind parsel's selectors."""
        return Selector(root=self.root)

    @cached_property
    def json(self) -> Any:
        """The body as JSON. Raises ``ValueError`` when it is none."""
        return json.loads(self.page.body)
