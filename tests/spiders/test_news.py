"""News: whichever listing the site gives, only what is new or changed, one article however it is linked."""

# ruff: noqa: E501 - markup is easier to read on its own line
from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import attrs
import pytest

from spiders.news import known_until
from tests.crawling import start
from tests.jobs import Workplace
from tests.site.articles import generated, page
from tests.site.server import Answer
from tests.site.site import Site
from tests.site.world import made_up

ALL = ("crawl", "news", "-a", "since=2015")
LISTINGS = {"wp_posts": "*/wp-json/wp/*", "sitemap": "*sitemap*", "feed": "/feed/*"}


@pytest.fixture
def site() -> Iterator[Site]:
    with Site(made_up(), generated=3) as running:
        yield running


@pytest.fixture
def news(site: Site, tmp_path: Path) -> Workplace:
    return Workplace(tmp_path / "output", {"GOLDSCRAPE_SITE_URL": site.url})


def articles(site: Site) -> list[str]:
    return [request.target for request in site.requests(r"^/(film|article|tv)/")]


@pytest.mark.parametrize("given", LISTINGS)
def test_each_listing_is_enough_and_the_run_says_which_was_used(site: Site, news: Workplace, given: str) -> None:
    for name, glob in LISTINGS.items():
        if name != given:
            site.fault(f"{glob}=status:404")
    oldest = min(article.published for article in site.articles)
    done = news.scrapy("crawl", "news", "-a", f"since={oldest:%Y-%m-%d}")
    assert done.code == 0, done.err
    wanted = {article.path for article in site.articles}
    assert wanted <= {row["url"].removeprefix(site.url) for row in news.rows("articles")}
    (run,) = news.rows("runs")
    used = [problem["detail"] for problem in run["problems"] if problem["kind"] == "source"]
    assert any(f"the {given} listing was read" in detail for detail in used)


def test_no_listing_at_all_is_a_failure_that_says_so(site: Site, news: Workplace) -> None:
    for glob in LISTINGS.values():
        site.fault(f"{glob}=status:404")
    done = news.scrapy(*ALL)
    assert done.code == 1
    assert "neither posts nor sitemaps nor the feed" in done.err


def test_a_feed_that_does_not_reach_back_is_said(site: Site, news: Workplace) -> None:
    site.fault("*/wp-json/wp/*=status:404")
    site.fault("*sitemap*=status:404")
    done = news.scrapy(*ALL)
    assert done.code == 3
    assert "older articles may be missing" in done.err


@pytest.mark.parametrize("fault", ["cut", "truncated"])
@pytest.mark.parametrize("listing", ["/feed/", "/post-sitemap*", "/sitemap_index.xml"])
def test_a_listing_that_is_cut_is_said_and_hides_nothing(site: Site, news: Workplace, listing: str, fault: str) -> None:
    """XML is read as far as it goes: half a listing must not count as all there is."""
    site.generated = 30
    for glob in ("*/wp-json/wp/*", "/news-sitemap*", *(["*sitemap*"] if listing == "/feed/" else [])):
        site.fault(f"{glob}=status:404")
    spoiled = site.fault(f"{listing}={fault}")
    done = news.scrapy("crawl", "news", GOLDSCRAPE_NOW="2026-01-03T00:00:00")
    assert done.code in (1, 3), done.err
    assert [page["problem"] for page in news.rows("pages") if page["problem"] == "truncated"]
    spoiled.times = 0
    news.scrapy("crawl", "news", GOLDSCRAPE_NOW="2026-01-03T01:00:00")
    listed = 10 if listing == "/feed/" else 30
    assert len([row for row in news.rows("articles") if "generated" in row["url"]]) >= listed - 2


def test_a_second_run_fetches_nothing_and_a_changed_article_alone(site: Site, news: Workplace) -> None:
    assert news.scrapy(*ALL).code == 0
    first = articles(site)
    assert len(first) == len(set(first)) >= 5
    again = news.scrapy(*ALL)
    assert again.code == 0, again.err
    assert articles(site) == first
    changed = site.articles[0]
    newer = attrs.evolve(
        changed, modified=changed.modified + timedelta(days=3650), paragraphs=[*changed.paragraphs, "One more line."]
    )
    site.articles[0] = newer
    assert news.scrapy(*ALL).code == 0
    assert articles(site)[len(first) :] == [changed.path]
    rows = [row for row in news.rows("articles") if row["url"].endswith(changed.path)]
    assert len({row["text_sha256"] for row in rows}) == 2, "the revised article is a new row, the earlier one stays"
    assert len({row["date_modified"] for row in rows}) == 2


@pytest.mark.parametrize("damage", ["cut", "changed"])
def test_damaged_files_of_earlier_runs_are_named_and_cost_no_article(site: Site, news: Workplace, damage: str) -> None:
    assert news.scrapy(*ALL).code == 0
    stored = {row["url"] for row in news.rows("articles")}
    for dataset, told, code in (("pages", ALL, 3), ("runs", ("crawl", "news"), 1)):
        file = min((news.output / dataset).glob("2*.parquet"))
        whole = file.read_bytes()
        footer = len(whole) - 8 - int.from_bytes(whole[-8:-4], "little")
        file.write_bytes(whole[:-9] if damage == "cut" else whole[:4] + b"\xff" * (footer - 4) + whole[footer:])
        done = news.scrapy(*told)
        assert done.code == code, done.err
        assert f"{file} cannot be read; move it out of the folder" in done.err
        file.unlink()
        assert news.rows("runs")[-1]["verdict"] in ("degraded", "failed")
        assert {problem["kind"] for problem in news.rows("runs")[-1]["problems"]} == {"storage_error", "source"}
        assert {row["url"] for row in news.rows("articles")} == stored


GALLERY = """<!DOCTYPE html><html lang="en-US"><head><title>{title} - GoldDerby</title>
<link rel="canonical" href="{url}"><meta property="og:type" content="article"><meta property="og:title" content="{title}">
<meta property="article:published_time" content="2026-08-03T17:00:00+00:00"><script type="application/ld+json">
{{"@context": "https://schema.org", "@type": "{kind}", "headline": "{title}", "datePublished": "2026-08-03T17:00:00+00:00",
"dateModified": "2026-08-03T17:00:00+00:00", "author": [{{"@type": "Person", "name": "Robin Vale"}}]}}</script></head>
<body class="single"><article><h1>{title}</h1><div data-component="gutenberg-content"><p>{text}</p></div></article></body></html>"""
SITEMAPS = """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>{site}/post-sitemap202608.xml</loc><lastmod>2026-08-03T17:00:00Z</lastmod></sitemap>
<sitemap><loc>{site}/gallery-sitemap202608.xml</loc><lastmod>2026-08-03T17:00:00Z</lastmod></sitemap>
<sitemap><loc>{site}/video-sitemap.xml</loc></sitemap><sitemap><loc>{site}/author-sitemap.xml</loc></sitemap>
</sitemapindex>"""
MORE = {
    "/gallery/ten-best-ferries/": ("ImageGallery", "The ten best ferries of film", "Ten ships, and who was on them."),
    "/video/ana-belmonte-interview/": ("VideoObject", "Ana Belmonte interview", "The director of <em>Night Ferry</em> "
                                       "talked with us about her next voyage. Watch the video above."),
}  # fmt: skip


@pytest.mark.parametrize("given", ["wp_posts", "sitemap"])
def test_galleries_and_videos_are_articles_whichever_listing_is_given(site: Site, news: Workplace, given: str) -> None:
    if given != "wp_posts":
        site.fault("*/wp-json/wp/*=status:404")
    xml = "text/xml; charset=UTF-8"
    site.extra["/sitemap_index.xml"] = Answer(type=xml, body=SITEMAPS.format(site=site.url).encode())
    for (path, (kind, title, text)), sitemap in zip(
        MORE.items(), ("gallery-sitemap202608", "video-sitemap"), strict=True
    ):
        page = GALLERY.format(kind=kind, title=title, text=text, url=site.url + path)
        site.extra[path] = Answer(body=page.encode())
        listed = f"<urlset><url><loc>{site.url}{path}</loc><lastmod>2026-08-03T17:00:00Z</lastmod></url></urlset>"
        site.extra[f"/{sitemap}.xml"] = Answer(type=xml, body=listed.encode())
    done = news.scrapy(*ALL)
    assert done.code == 0, done.err
    rows = {row["url"].removeprefix(site.url): row for row in news.rows("articles")}
    for path, (_, title, _text) in MORE.items():
        assert rows[path]["headline"] == title
        assert rows[path]["body"]
        assert rows[path]["authors"] == ["Robin Vale"]
    assert not site.requests("author-sitemap")
    assert bool(site.requests("post-sitemap")) == (given != "wp_posts"), "posts are not listed twice"
    assert news.scrapy(*ALL).code == 0
    assert len(site.requests("^/(gallery|video)/")) == 2, "what has not changed is not fetched again"


def test_a_page_that_is_listed_again_is_asked_for_conditionally(site: Site, news: Workplace) -> None:
    site.articles = [
        attrs.evolve(article, widget=[], paragraphs=["A quiet day at the harbour."]) for article in site.articles
    ]
    site.fault("*/wp-json/wp/*=status:404")
    site.fault("*sitemap*=status:404")
    told = ("crawl", "news", "-a", f"since={min(x.published for x in site.articles):%Y-%m-%d}")
    assert news.scrapy(*told).code == 0
    before = news.rows("articles")
    seen = len(site.log)
    assert news.scrapy(*told).code == 0
    asked = [request for request in site.log[seen:] if request.target in {x.path for x in site.articles}]
    assert asked
    assert {request.status for request in asked} == {304}, "the feed does not say when an article was changed"
    assert news.rows("articles") == before


def test_sections_and_periods_leave_the_rest_alone(site: Site, news: Workplace) -> None:
    assert news.scrapy(*ALL, "-a", "section=tv").code == 0
    assert {path.split("/")[1] for path in articles(site)} == {"tv"}
    assert news.scrapy("crawl", "news", "-a", "since=2016", "-a", "until=2016-12").code == 0
    assert [path for path in articles(site) if "/2016/" in path]
    assert not [path for path in articles(site)[1:] if "/2026/" in path]


def test_amp_tracking_and_older_addresses_are_one_article(site: Site, news: Workplace) -> None:
    site.fault("*/wp-json/wp/*=status:404")
    site.fault("*sitemap*=status:404")
    path = site.articles[0].path
    older = "/article/2026/its-older-address-1203/"
    site.extra[older] = Answer(status=301, headers={"Location": path})
    links = [f"{path}?utm_source=feed", f"{path}amp/", older, path]
    items = "".join(f"<item><link>{site.url}{link}</link></item>" for link in links)
    site.extra["/feed/"] = Answer(type="application/rss+xml", body=f"<rss><channel>{items}</channel></rss>".encode())
    assert news.scrapy(*ALL).code == 0
    assert [row["url"] for row in news.rows("articles")] == [site.url + path]
    (run,) = news.rows("runs")
    assert run["verdict"] == "ok"
    assert [problem["url"] for problem in run["problems"] if problem["kind"] == "redirect"] == [site.url + older]


@pytest.mark.parametrize("circle", [1, 2])
def test_an_article_that_leads_in_a_circle_is_said(site: Site, news: Workplace, circle: int) -> None:
    """Scrapy drops what was asked for already: nobody would be told that the article is missing."""
    addresses = [site.articles[0].path, "/film/2026/another-address/"][:circle]
    for address, target in zip(addresses, [*addresses[1:], addresses[0]], strict=True):
        site.extra[address] = Answer(status=302, headers={"Location": target})
    assert news.scrapy(*ALL).code == 3
    (run,) = news.rows("runs")
    said = [problem for problem in run["problems"] if problem["kind"] == "redirect"]
    assert [problem["url"] for problem in said] == [site.url + addresses[0]]
    assert "circle" in said[0]["detail"]


def test_a_killed_run_does_not_hide_what_came_after_its_listing(site: Site, news: Workplace) -> None:
    """Days later the listing is read anew: the next runs look back no further than the run that went on."""
    site.articles = []
    site.generated = 3
    assert news.scrapy("crawl", "news", GOLDSCRAPE_NOW="2026-01-02T08:00:00").code == 0
    site.generated = 30
    process = start(
        *("crawl", "news", "-s", "DOWNLOAD_DELAY=0.4"),
        output=news.output,
        GOLDSCRAPE_NOW="2026-01-03T08:00:00",
        **news.env,
    )
    deadline = time.monotonic() + 60
    while len(articles(site)) < 3 + 3:
        assert time.monotonic() < deadline, "the crawl does not get on"
        time.sleep(0.005)
    process.kill()
    process.communicate(timeout=60)
    site.generated = 100
    done = news.scrapy("crawl", "news", GOLDSCRAPE_NOW="2026-01-08T08:00:00")
    assert done.code == 0, done.err
    stored = [row["url"] for row in news.rows("articles")]
    assert len(stored) == len(set(stored)) == site.generated


def test_a_run_of_one_section_does_not_hide_the_others(site: Site, news: Workplace) -> None:
    site.generated = 30
    assert news.scrapy("crawl", "news", "-a", "section=tv", GOLDSCRAPE_NOW="2026-01-03T00:00:00").code == 0
    assert news.scrapy("crawl", "news", GOLDSCRAPE_NOW="2026-01-03T01:00:00").code == 0
    paths = {row["url"].removeprefix(site.url) for row in news.rows("articles")}
    assert {f"/film/2026/generated-{number}/" for number in range(30)} <= paths


DAY = datetime(2026, 1, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("arguments", "section", "is_known"),
    [
        ({}, "", True),
        ({}, "film", True),
        ({"section": "film"}, "", False),
        ({"section": "film"}, "tv", False),
        ({"section": "/Film/"}, "film", True),
        ({"since": "2026-01-01", "until": "2026-01-02"}, "", False),
        ({"until": "2026-01-02"}, "", False),
        ({"since": "2026-01-09"}, "", False),
        ({"since": "2026-01-05"}, "", True),
    ],
)
def test_a_run_tells_only_of_what_it_asked_for(arguments: dict[str, str], section: str, is_known: bool) -> None:
    before = datetime(2026, 1, 6, tzinfo=UTC)
    assert known_until([(before, {}), (DAY, arguments)], section) == (DAY if is_known else before)


def test_the_first_run_must_have_looked_back_far_enough() -> None:
    assert known_until([(DAY, {"since": "2026-01-09"})], "") is None
    assert known_until([(DAY, {"since": "2026-01-01"})], "") == DAY
    assert known_until([], "") is None


def test_a_clock_that_was_wrong_hides_nothing(site: Site, news: Workplace) -> None:
    site.generated = 1
    assert news.scrapy("crawl", "news", "-a", "since=2026", GOLDSCRAPE_NOW="2030-01-01T00:00:00").code == 0
    site.generated = 20
    assert news.scrapy("crawl", "news", GOLDSCRAPE_NOW="2026-01-03T00:00:00").code == 0
    assert len([path for path in articles(site) if "generated" in path]) == 1 + 20


def test_an_article_that_was_cut_is_fetched_again(site: Site, news: Workplace) -> None:
    cut = site.fault("/film/2026/generated-1/=truncated:3000")
    assert news.scrapy(*ALL).code == 3
    cut.times = 0
    assert news.scrapy(*ALL).code == 0
    last = max(news.rows("pages"), key=lambda page: (page["url"].endswith("generated-1/"), page["captured_at"]))
    assert (last["url"], last["problem"]) == (f"{site.url}/film/2026/generated-1/", None)


def test_articles_that_all_name_one_address_are_all_stored(site: Site, news: Workplace) -> None:
    """A broken template names the front page as the canonical address of everything."""
    for number in range(3):
        article = generated(number)
        body = page(article, site.url).decode()
        named = f'rel="canonical" href="{site.url}'
        site.extra[article.path] = Answer(body=body.replace(f"{named}{article.path}", f"{named}/").encode())
    assert news.scrapy(*ALL).code == 0
    headlines = {row["headline"] for row in news.rows("articles")}
    assert {generated(number).headline for number in range(3)} <= headlines


@pytest.mark.parametrize("argument", ["since=soon", "until=2026-13", "since=2026&until=2025", "colour=red"])
def test_wrong_arguments_are_wrong_usage(news: Workplace, argument: str) -> None:
    told = [part for each in argument.split("&") for part in ("-a", each)]
    done = news.scrapy("crawl", "news", *told)
    assert done.code == 2
    assert argument.split("=")[0] in done.err
