"""``scrapy crawl``: Scrapy's own, with a verdict."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import sys
from typing import Any, ClassVar

from scrapy import Spider
from scrapy.commands import BaseRunSpiderCommand
from scrapy.crawler import Crawler
from scrapy.exceptions import UsageError
from scrapy.settings import BaseSettings

from goldscrape.lean import pyarrow_alone
from goldscrape.logs import StandardError, install
from goldscrape.masking import printable
from goldscrape.verdict import Verdict, exit_code

EPILOG = "Exit codes: 0 ok, 1 failed, 2 wrong usage, 3 degraded (rows written, something missing)."


class Command(BaseRunSpiderCommand):
    """Runs a spider, tells what came of it, and exits 0 only when all is there."""

    requires_project = True
    default_settings: ClassVar[dict[str, Any]] = {}

    def syntax(self) -> str:
        """The arguments."""
        return "[options] <spider>"

    def short_desc(self) -> str:
        """The line in the list of commands."""
        return "Run a spider and say by verdict and exit code what came of it"

    def long_desc(self) -> str:
        """What ``-h`` says."""
        return f"{self.short_desc()}. {EPILOG}"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Scrapy's options and ours."""
        super().add_options(parser)
        parser.add_argument("--fresh", action="store_true", help="start anew, not where an interrupted crawl stopped")
        parser.add_argument("--max-minutes", type=float, metavar="N", help="end cleanly after N minutes")
        parser.add_argument("--log-json", action="store_true", help="log as JSON, one object a line")

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Options into settings; exit 2 with one line for a wrong one."""
        try:
            super().process_options(args, opts)
            if opts.max_minutes is not None and opts.max_minutes <= 0:
                raise UsageError("--max-minutes needs a number above 0", print_help=False)
        except UsageError as error:
            fail(str(error))
        assert self.settings is not None  # noqa: S101
        if opts.fresh:
            self.settings.set("GOLDSCRAPE_FRESH", True, priority="cmdline")
        if opts.max_minutes:
            self.settings.set("CLOSESPIDER_TIMEOUT", opts.max_minutes * 60, priority="cmdline")
        self.console = StandardError()
        if not opts.nolog:
            as_json = opts.log_json or self.settings.getbool("GOLDSCRAPE_LOG_JSON")
            install(self.settings, self.console, asked_level=_asked_level(self.settings), as_json=as_json)
            self.plain = as_json or not self.console.is_terminal
        else:
            self.plain = True
        for name, value in (("LOG_ENABLED", False), ("LOG_FILE", None)):  # our handlers are in Scrapy's place
            self.settings.set(name, value, priority="cmdline")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Crawl; the exit code is the verdict's."""
        pyarrow_alone()
        try:
            crawler = self._checked(args, opts)
        except UsageError as error:
            fail(str(error))
        outcome = _Outcome()
        assert self.crawler_process is not None  # noqa: S101
        if not self.plain:
            from goldscrape.progress import ProgressDisplay

            ProgressDisplay.show(crawler, self.console)
        outcome.follow(self.crawler_process.crawl(crawler, **opts.spargs))
        self.crawler_process.start()
        self.exitcode = self._conclude(crawler, outcome)

    def _checked(self, args: list[str], opts: argparse.Namespace) -> Crawler:
        from goldscrape.feeds import check_feeds

        assert self.crawler_process is not None  # noqa: S101
        assert self.settings is not None  # noqa: S101
        unknown = [arg for arg in args if arg.startswith("-")]
        if unknown:
            raise UsageError(f"unknown option {unknown[0]}; scrapy crawl -h lists them")
        names = ", ".join(sorted(self.crawler_process.spider_loader.list()))
        if len(args) != 1:
            raise UsageError(f"name one spider: {names}")
        try:
            spidercls: type[Spider] = self.crawler_process.spider_loader.load(args[0])
        except KeyError:
            raise UsageError(f"there is no spider {args[0]!r}; there are {names}") from None
        check = getattr(spidercls, "check_arguments", None)
        if check is not None:
            check(opts.spargs)
        feeds = check_feeds(self.settings.getdict("FEEDS"), opts.spargs.get("_job"))
        self.settings.set("FEEDS", feeds, priority="cmdline")
        take_aliases(self.settings)
        return self._create_crawler(spidercls)

    def _conclude(self, crawler: Crawler, outcome: _Outcome) -> int:
        from goldscrape.progress import summary_lines, summary_table
        from goldscrape.run import RunRecorder, record_failed_start

        recorder = crawler.get_extension(RunRecorder) if crawler._extensions else None
        run = recorder.run if recorder else None
        if isinstance(outcome.error, UsageError):
            fail(str(outcome.error))
        usage = getattr(crawler.spider, "usage_error", None)
        if usage:  # only what the site offers could show that an argument was wrong; as the run's problem it is said
            sys.exit(2)
        if outcome.error is not None and run is None:
            what = f"{type(outcome.error).__name__}: {outcome.error}"
            say(f"error: the crawl could not start: {what}")
            record_failed_start(crawler, what)
            return 1
        if run is None or recorder is None:
            say("error: stopped before the end; the next run saves what was fetched")
            return 1
        if self.plain:
            for line in summary_lines(run):
                logging.getLogger("goldscrape").info("%s", line)
        else:
            self.console.print(summary_table(run))
        return exit_code(Verdict(run.verdict), recorder.notes.tally.data_rows)


class _Outcome:
    """What the crawl's task or deferred ended with."""

    def __init__(self) -> None:
        self.error: BaseException | None = None

    def follow(self, crawl: Any) -> None:
        if isinstance(crawl, asyncio.Future):
            crawl.add_done_callback(self._ended)
        else:
            crawl.addErrback(self._failed)

    def _ended(self, task: asyncio.Future[None]) -> None:
        if not task.cancelled():
            self.error = task.exception()

    def _failed(self, failure: Any) -> None:
        self.error = failure.value


def _asked_level(settings: Any) -> str | None:
    """The log level, if anybody asked for one on the command line or in the environment."""
    return str(settings["LOG_LEVEL"]) if settings.getpriority("LOG_LEVEL") >= 40 else None


def say(line: str) -> None:
    """One line on stderr."""
    with contextlib.suppress(OSError):  # nobody may be listening any more
        print(printable(line, 2000), file=sys.stderr)


def take_aliases(settings: BaseSettings) -> None:
    """Take the user's names for this process and those it starts; ``UsageError`` for a file that cannot be meant."""
    from goldscrape.reference.aliases import ALIASES_SETTING, AliasError, use_aliases

    try:
        use_aliases(settings.get(ALIASES_SETTING) or "")
    except AliasError as error:
        raise UsageError(str(error)) from None


def fail(line: str) -> None:
    """Say what is wrong with the command and exit with 2."""
    say(f"error: {line}")
    sys.exit(2)
