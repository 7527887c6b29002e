"""Stop at the first sign that a host does not want to be read; wait when it asks us to."""

from __future__ import annotations

import logging
from collections import Counter
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, cast

from scrapy import Spider
from scrapy.downloadermiddlewares.retry import RetryMiddleware, get_retry_request
from scrapy.exceptions import NotConfigured
from scrapy.http import Request, Response

from goldscrape.politeness.challenge import challenge_in
from goldscrape.politeness.hosts import host_of, is_loopback
from goldscrape.politeness.pace import Pace
from goldscrape.politeness.refusal import HostBlocked
from goldscrape.politeness.waiting import retry_after
from goldscrape.problems import Problem, ProblemKind
from goldscrape.signals import problem_found

if TYPE_CHECKING:
    from typing import Self

    from scrapy.crawler import Crawler

__all__ = ["BlockingMiddleware", "WaitingMiddleware"]

logger = logging.getLogger(__name__)

_GIVEN_UP = "goldscrape_given_up"


def _pace(crawler: Crawler) -> Pace:
    pace = crawler.get_extension(Pace)
    if pace is None:
        raise NotConfigured("the Pace extension is switched off; the politeness middlewares need it")
    return pace


class WaitingMiddleware(RetryMiddleware):
    """Scrapy's retries, but 429 and 503 hold the whole host for as long as Retry-After asks.

    Without the header a 429 holds it for 5 s (1 s on this machine), then twice as long each time.
    """

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's door."""
        made = super().from_crawler(crawler)
        made.longest = crawler.settings.getfloat("GOLDSCRAPE_RETRY_AFTER_MAX")
        made.patience = crawler.settings.getint("GOLDSCRAPE_TOO_MANY_REQUESTS")
        made.in_a_row = Counter()
        return made

    longest: float
    patience: int
    in_a_row: Counter[str]
    """429 answers a host has given since its last other answer."""

    def process_response(self, request: Request, response: Response) -> Request | Response:  # type: ignore[override]
        """The response, or the request again after the wait."""
        host = host_of(request.url)
        if response.status != 429:
            self.in_a_row.pop(host, None)
        if response.status in (429, 503) and _challenger(response):
            return response  # asking again would be met by the same page
        if response.status not in (429, 503) or request.meta.get("dont_retry"):
            return super().process_response(request, response)
        seconds = retry_after(response.headers.get("Retry-After"), _its_clock(response))
        if response.status == 429:
            self.in_a_row[host] += 1
            times = max(self.in_a_row[host], request.meta.get("retry_times", 0) + 1)
            if times >= self.patience:
                request.meta[_GIVEN_UP] = f"429 Too Many Requests {times} times in a row"
                return response
            if seconds is None:
                seconds = (1 if is_loopback(host) else 5) * 2.0 ** (self.in_a_row[host] - 1)
        if seconds is None:
            return super().process_response(request, response)
        if seconds > self.longest:
            request.meta[_GIVEN_UP] = (
                f"{response.status} with Retry-After: {seconds:.0f} s, longer than GOLDSCRAPE_RETRY_AFTER_MAX "
                f"({self.longest:g} s); run again after that"
            )
            return response
        times = max(self.max_retry_times, self.patience) if response.status == 429 else self.max_retry_times
        again = get_retry_request(
            request,
            spider=cast("Spider", self.crawler.spider),
            reason=f"{response.status} asks to wait {seconds:.0f} s",
            max_retry_times=times,
        )
        if again is None:
            return response
        logger.info("%s answered %d and asks to wait %.1f s", host, response.status, seconds)
        _pace(self.crawler).hold(request, seconds)
        return again


def _its_clock(response: Response) -> datetime:
    """The server's time: the moment a Retry-After names is one of its own clock."""
    said = (response.headers.get("Date") or b"").decode("latin-1")
    try:
        at = parsedate_to_datetime(said)
    except ValueError:
        return datetime.now(UTC)
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _challenger(response: Response) -> str | None:
    kind = (response.headers.get("Content-Type") or b"").decode("latin-1")
    mitigated = response.headers.get("cf-mitigated") == b"challenge"
    return challenge_in(response.status, kind, response.body, mitigated)


class BlockingMiddleware:
    """No further request to a host that answered 401, 403, a challenge page, or 429 again and again.

    ``refusal_is_answer`` in a request's meta says that its status is part of what was asked for (an archived page).
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.blocked: set[str] = set()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's door."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Raise ``HostBlocked`` for a host that has refused us."""
        if host_of(request.url) in self.blocked:
            raise HostBlocked(f"not asked for: {host_of(request.url)} has refused us")

    def process_response(self, request: Request, response: Response) -> Response:
        """The response as it is; a refusal is reported once a host."""
        reason = self._refusal(request, response)
        host = host_of(request.url)
        if reason and host not in self.blocked:
            self.blocked.add(host)
            detail = f"{host} refuses us: {reason}. Nothing more was asked of it in this run"
            problem = Problem(ProblemKind.BLOCKED, detail, response.url)
            self.crawler.signals.send_catch_log(signal=problem_found, problem=problem)
            _pace(self.crawler).drop(request)
        return response

    def _refusal(self, request: Request, response: Response) -> str | None:
        if not response.url.startswith("http"):
            return None
        maker = _challenger(response)
        if request.meta.get("refusal_is_answer"):
            return None
        if maker:
            return f"{response.status} with the challenge page of {maker} (asks whether the reader is human)"
        if _GIVEN_UP in request.meta:
            return str(request.meta[_GIVEN_UP])
        # A robots.txt that may not be read forbids nothing (RFC 9309, 2.3.1.3).
        if response.status in (401, 403) and not request.url.endswith("/robots.txt"):
            return {401: "401 Unauthorized", 403: "403 Forbidden"}[response.status]
        return None
