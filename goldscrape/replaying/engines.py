"""The engines by name; each takes the same task and gives the same rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from importlib import import_module

import attrs

from goldscrape.archive import WarcFile
from goldscrape.problems import Problem
from goldscrape.storage import Layout

__all__ = ["ENGINES", "Engine", "EngineError", "ReplayTask", "Replayed", "engine_named"]


@attrs.frozen(kw_only=True)
class ReplayTask:
    """What to read again, and where the rows go."""

    files: tuple[WarcFile, ...]
    layout: Layout
    run_id: str
    workers: int = 0
    """How many at once; 0: what the engine finds right (local: one, a cluster: all it has)."""
    entities: bool = True
    progress: Callable[[int], None] = lambda _: None
    """Told from time to time how many more pages are done."""
    options: dict[str, str] = attrs.field(factory=dict)
    """What only one engine understands (``address`` of a cluster)."""


class EngineError(Exception):
    """The engine cannot work; the message says in one line why and what to do."""


@attrs.define(kw_only=True)
class Replayed:
    """What came of it. The rows are staged, whole and synced, and become visible together."""

    pages: int = 0
    rows: Counter[str] = attrs.field(factory=Counter)
    problems: list[Problem] = attrs.field(factory=list)
    parts: list[int] = attrs.field(factory=list)
    """Numbers of the staged parts (``storage.stage``) that are to be published."""

    def add(self, other: Replayed) -> None:
        """Take in another worker's share."""
        self.pages += other.pages
        self.rows.update(other.rows)
        self.problems += other.problems
        self.parts += other.parts


Engine = Callable[[ReplayTask], Replayed]

ENGINES: dict[str, str] = {
    "local": "goldscrape.replaying.local:replay",
    "ray": "goldscrape.replaying.on_ray:replay",
}
"""Name to ``module:function``; imported when chosen."""


def engine_named(name: str) -> Engine:
    """The engine's function. Raises ``KeyError`` for an unknown name, ``ImportError`` when its extra is missing."""
    module, _, function = ENGINES[name].partition(":")
    engine: Engine = getattr(import_module(module), function)
    return engine
