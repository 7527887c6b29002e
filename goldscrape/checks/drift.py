"""Whether a surface still looks like in its last runs: the alarm for a layout that changed."""

from __future__ import annotations

from collections.abc import Sequence

from goldscrape.checks.profile import Profile
from goldscrape.problems import Problem, ProblemKind

__all__ = ["HISTORY", "check_drift"]

HISTORY = 10
"""Runs that are looked back on."""

_ENOUGH_RUNS = 2
"""Fewer earlier runs say nothing about what is usual."""

_FALL = 0.5
"""A fall below this part of the smallest earlier value is a drift, not chance."""

_USUALLY = 0.8
"""A column that so many rows had is one that should be there."""


def check_drift(scope: str, now: Profile, earlier: Sequence[Profile]) -> list[Problem]:
    """Rows per page, coverage of columns and the set of categories, against earlier runs (newest first)."""
    return [*_rows(scope, now, earlier), *_coverage(scope, now, earlier), *_categories(scope, now, earlier)]


def _rows(scope: str, now: Profile, earlier: Sequence[Profile]) -> list[Problem]:
    problems = []
    for dataset in sorted({dataset for profile in earlier for dataset in profile.rows}):
        usual = [profile.rows_per_page(dataset) for profile in earlier]
        found = now.rows_per_page(dataset)
        if len(usual) < _ENOUGH_RUNS or min(usual) < 0.5 or found >= min(usual) * _FALL:
            continue
        detail = (
            f"{scope}: {found:.3g} rows of {dataset} a page, "
            f"{_span(usual)} in {'each of ' if len(usual) > 1 else ''}the last {len(usual)} runs"
        )
        problems.append(Problem(ProblemKind.DRIFT, detail))
    return problems


def _coverage(scope: str, now: Profile, earlier: Sequence[Profile]) -> list[Problem]:
    problems = []
    for name in sorted({name for profile in earlier for name in profile.filled}):
        usual = [coverage for profile in earlier if (coverage := profile.coverage(name)) is not None]
        found = now.coverage(name)
        if found is None or len(usual) < _ENOUGH_RUNS or min(usual) < _USUALLY or found >= min(usual) * _FALL:
            continue
        detail = f"{scope}: {found:.0%} of rows have {name}, {min(usual):.0%} or more in the last {len(usual)} runs"
        problems.append(Problem(ProblemKind.DRIFT, detail))
    return problems


def _categories(scope: str, now: Profile, earlier: Sequence[Profile]) -> list[Problem]:
    here = {(event, group) for event, group, _ in now.categories}
    listed = {tuple(listing) for listing in now.categories}
    for profile in earlier:
        before = [listing for listing in profile.categories if (listing[0], listing[1]) in here]
        if not before:
            continue
        gone = sorted(
            {f"{event} / {category}" for event, group, category in before if (event, group, category) not in listed}
        )
        if not gone:
            return []
        shown = ", ".join(gone[:5]) + (f" and {len(gone) - 5} more" if len(gone) > 5 else "")
        detail = f"{scope}: {len(gone)} of the {len(before)} listings of the last run are gone: {shown}"
        return [Problem(ProblemKind.DRIFT, detail)]
    return []


def _span(values: Sequence[float]) -> str:
    low, high = min(values), max(values)
    return f"{low:.3g}" if f"{low:.3g}" == f"{high:.3g}" else f"{low:.3g} to {high:.3g}"
