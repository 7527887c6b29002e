"""A page served as plain text: headings, paragraphs and the head's lines told apart by how they are written."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from goldscrape.pages.article.blocks import Block
from goldscrape.pages.article.bylines import split_byline
from goldscrape.pages.article.figures import Figure
from goldscrape.pages.article.metadata_dates import Stated, read_stated
from goldscrape.pages.article.strike import strike
from goldscrape.pages.widget.reading_order import Token

__all__ = ["LAYOUT", "TextPage", "read_text_page"]

LAYOUT = "plain-text"

_CREDIT = re.compile(
    r"(?:courtesy|getty images|everett collection|shutterstock|wireimage|associated press|a\.?m\.?p\.?a\.?s"
    r"|photo(?:graph)?s? (?:by|credit|:)|image (?:credit|:)|collection\b|/ap\b|\breuters\b)",
    re.I,
)
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*$")
_CHROME = re.compile(
    r"[^\w]*|\{.*|close|menu|search|log ?in|sign (?:up|in)|share|advertisement|skip to (?:main )?content|\w+ logo", re.I
)
_FOOTER = re.compile(
    r"news (?:&|and) predictions|.{2,30} is a part of penske media.*|(?:get the latest updates|follow us) on .*", re.I
)
_BY = re.compile(r"by\s+[A-Z]")
_HEADING_LENGTH = 90


@attrs.define
class TextPage:
    """What a plain text says about itself."""

    headline: str | None = None
    dek: str | None = None
    authors: list[str] = attrs.field(factory=list)
    stated: Stated | None = None
    blocks: list[Block] = attrs.field(factory=list)


def read_text_page(lines: Sequence[Token], claimed: frozenset[int]) -> TextPage:
    """The article of a plain text, one paragraph a line; ``claimed`` lines belong to the widget."""
    texts = [line.text for place, line in enumerate(lines) if place not in claimed and not _CHROME.fullmatch(line.text)]
    texts = [block.text for block in strike([Block("paragraph", text) for text in texts])]
    texts = [text for text in texts if not _FOOTER.fullmatch(text)]
    page = TextPage()
    start = next((place for place, text in enumerate(texts) if is_prose(text)), len(texts))
    if start == len(texts):
        return page
    _read_head(page, texts[:start])
    page.blocks.extend(_block(texts, place) for place in range(start, len(texts)))
    return page


def is_prose(text: str) -> bool:
    """Whether a line is a paragraph: a sentence of some length that ends like one."""
    return (
        _SENTENCE_END.search(text) is not None
        and len(text.split()) >= 5
        and not (text.endswith("?") and len(text) <= _HEADING_LENGTH)
    )


def _block(texts: list[str], place: int) -> Block:
    """A heading is a short line, a question or without a stop, with a paragraph below it."""
    text = texts[place]
    below = texts[place + 1] if place + 1 < len(texts) else ""
    question = text.endswith("?") and text.count("?") == 1 and not re.search(r"[.!\"“”]", text[:-1].replace("vs.", ""))
    bare = not _SENTENCE_END.search(text) and text[-1] not in ",;:-–—" and text[0] not in "-•*–—"
    short = len(text) <= _HEADING_LENGTH and 1 < len(text.split()) <= 14
    if short and (question or bare) and is_prose(below) and text[0] not in "\"“‘'(":
        return Block("heading", text, level=2)
    return Block("item" if text[0] in "-•*" else "paragraph", text)


def _read_head(page: TextPage, texts: list[str]) -> None:
    """Headline, dek, byline, date, and the caption and credit of a picture, out of the short lines before the text."""
    rest: list[str] = []
    for text in texts:
        if _BY.match(text[:1].lower() + text[1:]) and len(text) < 100:
            page.authors.extend(split_byline(text))
        elif page.stated is None and len(text) < 60 and read_stated(text) is not None:
            page.stated = read_stated(text)
        elif _CREDIT.search(text) or (text.count("/") >= 1 and len(text) < 100 and " " in text):
            caption = rest.pop() if (rest and len(rest) != 1) or (rest and not _is_title_alone(rest)) else None
            alt = rest.pop() if caption and rest and _folded(rest[-1]) == _folded(caption) else None
            page.blocks.append(Block("figure", figure=Figure(None, alt, caption, text)))
        else:
            rest.append(text)
    if rest:
        page.headline = rest[0]
    if len(rest) > 1:
        page.dek = rest[1]


def _is_title_alone(rest: list[str]) -> bool:
    """One line before a credit may be the headline above a picture without a caption; a caption says who or where."""
    return re.search(r"\b(?:in|at|on|from|and|with|of|attends?|during)\b", rest[-1]) is None


def _folded(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())
