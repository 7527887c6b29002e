"""Whether a page was cut on its way: what came against what was announced and what HTML ends with."""

from __future__ import annotations

import re

from goldscrape.pages.view import PageView
from goldscrape.problems import Problem, ProblemKind, Severity

__all__ = ["truncation"]

_END = re.compile(r"</(?:html|body)\s*>", re.IGNORECASE)
_OPEN_TAG = re.compile(r"<[a-zA-Z/!][^<>]*\Z")
_PAIRED = ("div", "article", "main", "section", "script", "span", "a", "h1", "h2", "ul", "table", "figure")
"""Elements whose end tag HTML requires: a whole page closes them even where it leaves ``</body>`` out."""
_SLACK = 64
"""A tiny body can be shorter than the compressed one that Content-Length counted."""


def truncation(view: PageView) -> Problem | None:
    """A problem when the page ends before its end: shorter than announced, inside a tag, or with elements left open."""
    page = view.page
    announced = next((value.strip() for name, value in page.headers if name.lower() == "content-length"), "")
    encoded = any(name.lower() in ("content-encoding", "transfer-encoding") for name, _ in page.headers)
    if announced.isdigit() and not encoded and int(announced) > len(page.body) + _SLACK:
        return _cut(page.url, f"{len(page.body)} of {announced} announced bytes came")
    if view.kind != "html" or _END.search(view.decoded.end) or _END.search(view.text):
        return None
    if _OPEN_TAG.search(view.decoded.end):
        return _cut(page.url, "the page ends inside a tag")
    for tag in _PAIRED:
        opened = len(re.findall(rf"<{tag}[\s>]", view.text, re.IGNORECASE))
        closed = len(re.findall(rf"</{tag}\s*>", view.text, re.IGNORECASE))
        if opened > closed:
            return _cut(page.url, f"the page ends without </html> and leaves {opened - closed} <{tag}> open")
    return None


def _cut(url: str, detail: str) -> Problem:
    return Problem(ProblemKind.TRUNCATED, detail, url, Severity.DEGRADED)
