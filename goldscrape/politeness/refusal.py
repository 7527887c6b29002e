"""Requests that are not made, and why."""

from __future__ import annotations

from scrapy.exceptions import IgnoreRequest

from goldscrape.problems import Problem

__all__ = ["HostBlocked", "Refusal"]


class Refusal(IgnoreRequest):
    """A request that must not be made; ``problem`` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.detail)
        self.problem = problem


class HostBlocked(IgnoreRequest):
    """The host has refused us earlier in this run, which was reported then: nothing more is asked of it."""
