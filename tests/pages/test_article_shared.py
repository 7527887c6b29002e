"""The real pages of the sister sites: body, authors and day against what a person copied out."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from pathlib import Path

import pytest

from tests.pages.article_helpers import article_of, read

pytestmark = pytest.mark.shared


def shingles(text: str, length: int = 4) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[place : place + length]) for place in range(max(len(words) - length + 1, 1)))


def f1(truth: str, found: str) -> float:
    wanted, got = shingles(truth), shingles(found)
    return 2 * (wanted & got).total() / (wanted.total() + got.total())


def test_f1_counts_shingles() -> None:
    assert f1("a b c d e", "a b c d e") == 1
    assert f1("a b c d e", "a b c d x") == 0.5
    assert f1("a b c d", "e f g h") == 0


def test_bodies_authors_and_days(shared: Path) -> None:
    scores = {}
    for path in sorted((shared / "pages").glob("*.truth.json")):
        truth = json.loads(path.read_text())
        name = path.name.removesuffix(".truth.json")
        body = gzip.decompress(path.with_name(f"{name}.html.gz").read_bytes())
        records = read(body, url=truth["url"])
        article = article_of(records)
        assert records.problems == []
        assert records.provenance.url == truth["url"]
        assert article.layout in ("pmc", "prometheus")
        scores[name] = f1(truth["body"], article.body or "")
        if "authors" in truth:
            assert set(article.authors) == {author.strip() for author in truth["authors"].split(",")}
            assert str(article.date_published) == truth["date"]
            assert article.headline == truth["title"]
        assert article.images
        assert article.images[0].caption or article.images[0].credit
    assert len(scores) == 5
    assert sum(scores.values()) / 5 >= 0.97, scores
    assert min(scores.values()) >= 0.95, scores


def test_promotion_never_enters(shared: Path) -> None:
    promoted = (
        "Editor’s picks",
        "Trending",
        "Popular on",
        "Read More About",
        "See All",
        "Sign Up",
        "Comments\n",
        "Most Popular",
    )
    for path in sorted((shared / "pages").glob("*.html.gz")):
        body = article_of(read(gzip.decompress(path.read_bytes()))).body or ""
        lines = body.split("\n\n")
        assert not [line for line in lines if line.startswith(promoted)], path.name
