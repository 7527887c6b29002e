"""What a person sees of a crawl, and what a file or a machine gets."""

from __future__ import annotations

import json
import logging
import os
from datetime import UTC, datetime
from typing import Any

from rich.console import Console
from scrapy import Spider
from scrapy.http import Response
from scrapy.logformatter import LogFormatter
from scrapy.settings import BaseSettings
from twisted.python.failure import Failure

from goldscrape.masking import mask, printable
from goldscrape.page import PageRecords

__all__ = ["ConsoleHandler", "Formatter", "JsonFormatter", "StandardError", "install"]

OURS = "goldscrape"


class Formatter(LogFormatter):
    """Scrapy's log lines with a page named instead of printed."""

    def scraped(self, item: Any, response: Response | Failure | None, spider: Spider) -> Any:
        """One line a page."""
        shown = f"page {item.page.url}" if isinstance(item, PageRecords) else printable(repr(item), 200)
        return {"level": logging.DEBUG, "msg": "Stored %(item)s", "args": {"item": shown}}

    def item_error(self, item: Any, exception: Any, response: Any, spider: Spider) -> Any:
        """One line a page that a pipeline refused."""
        url = getattr(getattr(item, "page", item), "url", "?")
        return {"level": logging.ERROR, "msg": "Error processing %(url)s", "args": {"url": url}}

    def dropped(self, item: Any, exception: Any, response: Any, spider: Spider) -> Any:
        """One line a page that a pipeline dropped."""
        url = getattr(getattr(item, "page", item), "url", "?")
        return {"level": logging.WARNING, "msg": "Dropped %(url)s: %(why)s", "args": {"url": url, "why": exception}}


class StandardError(Console):
    """stderr, which may go away (a closed terminal, a dead pipe): the crawl goes on without it."""

    def __init__(self) -> None:
        super().__init__(stderr=True)

    def on_broken_pipe(self) -> None:
        """Rich would exit in the middle of the crawl."""
        self.quiet = True


class ConsoleHandler(logging.Handler):
    """Lines on stderr, above a progress display if there is one; tracebacks only when debugging.

    Without a level asked for, a person gets this project's own lines; Scrapy's belong into a log file.
    """

    def __init__(self, console: Console, level: int | None) -> None:
        super().__init__(level if level is not None else logging.INFO)
        self._console = console
        self._everything = level is not None
        self._tracebacks = level is not None and level <= logging.DEBUG
        plain = "%(asctime)s [%(name)s] %(levelname)s: %(message)s"
        self.setFormatter(logging.Formatter(plain, "%Y-%m-%d %H:%M:%S"))

    def emit(self, record: logging.LogRecord) -> None:
        """Print the line, if it is for this reader."""
        # What goes wrong in a part of the project is a problem of the run, and the run says it once.
        is_hint = record.name.startswith(f"{OURS}.") and record.levelno == logging.WARNING
        if not (self._everything or record.name == OURS or is_hint):
            return
        try:
            self._console.print(self._line(record), markup=False, highlight=False, soft_wrap=True)
        except Exception:
            self.handleError(record)

    def _line(self, record: logging.LogRecord) -> str:
        if self._tracebacks:
            return self.format(record)
        if self._everything:
            stamp = datetime.fromtimestamp(record.created).strftime("%Y-%m-%d %H:%M:%S")
            return f"{stamp} [{record.name}] {record.levelname}: {printable(record.getMessage(), 2000)}"
        word = "" if record.levelno <= logging.INFO else f"{record.levelname.lower()}: "
        return f"{word}{printable(record.getMessage(), 2000)}"


class JsonFormatter(logging.Formatter):
    """One JSON object a line: time, level, logger, message, traceback."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        told: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": mask(record.getMessage()),
        }
        if record.exc_info:
            told["traceback"] = self.formatException(record.exc_info)
        told.update(getattr(record, "told", {}))
        return json.dumps(told, default=str)


class _JsonHandler(logging.StreamHandler[Any]):
    """JSON lines on stderr: everything at the level asked for."""


def install(settings: BaseSettings, console: Console, *, asked_level: str | None, as_json: bool) -> None:
    """Log to the console as people read it (or as JSON), and to ``LOG_FILE`` in full.

    Scrapy's own handler stays away: it prints tracebacks.
    """
    logging.root.setLevel(logging.NOTSET)
    level = getattr(logging, asked_level.upper(), logging.INFO) if asked_level else None
    to_file = settings.get("LOG_FILE")
    if to_file:
        handler: logging.Handler = logging.FileHandler(
            os.path.expanduser(to_file),
            mode="a" if settings.getbool("LOG_FILE_APPEND", True) else "w",
            encoding="utf-8",
        )
        handler.setFormatter(
            JsonFormatter() if as_json else logging.Formatter(settings["LOG_FORMAT"], settings["LOG_DATEFORMAT"])
        )
        handler.setLevel(level if level is not None else logging.INFO)
        logging.root.addHandler(handler)
    if as_json and not to_file:
        lines = _JsonHandler()
        lines.setFormatter(JsonFormatter())
        lines.setLevel(level if level is not None else logging.INFO)
        logging.root.addHandler(lines)
    elif to_file:
        logging.root.addHandler(ConsoleHandler(console, None))
    else:
        logging.root.addHandler(ConsoleHandler(console, level))
