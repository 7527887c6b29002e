"""The add-on that switches all of this on."""

from __future__ import annotations

import re

from scrapy.settings import BaseSettings

from goldscrape import __version__
from goldscrape.politeness.hosts import host_of, is_loopback
from goldscrape.politeness.pace import delay_was_set

__all__ = ["Politeness", "user_agent"]

_HERE = "goldscrape.politeness"
_SCRAPY = "scrapy.downloadermiddlewares"
_MIDDLEWARES: dict[str, int | None] = {
    f"{_HERE}.redirects.RedirectGuard": 90,
    f"{_SCRAPY}.robotstxt.RobotsTxtMiddleware": None,
    f"{_HERE}.robots.PoliteRobotsMiddleware": 100,
    f"{_HERE}.blocking.BlockingMiddleware": 545,
    f"{_SCRAPY}.retry.RetryMiddleware": None,
    f"{_HERE}.blocking.WaitingMiddleware": 550,
}
_LOOPBACK = ("127.0.0.1", "localhost", "::1", "")  # Scrapy files what has no host, local files, under ""


def user_agent(contact: str) -> str:
    """The honest name: the program, its version, and whom to write to (an e-mail or web address).

    Characters that do not belong in a header are left out of the contact.
    """
    reachable = re.sub(r"[^\x21-\x7e]|[()]", "", contact)
    return f"goldscrape/{__version__} (awards data; {f'+{reachable}' if reachable else 'no contact given'})"


class Politeness:
    """Sets the User-Agent, frees this machine of the default delay, puts the politeness middlewares in place."""

    def update_settings(self, settings: BaseSettings) -> None:
        """Called by Scrapy before a crawl; what the user has set stays."""
        contact = str(settings["GOLDSCRAPE_CONTACT"] or "")
        settings.set("USER_AGENT", user_agent(contact), priority="addon")
        site = host_of(str(settings["GOLDSCRAPE_SITE_URL"] or ""))
        if not delay_was_set(settings):
            free = [*_LOOPBACK, site] if is_loopback(site) else _LOOPBACK
            slots = {host: {"delay": 0.0} for host in free}
            settings.set("DOWNLOAD_SLOTS", {**slots, **settings.getdict("DOWNLOAD_SLOTS")}, priority="addon")
        for setting, parts in (
            ("DOWNLOADER_MIDDLEWARES", _MIDDLEWARES),
            ("EXTENSIONS", {f"{_HERE}.pace.Pace": 0}),
        ):
            held = settings.getdict(setting)
            merged = {**parts, **held}
            settings.set(setting, merged, priority=settings.getpriority(setting) or "addon")
