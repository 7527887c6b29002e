"""What the words beside a name say about its being a title."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["NO_CUE", "Cue"]


class Cue(NamedTuple):
    """What the words beside a name say."""

    strength: int
    """3: can only be a title ("the film X"), 2: most likely ("role in X"), 1: a help ("won for X")."""
    medium: str | None
    """`film`, `series` …; None when the words fit several."""


NO_CUE = Cue(0, None)
A_FILM = Cue(3, "film")
"""What surely is one by the words on that side."""
