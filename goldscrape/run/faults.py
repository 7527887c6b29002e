"""What goes wrong around a page: the disk's refusals, and errors that only a log tells of."""

from __future__ import annotations

import logging

from goldscrape.problems import Problem, ProblemKind, Severity

__all__ = ["ErrorWatch", "StoreError", "storage_problem"]

_FOREIGN_LOGS = ("scrapy", "twisted")


class StoreError(Exception):
    """A page could not be committed; the run has been told."""


class ErrorWatch(logging.Handler):
    """Counts what Scrapy and Twisted log as errors: an error nobody reported must not end in ``ok``."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.count = 0
        self.first = ""
        for name in _FOREIGN_LOGS:
            logging.getLogger(name).addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Count an error; the first is kept for the run's row."""
        self.count += 1
        self.first = self.first or record.getMessage().strip().partition("\n")[0]

    def stop(self) -> None:
        """Watch no longer."""
        for name in _FOREIGN_LOGS:
            logging.getLogger(name).removeHandler(self)


def storage_problem(error: Exception, what: str) -> Problem:
    """The disk's refusal as a problem a person can act on."""
    said = getattr(error, "strerror", None) or str(error)
    return Problem(ProblemKind.STORAGE_ERROR, f"{what}: {said}; make room or check permissions", None, Severity.FAILED)
