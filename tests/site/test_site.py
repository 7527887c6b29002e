"""The local site itself: what other tests stand on must not give way."""

from __future__ import annotations

import json
from http.client import HTTPConnection
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.site import FAULTS, ApiStyle, Fault, Site, Snapshot, made_up
from tests.site.odds_pages import page


def get(url: str, **headers: str) -> bytes:
    with urlopen(Request(url, headers=headers), timeout=10) as answer:
        return bytes(answer.read())


@pytest.mark.parametrize("shape", ["list", "data", "numbered"])
def test_api_serves_all_body_shapes(shape: str) -> None:
    with Site(made_up(), style=ApiStyle(shape=shape)) as site:
        api = site.url + "/wp-json/gameplay/v1"
        found = json.loads(get(f"{api}/featured-leagues/tony"))["data"]
        assert [x["featured_league_short_name"] for x in found] == ["Tony Awards 2026", "Tony Awards 2025"]
        held = json.loads(get(f"{api}/latest-odds-v3/1206484543/154/combined"))
        rows = held if shape == "list" else held["data"] if shape == "data" else list(held.values())
        assert [row["title"] for row in rows] == ["Lantern Street ", "Whos Counting", "Zip!", "Ode"]
        assert not site.server.errors


def test_every_era_has_a_page_with_all_rows() -> None:
    world = made_up()
    for slug, mark in (
        ("oscars-nominations-2017", 'class="predictions-row"'),
        ("oscars-2023-nominations-predictions", "<li>"),
    ):
        league = world.league(slug)
        assert league is not None
        text = page(league, "expert", "/odds/")
        assert text.count(mark) == sum(len(league.rows(number, "expert")) for number in league.categories)


def test_faults_count_and_can_be_limited() -> None:
    with Site() as site:
        fault = site.fault("*/film/2026/generated-1/=status:500@1x1")
        statuses = []
        for _ in range(3):
            try:
                get(site.url + "/film/2026/generated-1/")
                statuses.append(200)
            except HTTPError as error:
                statuses.append(error.code)
                error.close()
        assert statuses == [200, 500, 200]
        assert fault.seen == 3
        assert len(site.requests("generated")) == 3


def test_every_fault_is_written_as_documented() -> None:
    for name in FAULTS:
        assert Fault.parse(f"/odds/*={name}:3@2x1") == Fault(name=name, glob="/odds/*", argument="3", after=2, times=1)
    with pytest.raises(ValueError, match="rate_limit"):
        Fault.parse("/odds/*=nonsense")


def test_unchanged_articles_answer_304() -> None:
    with Site() as site:
        url = site.url + site.articles[0].path
        with urlopen(url, timeout=10) as answer:
            tag = answer.headers["ETag"]
        with pytest.raises(HTTPError) as refused:
            get(url, **{"If-None-Match": tag})
        assert refused.value.code == 304
        refused.value.close()


def test_listings_agree() -> None:
    with Site(generated=40) as site:
        posts = json.loads(get(site.url + "/wp-json/wp/v2/posts?per_page=100&after=2026-01-02T00:00:00"))
        links = {post["link"] for post in posts}
        months = {link.split("<")[0] for link in get(site.url + "/sitemap_index.xml").decode().split("<loc>")[1:]}
        listed = {x.split("<")[0] for month in months for x in get(month).decode().split("<loc>")[1:]}
        assert links < listed
        assert len(listed) == 43
        assert all(get(link).startswith(b"<!DOCTYPE html>") for link in sorted(links)[:5])


def test_archive_serves_what_a_test_put_in() -> None:
    with Site() as site:
        site.archive.snapshots.append(
            Snapshot(url="https://www.goldderby.com/odds/x/", timestamp="20170102030405", body=b"<p>old</p>")
        )
        rows = json.loads(get(site.url + "/cdx/search/cdx?url=goldderby.com/odds/x/&output=json&fl=timestamp,original"))
        assert rows == [["timestamp", "original"], ["20170102030405", "https://www.goldderby.com/odds/x/"]]
        assert get(f"{site.url}/web/2017id_/https://www.goldderby.com/odds/x/") == b"<p>old</p>"


def test_generated_articles_are_many_and_full() -> None:
    with Site(weight=90) as site:
        connection = HTTPConnection("127.0.0.1", site.server.port)
        bodies = []
        for number in range(500):
            connection.request("GET", f"/film/2026/generated-{number}/")
            bodies.append(connection.getresponse().read())
        connection.close()
        assert len(set(bodies)) == 500
        assert min(map(len, bodies)) > 90_000
