"""Where the browser is, and what to do when there is none."""

from __future__ import annotations

import os
import shutil
from importlib.util import find_spec

from scrapy.settings import BaseSettings

from goldscrape.problems import Problem, ProblemKind

__all__ = ["FLAGS", "browser_missing", "find_chromium"]

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "headless_shell")
FLAGS = (
    "--headless",
    "--no-sandbox",  # scheduled jobs run as root in containers; the pages come from one site
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",  # a container's /dev/shm is small, and a full one kills the page
    "--no-first-run",
    "--disable-background-networking",  # the browser itself asks nobody for anything
    "--disable-component-update",
    "--disable-sync",
)


def find_chromium(settings: BaseSettings) -> str | None:
    """The browser's program: ``GOLDSCRAPE_CHROMIUM``, else the first known name on the PATH, else None."""
    chosen = str(settings["GOLDSCRAPE_CHROMIUM"] or "")
    if chosen:
        return chosen if os.access(chosen, os.X_OK) and os.path.isfile(chosen) else shutil.which(chosen)
    return next(filter(None, map(shutil.which, NAMES)), None)


def browser_missing(settings: BaseSettings) -> Problem | None:
    """What keeps us from using a browser, and how to install it; None when all is there."""
    if find_spec("scrapy_playwright") is None:
        detail = 'this page is drawn by script and needs a browser: pip install "goldscrape[browser]"'
    elif find_chromium(settings) is None:
        chosen = settings["GOLDSCRAPE_CHROMIUM"]
        where = f"GOLDSCRAPE_CHROMIUM={chosen} is no program" if chosen else "no Chromium on the PATH"
        detail = (
            f"this page is drawn by script and needs a browser, but {where}: install it (Debian: apt install chromium) "
            "or set GOLDSCRAPE_CHROMIUM to its path"
        )
    else:
        return None
    return Problem(ProblemKind.BROWSER_MISSING, f"{detail}; or use -a source=api")
