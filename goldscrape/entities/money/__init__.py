"""Amounts of money: found, read, given a kind, a film and an organization."""

from goldscrape.entities.money.film import link_budgets
from goldscrape.entities.money.find import find_money

__all__ = ["find_money", "link_budgets"]
