"""The row of a run that never came to its first page."""

from __future__ import annotations

import contextlib

from scrapy.crawler import Crawler

from goldscrape import __version__
from goldscrape.clock import now
from goldscrape.compaction import make_ready
from goldscrape.masking import printable
from goldscrape.output import output_folder
from goldscrape.problems import ProblemKind
from goldscrape.storage import Layout, new_run_id, write_lone_row
from goldscrape.tables import Run, RunProblem
from goldscrape.verdict import Verdict

__all__ = ["record_failed_start"]


def record_failed_start(crawler: Crawler, what: str) -> None:
    """Write the row of a run that ended before its spider could fetch; a disk that refuses has been told of already."""
    moment = now()
    run = Run(
        run_id=new_run_id(moment),
        spider=crawler.spidercls.name,
        started_at=moment,
        finished_at=moment,
        finish_reason="start_error",
        verdict=str(Verdict.FAILED),
        problems=(RunProblem(kind=str(ProblemKind.SPIDER_ERROR), detail=printable(what)),),
        version=__version__,
    )
    layout = Layout(output_folder(crawler.settings))
    with contextlib.suppress(OSError):
        make_ready(layout)
        write_lone_row(layout, run)
