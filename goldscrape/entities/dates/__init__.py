"""Expressions that denote calendar intervals: found, resolved against the publisher's day, given a kind and a film."""

from goldscrape.entities.dates.find import find_dates
from goldscrape.entities.dates.kind import link_dates

__all__ = ["find_dates", "link_dates"]
