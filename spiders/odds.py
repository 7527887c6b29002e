"""The odds of an event: from the JSON API, and from its odds pages what the API lacks."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Self
from urllib.parse import quote

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DontCloseSpider, UsageError
from scrapy.http import Response
from twisted.python.failure import Failure

from goldscrape.awards.events import read_league
from goldscrape.awards.groups import GROUPS, group_of, group_slug, group_word
from goldscrape.browser import browser_missing, opened_in
from goldscrape.choice import Ambiguous, choose, is_slug
from goldscrape.coverage import Coverage
from goldscrape.offers import show_offers
from goldscrape.page import Context, Page
from goldscrape.pages.discovery import CategoryTitle, League, read_categories, read_leagues
from goldscrape.pages.odds_answers import has_contenders, searches
from goldscrape.pages.odds_links import OddsLink, is_drawn_by_script, read_odds_links
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.spider import GoldscrapeSpider

__all__ = ["OddsSpider"]

_API = "/wp-json/gameplay/v1"
_SOURCES = ("auto", "api", "page")
_TRIES = 2
"""A group that answers no contenders in so many categories is not offered; one category may be empty by itself."""
_NOT_OFFERED = (400, 404)
"""How the API and the site answer for a group they do not have."""

Given = Iterator[Page | Request]


class OddsSpider(GoldscrapeSpider):
    """Every contender of every category of an event, for every group."""

    name = "odds"
    arguments: ClassVar[dict[str, str]] = {
        "event": "an award (oscars: its newest season), a league's name or id, an odds page's slug; list: all names",
        "group": f"{', '.join(GROUPS)}, several parted by commas; default: all that the event offers",
        "source": "auto (the API, and odds pages for what it lacks; default), api, page",
    }

    def __init__(self, name: str | None = None, **arguments: str) -> None:
        super().__init__(name, **arguments)
        self.event = self.given["event"].strip()
        self.source = self.given.get("source", "auto")
        self.may_be_empty = self.event == "list"
        self.usage_error: str | None = None
        """Set when what the site offers shows that the arguments were wrong; the crawl command then exits with 2."""
        self.leagues: list[League] = []
        self.links: list[OddsLink] = []
        self.coverage = Coverage(_groups(self.given.get("group", "")))
        self._decided = False
        self._looked_for_pages = False

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Scrapy's door."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.at_rest, signal=signals.spider_idle)
        return spider

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

    async def start(self) -> AsyncIterator[Any]:
        """The leagues, or the list of odds pages."""
        if self.source == "page":
            yield self._index()
        else:
            yield self._search(searches(self.event))

    def at_rest(self) -> None:
        """All that was asked for is answered: fetch from pages what the API lacks, else say what was not there."""
        engine = self.crawler.engine
        wants_pages = self.source == "auto" and not self._looked_for_pages and self.usage_error is None
        if (
            engine is not None
            and wants_pages
            and (self.event == "list" or (self._decided and not self.coverage.is_whole))
        ):
            engine.crawl(self._index())
            raise DontCloseSpider
        if self.event != "list" and self._decided and self.usage_error is None:
            for problem in self.coverage.problems(self.event):
                self.report(problem)
            self._decided = False

    def closed(self, reason: str) -> None:
        """Print what the site offers, if that was the question."""
        if self.event == "list" and reason == "finished":
            show_offers(self.leagues, self.links)

    # The API

    def _search(self, words: Sequence[str], held: Sequence[tuple[str, str]] = ()) -> Request:
        return self._request(
            f"{_API}/featured-leagues/{quote(words[0], safe='')}",
            self.parse_leagues,
            words=list(words[1:]),
            held=list(held),
        )

    def parse_leagues(self, response: Response, words: list[str], held: list[tuple[str, str]]) -> Given:
        """The leagues one search found; when all searches are through, or the league's id is among them, the choice."""
        yield self.page_from(response, context=Context(surface="leagues"))
        found = read_leagues(response.body, response.url) if response.status == 200 else []
        known = dict([*held, *((league.id, league.name) for league in found)] if isinstance(found, list) else held)
        if words and self.event not in known:
            yield self._search(words, list(known.items()))
            return
        self.leagues = [League(id=key, name=name, event=read_league(name)) for key, name in known.items()]
        answered = response.status == 200 and not isinstance(found, Problem)
        if self.event != "list":
            yield from self._choose_league(answered)

    def _choose_league(self, answered: bool) -> Given:
        """The categories of the leagues that were asked for. Without any, pages are the next thing to look at."""
        self._decided = True
        chosen: list[League] | Ambiguous = [league for league in self.leagues if league.id == self.event]
        if not chosen and self.event.isdecimal() and len(self.event) > len("2026"):
            chosen = [League(id=self.event, name="", event=read_league(""))]  # no search may list it
        chosen = chosen or choose(self.event, self.leagues)
        if isinstance(chosen, Ambiguous):
            self._wrong_usage(f"event={self.event} fits several events: {'; '.join(chosen.names)}. Name one of them")
            return
        if not chosen and self.source == "api" and answered:
            self._unknown_event([league.name for league in self.leagues])
        self.coverage.leagues = chosen
        for league in chosen:
            yield self._request(
                f"{_API}/categories-titles/{league.id}",
                self.parse_categories,
                league_id=league.id,
                event=league.name or None,
            )

    def parse_categories(self, response: Response, league_id: str, event: str | None) -> Given:
        """A listing of every category and group. A group that may not be there is tried in one category first."""
        context = Context(surface="categories", league_id=league_id, event=event)
        yield self.page_from(response, context=context)
        found = read_categories(response.body, response.url) if response.status == 200 else []
        if isinstance(found, Problem) or not found:
            self.coverage.lack(league_id, *self.coverage.groups)
            return
        self.coverage.titles[league_id] = [category.title for category in found]
        for group in self.coverage.groups:
            yield from self._try_group(found, Context(league_id=league_id, event=event, predictor_group=group))

    def _try_group(self, categories: Sequence[CategoryTitle], context: Context, tried: int = 0) -> Given:
        first, rest = categories[tried], [(one.source_id, one.title) for one in categories if one != categories[tried]]
        yield self._odds(first, context, self.parse_first, rest=rest, tried=tried)

    def parse_first(
        self, response: Response, listing: dict[str, Any], rest: list[tuple[str, str]], tried: int
    ) -> Given:
        """The first listing of a group: when the group is there, all others follow."""
        context = Context(**listing)
        offers = response.status not in _NOT_OFFERED and (
            response.status != 200 or has_contenders(response.body) or self._must_be_there(str(context.predictor_group))
        )
        if offers:
            self.coverage.found(context.league_id, context.predictor_group)
            yield self._odds_page(response, context)
            others = [CategoryTitle(source_id=key, title=title) for key, title in rest]
            for category in others:
                yield self._odds(category, context, self.parse_odds)
            return
        yield self.page_from(response, context=Context(**{**listing, "surface": "probe"}))
        self.coverage.lack(context.league_id, context.predictor_group)
        if tried + 1 < min(_TRIES, len(rest) + 1):
            mine = CategoryTitle(source_id=str(context.category_source_id), title=str(context.category))
            categories = [CategoryTitle(source_id=key, title=title) for key, title in rest]
            categories.insert(tried, mine)
            yield from self._try_group(categories, context, tried + 1)

    def parse_odds(self, response: Response, listing: dict[str, Any]) -> Given:
        """One category by one group."""
        yield self._odds_page(response, Context(**listing))

    def _odds_page(self, response: Response, context: Context) -> Page:
        is_served = response.status == 200 and has_contenders(response.body)
        (self.coverage.serve if is_served else self.coverage.lack)(context.league_id, context.predictor_group)
        return self.page_from(response, context=context)

    def _odds(self, category: CategoryTitle, context: Context, callback: Any, **more: Any) -> Request:
        listing = {
            "surface": "odds_api", "event": context.event, "league_id": context.league_id, "category": category.title,
            "category_source_id": category.source_id, "predictor_group": context.predictor_group,
        }  # fmt: skip
        path = f"{context.league_id}/{category.source_id}/{group_word(str(context.predictor_group))}"
        # A run that is stopped half-way has the groups that most people read.
        importance = len(GROUPS) - GROUPS.index(str(context.predictor_group))
        return self._request(f"{_API}/latest-odds-v3/{path}", callback, importance, listing=listing, **more)

    def _must_be_there(self, group: str) -> bool:
        """An empty answer is the league's own for a group that was named, and for the one every event has."""
        return group in self.coverage.named or group == "combined"

    # Odds pages

    def _index(self) -> Request:
        self._looked_for_pages = True
        return self._request("/odds/", self.parse_index)

    def parse_index(self, response: Response) -> Given:
        """The odds pages the site links to, and of these the ones that were asked for or that the API lacks."""
        is_there = response.status < 400
        asked = self.source == "page" and not is_slug(self.event)
        surface = "odds_index" if is_there or asked or response.status not in _NOT_OFFERED else "probe"
        yield self.page_from(response, context=Context(surface=surface))
        self.links = read_odds_links(response.body, response.url) if is_there else []
        if self.event == "list":
            return
        for league in self.coverage.leagues:
            event = (league.event.award, league.event.season, league.event.market)
            fitting = [x for x in self.links if event == (x.event.award, x.event.season, read_league(x.slug).market)]
            yield from self._pages(fitting, self.coverage.missing(league.id), league)
        if not self.coverage.leagues:
            yield from self._choose_pages()
        self._decided = True

    def _choose_pages(self) -> Given:
        if is_slug(self.event):
            fitting = [link for link in self.links if link.slug == self.event]
            known = {link.group for link in fitting}
            # Links may lead to one group only, and the others' addresses differ by a word.
            fitting += [self._link(group) for group in self.coverage.groups if group not in known] if not known else []
            yield from self._pages(fitting, set(self.coverage.groups), None)
            return
        chosen = choose(self.event, list({link.slug: link for link in self.links}.values()))
        if isinstance(chosen, Ambiguous):
            self._wrong_usage(
                f"event={self.event} fits several odds pages: {'; '.join(chosen.names)}. Name one of them"
            )
            return
        if not chosen:
            self._unknown_event([*(league.name for league in self.leagues), *(link.slug for link in self.links)])
        slugs = {link.slug for link in chosen}
        yield from self._pages([link for link in self.links if link.slug in slugs], set(self.coverage.groups), None)

    def _link(self, group: str) -> OddsLink:
        url = f"{self.site}/odds/{group_slug(group)}/{self.event}/"
        return OddsLink(url=url, slug=self.event, group=group, event=read_league(self.event))

    def _pages(self, links: Iterable[OddsLink], groups: set[str], league: League | None) -> Given:
        for link in links:
            if link.group in groups:
                known = {"event": league.name or None, "league_id": league.id} if league else {}
                listing = {"surface": "odds_page", "predictor_group": link.group, **known}
                yield self._request(link.url, self.parse_page, listing=listing)

    def parse_page(self, response: Response, listing: dict[str, Any]) -> Given:
        """An odds page as the server sent it; one that a script draws is asked for again through the browser."""
        if response.status in _NOT_OFFERED:
            yield self.page_from(response, context=Context(**{**listing, "surface": "probe"}))
            return
        if response.status == 200 and is_drawn_by_script(response.body):
            missing = browser_missing(self.settings)
            if missing is None:
                yield self._request(response.url, self.parse_rendered, meta={"browser": True}, listing=listing)
                return
            self.report(Problem(missing.kind, missing.detail, response.url, missing.severity))
        yield self._page(response, Context(**listing))

    def parse_rendered(self, response: Response, listing: dict[str, Any]) -> Given:
        """The page as its scripts left it, with every list opened."""
        yield self._page(response, Context(**listing, rendered=True, opened=opened_in(response)))

    def _page(self, response: Response, context: Context) -> Page:
        if response.status < 400:
            self.coverage.serve(context.league_id, context.predictor_group)
        return self.page_from(response, context=context)

    def on_error(self, failure: Failure) -> None:
        """No answer is a problem of the run; in a listing of the API it is something a page may still have."""
        super().on_error(failure)
        request: Request | None = getattr(failure, "request", None)
        listing = request.cb_kwargs.get("listing", {}) if request else {}
        if listing.get("surface") == "odds_api":
            self.coverage.lack(listing["league_id"], listing["predictor_group"])

    def _unknown_event(self, names: Sequence[str]) -> None:
        offered = "; ".join(dict.fromkeys(names)) or "nothing"
        hint = "-a event=list prints all there is"
        self._wrong_usage(
            f"event={self.event}: the site offers no such event ({hint}); searching for it found: {offered}"
        )

    def _wrong_usage(self, message: str) -> None:
        self.usage_error = message
        self.report(Problem(ProblemKind.NOT_FOUND, message, None, Severity.FAILED))

    def _request(
        self, where: str, callback: Any, priority: int = 0, *, meta: dict[str, Any] | None = None, **data: Any
    ) -> Request:
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
