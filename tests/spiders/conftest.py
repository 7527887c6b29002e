"""The local site, and a browser if there is one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from scrapy.settings import Settings

from goldscrape.browser import browser_missing
from tests.site import Site, made_up


@pytest.fixture
def site() -> Iterator[Site]:
    """A site of its own for every test, with the same made-up values everywhere."""
    with Site(made_up(), wait=0.15) as running:
        yield running
    assert not running.server.errors


@pytest.fixture(scope="session")
def chromium() -> None:
    """Skips where no real browser can be driven."""
    settings = Settings({"GOLDSCRAPE_CHROMIUM": ""})
    missing = browser_missing(settings)
    if missing:
        pytest.skip(f"NO BROWSER, rendered odds pages are NOT proved by this run: {missing.detail}")
