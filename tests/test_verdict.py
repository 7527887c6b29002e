"""Verdicts and exit codes, by the definitions in the design."""

from __future__ import annotations

import pytest

from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.verdict import Tally, Verdict, exit_code, judge

SOME = {"articles": 1, "pages": 1}


def tally(*problems: tuple[ProblemKind, Severity], **fields: object) -> Tally:
    made = Tally(**fields)  # type: ignore[arg-type]
    for kind, severity in problems:
        made.add(Problem(kind, "x", None, severity))
    return made


@pytest.mark.parametrize(
    ("given", "verdict", "code"),
    [
        (tally(pages=1, rows=SOME), Verdict.OK, 0),
        (tally((ProblemKind.CHARSET, Severity.NOTE), pages=1, rows=SOME), Verdict.OK, 0),
        (tally((ProblemKind.TRUNCATED, Severity.DEGRADED), pages=1, rows=SOME), Verdict.DEGRADED, 3),
        (tally((ProblemKind.NOT_FOUND, Severity.FAILED), pages=1, rows=SOME), Verdict.DEGRADED, 3),
        (tally((ProblemKind.NOT_FOUND, Severity.FAILED)), Verdict.FAILED, 1),
        (tally((ProblemKind.NO_CONTENT, Severity.FAILED), pages=1, rows={"pages": 1}), Verdict.FAILED, 1),
        (tally((ProblemKind.UNCHANGED, Severity.NOTE), pages=1, rows={"pages": 1}), Verdict.OK, 0),
        (tally(), Verdict.FAILED, 1),
        (tally(may_be_empty=True), Verdict.OK, 0),
        (tally(finish_reason="shutdown", pages=1, rows=SOME), Verdict.INTERRUPTED, 3),
        (tally(finish_reason="shutdown"), Verdict.INTERRUPTED, 1),
        (tally(finish_reason="closespider_timeout", pages=1, rows=SOME), Verdict.DEGRADED, 3),
        (tally(finish_reason="closespider_errorcount"), Verdict.FAILED, 1),
        (tally(finish_reason="storage_error", pages=1, rows=SOME), Verdict.DEGRADED, 3),
        *(
            (tally((kind, Severity.FAILED), pages=1, rows=SOME), Verdict.FAILED, 1)
            for kind in (
                ProblemKind.ROWS_LOST,
                ProblemKind.EXPORT_ERROR,
                ProblemKind.PIPELINE_ERROR,
                ProblemKind.STORAGE_ERROR,
                ProblemKind.ARCHIVE_ERROR,
            )
        ),
        (tally((ProblemKind.ROWS_LOST, Severity.FAILED), finish_reason="shutdown", rows=SOME), Verdict.FAILED, 1),
    ],
)
def test_verdicts(given: Tally, verdict: Verdict, code: int) -> None:
    assert judge(given) is verdict
    assert exit_code(judge(given), given.data_rows) == code
