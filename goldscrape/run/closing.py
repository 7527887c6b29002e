"""How a run ended, in problems and in its row."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.storage import RunHead
from goldscrape.tables import DatasetRows, Run, RunProblem
from goldscrape.verdict import Tally, Verdict, judge

__all__ = ["ALREADY_RUNNING", "closing_problems", "run_row"]

ALREADY_RUNNING = "already_running"
"""The finish reason of a run that found its job being done by another."""

_LIMITS = {"closespider_timeout", "closespider_timeout_no_item", "time_limit"}


def closing_problems(tally: Tally, log_errors: int, first_log_error: str) -> list[Problem]:
    """What the finish reason says, and what nobody else said: errors in the log, or that nothing was fetched."""
    found = _of_reason(tally.finish_reason)
    if log_errors and not found and all(severity is Severity.NOTE for _, severity in tally.problems):
        found.append(Problem(ProblemKind.SPIDER_ERROR, f"{log_errors} errors in the log, the first: {first_log_error}"))
    if not (found or tally.pages or tally.problems or tally.may_be_empty or tally.finish_reason != "finished"):
        found.append(Problem(ProblemKind.NO_CONTENT, "nothing was fetched", None, Severity.FAILED))
    return found


def _of_reason(reason: str) -> list[Problem]:
    if reason == "shutdown":
        return [Problem(ProblemKind.INTERRUPTED, "stopped by a signal; the same command goes on from here")]
    if reason in _LIMITS:
        return [Problem(ProblemKind.TIME_LIMIT, "the time limit ended the run; the same command goes on from here")]
    if reason not in ("finished", "storage_error", ALREADY_RUNNING):
        return [Problem(ProblemKind.INTERRUPTED, f"the run ended early: {reason}")]
    return []


def run_row(head: RunHead, tally: Tally, problems: Sequence[Problem], *, finished_at: datetime, retries: int) -> Run:
    """The row of table ``runs``: the verdict and what it rests on."""
    verdict = Verdict.OK if tally.finish_reason == ALREADY_RUNNING else judge(tally)
    return Run(
        run_id=head.run_id,
        spider=head.spider,
        arguments=head.arguments,
        started_at=head.started_at,
        finished_at=finished_at,
        finish_reason=tally.finish_reason,
        verdict=str(verdict),
        problems=tuple(RunProblem(kind=str(found.kind), url=found.url, detail=found.detail) for found in problems),
        pages=tally.pages,
        rows=tuple(DatasetRows(dataset=name, rows=count) for name, count in sorted(tally.rows.items())),
        retries=retries,
        version=head.version,
    )
