"""The local Gold Derby: routes requests to what it holds, applies the faults, keeps the log."""

from __future__ import annotations

import hashlib
import json
import re
from email.utils import format_datetime, parsedate_to_datetime
from types import TracebackType
from typing import Any

import attrs

from tests.site import articles, feeds, odds_api, odds_pages
from tests.site.archive import Archive
from tests.site.faults import Fault
from tests.site.server import Answer, Logged, Request, Server
from tests.site.world import League, World, made_up

__all__ = ["Site"]

_NOT_FOUND = Answer(
    status=404, body=b"<!DOCTYPE html><html><head><title>Page not found</title></head><body><h1>404</h1></body></html>"
)


class Site:
    """A context manager: ``with Site() as site`` serves until the block ends.

    ``world`` is what its odds are, ``generated`` how many generated articles its sitemaps list, ``weight`` how many KiB
    of script each article page carries, ``wait`` how long the redesigned odds page takes to draw (seconds).
    """

    def __init__(
        self, world: World | None = None, *, port: int = 0, generated: int = 20, weight: int = 8, wait: float = 0.3,
        robots: str = feeds.ROBOTS, style: odds_api.ApiStyle | None = None,
    ) -> None:  # fmt: skip
        self.world = world or made_up()
        self.generated = generated
        self.weight = weight
        self.wait = wait
        self.drawn: str | None = None
        """Serve the redesigned odds page as a browser would leave it: `collapsed` or `opened`."""
        self.robots = robots
        self.style = style or odds_api.ApiStyle()
        self.articles = articles.known_articles()
        self.archive = Archive()
        self.faults: list[Fault] = []
        self.extra: dict[str, Answer] = {}
        """Pages a test adds: path (with query, if any) to its answer."""
        self.server = Server(self.respond, port)

    def __enter__(self) -> Site:
        self.server.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.server.stop()

    @property
    def url(self) -> str:
        """Where it is, for GOLDSCRAPE_SITE_URL."""
        return f"http://127.0.0.1:{self.server.port}"

    @property
    def log(self) -> list[Logged]:
        """Every request so far."""
        return self.server.log

    def requests(self, pattern: str = "") -> list[Logged]:
        """The requests whose path matches a regular expression, robots.txt left out."""
        return [x for x in list(self.log) if x.target != "/robots.txt" and re.search(pattern, x.target)]

    def fault(self, text: str) -> Fault:
        """Switch a fault on: `GLOB=NAME[:ARGUMENT][@AFTER][xTIMES]`."""
        fault = Fault.parse(text)
        self.faults.append(fault)
        return fault

    def respond(self, request: Request) -> Answer:
        """The answer to a request, faults included."""
        if request.path.startswith("/_site/"):
            return self._control(request)
        answer = self._answer(request)
        for fault in self.faults:
            answer = fault.apply(request.target, answer)
        return answer

    def _answer(self, request: Request) -> Answer:
        path, query = request.path, request.query
        if request.target in self.extra:
            return attrs.evolve(self.extra[request.target])
        if found := re.fullmatch(r"/film/2026/generated-(\d+)/", path):
            return Answer(body=articles.generated_page(int(found[1]), self.url, self.weight))
        if path.startswith(odds_api.PREFIX):
            return odds_api.answer(path, self.world, self.style)
        if found := re.fullmatch(r"/odds/([a-z0-9-]+)-odds/([\w-]+)/", path):
            return self._odds_page(found[1].replace("-", "_"), found[2], path)
        if path == "/robots.txt":
            return feeds.robots(self.robots, self.url)
        if path == "/odds/":
            return _page(odds_pages.index(self.world.leagues))
        if path == "/cdx/search/cdx":
            return self.archive.cdx(request.target)
        if found := re.fullmatch(r"/web/(\d+)id_/(.+)", request.target):
            return self.archive.original(found[1], found[2])
        if (listed := self._listing(path, query)) is not None:
            return listed
        for article in self.articles:
            if article.path == path:
                return self._conditional(request, article)
        return attrs.evolve(_NOT_FOUND)

    def _odds_page(self, group: str, slug: str, path: str) -> Answer:
        league: League | None = next((x for x in self.world.leagues if x.slug == slug and x.era), None)
        if league is None or group not in league.groups:
            return attrs.evolve(_NOT_FOUND)
        return _page(odds_pages.page(league, group, self.url + path, wait=self.wait, drawn=self.drawn))

    def _all(self) -> list[articles.Article]:
        return [*self.articles, *(articles.generated(n) for n in range(self.generated))]

    def _listing(self, path: str, query: dict[str, str]) -> Answer | None:
        if path == "/feed/":
            return feeds.feed(self._all(), self.url)
        if path == "/sitemap_index.xml":
            return feeds.sitemap_index(self._all(), self.url)
        if path == "/news-sitemap.xml":
            return feeds.news_sitemap(self._all(), self.url)
        if found := re.fullmatch(r"/post-sitemap(\d{6})\.xml", path):
            return feeds.sitemap(self._all(), self.url, found[1])
        if found := re.fullmatch(r"/wp-json/wp/v2/posts(?:/(\d+))?/?", path):
            return feeds.posts(self._all(), self.url, query, int(found[1]) if found[1] else None)
        return None

    def _conditional(self, request: Request, article: articles.Article) -> Answer:
        body = articles.page(article, self.url, weight=self.weight)
        tag, changed = f'"{hashlib.sha256(body).hexdigest()[:16]}"', article.modified.replace(microsecond=0)
        headers = {"ETag": tag, "Last-Modified": format_datetime(changed, usegmt=True)}
        since = request.headers.get("if-modified-since")
        matches = request.headers.get("if-none-match")
        if matches == tag or (matches is None and since and parsedate_to_datetime(since) >= changed):
            return Answer(status=304, headers=headers)
        return Answer(body=body, headers=headers)

    def _control(self, request: Request) -> Answer:
        """``/_site/log``, ``/_site/faults`` (POST one a line, DELETE all): for a crawl in another process."""
        held: Any = "ok"
        if request.path == "/_site/log":
            held = [attrs.asdict(x) for x in list(self.log) if not x.target.startswith("/_site/")]
        elif request.path == "/_site/faults":
            if request.method == "DELETE":
                self.faults.clear()
            for line in request.body.decode().split() if request.method == "POST" else ():
                self.fault(line)
            held = [attrs.asdict(x) for x in self.faults]
        return Answer(type="application/json", body=json.dumps(held).encode())


def _page(text: str) -> Answer:
    return Answer(body=text.encode())
