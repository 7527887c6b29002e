"""What the ways to an event's odds have in common: the arguments, the account of what could be had, the requests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, ClassVar

from scrapy import Request
from scrapy.exceptions import UsageError

from goldscrape.awards.events import read_odds_address
from goldscrape.awards.groups import GROUPS, group_of
from goldscrape.event.coverage import Coverage
from goldscrape.event.memory import EventMemory
from goldscrape.page import Page
from goldscrape.pages.discovery import League
from goldscrape.pages.odds.links import OddsLink
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.spider import GoldscrapeSpider

__all__ = ["NOT_OFFERED", "EventSpider", "Given"]

NOT_OFFERED = (400, 404)
"""How the API and the site answer for a group they do not have."""

Given = Iterator[Page | Request]

_SOURCES = ("auto", "api", "page")


class EventSpider(GoldscrapeSpider):
    """Knows what was asked for, and what of it has come."""

    arguments: ClassVar[dict[str, str]] = {
        "event": "an award (oscars: its newest season), a league's name or id, an odds page's slug; list: all names",
        "group": f"{', '.join(GROUPS)}, several parted by commas; default: all that the event offers",
        "source": "auto (the API, and odds pages for what it lacks; default), api, page",
    }

    def __init__(self, name: str | None = None, **arguments: str) -> None:
        super().__init__(name, **arguments)
        self.event = self.given["event"].strip()
        groups = _groups(self.given.get("group", ""))
        address = read_odds_address(self.event) if "://" in self.event else None
        if address is not None and address.predictor_group:
            self.event, groups = address.slug, groups or (address.predictor_group,)
        self.source = self.given.get("source", "auto")
        self.may_be_empty = self.event == "list"
        self.usage_error: str | None = None
        """Set when what the site offers shows that the arguments were wrong; the crawl command then exits with 2."""
        self.leagues: list[League] = []
        self.links: list[OddsLink] = []
        self.coverage = Coverage(groups)
        self.decided = False
        """Whether it is known which event was meant."""
        self.looked_for_pages = False
        """Whether the list of odds pages was asked for."""

    def memory(self) -> bytes:
        """What the site offers and what of it has come: the requests that told it are not repeated."""
        kept = EventMemory(
            leagues=self.leagues,
            links=self.links,
            decided=self.decided,
            looked_for_pages=self.looked_for_pages,
            chosen=self.coverage.leagues,
            titles=self.coverage.titles,
            served=self.coverage.served,
            lacking=self.coverage.lacking,
        )
        return kept.packed()

    def recall(self, memory: bytes) -> None:
        """Go on with what an earlier run knew. Raises ``ValueError``."""
        kept = EventMemory.unpacked(memory)
        self.leagues, self.links = kept.leagues, kept.links
        self.decided, self.looked_for_pages = kept.decided, kept.looked_for_pages
        self.coverage.leagues, self.coverage.titles = kept.chosen, kept.titles
        for league, groups in kept.served.items():
            for group in groups:
                self.coverage.serve(league, group)
        for league, groups in kept.lacking.items():
            self.coverage.lack(league, *groups)

    @classmethod
    def check_arguments(cls, arguments: Mapping[str, str]) -> None:
        """An event is needed; groups and source must be ones there are."""
        super().check_arguments(arguments)
        if not arguments.get("event", "").strip():
            raise UsageError('spider odds needs -a event=NAME ("list" prints what the site offers)', print_help=False)
        source = arguments.get("source", "auto")
        if source not in _SOURCES:
            raise UsageError(f"source={source}: choose one of {', '.join(_SOURCES)}", print_help=False)
        _groups(arguments.get("group", ""))

    @property
    def site(self) -> str:
        """Where the site is, without a slash at the end."""
        return str(self.settings["GOLDSCRAPE_SITE_URL"]).rstrip("/")

    def unknown_event(self, names: Sequence[str]) -> None:
        """The event is none of those the site offers: say which there are."""
        offered = "; ".join(dict.fromkeys(names)) or "nothing"
        hint = "-a event=list prints all there is"
        self.wrong_usage(
            f"event={self.event}: the site offers no such event ({hint}); searching for it found: {offered}"
        )

    def wrong_usage(self, message: str) -> None:
        """What the site offers shows that the arguments were wrong."""
        self.usage_error = message
        self.report(Problem(ProblemKind.NOT_FOUND, message, None, Severity.FAILED))

    def request(
        self, where: str, callback: Any, priority: int = 0, *, meta: dict[str, Any] | None = None, **data: Any
    ) -> Request:
        """A request to the site, with its errors in the run; ``data`` are the callback's further arguments."""
        url = where if "://" in where else f"{self.site}{where}"
        return Request(
            url, callback, errback=self.on_error, cb_kwargs=data, meta=meta, priority=priority, dont_filter=True
        )


def _groups(given: str) -> tuple[str, ...]:
    """The groups named in an argument; raises ``UsageError`` for one there is not."""
    found = []
    for word in filter(None, (part.strip() for part in given.split(","))):
        group = group_of(word)
        if group is None:
            raise UsageError(f"group={word}: choose of {', '.join(GROUPS)}", print_help=False)
        found.append(group)
    return tuple(dict.fromkeys(found))
