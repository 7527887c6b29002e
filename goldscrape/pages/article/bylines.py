"""Who wrote it: names out of bylines, links to author pages and declarations; names only, co-authors kept."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from goldscrape.pages.article.metadata import Metadata, tidy

__all__ = ["declared_authors", "merge_authors", "split_byline"]

_LEAD = re.compile(
    r"^(?:(?:posted|written|reported|story|text|words|interview|review|article)\s+)?by[:\s]+|^(?:author|text)s?:\s*",
    re.I,
)
_BETWEEN = re.compile(r"\s*(?:,\s*and\s+|,|;|\||\u2022|\u00b7|\s+and\s+|\s+&\s+|\s+with\s+|\n)\s*")
_DATE = re.compile(r"[,|-]?\s*\b(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}/\d{1,2}/\d{2,4})\b.*")
_SUFFIX = re.compile(r"(?:Jr|Sr|II|III|IV|M\.?D|Ph\.?D)\.?", re.I)
_JOB = re.compile(
    r"\b(?:editor|reporter|writer|critic|correspondent|columnist|contributor|journalist|chief|manager|analyst|bureau|intern|"
    r"author archive|(?:view|see|read|show) (?:all|more)|all (?:posts|stories|articles)|more (?:from|by)|latest|follow|"
    r"plus icon|email|twitter|facebook|icon|biography|profile|website)\b",
    re.I,
)
_NO_NAME = re.compile(r"[@/\d<>{}=]|https?:|\bwww\.|\.com\b")


def split_byline(text: str | None) -> list[str]:
    """The names of a byline: "By Ann Lee and Bo Diaz, Senior Editor" gives Ann Lee and Bo Diaz."""
    line = _LEAD.sub("", tidy(text) or "")
    names: list[str] = []
    for piece in _BETWEEN.split(_DATE.sub("", line)):
        if names and _SUFFIX.fullmatch(piece):
            names[-1] = f"{names[-1]} {piece}"
        elif _is_name(piece):
            names.append(piece)
    return names


def declared_authors(article: dict[str, Any]) -> list[str]:
    """The names in the ``author`` and ``creator`` of a JSON-LD object; firms only when no person is named."""
    persons: list[str] = []
    firms: list[str] = []
    for key in ("author", "creator"):
        stated = article.get(key)
        for item in stated if isinstance(stated, list) else [stated]:
            names = item.get("name") if isinstance(item, dict) else item
            firm = isinstance(item, dict) and item.get("@type") == "Organization"
            for name in names if isinstance(names, list) else [names]:
                if isinstance(name, str):
                    (firms if firm else persons).extend(split_byline(name))
        if persons:
            break
    return persons or firms


def merge_authors(visible: Iterable[str], metadata: Metadata) -> tuple[str, ...]:
    """One list out of what the reader sees and what the page declares.

    The visible bylines come first and the JSON-LD's names join them (it drops co-authors, so it never takes one away).
    The ``<meta>`` tags may hold a log-in name or an address: they count where they repeat all that is known, or where
    nothing else is.
    """
    names = _unique([*visible, *declared_authors(metadata.article)])
    for tag in (
        "author",
        "cxenseparse:author",
        "parsely-author",
        "sailthru.author",
        "article:author",
        "byl",
        "dc.creator",
    ):
        stated = _unique(name for text in metadata.meta.get(tag, ()) for name in split_byline(text))
        if stated and {name.casefold() for name in names} <= {name.casefold() for name in stated}:
            return tuple(stated)
    return tuple(names)


def _unique(names: Iterable[str]) -> list[str]:
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(name.casefold(), name)
    return list(found.values())


def _is_name(text: str) -> bool:
    words = text.split()
    return (
        1 <= len(words) <= 6
        and len(text) <= 60
        and text[0].isalpha()
        and not (_NO_NAME.search(text) or _JOB.search(text))
    )
