"""One extractor process: how many a machine bears, and how one is started."""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import os
import sys
from asyncio.subprocess import PIPE, Process

__all__ = ["processes", "start_process"]

_PIPE_BYTES = 2**20
"""What lies between two processes: a page that does not fit waits for the crawl to come back to it."""


def processes(wanted: int) -> int:
    """How many processes to use at most: no more than the machine has cores for, none on one core."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(wanted, cores) if cores > 1 else 0


async def start_process(run_id: str, entities: bool) -> tuple[Process, asyncio.WriteTransport]:
    """A process and where it reads its pages from. Raises ``OSError``."""
    # Code that only this process was told where to find (an egg that scrapyd runs) must be found there too.
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    theirs, ours = os.pipe()
    pages = os.fdopen(ours, "wb", buffering=0)
    try:
        with contextlib.suppress(OSError, AttributeError):  # only Linux can, and not without limit
            fcntl.fcntl(ours, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "goldscrape.extractors.worker", run_id, "1" if entities else "0",
            stdin=theirs, stdout=PIPE, stderr=PIPE, env=environment,
        )  # fmt: skip
        transport, _ = await asyncio.get_running_loop().connect_write_pipe(asyncio.Protocol, pages)
    except OSError:
        pages.close()
        raise
    finally:
        os.close(theirs)
    return process, transport
