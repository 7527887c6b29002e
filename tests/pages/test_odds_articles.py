"""Odds inside articles: precision before recall, on passages made up for it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml.html import document_fromstring

from goldscrape.pages.article.blocks import Block
from goldscrape.pages.article_odds.find import read_article_odds
from goldscrape.pages.article_odds.table import read_tables
from goldscrape.pages.widget.reading_order import lines_of, tokens_of
from goldscrape.tables import Prediction
from tests.growth import check_growth
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


def _text_table(names: list[str]) -> str:
    lines = ["Oscars Nominations 2026", "Best Picture Best Director Best Actress", "Contender", "Odds"]
    for rank, name in enumerate(names, 1):
        lines += [f"{rank}.", f"{name} 200", name, f"{99.5 - rank}%"]
    return "\n".join(lines)


def test_a_table_in_plain_text() -> None:
    text = f"Before it.\n\n{_text_table(['Night Ferry', 'Wick/Wax', '1917'])}\n\nAfter it."
    tokens = lines_of(text)
    tables = read_tables(tokens)
    assert [(row.rank, row.nominee, row.share) for row in tables.predictions] == [
        (1, "Night Ferry", 0.985),
        (2, "Wick/Wax", 0.975),
        (3, "1917", 0.965),
    ]
    row = tables.predictions[0]
    assert (row.surface, row.event, row.award, row.season) == (
        "article_table",
        "Oscars Nominations 2026",
        "oscars",
        2026,
    )
    assert (row.market, row.category_id, row.listed, row.complete) == ("nomination", "oscars.picture", 3, None)
    left = [token.text for place, token in enumerate(tokens) if place not in tables.lines]
    assert left == ["Before it.", "After it."]


def test_a_table_of_markup_shows_its_selected_tab() -> None:
    rows = "".join(
        f"<div><i>{rank}.</i><img alt='{person} at a show'><b>{person}</b><u>{film}</u><s>{share}%</s></div>"
        for rank, (person, film, share) in enumerate(
            [("Ana Belmonte", "Zed", 95.0), ("Ada Stone", "Night Ferry", 90.1)], 1
        )
    )
    html = (
        "<h3>Oscars Nominations 2026</h3><ul><li>Best Picture</li><li class='tab is-active'>Best Actress</li></ul>"
        f"<p>Contender</p><p>Odds</p>{rows}<p>1.</p><p>A stray line</p>"
    )
    tables = read_tables(tokens_of(document_fromstring(html)))
    found = [(row.category_id, row.person, row.work, row.share) for row in tables.predictions]
    assert found == [
        ("oscars.actress", "Ana Belmonte", "Zed", 0.95),
        ("oscars.actress", "Ada Stone", "Night Ferry", 0.901),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["Contender", "Odds"],
        ["Contender", "Odds", "1.", "Night Ferry", "soon"],
        ["Contender", "Odds", "2.", "Night Ferry", "95%"],
        ["Odds", "1.", "Night Ferry", "95%"],
        ["Contender Odds", "1.", "a", "b", "c", "d", "e", "f", "95%"],
    ],
)
def test_what_is_no_table(lines: list[str]) -> None:
    assert read_tables(lines_of("\n".join(lines))).predictions == []


def test_a_table_without_tabs_or_title_invents_nothing() -> None:
    tables = read_tables(lines_of("Contender Odds\n1. Night Ferry 95.0%\n2. Zed 9/2"))
    assert [(row.nominee, row.share, row.odds, row.category, row.award) for row in tables.predictions] == [
        ("Night Ferry", 0.95, None, None, None),
        ("Zed", None, 4.5, None, None),
    ]


def test_rows_of_a_markup_table() -> None:
    cells = ["Rank | Nominee | Film | Odds", "1 | Leo Carver | The Outback | 4/9", "2 | Tom Wren | Zed | 9/2"]
    rows = read_article_odds([Block("row", text) for text in cells], "Oscars Best Actor odds")
    assert [(row.surface, row.rank, row.person, row.work, row.odds) for row in rows] == [
        ("article_table", 1, "Leo Carver", "The Outback", 4 / 9),
        ("article_table", 2, "Tom Wren", "Zed", 4.5),
    ]


def test_listed_counts_and_the_slug_says_award_and_season() -> None:
    blocks = _blocks(["# Best Musical", "1. Second Landing — 51/20", "2. Maybe Tomorrow — 59/20"])
    rows = read_article_odds(blocks, "The earliest odds", "https://x/article/2025/2025-tony-awards-odds-221704824/")
    assert {(row.award, row.season, row.listed, row.complete) for row in rows} == {("tonys", 2025, 2, None)}


PIECES = st.sampled_from(
    ["“", "”", '"', "(", ")", " – ", " — ", ": ", "9/2", "8-to-15", "21 to 10", " odds", " of ", "22 of 30 experts ",
     "42% of users ",
     "predict ", "Mia Fox", "“Zed”", " to win ", "Best Picture", "1. ", "\n", " | ", "was ", "from ",
     "Sixteen ", "All 30 ", "¿é💥", ". "]
)  # fmt: skip


@given(
    st.lists(st.lists(PIECES, max_size=14).map("".join), max_size=6), st.sampled_from(["Oscar odds", "", "Emmys: 9/2"])
)
def test_any_words_give_sound_rows(paragraphs: list[str], headline: str) -> None:
    for row in read_article_odds(_blocks(paragraphs), headline):
        assert row.nominee
        assert row.share is None or 0 <= row.share <= 1
        assert (
            row.share is not None
            or row.odds is not None
            or row.win_votes is not None
            or row.nomination_votes is not None
        )


def test_work_grows_with_the_text() -> None:
    def read(times: int) -> None:
        blocks = _blocks(
            ["“Night Ferry” gets 8/15 odds (“Zed ( 4/1 at odds Word Other Name 9/2 " * 8, "Word " * 900 + "odds 9/2"]
            * times
        )
        read_article_odds(blocks, "Oscar odds")

    check_growth(read, 8, 64)
