"""Titles of films and other works: found by marks, known names and the words beside them."""

from goldscrape.entities.titles.find import TitleKind, TitleMention, Titles, find_titles

__all__ = ["TitleKind", "TitleMention", "Titles", "find_titles"]
