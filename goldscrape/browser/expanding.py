"""Open every "See All +" of a rendered odds page, and know what it opened."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from scrapy.http import Response

from goldscrape.page import Opened

if TYPE_CHECKING:
    from playwright.async_api import Page as BrowserPage

__all__ = ["browser_steps", "opened_in"]

_QUIET_MS = 700
"""How long no row may have come before a list counts as drawn; twice the time the first row took, if that is longer."""


@cache
def _script() -> str:
    return files("goldscrape.browser").joinpath("expand.js").read_text(encoding="utf-8")


async def open_all(page: BrowserPage, patience: float) -> list[dict[str, Any]]:
    """Wait until the page is drawn, open its lists one after the other; what each had before and after.

    ``patience``: seconds to wait for the first row, and for each list. An expander that opens nothing is listed with
    the same number of rows twice.
    """
    result: dict[str, Any] = await page.evaluate(_script(), {"quiet": _QUIET_MS, "patience": round(patience * 1000)})
    return list(result["opened"])


def browser_steps(user_agent: str, patience: float) -> dict[str, Any]:
    """What scrapy-playwright is told about a request: say who we are, as all our requests do, and open all lists."""
    from scrapy_playwright.page import PageMethod

    return {
        "playwright": True,
        "playwright_context_kwargs": {"user_agent": user_agent},
        "playwright_page_goto_kwargs": {"wait_until": "domcontentloaded"},
        "playwright_page_methods": [PageMethod(open_all, patience)],
    }


def opened_in(response: Response) -> tuple[Opened, ...]:
    """The expanders that the browser opened on the page of a response."""
    return tuple(Opened(**one) for one in response.meta.get("browser_opened") or [])
