"""Names, categories and notations of the awards: pure functions over the reference tables."""

from goldscrape.awards.categories import (
    AWARDS,
    Category,
    bodies_of,
    categories,
    category_kind,
    category_unit,
    find_category,
    is_category_name,
    may_be_category_name,
)
from goldscrape.awards.events import Event, OddsAddress, award_of, read_event, read_league, read_odds_address
from goldscrape.awards.groups import GROUPS, group_of, group_slug, group_word
from goldscrape.awards.nominees import Nominee, name_nominee, split_brackets
from goldscrape.awards.odds import read_odds, read_share, read_votes

__all__ = [
    "AWARDS",
    "GROUPS",
    "Category",
    "Event",
    "Nominee",
    "OddsAddress",
    "award_of",
    "bodies_of",
    "categories",
    "category_kind",
    "category_unit",
    "find_category",
    "group_of",
    "group_slug",
    "group_word",
    "is_category_name",
    "may_be_category_name",
    "name_nominee",
    "read_event",
    "read_league",
    "read_odds",
    "read_odds_address",
    "read_share",
    "read_votes",
    "split_brackets",
]
