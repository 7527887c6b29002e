"""``scrapy catalog``: a DuckDB file of views over the datasets."""

from __future__ import annotations

import argparse
import sys

from scrapy.commands import ScrapyCommand

from goldscrape.output import output_folder


class Command(ScrapyCommand):
    """Writes ``goldscrape.duckdb`` into the output folder."""

    requires_project = True
    requires_crawler_process = False
    default_settings = {"LOG_ENABLED": False}  # noqa: RUF012 - Scrapy's own declaration

    def short_desc(self) -> str:
        """The line in the list of commands."""
        return "Write goldscrape.duckdb: views that answer an analyst's questions"

    def long_desc(self) -> str:
        """The help text."""
        return (
            "Writes goldscrape.duckdb into the output folder: documented views over the Parquet files (docs/views.md). "
            "Open it with any DuckDB; new rows show at once, so it needs to be written again only after an upgrade or "
            "when the folder has moved. Needs the extra: pip install 'goldscrape[analyst]'."
        )

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Write it and say where; exit 1 with one line when that cannot be."""
        from goldscrape.catalog import MixedVersionsError, build_catalog
        from goldscrape.compaction import UnreadableFileError, make_ready
        from goldscrape.storage import Layout

        layout = Layout(output_folder(self.settings))
        try:
            make_ready(layout)
            print(build_catalog(layout.root))
        except ModuleNotFoundError as error:
            self._fail(f"{error.name} is not installed; run: pip install 'goldscrape[analyst]'")
        except (MixedVersionsError, UnreadableFileError, OSError) as error:
            self._fail(str(error))

    def _fail(self, reason: str) -> None:
        self.exitcode = 1
        sys.stderr.write(f"catalog: {reason}\n")
