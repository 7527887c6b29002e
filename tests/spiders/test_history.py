"""History: the archive's index, its originals, their moments; only what is not there yet."""

from __future__ import annotations

import itertools
import signal
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.crawling import start
from tests.jobs import Workplace
from tests.places import ROOT
from tests.site.archive import Snapshot
from tests.site.site import Site
from tests.site.world import made_up

SAMPLES = ROOT / "goldscrape" / "samples"
PAGE = "https://www.goldderby.com/odds/user-odds/primetime-emmy-awards-2022-predictions/"


def snapshot(timestamp: str, sample: str = "odds-page-2019.html", url: str = PAGE, mark: str = "") -> Snapshot:
    return Snapshot(url=url, timestamp=timestamp, body=(SAMPLES / sample).read_bytes() + f"<!--{mark}-->".encode())


@pytest.fixture
def site() -> Iterator[Site]:
    with Site(made_up()) as running:
        yield running


@pytest.fixture
def history(site: Site, tmp_path: Path) -> Workplace:
    return Workplace(tmp_path / "output", {"GOLDSCRAPE_WAYBACK_URL": site.url, "GOLDSCRAPE_SITE_URL": site.url})


def crawl(history: Workplace, *told: str, url: str = PAGE) -> int:
    done = history.scrapy("crawl", "history", "-a", f"url={url}", *told)
    print(done.err)
    return done.code


def fetched(site: Site) -> list[str]:
    return [request.target.split("id_/")[0].removeprefix("/web/") for request in site.requests("^/web/")]


def test_rows_have_the_moment_of_the_capture(site: Site, history: Workplace) -> None:
    site.archive.snapshots += [snapshot("20220801120000", mark="a"), snapshot("20220805080910", mark="b")]
    assert crawl(history) == 0
    rows = history.rows("predictions")
    assert {row["observed_at"] for row in rows} == {
        datetime(2022, 8, 1, 12, tzinfo=UTC), datetime(2022, 8, 5, 8, 9, 10, tzinfo=UTC),
    }  # fmt: skip
    assert all(row["capture"] == "wayback" and row["snapshot_at"] == row["observed_at"] for row in rows)
    assert all(row["captured_at"] > row["observed_at"] for row in rows)
    live = Workplace(history.output.parent / "live")
    assert live.scrapy("crawl", "article", "-a", f"url={SAMPLES / 'odds-page-2019.html'}").code == 0
    values = ("category", "rank", "nominee", "work", "odds_text", "odds", "nomination_votes", "win_votes", "complete")
    wanted = sorted(tuple(str(row[name]) for name in values) for row in live.rows("predictions"))
    one = [row for row in rows if row["observed_at"].day == 1]
    assert sorted(tuple(str(row[name]) for name in values) for row in one) == wanted


def test_the_last_of_a_day_unless_all_are_asked_for(site: Site, history: Workplace) -> None:
    moments = ["20220801060000", "20220801180000", "20220802060000"]
    site.archive.snapshots += [snapshot(moment, mark=moment) for moment in moments]
    assert crawl(history, "-a", "every=day") == 0
    assert sorted(fetched(site)) == moments[1:]
    assert crawl(history, "-a", "every=capture") == 0
    assert sorted(fetched(site)) == sorted(moments), "only the one that was not there yet is fetched"


def test_since_until_and_patterns(site: Site, history: Workplace) -> None:
    other = "https://www.goldderby.com/odds/expert-odds/primetime-emmy-awards-2022-predictions/"
    site.archive.snapshots += [
        snapshot("20220731120000", mark="a"), snapshot("20220801120000", mark="b"),
        snapshot("20220802120000", url=other, mark="c"), snapshot("20220901120000", mark="d"),
    ]  # fmt: skip
    told = ("-a", "since=2022-08", "-a", "until=2022-08")
    assert crawl(history, *told, url="https://www.goldderby.com/odds/*") == 0
    assert sorted(fetched(site)) == ["20220801120000", "20220802120000"]


def test_running_it_again_does_no_harm(site: Site, history: Workplace) -> None:
    site.archive.snapshots.append(snapshot("20220801120000"))
    assert crawl(history) == 0
    before = history.rows("predictions")
    assert crawl(history) == 0
    assert history.rows("predictions") == before
    assert fetched(site) == ["20220801120000"]


def test_each_era_is_read_by_its_own_parser(site: Site, history: Workplace) -> None:
    url = "https://www.goldderby.com/odds/combined-odds/oscars-2014/"
    site.archive.snapshots += [
        snapshot("20150101120000", "odds-page-2013.html", url), snapshot("20210101120000", "odds-page-2019.html", url),
    ]  # fmt: skip
    assert crawl(history, url=url) == 0
    assert {row["observed_at"].year for row in history.rows("predictions")} == {2015, 2021}


def test_a_redesign_saved_without_its_data_is_a_problem_and_not_zero_rows(site: Site, history: Workplace) -> None:
    shell = b"""<!DOCTYPE html><html><head><title>Oscars 2027 Odds | Gold Derby</title>
      <script src="/_next/static/chunks/main.js"></script></head><body><div id="__next" data-component="predictions">
      </div></body></html>"""
    url = "https://www.goldderby.com/odds/combined-odds/oscars-nominations-2027/"
    site.archive.snapshots.append(Snapshot(url=url, timestamp="20260801120000", body=shell))
    done = history.scrapy("crawl", "history", "-a", f"url={url}")
    assert done.code == 1
    assert "not_rendered" in done.err


def test_nothing_archived_is_said(history: Workplace) -> None:
    done = history.scrapy("crawl", "history", "-a", f"url={PAGE}")
    assert done.code == 1
    assert "the archive holds no such page" in done.err


def test_a_429_stops_and_the_next_run_goes_on(site: Site, history: Workplace) -> None:
    moments = [f"202208{day:02d}120000" for day in range(1, 6)]
    site.archive.snapshots += [snapshot(moment, mark=moment) for moment in moments]
    fault = site.fault("/web/*=rate_limit:1@2")
    done = history.scrapy("crawl", "history", "-a", f"url={PAGE}")
    assert done.code == 3, done.err
    assert len(fetched(site)) == 3, "the first 429 is the last request, though it asks for one second only"
    site.faults.remove(fault)
    assert crawl(history) == 0
    assert {row["observed_at"].day for row in history.rows("predictions")} == {1, 2, 3, 4, 5}
    stored = [row["final_url"] for row in history.rows("pages") if row["capture"] == "wayback" and row["status"] == 200]
    assert len(stored) == len(set(stored)) == 5


def test_a_429_of_the_index_stops_at_once(site: Site, history: Workplace) -> None:
    site.archive.snapshots.append(snapshot("20220801120000"))
    site.fault("/cdx/*=rate_limit")
    assert crawl(history) == 1
    assert len(site.requests("^/cdx/")) == 1
    assert fetched(site) == []


def captures_of_two_pages(site: Site) -> list[str]:
    """Captures of three addresses of two pages; the index is cut in the middle of a day."""
    other = "https://goldderby.com/odds/expert-odds/primetime-emmy-awards-2022-predictions/"
    site.archive.snapshots += [
        snapshot("20220801060000", mark="a"), snapshot("20220801180000", mark="b"),
        snapshot("20220802060000", url=PAGE.replace("https", "http"), mark="c"), snapshot("20220802180000", mark="d"),
        snapshot("20220801090000", url=other, mark="e"), snapshot("20220801100000", url=other, mark="f"),
        snapshot("20220803100000", url=other, mark="f"),
    ]  # fmt: skip
    return ["20220801180000", "20220802180000", "20220801100000"]


@pytest.mark.parametrize("size", [2, 3, 5, 7])
def test_a_paged_index_gives_the_same_as_one_answer(site: Site, history: Workplace, size: int) -> None:
    wanted = captures_of_two_pages(site)
    site.archive.page_size = size
    assert crawl(history, "-s", "DOWNLOAD_DELAY=0", url="https://www.goldderby.com/odds/*") == 0
    assert sorted(fetched(site)) == sorted(wanted)
    asked = site.requests("^/cdx/")
    assert len(asked) == -(-7 // size)
    assert all(later.at - earlier.at >= 1 for earlier, later in itertools.pairwise(asked)), (
        "the index is asked less than 60 times a minute, whatever DOWNLOAD_DELAY says"
    )


def test_retries_of_the_index_keep_its_pause(site: Site, history: Workplace) -> None:
    site.archive.snapshots.append(snapshot("20220801120000"))
    site.fault("/cdx/*=status:502x2")
    assert crawl(history, "-s", "DOWNLOAD_DELAY=0") == 0
    asked = site.requests("^/cdx/")
    assert len(asked) == 3
    assert all(later.at - earlier.at >= 1 for earlier, later in itertools.pairwise(asked))


def test_an_index_that_names_the_same_page_again_ends(site: Site, history: Workplace) -> None:
    captures_of_two_pages(site)
    site.archive.page_size = 2
    site.archive.stuck = True
    done = history.scrapy("crawl", "history", "-a", "url=https://www.goldderby.com/odds/*")
    assert done.code == 3, done.err
    assert "does not go on" in done.err


def test_a_killed_crawl_goes_on(site: Site, history: Workplace) -> None:
    days = range(1, 21)
    site.archive.snapshots += [snapshot(f"202208{day:02d}120000", mark=str(day)) for day in days]
    command = ("crawl", "history", "-a", f"url={PAGE}", "-s", "DOWNLOAD_DELAY=0.05")
    process = start(*command, output=history.output, **history.env)
    deadline = time.monotonic() + 120
    while len(fetched(site)) < 6:
        assert time.monotonic() < deadline, "the crawl does not get on"
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=60)
    done = history.scrapy(*command)
    assert done.code == 0, done.err
    assert {row["observed_at"].day for row in history.rows("predictions")} == set(days)
    stored = [row["final_url"] for row in history.rows("pages") if row["capture"] == "wayback"]
    assert len(stored) == len(set(stored)) == len(days)
    assert len(fetched(site)) <= len(days) + 4, "only what was in flight is fetched again"
    assert sorted(row["verdict"] for row in history.rows("runs")) == ["interrupted", "ok"]


def test_a_snapshot_cut_on_its_way_is_fetched_again_and_one_cut_in_the_archive_is_not(
    site: Site, history: Workplace
) -> None:
    site.archive.snapshots += [snapshot("20220801120000", mark="a"), snapshot("20220802120000", mark="b")]
    body = site.archive.snapshots[0].body
    site.archive.snapshots.append(Snapshot(url=PAGE, timestamp="20220803120000", body=body[: len(body) // 2]))
    site.fault("/web/20220801*=cutx1")
    always = site.fault("/web/20220802*=cut")
    done = history.scrapy("crawl", "history", "-a", f"url={PAGE}")
    assert done.code == 3, done.err
    assert "20220802120000id_" in done.err
    assert "the connection closed before the whole body came" in done.err
    assert sorted(set(fetched(site))) == ["20220801120000", "20220802120000", "20220803120000"]
    problems = {row["observed_at"].day: row["problem"] for row in history.rows("pages") if row["capture"] == "wayback"}
    assert problems == {1: None, 3: "truncated"}
    site.faults.remove(always)
    before = len(fetched(site))
    assert crawl(history) == 0
    assert fetched(site)[before:] == ["20220802120000"]
    assert {row["observed_at"].day for row in history.rows("predictions")} == {1, 2, 3}


def test_an_index_cut_on_its_way_is_asked_again(site: Site, history: Workplace) -> None:
    site.archive.snapshots.append(snapshot("20220801120000"))
    site.fault("/cdx/*=cutx1")
    assert crawl(history) == 0
    assert fetched(site) == ["20220801120000"]


@pytest.mark.parametrize("told", ["url=", "every=hour", "since=x"])
def test_wrong_arguments_are_wrong_usage(history: Workplace, told: str) -> None:
    done = history.scrapy("crawl", "history", "-a", f"url={PAGE}", "-a", told)
    assert done.code == 2
