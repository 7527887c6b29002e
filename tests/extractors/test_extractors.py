"""Pages read in other processes: the same rows, and no page lost with a process."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import attrs
import pytest

from goldscrape.extractors import Extractors, pool, processes
from goldscrape.extractors.messages import LENGTH, ExtractorError, records_of_answer, records_sent
from goldscrape.page import Context, Page, PageRecords
from goldscrape.records import records_of
from tests.crawling import ROOT
from tests.site.articles import generated_page, known_articles
from tests.site.articles import page as article_page

RUN = "20260101T000000Z-tests"
BASE = "https://www.goldderby.com"
NOW = datetime(2026, 7, 30, 12, tzinfo=UTC)


def made(body: bytes, number: int, **more: Any) -> Page:
    url = f"{BASE}/film/2026/page-{number}/"
    told = {"content_type": "text/html; charset=utf-8", "warc_file": "archive/a.warc.gz", "warc_offset": number, **more}
    return Page(url=url, final_url=url, body=body, fetched_at=NOW, observed_at=NOW, snapshot_at=NOW, **told)


def pages() -> list[Page]:
    """Articles with widgets, and what else a crawl meets."""
    bodies = [article_page(article, BASE) for article in known_articles()]
    bodies += [generated_page(number, BASE, 20) for number in range(12)]
    odd: list[dict[str, Any]] = [
        {"body": b""},
        {"body": b"%PDF-1.4 no article"},
        {"body": b"<html><body><h1>Not here</h1></body></html>", "status": 404},
        {"body": b"", "status": 304, "unchanged_from": "0" * 64},
        {"body": b'{"a": "\\ud800"}', "content_type": "application/json", "context": Context(surface="odds_api")},
    ]
    return [made(body, number) for number, body in enumerate(bodies)] + [
        made(number=100 + number, **more) for number, more in enumerate(odd)
    ]


def expected(given: list[Page]) -> list[PageRecords]:
    return [records_of(page, RUN, entities=True) for page in given]


def working(test: Callable[[Extractors], Awaitable[None]], count: int = 2) -> None:
    """Run a test with processes that are ready."""

    async def run() -> None:
        extractors = Extractors(count, RUN, entities=True)
        extractors.start()
        try:
            await ready(extractors, count)
            await test(extractors)
        finally:
            await extractors.close()
            assert extractors.reading == []

    asyncio.run(run())


async def ready(extractors: Extractors, count: int) -> None:
    while len(extractors.reading) < count:
        await asyncio.sleep(0.01)


def is_gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return Path(f"/proc/{pid}/stat").exists() and Path(f"/proc/{pid}/stat").read_text().split()[2] == "Z"


def test_the_same_records_in_the_order_asked_for() -> None:
    given = pages()

    async def test(extractors: Extractors) -> None:
        assert await asyncio.gather(*map(extractors.records_of, given)) == expected(given)

    working(test)


def test_a_killed_process_is_replaced_and_its_pages_are_read_again(caplog: pytest.LogCaptureFixture) -> None:
    given = pages()

    async def test(extractors: Extractors) -> None:
        before = extractors.reading
        reading = asyncio.gather(*map(extractors.records_of, given))
        await asyncio.sleep(0)
        for pid in before:
            os.kill(pid, signal.SIGKILL)
        assert await reading == expected(given)
        await ready(extractors, 2)
        assert not set(extractors.reading) & set(before)

    with caplog.at_level(logging.WARNING):
        working(test)
    assert [record.getMessage() for record in caplog.records] == [
        "a process that reads pages was lost (it ended with -9); its pages are read again"
    ] * 2


class Bomb:
    """Ends the process that unpacks it."""

    def __reduce__(self) -> tuple[Any, ...]:
        return os._exit, (3,)


def test_a_page_that_ends_every_process_is_given_up_and_the_others_are_read() -> None:
    given = pages()
    bomb = attrs.evolve(given[0], context=Bomb())  # type: ignore[arg-type]

    async def test(extractors: Extractors) -> None:
        wanted = [*given[:4], bomb, *given[4:]]
        found = await asyncio.gather(*map(extractors.records_of, wanted), return_exceptions=True)
        error = found.pop(4)
        assert isinstance(error, ExtractorError)
        assert str(error) == "reading this page ended 2 processes (it ended with 3)"
        assert found == expected(given)

    working(test)


@pytest.mark.parametrize("hurried", [False, True])
def test_what_cannot_be_started_is_one_line_and_no_loss(
    hurried: bool, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    for program, said in ((tmp_path / "none", "No such file or directory"), ("/bin/false", "it ended with 1")):
        monkeypatch.setattr(sys, "executable", str(program))
        given = pages()[:4]

        async def test(given: list[Page] = given) -> list[PageRecords]:
            extractors = Extractors(1, RUN, entities=True, hurried=hurried)
            if not hurried:
                extractors.start()
                await asyncio.sleep(0.3)
            found = await asyncio.gather(*map(extractors.records_of, given))
            await extractors.close()
            return found

        caplog.clear()
        with caplog.at_level(logging.WARNING):
            assert asyncio.run(test()) == expected(given)
        line = f"no more processes are started to read pages ({said}); the crawl goes on without"
        assert [record.getMessage() for record in caplog.records] == [line]


@pytest.mark.parametrize(
    ("count", "takes", "pause", "starts"), [(19, 0.1, 0.0, 0), (45, 0.1, 2.0, 0), (45, 0.1, 0.1, 2), (400, 0.1, 0.1, 2)]
)
def test_only_a_crawl_that_reading_holds_up_starts_processes(
    count: int, takes: float, pause: float, starts: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = 0.0

    def read(page: Page, run_id: str | None, *, entities: bool) -> PageRecords:
        nonlocal clock
        clock += takes
        return known

    async def start(run_id: str, entities: bool) -> None:
        started.append(run_id)
        await asyncio.Event().wait()

    async def crawl() -> None:
        nonlocal clock
        extractors = Extractors(2, RUN, entities=False)
        for _ in range(count):
            await extractors.records_of(given)
            clock += pause
            await asyncio.sleep(0)

    given, started = pages()[0], list[str]()
    known = records_of(given, RUN, entities=False)
    monkeypatch.setattr(pool, "perf_counter", lambda: clock)
    monkeypatch.setattr(pool, "records_of", read)
    monkeypatch.setattr(pool, "start_process", start)
    asyncio.run(crawl())
    assert len(started) == starts


def test_the_pages_of_a_hurried_crawl_wait_for_its_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    given = pages()
    wanted = expected(given)

    async def crawl() -> list[PageRecords]:
        extractors = Extractors(2, RUN, entities=True, hurried=True)
        assert not extractors.reading
        found = await asyncio.gather(*map(extractors.records_of, given))
        assert extractors.reading
        await extractors.close()
        return found

    monkeypatch.setattr(pool, "records_of", None)
    assert asyncio.run(crawl()) == wanted


def test_no_process_outlives_its_crawl() -> None:
    program = f"""
import asyncio
from goldscrape.extractors import Extractors
async def main():
    extractors = Extractors(2, {RUN!r}, entities=False)
    extractors.start()
    while len(extractors.reading) < 2:
        await asyncio.sleep(0.01)
    print(*extractors.reading, flush=True)
    await asyncio.sleep(60)
asyncio.run(main())
"""
    crawl = subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert crawl.stdout is not None
    pids = [int(pid) for pid in crawl.stdout.readline().split()]
    assert len(pids) == 2
    for pid in pids:  # a terminal's Ctrl-C goes to all of them: the crawl ends them, nobody else
        os.kill(pid, signal.SIGINT)
    time.sleep(0.2)
    assert not any(map(is_gone, pids))
    crawl.kill()
    crawl.wait()
    crawl.stdout.close()
    until = time.monotonic() + 20
    while not all(map(is_gone, pids)):
        assert time.monotonic() < until
        time.sleep(0.02)


def test_rows_that_no_journal_holds_come_back_too() -> None:
    page = pages()[0]
    records = records_of(page, RUN, entities=False)
    records.rows["articles"][0].headline = "half a \ud800 character"  # type: ignore[attr-defined]
    assert records_of_answer(page, records_sent(records)[LENGTH.size :]) == records


def test_rows_that_could_not_be_read_back_are_read_again_here() -> None:
    page = pages()[0]
    wanted = records_of(page, RUN, entities=True)
    spoiled = records_of(page, RUN, entities=True)
    spoiled.rows["articles"][0].headline = 5  # type: ignore[attr-defined]
    answer = records_sent(spoiled)[LENGTH.size :]
    with pytest.raises(ValueError, match="headline"):
        records_of_answer(page, answer)

    async def test() -> tuple[PageRecords, PageRecords]:
        extractors = Extractors(0, RUN, entities=True)
        tasks = [pool._Task(page, asyncio.get_running_loop().create_future()) for _ in range(2)]
        pool._settle(tasks[0], answer)
        pool._settle(tasks[1], records_sent(wanted)[LENGTH.size :])
        return tuple([await extractors.answered(task) for task in tasks])  # type: ignore[return-value]

    here, there = asyncio.run(test())
    assert here == there == wanted
    assert there.storable
    assert not here.storable


def test_one_core_reads_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for cores, wanted, got in (({0}, 2, 0), ({0, 1}, 2, 2), ({0, 1}, 8, 2), ({0, 1, 2, 3}, 2, 2), ({0, 1}, 0, 0)):
        monkeypatch.setattr(os, "sched_getaffinity", lambda _, cores=cores: cores, raising=False)
        assert processes(wanted) == got
