"""The newest articles of a report, with the films, people and amounts they name."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from goldscrape.report.boards import Row, rows
from goldscrape.report.model import Article, Money, Named
from goldscrape.report.scope import race_name

if TYPE_CHECKING:
    import duckdb

__all__ = ["read_articles"]

ARTICLES = 20
"""How many of the newest are shown."""

_NAMES = 8

_ARTICLES = f"""
SELECT url, text_sha256, headline, date_published AS day, authors
FROM articles_latest
ORDER BY date_published DESC NULLS LAST, published_at DESC NULLS LAST, url
LIMIT {ARTICLES}
"""  # noqa: S608 - a number of ours

_NAMED = """
SELECT url, kind, name, max(mentions) AS mentions, bool_or(subject) AS subject,
       arg_max(race, share) AS race, max(share) AS share, arg_max(rank, share) AS rank
FROM mentions
WHERE url IN (SELECT unnest(?))
GROUP BY url, kind, name
ORDER BY subject DESC NULLS LAST, mentions DESC, name
"""

_MONEY = """
SELECT DISTINCT url, text_sha256, raw, kind, film
FROM budgets
JOIN newest_mentions() USING (url, text_sha256)
WHERE url IN (SELECT unnest(?)) AND extraction_order(extractor, run_id) = newest
ORDER BY raw
"""


def read_articles(connection: duckdb.DuckDBPyConnection) -> tuple[Article, ...]:
    """The newest articles; a page whose headline was not found is listed by its address."""
    articles = rows(connection, _ARTICLES)
    urls = [row["url"] for row in articles]
    named: dict[tuple[str, str], list[Named]] = defaultdict(list)
    for row in rows(connection, _NAMED, [urls]):
        named[row["url"], row["kind"]].append(Named(name=row["name"], mentions=row["mentions"], note=_standing(row)))
    money: dict[tuple[str, str | None], list[Money]] = defaultdict(list)
    for row in rows(connection, _MONEY, [urls]):
        amount = Money(raw=row["raw"], kind=row["kind"], film=row["film"])
        money[row["url"], row["text_sha256"]].append(amount)
    return tuple(
        Article(
            url=row["url"],
            headline=row["headline"] or row["url"],
            day=row["day"],
            authors=tuple(row["authors"] or ()),
            films=tuple(named[row["url"], "film"][:_NAMES]),
            people=tuple(named[row["url"], "person"][:_NAMES]),
            money=tuple(money[row["url"], row["text_sha256"]][:_NAMES]),
        )
        for row in articles
    )


def _standing(row: Row) -> str | None:
    """Where the contender stood on the day of the article ("no. 1 for Best Picture"), when the odds were known."""
    if row["race"] is None or row["rank"] is None:
        return None
    return f"no. {row['rank']} for {race_name(row['race'])} that day"
