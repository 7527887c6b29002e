"""An event's odds from the JSON API: leagues, their categories, and a listing of each by each group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from scrapy import Request
from scrapy.http import Response

from goldscrape.awards.events import read_league
from goldscrape.awards.groups import GROUPS, group_word
from goldscrape.event.answers import has_contenders
from goldscrape.event.base import NOT_OFFERED, EventSpider, Given
from goldscrape.event.choice import Ambiguous, choose
from goldscrape.page import Context, Page
from goldscrape.pages.discovery import CategoryTitle, League, read_categories, read_leagues
from goldscrape.problems import Problem

__all__ = ["ApiSpider"]

_API = "/wp-json/gameplay/v1"
_TRIES = 2
"""A group that answers no contenders in so many categories is not offered; one category may be empty by itself."""


class ApiSpider(EventSpider):
    """Asks the API."""

    def search(self, words: Sequence[str], held: Sequence[tuple[str, str]] = ()) -> Request:
        """The first of the searches for leagues; ``held`` are those found before (id, name)."""
        return self.request(
            f"{_API}/featured-leagues/{quote(words[0], safe='')}",
            self.parse_leagues,
            words=list(words[1:]),
            held=list(held),
        )

    def parse_leagues(self, response: Response, words: list[str], held: list[tuple[str, str]]) -> Given:
        """The leagues one search found; when all searches are through, or the league's id is among them, the choice."""
        is_one_of_many = response.status in NOT_OFFERED and bool(words or held)
        yield self.page_from(response, context=Context(surface="probe" if is_one_of_many else "leagues"))
        found = read_leagues(response.body, response.url) if response.status == 200 else []
        known = dict([*held, *((league.id, league.name) for league in found)] if isinstance(found, list) else held)
        if words and self.event not in known:
            yield self.search(words, list(known.items()))
            return
        self.leagues = [League(id=key, name=name, event=read_league(name)) for key, name in known.items()]
        answered = response.status == 200 and not isinstance(found, Problem)
        if self.event != "list":
            yield from self._choose_league(answered)

    def _choose_league(self, answered: bool) -> Given:
        """The categories of the leagues that were asked for. Without any, pages are the next thing to look at."""
        self.decided = True
        chosen: list[League] | Ambiguous = [league for league in self.leagues if league.id == self.event]
        if not chosen and self.event.isdecimal() and len(self.event) > len("2026"):
            chosen = [League(id=self.event, name="", event=read_league(""))]  # no search may list it
        chosen = chosen or choose(self.event, self.leagues)
        if isinstance(chosen, Ambiguous):
            self.wrong_usage(f"event={self.event} fits several events: {'; '.join(chosen.names)}. Name one of them")
            return
        if not chosen and self.source == "api" and answered:
            self.unknown_event([league.name for league in self.leagues])
        self.coverage.leagues = chosen
        for league in chosen:
            yield self.request(
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
        offers = response.status not in NOT_OFFERED and (
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
        return self.request(f"{_API}/latest-odds-v3/{path}", callback, importance, listing=listing, **more)

    def _must_be_there(self, group: str) -> bool:
        """An empty answer is the league's own for a group that was named, and for the one every event has."""
        return group in self.coverage.named or group == "combined"
