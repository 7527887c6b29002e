"""Signals of this project, sent through Scrapy's signal manager."""

from __future__ import annotations

__all__ = ["problem_found"]

problem_found = object()
"""Sent with ``problem`` (a :class:`goldscrape.problems.Problem`) by whoever sees one outside ``extract``."""
