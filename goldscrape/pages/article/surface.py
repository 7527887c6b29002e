"""The article surface: an article's page, whatever its layout, with the odds that stand around and in it."""

from __future__ import annotations

from typing import ClassVar

from lxml import etree

from goldscrape.awards import award_of
from goldscrape.entities.text import Document, Field
from goldscrape.pages.article.draft import Draft, draft_html, draft_text
from goldscrape.pages.article.figures import Figure
from goldscrape.pages.article.metadata import Metadata
from goldscrape.pages.article.text import join_blocks, read_sections, text_sha256
from goldscrape.pages.article_odds.find import read_article_odds
from goldscrape.pages.article_odds.table import read_tables
from goldscrape.pages.reading import Reading
from goldscrape.pages.truncation import truncation
from goldscrape.pages.view import PageView, absolute
from goldscrape.pages.widget.find import may_hold_widget, read_widget
from goldscrape.pages.widget.reading_order import holders_of, lines_of, tokens_of
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.tables import Article, Image

__all__ = ["ArticleSurface"]

_AWARDS = (
    "Oscar",
    "Emmy",
    "Tony",
    "Grammy",
    "Globe",
    "BAFTA",
    "SAG",
    "Critics",
    "ominat",
    "Best ",
    "BEST ",
    "Outstanding",
)
_ODDS = (
    "odds",
    "xpert",
    "ditors",
    "users",
    "redict",
    "undit",
    "ournalist",
    "orecast",
    "acetrack",
    "ODDS",
    "EXPERT",
    "%",
)


class ArticleSurface:
    """Articles of every layout, plain-text pages included."""

    name: ClassVar[str] = "article"
    since: ClassVar[str] = "2008-01-01"
    until: ClassVar[str | None] = None

    def matches(self, view: PageView) -> bool:
        """Every page of text may be an article."""
        return view.kind in ("html", "text")

    def read(self, view: PageView) -> Reading:
        """The article, its document for the entity finders, and the rows of widgets, tables, lists and sentences."""
        reading = Reading(surface=self.name)
        cut = truncation(view)
        if cut:
            reading.problems.append(cut)
        draft = _read_text(view, reading) if view.kind == "text" else _read_html(view, reading)
        if draft is not None:
            url = reading.url or view.page.url
            reading.layout = draft.layout
            reading.article, reading.document = _article(draft, url)
            if _may_state_odds(f"{draft.headline} {reading.article.body}"):
                reading.predictions.extend(read_article_odds(draft.blocks, draft.headline, url))
        if reading.article is None and not reading.predictions:
            detail = "no article and no odds on the page"
            reading.problems.append(Problem(ProblemKind.NO_CONTENT, detail, view.page.url, Severity.FAILED))
        return reading


def _read_text(view: PageView, reading: Reading) -> Draft | None:
    lines = lines_of(view.text)
    widget, tables = read_widget(lines), read_tables(lines)
    reading.predictions.extend((*widget.predictions, *tables.predictions))
    return draft_text(lines, widget.lines | tables.lines)


def _read_html(view: PageView, reading: Reading) -> Draft | None:
    metadata = Metadata(view)
    reading.url = metadata.canonical
    apart: frozenset[etree._Element] = frozenset()
    if may_hold_widget(view.root):
        tokens = tokens_of(view.root)
        widget, tables = read_widget(tokens), read_tables(tokens)
        reading.predictions.extend((*widget.predictions, *tables.predictions))
        apart = holders_of(tokens, widget.lines | tables.lines)
    return draft_html(view, metadata, apart)


def _may_state_odds(text: str) -> bool:
    """Whether an article names an award and those who predict it; spares the others the reading of every sentence."""
    return any(word in text for word in _AWARDS) and any(word in text for word in _ODDS)


def _article(draft: Draft, url: str) -> tuple[Article, Document]:
    body, marks = join_blocks(draft.blocks)
    digest = text_sha256(draft.headline, draft.description, body)
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
        images=tuple(_images(draft, url)),
        word_count=len(body.split()) if body else None,
        layout=draft.layout,
        text_sha256=digest,
    )
    fields = (
        Field("headline", draft.headline or "", draft.headline_marks),
        Field("description", draft.description or "", draft.description_marks),
        Field("body", body, marks),
    )
    slug = url.rstrip("/").rpartition("/")[2]
    document = Document(
        fields=tuple(field for field in fields if field.text),
        published=draft.dates.date_published,
        modified=draft.dates.date_modified,
        text_sha256=digest,
        award=award_of(" ".join(filter(None, (draft.headline, draft.section, slug)))),
    )
    return article, document


def _images(draft: Draft, url: str) -> list[Image]:
    """The pictures of head and body, each address once, the first mention's caption kept."""
    figures: dict[object, Figure] = {}
    for figure in (*draft.figures, *(block.figure for block in draft.blocks if block.figure)):
        figures.setdefault(figure.url or figure, figure)
    return [
        Image(url=absolute(url, one.url) or one.url, alt=one.alt, caption=one.caption, credit=one.credit)
        for one in figures.values()
    ]
