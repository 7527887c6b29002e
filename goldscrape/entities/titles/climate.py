"""How an article writes its titles."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from goldscrape.entities.titles.candidate import Paper

__all__ = ["Climate"]


@attrs.frozen(kw_only=True)
class Climate:
    """How the article writes titles, when it was written, and whom it names."""

    year: int | None
    threshold: int
    """The score from which a bare name is a title: higher where the article marks its titles."""
    papers: Sequence[Paper] = ()
    """The fields of the article."""
    surnames: frozenset[str] = frozenset()
    """What follows a first name somewhere in it."""
