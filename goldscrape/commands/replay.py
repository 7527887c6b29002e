"""``scrapy replay``: the datasets again from the archive, without network."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from goldscrape.commands.crawl import EPILOG, fail, say, take_aliases
from goldscrape.lean import pyarrow_alone
from goldscrape.logs import StandardError
from goldscrape.masking import mask
from goldscrape.output import output_folder
from goldscrape.white_space import one_line

if TYPE_CHECKING:
    from goldscrape.archive import WarcFile
    from goldscrape.tables import Run


class Command(ScrapyCommand):
    """Reads WARC files, ours or other people's, with today's parsers."""

    requires_project = True
    requires_crawler_process = False
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False}

    def syntax(self) -> str:
        """The arguments."""
        return "FILE.warc… [--engine local|ray] [--workers N] [--address ADDRESS]"

    def short_desc(self) -> str:
        """The line in the list of commands."""
        return "Make the datasets again from WARC files, without network"

    def long_desc(self) -> str:
        """What ``-h`` says."""
        return (
            "Makes the datasets again from WARC files (or folders of them; s3:// and other stores too). Rows keep "
            "the moments and the capture of the crawl and get this run's run_id; they become visible when all are "
            f"there. {EPILOG}"
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """Engine and workers."""
        super().add_options(parser)
        parser.add_argument("--engine", default="local", metavar="NAME", help="local or ray (local)")
        parser.add_argument(
            "--workers", type=int, metavar="N", help="processes to use (1; with --address all the cluster has)"
        )
        parser.add_argument(
            "--address", metavar="ADDRESS", help="ray: a running cluster; without it one in this process"
        )
        parser.add_argument("--no-entities", action="store_true", help="leave films, people, amounts and dates out")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Replay; the exit code is the verdict's."""
        try:
            _check(opts)
            files = _files(args)
            assert self.settings is not None  # noqa: S101
            take_aliases(self.settings)
        except UsageError as error:
            fail(str(error))
        if opts.engine == "local":  # Ray Data needs them
            pyarrow_alone()
        try:
            run = self._replay(files, opts)
        except KeyboardInterrupt:
            say("error: interrupted: its rows are stored all together or not at all; run the same command again")
            os._exit(1)  # half-written files that are thrown away would complain one by one
        if run is None:
            self.exitcode = 1
            return
        self.exitcode = _conclude(run)

    def _replay(self, files: Sequence[WarcFile], opts: argparse.Namespace) -> Run | None:
        from goldscrape.clock import now
        from goldscrape.replaying import ReplayTask
        from goldscrape.replaying.engines import EngineError, engine_named
        from goldscrape.replaying.page_count import PageCount
        from goldscrape.replaying.run import replay_into
        from goldscrape.storage import Layout, new_run_id

        assert self.settings is not None  # noqa: S101
        with PageCount(StandardError()) as count:
            task = ReplayTask(
                files=tuple(files),
                layout=Layout(output_folder(self.settings)),
                run_id=new_run_id(now()),
                workers=opts.workers or 0,
                entities=not opts.no_entities and self.settings.getbool("GOLDSCRAPE_ENTITIES", True),
                progress=count.add,
                options={"address": opts.address} if opts.address else {},
            )
            try:
                engine = engine_named(opts.engine)
            except ImportError as error:
                fail(f"--engine {opts.engine} needs an extra: pip install 'goldscrape[{opts.engine}]' ({error})")
            arguments = {"files": [str(path) for path in files], "engine": opts.engine, "workers": opts.workers or 0}
            try:
                return replay_into(task, engine, json.dumps(arguments))
            except EngineError as error:
                say(f"error: --engine {opts.engine}: {error}")
                return None
            except OSError as error:
                say(f"error: storage_error: {error.strerror or error}; make room or check permissions")
                return None


def _check(opts: argparse.Namespace) -> None:
    from goldscrape.replaying import ENGINES

    if opts.engine not in ENGINES:
        raise UsageError(f"--engine {opts.engine}: there are {', '.join(ENGINES)}")
    if opts.workers is not None and opts.workers < 1:
        raise UsageError("--workers needs a number above 0")
    if opts.address and opts.engine != "ray":
        raise UsageError("--address is for --engine ray")


def _files(given: Sequence[str]) -> list[WarcFile]:
    unknown = [name for name in given if name.startswith("-")]
    if unknown:
        raise UsageError(f"unknown option {unknown[0]}; scrapy replay -h lists them")
    if not given:
        raise UsageError("name the WARC files to read (output/archive/*.warc.gz)")
    files: list[WarcFile] = []
    for name in given:
        path = Path(name)
        found: Sequence[WarcFile] = sorted(path.glob("*.warc*")) if path.is_dir() else [path]
        if "://" in name:
            found = _in_store(name)
        elif found and not Path(str(found[0])).exists():
            found = []
        if not found:
            raise UsageError(f"{name}: no such WARC file")
        files += found
    return files


def _in_store(address: str) -> Sequence[WarcFile]:
    from goldscrape.replaying.sources import stored_files

    try:
        return stored_files(address)
    except (OSError, ValueError) as error:
        said = one_line(str(error))[:300]
        raise UsageError(f"{mask(address)}: this store cannot be read: {said}") from None


def _conclude(run: Run) -> int:
    from goldscrape.progress import summary_lines
    from goldscrape.verdict import Verdict, exit_code

    for problem in run.problems[:20]:
        say(f"{problem.kind}: {problem.url or ''} {problem.detail}")
    if len(run.problems) > 20:
        say(f"and {len(run.problems) - 20:,} more problems: scrapy runs {run.run_id}")
    for line in summary_lines(run):
        say(line)
    data_rows = sum(part.rows for part in run.rows if part.dataset not in ("pages", "runs"))
    return exit_code(Verdict(run.verdict), data_rows)
