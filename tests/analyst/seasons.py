"""A small world with answers that can be worked out by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import attrs

from goldscrape.awards.linking import link_prediction
from goldscrape.storage import Layout, prepare
from goldscrape.tables import Article, DatasetRows, Film, PageRow, Person, Prediction, RunProblem
from tests.analyst.builders import at, board, contender, provenance, run, write_part

__all__ = ["DAYS", "write_world"]

DAYS = 10
"""Days 0 to 9: 1 to 10 November 2026."""

API = "https://example.org/odds/{}/{}"


def _page(race: str, group: str, day: float, **changes: Any) -> Any:
    return provenance(API.format(race, group), at(day), **changes)


def _directors(share: float, **changes: Any) -> list[Prediction]:
    fields: dict[str, Any] = {"category_id": "oscars.director", "category": "Best Director", "nominee_kind": "person"}
    inarritu = {"person": "Alejandro G. Inarritu", "work": "Digger", "nominee_text": "Alejandro G. Inarritu (Digger)"}
    trier = {"person": "Joachim Trier", "work": "Fjord", "nominee_text": "Joachim Trier (Fjord)"}
    return [
        contender("Alejandro G. Inarritu", share, 1, **fields | inarritu | changes),
        contender("Joachim Trier", 0.25, 2, **fields | trier | changes),
    ]


def _season_2027(output: Path) -> None:
    """Best Picture: Digger rises from .50 by .04 a day and passes Fjord (.60) on day 3; Footer comes on day 5."""
    for day in range(DAYS):
        shares = {"Digger": round(0.50 + 0.04 * day, 2), "Fjord": 0.60}
        if day >= 5:
            shares["Footer"] = 0.05
        pages = [
            (_page("picture", "combined", day), board(shares)),
            (_page("picture", "expert", day), board({"Digger": 0.9, "Fjord": 0.5}, predictor_group="expert")),
            (_page("picture", "user", day), board({"Digger": 0.6, "Fjord": 0.7}, predictor_group="user")),
            (_page("director", "combined", day), _directors(0.5)),
        ]
        if day == 8:  # no capture of the users that day
            pages = [page for page in pages if page[0].url != API.format("picture", "user")]
        if day == 9:  # a morning capture that the noon capture replaces
            pages.append((_page("picture", "combined", 8.8), board({"Digger": 0.01, "Fjord": 0.02})))
        write_part(output, f"day-{day}", *pages)


def _closed_leagues(output: Path) -> None:
    """Oscars 2025 as read after the ceremony (ids from the outcomes), Tonys 2019 with the site's own marks."""
    oscars: dict[str, Any] = {"season": 2025, "market": "win", "event": "Oscars 2025", "final": True}
    picture = board({"Anora": 0.6, "The Brutalist": 0.3, "Conclave": 0.1}, **oscars)
    picture = [attrs.evolve(row, odds=odds) for row, odds in zip(picture, (1.0, 3.0, 9.0), strict=True)]
    actor = [
        contender(name, share, rank, **oscars | {
            "category_id": "oscars.actor", "category": "Best Actor", "nominee_kind": "person",
            "person": name, "work": work,
        })
        for rank, (name, work, share) in enumerate(
            (("Timothee Chalamet", "A Complete Unknown", 0.55), ("Adrien Brody", "The Brutalist", 0.45)), start=1
        )
    ]  # fmt: skip
    tonys: dict[str, Any] = {
        "award": "tonys", "season": 2019, "market": "win", "event": "Tonys 2019", "final": True,
        "category_id": "tonys.musical", "category": "Best Musical", "nominee_kind": "show",
    }  # fmt: skip
    musical = [
        contender("Hadestown", 0.8, 1, is_winner=True, **tonys),
        contender("Tootsie", 0.2, 2, is_winner=False, **tonys),
    ]
    undecided = board({"Ink": 0.7, "The Ferryman": 0.3}, **tonys | {"category_id": "tonys.play", "category": "Play"})
    write_part(
        output,
        "closed",
        (_page("picture-2025", "combined", 0), [link_prediction(row) for row in picture]),
        (_page("actor-2025", "combined", 0), [link_prediction(row) for row in actor]),
        (_page("musical-2019", "combined", 0), musical),
        (_page("play-2019", "combined", 0), undecided),
    )


def _articles(output: Path) -> None:
    text: dict[str, Any] = {"text_sha256": "t" * 64, "field": "body", "char_end": 9, "quote": "Digger leads."}
    page = provenance("https://example.org/article", at(4))
    older = provenance("https://example.org/article", at(2))
    article = Article(headline="Digger leads", date_published=date(2026, 11, 5), text_sha256="t" * 64)
    draft = Article(headline="Digger trails", date_published=date(2026, 11, 5), text_sha256="o" * 64)
    write_part(output, "2", (older, [draft]), dataset="articles")
    write_part(output, "4", (page, [article]), dataset="articles")
    films = [
        Film(title="DIGGER", subject=True, mentions=3, char_start=0, **text),
        Film(title="Unheard Of", char_start=20, **text),
    ]
    write_part(output, "2", (older, [attrs.evolve(films[0], text_sha256="o" * 64)]), dataset="films")
    write_part(output, "4", (page, films), dataset="films")
    people = [Person(name="Alejandro G. Iñárritu", char_start=40, **text)]
    write_part(output, "4", (page, people), dataset="people")


def _crawls(output: Path) -> None:
    problems = (RunProblem(kind="timeout", url="https://example.org/slow", detail="no answer"),)
    counted = (DatasetRows(dataset="predictions", rows=40), DatasetRows(dataset="pages", rows=2))
    write_part(output, "1", (None, [run(1, rows=counted)]), dataset="runs")
    write_part(output, "2", (None, [run(2, verdict="degraded", problems=problems)]), dataset="runs")
    good = PageRow(final_url="https://example.org/good", status=200, bytes=9, fetched_at=at(0), rows=4)
    bad = attrs.evolve(good, final_url="https://example.org/bad", status=404, bytes=0, rows=0, problem="http_status")
    write_part(output, "1", (provenance("https://example.org/good"), [good]), dataset="pages")
    write_part(output, "2", (provenance("https://example.org/bad", at(1)), [bad]), dataset="pages")


def write_world(output: Path) -> Path:
    """Write every dataset of the small world; returns the output folder."""
    prepare(Layout(output))
    _season_2027(output)
    _closed_leagues(output)
    _articles(output)
    _crawls(output)
    (output / "market_prices.csv").write_text(
        "award,season,category_id,nominee,day,price\n"
        "oscars,2025,oscars.picture,anora,2025-03-01,0.7\n"
        "oscars,2025,oscars.picture,Conclave,2025-02-27,0.3\n"
        "oscars,2025,oscars.picture,Conclave,2025-03-01,0.2\n"
    )
    (output / "own_dates.csv").write_text("name,award,season,market,date\nA premiere,,,,2026-11-05\n")
    return output
