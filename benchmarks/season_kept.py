"""A season kept by daily jobs: thirty simulated days, and the tables held against what the site showed on each.

``python -m benchmarks.season_kept [--days 30]``. The values are those of ``../shared`` where it is there.

Every morning the odds and the news are crawled with the clock moved on. A category appears, contenders come and go,
shares move; on one day the site is down, on one its API and its redesigned page are both broken, one run is made
twice, one comes late in the evening, articles appear and are revised, and on some days the site gives its feed only.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import attrs

from benchmarks.results import Table
from tests.site.articles import Article
from tests.site.real import SHARED, days, snapshot_league
from tests.site.site import Site
from tests.site.world import GROUPS, League, Nominee, World, made_up

__all__ = ["Board", "Season", "keep_season"]

Board = dict[tuple[str, str], dict[str, float | None]]
"""What a day's board was: (category, group) → nominee → share, 0 to 1 with the API's one decimal of a percent."""

FIRST = date(2026, 7, 1)
_ROOT = Path(__file__).resolve().parent.parent
_SCRAPY = str(Path(sys.executable).parent / "scrapy")
_LATE_CATEGORY = "99"


@attrs.define
class Season:
    """What was crawled, day by day, and what the tables say of it."""

    boards: dict[date, Board] = attrs.field(factory=dict)
    """The truth of every day on which a crawl could succeed."""
    missing: list[date] = attrs.field(factory=list)
    exits: dict[date, list[int]] = attrs.field(factory=dict)
    requests: dict[date, dict[str, int]] = attrs.field(factory=dict)
    """Per day: odds, listings, articles fetched, articles answered 304."""
    listed: dict[date, int] = attrs.field(factory=dict)
    """Articles that the listings of a day's runs named; what was not asked for was known and unchanged."""
    articles: set[tuple[str, datetime]] = attrs.field(factory=set)
    """The truth: every version (path, moment of its last change) that the site has shown to a good run."""
    articles_read: set[tuple[str, datetime]] = attrs.field(factory=set)
    read: dict[date, Board] = attrs.field(factory=dict)
    """The boards as ``predictions_daily`` gives them."""

    @property
    def wrong(self) -> dict[date, int]:
        """Days whose board differs from the truth, with the number of rows that do; missing days count too."""
        found = {}
        for day in sorted({*self.boards, *self.read}):
            wanted, got = _flat(self.boards.get(day, {})), _flat(self.read.get(day, {}))
            if wanted != got:
                found[day] = len(wanted ^ got)
        return found


def _flat(board: Board) -> set[tuple[str, str, str, float | None]]:
    return {(*listing, nominee, share) for listing, rows in board.items() for nominee, share in rows.items()}


def keep_season(folder: Path, count: int) -> Season:
    """Crawl ``count`` days into ``folder`` and read the tables back."""
    season = Season()
    troubles = {"down": count // 4, "broken": count // 3, "twice": count // 2, "late": 2 * count // 3}
    with Site(World(), generated=0) as site:
        site.articles = site.articles[:1]
        for number in range(count):
            day = FIRST + timedelta(days=number)
            league = _league(number, count)
            site.world.leagues = [league]
            _publish(site, day, number)
            site.faults.clear()
            if number == troubles["down"]:
                site.fault("*=reset")
            elif number == troubles["broken"]:
                site.fault("*/wp-json/gameplay/*=html_error")
                site.fault("/odds/*=redesign")
            elif number % 7 == 4:
                site.fault("*/wp-json/wp/*=status:404")
                site.fault("*sitemap*=status:404")
            at = datetime.combine(day, time(22, 40) if number == troubles["late"] else time(13, 0), UTC)
            asked = len(site.log)
            season.exits[day] = [_crawl(site, folder, at, "odds", "-a", "event=oscars")]
            if number == troubles["twice"]:
                season.exits[day].append(_crawl(site, folder, at + timedelta(hours=1), "odds", "-a", "event=oscars"))
            season.exits[day].append(_crawl(site, folder, at + timedelta(hours=2), "news"))
            season.requests[day] = _count(site, asked)
            if number != troubles["down"]:
                season.articles |= {(x.path, x.modified) for x in site.articles[1:]}
            if number in (troubles["down"], troubles["broken"]):
                season.missing.append(day)
            else:
                season.boards[day] = _truth(league)
    _read(folder, season)
    return season


def _league(number: int, count: int) -> League:
    real = days(SHARED)
    league = snapshot_league(real[number % len(real)]) if real else made_up().leagues[0]
    league.listings = {
        (category, group): [_moved(row, number) for row in rows if not _is_away(row, number)]
        for (category, group), rows in league.listings.items()
        if group in GROUPS[:2]
    }
    if number >= count // 2:  # a category that the site opens in mid-season
        league.categories[_LATE_CATEGORY] = "Best Casting"
        for place, group in enumerate(GROUPS[:2]):
            rows = [
                Nominee(id=f"99{place}{n}", title=f"Late Arrival {n}", percent=60.0 - n - place, votes=60)
                for n in range(6)
            ]
            league.listings[_LATE_CATEGORY, group] = rows
    return league


def _moved(row: Nominee, number: int) -> Nominee:
    if row.percent is None:
        return row
    return attrs.evolve(row, percent=round(max(0.0, row.percent - 0.1 * (number % 7)), 2))


def _is_away(row: Nominee, number: int) -> bool:
    """Contenders come and go: each is away for some days, which ones follows from its id."""
    return (int(row.id) + number) % 23 == 0


def _truth(league: League) -> Board:
    board: Board = {}
    for (number, group), rows in league.listings.items():
        board[league.categories[number], group] = {
            row.title.strip(): None if row.percent is None else round(round(row.percent, 1) / 100, 6) for row in rows
        }
    return board


def _publish(site: Site, day: date, number: int) -> None:
    at = datetime.combine(day, time(10), UTC)
    if number % 3 == 0:
        path = f"/film/2026/day-{number}/"
        site.articles.append(
            Article(
                id=1206600000 + number, path=path, headline=f"Night {number} at the festival", author="Robin Vale",
                description="What happened.", published=at, modified=at, section="film", tags=[],
                paragraphs=[f"<em>Night Ferry</em> was seen on day {number}.", "It cost $20 million."],
            )
        )  # fmt: skip
    elif number % 5 == 0 and len(site.articles) > 1:
        revised = site.articles[-1]
        site.articles[-1] = attrs.evolve(revised, modified=at, paragraphs=[*revised.paragraphs, f"Updated {number}."])


def _crawl(site: Site, folder: Path, at: datetime, *told: str) -> int:
    env = {
        **os.environ,
        "GOLDSCRAPE_OUTPUT": str(folder),
        "GOLDSCRAPE_SITE_URL": site.url,
        "GOLDSCRAPE_NOW": at.isoformat(),
    }
    command = [_SCRAPY, "crawl", *told, "-s", "RETRY_TIMES=0", "-s", "GOLDSCRAPE_BROWSER_PATIENCE=3", "--nolog"]
    return subprocess.run(command, cwd=_ROOT, env=env, capture_output=True, check=False, timeout=300).returncode


def _count(site: Site, asked: int) -> dict[str, int]:
    counted = {"odds": 0, "listings": 0, "articles": 0, "unchanged": 0}
    for request in site.log[asked:]:
        target = request.target
        if "/gameplay/" in target or target.startswith("/odds/"):
            counted["odds"] += 1
        elif "/wp/v2/" in target or "sitemap" in target or target.startswith("/feed"):
            counted["listings"] += 1
        elif target.startswith(("/film/", "/tv/", "/article/")):
            counted["unchanged" if request.status == 304 else "articles"] += 1
    return counted


def _read(folder: Path, season: Season) -> None:
    import duckdb

    env = {**os.environ, "GOLDSCRAPE_OUTPUT": str(folder)}
    subprocess.run([_SCRAPY, "catalog"], cwd=_ROOT, env=env, check=True, capture_output=True)
    with duckdb.connect(str(folder / "goldscrape.duckdb"), read_only=True) as catalog:
        rows = catalog.execute(
            "SELECT day, category, predictor_group, nominee, share FROM predictions_daily"
        ).fetchall()
        listed = catalog.execute(
            "SELECT started_at::DATE, regexp_extract(problem.detail, '([0-9]+) listed', 1)::INT "
            "FROM (SELECT started_at, unnest(problems) AS problem FROM runs) "
            "WHERE problem.kind = 'source' AND problem.url NOT LIKE '%sitemap_index%' AND problem.detail LIKE '%listed'"
        ).fetchall()
        versions = catalog.execute("SELECT url, modified_at AT TIME ZONE 'UTC' FROM articles").fetchall()
    for day, count in listed:
        season.listed[day] = season.listed.get(day, 0) + count
    season.articles_read = {(urlsplit(url).path, at.replace(tzinfo=UTC)) for url, at in versions}
    for day, category, group, nominee, share in rows:
        season.read.setdefault(day, {}).setdefault((category, group), {})[nominee] = (
            None if share is None else round(share, 6)
        )


def tables(season: Season) -> Iterator[Table]:
    """The season against the truth, day by day, and what it cost the site."""
    answers = Table("What was the board on day N", ("day", "rows wanted", "rows read", "rows wrong", "exit codes"))
    for day in sorted(season.exits):
        answers.add(
            f"{day}{' (missing)' if day in season.missing else ''}",
            str(len(_flat(season.boards.get(day, {})))),
            str(len(_flat(season.read.get(day, {})))),
            str(season.wrong.get(day, 0)),
            " ".join(map(str, season.exits[day])),
        )
    yield answers
    cost = Table("Requests a day", ("day", "odds", "listings", "articles named", "fetched", "answered 304", "saved"))
    for day, counted in season.requests.items():
        named, asked = season.listed.get(day, 0), counted["articles"] + counted["unchanged"]
        figures = (counted["odds"], counted["listings"], named, counted["articles"], counted["unchanged"])
        cost.add(str(day), *map(str, figures), str(max(0, named - asked)))
    yield cost


def main() -> None:
    """Keep the season and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--days", type=int, default=30)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="goldscrape-season-") as folder:
        season = keep_season(Path(folder), given.days)
    for table in tables(season):
        table.show()
    lost = season.articles - season.articles_read
    print(
        f"{len(season.boards)} boards kept, {len(season.missing)} days missing, {sum(season.wrong.values())} rows wrong"
    )
    print(f"{len(season.articles)} versions of articles shown, {len(lost)} of them lost")


if __name__ == "__main__":
    main()
