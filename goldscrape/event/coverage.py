"""What of an event could be had, by league and group: what to fetch elsewhere, and what to say was not there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import permutations

from goldscrape.awards.categories import same_category_name
from goldscrape.awards.groups import GROUPS
from goldscrape.pages.discovery import League
from goldscrape.problems import Problem, ProblemKind, Severity

__all__ = ["Coverage"]

ALONE = ""
"""In the place of a league's id: odds pages that no league of the API belongs to."""


class Coverage:
    """Which groups gave contenders, and of which some listing could not be had."""

    def __init__(self, named: Sequence[str]) -> None:
        self.named = tuple(named)
        """The groups that were asked for by name; none: all that there are."""
        self.leagues: list[League] = []
        self.titles: dict[str, list[str]] = {}
        """League id to its categories as printed."""
        self._served: defaultdict[str, set[str]] = defaultdict(set)
        self._lacking: defaultdict[str, set[str]] = defaultdict(set)

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups to look for."""
        return self.named or GROUPS

    def serve(self, league_id: str | None, group: str | None) -> None:
        """A listing of the group came with contenders."""
        self._served[league_id or ALONE].add(str(group))

    def lack(self, league_id: str | None, *groups: str | None) -> None:
        """A listing of the groups could not be had."""
        self._lacking[league_id or ALONE].update(map(str, groups))

    def found(self, league_id: str | None, group: str | None) -> None:
        """The group is there after all: one empty category was no sign of the opposite."""
        self._lacking[league_id or ALONE].discard(str(group))

    @property
    def served(self) -> dict[str, list[str]]:
        """League id to the groups that gave contenders."""
        return {league: sorted(groups) for league, groups in self._served.items()}

    @property
    def lacking(self) -> dict[str, list[str]]:
        """League id to the groups of which a listing could not be had."""
        return {league: sorted(groups) for league, groups in self._lacking.items()}

    def missing(self, league_id: str) -> set[str]:
        """The groups that gave nothing, or not all."""
        return {
            group for group in self.groups if group not in self._served[league_id] or group in self._lacking[league_id]
        }

    @property
    def is_whole(self) -> bool:
        """Whether every league gave every group in full."""
        return bool(self.leagues) and not any(self.missing(league.id) for league in self.leagues)

    @property
    def is_enough(self) -> bool:
        """Whether nothing failed: what is missing are groups that nobody named and that gave nothing at all."""
        return bool(self.leagues) and all(
            self._served[league.id] and not self.missing(league.id) & (set(self.named) or self._served[league.id])
            for league in self.leagues
        )

    def problems(self, asked: str) -> Iterator[Problem]:
        """What was not there. A group is missed only by those who named it."""
        for league, other in permutations(self.leagues, 2):
            for title in self.titles.get(other.id, []) if league.id in self.titles else ():
                if not any(same_category_name(title, mine) for mine in self.titles[league.id]):
                    detail = f"{league.name} lists no {title}, which {other.name} does"
                    yield Problem(ProblemKind.MISSING_CATEGORY, detail)
        for league_id, name in [(league.id, league.name) for league in self.leagues] or [(ALONE, asked)]:
            served = self._served[league_id] | self._served[ALONE]
            there = f"; it has {', '.join(group for group in GROUPS if group in served)}" if served else ""
            for group in self.named:
                if group not in served:
                    detail = f"{name or asked} offers no odds of the group {group!r}{there}"
                    yield Problem(ProblemKind.UNKNOWN_GROUP, detail)
            if not served and not self.named:
                detail = f"{name or asked}: no group's odds could be had"
                yield Problem(ProblemKind.NO_CONTENT, detail, None, Severity.FAILED)
