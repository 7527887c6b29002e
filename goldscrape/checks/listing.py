"""What must be true of a page's odds, whatever the page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from goldscrape.awards import categories
from goldscrape.problems import Problem, ProblemKind
from goldscrape.tables import Prediction

__all__ = ["check_predictions"]

_LISTS = {"odds_api", "odds_page", "widget"}
"""Surfaces where the site ranks by share; an editor's own column may rank as it likes."""

_ROUNDING = 0.02
"""Printed shares are rounded: real winners' lists sum to 97.7 to 100.1 per cent."""


def check_predictions(rows: Iterable[Prediction], url: str) -> list[Problem]:
    """Shares in 0..1, ranks in the order of shares, sums no larger than the slots there are."""
    problems: list[Problem] = []
    listings: defaultdict[tuple[str | None, ...], list[Prediction]] = defaultdict(list)
    for row in rows:
        if row.share is not None and not 0 <= row.share <= 1:
            detail = f"{_name(row)}: share {row.share} of {row.nominee!r} is not within 0 and 1 ({row.share_text!r})"
            problems.append(Problem(ProblemKind.SHARE_RANGE, detail, url))
        listings[row.event, row.market, row.category, row.predictor_group, row.surface].append(row)
    for listing in listings.values():
        problems += _check_order(listing, url)
        problems += _check_sum(listing, url)
    return problems


def _check_order(listing: Sequence[Prediction], url: str) -> list[Problem]:
    if listing[0].surface not in _LISTS:
        return []
    ranked = sorted((row for row in listing if row.rank is not None), key=lambda row: row.rank or 0)
    for before, after in pairwise(ranked):
        if before.rank == after.rank:
            detail = f"{_name(after)}: {before.nominee!r} and {after.nominee!r} both have rank {after.rank}"
            return [Problem(ProblemKind.RANK_ORDER, detail, url)]
        if before.share is not None and after.share is not None and after.share > before.share:
            detail = (
                f"{_name(after)}: rank {after.rank} {after.nominee!r} has {after.share:.4g}, "
                f"rank {before.rank} {before.nominee!r} only {before.share:.4g}"
            )
            return [Problem(ProblemKind.RANK_ORDER, detail, url)]
    return []


def _check_sum(listing: Sequence[Prediction], url: str) -> list[Problem]:
    shares = [row.share for row in listing if row.share is not None]
    first, total = listing[0], sum(shares)
    if first.surface not in _LISTS or len(shares) < len(listing):
        return []
    if first.market == "win":
        if total > 1 + _ROUNDING:
            return [_sum(first, total, "at most 1: one of them wins", url)]
        if first.complete and total < 1 - 1.5 * _ROUNDING:
            return [_sum(first, total, "1 for a whole list: somebody is missing", url)]
    elif first.market == "nomination":
        slots = _slots(first.category_id)
        if slots and total > slots * (1 + _ROUNDING) + _ROUNDING:
            return [_sum(first, total, f"at most {slots}, the number of nominees", url)]
    return []


def _sum(row: Prediction, total: float, wanted: str, url: str) -> Problem:
    return Problem(ProblemKind.SHARE_SUM, f"{_name(row)}: shares sum to {total:.4g}; expected {wanted}", url)


def _slots(category_id: str | None) -> int | None:
    return next((category.typical_slots for category in categories() if category.id == category_id), None)


def _name(row: Prediction) -> str:
    return " / ".join(part for part in (row.event, row.category, row.predictor_group) if part) or "a listing"
