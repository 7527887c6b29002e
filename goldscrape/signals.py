"""Signals of this project, sent through Scrapy's signal manager."""

from __future__ import annotations

__all__ = ["problem_found", "run_ended"]

problem_found = object()
"""Sent with ``problem`` (a :class:`goldscrape.problems.Problem`) by whoever sees one outside ``extract``."""

run_ended = object()
"""Sent with ``run`` (a :class:`goldscrape.tables.Run`) when a run's row is written; handlers may be coroutines."""
