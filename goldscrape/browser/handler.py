"""Scrapy's HTTP handler, with a browser behind it that starts when the first page asks for one."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler
from scrapy.exceptions import DownloadTimeoutError
from scrapy.http import Request, Response

from goldscrape.browser.chromium import FLAGS, find_chromium
from goldscrape.browser.expanding import browser_steps

__all__ = ["BrowserDownloadHandler"]


class BrowserDownloadHandler(HTTP11DownloadHandler):
    """Requests with ``browser`` in their meta go to scrapy-playwright, all others over plain HTTP.

    scrapy-playwright's own handler starts a driver process with every crawl; most crawls need no browser.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._own_crawler = crawler
        self._starting = asyncio.Lock()
        self._browser: Any = None

    async def download_request(self, request: Request) -> Response:
        """The response; for the browser's requests the page as its scripts have left it."""
        if not request.meta.get("browser"):
            return await super().download_request(request)
        from playwright.async_api import Error
        from playwright.async_api import TimeoutError as BrowserTimeout

        browser = await self._started()
        settings = self._own_crawler.settings
        agent = (request.headers.get("User-Agent") or b"").decode("latin-1") or str(settings["USER_AGENT"])
        steps = browser_steps(agent, settings.getfloat("GOLDSCRAPE_BROWSER_PATIENCE"))
        try:
            # A copy: what the browser needs (callables) is no data, and requests must stay data.
            response: Response = await browser.download_request(request.replace(meta={**request.meta, **steps}))
        except BrowserTimeout as error:
            raise DownloadTimeoutError(_line(error)) from error
        except Error as error:
            # Playwright's messages carry its call log over many lines.
            raise OSError(f"the browser could not load the page: {_line(error)}") from error
        request.meta["browser_opened"] = steps["playwright_page_methods"][0].result or []
        return response.replace(request=request)

    async def _started(self) -> Any:
        async with self._starting:
            if self._browser is None:
                from scrapy_playwright.handler import ScrapyPlaywrightDownloadHandler

                settings = self._own_crawler.settings
                browser = ScrapyPlaywrightDownloadHandler(self._own_crawler)
                browser.config.launch_options = {
                    "executable_path": find_chromium(settings), "args": list(FLAGS), "headless": True,
                }  # fmt: skip
                browser.config.navigation_timeout_ms = settings.getfloat("DOWNLOAD_TIMEOUT") * 1000
                browser.abort_request = _is_decoration
                logging.getLogger("scrapy-playwright").setLevel(logging.ERROR)
                await browser._launch()
                self._browser = browser
        return self._browser

    async def close(self) -> None:
        """Close the browser, if one was started."""
        if self._browser is not None:
            await self._browser.close()
        await super().close()


def _is_decoration(request: Any) -> bool:
    """Pictures, sounds and fonts say nothing about odds and are not asked for."""
    return request.resource_type in ("image", "media", "font")


def _line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:200]
