"""Predictor groups that are copies of one another: a page that ignores which group was asked for."""

from __future__ import annotations

import hashlib
from collections import defaultdict

from goldscrape.page import PageRecords
from goldscrape.problems import Problem, ProblemKind
from goldscrape.tables import Prediction

__all__ = ["GroupWatch"]

_ENOUGH_ROWS = 4
"""Shorter lists agree by chance."""


class GroupWatch:
    """Remembers a fingerprint of each listing of a run and compares the groups of a category."""

    def __init__(self) -> None:
        self._seen: defaultdict[tuple[str | None, ...], dict[str, tuple[str, str]]] = defaultdict(dict)

    def add(self, records: PageRecords) -> None:
        """Take in a page's listings."""
        listings: defaultdict[tuple[str | None, ...], list[Prediction]] = defaultdict(list)
        for row in records.rows.get("predictions", ()):
            if isinstance(row, Prediction) and row.predictor_group and row.surface in ("odds_api", "odds_page"):
                listings[row.event, row.market, row.category, row.predictor_group].append(row)
        for (event, market, category, group), rows in listings.items():
            figures = {(row.share, row.odds, row.nomination_votes, row.win_votes) for row in rows}
            if len(rows) >= _ENOUGH_ROWS and len(figures) >= _ENOUGH_ROWS:
                told = [(row.nominee, row.share, row.odds, row.nomination_votes, row.win_votes) for row in rows]
                digest = hashlib.sha256(repr(told).encode("utf-8", "replace")).hexdigest()
                self._seen[event, market, category][str(group)] = digest, records.page.url

    def problems(self) -> list[Problem]:
        """One problem for every two groups of an event that agree in every figure of all their common categories."""
        common: defaultdict[tuple[str | None, str, str], list[tuple[bool, str]]] = defaultdict(list)
        for (event, _, _), groups in self._seen.items():
            names = sorted(groups)
            for number, one in enumerate(names):
                for other in names[number + 1 :]:
                    same = groups[one][0] == groups[other][0]
                    common[event, one, other].append((same, groups[other][1]))
        problems = []
        for (event, one, other), found in common.items():
            if all(same for same, _ in found):
                detail = (
                    f"{event}: the groups {one} and {other} agree in every figure of {len(found)} categories; "
                    "the site may have ignored which group was asked for"
                )
                problems.append(Problem(ProblemKind.COPIED_GROUP, detail, found[0][1]))
        return problems
