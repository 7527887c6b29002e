"""What a job has still to do, and what it must not do twice."""

from __future__ import annotations

import pickle
import sqlite3
import time
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from scrapy import Request, Spider
from scrapy.http import JsonRequest

from goldscrape.frontier import Database, Job, Validator, job_id
from goldscrape.frontier.codec import dump_request, load_request
from goldscrape.page import Context
from tests.crawling import scrapy
from tests.storage.making import MOMENT


class Any_(Spider):  # noqa: N801
    name = "any"

    async def start(self) -> AsyncIterator[Any]:
        yield Request("http://example.com/")

    def read(self, response: Any, **_: Any) -> Iterator[Any]:
        yield response


def _nobodys_method(response: Any) -> None:
    return


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "frontier.sqlite")
    yield opened
    opened.close()


def begin(database: Database, moment: Any = MOMENT, *, fresh: bool = False, within: timedelta | None = None) -> Job:
    began, resumes, start_done = database.begin_job("job", "any", "{}", moment, resume_within=within, fresh=fresh)
    return Job(database, "job", began_at=began, resumes=resumes, start_done=start_done)


def entered(job: Job, spider: Spider, *names: str, parent: str | None = None) -> list[str]:
    keys = []
    for name in names:
        request = Request(f"http://example.com/{name}", callback=spider.read)  # type: ignore[attr-defined]
        assert job.enter(request, spider, parent)
        keys.append(request.meta["request_key"])
    return keys


def test_a_request_is_done_when_its_pages_are_durable_and_its_callback_is_through(database: Database) -> None:
    spider, job = Any_(), begin(database)
    one, two, three = entered(job, spider, "1", "2", "3")
    job.expect(one)
    job.flush([f"{one}/0"])  # durable, but the callback goes on
    job.expect(two)
    job.exhausted(two)  # through, but not durable
    job.expect(three)
    job.flush([f"{three}/0"])
    job.exhausted(three)
    job.flush([])
    again = begin(database)
    assert again.resumes
    assert [request.url[-1] for request in again.pending(spider)] == ["1", "2"]
    assert again.is_stored(f"{one}/0"), "fetched again for its children, not stored again"
    assert not again.is_stored(f"{one}/1")
    assert not again.is_stored(f"{two}/0")
    assert not again.enter(Request("http://example.com/3", callback=spider.read), spider, None)


def test_of_a_request_with_many_pages_those_are_stored_that_were(database: Database) -> None:
    """Pages are read side by side: the second may be durable when the first is lost in a kill."""
    spider, job = Any_(), begin(database)
    (key,) = entered(job, spider, "1")
    for page in (1, 62, 63):
        job.expect(key)
        job.flush([f"{key}/{page}"])
    again = begin(database)
    assert [page for page in range(100) if again.is_stored(f"{key}/{page}")] == [1, 62]


def test_requests_come_back_as_they_were(database: Database) -> None:
    spider = Any_()
    context = Context(event="Tony Awards 2026", category="Best Musical")
    request = Request(
        "http://example.com/?q=1",
        callback=spider.read,
        method="POST",
        body=b"\x00x",
        headers={"X": "y"},
        cb_kwargs={"context": context, "since": MOMENT, "groups": ("expert", "user")},
        meta={"set": {1, 2}},
        priority=3,
    )
    back = load_request(dump_request(request, spider), spider)
    assert back.to_dict(spider=spider) == request.to_dict(spider=spider)
    assert back.cb_kwargs["context"] == context
    for other in (
        Request("http://example.com/"),
        Request("http://example.com/", callback=spider.read, errback=spider.read, cookies={"a": "b"}, flags=["f"]),
        JsonRequest("http://example.com/", data={"a": 1}, callback=spider.read),
    ):
        back = load_request(dump_request(other, spider), spider)
        assert type(back) is type(other)
        assert back.to_dict(spider=spider) == other.to_dict(spider=spider)


def test_a_stored_request_cannot_run_code() -> None:
    class Evil:
        def __reduce__(self) -> Any:
            return (__import__("os").system, ("echo owned > /dev/null",))

    with pytest.raises(ValueError, match="no place"):
        load_request(pickle.dumps({"url": "http://x", "meta": Evil()}), Any_())
    for broken in (b"", b"\x80", b"nonsense", pickle.dumps({"url": "http://x", "callback": "gone"})):
        with pytest.raises(ValueError, match=r"cannot be read|not found"):
            load_request(broken, Any_())


def test_what_cannot_be_kept_is_asked_of_its_parent_again(database: Database) -> None:
    spider, job = Any_(), begin(database)
    (parent,) = entered(job, spider, "list")
    child = Request("http://example.com/child", callback=_nobodys_method)
    assert job.enter(child, spider, parent)
    job.exhausted(parent)
    job.flush([])
    again = begin(database)
    assert [request.url for request in again.pending(spider)] == ["http://example.com/list"]
    assert again.enter(Request(child.url, callback=spider.read), spider, parent)


def test_the_same_address_for_another_purpose_is_another_request(database: Database) -> None:
    spider, job = Any_(), begin(database)
    keys = set()
    for request in (
        Request("http://example.com/", callback=spider.read),
        Request("http://example.com/", callback=spider.read, cb_kwargs={"group": "expert"}),
        Request("http://example.com/", callback=spider.read, dont_filter=True),
        Request("http://example.com/"),
    ):
        job.enter(request, spider, "parent")
        keys.add(request.meta["request_key"])
    assert len(keys) == 4


def test_age_and_flag_start_anew_and_an_ended_job_leaves_nothing(database: Database) -> None:
    spider, hour = Any_(), timedelta(hours=1)
    entered(first := begin(database), spider, "1")
    first.flush([])
    assert begin(database, MOMENT + hour / 2, within=hour).began_at == MOMENT
    assert begin(database, MOMENT + 100 * hour).resumes
    late = begin(database, MOMENT + 2 * hour, within=hour)
    assert (late.resumes, list(late.pending(spider)), late.began_at) == (False, [], MOMENT + 2 * hour)
    entered(late, spider, "1")
    late.flush([])
    assert not begin(database, MOMENT + 2 * hour, fresh=True).resumes
    database.end_job("job")
    assert database.keys("job") == (set(), {})
    assert not begin(database).resumes


def test_jobs_are_told_apart() -> None:
    assert job_id("odds", {"event": "oscars"}, "s") == job_id("odds", {"event": "oscars"}, "s")
    assert len({job_id("odds", {"event": "oscars"}, "s"), job_id("news", {"event": "oscars"}, "s"),
                job_id("odds", {"event": "tonys"}, "s"), job_id("odds", {"event": "oscars"}, "t")}) == 4  # fmt: skip


def test_versions_of_pages_are_kept(database: Database) -> None:
    version = Validator(etag='"1"', last_modified=None, page_sha256="a", has_odds=True, extractor="1")
    database.keep_validators([("http://example.com/", version)])
    assert database.validator("http://example.com/") == version
    assert database.validator("http://example.com/other") is None


def test_two_processes_may_write(tmp_path: Path) -> None:
    one, two = Database(tmp_path / "f"), Database(tmp_path / "f")
    with one.transaction() as connection:
        connection.execute("INSERT INTO job VALUES ('a', 'x', '{}', '2026-01-01', 0)")
    two.end_job("a")
    one.close()
    two.close()


def test_who_opens_a_new_database_waits_for_who_is_making_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite's own patience does not hold for the change to the write-ahead log."""
    path = tmp_path / "frontier.sqlite"
    maker = sqlite3.connect(path, isolation_level=None)
    maker.execute("BEGIN IMMEDIATE")
    maker.execute("CREATE TABLE made (it)")
    monkeypatch.setattr(time, "sleep", lambda _: maker.execute("COMMIT"))
    opened = Database(path)
    assert opened.memory("job") is None
    opened.close()
    maker.close()


@pytest.mark.parametrize("command", [("crawl", "article", "-a", "url=missing.html"), ("compact",)])
def test_a_damaged_database_is_one_line_that_says_what_to_do(tmp_path: Path, command: tuple[str, ...]) -> None:
    output = tmp_path / "out"
    (output / ".journal").mkdir(parents=True)
    (output / ".frontier.sqlite").write_bytes(b"no database" * 100)
    done = scrapy(*command, output=output)
    assert done.code == 1
    assert ".frontier.sqlite is damaged" in done.err
    assert "move it away" in done.err
