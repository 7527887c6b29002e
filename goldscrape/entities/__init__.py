"""From prose to films, works, people, characters, amounts of money and dates.

The finders are loaded when first asked for: their grammars take half a second, which no crawl of odds has to spend.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goldscrape.entities.text import Document, Field, Mark, Span

if TYPE_CHECKING:
    from goldscrape.entities.find import Entities, find_entities

__all__ = ["Document", "Entities", "Field", "Mark", "Span", "find_entities"]


def __getattr__(name: str) -> object:
    if name in {"Entities", "find_entities"}:
        from goldscrape.entities import find

        return getattr(find, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
