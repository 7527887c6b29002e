"""What must hold of whatever a parser makes of bytes."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import attrs

from benchmarks.mutations import Kind
from goldscrape.page import PageRecords
from goldscrape.problems import Problem, ProblemKind
from goldscrape.storage import Frame, frame_bytes
from goldscrape.tables import TABLES, Article, Mention, Prediction
from goldscrape.unstorable import mend, without_oversized

__all__ = ["Found", "Target", "faults_of_page", "faults_of_problem"]

_UNDECLARED = {ProblemKind.PARSER_ERROR, ProblemKind.ROWS_LOST}
"""Kinds that say that a parser failed, not that the page is wrong."""


@attrs.define
class Found:
    """What a parser made of an input."""

    rows: int = 0
    rejected: bool = False
    """The input is none of what the parser reads, and it said so as declared (``ValueError``)."""
    problems: list[Problem] = attrs.field(factory=list)
    faults: list[str] = attrs.field(factory=list)
    """What is not as promised."""
    result: Any = None
    """Equal for equal bytes."""


@attrs.frozen
class Target:
    """A parser."""

    name: str
    kind: Kind
    samples: Sequence[bytes]
    read: Callable[[bytes], Found]
    once: bool = False
    """Reading it makes and changes files: it is not read a second time to compare."""


def faults_of_page(records: PageRecords) -> Iterator[str]:
    """What is not as promised in a page's rows and problems."""
    if not records.provenance.url or not records.provenance.page_sha256:
        yield "rows without a source"
    for problem in records.problems:
        yield from faults_of_problem(problem)
    article = next((row for row in records.rows.get("articles", ()) if isinstance(row, Article)), None)
    for dataset, rows in records.rows.items():
        for row in rows:
            if type(row) is not TABLES[dataset]:
                yield f"a {type(row).__name__} among {dataset}"
            if isinstance(row, Prediction):
                yield from _faults_of_prediction(row)
            if isinstance(row, Mention):
                yield from _faults_of_mention(row, article)
    if article is not None:
        for section in article.sections:
            if (article.body or "")[section.char_start :][: len(section.text)] != section.text:
                yield f"a section that does not stand at its offset: {section.heading!r}"
    yield from _faults_of_storing(records)


def faults_of_problem(problem: Problem) -> Iterator[str]:
    """What is not as promised in a problem."""
    if problem.kind in _UNDECLARED:
        yield f"{problem.kind}: {problem.detail}"
    if not problem.detail.strip() or "\n" in problem.detail:
        yield f"a problem that is not one line: {problem.kind} {problem.detail!r}"


def _faults_of_prediction(row: Prediction) -> Iterator[str]:
    if row.share is not None and not 0 <= row.share <= 1:
        yield f"share {row.share}"
    if row.odds is not None and not (math.isfinite(row.odds) and row.odds >= 0):
        yield f"odds {row.odds}"
    if not row.surface or not row.nominee or not row.nominee_text:
        yield f"a prediction without surface or nominee: {row.surface!r} {row.nominee!r} {row.nominee_text!r}"
    if row.rank is not None and row.rank < 1:
        yield f"rank {row.rank}"


def _faults_of_mention(row: Mention, article: Article | None) -> Iterator[str]:
    text = getattr(article, row.field, None) or ""
    said = text[row.char_start : row.char_end]
    if not 0 <= row.char_start < row.char_end <= len(text):
        yield f"{row.dataset}: {row.char_start}-{row.char_end} is not within the {row.field} of {len(text)} characters"
    elif getattr(row, "raw", said) != said:
        yield f"{row.dataset}: {row.raw!r} is not what stands there: {said!r}"  # type: ignore[attr-defined]
    elif said.strip() != said:
        yield f"{row.dataset}: offsets with blanks around {said!r}"
    elif row.quote is not None and " ".join(said.split()) not in " ".join(row.quote.split()):
        yield f"{row.dataset}: {said!r} is not in its quote {row.quote!r}"


def _faults_of_storing(records: PageRecords) -> Iterator[str]:
    kept = attrs.evolve(records, rows={name: list(given) for name, given in records.rows.items()})
    for problem in without_oversized(kept.rows):
        yield f"{problem.kind}: {problem.detail}"
    try:
        frame_bytes(_frame(kept))
    except ValueError:
        for problem in mend(kept):
            yield f"{problem.kind}: {problem.detail}"
        frame_bytes(_frame(kept))


def _frame(records: PageRecords) -> Frame:
    return Frame(provenance=records.provenance, rows=records.rows, problems=records.problems)
