"""The table of odds."""

from __future__ import annotations

from typing import ClassVar

import attrs

from goldscrape.tables.row import Float64, Int16, Int32, Row

__all__ = ["Prediction"]


@attrs.define(kw_only=True)
class Prediction(Row):
    """A contender in a listing at a moment."""

    dataset: ClassVar[str] = "predictions"
    key: ClassVar[tuple[str, ...]] = (
        "award", "season", "market", "event", "category", "predictor_group",
        "nominee", "work", "song", "surface", "url", "observed_at",
    )  # fmt: skip
    order: ClassVar[tuple[str, ...]] = (
        "award", "season", "market", "category_id", "category", "predictor_group", "nominee", "observed_at",
    )  # fmt: skip

    award: str | None = None
    """The award body, as in categories.csv (`oscars`, `tonys`); null when neither link nor heading says it."""
    season: Int16 | None = None
    """The year of the ceremony (2027 = the 99th Oscars, films of 2026); null when unknown."""
    market: str | None = None
    """`nomination` (will be nominated) or `win` (will win); null when unknown."""
    event: str | None = None
    """The event's or league's name as printed ("Oscars Nominations 2026")."""
    category_id: str | None = None
    """The category's stable id (`oscars.picture`); null when the award is unknown or the name does not map."""
    category: str | None = None
    """The category's name as printed ("Best Picture")."""
    predictor_group: str | None = None
    """Who predicted: `combined`, `expert`, `editor`, `user`, `top24`, `all_star`; null when the page does not say."""
    rank: Int16 | None = None
    """The place in the listing from 1, as listed; from the API by falling share."""
    nominee: str
    """The name by the category's unit: the person, the work or the song."""
    nominee_text: str
    """The nominee as printed, the work in brackets included."""
    nominee_kind: str | None = None
    """`person`, `film`, `song`, `show`, `album` …: what the category honours; null when unknown."""
    person: str | None = None
    """The person or persons, together as printed ("Javier Ambrossi, Javier Calvo")."""
    work: str | None = None
    """The film, show, album or other work."""
    song: str | None = None
    """The song, in categories that honour songs."""
    share: Float64 | None = None
    """The share of predictors, 0 to 1, from a printed percentage only; a share of nominations need not sum to 1."""
    share_text: str | None = None
    """The percentage as printed ("95.8%")."""
    odds_text: str | None = None
    """The racetrack odds as printed ("9/2")."""
    odds: Float64 | None = None
    """The odds as a number: a fraction as a number (9/2 is 4.5); rank-weighted by the site, not a probability."""
    nomination_votes: Int32 | None = None
    """How many predictors expect a nomination; 0 is a printed 0, null is unknown."""
    win_votes: Int32 | None = None
    """How many predictors expect a win; 0 is a printed 0, null is unknown."""
    is_winner: bool | None = None
    """The site marks this contender as the winner; null when the surface cannot know."""
    final: bool | None = None
    """The league shows its winners: these are the last odds before the ceremony, whenever fetched."""
    listed: Int16 | None = None
    """How many rows this listing has."""
    complete: bool | None = None
    """True on positive proof that the listing is whole, false when it was cut, null when not knowable."""
    surface: str
    """What was read: `odds_api`, `odds_page`, `widget`, `article_table`, `article_text`."""
    source_id: str | None = None
    """The site's own id of the contender."""
    work_id: str | None = None
    """The work's IMDb id (tt…); null unless certain."""
    person_id: str | None = None
    """The person's IMDb id (nm…); null unless certain."""
    link_method: str | None = None
    """How the ids were found: `exact`, `alias`, `normalised`, `fuzzy`; null when there is none."""
    link_score: Float64 | None = None
    """How sure the link is, 0 to 1."""
