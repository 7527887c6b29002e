"""What the head declares: dates with their traps, bylines, tags, canonical address."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from goldscrape.pages.article.bylines import split_byline
from goldscrape.pages.article.metadata import Metadata
from goldscrape.pages.article.metadata_dates import LOS_ANGELES, read_dates, read_stated
from goldscrape.pages.view import PageView
from tests.pages.article_helpers import PROSE, article_of, goldderby, make_page, read

TEXT = f"<p>{PROSE[0]}</p><p>{PROSE[1]}</p>"


def head(markup: str, url: str = "https://www.goldderby.com/film/2026/a/") -> Metadata:
    return Metadata(PageView(make_page(f"<html><head>{markup}</head><body></body></html>", url=url)))


def prop(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


def linked(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


class TestDates:
    def test_the_day_is_the_publishers(self) -> None:
        stated = prop("article:published_time", "2025-10-21T03:00:00+00:00")
        dates = read_dates(head(stated), LOS_ANGELES)
        assert dates.published_at == datetime(2025, 10, 21, 3, tzinfo=UTC)
        assert dates.date_published == date(2025, 10, 20)

    def test_without_a_zone_the_day_is_as_stated(self) -> None:
        stated = prop("article:published_time", "2019-11-19T00:51:04-05:00")
        dates = read_dates(head(stated), None)
        assert dates.date_published == date(2019, 11, 19)
        assert dates.published_at == datetime(2019, 11, 19, 5, 51, 4, tzinfo=UTC)

    def test_winter_and_summer_time(self) -> None:
        for text, day in (("2025-01-15T07:59:00Z", 14), ("2025-07-15T06:59:00Z", 14), ("2025-07-15T07:00:00Z", 15)):
            assert read_dates(head(prop("article:published_time", text)), LOS_ANGELES).date_published == date(
                2025, 1 if "-01-" in text else 7, day
            )

    def test_the_property_goes_before_the_false_label(self) -> None:
        markup = (
            prop("article:published_time", "2023-12-22T20:21:27+00:00")
            + prop("article:modified_time", "2023-12-22T20:21:30+00:00")
            + linked('{"@type":"NewsArticle","dateModified":"2023-12-22T15:21:30+00:00"}')
        )
        assert read_dates(head(markup), LOS_ANGELES).modified_at == datetime(2023, 12, 22, 20, 21, 30, tzinfo=UTC)

    def test_a_change_never_precedes_the_publication(self) -> None:
        markup = linked(
            '{"@type":"NewsArticle","datePublished":"2023-12-22T20:21:27+00:00","dateModified":"2023-12-22T15:21:30+00:00"}'
        )
        dates = read_dates(head(markup), LOS_ANGELES)
        assert dates.modified_at is None
        assert dates.date_modified == date(2023, 12, 22)
        earlier = markup.replace("2023-12-22T15:21:30", "2023-12-20T15:21:30")
        assert read_dates(head(earlier), LOS_ANGELES).date_modified is None

    def test_a_day_without_a_time_is_no_moment(self) -> None:
        dates = read_dates(head(prop("article:published_time", "2024-03-05")), LOS_ANGELES)
        assert (dates.published_at, dates.date_published) == (None, date(2024, 3, 5))

    def test_a_time_without_a_zone_is_no_moment(self) -> None:
        dates = read_dates(head('<meta name="sailthru.date" content="2019-11-19 00:51:04">'), LOS_ANGELES)
        assert (dates.published_at, dates.date_published) == (None, date(2019, 11, 19))

    def test_nothing_stated(self) -> None:
        dates = read_dates(head(""), LOS_ANGELES)
        assert (dates.published_at, dates.date_published, dates.modified_at, dates.date_modified) == (None,) * 4

    @pytest.mark.parametrize(
        ("text", "day"),
        [
            ("Dec 21, 2023 10:54am PT", date(2023, 12, 21)),
            ("December 23, 2023", date(2023, 12, 23)),
            ("5:45 AM PST 11/19/2019", date(2019, 11, 19)),
            ("3 March 2024", date(2024, 3, 3)),
            ("Sept. 9, 2021", date(2021, 9, 9)),
            ("2023-12-23 09:00:00.000000-0500", date(2023, 12, 23)),
            ("20240305", date(2024, 3, 5)),
            ("00:00-YY-DD-MM", None),
            ("5 hrs ago", None),
            ("February 31, 2024", None),
            ("1204-01-01T00:00:00Z", None),
            ("Maybe 5, 2024", None),
            ("9999-12-31T23:59:59-12:00", date(9999, 12, 31)),
            (None, None),
            (7, None),
        ],
    )
    def test_stated_dates(self, text: object, day: date | None) -> None:
        stated = read_stated(text)
        assert (stated.day if stated else None) == day

    def test_a_placeholder_time_gives_way_to_the_visible_text(self) -> None:
        body = TEXT
        page = goldderby(body).replace("</h1>", '</h1><time datetime="00:00-YY-DD-MM">Nov. 21, 2025 6:10 pm</time>')
        article = article_of(read(page))
        assert article.date_published == date(2025, 11, 21)
        assert article.published_at is None


class TestBylines:
    @pytest.mark.parametrize(
        ("text", "names"),
        [
            ("By Ann Lee", ["Ann Lee"]),
            ("by Ann Lee and Bo Diaz", ["Ann Lee", "Bo Diaz"]),
            ("Ann Lee, Bo Diaz & Cy Young", ["Ann Lee", "Bo Diaz", "Cy Young"]),
            ("By Ann Lee, Senior Film Editor", ["Ann Lee"]),
            ("By Sammy Davis, Jr. and Ann Lee", ["Sammy Davis Jr.", "Ann Lee"]),
            ("By Jonas Weir, March 3, 2024", ["Jonas Weir"]),
            ("Gold Derby Staff", ["Gold Derby Staff"]),
            ("See All", []),
            ("ann@example.com", []),
            ("https://example.com/author/ann", []),
            ("", []),
            (None, []),
        ],
    )
    def test_names_only(self, text: str | None, names: list[str]) -> None:
        assert split_byline(text) == names

    def test_co_authors_the_json_ld_drops(self) -> None:
        markup = '<meta name="author" content="Ann Lee,Bo Diaz"><meta name="author" content="Ann Lee">' + linked(
            '{"@type":"NewsArticle","author":{"@type":"Person","name":"Ann Lee"}}'
        )
        assert article_of(read(goldderby(TEXT, head=markup))).authors == ("Ann Lee", "Bo Diaz")

    def test_co_authors_only_the_json_ld_has(self) -> None:
        markup = linked('{"@type":"NewsArticle","author":[{"name":"Ann Lee"},{"name":"Bo Diaz"}]}')
        page = goldderby(TEXT, head=markup).replace("</h1>", '</h1><a href="/author/ann-lee/">Ann Lee</a>')
        assert article_of(read(page)).authors == ("Ann Lee", "Bo Diaz")

    def test_a_log_in_name_is_no_author(self) -> None:
        markup = '<meta name="author" content="alee">' + linked('{"@type":"NewsArticle","author":{"name":"Ann Lee"}}')
        assert article_of(read(goldderby(TEXT, head=markup))).authors == ("Ann Lee",)

    def test_bylines_of_other_stories_do_not_count(self) -> None:
        card = '<aside><h3>Related</h3><a rel="author" href="/author/x/">Xu Yang</a></aside>'
        page = goldderby(TEXT + card, before=card)
        assert article_of(read(page)).authors == ()


class TestHead:
    def test_the_headline_is_the_readers(self) -> None:
        markup = linked('{"@type":"NewsArticle","headline":"Short title"}') + "<title>Short title | Gold Derby</title>"
        page = goldderby(
            TEXT, head=markup, before="<h1 class='logo'>Gold Derby</h1>", headline="The <em>long</em> headline"
        )
        article = article_of(read(page))
        assert article.headline == "The long headline"

    def test_a_heading_inside_the_body_is_not_the_headline(self) -> None:
        article = article_of(read(goldderby(f"{TEXT}<h1>A part</h1><p>{PROSE[2]}</p>")))
        assert article.headline == "A headline of some length"
        assert [section.heading for section in article.sections] == ["A part"]

    def test_canonical_by_link_then_by_property(self) -> None:
        both = '<link rel="canonical" href="https://a.example/x/">' + prop("og:url", "https://a.example/y/")
        assert head(both).canonical == "https://a.example/x/"
        assert head(prop("og:url", "https://a.example/y/")).canonical == "https://a.example/y/"
        assert head('<link rel="canonical" href="/x/">').canonical == "https://www.goldderby.com/x/"
        assert head('<link rel="canonical" href="javascript:x">').canonical is None
        assert head('<link rel="canonical" href="http://[::1">').canonical is None
        assert head('<link rel="canonical" href="/x/">', url="file:///tmp/x.html").canonical is None

    def test_the_address_asked_for_when_the_page_names_none(self) -> None:
        assert read(goldderby(TEXT)).provenance.url == "https://www.goldderby.com/film/2026/a-slug/"

    def test_tags_plain_before_joined(self) -> None:
        tags = ("A24", "Oscars", "A24, Oscars")
        markup = "".join(f'<meta name="tags" content="{tag}">' for tag in tags)
        assert head(markup).tags == ("A24", "Oscars")
        assert head('<meta name="keywords" content="a, b ,, a">').tags == ("a", "b")
        assert head(prop("article:tag", "Tom &amp; Jerry")).tags == ("Tom & Jerry",)

    @pytest.mark.parametrize(
        "broken", ["{", "[]", "null", '{"@graph": 5}', '{"@type": {}}', "[" * 100_000, '{"author": [[]]}']
    )
    def test_broken_json_ld(self, broken: str) -> None:
        records = read(goldderby(TEXT, head=linked(broken)))
        assert records.problems == []
        assert article_of(records).body

    def test_language(self) -> None:
        assert article_of(read(goldderby(TEXT))).language == "en-US"
        assert head(prop("og:locale", "en_us")).language == "en-US"
        assert head("").language is None
