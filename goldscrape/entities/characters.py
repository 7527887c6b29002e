"""Fictional characters: told from real people by what the text says of them."""

from __future__ import annotations

from collections.abc import Sequence

from goldscrape.entities.people_drafts import Draft

__all__ = ["mark_characters"]


def mark_characters(drafts: Sequence[Draft]) -> None:
    """Decide which drafts are characters."""
