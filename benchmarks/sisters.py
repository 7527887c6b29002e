"""The real pages of the site's sisters that lie beside a checkout, each with what a person read on it."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import attrs

from goldscrape.page import Page

__all__ = ["SISTERS", "Sister", "page_of", "sisters"]

SISTERS = Path(__file__).resolve().parent.parent.parent / "shared" / "pages"

_WHEN = datetime(2026, 1, 1, tzinfo=UTC)


@attrs.frozen
class Sister:
    """One page: its name, its address and bytes, and the truth about it (``body``, ``url`` …)."""

    name: str
    page: Page
    truth: dict[str, Any]


def sisters(folder: Path = SISTERS) -> list[Sister]:
    """The pages ``NAME.html.gz`` with ``NAME.truth.json`` of a folder, by name; none where it is not there."""
    return list(_sisters(folder))


def _sisters(folder: Path) -> Iterator[Sister]:
    for path in sorted(folder.glob("*.truth.json")):
        name = path.name.removesuffix(".truth.json")
        truth = json.loads(path.read_text(encoding="utf-8"))
        yield Sister(name, page_of(gzip.decompress((folder / f"{name}.html.gz").read_bytes()), truth["url"]), truth)


def page_of(body: bytes, url: str) -> Page:
    """A page with these bytes, fetched at a fixed moment."""
    return Page(url=url, final_url=url, body=body, fetched_at=_WHEN, observed_at=_WHEN, snapshot_at=_WHEN)
