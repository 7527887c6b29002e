"""The past: snapshots of pages in the Wayback Machine, into the same tables."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import cached_property
from typing import Any, ClassVar, get_args
from urllib.parse import urlencode

from scrapy import Request
from scrapy.exceptions import UsageError
from scrapy.http import Response

from goldscrape.output import output_folder
from goldscrape.page import Context, Page
from goldscrape.pages.cdx import FIELDS, Every, Snapshot, read_cdx, thin
from goldscrape.period import read_period
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.spider import GoldscrapeSpider
from goldscrape.storage.captured import captured_snapshots

__all__ = ["HistorySpider"]

_ROWS_A_PAGE = 5_000
"""Captures asked for at once: one answer stays below a megabyte."""

_INDEX_PAUSE = 1.05
"""Seconds from the index's answer to the next question, whatever DOWNLOAD_DELAY is: the archive blocks who asks more
than 60 times a minute over 5 minutes."""

_WHOLE = {"download_fail_on_dataloss": True}
"""Half an answer is asked for again and at last an error, as it would count as fetched for ever. A page that was cut
before it was archived comes whole, and is stored as it is."""

_CAPTURE = re.compile(r"/web/(\d{14})id_/")


class HistorySpider(GoldscrapeSpider):
    """Asks the archive's index what it holds of a page, and fetches the originals."""

    name = "history"
    arguments: ClassVar[dict[str, str]] = {
        "url": "a page's address, or a pattern that ends in * (www.goldderby.com/odds/*)",
        "since": "first day of the captures (2016, 2016-08 or 2016-08-15)",
        "until": "last day of the captures",
        "every": "day (the last of each, default), week, or capture (all that differ)",
    }
    custom_settings = {  # noqa: RUF012 - Scrapy's attribute
        "GOLDSCRAPE_TOO_MANY_REQUESTS": 1,  # the archive's 429 comes before a block of an hour: the next run goes on
    }

    @classmethod
    def check_arguments(cls, arguments: Mapping[str, str]) -> None:
        """An address is needed; a star may only stand at its end."""
        super().check_arguments(arguments)
        url = arguments.get("url", "").strip()
        if not url or "*" in url[:-1].removeprefix("*."):
            raise UsageError("spider history needs -a url=ADDRESS; a * may only end it", print_help=False)
        if arguments.get("every", "day") not in get_args(Every):
            choices = ", ".join(get_args(Every))
            raise UsageError(f"every={arguments['every']}: choose one of {choices}", print_help=False)
        read_period(arguments.get("since"), arguments.get("until"))

    may_be_empty = False
    """Nothing new is a good end when earlier runs have fetched all there is."""

    @cached_property
    def _captured(self) -> set[str]:
        return captured_snapshots(output_folder(self.settings), self.report)

    async def start(self) -> AsyncIterator[Any]:
        """The first page of the index."""
        yield self._index(None, None)

    @property
    def _archive(self) -> str:
        return str(self.settings["GOLDSCRAPE_WAYBACK_URL"]).rstrip("/")

    def _index(self, resume_key: str | None, held_back: Snapshot | None) -> Request:
        period = read_period(self.given.get("since"), self.given.get("until"))
        query: list[tuple[str, str]] = [
            ("url", self.given["url"].strip()),
            ("output", "json"),
            ("fl", ",".join(FIELDS)),
            ("filter", "statuscode:200"),
            ("filter", "mimetype:text/html"),
            ("limit", str(_ROWS_A_PAGE)),
            ("showResumeKey", "true"),
        ]
        if period.since:
            query.append(("from", f"{period.since:%Y%m%d}"))
        if period.until:
            query.append(("to", f"{period.until:%Y%m%d}"))
        if resume_key:
            query.append(("resumeKey", resume_key))
        carried = (held_back.timestamp, held_back.url, held_back.digest) if held_back else None
        return Request(
            f"{self._archive}/cdx/search/cdx?{urlencode(query)}",
            callback=self.parse_index,
            errback=self.on_error,
            cb_kwargs={"carried": carried, "asked": resume_key},
            meta={"pause": _INDEX_PAUSE, **_WHOLE},
            dont_filter=True,
            priority=1,
        )

    def parse_index(
        self, response: Response, carried: tuple[str, str, str] | None, asked: str | None = None
    ) -> Iterator[Page | Request]:
        """The captures of one page of the index, and the next page.

        The last capture is held back while there is a next page: the same day may go on there.
        """
        yield self.page_from(response, context=Context(surface="cdx"))
        if response.status != 200:
            return
        try:
            answer = read_cdx(response.body)
        except ValueError as error:
            detail = f"the archive's index answered something else: {error}"
            self.report(Problem(ProblemKind.UNKNOWN_SHAPE, detail, response.url, Severity.FAILED))
            return
        earlier = (Snapshot(*carried),) if carried else ()
        every: Every = self.given.get("every", "day")  # type: ignore[assignment] # checked in check_arguments
        kept = thin((*earlier, *answer.found), every)
        if answer.resume_key and answer.resume_key == asked:
            detail = "the archive's index does not go on: its next page is the same one; later captures are missing"
            self.report(Problem(ProblemKind.INCOMPLETE_LISTING, detail, self.given["url"]))
        elif answer.resume_key:
            yield self._index(answer.resume_key, _take_last(kept, answer.found))
        elif not kept:
            detail = "the archive holds no such page in this period"
            self.report(Problem(ProblemKind.NO_CONTENT, detail, self.given["url"], Severity.FAILED))
        for snapshot in kept:
            url = f"{self._archive}/web/{snapshot.timestamp}id_/{snapshot.url}"
            if url in self._captured:
                self.may_be_empty = True  # an earlier run has it, and a snapshot never changes
                continue
            yield Request(
                url,
                callback=self.parse_snapshot,
                errback=self.on_error,
                cb_kwargs={"url": snapshot.url, "timestamp": snapshot.timestamp},
                meta=_WHOLE,
                dont_filter=True,
            )

    def parse_snapshot(self, response: Response, url: str, timestamp: str) -> Iterator[Page]:
        """The original, at the moment of the capture that answered (the archive redirects to the nearest)."""
        answered = _CAPTURE.search(response.url)
        moment = datetime.strptime(answered[1] if answered else timestamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
        yield self.page_from(response, url=url, capture="wayback", observed_at=moment, snapshot_at=moment)


def _take_last(kept: list[Snapshot], found: Sequence[Snapshot]) -> Snapshot | None:
    """Take the newest kept capture of the page at which the index was cut out of ``kept``."""
    page = found[-1].page if found else kept[-1].page if kept else None
    last = next((snapshot for snapshot in reversed(kept) if snapshot.page == page), None)
    if last is not None:
        kept.remove(last)
    return last
