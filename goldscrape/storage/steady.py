"""Reading a dataset while a compaction may put other files in the place of those just listed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

__all__ = ["steadily"]

T = TypeVar("T")

_TRIES = 5
"""A compaction changes a folder once; what vanishes again and again is another fault."""


def steadily(read: Callable[[], T]) -> T:
    """What ``read`` gives; it is called anew when a file it had listed is gone. Raises what it raises in the end."""
    for _ in range(_TRIES - 1):
        try:
            return read()
        except FileNotFoundError:
            continue
    return read()
