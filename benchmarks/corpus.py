"""Pages to measure on: ~100 KB each in the shape of a 2025 article, 600 to 1,000 words of varied prose.

Everything is made up from small lists by a seeded generator: the same number gives the same page.
"""

from __future__ import annotations

import html
import json
import random
from collections.abc import Iterator

__all__ = ["article_page", "pages"]

_FIRST = [
    "Anna",
    "Boris",
    "Carla",
    "Dmitri",
    "Elena",
    "Felix",
    "Greta",
    "Hugo",
    "Irene",
    "Jonas",
    "Kira",
    "Lars",
    "Mona",
    "Nils",
    "Olga",
    "Pavel",
    "Rita",
    "Sven",
    "Tara",
    "Viktor",
]
_LAST = [
    "Almgren",
    "Bergholt",
    "Castellan",
    "Dorrance",
    "Ekwueme",
    "Fairbrook",
    "Gunderson",
    "Hallowell",
    "Iversen",
    "Jankovic",
    "Kettering",
    "Lindqvist",
    "Marchetti",
    "Nakagawa",
    "Oyelaran",
    "Petrakis",
    "Quillfeather",
    "Rosenthal",
    "Salvatierra",
    "Thornbury",
]
_TITLE = [
    "Winter",
    "Harbor",
    "Glass",
    "Orchard",
    "Paper",
    "Lantern",
    "Silent",
    "Meridian",
    "Copper",
    "Falcon",
    "Midnight",
    "Ledger",
    "Distant",
    "Garden",
    "Broken",
    "Compass",
    "Velvet",
    "River",
    "Hollow",
    "Crown",
]
_CATEGORIES = ("Best Picture", "Best Director", "Best Actress", "Best Actor", "Best Original Screenplay", "Best Score")
_SENTENCES = (
    "{director}, who directed <em>{film}</em>, told reporters on {weekday} that the shoot began in {month} {year}.",
    "The drama stars {actor} and {actress} as siblings who inherit a lighthouse and cost ${amount} million to make.",
    "<em>{film}</em> earned ${amount}.{digit} million in its opening weekend, well ahead of <em>{other}</em>.",
    "“We never planned a sequel,” said {actor}, “but the audience decided that for us.”",
    "Producers hope to release the film on {month} {day}, {year}, after a festival run in the fall of {year}.",
    "{actress} was nominated for best actress in {year} and lost to {other_actress} by a handful of votes.",
    "Critics compared it to {director}'s earlier work, most of all to <em>{other}</em> ({year}).",
    "The screenplay by {writer} went through nine drafts before anybody in the room was happy with the ending.",
    "For years the project moved from one studio to the next without a single frame of it being shot.",
    "What changed was the budget: an early estimate of ${amount} million to ${more} million came down by half.",
    "Last month the guild announced its list, and early next year the voters will have their final say.",
    "Nobody expected the quiet middle act to become the part that people remember and argue about at dinner.",
    "{writer} and {director} have worked together since the 1990s, mostly on small films with long titles.",
    "In an interview the cinematographer explained how the crew waited three weeks for the right kind of fog.",
)
_MONTHS = ["January", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def pages(count: int) -> Iterator[bytes]:
    """The first ``count`` pages."""
    for number in range(count):
        yield article_page(number)


def article_page(number: int, weight: int = 100_000) -> bytes:
    """Page ``number``: a widget, 600–1,000 words in sections, and scripts and menus up to ``weight`` bytes."""
    chance = random.Random(number)
    body = _body(chance, chance.randint(600, 1_000))
    page = _PAGE.format(
        title=html.escape(_film(chance)),
        number=number,
        widget=_widget(chance),
        body=body,
        menu=_menu(chance),
        data=json.dumps({"number": number}),
        filler="{filler}",
    )
    missing = max(0, weight - len(page.encode()))
    blob = json.dumps([{"id": chance.randrange(10**9), "slug": f"entry-{chance.randrange(10**6)}"} for _ in range(40)])
    filler = (blob * (missing // len(blob) + 1))[:missing]
    return page.replace("{filler}", filler).encode()


def _name(chance: random.Random) -> str:
    return f"{chance.choice(_FIRST)} {chance.choice(_LAST)}"


def _film(chance: random.Random) -> str:
    return f"The {chance.choice(_TITLE)} {chance.choice(_TITLE)}"


def _body(chance: random.Random, words: int) -> str:
    blocks: list[str] = []
    written = 0
    films = [_film(chance) for _ in range(5)]
    people = [_name(chance) for _ in range(8)]
    while written < words:
        sentences = [
            sentence.format(
                director=chance.choice(people),
                actor=chance.choice(people),
                actress=chance.choice(people),
                other_actress=chance.choice(people),
                writer=chance.choice(people),
                film=chance.choice(films),
                other=chance.choice(films),
                weekday=chance.choice(_DAYS),
                month=chance.choice(_MONTHS),
                day=chance.randint(1, 28),
                year=chance.randint(1990, 2026),
                amount=chance.randint(2, 240),
                more=chance.randint(241, 400),
                digit=chance.randint(1, 9),
            )
            for sentence in chance.sample(_SENTENCES, chance.randint(2, 5))
        ]
        paragraph = " ".join(sentences)
        written += len(paragraph.split())
        if len(blocks) % 6 == 3:
            blocks.append(f"<h2>What is <em>{chance.choice(films)}</em> about?</h2>")
        blocks.append(f"<p>{paragraph}</p>")
    return "\n".join(blocks)


def _widget(chance: random.Random) -> str:
    link = "/odds/combined-odds/oscars-nominations-2027/"
    cards = []
    for category in _CATEGORIES:
        film, share = _film(chance), chance.randint(500, 990) / 10
        name = f"{_name(chance)} ({film})" if "Act" in category or "Director" in category else film
        cards.append(
            f'<a class="_card_q7" href="{link}"><span class="_label_q7">{category}</span>'
            f'<span class="_name_q7">{name}</span><span class="_pct_q7">{share}%</span></a>'
        )
    return "".join(cards)


def _menu(chance: random.Random) -> str:
    return "".join(
        f'<li class="menu-item menu-item-{n}"><a href="/t/{n}/" data-track="nav-{n}">{_film(chance)}</a></li>'
        for n in range(120)
    )


_PAGE = """<!DOCTYPE html>
<html lang="en-US"><head><meta charset="UTF-8"><title>{title} | Gold Derby</title>
<link rel="canonical" href="https://www.goldderby.com/film/2026/generated-{number}/">
<meta property="og:type" content="article"><meta property="og:site_name" content="GoldDerby">
<meta property="article:published_time" content="2026-08-06T17:04:11+00:00">
<meta property="article:modified_time" content="2026-08-07T16:30:02+00:00">
<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "{title}", "datePublished": "2026-08-06T17:04:11+00:00",
"author": [{{"@type": "Person", "name": "Jonas Fairbrook"}}]}}</script>
<script>window.__data = {data}; window.__more = {filler};</script></head>
<body class="wp-singular post-template-default single postid-{number}">
<nav><ul>{menu}</ul></nav>
<div class="_rail_q7" data-component="predictions-rail">{widget}</div>
<section class="_newsletter_k2" data-component="newsletter"><h3>Alerts &amp; Newsletters</h3>
<p>By providing your information, you agree to our terms.</p></section>
<main><article class="_templateArticle_z8"><header data-component="article-header"><h1>{title}</h1></header>
<figure class="wp-block-image" data-component="featured-media"><img src="/wp-content/uploads/{number}.jpg">
<figcaption>A still from <em>{title}</em> <cite>Courtesy of the studio</cite></figcaption></figure>
<div data-component="gutenberg-content">
{body}
</div></article></main>
<footer class="_articleFooter_v1"><section data-component="newsletter"><h3>News &amp; Predictions</h3></section>
<p>A part of nothing. © 2026</p></footer></body></html>
"""
