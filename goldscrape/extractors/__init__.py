"""Pages read in processes beside the crawl's own, once reading is what the crawl waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from goldscrape.extractors.pool import Extractors
    from goldscrape.extractors.process import processes

__all__ = ["Extractors", "processes"]


def __getattr__(name: str) -> object:
    if name == "Extractors":  # a process that reads pages needs neither, and asyncio is a fifth of its imports
        from goldscrape.extractors.pool import Extractors

        return Extractors
    if name == "processes":
        from goldscrape.extractors.process import processes

        return processes
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
