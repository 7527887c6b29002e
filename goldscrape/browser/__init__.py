"""The system's Chromium for pages that a script draws; an extra (``pip install "goldscrape[browser]"``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goldscrape.browser.chromium import browser_missing, find_chromium
from goldscrape.browser.expanding import opened_in

if TYPE_CHECKING:
    from goldscrape.browser.handler import BrowserDownloadHandler

__all__ = ["BrowserDownloadHandler", "browser_missing", "find_chromium", "opened_in"]


def __getattr__(name: str) -> object:
    if name == "BrowserDownloadHandler":  # Scrapy's own handlers behind it take a third of a second to load
        from goldscrape.browser.handler import BrowserDownloadHandler

        return BrowserDownloadHandler
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
