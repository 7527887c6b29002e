"""An event's odds from its odds pages: found by their links, read as served or as a browser draws them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from scrapy import Request
from scrapy.http import Response

from goldscrape.awards.events import read_league
from goldscrape.awards.groups import group_slug
from goldscrape.browser import browser_missing, opened_in
from goldscrape.event.base import NOT_OFFERED, EventSpider, Given
from goldscrape.event.choice import Ambiguous, choose, is_slug
from goldscrape.page import Context, Page
from goldscrape.pages.discovery import League
from goldscrape.pages.odds.links import OddsLink, is_drawn_by_script, read_odds_links
from goldscrape.problems import Problem

__all__ = ["PageSpider"]


class PageSpider(EventSpider):
    """Asks for odds pages."""

    def index(self, path: str = "/odds/") -> Request:
        """The list of odds pages, which is where their slugs are."""
        self.looked_for_pages = True
        return self.request(path, self.parse_index, path=path)

    def parse_index(self, response: Response, path: str) -> Given:
        """The odds pages the site links to, and of these the ones that were asked for or that the API lacks."""
        is_there = response.status < 400
        quiet = response.status in NOT_OFFERED or self.coverage.is_enough
        yield self.page_from(response, context=Context(surface="odds_index" if is_there or not quiet else "probe"))
        self.links = read_odds_links(response.body, response.url) if is_there else []
        if not self.links and path != "/":
            yield self.index("/")  # every page's navigation leads to odds
            return
        if self.event == "list":
            return
        for league in self.coverage.leagues:
            event = (league.event.award, league.event.season, league.event.market)
            fitting = [x for x in self.links if event == (x.event.award, x.event.season, read_league(x.slug).market)]
            yield from self._pages(fitting, self.coverage.missing(league.id), league)
        if not self.coverage.leagues:
            yield from self._choose_pages()
        self.decided = True

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
            self.wrong_usage(f"event={self.event} fits several odds pages: {'; '.join(chosen.names)}. Name one of them")
            return
        if not chosen:
            self.unknown_event([*(league.name for league in self.leagues), *(link.slug for link in self.links)])
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
                yield self.request(link.url, self.parse_page, listing=listing)

    def parse_page(self, response: Response, listing: dict[str, Any]) -> Given:
        """An odds page as the server sent it; one that a script draws is asked for again through the browser."""
        if response.status in NOT_OFFERED:
            yield self.page_from(response, context=Context(**{**listing, "surface": "probe"}))
            return
        if response.status == 200 and is_drawn_by_script(response.body):
            missing = browser_missing(self.settings)
            if missing is None:
                yield self.request(response.url, self.parse_rendered, meta={"browser": True}, listing=listing)
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
