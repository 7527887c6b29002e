"""Who predicts: the site's groups, as its addresses, its API and its headings write them."""

from __future__ import annotations

import re

__all__ = ["GROUPS", "group_of", "group_slug", "group_word"]

GROUPS: tuple[str, ...] = ("combined", "expert", "editor", "user", "top24", "all_star")
"""Every value of `predictor_group`, the most asked for first."""

_GROUP = re.compile(
    r"\b(?:(?P<combined>combined)|(?P<expert>experts?)|(?P<editor>editors?)|(?P<user>users?)"
    r"|(?P<top24>top[\s_-]?24)|(?P<all_star>all[\s_-]?stars?))(?:[\s_-]+(?:odds|predictions?))?\b",
    re.IGNORECASE,
)


def group_of(text: str | None) -> str | None:
    """The group that a slug (`combined-odds`), an API word (`all-star`) or a label ("Top 24 Users") names.

    The whole text must be the group's name, but "Top 24 Users" and "All-Star Users" are those groups. None otherwise.
    """
    words = (text or "").strip().replace("_", "-")
    words = re.sub(r"(?i)^(top[\s-]?24|all[\s-]?stars?)[\s-]+users?", r"\1", words)
    match = _GROUP.fullmatch(words)
    return match.lastgroup if match else None


def group_slug(group: str) -> str:
    """The part of an odds page's address: `combined` is `combined-odds`."""
    return f"{group_word(group)}-odds"


def group_word(group: str) -> str:
    """The API's word: `all_star` is `all-star`."""
    return group.replace("_", "-")
