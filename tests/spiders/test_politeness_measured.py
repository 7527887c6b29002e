"""Politeness as the server sees it."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from tests.site import Site
from tests.spiders.running import crawl

TONYS = ("odds", "-a", "event=tonys", "-a", "group=combined", "-a", "source=api")


def gaps(site: Site) -> list[float]:
    """Seconds from an answer's end to the next request's arrival."""
    return [later.at - (earlier.done or earlier.at) for earlier, later in pairwise(site.log)]


def test_a_chosen_delay_is_kept_and_one_request_at_a_time(site: Site, tmp_path: Path) -> None:
    done = crawl(site.url, tmp_path, *TONYS, "-s", "DOWNLOAD_DELAY=0.7")
    assert done.code == 0
    assert len(site.log) == 5
    assert min(gaps(site)) >= 0.7


def test_the_default_delay_holds_off_this_machine(site: Site, tmp_path: Path) -> None:
    # The default is 2 s for every host but this one: take this one's exemption away.
    done = crawl(site.url, tmp_path, *TONYS, "-s", 'DOWNLOAD_SLOTS={"127.0.0.1": {"delay": 2.0}}')
    assert done.code == 0
    assert min(gaps(site)) >= 2.0


def test_no_delay_on_this_machine(site: Site, tmp_path: Path) -> None:
    crawl(site.url, tmp_path, *TONYS)
    assert max(gaps(site)[1:]) < 0.5
    assert min(gaps(site)) >= 0, "two requests at a time"


def test_crawl_delay_is_obeyed(site: Site, tmp_path: Path) -> None:
    site.robots += "Crawl-delay: 1\n"
    done = crawl(site.url, tmp_path, *TONYS)
    assert done.code == 0
    assert min(gaps(site)) >= 1


def test_a_chosen_delay_beats_crawl_delay(site: Site, tmp_path: Path) -> None:
    site.robots += "Crawl-delay: 30\n"
    done = crawl(site.url, tmp_path, *TONYS, "-s", "DOWNLOAD_DELAY=0.1")
    assert done.code == 0
    assert "30" in done.said  # and says so


def test_crawl_delay_for_us_by_name(site: Site, tmp_path: Path) -> None:
    site.robots = "User-agent: goldscrape\nCrawl-delay: 1\nDisallow: /search/\n\nUser-agent: *\nDisallow: /\n"
    assert crawl(site.url, tmp_path, *TONYS).code == 0
    assert min(gaps(site)) >= 1


def test_what_robots_forbids_is_not_asked_for(site: Site, tmp_path: Path) -> None:
    site.robots = "User-agent: *\nDisallow: /wp-json/\n"
    done = crawl(site.url, tmp_path, *TONYS)
    assert done.code == 1
    assert [request.target for request in site.log] == ["/robots.txt"]
    assert "robots" in [problem["kind"] for problem in done.problems]


@pytest.mark.parametrize(
    ("fault", "code", "asked"), [("status:404", 0, 4), ("status:403", 0, 4), ("status:503", 1, 0), ("reset", 1, 0)]
)
def test_a_robots_txt_that_cannot_be_had(site: Site, tmp_path: Path, fault: str, code: int, asked: int) -> None:
    site.fault(f"/robots.txt={fault}")
    done = crawl(site.url, tmp_path, *TONYS)
    assert done.code == code
    assert len(site.requests()) == asked
    assert ("robots.txt answered 503" in done.said) == (fault == "status:503")
    assert "Traceback" not in done.said


@pytest.mark.parametrize("fault", ["rate_limit:2x1", "rate_limit:date3x1", "unavailable:2x1", "unavailable:date3x1"])
def test_retry_after_holds_the_whole_host(site: Site, tmp_path: Path, fault: str) -> None:
    site.fault(f"*/latest-odds-v3/*/153/*={fault}")
    done = crawl(site.url, tmp_path, *["odds", "-a", "event=tonys", "-a", "source=api"])
    assert done.code == 0
    refused = next(at for at, request in enumerate(site.log) if request.status in (429, 503))
    waited = site.log[refused + 1].at - site.log[refused].at
    assert 1.9 <= waited < 6


def test_every_request_says_who_asks(site: Site, tmp_path: Path) -> None:
    crawl(site.url, tmp_path, *TONYS, GOLDSCRAPE_CONTACT="ann@example.org")
    agents = {request.user_agent for request in site.log}
    assert len(agents) == 1
    assert agents.pop().startswith("goldscrape/")
    assert all("ann@example.org" in request.user_agent for request in site.log)
    assert not any("cookie" in request.headers for request in site.log)


def test_a_redirect_out_of_the_web_is_not_followed(site: Site, tmp_path: Path) -> None:
    site.fault("*/categories-titles/*=redirect:file:///etc/hostname")
    done = crawl(site.url, tmp_path, *TONYS)
    assert done.code == 1
    assert "redirect" in [problem["kind"] for problem in done.problems]
