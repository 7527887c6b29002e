"""Odds inside articles: precision before recall, on passages made up for it."""

from __future__ import annotations

from typing import Any

import pytest

from goldscrape.pages.article_odds import read_article_odds
from goldscrape.pages.blocks import Block
from goldscrape.tables import Prediction
from tests.pages.odds_prose_samples import SAMPLES


def _blocks(paragraphs: list[str]) -> list[Block]:
    return [
        Block("heading", text[2:], level=2) if text.startswith("# ") else Block("paragraph", text)
        for text in paragraphs
    ]


def _is(row: Prediction, wanted: dict[str, Any]) -> bool:
    return all(
        getattr(row, column) == (pytest.approx(value) if isinstance(value, float) else value)
        for column, value in wanted.items()
    )


def _score(headline: str, paragraphs: list[str], wanted: list[dict[str, Any]]) -> tuple[int, int, int]:
    rows = read_article_odds(_blocks(paragraphs), headline)
    left = list(wanted)
    right = 0
    for row in rows:
        hit = next((one for one in left if _is(row, one)), None)
        if hit is not None:
            left.remove(hit)
            right += 1
    return right, len(rows), len(wanted)


def test_precision_and_recall_of_stated_odds() -> None:
    assert len(SAMPLES) >= 60
    right = found = wanted = 0
    worst = []
    for headline, paragraphs, expected in SAMPLES:
        scores = _score(headline, paragraphs, expected)
        right, found, wanted = right + scores[0], found + scores[1], wanted + scores[2]
        if scores[0] != scores[1]:
            worst.append(paragraphs)
    assert right / found >= 0.95, worst
    assert right / wanted >= 0.9, (right, wanted)
