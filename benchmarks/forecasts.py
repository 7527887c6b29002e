"""The published figures of ``../shared/data/forecast-eval.csv``, by the catalog's own views and the package's linker.

Run: ``python -m benchmarks.forecasts [FILE]``. Scores are those of ``brier.sql`` over forecasts whose outcome the file
knows; links are compared with the file's ids, which were checked by hand.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

import attrs
import duckdb

from goldscrape.awards.linking import Linker
from goldscrape.catalog import catalog_views

__all__ = ["Linked", "Score", "link_results", "scores"]

DEFAULT = Path(__file__).resolve().parent.parent.parent / "shared" / "data" / "forecast-eval.csv"


@attrs.frozen
class Score:
    """The Brier score of one award in one notation."""

    award: str
    notation: str
    races: int
    race_brier: float
    favourite_won: float


@attrs.frozen
class Linked:
    """How the names of one source were linked. ``beyond``: names the file has no id for that are official nominees."""

    source: str
    names: int
    right: int
    wrong: list[str]
    null: list[str]
    beyond: list[str]


def scores(file: Path = DEFAULT) -> list[Score]:
    """The race Brier scores by award and notation."""
    brier = next(view for view in catalog_views() if view.name == "brier")
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE evaluation AS FROM read_csv(?, header = true)", [str(file)])
        connection.execute("""
            CREATE VIEW forecasts AS
            SELECT event_id AS award, ceremony_year AS season, 'win' AS market, category_id AS race,
                   'combined' AS predictor_group, 'odds_api' AS surface, 0 AS horizon_days, nominee,
                   CASE source WHEN 'gold_derby_fractional_odds' THEN 'fraction'
                               WHEN 'gold_derby_pick_share' THEN 'share' ELSE 'price' END AS notation,
                   probability, is_winner = 1 AS outcome
            FROM evaluation
            WHERE is_winner IS NOT NULL""")
        found = connection.execute(
            f"SELECT award, notation, races, race_brier, favourite_won FROM ({brier.query}) ORDER BY notation, award"
        ).fetchall()
    return [Score(*row) for row in found]


def _rows(file: Path) -> Iterator[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def link_results(file: Path = DEFAULT) -> list[Linked]:
    """How the package links the file's Oscar names, by source."""
    linker = Linker()
    found: dict[str, Linked] = {}
    for row in _rows(file):
        if row["event_id"] != "oscars":
            continue
        link = linker.link(
            award="oscars",
            season=int(row["ceremony_year"]),
            category_id=row["category_id"],
            nominee=row["nominee"],
        )
        name = f"{row['ceremony_year']} {row['category_id']} {row['nominee']}"
        nomination = link.nomination if link else None
        expected = row["film_imdb_id"], row["person_imdb_ids"]
        ids = ("|".join(nomination.work_ids), "|".join(filter(None, nomination.person_ids))) if nomination else ("", "")
        before = found.get(row["source"], Linked(row["source"], 0, 0, [], [], []))
        found[row["source"]] = attrs.evolve(
            before,
            names=before.names + 1,
            right=before.right + (ids == expected != ("", "")),
            wrong=before.wrong + [name] * (ids not in (expected, ("", "")) and expected != ("", "")),
            null=before.null + [name] * (nomination is None),
            beyond=before.beyond + [name] * (nomination is not None and expected == ("", "")),
        )
    return list(found.values())


def main(file: Path = DEFAULT) -> None:
    """Print both tables."""
    print("| award | notation | races | race Brier | favourite won |\n|---|---|---:|---:|---:|")
    for score in scores(file):
        figures = f"{score.races} | {score.race_brier:.4f} | {score.favourite_won:.2f}"
        print(f"| {score.award} | {score.notation} | {figures} |")
    print("\n| names | all | right | wrong | null | official, id missing in the file |\n|---|---:|---:|---:|---:|---:|")
    for linked in link_results(file):
        counts = (linked.names, linked.right, len(linked.wrong), len(linked.null), len(linked.beyond))
        print(f"| {linked.source} | {' | '.join(map(str, counts))} |")


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:]))
