"""The pages of the docs as tests see them: headings, links, and blocks of code."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import attrs
from markdown_it import MarkdownIt

from tests.places import ROOT

__all__ = ["DOCS", "Block", "Page", "anchor", "pages"]

DOCS = ROOT / "docs"


@attrs.frozen
class Block:
    """A fenced block of code."""

    page: str
    line: int
    language: str
    """The first word after the fence; "python sketch" is not to be run."""
    note: str
    text: str

    @property
    def id(self) -> str:
        """What a test calls it."""
        return f"{self.page}:{self.line}"


def anchor(heading: str) -> str:
    """A heading's anchor as GitHub makes it."""
    words = re.sub(r"[^\w\- ]", "", heading.strip().lower())
    return words.replace(" ", "-")


@attrs.frozen
class Page:
    """One Markdown file."""

    path: Path

    @property
    def text(self) -> str:
        """Its source."""
        return self.path.read_text(encoding="utf-8")

    @cache  # noqa: B019 - a handful of pages
    def _tokens(self) -> list[object]:
        return list(MarkdownIt("commonmark").enable("table").parse(self.text))

    def anchors(self) -> set[str]:
        """The anchors that links may name."""
        found: list[str] = []
        tokens = self._tokens()
        for token, following in itertools.pairwise(tokens):
            if getattr(token, "type", "") == "heading_open":
                text = "".join(part.content for part in getattr(following, "children", None) or ())
                name = anchor(text)
                found.append(name if name not in found else f"{name}-{found.count(name)}")
        return set(found)

    def links(self) -> list[str]:
        """Where its links and pictures lead."""
        found = []
        for token in self._tokens():
            for part in getattr(token, "children", None) or ():
                target = part.attrGet("href") if part.type == "link_open" else part.attrGet("src")
                if part.type in ("link_open", "image") and target:
                    found.append(str(target))
        return found

    def blocks(self, *languages: str) -> Iterator[Block]:
        """Its blocks of code in these languages, in order."""
        for token in self._tokens():
            if getattr(token, "type", "") == "fence":
                language, _, note = token.info.strip().partition(" ")  # type: ignore[attr-defined]
                if language in languages:
                    line = token.map[0] + 1 if token.map else 0  # type: ignore[attr-defined]
                    yield Block(self.path.name, line, language, note, token.content)  # type: ignore[attr-defined]


def pages() -> list[Page]:
    """Every page of the docs, and the pages beside them that a reader comes from."""
    return [Page(path) for path in (*sorted(DOCS.glob("*.md")), ROOT / "README.md", ROOT / "CONTRIBUTING.md")]
