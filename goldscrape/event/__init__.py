"""What ``-a event=`` asks for, and the ways to get it."""

from goldscrape.event.answers import searches
from goldscrape.event.api import ApiSpider
from goldscrape.event.choice import Ambiguous, choose
from goldscrape.event.coverage import Coverage
from goldscrape.event.offers import show_offers
from goldscrape.event.pages import PageSpider

__all__ = ["Ambiguous", "ApiSpider", "Coverage", "PageSpider", "choose", "searches", "show_offers"]
