"""Killed, stopped, run twice, read meanwhile, out of room: nothing lost, nothing twice, never half a file."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pyarrow.dataset as ds
import pytest

from tests.crawling import rows, run_of, scrapy, start
from tests.site import Site, made_up

PAGES = 60
SLOWLY = ("-s", "DOWNLOAD_DELAY=0.03", "-s", "CONCURRENT_REQUESTS=4")
DATASETS = ("pages", "articles", "predictions", "films", "people", "dates", "budgets", "works", "characters", "runs")


@pytest.fixture
def site() -> Iterator[Site]:
    with Site(made_up()) as serving:
        yield serving


@pytest.fixture
def listing(site: Site, tmp_path: Path) -> Path:
    path = tmp_path / "urls.txt"
    path.write_text("".join(f"{site.url}/film/2026/generated-{n}/\n" for n in range(PAGES)))
    return path


def wait_for(site: Site, requests: int) -> None:
    """Until the site has answered so many pages."""
    deadline = time.monotonic() + 60
    while len(site.requests("generated")) < requests:
        assert time.monotonic() < deadline, "the crawl does not get on"
        time.sleep(0.005)


def each_page_once(output: Path, count: int = PAGES) -> None:
    for dataset in ("pages", "articles"):
        times = Counter(row["url"] for row in rows(output, dataset))
        assert len(times) == count, f"{count - len(times)} of {count} {dataset} are lost"
        assert set(times.values()) == {1}, f"{dataset} are there twice"
    listed = Counter((row["url"], row["category"], row["nominee"]) for row in rows(output, "predictions"))
    assert set(listed.values()) <= {1}, "predictions are there twice"


@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGTERM])
def test_a_crawl_that_was_ended_goes_on_where_it_was(site: Site, listing: Path, tmp_path: Path, ending: int) -> None:
    output = tmp_path / "out"
    command = ("crawl", "article", "-a", f"urls={listing}", *SLOWLY)
    for seen in (12, 30):
        process = start(*command, output=output)
        wait_for(site, seen)
        process.send_signal(ending)
        process.communicate(timeout=60)
        assert process.returncode == (-9 if ending == signal.SIGKILL else 3)
    done = scrapy(*command, output=output)
    assert done.code == 0, done.err
    each_page_once(output)
    fetched = len(site.requests("generated"))
    assert fetched - PAGES <= 2 * 4, "only what was in flight is fetched again"
    verdicts = sorted(row["verdict"] for row in rows(output, "runs"))
    assert verdicts == ["interrupted", "interrupted", "ok"]
    assert sum(row["pages"] for row in rows(output, "runs")) == PAGES
    assert not [path for path in (output / ".journal").iterdir() if path.is_dir()]


def test_a_crawl_that_is_stopped_when_it_is_through_stores_its_last_pages(listing: Path, tmp_path: Path) -> None:
    """The engine says that it has stopped while the spider is still being closed, and the journal with it."""
    output = tmp_path / "out"
    feed = tmp_path / "articles.jsonl"
    command = ("crawl", "stopped_at_the_end", "-s", "SPIDER_MODULES=tests.stopping", "-a", f"urls={listing}")
    done = scrapy(*command, "-o", str(feed), output=output)
    assert done.code in (0, 3), done.err
    each_page_once(output)
    assert len(feed.read_text().splitlines()) == PAGES
    run = run_of(output)
    assert run["pages"] == PAGES
    assert not [path for path in (output / ".journal").iterdir() if path.is_dir()]


def test_a_new_level_is_not_forgotten_and_a_fresh_start_is_one_flag_away(site: Site, tmp_path: Path) -> None:
    output = tmp_path / "out"
    command = ("crawl", "two_levels", "-s", "SPIDER_MODULES=goldscrape.spiders,tests.two_levels", *SLOWLY)
    process = start(*command, output=output, GOLDSCRAPE_SITE_URL=site.url)
    wait_for(site, 15)
    process.kill()
    process.communicate(timeout=60)
    done = scrapy(*command, output=output, GOLDSCRAPE_SITE_URL=site.url)
    assert done.code == 0, done.err
    each_page_once(output)
    assert len({row["snapshot_at"] for row in rows(output, "articles")}) == 1, "one crawl has one moment"
    before = len(site.requests("generated"))
    process = start(*command, output=output, GOLDSCRAPE_SITE_URL=site.url)
    wait_for(site, before + 5)
    process.kill()
    process.communicate(timeout=60)
    before = len(site.requests("generated"))
    done = scrapy(*command, "--fresh", output=output, GOLDSCRAPE_SITE_URL=site.url)
    assert done.code == 0, done.err
    assert len(site.requests("generated")) - before == PAGES


def test_an_old_crawl_of_odds_starts_anew(site: Site, tmp_path: Path) -> None:
    output = tmp_path / "out"
    command = (
        *("crawl", "two_levels", "-s", "SPIDER_MODULES=goldscrape.spiders,tests.two_levels", *SLOWLY),
        *("-s", "GOLDSCRAPE_RESUME_WITHIN_SPIDERS=two_levels"),
    )
    process = start(*command, output=output, GOLDSCRAPE_SITE_URL=site.url, GOLDSCRAPE_NOW="2026-03-01T08:00:00")
    wait_for(site, 20)
    process.kill()
    process.communicate(timeout=60)
    before = len(site.requests("generated"))
    again = {"GOLDSCRAPE_SITE_URL": site.url, "GOLDSCRAPE_NOW": "2026-03-01T09:30:30"}
    done = scrapy(*command, output=output, **again)
    assert done.code == 0, done.err
    assert len(site.requests("generated")) - before == PAGES
    assert sorted(row["verdict"] for row in rows(output, "runs")) == ["interrupted", "ok"]
    newest = run_of(output)
    mine = [row for row in rows(output, "pages") if row["run_id"] == newest["run_id"]]
    assert len(mine) == PAGES
    assert {f"{row['snapshot_at']:%H:%M}" for row in mine} == {"09:30"}, "one board has one moment"


def test_two_crawls_and_readers_at_once(site: Site, listing: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    other = tmp_path / "other.txt"
    other.write_text("".join(f"{site.url}/film/2026/generated-{n}/\n" for n in range(PAGES, 2 * PAGES)))
    # A journal of a few pages makes many parts: the readers meet many moments.
    small = ("-s", "GOLDSCRAPE_JOURNAL_BYTES=60000")
    processes = [
        start("crawl", "article", "-a", f"urls={path}", *SLOWLY, *small, output=output) for path in (listing, other)
    ]
    wait_for(site, 5)
    reads, counts, connection = 0, [0], duckdb.connect()
    try:
        while any(process.poll() is None for process in processes):
            for dataset in DATASETS:
                (count,) = connection.execute(f"SELECT count(*) FROM '{output}/{dataset}/*.parquet'").fetchall()[0]
                assert ds.dataset(output / dataset).count_rows() >= count
                counts.append(count if dataset == "pages" else counts[-1])
            reads += 1
    finally:
        ended = [process.communicate()[1] for process in processes]
    assert [process.returncode for process in processes] == [0, 0], ended
    assert reads > 3
    assert counts == sorted(counts), "rows came and went"
    each_page_once(output, 2 * PAGES)


def test_the_same_job_twice_at_once_fetches_once(site: Site, listing: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    command = ("crawl", "article", "-a", f"urls={listing}", "-s", "DOWNLOAD_DELAY=1", "-s", "CONCURRENT_REQUESTS=1")
    first = start(*command, output=output)
    try:
        wait_for(site, 2)
        before = len(site.requests("generated"))
        second = scrapy(*command, "-s", "DOWNLOAD_DELAY=0", output=output)
        assert first.poll() is None
        assert second.code == 0
        assert "another process" in second.err
        assert len(site.requests("generated")) - before < PAGES / 2
    finally:
        first.kill()
        first.communicate()
    assert rows(output, "runs") == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("only root can mount a small disk: a full disk is NOT tried by this run")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_fails_the_run_and_loses_nothing(site: Site, listing: Path, small_disk: Path) -> None:
    output = small_disk / "out"
    filler = small_disk / "filler"
    command = ("crawl", "article", "-a", f"urls={listing}", *SLOWLY)

    def fill() -> None:
        wait_for(site, 20)
        handle = os.open(filler, os.O_WRONLY | os.O_CREAT)
        with contextlib.suppress(OSError):
            while True:
                os.write(handle, bytes(4096))
        os.close(handle)

    thread = threading.Thread(target=fill)
    thread.start()
    done = scrapy(*command, output=output)
    thread.join()
    assert done.code == 1, done.err
    assert "No space left" in done.err
    run = run_of(output)
    assert (run["verdict"], run["finish_reason"]) == ("failed", "storage_error")
    committed = {row["url"] for row in rows(output, "pages")}
    assert len(committed) == run["pages"] > 5, "what was committed can be read"
    filler.unlink()
    done = scrapy(*command, output=output)
    assert done.code == 0, done.err
    each_page_once(output)
    assert os.path.isdir(output)


def test_a_crawl_survives_its_terminal(site: Site, listing: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    bad = tmp_path / "bad.txt"
    bad.write_text("missing-1.html\n" * 2 + listing.read_text() + "missing-2.html\n")
    process = start("crawl", "article", "-a", f"urls={bad}", *SLOWLY, output=output)
    for pipe in (process.stdout, process.stderr):
        assert pipe is not None
        pipe.close()
    assert process.wait(timeout=120) == 3
    each_page_once(output)


def test_recovery_waits_for_nobody_who_lives(site: Site, listing: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    first = start("crawl", "article", "-a", f"urls={listing}", *SLOWLY, output=output)
    wait_for(site, 5)
    done = scrapy("crawl", "article", "-a", f"url={site.url}/film/2026/generated-100/", output=output)
    assert done.code == 0, done.err
    first.communicate(timeout=120)
    assert first.returncode == 0
    each_page_once(output, PAGES + 1)
    assert {row["verdict"] for row in rows(output, "runs")} == {"ok"}


def test_compaction_during_a_crawl(site: Site, listing: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    small = ("-s", "GOLDSCRAPE_JOURNAL_BYTES=60000")
    process = start("crawl", "article", "-a", f"urls={listing}", *SLOWLY, *small, output=output)
    try:
        wait_for(site, 10)
        while process.poll() is None:
            done = scrapy("compact", output=output)
            assert done.code == 0, done.err
    finally:
        said = process.communicate()[1]
    assert process.returncode == 0, said
    assert scrapy("compact", output=output).code == 0
    each_page_once(output)
    assert [row["verdict"] for row in rows(output, "runs")] == ["ok"]
