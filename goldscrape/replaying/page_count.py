"""How far a replay is: live on a terminal, a plain line now and then in a log."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Self

from rich.console import Console
from rich.status import Status

__all__ = ["PageCount"]

_EVERY = 30.0
"""Seconds between two lines in a log, as of a crawl."""


class PageCount:
    """Shows the pages read while the work lasts (a context manager)."""

    def __init__(self, console: Console, clock: Callable[[], float] = time.monotonic) -> None:
        """``clock`` gives seconds that never run backwards."""
        self._console = console
        self._clock = clock
        self._told = clock()
        self._pages = 0
        # Its thread would wake up several times a second for nobody.
        self._live: Status | None = console.status("reading") if console.is_terminal else None

    def __enter__(self) -> Self:
        if self._live:
            self._live.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._live:
            self._live.stop()

    def add(self, more: int) -> None:
        """So many more pages are read."""
        self._pages += more
        if self._live:
            self._live.update(f"{self._pages:,} pages")
        elif more and self._clock() - self._told >= _EVERY:
            self._told = self._clock()
            self._console.print(f"replay: {self._pages:,} pages read", highlight=False, soft_wrap=True)
