"""Which awards and seasons a report is about."""

from __future__ import annotations

from typing import Any

import attrs

from goldscrape.awards import categories

__all__ = ["Scope", "award_name", "choose", "race_name", "race_place", "title_of"]

_BODIES = {
    "oscars": "Oscars",
    "golden_globes": "Golden Globes",
    "bafta": "BAFTA Awards",
    "sag": "SAG Awards",
    "cca": "Critics Choice Awards",
    "emmys": "Emmys",
    "tonys": "Tonys",
}
"""The award bodies as headings name them."""

_MARKETS = {"nomination": "nominations", "win": "winners"}


@attrs.frozen
class Scope:
    """One award, season and market; None stands for what the pages did not say."""

    award: str | None
    season: int | None
    market: str | None

    @property
    def values(self) -> list[Any]:
        """The three, in order, as parameters of a query."""
        return [self.award, self.season, self.market]


def award_name(award: str | None) -> str:
    """An award body as a heading names it."""
    return _BODIES.get(award or "", award.replace("_", " ").title() if award else "Award not stated")


def title_of(scope: Scope) -> str:
    """What its heading says: "Oscars 2027, nominations"."""
    words = award_name(scope.award) + (f" {scope.season}" if scope.season else "")
    return f"{words}, {_MARKETS[scope.market]}" if scope.market in _MARKETS else words


_NAMES = {category.id: category.name for category in categories()}
_PLACES = {category.id: place for place, category in enumerate(categories())}


def race_name(race: str | None, printed: str | None = None) -> str:
    """A category's name for its id or its printed name."""
    return _NAMES.get(race or "", printed or race or "Unnamed category")


def race_place(race: str | None) -> tuple[int, str]:
    """Where a race stands among the award's categories: as in the reference table, unknown names last."""
    return _PLACES.get(race or "", len(_PLACES)), race or ""


def choose(found: list[Scope], award: str | None, season: int | None) -> tuple[list[Scope], list[Scope]]:
    """The scopes a report shows and those it leaves out, the newest season first.

    Without a season every award shows its newest one only: a season's boards stay in the data for good.
    """
    newest: dict[str | None, int] = {}
    for scope in found:
        newest[scope.award] = max(newest.get(scope.award, 0), scope.season or 0)
    shown = [
        scope
        for scope in found
        if (award is None or scope.award == award)
        and (scope.season == season if season is not None else (scope.season or 0) == newest[scope.award])
    ]
    shown.sort(key=lambda scope: (scope.award is None, -(scope.season or 0), scope.award or "", scope.market or "~"))
    return shown, [scope for scope in found if scope not in shown]
