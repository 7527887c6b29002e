"""The odds spider against the local site: what it asks for, what comes of it."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.crawling import start
from tests.site import ApiStyle, Site
from tests.spiders.running import crawl, run


def sent(site: Site, event: int | str, group: str) -> set[tuple[str, str, str]]:
    """Category, name and percentage of every contender the site holds."""
    league = site.world.league(event)
    assert league is not None
    return {
        (league.categories[number], nominee.title.strip(), f"{nominee.percent:.1f}%")
        for (number, of), nominees in league.listings.items()
        if of == group
        for nominee in nominees
    }


def test_an_award_is_its_newest_season_in_all_groups(site: Site, tmp_path: Path) -> None:
    done = crawl(site.url, tmp_path, "odds", "-a", "event=oscars")
    assert (done.code, done.verdict, done.problems) == (0, "ok", [])
    assert {(row["event"], row["award"], row["season"], row["market"]) for row in done.rows} == {
        ("Oscars Nominations 2027", "oscars", 2027, "nomination")
    }
    for group in ("combined", "expert", "editor", "user"):
        mine = [row for row in done.rows if row["predictor_group"] == group]
        assert {row["surface"] for row in mine} == {"odds_api"}
        assert all(row["complete"] for row in mine)
        got = {(row["category"], row["nominee"], row["share_text"]) for row in mine}
        assert got == sent(site, 1206500027, group)
    assert len({row["snapshot_at"] for row in done.rows}) == 1


@pytest.mark.parametrize("shape", ["list", "data", "numbered"])
def test_every_body_shape_gives_the_same_rows(site: Site, shape: str) -> None:
    site.style = ApiStyle(shape=shape, numbers_as_text=shape == "list", percent_sign=shape == "numbered", winner="text")
    ran = run("odds", site.url, event="tony awards 2025", group="combined", source="api")
    assert not ran.problems
    named = {
        row["nominee"]: (row["win_votes"], round(row["share"], 4), row["is_winner"], row["final"]) for row in ran.rows
    }
    assert named["The Long Table"] == (460, 0.92, True, True)
    assert named["Sill"] == (0, 0.0, False, True)
    assert {row["market"] for row in ran.rows} == {"win"}


def test_both_leagues_of_a_season_when_there_are_two(site: Site) -> None:
    league = site.world.league(1206400026)
    assert league is not None
    league.name, league.id = "Oscars 2027", 1206500099
    ran = run("odds", site.url, event="oscars", group="combined", source="api")
    assert {(row["event"], row["market"]) for row in ran.rows} == {
        ("Oscars Nominations 2027", "nomination"), ("Oscars 2027", "win"),
    }  # fmt: skip


def test_a_category_that_only_the_sister_league_lists_is_named(site: Site) -> None:
    league = site.world.league(1206400026)
    assert league is not None
    league.name, league.id = "Oscars 2027", 1206500099
    del league.categories["7"]
    ran = run("odds", site.url, event="oscars", group="combined", source="api")
    missed = [problem["detail"] for problem in ran.problems if problem["kind"] == "missing_category"]
    assert missed == ["Oscars 2027 lists no Best Director, which Oscars Nominations 2027 does"]


def test_a_killed_crawl_that_goes_on_still_looks_on_pages_for_what_the_api_lacks(site: Site, tmp_path: Path) -> None:
    """Which league was meant and which groups it has was learned by the run that was killed."""
    league = site.world.league(1206400026)
    assert league is not None
    league.era = "2019"
    for group in ("expert", "editor", "user"):
        site.fault(f"*/latest-odds-v3/{league.id}/*/{group}=status:404")
    arguments = ("odds", "-a", f"event={league.name}")
    whole = crawl(site.url, tmp_path / "whole", *arguments)
    assert {row["surface"] for row in whole.rows} == {"odds_api", "odds_page"}
    before, output = len(site.requests("latest-odds")), tmp_path / "killed"
    # Killed while the last listings of the API are asked for.
    process = start("crawl", *arguments, "-s", "DOWNLOAD_DELAY=0.15", output=output, GOLDSCRAPE_SITE_URL=site.url)
    deadline = time.monotonic() + 60
    while len(site.requests("latest-odds")) - before < before - 1:
        assert time.monotonic() < deadline, "the crawl does not get on"
        time.sleep(0.005)
    process.kill()
    process.communicate(timeout=60)
    done = crawl(site.url, output, *arguments)
    assert done.code == 0, done.said

    def listed(rows: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
        return sorted((row["predictor_group"], row["surface"], row["category"], row["nominee"]) for row in rows)

    assert listed(done.rows) == listed(whole.rows)


def test_a_league_by_id(site: Site) -> None:
    ran = run("odds", site.url, event="1206218980", group="user", source="api")
    assert {(row["event"], row["season"], row["predictor_group"]) for row in ran.rows} == {
        ("Tony Awards 2025", 2025, "user")
    }


def test_discovery_is_yielded_too(site: Site) -> None:
    ran = run("odds", site.url, event="tonys", group="combined,user", source="api")
    surfaces = Counter(page["surface"] for page in ran.pages)
    assert surfaces == {"leagues": 1, "categories": 1, "odds_api": 4}
    listing = next(page["context"] for page in ran.pages if page["url"].endswith("/154/user"))
    assert listing == {
        "surface": "odds_api", "event": "Tony Awards 2026", "league_id": "1206484543", "category": "Best Musical",
        "category_source_id": "154", "predictor_group": "user",
    }  # fmt: skip


def test_a_group_is_missed_only_by_name(site: Site, tmp_path: Path) -> None:
    for nominees in [key for key in site.world.leagues[0].listings if key[1] in ("user", "editor")]:
        del site.world.leagues[0].listings[nominees]
    done = crawl(site.url, tmp_path / "all", "odds", "-a", "event=oscars")
    assert (done.code, done.problems) == (0, [])
    assert {row["predictor_group"] for row in done.rows} == {"combined", "expert"}
    done = crawl(site.url, tmp_path / "named", "odds", "-a", "event=oscars", "-a", "group=expert,user")
    assert (done.code, done.verdict) == (3, "degraded")
    assert [problem["kind"] for problem in done.problems] == ["unknown_group"]
    assert "'user'" in done.problems[0]["detail"]


def test_a_group_that_answers_empty_lists_is_not_offered(site: Site) -> None:
    league = site.world.leagues[0]
    for number in league.categories:
        league.listings[number, "user"] = []
    ran = run("odds", site.url, event="oscars", source="api")
    assert not ran.problems
    assert {row["predictor_group"] for row in ran.rows} == {"combined", "expert", "editor"}


def test_list_prints_what_there_is(site: Site, tmp_path: Path) -> None:
    done = crawl(site.url, tmp_path, "odds", "-a", "event=list")
    assert done.code == 0
    for name in (
        "Oscars Nominations 2027",
        "1206500027",
        "oscars-nominations-2027",
        "Tony Awards 2025",
        "combined, expert",
    ):
        assert name in done.printed


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "event"),
        (("event=oscars", "colour=red"), "colour"),
        (("event=oscars", "group=critics"), "critics"),
        (("event=oscars", "source=fax"), "fax"),
        (("event=oscars nominations",), "Oscars Nominations 2026 (id 1206400026)"),
        (("event=nobel prize",), "nobel prize"),
        (("event=oscars nominations", "source=page"), "oscars-nominations-2026"),
    ],
)
def test_wrong_usage_exits_2_and_names_the_argument(
    site: Site, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = crawl(site.url, tmp_path, "odds", *(part for given in arguments for part in ("-a", given)))
    assert done.code == 2
    assert said in done.said
    assert "Traceback" not in done.said


def test_scrapyds_own_arguments_are_accepted(site: Site, tmp_path: Path) -> None:
    done = crawl(
        site.url, tmp_path, "odds", *(x for given in ("event=tonys", "_job=7", "_version=1") for x in ("-a", given))
    )
    assert done.code == 0


@pytest.mark.parametrize(
    ("slug", "layout"), [("oscars-nominations-2017", "2013"), ("oscars-2023-nominations-predictions", "2019")]
)
def test_server_rendered_pages_need_no_browser(site: Site, slug: str, layout: str) -> None:
    ran = run("odds", site.url, {"GOLDSCRAPE_CHROMIUM": "/nowhere"}, event=slug, group="expert,user", source="page")
    assert not ran.problems
    league = site.world.league(slug)
    assert league is not None
    assert league.era == layout
    for group in ("expert", "user"):
        wanted = sorted((x.title, x.fraction) for (_, of), xs in league.listings.items() if of == group for x in xs)
        assert (
            sorted((row["nominee"], row["odds_text"]) for row in ran.rows if row["predictor_group"] == group) == wanted
        )


def test_pages_stand_in_for_an_api_that_is_gone(site: Site, tmp_path: Path) -> None:
    site.fault("/wp-json/gameplay/*=status:404")
    done = crawl(site.url, tmp_path, "odds", "-a", "event=oscars-nominations-2017", "-a", "group=expert")
    assert done.code == 3
    assert {row["surface"] for row in done.rows} == {"odds_page"}
    assert "404" in done.said


def test_an_event_without_any_page_fails(site: Site, tmp_path: Path) -> None:
    done = crawl(site.url, tmp_path, "odds", "-a", "event=no-such-page", "-a", "source=page")
    assert done.code == 1
    assert "no-such-page" in done.said
