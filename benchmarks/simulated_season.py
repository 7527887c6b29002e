"""A season of odds that never was, with the habits of a real one: for benchmarks and for trying the views.

Its figures follow what real captures showed: shares of a large group move by a third of a point a day and nearly
every day, an expert's by whole steps and seldom; half of all contenders stand below one per cent.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import attrs
import pyarrow as pa
import pyarrow.parquet as pq

from goldscrape.tables import Prediction
from goldscrape.tables.arrow import arrow_schema

__all__ = ["CATEGORIES", "GROUPS", "Season", "write_parts"]

CATEGORIES = (
    "picture", "director", "actor", "actress", "supporting_actor", "supporting_actress", "original_screenplay",
    "adapted_screenplay", "casting", "cinematography", "costume_design", "film_editing", "makeup_hairstyling",
    "original_score", "original_song", "production_design", "sound", "visual_effects", "animated_feature",
    "documentary_feature", "international_film", "animated_short", "documentary_short", "live_action_short",
)  # fmt: skip

GROUPS = {"combined": 4_100, "user": 4_000, "expert": 31, "editor": 8, "top24": 24, "all_star": 60}
"""Predictor group to its number of predictors."""

_PEOPLE = {"director", "actor", "actress", "supporting_actor", "supporting_actress"}
_CADENCE = timedelta(hours=23)
_MOVING = 0.75
"""The chance that one contender's votes change from a day to the next, in a large group."""


@attrs.frozen
class Season:
    """The size of the simulated season."""

    captures: int = 382
    contenders: int = 40
    categories: tuple[str, ...] = CATEGORIES
    first: datetime = datetime(2026, 2, 1, 6, tzinfo=UTC)
    seed: int = 98

    @property
    def rows(self) -> int:
        """Rows of the whole season."""
        return self.captures * self.contenders * len(self.categories) * len(GROUPS)


@attrs.define
class _Listing:
    """One category as one group sees it."""

    category: str
    group: str
    votes: list[int]

    def move(self, chance: random.Random) -> None:
        size = GROUPS[self.group]
        moving = _MOVING if size > 1_000 else 0.15
        step = max(1, size // 250)
        for i, votes in enumerate(self.votes):
            if chance.random() < (moving if votes > size // 200 else moving / 3):
                self.votes[i] = min(size, max(0, votes + chance.randint(-step, step)))


def _listings(season: Season, chance: random.Random) -> list[_Listing]:
    listings = []
    for category in season.categories:
        strength = [1 / (1 + (i / 7) ** 3) for i in range(season.contenders)]
        for group, size in GROUPS.items():
            votes = [min(size, max(0, round(size * s * chance.uniform(0.8, 1.1)))) for s in strength]
            listings.append(_Listing(category, group, votes))
    return listings


def _odds(share: float) -> tuple[str, float]:
    tenths = min(1000, max(31, round(31 / max(share, 0.02))))
    return f"{tenths}/10", tenths / 10


def _names(category: str, index: int) -> dict[str, str | None]:
    film, person = f"The {index:02} Picture", f"Person {index:02} of {category}"
    if category in _PEOPLE:
        return {"nominee": person, "nominee_kind": "person", "person": person, "work": film, "song": None}
    if category == "original_song":
        song = f"Song {index:02}"
        return {"nominee": song, "nominee_kind": "song", "person": None, "work": film, "song": song}
    return {"nominee": film, "nominee_kind": "film", "person": None, "work": film, "song": None}


def _capture(season: Season, listings: list[_Listing], number: int) -> pa.Table:
    start = season.first + number * _CADENCE
    columns: dict[str, list[object]] = {name: [] for name in arrow_schema(Prediction).names}
    for page, listing in enumerate(listings):
        size = GROUPS[listing.group]
        fetched = start + timedelta(seconds=2.1 * page, microseconds=(page * 7919 + number * 104729) % 1_000_000)
        number_of = season.categories.index(listing.category)
        shared = {
            "url": f"https://www.goldderby.com/wp-json/gameplay/v1/latest-odds-v3/1206484999/{number_of}/{listing.group}",
            "captured_at": fetched,
            "observed_at": fetched,
            "snapshot_at": start,
            "capture": "live",
            "page_sha256": hashlib.sha256(f"{number} {page}".encode()).hexdigest(),
            "run_id": f"{start:%Y%m%dT%H%M%S}-4711",
            "extractor": "0.1.0",
            "award": "oscars",
            "season": 2027,
            "market": "nomination",
            "event": "Oscars Nominations 2027",
            "category_id": f"oscars.{listing.category}",
            "category": "Best " + listing.category.replace("_", " ").title(),
            "predictor_group": listing.group,
            "is_winner": None,
            "final": False,
            "listed": season.contenders,
            "complete": True,
            "surface": "odds_api",
        }
        by_votes = sorted((-votes, index) for index, votes in enumerate(listing.votes))
        for rank, (negative_votes, index) in enumerate(by_votes, start=1):
            votes = -negative_votes
            text = f"{100 * votes / size:.1f}"
            odds_text, odds = _odds(votes / size)
            own = {
                "rank": rank,
                "nominee_text": _names(listing.category, index)["nominee"],
                "share": round(float(text) / 100, 4),
                "share_text": f"{text}%",
                "odds_text": odds_text,
                "odds": odds,
                "nomination_votes": votes,
                "win_votes": None,
                "source_id": str(1206400000 + number_of * 1000 + index),
                "work_id": f"tt{9000000 + index}",
                "person_id": None,
                "link_method": "exact",
                "link_score": 1.0,
            }
            row = shared | _names(listing.category, index) | own
            for name, values in columns.items():
                values.append(row[name])
    return pa.table(columns, schema=arrow_schema(Prediction))


def captures(season: Season) -> Iterator[pa.Table]:
    """The season capture by capture."""
    chance = random.Random(season.seed)
    listings = _listings(season, chance)
    for number in range(season.captures):
        yield _capture(season, listings, number)
        for listing in listings:
            listing.move(chance)


def write_parts(season: Season, output: Path) -> Path:
    """Write the season as the store would: one part a run; returns the dataset's folder."""
    folder = output / Prediction.dataset
    folder.mkdir(parents=True)
    for number, table in enumerate(captures(season)):
        pq.write_table(table, folder / f"{number:05}.parquet", compression="zstd")
    return folder
