"""The system's Chromium for pages that a script draws; an extra (``pip install "goldscrape[browser]"``)."""

from goldscrape.browser.chromium import browser_missing, find_chromium
from goldscrape.browser.expanding import opened_in
from goldscrape.browser.handler import BrowserDownloadHandler

__all__ = ["BrowserDownloadHandler", "browser_missing", "find_chromium", "opened_in"]
