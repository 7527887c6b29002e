"""What a crawl of odds knows besides its requests, kept so that a later run that goes on misses nothing."""

from __future__ import annotations

import json

import attrs
import msgspec

from goldscrape.pages.discovery import League
from goldscrape.pages.odds.links import OddsLink

__all__ = ["EventMemory"]


@attrs.frozen(kw_only=True)
class EventMemory:
    """What the site offers, which event was meant, and what of it could be had."""

    leagues: list[League]
    links: list[OddsLink]
    decided: bool
    looked_for_pages: bool
    chosen: list[League]
    titles: dict[str, list[str]]
    """League id to its categories as printed."""
    served: dict[str, list[str]]
    """League id to the groups that gave contenders."""
    lacking: dict[str, list[str]]
    """League id to the groups of which a listing could not be had."""

    def packed(self) -> bytes:
        """As bytes."""
        return json.dumps(msgspec.to_builtins(self)).encode()  # a title that is no Unicode is kept as it came

    @classmethod
    def unpacked(cls, content: bytes) -> EventMemory:
        """What ``packed`` made, again. Raises ``ValueError`` for other bytes."""
        return msgspec.convert(json.loads(content), type=cls)
