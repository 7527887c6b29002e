"""Every fault: what the run says, how it exits, and that the rest of the rows is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site import Site
from tests.spiders.running import crawl

ONE = "*/latest-odds-v3/*/7/*"  # Best Director, 12 of 54 contenders
ALL = 54

CASES = [
    ("", 0, None, ALL),
    (f"{ONE}=status:500x1", 0, None, ALL),
    (f"{ONE}=rate_limit:1x1", 0, None, ALL),
    (f"{ONE}=rate_limit:date1x2", 0, None, ALL),
    (f"{ONE}=unavailable:1x1", 0, None, ALL),
    (f"{ONE}=slow:1", 0, None, ALL),
    (f"{ONE}=trickle:0.02", 0, None, ALL),
    (f"{ONE}=status:500", 3, "http_status", ALL - 12),
    (f"{ONE}=status:404", 3, "http_status", ALL - 12),
    (f"{ONE}=truncated", 3, "unknown_shape", ALL - 12),
    (f"{ONE}=cut", 3, "unknown_shape", ALL - 12),
    (f"{ONE}=html_error", 3, "unknown_shape", ALL - 12),
    (f"{ONE}=unknown_shape", 3, "unknown_shape", ALL - 12),
    (f"{ONE}=no_title", 3, "unknown_shape", ALL - 12),
    (f"{ONE}=over_hundred", 3, "bad_value", ALL),
    (f"{ONE}=empty_league", 3, "empty_league", ALL - 12),
    (f"{ONE}=empty_body", 3, "empty_body", ALL - 12),
    (f"{ONE}=pdf", 3, "unsupported_type", ALL - 12),
    (f"{ONE}=reset", 3, "fetch_error", ALL - 12),
    (f"{ONE}=redirect_loop", 3, "redirect", ALL - 12),
    (f"{ONE}=gzip_bomb:40", 3, "too_large", ALL - 12),
    ("*/categories-titles/*=renamed_categories", 3, "unknown_category", ALL),
    ("*/categories-titles/*=unknown_shape", 1, "unknown_shape", 0),
    ("*/categories-titles/*=empty_league", 1, "empty_league", 0),
    ("*/latest-odds-v3/*=empty_league", 1, "empty_league", 0),
    ("*/featured-leagues/*=html_error", 1, "unknown_shape", 0),
    ("*/featured-leagues/*=status:500", 1, "http_status", 0),
    ("*=status:403", 1, "blocked", 0),
    ("*=challenge:200", 1, "blocked", 0),
]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("fault", "code", "kind", "rows"), CASES, ids=[case[0].rpartition("/")[2] or "none" for case in CASES]
)
def test_fault(site: Site, tmp_path: Path, fault: str, code: int, kind: str | None, rows: int) -> None:
    if fault:
        site.fault(fault)
    done = crawl(site.url, tmp_path, *["odds", "-a", "event=oscars", "-a", "group=combined", "-a", "source=api"])
    assert done.code == code, done.said
    assert len(done.rows) == rows
    assert done.verdict == {0: "ok", 1: "failed", 3: "degraded"}[code]
    assert (kind in [problem["kind"] for problem in done.problems]) if kind else not done.problems
    assert "Traceback" not in done.said
    if kind:
        assert kind in done.said


@pytest.mark.parametrize(
    "fault", ["status:403", "status:401", "challenge", "challenge:503", "rate_limit", "rate_limit:9999"]
)
def test_a_refusal_stops_the_run(site: Site, tmp_path: Path, fault: str) -> None:
    site.fault(f"{ONE}={fault}")
    done = crawl(site.url, tmp_path, *["odds", "-a", "event=oscars", "-a", "source=api"])
    assert done.code == 3
    assert "blocked" in [problem["kind"] for problem in done.problems]
    assert "refuses us" in done.said
    refused = max(at for at, request in enumerate(site.log) if "/7/" in request.target)
    assert not site.log[refused + 1 :], "requests went on after the refusal"
    # A lone 429 is a wish to wait; a challenge, 401, 403 and a wait beyond all measure are final at once.
    if fault != "rate_limit":
        assert sum("/7/" in request.target for request in site.log) == 1


def test_a_dead_site_is_one_clear_line(tmp_path: Path) -> None:
    with Site() as gone:
        url = gone.url
    done = crawl(url, tmp_path, *["odds", "-a", "event=oscars"])
    assert done.code == 1
    assert "refused" in done.said
    assert "Traceback" not in done.said


def test_half_of_a_winners_listing_is_noticed(site: Site, tmp_path: Path) -> None:
    site.fault("*/latest-odds-v3/*/154/*=missing_nominees:2")
    done = crawl(site.url, tmp_path, *["odds", "-a", "event=1206218980", "-a", "group=combined", "-a", "source=api"])
    assert done.code == 3
    assert "missing_nominee" in [problem["kind"] for problem in done.problems]
    assert len(done.rows) == 6
