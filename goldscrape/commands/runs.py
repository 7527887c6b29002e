"""``scrapy runs``: what ran, and how it ended."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

from rich.console import Console
from rich.table import Table
from rich.text import Text
from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from goldscrape.commands.crawl import fail
from goldscrape.masking import printable
from goldscrape.output import output_folder
from goldscrape.problem_guide import GUIDE

_COLOURS = {"ok": "green", "degraded": "yellow", "interrupted": "yellow", "failed": "red"}


class Command(ScrapyCommand):
    """Lists the last runs, or shows one with its problems."""

    requires_project = True
    requires_crawler_process = False
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False}

    def syntax(self) -> str:
        """The arguments."""
        return "[RUN_ID] [--last N]"

    def short_desc(self) -> str:
        """The line in the list of commands."""
        return "List the last runs with their verdicts, or show one with its problems"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """How many."""
        super().add_options(parser)
        parser.add_argument("--last", type=int, default=20, metavar="N", help="runs to list (20)")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Print; exit 2 for a run that is not there."""
        folder = output_folder(self.settings) / "runs"
        console = Console()
        if not console.is_terminal:
            console = Console(width=160)  # a file has no width; rich would cut at 80
        try:
            if len(args) > 1:
                raise UsageError("name one run, or none to list them")
            runs = _runs(folder)
            if args:
                _show(console, _named(runs, args[0]))
            else:
                _list(console, runs[: max(opts.last, 1)])
        except UsageError as error:
            fail(str(error))


def _runs(folder: Path) -> list[dict[str, Any]]:
    """The rows of ``runs``, newest first; a run that compaction has not merged yet may be there once only."""
    import pyarrow.dataset as ds

    if not any(folder.glob("*.parquet")):
        return []
    rows: list[dict[str, Any]] = ds.dataset(folder, format="parquet").to_table().to_pylist()
    return sorted(rows, key=lambda row: str(row["run_id"]), reverse=True)


def _named(runs: list[dict[str, Any]], name: str) -> Mapping[str, Any]:
    found = [run for run in runs if str(run["run_id"]).startswith(name)]
    if not found:
        raise UsageError(f"there is no run {name}; scrapy runs lists them")
    if len(found) > 1 and found[0]["run_id"] != name:
        raise UsageError(f"{len(found)} runs start with {name}; write more of the name")
    return found[0]


def _list(console: Console, runs: list[dict[str, Any]]) -> None:
    if not runs:
        console.print("no runs yet")
        return
    table = Table(box=None)
    for heading in ("run", "spider", "started", "verdict", "pages", "rows", "problems"):
        table.add_column(
            heading, justify="right" if heading in ("pages", "rows") else "left", no_wrap=heading != "problems"
        )
    for run in runs:
        kinds = sorted({str(problem["kind"]) for problem in run["problems"]})
        table.add_row(
            run["run_id"],
            Text(printable(run["spider"])),
            f"{run['started_at']:%Y-%m-%d %H:%M}",
            Text(run["verdict"], style=_COLOURS.get(run["verdict"], "")),
            f"{run['pages']:,}",
            f"{sum(part['rows'] for part in run['rows']):,}",
            Text(", ".join(kinds)),
        )
    console.print(table)


def _show(console: Console, run: Mapping[str, Any]) -> None:
    table = Table(box=None, show_header=False)
    for name in ("run_id", "spider", "arguments", "started_at", "finished_at", "finish_reason", "verdict", "pages"):
        table.add_row(name, Text(printable(str(run[name]))))
    table.add_row("retries", f"{run['retries']:,}")
    table.add_row("version", Text(printable(str(run["version"]))))
    for part in run["rows"]:
        table.add_row(f"rows of {part['dataset']}", f"{part['rows']:,}")
    console.print(table)
    for problem in run["problems"]:
        where = f"{printable(problem['url'])}: " if problem["url"] else ""
        line = Text(f"{problem['kind']}: ", style="yellow")
        line.append(f"{where}{printable(problem['detail'] or '', 2000)}", style="default")
        console.print(line, soft_wrap=True)
    kinds = {str(problem["kind"]) for problem in run["problems"]}
    for kind, (_, remedy) in GUIDE.items():
        if kind in kinds:
            console.print(Text(f"{kind}: what to do: {remedy}"), soft_wrap=True)
