"""What is fuzzed of the site: every parser with whole samples of what it reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from functools import partial
from html import escape

import attrs

from benchmarks.fuzz_contract import Found, Target, faults_of_page
from benchmarks.fuzz_storage import storage_targets
from benchmarks.mutations import Kind
from goldscrape import samples
from goldscrape.page import Context, Page
from goldscrape.pages.cdx import Every, read_cdx, thin
from goldscrape.pages.feeds import Listed, read_feed, read_posts, read_sitemap, read_sitemap_index
from goldscrape.records import records_of
from tests.pages.odds_prose_samples import SAMPLES
from tests.site import Site
from tests.site.archive import Snapshot
from tests.site.odds_api import PREFIX, ApiStyle
from tests.site.server import Request

__all__ = ["targets"]

_WHEN = datetime(2026, 8, 9, 12, tzinfo=UTC)
_EVERY: tuple[Every, ...] = ("day", "week", "capture")


def targets() -> list[Target]:
    """All parsers, in the order of the site's surfaces."""
    with ExitStack() as stack:
        return [*_api(stack), *_odds_pages(stack), *_articles(stack), *_listings(stack), *storage_targets()]


def _page(body: bytes, url: str, content_type: str, context: Context) -> Page:
    return Page(url=url, final_url=url, content_type=content_type, body=body, fetched_at=_WHEN, observed_at=_WHEN,
                snapshot_at=_WHEN, context=context)  # fmt: skip


def _read_page(body: bytes, *, url: str, content_type: str, context: Context, entities: bool) -> Found:
    records = records_of(_page(body, url, content_type, context), "run", entities=entities)
    found = Found(
        problems=records.problems, faults=list(faults_of_page(records)), result=(records.rows, records.provenance)
    )
    found.rows = sum(map(len, records.rows.values())) - len(records.rows["pages"])
    return found


def _page_target(
    name: str,
    kind: Kind,
    bodies: Sequence[bytes],
    context: Context,
    url: str = "https://www.goldderby.com/film/2026/a-page/",
    content_type: str | None = None,
    *,
    entities: bool = False,
) -> Target:
    types: dict[Kind, str] = {"html": "text/html; charset=UTF-8", "json": "application/json", "text": "text/plain"}
    said = types.get(kind, "") if content_type is None else content_type
    return Target(
        name, kind, bodies, partial(_read_page, url=url, content_type=said, context=context, entities=entities)
    )


def _asked(site: Site, target: str) -> bytes:
    return site.respond(Request(method="GET", target=target, headers={})).body


def _api(stack: ExitStack) -> Iterator[Target]:
    odds = Context(
        surface="odds_api", event="Oscars Nominations 2027", league_id="1206500027", category="Best Director",
        category_source_id="7", predictor_group="combined",
    )  # fmt: skip
    won = attrs.evolve(odds, event="Tony Awards 2025", category="Best Musical", category_source_id="154")
    for shape in ("list", "data", "numbered"):
        bodies = []
        for style in (ApiStyle(shape=shape), ApiStyle(shape=shape, percent_sign=True, winner="flag"),
                      ApiStyle(shape=shape, numbers_as_text=True, winner="text")):  # fmt: skip
            site = stack.enter_context(Site(style=style))
            bodies += [_asked(site, f"{PREFIX}latest-odds-v3/1206500027/{number}/combined") for number in (1, 7, 20)]
            bodies.append(_asked(site, f"{PREFIX}latest-odds-v3/1206218980/154/combined"))
        yield _page_target(f"odds API, {shape}", "json", bodies, won if shape == "numbered" else odds)
    site = stack.enter_context(Site())
    for surface, path in (("leagues", "featured-leagues"), ("categories", "categories-titles/1206500027")):
        yield _page_target(f"API {surface}", "json", [_asked(site, PREFIX + path)], Context(surface=surface))


def _odds_pages(stack: ExitStack) -> Iterator[Target]:
    site = stack.enter_context(Site())
    eras = {
        "2013": ["/odds/combined-odds/oscars-nominations-2017/", "/odds/expert-odds/oscars-nominations-2017/"],
        "2019": ["/odds/combined-odds/oscars-2023-nominations-predictions/"],
        "2025": ["/odds/combined-odds/oscars-nominations-2027/", "/odds/user-odds/oscars-nominations-2026/"],
    }
    rendered = Context(surface="odds_page", event="Oscars Nominations 2027", predictor_group="combined", rendered=True)
    for era, paths in eras.items():
        site.drawn = None
        bodies = [samples.read(f"odds-page-{era}.html"), *(_asked(site, path) for path in paths)]
        if era == "2025":
            for site.drawn in ("collapsed", "opened"):
                bodies += [_asked(site, path) for path in paths]
        url = f"https://www.goldderby.com{paths[0]}"
        yield _page_target(f"odds page {era}", "html", bodies, rendered if era == "2025" else Context(), url)
    site.drawn = "opened"
    site.fault("/odds/*=redesign")
    bodies = [_asked(site, path) for paths in eras.values() for path in paths]
    yield _page_target("odds page, next redesign", "html", bodies, rendered, "https://www.goldderby.com/odds/x/")


def _articles(stack: ExitStack) -> Iterator[Target]:
    site = stack.enter_context(Site(weight=1))
    paths = [article.path for article in site.articles] + ["/film/2026/generated-1/", "/film/2026/generated-2/"]
    pages = [_asked(site, path) for path in paths]
    yield _page_target("widget page", "html", [samples.read("goldderby-2025.html"), *pages], Context(), entities=True)
    names = [name for name in samples.addresses() if name.endswith(".html") and not name.startswith("odds-page")]
    yield _page_target("article page", "html", [samples.read(name) for name in names], Context(), entities=True)
    passages = [_passage(headline, lines) for headline, lines, _ in SAMPLES]
    yield _page_target(
        "article odds", "html", [samples.read("editors-column.html"), *passages], Context(), entities=True
    )
    yield _page_target("article as plain text", "text", [samples.read("plain-text.txt")], Context(), "file:///a.txt",
                       entities=True)  # fmt: skip


def _passage(headline: str, lines: list[str]) -> bytes:
    body = "".join(f"<h2>{escape(line[2:])}</h2>" if line.startswith("# ") else f"<p>{line}</p>" for line in lines)
    head = (
        f'<title>{escape(headline)}</title><meta property="article:published_time" content="2016-11-21T12:00:00-08:00">'
    )
    return f"<html><head>{head}</head><body><article><h1>{escape(headline)}</h1>{body}</article></body></html>".encode()


def _read_listing(body: bytes, *, read: Callable[[bytes], list[Listed]]) -> Found:
    try:
        listed = read(body)
    except ValueError as error:
        return Found(rejected=True, result=str(error))
    wrong = [each for each in listed if not each.url.strip()]
    late = [at for each in listed for at in (each.published, each.modified) if at is not None and at.tzinfo is not UTC]
    faults = ["an entry without an address"] * bool(wrong) + ["a moment that is not UTC"] * bool(late)
    return Found(rows=len(listed), faults=faults, result=listed)


def _read_index(body: bytes) -> Found:
    try:
        found = read_cdx(body)
    except ValueError as error:
        return Found(rejected=True, result=str(error))
    kept = [thin(found.found, every) for every in _EVERY]
    return Found(rows=len(found.found), result=(found, kept))


def _listings(stack: ExitStack) -> Iterator[Target]:
    site = stack.enter_context(Site())
    for name, read, kind, paths in (
        ("feed", read_feed, "xml", ["/feed/"]),
        ("news sitemap", read_sitemap, "xml", ["/news-sitemap.xml"]),
        ("month sitemap", read_sitemap, "xml", ["/post-sitemap202603.xml", "/post-sitemap202601.xml"]),
        ("sitemap index", read_sitemap_index, "xml", ["/sitemap_index.xml"]),
        ("wp-json posts", read_posts, "json", ["/wp-json/wp/v2/posts?per_page=9"]),
    ):
        how: Kind = "xml" if kind == "xml" else "json"
        yield Target(name, how, [_asked(site, path) for path in paths], partial(_read_listing, read=read))
    for day in range(1, 9):
        site.archive.snapshots.append(
            Snapshot(
                url=f"https://www.goldderby.com/odds/{day % 3}/", timestamp=f"202603{day:02}120000", body=b"x" * day
            )
        )
    asked = "/cdx/search/cdx?url=goldderby.com/odds/*&output=json&fl=timestamp,original,statuscode,mimetype,digest"
    bodies = [_asked(site, asked), _asked(site, f"{asked}&limit=3&showResumeKey=true")]
    yield Target("CDX index", "json", bodies, _read_index)
