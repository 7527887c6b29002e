"""Articles with widgets, written for these tests; and any number of generated ones."""

# ruff: noqa: E501 - markup is easier to read on its own line
from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from html import escape
from zoneinfo import ZoneInfo

import attrs

__all__ = ["GENERATED", "Article", "generated", "generated_page", "known_articles", "page"]

LOS_ANGELES = ZoneInfo("America/Los_Angeles")
GENERATED = "/film/2026/generated-{}/"
_FIRST = datetime(2026, 1, 1, 17, 0, tzinfo=UTC)
_FILMS = (
    "Night Ferry",
    "Salt & Honey",
    "The Lighthouse Keepers",
    "Quiet Hours",
    "Marrow",
    "Over the Moor",
    "The Last Tram",
    "1917 Letters",
)
_PEOPLE = ("Ana Belmonte", "José Ibarra", "Mia Fox", "Renate Holm", "Bo Jansson", "Tom Wren", "Ada Stone")


@attrs.define(kw_only=True)
class Article:
    """An article of the site."""

    id: int
    path: str
    headline: str
    description: str
    author: str
    published: datetime
    modified: datetime
    section: str
    tags: list[str]
    paragraphs: list[str]
    """Markup allowed."""
    widget: list[tuple[str, str, str]] = attrs.field(factory=list)
    """Category, nominee as printed, percentage."""


_WIDGET = [("Best Picture", "Night Ferry", "95.8%"), ("Best Director", "Ana Belmonte (Night Ferry)", "91.0%"),
           ("Best Song", "Salt & Honey", "64.3%")]  # fmt: skip


def known_articles() -> list[Article]:
    """A few articles by hand: one of each time, each with something to find."""
    return [
        Article(
            id=1205900001, path="/film/2026/night-ferry-sequel-cast-budget/", section="film", tags=["Night Ferry", "Ana Belmonte"],
            headline="‘Night Ferry 2’: who sails again, and what it costs", author="Robin Vale",
            description="Everything announced so far about the sequel to last winter’s thriller.",
            published=datetime(2026, 3, 4, 18, 30, tzinfo=UTC), modified=datetime(2026, 3, 9, 2, 15, tzinfo=UTC), widget=_WIDGET,
            paragraphs=[
                "Director Ana Belmonte returns for <em>Night Ferry 2</em>, which begins filming in Oslo on May 4, 2026, with a budget of $85 million.",
                "José Ibarra plays Captain Reyes again; Mia Fox joins as the harbour pilot. The first film grossed $212.4 million worldwide.",
                "<strong>SEE:</strong> <a href='/odds/'>All the odds</a>",
                "<em>Night Ferry 2</em> will be released on November 12, 2027.",
            ],
        ),
        Article(
            id=1201100002, path="/article/2016/salt-and-honey-oscars-odds/", section="", tags=["Oscars"],
            headline="Oscars: “Salt & Honey” sails past “Marrow” in our odds", author="Robin Vale",
            description="Nine of 20 experts have switched since Sunday.", published=datetime(2016, 11, 21, 20, 5, tzinfo=UTC),
            modified=datetime(2016, 11, 21, 20, 5, tzinfo=UTC),
            paragraphs=[
                "“Salt & Honey” leads Best Picture with odds of 9/2, ahead of “Marrow” at 11/2.",
                "Renate Holm (“Marrow”) is out front for Best Actress; 14 of 20 experts pick her.",
            ],
        ),
        Article(
            id=1205900003, path="/tv/2026/tram-lines-renewed/", section="tv", tags=["Tram Lines"],
            headline="‘Tram Lines’ renewed for a third season", author="Lee Moss",
            description="The comedy returns in the fall.", published=datetime(2026, 9, 1, 6, 45, tzinfo=UTC),
            modified=datetime(2026, 9, 1, 6, 45, tzinfo=UTC), widget=_WIDGET,
            paragraphs=["The comedy <em>Tram Lines</em>, with Tom Wren, has been ordered for a third season, to begin on September 24."],
        ),
    ]  # fmt: skip


def generated(number: int) -> Article:
    """The generated article of that number; any number gives one, always the same."""
    film, person = _FILMS[number % len(_FILMS)], _PEOPLE[number % len(_PEOPLE)]
    at = _FIRST + timedelta(hours=number % 6000)
    release = (at + timedelta(days=90)).date()
    return Article(
        id=1300000000 + number, path=GENERATED.format(number), section="film", tags=[film],
        headline=f"‘{film}’ report {number}: {person} on the road ahead", author="Robin Vale",
        description=f"Report {number} on the film and its makers.", published=at, modified=at, widget=_WIDGET,
        paragraphs=[
            f"Director {person} has finished <em>{escape(film)}</em>, made for ${20 + number % 180} million.",
            f"The film opens on {release:%B} {release.day}, {release.year}, in time for the autumn festivals.",
            f"In its first week the trailer was seen {number + 1000} times a minute, the distributor said.",
        ],
    )  # fmt: skip


def page(article: Article, base: str, *, weight: int = 0) -> bytes:
    """The article as the site's page; ``weight`` KiB of script are added, as real pages carry hundreds."""
    before, after = _frame(weight)
    return (before + _head(article, base) + _body(article) + after).encode()


_frames: dict[int, tuple[str, str]] = {}


def _frame(weight: int) -> tuple[str, str]:
    if weight not in _frames:
        line = "window.dataLayer.push({event:'view',slot:'rail-7',sizes:[[300,250],[300,600]],lazy:true});\n"
        filler = line * (weight * 1024 // len(line))
        _frames[weight] = ('<!DOCTYPE html>\n<html lang="en-US">\n<head>\n<meta charset="UTF-8">\n',
                           f"<script>{filler}</script>\n</body>\n</html>\n")  # fmt: skip
    return _frames[weight]


def _head(article: Article, base: str) -> str:
    url = base + article.path
    linked = {
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": article.headline, "description": article.description,
        "datePublished": article.published.isoformat(), "dateModified": article.modified.isoformat(),
        "author": [{"@type": "Person", "name": article.author}], "publisher": {"@type": "Organization", "name": "Gold Derby"},
        "mainEntityOfPage": url,
    }  # fmt: skip
    return (
        f"<title>{escape(article.headline)} - GoldDerby</title>\n"
        f'<link rel="canonical" href="{url}">\n<meta property="og:type" content="article">\n'
        f'<meta property="og:title" content="{escape(article.headline)}">\n'
        f'<meta property="og:description" content="{escape(article.description)}">\n<meta property="og:site_name" content="Gold Derby">\n'
        f'<meta property="article:published_time" content="{article.published.isoformat()}">\n'
        f'<meta property="article:modified_time" content="{article.modified.isoformat()}">\n'
        f'<link rel="alternate" type="application/json" href="{base}/wp-json/wp/v2/posts/{article.id}">\n'
        f'<script type="application/ld+json">{json.dumps(linked, ensure_ascii=False)}</script>\n'
        f'</head>\n<body class="post-template-default single single-post postid-{article.id}">\n'
    )


def _body(article: Article) -> str:
    local = article.published.astimezone(LOS_ANGELES)
    widget = "".join(
        f'<li><p class="w1_category">{escape(category)}</p><p class="w2_name">{escape(name)}</p><p class="w3_odds">{share}</p></li>\n'
        for category, name, share in article.widget
    )
    rail = f'<div class="rail_odds"><h2>Predictions</h2><ul>\n{widget}</ul></div>\n' if widget else ""
    return (
        '<header><nav><a href="/odds/">Odds</a></nav></header>\n'
        + rail
        + '<div class="_newsletter_1a"><h3>Alerts &amp; Newsletters</h3><p>By providing your information, you agree to our terms.</p></div>\n'
        + f'<main><article>\n<h1>{escape(article.headline)}</h1>\n<p class="dek">{escape(article.description)}</p>\n'
        + f'<p class="byline">By <a rel="author" href="/author/x/">{escape(article.author)}</a> '
        + f'<time datetime="{local:%Y-%m-%dT%H:%M}">{local:%B} {local.day}, {local.year}</time></p>\n'
        + '<div data-component="gutenberg-content">\n'
        + "".join(f"<p>{paragraph}</p>\n" for paragraph in article.paragraphs)
        + "</div>\n</article></main>\n<footer><p>Sign up for the newsletter.</p></footer>\n"
    )


def generated_page(number: int, base: str, weight: int) -> bytes:
    """The page of a generated article, cheap enough to serve thousands a second."""
    parts = _pattern(number % 56, base, weight)
    # The 56 pairs of film and person are rendered once; all that depends on the number besides is spliced in.
    return str(number).encode().join(parts)


_patterns: dict[tuple[int, str, int], list[bytes]] = {}


def _pattern(kind: int, base: str, weight: int) -> list[bytes]:
    key = (kind, base, weight)
    if key not in _patterns:
        article = generated(kind)
        mark = "@@NUMBER@@"
        evolved = attrs.evolve(
            article, path=GENERATED.format(mark), headline=article.headline.replace(f"report {kind}:", f"report {mark}:"),
            description=article.description.replace(f"Report {kind} ", f"Report {mark} "),
            paragraphs=[*article.paragraphs[:2], f"This is report {mark} of the series."],
        )  # fmt: skip
        _patterns[key] = page(evolved, base, weight=weight).split(mark.encode())
    return _patterns[key]
