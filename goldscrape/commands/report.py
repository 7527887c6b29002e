"""``scrapy report``: the season on one page."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from scrapy.commands import ScrapyCommand

from goldscrape.output import output_folder

REPORT_FILE = "report.html"


class Command(ScrapyCommand):
    """Writes one HTML file with the boards, their movement and what stands behind them."""

    requires_project = True
    requires_crawler_process = False
    default_settings = {"LOG_ENABLED": False}  # noqa: RUF012 - Scrapy's own declaration

    def syntax(self) -> str:
        """The arguments."""
        return "[--out FILE] [--award AWARD] [--season YEAR]"

    def short_desc(self) -> str:
        """The line in the list of commands."""
        return "Write the season as one HTML file: boards, movement, articles, freshness"

    def long_desc(self) -> str:
        """The help text."""
        return (
            "Writes one HTML file that needs no network: the board of every race with its movement and days, risers "
            "and fallers, experts against users, nomination chances by film, changes of the frontrunner, calibration, "
            "the newest articles, freshness and problems. Without options every award's newest season. "
            "Needs the extra: pip install 'goldscrape[analyst]'."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Where to, and of what."""
        super().add_options(parser)
        parser.add_argument("--out", metavar="FILE", help=f"the file to write ({REPORT_FILE} in the output folder)")
        parser.add_argument("--award", metavar="AWARD", help="one award only, as in the tables (oscars, tonys …)")
        parser.add_argument(
            "--season", type=int, metavar="YEAR", help="one season only, by the ceremony's year (each award's newest)"
        )

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Write it and say where; exit 1 with one line when that cannot be, 2 for what the data does not have."""
        from goldscrape.catalog import MixedVersionsError, build_catalog
        from goldscrape.clock import now
        from goldscrape.compaction import UnreadableFileError, make_ready
        from goldscrape.report import NothingChosenError, gather, render
        from goldscrape.storage import Layout

        if args:
            self._fail(f"unknown argument {args[0]}; scrapy report -h lists them", 2)
            return
        layout = Layout(output_folder(self.settings))
        target = Path(opts.out) if opts.out else layout.root / REPORT_FILE
        try:
            make_ready(layout)
            page = render(gather(build_catalog(layout.root), now(), opts.award, opts.season))
            _write(page, target)
        except NothingChosenError as error:
            self._fail(str(error), 2)
        except ModuleNotFoundError as error:
            self._fail(f"{error.name} is not installed; run: pip install 'goldscrape[analyst]'", 1)
        except (MixedVersionsError, UnreadableFileError, OSError) as error:
            self._fail(str(error), 1)
        else:
            print(target)

    def _fail(self, reason: str, code: int) -> None:
        self.exitcode = code
        sys.stderr.write(f"report: {reason}\n")


def _write(page: str, target: Path) -> None:
    """The file appears whole or not at all."""
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        temporary.write_text(page, encoding="utf-8")
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
