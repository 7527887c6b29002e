"""What an amount of money can be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

__all__ = ["KINDS", "MoneyKind"]

MoneyKind = Literal["budget", "gross", "salary", "other"]

KINDS: Mapping[str, MoneyKind] = {"budget": "budget", "gross": "gross", "salary": "salary", "other": "other"}
"""The kind that a group of cue words is named after."""
