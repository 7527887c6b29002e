"""How a run ended: a verdict from what was asked, what was committed and what went wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum

import attrs

from goldscrape.problems import Problem, ProblemKind, Severity

__all__ = ["INTERRUPTIONS", "Tally", "Verdict", "exit_code", "judge"]


class Verdict(StrEnum):
    """The word in ``runs.verdict``."""

    OK = "ok"
    DEGRADED = "degraded"
    FAILED = "failed"
    INTERRUPTED = "interrupted"


_LOSSES = {
    ProblemKind.ROWS_LOST,
    ProblemKind.EXPORT_ERROR,
    ProblemKind.PIPELINE_ERROR,
    ProblemKind.STORAGE_ERROR,
    ProblemKind.ARCHIVE_ERROR,
}
"""Kinds that say that something already read was lost: the run failed, whatever else it wrote."""

_NO_DATA = {"pages", "runs"}
"""Datasets whose rows are not what anybody asked for."""

INTERRUPTIONS = {"shutdown", "killed"}
"""Scrapy's words for a run that was told to stop."""


@attrs.define(kw_only=True)
class Tally:
    """All that the verdict depends on."""

    finish_reason: str = "finished"
    pages: int = 0
    """Pages committed."""
    rows: Mapping[str, int] = attrs.field(factory=dict)
    """Rows committed, per dataset."""
    problems: Counter[tuple[ProblemKind, Severity]] = attrs.field(factory=Counter)
    may_be_empty: bool = False
    """Nothing to write is a good end: a listing was asked for, or an earlier run had fetched everything."""

    def add(self, problem: Problem) -> None:
        """Count a problem."""
        self.problems[problem.kind, problem.severity] += 1

    @property
    def data_rows(self) -> int:
        """Rows that somebody asked for."""
        return sum(count for dataset, count in self.rows.items() if dataset not in _NO_DATA)


def judge(tally: Tally) -> Verdict:
    """The verdict, by the definitions of the exit codes.

    Lost rows always fail a run. A run that was stopped is interrupted. A run without data fails, unless every page
    was well and simply held nothing new. A page that failed among others that gave rows degrades.
    """
    severities = {severity for _, severity in tally.problems}
    if any(kind in _LOSSES and severity is Severity.FAILED for kind, severity in tally.problems):
        return Verdict.FAILED
    if tally.finish_reason in INTERRUPTIONS:
        return Verdict.INTERRUPTED
    if not tally.data_rows:
        clean = tally.finish_reason == "finished" and severities <= {Severity.NOTE}
        return Verdict.OK if clean and (tally.pages or tally.may_be_empty) else Verdict.FAILED
    if tally.finish_reason != "finished" or severities & {Severity.DEGRADED, Severity.FAILED}:
        return Verdict.DEGRADED
    return Verdict.OK


def exit_code(verdict: Verdict, data_rows: int) -> int:
    """0 ok, 1 failed, 3 degraded; an interrupted run is degraded when it wrote rows, else failed."""
    if verdict is Verdict.OK:
        return 0
    if verdict is Verdict.DEGRADED or (verdict is Verdict.INTERRUPTED and data_rows):
        return 3
    return 1
