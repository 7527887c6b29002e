"""What a killed run left behind, brought into the datasets once."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import attrs

from goldscrape import __version__
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.storage.files import remove_tree
from goldscrape.storage.head import WHOLE, RunHead
from goldscrape.storage.layout import Layout
from goldscrape.storage.locks import FileLock, alone
from goldscrape.storage.sealing import RUNS_PART, Sealed, publish, seal, sealed_before, segments
from goldscrape.storage.store import BEGINNING, write_row
from goldscrape.tables import DatasetRows, Run, RunProblem

__all__ = ["Recovered", "recover"]

SET_ASIDE = "unsaved-"
"""The names of journals that could not be saved start like this."""

_BEGINNING_TAKES = 3600
"""Seconds after which a journal that never got its name was left by a killed process."""


@attrs.frozen
class Recovered:
    """A run that did not end by itself and is now in the datasets."""

    run_id: str
    spider: str
    pages: int
    rows: Counter[str]
    fault: str | None = None
    """Why its journal could not be saved; it is set aside, nothing of it is removed."""


def recover(layout: Layout, on_stored: Callable[[str, list[str]], None] | None = None) -> list[Recovered]:
    """Seal what dead runs left, give each its row with the verdict ``interrupted``; living runs are left alone.

    Args:
        layout: the output folder.
        on_stored: told the job and the request keys of pages found in journals, before these are removed; by default
            the frontier in the output folder is, so that a crawl that goes on does not fetch them again.

    Raises ``OSError`` when the disk refuses; what was not recovered is still there.
    """
    if not layout.journal.is_dir():
        return []
    if on_stored is None:
        from goldscrape.frontier.database import Database  # the frontier knows the store, not the other way round

        database = Database(layout.frontier)
        try:
            return recover(layout, database.mark_stored)
        finally:
            database.close()
    # Whoever comes second waits: what the first is saving must be known before anything is fetched again.
    with alone(layout.journal / "recovery.lock"):
        return _recover_all(layout, on_stored)


def _recover_all(layout: Layout, on_stored: Callable[[str, list[str]], None]) -> list[Recovered]:
    found = []
    for folder in sorted(path for path in layout.journal.iterdir() if path.is_dir()):
        if folder.name.startswith(SET_ASIDE):
            continue
        if folder.name.startswith(BEGINNING) and time.time() - folder.stat().st_mtime < _BEGINNING_TAKES:
            continue
        lock = FileLock.take(folder / "owner.lock") if folder.exists() else None
        if lock is None:
            continue
        try:
            recovered = _recover(layout, folder.name, on_stored)
        except ValueError as error:  # Arrow's errors are such: this journal must not stop every later run
            kept = folder.rename(folder.with_name(f"{SET_ASIDE}{folder.name}"))
            detail = f"the journal of run {folder.name} could not be saved and is kept in {kept}: {error}"
            found.append(Recovered(folder.name, "", 0, Counter(), detail))
        else:
            if recovered is not None:
                found.append(recovered)
            lock.release(remove=True)
            remove_tree(folder)
        finally:
            lock.release()
    return found


def _recover(layout: Layout, run_id: str, on_stored: Callable[[str, list[str]], None]) -> Recovered | None:
    folder = layout.run(run_id)
    head = RunHead.read(folder)
    row_is_staged = (folder / f"parts-{RUNS_PART:04d}").is_dir()
    (folder / "reserve").unlink(missing_ok=True)
    if head is None or head.run_id != run_id:
        if row_is_staged:
            publish(layout, run_id, RUNS_PART)
            return None
        if not segments(folder):
            return None
        head = _stand_in(folder)
    if head.all_or_nothing and not (folder / WHOLE).exists():
        _discard(folder)
    numbers = {number for number, _ in segments(folder)}
    numbers |= {int(path.name.split("-")[1]) for path in folder.glob("parts-????")} - {RUNS_PART}
    total = sealed_before(folder, besides=numbers)
    for number in sorted(numbers):
        total.add(seal(layout, run_id, number, before_removal=_telling(head, on_stored)))
    if row_is_staged:
        publish(layout, run_id, RUNS_PART)
    else:
        write_row(layout, _row(head, total))
    return Recovered(run_id, head.spider, total.pages, total.rows)


def _stand_in(folder: Path) -> RunHead:
    """For a run whose own head cannot be read: its pages are worth more than its name."""
    try:
        started = datetime.strptime(folder.name.partition("-")[0], "%Y%m%dT%H%M%S%fZ").replace(tzinfo=UTC)
    except ValueError:
        started = datetime.fromtimestamp(folder.stat().st_mtime, UTC)
    return RunHead(run_id=folder.name, spider="unknown", arguments="{}", started_at=started, version=__version__)


def _discard(folder: Path) -> None:
    for staged in folder.glob("parts-????"):
        if staged.name != f"parts-{RUNS_PART:04d}":
            remove_tree(staged)
    for counts in folder.glob("counts-????.json"):
        counts.unlink(missing_ok=True)


def _telling(head: RunHead, on_stored: Callable[[str, list[str]], None]) -> Callable[[Sealed], None]:
    def tell(sealed: Sealed) -> None:
        if head.job is not None:
            on_stored(head.job, sealed.keys)

    return tell


def _row(head: RunHead, total: Sealed) -> Run:
    last = datetime.fromisoformat(total.last_captured) if total.last_captured else None
    killed = Problem(
        ProblemKind.INTERRUPTED,
        "the process ended before the run did; a later run saved its pages",
        None,
        Severity.FAILED,
    )
    return Run(
        run_id=head.run_id,
        spider=head.spider,
        arguments=head.arguments,
        started_at=head.started_at,
        finished_at=last,
        finish_reason="killed",
        verdict="interrupted",
        problems=tuple(
            RunProblem(kind=str(problem.kind), url=problem.url, detail=problem.detail)
            for problem in [killed, *total.problems]
        ),
        pages=total.pages,
        rows=tuple(DatasetRows(dataset=name, rows=count) for name, count in sorted(total.rows.items())),
        version=head.version,
    )
