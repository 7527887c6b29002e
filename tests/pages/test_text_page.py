"""Plain-text pages: head, paragraphs, headings and chrome told apart by how they are written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from goldscrape.tables import Article
from tests.pages.article_helpers import PROSE, article_of, read

CONSENT = (
    "Alerts & Newsletters\n\nBy providing your information, you agree to our Terms of Use and our Privacy Policy. "
    "We use vendors that may also process your information to help provide our services.\n\n"
)
FOOTER = (
    "News & Predictions\nGet the latest updates on awards and entertainment news\n\nPMC Logo\n"
    "Gold Derby is a part of Penske Media Corporation. © 2025 Gold Derby Media, LLC. All Rights Reserved.\n"
)


def text(*parts: str) -> Article:
    return article_of(read("\n\n".join(parts), content_type="text/plain", url="file:///x.txt"))


def test_headline_dek_byline_and_date() -> None:
    article = text(
        "A festival names its jury", "Five names, one of them local", "By Ann Lee and Bo Diaz", "March 3, 2024", *PROSE
    )
    assert article.headline == "A festival names its jury"
    assert article.description == "Five names, one of them local"
    assert article.authors == ("Ann Lee", "Bo Diaz")
    assert article.date_published is not None
    assert article.date_published.isoformat() == "2024-03-03"
    assert article.body == "\n\n".join(part.strip() for part in PROSE)
    assert article.layout == "plain-text"


def test_caption_and_credit_are_the_pictures() -> None:
    article = text(
        "Al Pacino in 'Heat'\nAl Pacino in Heat\nFrank Connor/Warner Bros./Courtesy Everett Collection", *PROSE
    )
    assert article.headline is None
    [image] = article.images
    assert (image.alt, image.caption) == ("Al Pacino in 'Heat'", "Al Pacino in Heat")
    assert image.credit == "Frank Connor/Warner Bros./Courtesy Everett Collection"


def test_consent_and_footer_are_no_text() -> None:
    article = text("×", CONSENT + "A headline without a stop", *PROSE, FOOTER)
    assert article.headline == "A headline without a stop"
    assert article.body == "\n\n".join(part.strip() for part in PROSE)


def test_short_lines_with_a_paragraph_below_are_headings() -> None:
    article = text(PROSE[0], "What changed?", PROSE[1], "The second half", PROSE[2])
    assert [section.heading for section in article.sections] == ["What changed?", "The second half"]
    assert article.body is not None
    for section in article.sections:
        assert article.body[section.char_start :].startswith(section.text)


@pytest.mark.parametrize(
    "line", ["“Who knows?”", "Just a thought!", "Really? Yes. Why?", "- a point of a list", "Alone"]
)
def test_other_short_lines_are_none(line: str) -> None:
    assert text(PROSE[0], line, PROSE[1]).sections == ()


def test_dates_that_need_the_year_are_unknown() -> None:
    article = text(*PROSE, "This story was published on Oct. 7 and updated on Oct. 20.")
    assert (article.date_published, article.date_modified, article.published_at) == (None, None, None)
    assert article.body is not None
    assert article.body.endswith("updated on Oct. 20.")


@pytest.mark.parametrize(
    "nothing", ["Best Picture", "One line\n\nTwo lines", "x" * 5000, "\n".join("ab" * 3 for _ in range(99))]
)
def test_no_prose_no_article(nothing: str) -> None:
    records = read(nothing, content_type="text/plain")
    assert [str(problem.kind) for problem in records.problems] == ["no_content"]


@pytest.mark.shared
@pytest.mark.parametrize("name", ["heat-2.txt", "heat-2.html", "heat-2.no-italics.html"])
def test_seed_article(shared: Path, name: str) -> None:
    expected = json.loads((shared / "seed" / "expected.json").read_text())["article"]
    kind = "text/plain" if name.endswith("txt") else "text/html"
    article = article_of(read((shared / "seed" / name).read_bytes(), url=f"file:///{name}", content_type=kind))
    body = article.body or ""
    blocks = body.split("\n\n")
    assert (blocks[0], blocks[-1]) == (expected["first_paragraph"], expected["last_paragraph"])
    assert [section.heading for section in article.sections] == expected["sections"]
    assert all(body[section.char_start :].startswith(section.text) for section in article.sections)
    assert not [part for part in expected["body_excludes"] if part in body]
    [image] = article.images
    assert (image.caption, image.credit) == (expected["image_caption"], expected["image_credit"])
    if kind == "text/html":
        assert str(article.date_published) == expected["date_published"]
        assert str(article.date_modified) == expected["date_modified"]
    else:
        assert article.date_published is None
        assert article.date_modified is None
