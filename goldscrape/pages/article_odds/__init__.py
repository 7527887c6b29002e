"""Odds that an article prints: tables, ranked lists, sentences."""

from goldscrape.pages.article_odds.find import read_article_odds

__all__ = ["read_article_odds"]
