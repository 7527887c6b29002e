"""How the site lists its articles: feed, sitemaps, REST posts, robots.txt."""

# ruff: noqa: E501 - markup is easier to read on its own line
from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from html import escape

from tests.site.articles import Article
from tests.site.server import Answer

__all__ = ["ROBOTS", "feed", "news_sitemap", "posts", "robots", "sitemap", "sitemap_index"]

ROBOTS = "User-agent: *\nDisallow: /?s=\nDisallow: /search/\nDisallow: /*?replytocom\nDisallow: /*preview=true\n"
_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"


def robots(text: str, base: str) -> Answer:
    """robots.txt, which names the sitemaps."""
    body = f"{text}\nSitemap: {base}/sitemap_index.xml\nSitemap: {base}/news-sitemap.xml\n"
    return Answer(type="text/plain; charset=utf-8", body=body.encode())


def _newest(articles: Sequence[Article]) -> list[Article]:
    return sorted(articles, key=lambda x: x.published, reverse=True)


def feed(articles: Sequence[Article], base: str, size: int = 10) -> Answer:
    """The RSS feed of the newest articles, with the entities WordPress writes."""
    items = []
    for article in _newest(articles)[:size]:
        title = escape(article.headline, quote=False).replace("‘", "&#8216;").replace("’", "&#8217;")
        items.append(
            f"<item><title>{title}</title><link>{base}{article.path}</link>"
            f"<dc:creator><![CDATA[{article.author}]]></dc:creator><pubDate>{format_datetime(article.published)}</pubDate>"
            f"<category><![CDATA[{article.section}]]></category>"
            f'<guid isPermaLink="false">{base}/?p={article.id}</guid>'
            f"<description><![CDATA[{article.description}]]></description></item>\n"
        )
    body = (
        f'{_XML}<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>GoldDerby</title><link>{base}</link>\n'
        f"{''.join(items)}</channel></rss>\n"
    )
    return Answer(type="application/rss+xml; charset=UTF-8", body=body.encode())


def _month(article: Article) -> str:
    return f"{article.published:%Y%m}"


def sitemap_index(articles: Sequence[Article], base: str) -> Answer:
    """The index: one sitemap a month, with the newest change in it."""
    months: dict[str, datetime] = {}
    for article in articles:
        months[_month(article)] = max(article.modified, months.get(_month(article), article.modified))
    entries = "".join(
        f"<sitemap><loc>{base}/post-sitemap{month}.xml</loc><lastmod>{at.isoformat()}</lastmod></sitemap>\n"
        for month, at in sorted(months.items(), reverse=True)
    )
    return _xml(f'<sitemapindex xmlns="{_SITEMAP}">\n{entries}</sitemapindex>\n')


def sitemap(articles: Sequence[Article], base: str, month: str) -> Answer:
    """The articles published in a month (`YYYYMM`)."""
    entries = "".join(
        f"<url><loc>{base}{x.path}</loc><lastmod>{x.modified.isoformat()}</lastmod></url>\n"
        for x in articles
        if _month(x) == month
    )
    return _xml(f'<urlset xmlns="{_SITEMAP}">\n{entries}</urlset>\n')


def news_sitemap(articles: Sequence[Article], base: str) -> Answer:
    """The newest articles with their titles."""
    entries = "".join(
        f"<url><loc>{base}{x.path}</loc><news:news><news:publication><news:name>Gold Derby</news:name><news:language>en</news:language>"
        f"</news:publication><news:publication_date>{x.published.isoformat()}</news:publication_date>"
        f"<news:title>{escape(x.headline)}</news:title></news:news></url>\n"
        for x in _newest(articles)[:50]
    )
    return _xml(
        f'<urlset xmlns="{_SITEMAP}" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n{entries}</urlset>\n'
    )


def _xml(body: str) -> Answer:
    return Answer(type="text/xml; charset=UTF-8", body=(_XML + body).encode())


def _when(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def posts(articles: Sequence[Article], base: str, query: dict[str, str], post_id: int | None = None) -> Answer:
    """``/wp-json/wp/v2/posts``, with `slug`, `after`, `before`, `modified_after`, `per_page`, `page`, `orderby`, `order`."""
    if post_id is not None:
        held = next((x for x in articles if x.id == post_id), None)
        if held is None:
            return _json({"code": "rest_post_invalid_id", "message": "Invalid post ID.", "data": {"status": 404}}, 404)
        return _json(_post(held, base))
    kept = list(articles)
    if "slug" in query:
        kept = [x for x in kept if x.path.rstrip("/").rsplit("/", 1)[-1] in query["slug"].split(",")]
    limits: list[tuple[str, Callable[[Article, datetime], bool]]] = [
        ("after", lambda x, at: x.published > at), ("before", lambda x, at: x.published < at),
        ("modified_after", lambda x, at: x.modified > at), ("modified_before", lambda x, at: x.modified < at),
    ]  # fmt: skip
    for name, keep in limits:
        if name in query:
            at = _when(query[name])
            kept = [x for x in kept if keep(x, at)]
    by_change = query.get("orderby") == "modified"
    kept.sort(
        key=lambda x: (x.modified if by_change else x.published, x.id), reverse=query.get("order", "desc") == "desc"
    )
    size, number = min(100, int(query.get("per_page", "10"))), int(query.get("page", "1"))
    pages = -(-len(kept) // size)
    if number > max(1, pages):
        return _json({"code": "rest_post_invalid_page_number", "message": "The page number requested is larger than the number of pages "
                      "available.", "data": {"status": 400}}, 400)  # fmt: skip
    answer = _json([_post(x, base) for x in kept[(number - 1) * size : number * size]])
    answer.headers.update({"X-WP-Total": str(len(kept)), "X-WP-TotalPages": str(pages)})
    return answer


def _json(held: object, status: int = 200) -> Answer:
    return Answer(status=status, type="application/json; charset=UTF-8", body=json.dumps(held).encode())


def _post(article: Article, base: str) -> dict[str, object]:
    def gmt(at: datetime) -> str:
        return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")

    title = escape(article.headline, quote=False).replace("‘", "&#8216;").replace("’", "&#8217;")
    content = "".join(f"<p>{paragraph}</p>\n" for paragraph in article.paragraphs)
    return {
        "id": article.id, "date_gmt": gmt(article.published), "modified_gmt": gmt(article.modified),
        "slug": article.path.rstrip("/").rsplit("/", 1)[-1], "link": base + article.path, "status": "publish", "type": "post",
        "title": {"rendered": title}, "content": {"rendered": content, "protected": False},
        "excerpt": {"rendered": f"<p>{escape(article.description)}</p>\n"},
    }  # fmt: skip
