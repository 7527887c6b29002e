"""The widget by its reading order: the same rows whatever markup carries them, and none from prose."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goldscrape.pages.widget.find import read_widget
from goldscrape.pages.widget.reading_order import lines_of
from tests.pages.article_helpers import PROSE, article_of, goldderby, read, rows_of

RAIL = (
    ("Best Picture", "One Battle After Another", "95.8%"),
    ("Best Director", "Paul Thomas Anderson (One Battle After Another)", "95.6%"),
    ("Best Supporting Actress", "Teyana Taylor (One Battle After Another)", "88.8%"),
    ("Best Adapted Screenplay", "One Battle After Another", "95.2%"),
    ("Best Makeup and Hairstyling", "Frankenstein", "95.8%"),
    ("Best Visual Effects", "Avatar: Fire and Ash", "94.4%"),
    ("Best International Film", "Sentimental Value", "96.5%"),
)
WANTED = [
    ("Best Picture", "One Battle After Another", None, "One Battle After Another", "film"),
    ("Best Director", "Paul Thomas Anderson", "Paul Thomas Anderson", "One Battle After Another", "person"),
    ("Best Supporting Actress", "Teyana Taylor", "Teyana Taylor", "One Battle After Another", "person"),
    ("Best Adapted Screenplay", "One Battle After Another", None, "One Battle After Another", "film"),
    ("Best Makeup and Hairstyling", "Frankenstein", None, "Frankenstein", "film"),
    ("Best Visual Effects", "Avatar: Fire and Ash", None, "Avatar: Fire and Ash", "film"),
    ("Best International Film", "Sentimental Value", None, "Sentimental Value", "film"),
]
LINK = "https://www.goldderby.com/odds/combined-odds/oscars-nominations-2026/"
TEXT = f"<p>{PROSE[0]}</p><p>{PROSE[1]}</p>"

Card = Callable[[str, str, str], str]
MARKUPS: dict[str, Card] = {
    "cards": lambda c, n, v: f"<a href='/x'><span>{c}</span><span>{n}</span><span>{v}</span></a>",
    "paragraphs": lambda c, n, v: f"<div><p>{c}</p><p>{n}</p><p>{v}</p></div>",
    "table": lambda c, n, v: f"<table><tr><td>{c}</td><td>{n}</td><td>{v}</td></tr></table>",
    "unknown elements": lambda c, n, v: f"<x-card><x-a>{c}</x-a><x-b>{n}</x-b><x-c>{v}</x-c></x-card>",
    "one text, three lines": lambda c, n, v: f"<div>{c}\n{n}\n{v}</div>",
    "line breaks": lambda c, n, v: f"<div>{c}<br>{n}<br/>{v}</div>",
    "one line": lambda c, n, v: f"<div>{c} {n} {v}</div>",
    "one line with marks": lambda c, n, v: f"<div>{c}: {n} – {v}</div>",
    "name and value together": lambda c, n, v: f"<div><h4>{c}</h4><span>{n} {v}</span></div>",
    "sign apart": lambda c, n, v: f"<div><b>{c}</b><i>{n}</i><span>{v[:-1]}</span><span>%</span></div>",
    "comments inside every text": lambda c, n, v: (
        f"<div><b>{c[:7]}<!-- -->{c[7:]}</b><i>{n[:4]}<!-- react -->{n[4:]}</i><span>{v[:-1]}<!-- -->%</span></div>"
    ),
    "work apart": lambda c, n, v: f"<div><b>{c}</b><i>{n.replace(' (', '</i><i>(')}</i><u>{v}</u></div>",
    "work apart without brackets": lambda c, n, v: (
        f"<div><h5>{c}</h5><p>{n.replace(' (', '</p><p>').rstrip(')')}</p><p>{v}</p></div>"
    ),
    "every word apart": lambda c, n, v: (
        f"<div><b>{c.replace(' ', '</b> <b>', 1)}</b><i>{n.replace(' ', '</i> <i>')}</i><span>{v}</span></div>"
    ),
    "rank and arrow": lambda c, n, v: f"<li><b>{c}</b><em>1</em><i>{n}</i><span>▲</span><span>{v}</span></li>",
    "picture with another text": lambda c, n, v: (
        f"<a href='/x'><img alt='{n} 200' src='/a.jpg'><span>{c}</span><span>{n}</span><span>{v}</span></a>"
    ),
    "white space": lambda c, n, v: f"<a><b>&nbsp;{c}\n</b>\n\n<b>{n}\n  </b><b>&nbsp;{v}&nbsp;</b></a>",
}


def _named(rows: list[object]) -> list[tuple[object, ...]]:
    columns = ("category", "nominee", "person", "work", "nominee_kind")
    return [tuple(getattr(row, column) for column in columns) for row in rows]


@pytest.mark.parametrize("markup", MARKUPS)
def test_same_rows_in_every_markup(markup: str) -> None:
    rail = "".join(MARKUPS[markup](*row) for row in RAIL)
    records = read(goldderby(TEXT, before=f"<div>{rail}</div>"))
    rows = rows_of(records)
    assert _named(list(rows)) == WANTED
    assert [row.share_text for row in rows] == [value for _, _, value in RAIL]
    assert [row.nominee_text for row in rows] == [name for _, name, _ in RAIL]
    assert {(row.surface, row.rank, row.listed, row.complete) for row in rows} == {("widget", 1, 1, False)}
    assert "%" not in (article_of(records).body or "")


def test_every_class_and_tag_renamed() -> None:
    page = goldderby(TEXT, before="".join(f"<section class='card'>{MARKUPS['cards'](*row)}</section>" for row in RAIL))
    names = sorted(set(re.findall(r"<([a-z][a-z0-9]*)", page)) - {"html", "head", "body"})
    for number, name in enumerate(names):
        page = re.sub(rf"<(/?){name}(?=[\s>])", rf"<\1k-{number}", page)
    page = re.sub(r"(class|data-component)=(['\"]).*?\2", r"\1='q'", page)
    assert _named(list(rows_of(read(page)))) == WANTED


def test_link_says_event_and_group() -> None:
    rail = "".join(f"<a href='{LINK}'><b>{c}</b><b>{n}</b><b>{v}</b></a>" for c, n, v in RAIL)
    rows = rows_of(read(goldderby(TEXT, before=rail)))
    assert {(row.award, row.season, row.market, row.predictor_group, row.event) for row in rows} == {
        ("oscars", 2026, "nomination", "combined", "Oscars Nominations 2026")
    }
    assert [row.category_id for row in rows[:2]] == ["oscars.picture", "oscars.director"]


def test_without_a_link_nothing_is_invented() -> None:
    rows = rows_of(read(goldderby(TEXT, before="".join(MARKUPS["cards"](*row) for row in RAIL))))
    for row in rows:
        assert (row.award, row.season, row.market, row.event, row.category_id, row.predictor_group) == (None,) * 6


def test_plain_text_gives_the_same_rows() -> None:
    text = "\n".join(line for row in RAIL for line in row) + "\n\nA headline\n\n" + "\n\n".join(PROSE)
    records = read(text, content_type="text/plain")
    assert _named(list(rows_of(records))) == WANTED
    assert (article_of(records).body or "").startswith(PROSE[0].strip())


def test_fractions_are_odds() -> None:
    rail = "".join(MARKUPS["paragraphs"](c, n, "9/2 ") for c, n, _ in RAIL)
    rows = rows_of(read(goldderby(TEXT, before=rail)))
    assert {(row.odds, row.odds_text, row.share, row.share_text) for row in rows} == {(4.5, "9/2", None, None)}


def test_several_contenders_of_a_category() -> None:
    lines = ["Best Picture", "Sinners", "94.4%", "Hamnet", "93.8%", "Best Director", "Ryan Coogler (Sinners)", "91.0%"]
    rows = read_widget(lines_of("\n".join(lines))).predictions
    assert [(row.category, row.nominee, row.rank, row.listed) for row in rows] == [
        ("Best Picture", "Sinners", 1, 2),
        ("Best Picture", "Hamnet", 2, 2),
        ("Best Director", "Ryan Coogler", 1, 1),
    ]


def test_unknown_category_keeps_its_row() -> None:
    lines = ["Best Picture", "Sinners", "94.4%", "Best Stunt Design", "Sinners", "90.0%", "Best Sound", "F1", "91.0%"]
    rows = read_widget(lines_of("\n".join(lines))).predictions
    assert [row.category for row in rows] == ["Best Picture", "Best Stunt Design", "Best Sound"]


def test_a_rail_twice_on_the_page_is_one() -> None:
    rail = "<div>" + "".join(MARKUPS["cards"](*row) for row in RAIL) + "</div>"
    assert len(rows_of(read(goldderby(TEXT, before=rail + rail)))) == len(RAIL)


def test_a_rail_inside_the_body_leaves_no_text() -> None:
    rail = "<div><h3>Top odds</h3>" + "".join(MARKUPS["cards"](*row) for row in RAIL) + "</div>"
    article = article_of(read(goldderby(f"<p>{PROSE[0]}</p>{rail}<p>{PROSE[1]}</p>")))
    assert article.body == f"{PROSE[0].strip()}\n\n{PROSE[1].strip()}"


@pytest.mark.parametrize(
    "prose",
    [
        "<p>Best Picture is led by Sinners at 94.4%</p>" * 4,
        "<h2>Best Picture</h2><h2>Best Director</h2><h2>Best Actor</h2>",
        "<p>Best Picture</p><p>Best Director</p><p>Approval stands at</p><p>94%</p>",
        "<p>In polls of the academy, Best Picture went with the guild 70% of the time, Best Director 80%.</p>" * 3,
        "<p>Contenders for Best Picture</p><p>A long sentence about a film that took its time to find an audience.</p>",
    ],
)
def test_prose_and_bare_categories_are_no_rows(prose: str) -> None:
    rows = rows_of(read(goldderby(TEXT + prose + TEXT)))
    assert [row for row in rows if row.surface == "widget"] == []


@given(st.lists(st.sampled_from(["Best Picture", "Sinners", "95.8%", "9/2", "%", "1.", "Odds", "x" * 200, "×", "50"])))
def test_any_order_of_lines_gives_sound_rows(lines: list[str]) -> None:
    widget = read_widget(lines_of("\n".join(lines)))
    for row in widget.predictions:
        assert row.nominee
        assert row.category == "Best Picture"
        assert row.rank is not None
        assert row.listed is not None
        assert 1 <= row.rank <= row.listed
    assert all(0 <= place < len(lines) for place in widget.lines)


@pytest.mark.shared
@pytest.mark.parametrize("name", ["heat-2.html", "heat-2.no-italics.html", "heat-2.txt"])
def test_seed_page(shared: Path, name: str) -> None:
    expected = json.loads((shared / "seed" / "expected.json").read_text())["predictions"]
    body = (shared / "seed" / name).read_bytes()
    rows = rows_of(
        read(body, url=f"file:///{name}", content_type="text/plain" if name.endswith("txt") else "text/html")
    )
    assert len(rows) == len(expected) == 19
    for row, wanted in zip(rows, expected, strict=True):
        assert {column: getattr(row, column) for column in wanted} == wanted


@pytest.mark.shared
def test_december_widget(shared: Path) -> None:
    text = (shared / "data" / "widgets" / "oscars-2026-nominations-december.txt").read_text()
    rows = read_widget(lines_of(text)).predictions
    assert len(rows) == 19
    assert [row.share for row in rows[:2]] == [0.958, 0.955]
    assert rows[-1].nominee == "Sentimental Value"
