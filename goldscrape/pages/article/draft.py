"""An article's parts as one page gives them, whichever way its body was found: layout, lines, fallback, head alone."""

from __future__ import annotations

from collections.abc import Sequence

import attrs
from lxml import etree

from goldscrape.entities.text import Mark
from goldscrape.pages.article import clean_html, fallback, text_page
from goldscrape.pages.article.blocks import Block, read_blocks
from goldscrape.pages.article.bylines import merge_authors
from goldscrape.pages.article.figures import Figure
from goldscrape.pages.article.head import Head, read_head
from goldscrape.pages.article.metadata import Metadata
from goldscrape.pages.article.metadata_dates import LOS_ANGELES, Dates, read_dates
from goldscrape.pages.article.sisters import SISTERS
from goldscrape.pages.article.strike import strike
from goldscrape.pages.article.templates import Template, template_for
from goldscrape.pages.article.text import with_bold_headings
from goldscrape.pages.view import PageView
from goldscrape.pages.widget.reading_order import Token

__all__ = ["DECLARED", "Draft", "draft_html", "draft_text"]

DECLARED = "declared"
"""The layout of pages of which only the head could be read: videos, galleries drawn by script."""

_FALLBACK_LIMIT = 5_000_000
"""Bytes: trafilatura needs seconds a megabyte, and no article of an unknown layout is that long."""
_ENOUGH_DECLARED, _ENOUGH = 25, 80
"""Words of prose: a page that does not call itself an article must read like one; a notice or a menu does not."""


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


def draft_text(lines: Sequence[Token], apart: frozenset[int]) -> Draft | None:
    """The article of a plain text; ``apart`` are lines that are not its own. None when there is no prose."""
    page = text_page.read_text_page(lines, apart)
    if not _has_text(page.blocks):
        return None
    return Draft(
        layout=text_page.LAYOUT,
        blocks=page.blocks,
        headline=page.headline,
        description=page.dek,
        authors=tuple(page.authors),
        dates=Dates(date_published=page.stated.day) if page.stated else Dates(),
    )


def draft_html(view: PageView, metadata: Metadata, apart: frozenset[etree._Element]) -> Draft | None:
    """The article of an HTML page; ``apart`` are elements that are not its own. None when there is no article."""
    template, containers = template_for(view, metadata.host) or (None, [])
    deks = template.dek_classes if template else frozenset()
    head = read_head(view.root, containers[0] if containers else None, metadata.title, deks)
    headline = head.headline or metadata.title
    description = head.dek or metadata.first("og:description", "description", "twitter:description")
    if template is not None:
        layout, blocks = template.name, _body(template, containers, apart, head)
    else:
        layout, blocks = _unknown(view, metadata, apart, headline)
    blocks = with_bold_headings(strike(blocks))
    if not _has_text(blocks):
        if not (metadata.declares_article and headline):
            return None
        layout = template.name if template else DECLARED
    zone = template.zone if template else LOS_ANGELES if metadata.host in SISTERS else None
    return Draft(
        layout=layout,
        blocks=blocks,
        headline=headline,
        headline_marks=head.headline_marks,
        description=description,
        description_marks=head.dek_marks,
        authors=merge_authors(head.authors, metadata),
        dates=read_dates(metadata, zone, head.stated),
        section=metadata.section
        or (_section_of(metadata.canonical) if template and template.section_from_path else None),
        tags=metadata.tags,
        language=metadata.language,
        figures=head.figures or ([] if template and containers else _declared_figures(metadata)),
    )


def _body(
    template: Template, containers: list[etree._Element], apart: frozenset[etree._Element], head: Head
) -> list[Block]:
    def keep(element: etree._Element) -> bool:
        return template.keep(element) and element not in apart

    blocks = [block for container in containers for block in read_blocks(container, keep)]
    # Some layouts print the dek as the body's first heading.
    return [block for block in blocks if not (block.kind == "heading" and block.text == head.dek)]


def _unknown(
    view: PageView, metadata: Metadata, apart: frozenset[etree._Element], headline: str | None
) -> tuple[str, list[Block]]:
    """Layout and blocks of a page that no template knows."""
    root = view.root
    if next(root.iter("p", "br"), None) is None:
        # Without a single paragraph the page is a text whose lines its elements part.
        found = read_blocks(root, lambda element: element not in apart)
        lines = [Token(line) for block in found for line in block.text.split("\n") if line]
        return text_page.LAYOUT, text_page.read_text_page(lines, frozenset()).blocks
    clean = clean_html.clean_container(root)
    if clean is not None:
        blocks = fallback.without_head(read_blocks(clean, lambda element: element not in apart), headline)
        return clean_html.LAYOUT, _if_prose(blocks, metadata, root)
    if len(view.page.body) > _FALLBACK_LIMIT:
        return fallback.LAYOUT, []
    return fallback.LAYOUT, _if_prose(fallback.read_fallback(root, headline, apart), metadata, root)


def _if_prose(blocks: list[Block], metadata: Metadata, root: etree._Element) -> list[Block]:
    """The blocks, if there is enough prose in them for an article."""
    lengths = [len(block.text.split()) for block in blocks if text_page.is_prose(block.text)]
    is_article = metadata.declares_article or next(iter(root.iter("article")), None) is not None
    words = sum(length for length in lengths if length >= 10)
    return blocks if words >= (_ENOUGH_DECLARED if is_article else _ENOUGH) else []


def _declared_figures(metadata: Metadata) -> list[Figure]:
    """The picture the head names, for pages whose own could not be found."""
    url = metadata.first("og:image", "twitter:image")
    return [Figure(url, metadata.first("og:image:alt"))] if url else []


def _section_of(url: str | None) -> str | None:
    """The first step of an address such as `/reality-tv/2025/slug/`."""
    parts = (url or "").split("/")
    if len(parts) > 5 and parts[4].isdigit():
        return " ".join(word.upper() if word == "tv" else word.capitalize() for word in parts[3].split("-"))
    return None


def _has_text(blocks: Sequence[Block]) -> bool:
    return any(block.text for block in blocks)
