"""Whether a page was cut on its way: what came against what was announced and what HTML ends with."""

from __future__ import annotations

import re

from goldscrape.pages.view import PageView
from goldscrape.problems import Problem, ProblemKind, Severity

__all__ = ["truncation"]

_END = re.compile(r"</(?:html|body)\s*>", re.IGNORECASE)
_OPEN_TAG = re.compile(r"<[a-zA-Z/!][^<>]*\Z")
_OPENED = re.compile(r"<(html|body)\b", re.IGNORECASE)


def truncation(view: PageView) -> Problem | None:
    """A problem when the page ends before its end: shorter than announced, inside a tag, or without its end tags."""
    page = view.page
    announced = next((value for name, value in page.headers if name.lower() == "content-length"), None)
    encoded = any(name.lower() in ("content-encoding", "transfer-encoding") for name, _ in page.headers)
    if announced and announced.strip().isdigit() and not encoded and int(announced) > len(page.body):
        return _cut(page.url, f"{len(page.body)} of {announced.strip()} announced bytes came")
    if view.kind != "html":
        return None
    tail = view.text[-4096:]
    if _END.search(tail):
        return None
    if _OPEN_TAG.search(tail):
        return _cut(page.url, "the page ends inside a tag")
    if _OPENED.search(view.text, 0, 65536) and not _END.search(view.text):
        return _cut(page.url, "the page opens <html> or <body> and never closes it")
    return None


def _cut(url: str, detail: str) -> Problem:
    return Problem(ProblemKind.TRUNCATED, detail, url, Severity.DEGRADED)
