"""A replay as a run: its lock, its parts made visible together, its row."""

from __future__ import annotations

import attrs

from goldscrape import __version__
from goldscrape.clock import now
from goldscrape.compaction import make_ready
from goldscrape.masking import mask, printable
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.replaying.engines import Engine, Replayed, ReplayTask
from goldscrape.replaying.repeats import drop_repeats
from goldscrape.storage import RunHead, recover, write_row
from goldscrape.storage.files import remove_tree
from goldscrape.storage.sealing import staged
from goldscrape.storage.store import open_folder, publish_whole
from goldscrape.tables import DatasetRows, Run, RunProblem
from goldscrape.verdict import Tally, judge

__all__ = ["replay_into"]

_PROBLEMS_KEPT = 1_000


def replay_into(task: ReplayTask, engine: Engine, arguments: str) -> Run:
    """Replay with an engine; all rows appear together, then the run's row. Gives that row.

    Raises ``OSError`` when the output cannot be written; nothing of the replay is visible then.
    """
    make_ready(task.layout)
    recover(task.layout)
    head = RunHead(
        run_id=task.run_id,
        spider="replay",
        arguments=mask(arguments),
        started_at=now(),
        version=__version__,
        all_or_nothing=True,
    )
    folder, lock = open_folder(task.layout, head)
    try:
        replayed = engine(task)
        replayed.rows -= drop_repeats([staged(folder, number) for number in replayed.parts])
        publish_whole(task.layout, task.run_id, replayed.parts)
        run = _row(head, replayed)
        write_row(task.layout, run)
        lock.release(remove=True)
        remove_tree(folder)
        return run
    finally:
        lock.release()


def _row(head: RunHead, replayed: Replayed) -> Run:
    tally = Tally(pages=replayed.pages, rows=replayed.rows)
    problems = [
        attrs.evolve(problem, detail=printable(problem.detail), url=mask(problem.url) if problem.url else None)
        for problem in replayed.problems
    ]
    if not replayed.pages and not problems:
        problems = [Problem(ProblemKind.NO_CONTENT, "there is no page in these files", None, Severity.FAILED)]
    for problem in problems:
        tally.add(problem)
    kept = [problem for problem in problems if problem.kind is not ProblemKind.UNCHANGED][:_PROBLEMS_KEPT]
    return Run(
        run_id=head.run_id,
        spider=head.spider,
        arguments=head.arguments,
        started_at=head.started_at,
        finished_at=now(),
        finish_reason="finished",
        verdict=str(judge(tally)),
        problems=tuple(RunProblem(kind=str(problem.kind), url=problem.url, detail=problem.detail) for problem in kept),
        pages=replayed.pages,
        rows=tuple(DatasetRows(dataset=name, rows=count) for name, count in sorted(replayed.rows.items())),
        version=head.version,
    )
