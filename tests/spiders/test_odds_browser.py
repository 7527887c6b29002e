"""Rendered odds pages through a real browser: drawn by script, cut at five rows, slow."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site import League, Site
from tests.spiders.running import Ran, crawl, run

SLUG = "oscars-nominations-2027"


def held(site: Site, number: str) -> tuple[League, list[tuple[str, str]]]:
    league = site.world.league(SLUG)
    assert league is not None
    return league, [(x.title, f"{x.percent:.2f}%") for x in league.rows(number, "combined")]


def rows(ran: Ran, category: str) -> list[tuple[str, str]]:
    mine = sorted((row for row in ran.rows if row["category"] == category), key=lambda row: row["rank"])
    return [(row["nominee"], row["share_text"]) for row in mine]


def complete(ran: Ran, category: str) -> set[bool | None]:
    return {row["complete"] for row in ran.rows if row["category"] == category}


@pytest.mark.browser
@pytest.mark.usefixtures("chromium")
def test_every_list_is_opened_and_waited_for(site: Site) -> None:
    league, pictures = held(site, "1")
    league.expanders = {"7": "dead", "5": "none", "11": "partial"}
    site.wait = 0.5
    ran = run("odds", site.url, event=SLUG, group="combined", source="page")
    page = next(page for page in ran.pages if page["surface"] == "odds_page")
    assert page["context"]["rendered"]
    opened = {one["category"]: (one["rows_before"], one["rows_after"]) for one in page["context"]["opened"]}
    assert opened["Best Picture"] == (5, 12)
    assert opened["Best Director"] == (5, 5)
    assert opened["Best Song"] == (5, 6)
    assert "Best Sound" not in opened
    assert rows(ran, "Best Picture") == pictures
    assert complete(ran, "Best Picture") == {True}
    assert complete(ran, "Best Song") == {True}
    assert complete(ran, "Best Director") == {False}
    assert len(rows(ran, "Best Director")) == 5
    assert complete(ran, "Best Actress") == {None}  # five rows, no expander: not knowable
    assert True not in complete(ran, "Best Original Screenplay")  # the list opened in part
    assert "fetch" not in " ".join(problem["kind"] for problem in ran.problems)


@pytest.mark.browser
@pytest.mark.usefixtures("chromium")
def test_a_page_in_no_hurry(site: Site) -> None:
    _, pictures = held(site, "1")
    site.wait = 1.6  # the second half of a list comes 0.8 s after the first
    league = site.world.league(SLUG)
    assert league is not None
    for number in [number for number in league.categories if number != "1"]:
        del league.categories[number]
    ran = run("odds", site.url, event=SLUG, group="combined", source="page")
    assert rows(ran, "Best Picture") == pictures
    assert complete(ran, "Best Picture") == {True}


@pytest.mark.browser
@pytest.mark.usefixtures("chromium")
def test_the_browser_says_who_it_is_and_asks_for_no_pictures(site: Site) -> None:
    run("odds", site.url, {"GOLDSCRAPE_CONTACT": "ann@example.org"}, event=SLUG, group="expert", source="page")
    assert len(site.requests("/odds/expert-odds/")) == 2  # once plainly, once through the browser
    assert {"goldscrape" in request.user_agent and "ann@example.org" in request.user_agent for request in site.log} == {
        True
    }


@pytest.mark.browser
@pytest.mark.usefixtures("chromium")
def test_a_page_that_draws_nothing_fails(site: Site, tmp_path: Path) -> None:
    site.fault("/odds/combined-odds/*=redesign")
    done = crawl(site.url, tmp_path, *f"odds -a event={SLUG} -a group=combined -a source=page".split(),
                 "-s", "GOLDSCRAPE_BROWSER_PATIENCE=2")  # fmt: skip
    assert done.code == 1
    assert "drift" in [problem["kind"] for problem in done.problems]


def test_without_a_browser_one_line_says_how_to_get_one(site: Site, tmp_path: Path) -> None:
    command = f"odds -a event={SLUG} -a group=combined -a source=page".split()
    done = crawl(site.url, tmp_path, *command, GOLDSCRAPE_CHROMIUM="/nowhere/chromium")
    assert done.code == 1
    assert "browser_missing" in [problem["kind"] for problem in done.problems]
    line = next(line for line in done.said.splitlines() if "browser_missing" in line)
    assert "GOLDSCRAPE_CHROMIUM" in line
    assert "install" in line


def test_a_drawn_page_is_never_called_whole_without_proof(site: Site) -> None:
    site.drawn = "collapsed"
    ran = run("odds", site.url, {"GOLDSCRAPE_CHROMIUM": "/nowhere"}, event=SLUG, group="combined", source="page")
    assert ran.rows
    assert complete(ran, "Best Picture") == {False}
    assert complete(ran, "Best Sound") == {None}


@pytest.mark.browser
@pytest.mark.usefixtures("chromium")
def test_api_and_page_give_the_same_rows(site: Site) -> None:
    api, page = (
        run("odds", site.url, event="Oscars Nominations 2027", group="combined", source=source).rows
        for source in ("api", "page")
    )
    unknown_to_the_page = {"odds", "odds_text", "nomination_votes", "final", "source_id"}
    of_the_surface = {"surface", "url", "share", "share_text", "complete"}
    drawn = {(row["category"], row["nominee"], row["work"]): row for row in page}
    assert len(drawn) == len(page) == len(api)
    for row in api:
        other = drawn[row["category"], row["nominee"], row["work"]]
        assert abs(row["share"] - other["share"]) <= 0.0005
        assert {
            name: (value, other[name])
            for name, value in row.items()
            if value != other[name] and name not in unknown_to_the_page | of_the_surface
        } == {}
        assert all(other[name] is None for name in unknown_to_the_page)
