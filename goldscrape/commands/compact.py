"""``scrapy compact``: many small files become few sorted ones."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table
from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from goldscrape.output import output_folder
from goldscrape.tables import TABLES

if TYPE_CHECKING:
    from goldscrape.compaction import Compacted


class Command(ScrapyCommand):
    """Compacts all datasets, or those named."""

    requires_project = True
    requires_crawler_process = False
    default_settings = {"LOG_ENABLED": False}  # noqa: RUF012 - Scrapy's own declaration

    def syntax(self) -> str:
        """The arguments."""
        return "[DATASET …]"

    def short_desc(self) -> str:
        """The line in the list of commands."""
        return "Merge the datasets' files into few sorted ones, without doubles"

    def long_desc(self) -> str:
        """The help text."""
        return (
            "Merges the files of every dataset (or of those named) into few sorted ones: predictions by award and "
            "season, the rest by year. Of each page the newest extraction stays, of equal rows the earliest capture. "
            "Killed runs are recovered first, files of older versions brought up to date. Readers see the old files "
            "or the new ones; it may be stopped at any moment."
        )

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Compact and print what was done; exit 1 when a dataset could not be compacted, 2 for an unknown one."""
        from goldscrape.compaction import BusyError, Compacted, compact, make_ready
        from goldscrape.storage import Layout, recover

        unknown = [name for name in args if name not in TABLES]
        if unknown:
            raise UsageError(f"no dataset {', '.join(unknown)}; there are {', '.join(TABLES)}", print_help=False)
        layout = Layout(output_folder(self.settings))
        table = Table(title=f"compacted {layout.root}", title_justify="left")
        table.add_column("dataset")
        for heading in ("files", "rows", "superseded", "duplicates", "old files", "MB"):
            table.add_column(heading, justify="right")
        try:
            make_ready(layout)
            for run in recover(layout):
                sys.stderr.write(f"recovered run {run.run_id} ({run.spider}): {run.pages} pages\n")
            for result in compact(layout, args or tuple(TABLES)):
                if isinstance(result, Compacted):
                    table.add_row(*_cells(result))
                else:
                    self.exitcode = 1
                    sys.stderr.write(f"compact: {result}\n")
        except (BusyError, OSError) as error:
            self.exitcode = 1
            sys.stderr.write(f"compact: {error}\n")
        if table.row_count:
            Console().print(table)


def _cells(done: Compacted) -> tuple[str, ...]:
    return (
        done.dataset,
        f"{done.files_before:,} → {done.files:,}",
        f"{done.rows_before:,} → {done.rows:,}",
        f"{done.superseded:,}",
        f"{done.duplicates:,}",
        f"{done.upgraded:,}",
        f"{done.bytes / 1e6:,.1f}",
    )
