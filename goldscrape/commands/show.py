"""``scrapy show``: the datasets in the output folder, at a glance."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.markup import escape
from rich.table import Table
from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from goldscrape.output import output_folder
from goldscrape.tables import TABLES

_WIDTH = 132
_NARROW = 10
_LONGEST = 22

_GLANCE: dict[str, tuple[str, ...]] = {
    "predictions": ("event", "category", "rank", "nominee", "work", "share", "odds", "complete"),
    "articles": ("date_published", "headline", "authors", "word_count", "layout"),
    "films": ("title", "year", "subject", "mentions", "evidence"),
    "works": ("title", "medium", "mentions", "evidence"),
    "people": ("name", "roles", "mentions"),
    "characters": ("name", "actor"),
    "budgets": ("raw", "amount", "amount_high", "currency", "kind", "film"),
    "dates": ("raw", "start", "end", "kind", "film"),
    "pages": ("url", "status", "surface", "rows", "problem"),
    "runs": ("run_id", "spider", "verdict", "pages"),
}


class Command(ScrapyCommand):
    """Prints the first rows of every dataset, or of those named."""

    requires_project = True
    requires_crawler_process = False
    default_settings = {"LOG_ENABLED": False}  # noqa: RUF012 - Scrapy's own declaration

    def syntax(self) -> str:
        """The arguments."""
        return "[DATASET …] [--rows N]"

    def short_desc(self) -> str:
        """The line in the list of commands."""
        return "Show the first rows of the datasets in the output folder"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """``--rows``."""
        super().add_options(parser)
        parser.add_argument("--rows", type=int, default=5, metavar="N", help="rows to show of each dataset (5)")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Print; exit 2 for an unknown dataset."""
        unknown = [name for name in args if name not in TABLES]
        if unknown:
            raise UsageError(f"no dataset {', '.join(unknown)}; there are {', '.join(TABLES)}", print_help=False)
        folder = output_folder(self.settings)
        # a pipe or a log has no width of its own
        console = Console() if sys.stdout.isatty() else Console(width=_WIDTH)
        for name in args or TABLES:
            _show(console, name, folder / name, opts.rows)


def _show(console: Console, dataset: str, folder: Path, limit: int) -> None:
    import pyarrow.dataset as ds

    files = sorted(folder.glob("*.parquet"))
    if not files:
        console.print(f"[bold]{dataset}[/]: nothing yet\n")
        return
    rows = ds.dataset(files, format="parquet")
    names = [name for name in _GLANCE[dataset] if name in rows.schema.names]
    count = rows.count_rows()
    console.print(f"[bold]{dataset}[/]: {count:,} row{'' if count == 1 else 's'}")
    if count:
        shown = Table(box=SIMPLE_HEAD, pad_edge=False)
        found = [[_cell(row[name]) for name in names] for row in rows.head(limit, columns=names).to_pylist()]
        for place, name in enumerate(names):
            widest = max(len(name), *(len(cells[place]) for cells in found))
            shown.add_column(name, overflow="ellipsis", min_width=min(widest, _NARROW), no_wrap=True)
        for cells in found:
            shown.add_row(*map(escape, cells))
        console.print(shown)
    console.print()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
