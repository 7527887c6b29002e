"""Reading what is stored file by file: a damaged file costs what it holds, and is said."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from goldscrape.problems import Problem, ProblemKind

__all__ = ["each_readable", "logged"]

T = TypeVar("T")

log = logging.getLogger("goldscrape")


def logged(problem: Problem) -> None:
    """A problem as a warning of the log, for who has no run to tell."""
    log.warning("%s", problem.detail)


def each_readable(
    folder: Path, read: Callable[[Path], Iterable[T]], report: Callable[[Problem], None], meanwhile: str
) -> Iterator[T]:
    """What ``read`` gives of each Parquet file of a dataset.

    A file that cannot be read is reported, with what follows from it (``meanwhile``); one that is gone by now raises
    FileNotFoundError.
    """
    import pyarrow as pa

    for file in sorted(folder.glob("*.parquet")):
        try:
            yield from read(file)
        except FileNotFoundError:
            raise
        except (pa.ArrowException, OSError, KeyError) as error:
            said = str(error).partition("\n")[0]
            detail = f"{file} cannot be read; move it out of the folder: {meanwhile} ({said})"
            report(Problem(ProblemKind.STORAGE_ERROR, detail))
