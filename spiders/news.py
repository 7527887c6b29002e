"""New and changed articles: from the REST API's posts, the sitemaps or the feed, whichever the site gives."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any, ClassVar
from urllib.parse import urlencode, urljoin, urlsplit

from scrapy import Request
from scrapy.http import Response
from twisted.python.failure import Failure

from goldscrape.addresses import plain_address
from goldscrape.failures import problem_of
from goldscrape.output import output_folder
from goldscrape.page import Context, Page
from goldscrape.pages.feeds import Listed, read_feed, read_posts, read_sitemap, read_sitemap_index
from goldscrape.period import Period, read_period
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.spider import GoldscrapeSpider
from goldscrape.storage.captured import captured_pages, good_runs

__all__ = ["NewsSpider", "known_until"]

_FIRST_LOOK = timedelta(days=7)
"""How far back the first run looks when it is not told."""

_OVERLAP = timedelta(days=1)
"""How far a run looks back before the last good one began: clocks differ, and an article may be listed late."""

_POSTS_A_PAGE = 100
"""The most the REST API gives."""

_MONTH_SITEMAP = re.compile(r"-sitemap(\d{4})(\d{2})\b")
_POSTS_SITEMAP = re.compile(r"/post-sitemap[^/]*$")
_NO_ARTICLES = re.compile(r"/(?:news|page|author|category|(?:post_)?tag|vertical)-sitemap[^/]*$")
"""Sitemaps of pages that are no articles; the news sitemap is asked for by its own address."""


class NewsSpider(GoldscrapeSpider):
    """Lists what is new or changed since the last good run, and fetches that."""

    name = "news"
    arguments: ClassVar[dict[str, str]] = {
        "since": "first day (2026, 2026-08 or 2026-08-15); default: since the last good run, at first seven days",
        "until": "last day",
        "section": "only articles of this section of the site (film, tv …)",
    }

    @classmethod
    def check_arguments(cls, arguments: Mapping[str, str]) -> None:
        """The dates must be dates."""
        super().check_arguments(arguments)
        read_period(arguments.get("since"), arguments.get("until"))

    def __init__(self, name: str | None = None, **arguments: str) -> None:
        super().__init__(name, **arguments)
        self.may_be_empty = False
        """Nothing new is a good end once a listing was read."""
        self._seen: set[str] = set()

    @cached_property
    def _period(self) -> Period:
        return read_period(self.given.get("since"), self.given.get("until"))

    @cached_property
    def _from(self) -> datetime:
        if self._period.start:
            return self._period.start
        known = good_runs(output_folder(self.settings), self.name, self.started_at, self.report)
        last = known_until(known, self.given.get("section", ""))
        return last - _OVERLAP if last else self.started_at - _FIRST_LOOK

    @cached_property
    def _captured(self) -> dict[str, datetime]:
        return captured_pages(output_folder(self.settings), self.report, self.started_at)

    async def start(self) -> AsyncIterator[Any]:
        """The best listing first; the next best when it is not given."""
        yield self._posts(1)

    def _listing(self, path: str, surface: str, callback: Callable[..., Any], **kwargs: Any) -> Request:
        return Request(
            urljoin(str(self.settings["GOLDSCRAPE_SITE_URL"]).rstrip("/") + "/", path),
            callback=callback,
            errback=self.on_listing_error,
            cb_kwargs=kwargs,
            meta={"surface": surface, "always_fetch": True},
            dont_filter=True,
            priority=1,
        )

    # the REST API's posts

    def _posts(self, number: int) -> Request:
        query = {
            "per_page": _POSTS_A_PAGE,
            "page": number,
            "orderby": "modified",
            "order": "desc",
            "modified_after": f"{self._from:%Y-%m-%dT%H:%M:%S}",
            "_fields": "link,date_gmt,modified_gmt",
        }
        return self._listing(f"wp-json/wp/v2/posts?{urlencode(query)}", "wp_posts", self.parse_posts, number=number)

    def parse_posts(self, response: Response, number: int) -> Iterator[Any]:
        """One page of posts; the next one while there is one."""
        yield self._discovered(response)
        listed = self._read(response, read_posts)
        if listed is None:
            if number == 1:
                yield self._listing("sitemap_index.xml", "sitemap_index", self.parse_sitemap_index)
                yield self._listing("news-sitemap.xml", "sitemap", self.parse_sitemap)
            return
        yield from self._articles(listed)
        if number == 1:  # galleries and videos are no posts to WordPress
            yield self._listing("sitemap_index.xml", "sitemap_index", self.parse_sitemap_index, others=True)
        if len(listed) == _POSTS_A_PAGE or number < int(response.headers.get("X-WP-TotalPages") or 0):
            yield self._posts(number + 1)

    # sitemaps

    def parse_sitemap_index(self, response: Response, others: bool = False) -> Iterator[Any]:
        """The sitemaps that changed in the period; ``others``: only what the posts left out (galleries, videos)."""
        yield self._discovered(response)
        listed = self._read(response, read_sitemap_index)
        if listed is None:
            if not others:
                yield self._listing("feed/", "feed", self.parse_feed)
            return
        for sitemap in listed:
            month = _MONTH_SITEMAP.search(sitemap.url)
            changed = sitemap.modified is None or sitemap.modified >= self._from
            begun = not (month and self._period.until) or (int(month[1]), int(month[2])) <= (
                self._period.until.year,
                self._period.until.month,
            )
            is_known = _NO_ARTICLES.search(sitemap.url) or (others and _POSTS_SITEMAP.search(sitemap.url))
            if changed and begun and not is_known:
                yield self._listing(sitemap.url, "sitemap", self.parse_sitemap)

    def parse_sitemap(self, response: Response) -> Iterator[Any]:
        """The articles of one sitemap."""
        yield self._discovered(response)
        yield from self._articles(self._read(response, read_sitemap) or [])

    # the feed

    def parse_feed(self, response: Response) -> Iterator[Any]:
        """The newest articles; all that is left when neither posts nor sitemaps are given."""
        yield self._discovered(response)
        listed = self._read(response, read_feed)
        if listed is None:
            detail = "neither posts nor sitemaps nor the feed could be read: nothing is known of new articles"
            self.report(Problem(ProblemKind.NO_CONTENT, detail, response.url, Severity.FAILED))
            return
        moments = [each.published for each in listed if each.published]
        if moments and min(moments).date() > self._from.date():
            detail = f"the feed reaches back to {min(moments):%Y-%m-%d %H:%M}; older articles may be missing"
            self.report(Problem(ProblemKind.INCOMPLETE_LISTING, detail, response.url, Severity.DEGRADED))
        yield from self._articles(listed)

    # what all listings share

    def on_listing_error(self, failure: Failure) -> Iterator[Any]:
        """No listing there: a note, and the next best one."""
        request: Request = failure.request  # type: ignore[attr-defined]
        problem = problem_of(failure, request.url)
        surface = request.meta["surface"]
        if surface == "feed" or problem.kind is ProblemKind.BLOCKED:
            self.report(problem)
            return
        self.report(Problem(problem.kind, problem.detail, problem.url, Severity.NOTE))
        if surface == "wp_posts" and request.cb_kwargs["number"] == 1:
            yield self._listing("sitemap_index.xml", "sitemap_index", self.parse_sitemap_index)
            yield self._listing("news-sitemap.xml", "sitemap", self.parse_sitemap)
        elif surface == "sitemap_index" and not request.cb_kwargs.get("others"):
            yield self._listing("feed/", "feed", self.parse_feed)

    def _discovered(self, response: Response) -> Page:
        surface = response.meta["surface"]
        return self.page_from(response, context=Context(surface=surface, optional=surface != "feed"))

    def _read(self, response: Response, reader: Callable[[bytes], list[Listed]]) -> list[Listed] | None:
        if response.status == 200:
            try:
                listed = reader(response.body)
            except ValueError as error:
                detail = f"the {response.meta['surface']} listing is something else: {error}"
            else:
                self.may_be_empty = True
                detail = f"the {response.meta['surface']} listing was read: {len(listed)} listed"
                self.report(Problem(ProblemKind.SOURCE, detail, response.url, Severity.NOTE))
                return listed
        else:
            detail = f"the {response.meta['surface']} listing is not given (status {response.status})"
        self.report(Problem(ProblemKind.UNKNOWN_SHAPE, detail, response.url, Severity.NOTE))
        return None

    def _articles(self, listed: list[Listed]) -> Iterator[Request]:
        for each in listed:
            url = plain_address(urljoin(str(self.settings["GOLDSCRAPE_SITE_URL"]), each.url))
            if url in self._seen or not self._is_wanted(each, url):
                continue
            self._seen.add(url)
            yield Request(url, callback=self.parse_article, errback=self.on_error)

    def _is_wanted(self, each: Listed, url: str) -> bool:
        section = _plain(self.given.get("section", ""))
        if section and urlsplit(url).path.strip("/").split("/")[0].lower() != section:
            return False
        moments = [moment for moment in (each.published, each.modified) if moment]
        if moments and max(moments) < self._from:
            return False
        if self._period.end and moments and min(moments) >= self._period.end:
            return False
        captured = self._captured.get(url)
        return captured is None or each.modified is None or each.modified >= captured

    def parse_article(self, response: Response) -> Iterator[Page]:
        """The article. Under another of its addresses it is the same text, which is stored once."""
        yield self.page_from(response)


def known_until(runs: Sequence[tuple[datetime, Mapping[str, str]]], section: str) -> datetime | None:
    """When the last of the runs began that leave no gap behind them; None when nothing is known.

    A run says nothing of other sections than its own, nor of what came after its last day, and one that was told its
    first day only continues what is known up to that day.

    Args:
        runs: good runs, oldest first: when each began, its arguments.
        section: the section that is asked for; empty: all.
    """
    until: datetime | None = None
    for began, arguments in runs:
        theirs = arguments.get("section", "")
        if arguments.get("until") or (theirs and _plain(theirs) != _plain(section)):
            continue
        first = read_period(arguments.get("since"), None).start
        if first is None or first <= (until or began - _FIRST_LOOK):
            until = began
    return until


def _plain(section: str) -> str:
    return section.strip("/ ").lower()
