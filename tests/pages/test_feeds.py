"""Feeds, sitemaps and REST posts: what they list, and what is none of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goldscrape.pages.feeds import Listed, is_cut, read_feed, read_posts, read_sitemap, read_sitemap_index

AT = datetime(2026, 8, 6, 13, 48, tzinfo=UTC)


def test_an_rss_feed_lists_its_items_with_their_day() -> None:
    body = b"""<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
      <title>Gold Derby</title><link>https://x.org/</link>
      <item><title>&#8216;A&#8217; wins</title><link>https://x.org/film/2026/a/</link>
        <pubDate>Thu, 06 Aug 2026 06:48:00 -0700</pubDate></item>
      <item><title>no link</title></item></channel></rss>"""
    assert read_feed(body) == [Listed("https://x.org/film/2026/a/", AT, None)]


def test_an_atom_feed_too() -> None:
    body = b"""<feed xmlns="http://www.w3.org/2005/Atom"><entry><link rel="self" href="https://x.org/self"/>
      <link href="https://x.org/a/"/><published>2026-08-06T13:48:00Z</published>
      <updated>2026-08-06T13:48:00Z</updated></entry></feed>"""
    assert read_feed(body) == [Listed("https://x.org/a/", AT, AT)]


def test_sitemaps_say_what_changed_and_news_sitemaps_what_was_published() -> None:
    body = b"""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
      xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc> https://x.org/a/ </loc><lastmod>2026-08-06T13:48:00+00:00</lastmod></url>
      <url><loc>https://x.org/b/</loc><news:news><news:publication_date>2026-08-06T06:48:00-07:00
      </news:publication_date></news:news></url><url><loc>https://x.org/c/</loc><lastmod>soon</lastmod></url></urlset>"""
    expected = [Listed("https://x.org/a/", None, AT), Listed("https://x.org/b/", AT), Listed("https://x.org/c/")]
    assert read_sitemap(body) == expected
    index = b"<sitemapindex><sitemap><loc>https://x.org/post-sitemap202608.xml</loc></sitemap></sitemapindex>"
    assert read_sitemap_index(index) == [Listed("https://x.org/post-sitemap202608.xml")]


def test_posts_carry_both_moments_in_utc() -> None:
    post = {"link": "https://x.org/a/", "date_gmt": "2026-08-06T13:48:00", "modified_gmt": "2026-08-06T13:48:00"}
    assert read_posts(json.dumps([post, {"id": 1}]).encode()) == [Listed("https://x.org/a/", AT, AT)]


def test_entities_stay_unresolved() -> None:
    body = b"""<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
      <rss><channel><item><link>https://x.org/&b;&f;</link></item></channel></rss>"""
    assert all("root:" not in listed.url and "aaaa" not in listed.url for listed in read_feed(body))


@pytest.mark.parametrize(
    ("reader", "body"),
    [
        (read_feed, b"<html><body>maintenance</body></html>"),
        (read_sitemap, b"<sitemapindex/>"),
        (read_sitemap_index, b"<urlset/>"),
        (read_feed, b""),
        (read_posts, b'{"code": "rest_no_route"}'),
        (read_posts, b"<html>"),
        (read_posts, b"[" * 100_000),
    ],
)
def test_another_shape_is_an_error_and_not_an_empty_list(reader: Callable[[bytes], list[Listed]], body: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        reader(body)


@given(st.binary(max_size=300) | st.text(alphabet='<>rsitemurlochfd/="&;# ', max_size=300).map(str.encode))
def test_hostile_bytes_are_read_or_refused(body: bytes) -> None:
    for reader in (read_feed, read_sitemap, read_sitemap_index, read_posts):
        try:
            listed = reader(body)
        except ValueError:
            continue
        assert all(isinstance(each.url, str) and each.url for each in listed)


@pytest.mark.parametrize(
    "day",
    [
        "Thu, 06 Aug 99999999999999 06:48:00 -0700",
        "Thu, 06 Aug 2026 06:48:00 -99999999999999",
        "Thu, 06 Aug 2026 06:9999999999999999999999:00 +0000",
        "0001-01-01T00:00:00+14:00",
    ],
)
def test_a_day_that_cannot_be_is_no_day(day: str) -> None:
    body = f"<rss><channel><item><link>https://x.org/a/</link><pubDate>{day}</pubDate></item></channel></rss>"
    assert read_feed(body.encode()) == [Listed("https://x.org/a/")]


def test_a_blank_address_is_none() -> None:
    assert read_posts(b'[{"link": " "}, {"link": "https://x.org/a/"}]') == [Listed("https://x.org/a/")]
    assert read_feed(b'<feed><entry><link href=" "/><link href=" https://x.org/a/ "/></entry></feed>') == [
        Listed("https://x.org/a/")
    ]


@pytest.mark.parametrize(
    ("body", "cut"),
    [
        (b"<urlset></urlset>\n", False),
        (b'<sm:urlset xmlns:sm="x"></sm:urlset><!-- made by a plugin -->', False),
        (b'<urlset xmlns="x"/>', False),
        (b"<html><p>not there</p>", False),
        (b"", False),
        (b'<?xml version="1.0"?><urlset xmlns="x"><url>', True),
        (b"<rss><channel></channel></rss", True),
        (b"<feed><entry></entry>", True),
    ],
)
def test_a_listing_that_ends_before_its_root_is_cut(body: bytes, cut: bool) -> None:
    assert is_cut(body) is cut
