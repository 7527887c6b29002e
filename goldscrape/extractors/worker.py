"""An extractor process: reads pages from its standard input until that ends, and answers with their rows.

``python -m goldscrape.extractors.worker RUN_ID 0|1`` (1: with entities). It keeps nothing and writes no file, so it
can be ended at any moment; it ends by itself when the crawl does, however the crawl ends.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import BinaryIO

from goldscrape.extractors.messages import LENGTH, page_of, records_sent, trouble_sent
from goldscrape.records import records_of

__all__ = ["main"]


def main() -> None:
    """Serve one crawl."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)  # a terminal sends them to all; the crawl's last pages are still to read
    run_id, entities = sys.argv[1], sys.argv[2] == "1"
    pages, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):  # whatever prints must not print into the answers, nor fill a pipe that nobody empties
        os.dup2(nowhere, stream)
    try:
        _tell(answers, LENGTH.pack(0))
        while head := pages.read(LENGTH.size):
            _tell(answers, _answer(pages.read(*LENGTH.unpack(head)), run_id, entities))
    except (BrokenPipeError, EOFError):
        return


def _answer(content: bytes, run_id: str, entities: bool) -> bytes:
    page = page_of(content)
    try:
        return records_sent(records_of(page, run_id, entities=entities))
    except Exception as error:  # as in the crawl's own process: this page is lost and said, the next one is read
        return trouble_sent(f"{type(error).__name__}: {error}")


def _tell(answers: BinaryIO, told: bytes) -> None:
    answers.write(told)
    answers.flush()


if __name__ == "__main__":
    main()
