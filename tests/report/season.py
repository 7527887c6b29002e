"""A small season with every part of a report in it, and one whose every text is hostile."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import attrs

from goldscrape.awards.linking import link_prediction
from goldscrape.storage import Layout, prepare
from goldscrape.tables import Article, Budget, DatasetRows, Film, Person, Prediction, RunProblem
from tests.analyst.builders import at, board, contender, provenance, run, write_part

__all__ = ["DAYS", "HOSTILE", "write_hostile", "write_season"]

DAYS = 40
"""Days 0 to 39: 1 November to 10 December 2026."""

_PICTURES = {
    "The Salt Road": (0.93, 0.0005), "Orchard Street": (0.88, 0.001), "Fjord": (0.80, -0.002), "Digger": (0.62, 0.006),
    "Winter Ledger": (0.71, -0.004), "A Long Weekend": (0.55, 0.0), "Paper Moons": (0.43, 0.002),
    "The Cartographer": (0.36, -0.001), "Nine Lanterns": (0.25, 0.003), "Sundays": (0.18, 0.0), "Harbor": (0.09, 0.0),
    "The Understudy": (0.04, 0.0),
}  # fmt: skip
_DIRECTORS = {
    ("Ines Amsel", "The Salt Road"): (0.82, 0.001), ("Joachim Trier", "Fjord"): (0.74, -0.003),
    ("Alejandro G. Iñárritu", "Digger"): (0.55, 0.009), ("Tom Okafor", "Orchard Street"): (0.51, 0.002),
    ("Mae Lindqvist", "Winter Ledger"): (0.33, -0.002), ("Ravi Sen", "Paper Moons"): (0.12, 0.001),
}  # fmt: skip

_CODE = "document.title='owned'"
HOSTILE = f'</script><script>{_CODE}</script><!-- <img src=x onerror="{_CODE}"> \u2028\u202e\'"'
"""A name as nobody should ever print one."""

_API = "https://example.org/odds/{}/{}"


def _share(start: float, slope: float, day: int, tilt: float) -> float:
    wave = 0.004 * ((day * 7 + round(start * 100)) % 5 - 2)
    return round(min(1.0, max(0.0, start + slope * day + wave + tilt)), 3)


def _directors(day: int, tilt: float, group: str) -> list[Prediction]:
    shares = {who: _share(start, slope, day, tilt) for who, (start, slope) in _DIRECTORS.items()}
    ordered = sorted(shares.items(), key=lambda item: -item[1])
    fields: dict[str, Any] = {
        "category_id": "oscars.director", "category": "Best Director", "nominee_kind": "person",
        "predictor_group": group, "listed": len(ordered),
    }  # fmt: skip
    return [
        contender(name, share, rank, **fields | {"person": name, "work": work, "nominee_text": f"{name} ({work})"})
        for rank, ((name, work), share) in enumerate(ordered, start=1)
    ]


def _season_2027(output: Path, days: int) -> None:
    pages = []
    for day in range(days):
        if day == 17:
            continue  # a day without a capture
        for group, tilt in (("combined", 0.0), ("expert", 0.05 if day % 2 else -0.06), ("user", -0.01)):
            shares = {film: _share(start, slope, day, tilt) for film, (start, slope) in _PICTURES.items()}
            page = provenance(_API.format("picture", group), at(day))
            pages.append((page, board(shares, predictor_group=group, odds_text="9/2", odds=4.5)))
            pages.append((provenance(_API.format("director", group), at(day)), _directors(day, tilt, group)))
    write_part(output, "season", *pages)


def _oscars_2025(output: Path) -> None:
    """A closed league whose outcome the reference knows."""
    closed: dict[str, Any] = {"season": 2025, "market": "win", "event": "Oscars 2025", "final": True}
    picture = board({"Anora": 0.62, "The Brutalist": 0.21, "Conclave": 0.17}, **closed)
    rows = [link_prediction(attrs.evolve(row, odds=odds)) for row, odds in zip(picture, (1.0, 3.0, 9.0), strict=True)]
    write_part(output, "closed", (provenance(_API.format("picture-2025", "combined")), rows))


def _article(output: Path, number: int, headline: str, film: str, **changes: Any) -> None:
    sha = f"{number:064}"
    page = provenance(f"https://example.org/article/{number}", at(30 + number))
    article = Article(
        headline=headline, date_published=date(2026, 12, number), authors=("Edie Marlow",), text_sha256=sha, **changes
    )
    where: dict[str, Any] = {"text_sha256": sha, "field": "body", "quote": "Where it stands."}
    write_part(output, str(number), (page, [article]), dataset="articles")
    write_part(
        output, str(number), (page, [Film(title=film, subject=True, mentions=3, char_start=0, char_end=9, **where)]),
        dataset="films",
    )  # fmt: skip
    write_part(
        output, str(number), (page, [Person(name="Ines Amsel", mentions=2, char_start=40, char_end=50, **where)]),
        dataset="people",
    )  # fmt: skip
    budget = Budget(raw="$42 million", amount=42e6, currency="USD", kind="budget", film=film, char_start=60,
                    char_end=71, **where)  # fmt: skip
    write_part(output, str(number), (page, [budget]), dataset="budgets")


def _runs(output: Path, detail: str = "no answer in 60 seconds", url: str = "https://example.org/slow") -> None:
    counted = (DatasetRows(dataset="predictions", rows=4_050), DatasetRows(dataset="pages", rows=200))
    problems = (RunProblem(kind="timeout", url=url, detail=detail),)
    write_part(output, "1", (None, [run(1, rows=counted)]), dataset="runs")
    write_part(output, "2", (None, [run(2, verdict="degraded", problems=problems)]), dataset="runs")


def write_season(output: Path, days: int = DAYS) -> Path:
    """Write the season; returns the output folder."""
    prepare(Layout(output))
    _season_2027(output, days)
    _oscars_2025(output)
    _article(output, 1, "What the first screenings did to the race", "The Salt Road")
    _article(output, 2, "“Digger” keeps climbing", "Digger")
    _runs(output)
    return output


def write_hostile(output: Path) -> Path:
    """Write a season in which every text from the web is an attack."""
    prepare(Layout(output))
    changes = {"category": f"Best {HOSTILE}", "category_id": None, "odds_text": HOSTILE}
    pages = [
        (
            provenance("javascript:document.title='owned'", at(day)),
            board({f"{HOSTILE} {n}": 0.5 + 0.1 * n - 0.02 * day for n in range(3)}, **changes),
        )
        for day in range(9)
    ]
    write_part(output, "season", *pages)
    _article(output, 1, HOSTILE, HOSTILE)
    page = provenance("javascript:document.title='owned'", at(33))
    write_part(output, "9", (page, [Article(headline=HOSTILE, authors=(HOSTILE,), text_sha256="9" * 64)]),
               dataset="articles")  # fmt: skip
    _runs(output, HOSTILE, "data:text/html,<script>document.title='owned'</script>")
    return output
