"""Every kind of problem is explained, in one table."""

from __future__ import annotations

from pathlib import Path

from goldscrape.problem_guide import GUIDE, guide_page
from goldscrape.problems import ProblemKind


def test_every_kind_is_explained() -> None:
    assert set(GUIDE) == set(ProblemKind)


def test_the_docs_have_the_table() -> None:
    page = Path(__file__).resolve().parent.parent / "docs" / "problems.md"
    assert page.read_text(encoding="utf-8") == guide_page(), "write it anew: python -m goldscrape.problem_guide"
