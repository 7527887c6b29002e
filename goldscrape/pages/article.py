"""The article surface: an article's page, whatever its layout, with the odds that stand around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar
from zoneinfo import ZoneInfo

import attrs
from lxml import etree

from goldscrape.awards import award_of
from goldscrape.entities.text import Document, Field, Mark
from goldscrape.pages import fallback, text_page
from goldscrape.pages.article_head import Head, read_head
from goldscrape.pages.article_odds import read_article_odds
from goldscrape.pages.article_odds_table import read_tables
from goldscrape.pages.article_text import join_blocks, read_sections, text_sha256, with_bold_headings
from goldscrape.pages.blocks import Block, read_blocks
from goldscrape.pages.bylines import merge_authors
from goldscrape.pages.figures import Figure
from goldscrape.pages.metadata import Metadata
from goldscrape.pages.metadata_dates import LOS_ANGELES, Dates, read_dates
from goldscrape.pages.reading import Reading
from goldscrape.pages.reading_order import holders_of, lines_of, tokens_of
from goldscrape.pages.sisters import SISTERS
from goldscrape.pages.strike import strike
from goldscrape.pages.templates import template_for
from goldscrape.pages.truncation import truncation
from goldscrape.pages.view import PageView, absolute
from goldscrape.pages.widget import may_hold_widget, read_widget
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.tables import Article, Image

__all__ = ["DECLARED", "ArticleSurface"]

DECLARED = "declared"
"""The layout of pages of which only the head could be read: videos, galleries drawn by script."""


_FALLBACK_LIMIT = 5_000_000
"""Bytes: trafilatura needs seconds a megabyte, and no article of an unknown layout is that long."""


@attrs.define(kw_only=True)
class Draft:
    """An article's parts before they become a row."""

    layout: str
    blocks: Sequence[Block] = ()
    headline: str | None = None
    headline_marks: tuple[Mark, ...] = ()
    description: str | None = None
    description_marks: tuple[Mark, ...] = ()
    authors: tuple[str, ...] = ()
    dates: Dates = attrs.field(factory=Dates)
    section: str | None = None
    tags: tuple[str, ...] = ()
    language: str | None = None
    figures: Sequence[Figure] = ()


class ArticleSurface:
    """Articles of every layout, plain-text pages included."""

    name: ClassVar[str] = "article"
    since: ClassVar[str] = "2008-01-01"
    until: ClassVar[str | None] = None

    def matches(self, view: PageView) -> bool:
        """Every page of text may be an article."""
        return view.kind in ("html", "text")

    def read(self, view: PageView) -> Reading:
        """The article, its document for the entity finders, and the widget's rows."""
        reading = Reading(surface=self.name)
        cut = truncation(view)
        if cut:
            reading.problems.append(cut)
        draft = _read_text(view, reading) if view.kind == "text" else _read_html(view, reading)
        if draft is not None:
            reading.layout = draft.layout
            url = reading.url or view.page.url
            reading.article, reading.document = _article(draft, url)
            if _may_state_odds(f"{draft.headline} {reading.article.body}"):
                reading.predictions.extend(read_article_odds(draft.blocks, draft.headline, url))
        if reading.article is None and not reading.predictions:
            detail = "no article and no odds on the page"
            reading.problems.append(Problem(ProblemKind.NO_CONTENT, detail, view.page.url, Severity.FAILED))
        return reading


_AWARD_WORDS = ("Oscar", "Emmy", "Tony", "Grammy", "Globe", "BAFTA", "SAG", "Critics", "ominat", "Best ", "Outstanding")
_ODDS_WORDS = (
    "odds",
    "Odds",
    "ODDS",
    "expert",
    "Expert",
    "editor",
    "Editor",
    "user",
    "predict",
    "Predict",
    "PREDICT",
    "%",
)


def _may_state_odds(text: str) -> bool:
    """Whether an article names an award and those who predict it; spares the others the reading of every sentence."""
    return any(word in text for word in _AWARD_WORDS) and any(word in text for word in _ODDS_WORDS)


def _read_text(view: PageView, reading: Reading) -> Draft | None:
    lines = lines_of(view.text)
    widget, tables = read_widget(lines), read_tables(lines)
    reading.predictions.extend((*widget.predictions, *tables.predictions))
    page = text_page.read_text_page(lines, widget.lines | tables.lines)
    if not any(block.text for block in page.blocks):
        return None
    return Draft(
        layout=text_page.LAYOUT,
        blocks=page.blocks,
        headline=page.headline,
        description=page.dek,
        authors=tuple(page.authors),
        dates=Dates(date_published=page.stated.day) if page.stated else Dates(),
    )


def _read_html(view: PageView, reading: Reading) -> Draft | None:
    root = view.root
    metadata = Metadata(view)
    reading.url = metadata.canonical
    apart: frozenset[etree._Element] = frozenset()
    if may_hold_widget(root):
        tokens = tokens_of(root)
        widget, tables = read_widget(tokens), read_tables(tokens)
        reading.predictions.extend((*widget.predictions, *tables.predictions))
        apart = holders_of(tokens, widget.lines | tables.lines)
    found = template_for(view, metadata.host)
    template, containers = found or (None, [])
    zone: ZoneInfo | None = template.zone if template else LOS_ANGELES if metadata.host in SISTERS else None
    deks = template.dek_classes if template else frozenset()
    head = read_head(root, containers[0] if containers else None, metadata.title, deks)
    if template and containers:
        layout = template.name

        def keep(element: etree._Element) -> bool:
            return template.keep(element) and element not in apart

        blocks = [block for container in containers for block in read_blocks(container, keep)]
        blocks = [block for block in blocks if not (head.dek and block.text == head.dek and block.kind == "heading")]
    else:
        layout = template.name if template else fallback.LAYOUT
        readable = template is None and len(view.page.body) <= _FALLBACK_LIMIT
        blocks = _fallback(root, head, metadata, apart) if readable else []
    blocks = with_bold_headings(strike(blocks))
    if not any(block.text for block in blocks):
        if not (metadata.declares_article and (head.headline or metadata.title)):
            return None
        layout = layout if template else DECLARED
    section = metadata.section
    if template and template.section_from_path and section is None:
        section = _section_of(reading.url)
    return Draft(
        layout=layout,
        blocks=blocks,
        headline=head.headline or metadata.title,
        headline_marks=head.headline_marks,
        description=head.dek or metadata.first("og:description", "description", "twitter:description"),
        description_marks=head.dek_marks,
        authors=merge_authors(head.authors, metadata),
        dates=read_dates(metadata, zone, head.stated),
        section=section,
        tags=metadata.tags,
        language=metadata.language,
        figures=head.figures,
    )


def _fallback(root: etree._Element, head: Head, metadata: Metadata, apart: frozenset[etree._Element]) -> list[Block]:
    blocks = fallback.read_fallback(root, head.headline or metadata.title, apart)
    prose = [block for block in blocks if text_page.is_prose(block.text) and len(block.text.split()) >= 10]
    words = sum(len(block.text.split()) for block in prose)
    # A page that does not call itself an article must read like one: a notice or a list of links does not.
    enough = 25 if metadata.declares_article or next(iter(root.iter("article")), None) is not None else 80
    return blocks if words >= enough else []


def _section_of(url: str | None) -> str | None:
    """The first step of an address such as `/reality-tv/2025/slug/`."""
    parts = (url or "").split("/")
    if len(parts) > 5 and parts[4].isdigit():
        return " ".join(word.upper() if word == "tv" else word.capitalize() for word in parts[3].split("-"))
    return None


def _article(draft: Draft, url: str) -> tuple[Article, Document]:
    body, marks = join_blocks(draft.blocks)
    digest = text_sha256(draft.headline, draft.description, body)
    figures = [*draft.figures, *(block.figure for block in draft.blocks if block.figure)]
    images = {figure.url or index: figure for index, figure in reversed(list(enumerate(figures)))}
    article = Article(
        headline=draft.headline,
        description=draft.description,
        authors=draft.authors,
        published_at=draft.dates.published_at,
        modified_at=draft.dates.modified_at,
        date_published=draft.dates.date_published,
        date_modified=draft.dates.date_modified,
        section=draft.section,
        tags=draft.tags,
        language=draft.language,
        body=body or None,
        sections=tuple(read_sections(draft.blocks)),
        images=tuple(
            Image(
                url=absolute(url, figure.url) or figure.url,
                alt=figure.alt,
                caption=figure.caption,
                credit=figure.credit,
            )
            for figure in reversed(images.values())
        ),
        word_count=len(body.split()) if body else None,
        layout=draft.layout,
        text_sha256=digest,
    )
    fields = (
        Field("headline", draft.headline or "", draft.headline_marks),
        Field("description", draft.description or "", draft.description_marks),
        Field("body", body, marks),
    )
    document = Document(
        fields=tuple(field for field in fields if field.text),
        published=draft.dates.date_published,
        modified=draft.dates.date_modified,
        text_sha256=digest,
        award=award_of(" ".join(filter(None, (draft.headline, draft.section, url.rstrip("/").rpartition("/")[2])))),
    )
    return article, document


def _image(figure: Figure, base: str) -> Image:
    url = absolute(base, figure.url) or figure.url
    return Image(url=url, alt=figure.alt, caption=figure.caption, credit=figure.credit)
