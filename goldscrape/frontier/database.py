"""The frontier's database: what a job has still to fetch, and what to ask servers when a page is fetched again."""

from __future__ import annotations

import errno
import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import attrs
import msgspec

from goldscrape.checks.profile import Profile

__all__ = ["Database", "Validator"]

_SCHEMA = """
CREATE TABLE IF NOT EXISTS job (
    id TEXT PRIMARY KEY,
    spider TEXT NOT NULL,
    arguments TEXT NOT NULL,
    started_at TEXT NOT NULL,
    start_done INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS request (
    number INTEGER PRIMARY KEY,
    job TEXT NOT NULL,
    key TEXT NOT NULL,
    done INTEGER NOT NULL DEFAULT 0,
    stored INTEGER NOT NULL DEFAULT 0,
    request BLOB,
    UNIQUE (job, key)
);
CREATE TABLE IF NOT EXISTS memory (
    job TEXT PRIMARY KEY,
    memory BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS validator (
    url TEXT PRIMARY KEY,
    etag TEXT,
    last_modified TEXT,
    page_sha256 TEXT NOT NULL,
    has_odds INTEGER NOT NULL,
    extractor TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS profile (
    job TEXT NOT NULL,
    scope TEXT NOT NULL,
    run_id TEXT NOT NULL,
    profile BLOB NOT NULL,
    PRIMARY KEY (job, scope, run_id)
) WITHOUT ROWID;
"""


_MARKS = 63
"""Pages of one request that can be marked as stored, a bit each; those after them are stored again."""

_PATIENCE = 60
"""Seconds to wait for other processes."""


@attrs.frozen(kw_only=True)
class Validator:
    """What a server said a page's version is, and what we made of that version."""

    etag: str | None
    last_modified: str | None
    page_sha256: str
    has_odds: bool
    extractor: str


class Database:
    """One SQLite file in WAL mode; calls from several threads take turns, processes wait for one another.

    Raises ``OSError`` when the file cannot be opened or is damaged.
    """

    def __init__(self, path: Path) -> None:
        self._turn = threading.RLock()
        try:
            self._connection = _opened(path)
        except sqlite3.OperationalError as error:
            raise OSError(errno.EIO, f"{path.name} cannot be opened ({error})", str(path)) from error
        except sqlite3.DatabaseError as error:
            what = f"{path.name} is damaged ({error}): move it away, interrupted crawls then start anew"
            raise OSError(errno.EIO, what, str(path)) from error
        self._has_validators = self._connection.execute("SELECT 1 FROM validator LIMIT 1").fetchone() is not None

    def close(self) -> None:
        """Close the file; its write-ahead log is folded in by the last to leave."""
        with self._turn:
            self._connection.close()

    @contextmanager
    def transaction(self, *, durable: bool = False) -> Iterator[sqlite3.Connection]:
        """All or nothing. ``durable`` survives a power cut too, not only the death of the process."""
        with self._turn:
            self._connection.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def begin_job(
        self, job: str, spider: str, arguments: str, now: datetime, *, resume_within: timedelta | None, fresh: bool
    ) -> tuple[datetime, bool, bool]:
        """Enter a job: when it began, whether it goes on with what an earlier run left, whether its start was through.

        A job older than ``resume_within`` (None: any age) or one that is to be ``fresh`` starts anew.
        """
        with self.transaction(durable=True) as connection:
            row = connection.execute("SELECT started_at, start_done FROM job WHERE id = ?", (job,)).fetchone()
            if row:
                began = datetime.fromisoformat(row[0])
                if not fresh and (resume_within is None or timedelta(0) <= now - began <= resume_within):
                    return began, True, bool(row[1])
                self._drop(connection, job)
            connection.execute(
                "INSERT INTO job (id, spider, arguments, started_at) VALUES (?, ?, ?, ?)",
                (job, spider, arguments, now.isoformat()),
            )
            return now, False, False

    def end_job(self, job: str) -> None:
        """A job that is through leaves nothing behind."""
        with self.transaction() as connection:
            self._drop(connection, job)

    @staticmethod
    def _drop(connection: sqlite3.Connection, job: str) -> None:
        connection.execute("DELETE FROM request WHERE job = ?", (job,))
        connection.execute("DELETE FROM memory WHERE job = ?", (job,))
        connection.execute("DELETE FROM job WHERE id = ?", (job,))

    def start_through(self, job: str) -> None:
        """All of the spider's first requests are entered."""
        with self.transaction() as connection:
            connection.execute("UPDATE job SET start_done = 1 WHERE id = ?", (job,))

    def pending(self, job: str) -> Iterator[tuple[str, bytes]]:
        """Requests entered and not done, in their order: key and request."""
        last = 0
        while True:
            with self._turn:
                rows = self._connection.execute(
                    "SELECT number, key, request FROM request"
                    " WHERE job = ? AND done = 0 AND number > ? AND request IS NOT NULL ORDER BY number LIMIT 200",
                    (job, last),
                ).fetchall()
            if not rows:
                return
            for number, key, request in rows:
                last = number
                yield key, request

    def keys(self, job: str) -> tuple[set[str], dict[str, int]]:
        """The keys of requests that are done or can be sent again from here; each key's stored pages, a bit a page."""
        with self._turn:
            rows = self._connection.execute(
                "SELECT key, stored, done OR request IS NOT NULL FROM request WHERE job = ?", (job,)
            ).fetchall()
        return {key for key, _, known in rows if known}, {key: stored for key, stored, _ in rows if stored}

    def write(
        self,
        job: str,
        *,
        entered: Iterable[tuple[str, bytes | None]] = (),
        stored: Iterable[str] = (),
        done: Iterable[str] = (),
        memory: bytes | None = None,
        durable: bool = False,
    ) -> None:
        """One transaction: requests entered, page keys (``request/n``) stored, requests done, the spider's memory."""
        with self.transaction(durable=durable) as connection:
            if memory is not None:
                connection.execute("INSERT OR REPLACE INTO memory VALUES (?, ?)", (job, memory))
            connection.executemany(
                "INSERT INTO request (job, key, request) VALUES (?1, ?2, ?3)"
                " ON CONFLICT (job, key) DO UPDATE SET request = ?3 WHERE done = 0 AND request IS NULL",
                ((job, key, request) for key, request in entered),
            )
            for page_key in stored:
                key, _, ordinal = page_key.rpartition("/")
                connection.execute(
                    "INSERT INTO request (job, key, stored) VALUES (?1, ?2, ?3)"
                    " ON CONFLICT (job, key) DO UPDATE SET stored = stored | ?3",
                    (job, key, 1 << int(ordinal) if int(ordinal) < _MARKS else 0),
                )
            connection.executemany(
                "UPDATE request SET done = 1, request = NULL WHERE job = ? AND key = ?", ((job, key) for key in done)
            )

    def mark_stored(self, job: str, page_keys: list[str]) -> None:
        """Pages that recovery found in a journal; a job that is gone by now stays gone."""
        with self._turn:
            known = self._connection.execute("SELECT 1 FROM job WHERE id = ?", (job,)).fetchone()
        if known:
            self.write(job, stored=page_keys, durable=True)

    def memory(self, job: str) -> bytes | None:
        """What the job's spider had learned besides its requests, as of the requests that are done."""
        with self._turn:
            row = self._connection.execute("SELECT memory FROM memory WHERE job = ?", (job,)).fetchone()
        return row[0] if row else None

    def profiles(self, job: str, scope: str, count: int) -> list[Profile]:
        """What a surface looked like in a job's last runs, newest first."""
        with self._turn:
            rows = self._connection.execute(
                "SELECT profile FROM profile WHERE job = ? AND scope = ? ORDER BY run_id DESC LIMIT ?",
                (job, scope, count),
            ).fetchall()
        return [msgspec.json.decode(row[0], type=Profile) for row in rows]

    def keep_profiles(self, job: str, run_id: str, profiles: Mapping[str, Profile], count: int) -> None:
        """Add a run's profiles; of each scope only the newest ``count`` are kept."""
        with self.transaction() as connection:
            for scope, profile in profiles.items():
                connection.execute(
                    "INSERT OR REPLACE INTO profile VALUES (?, ?, ?, ?)",
                    (job, scope, run_id, msgspec.json.encode(profile)),
                )
                connection.execute(
                    "DELETE FROM profile WHERE job = ?1 AND scope = ?2 AND run_id NOT IN"
                    " (SELECT run_id FROM profile WHERE job = ?1 AND scope = ?2 ORDER BY run_id DESC LIMIT ?3)",
                    (job, scope, count),
                )

    def validator(self, url: str) -> Validator | None:
        """What is known of a page's version."""
        if not self._has_validators:
            return None
        with self._turn:
            row = self._connection.execute(
                "SELECT etag, last_modified, page_sha256, has_odds, extractor FROM validator WHERE url = ?", (url,)
            ).fetchone()
        if row is None:
            return None
        return Validator(etag=row[0], last_modified=row[1], page_sha256=row[2], has_odds=bool(row[3]), extractor=row[4])

    def keep_validators(self, found: Iterable[tuple[str, Validator]]) -> None:
        """Remember versions of pages that are stored."""
        self._has_validators = True
        with self.transaction() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO validator VALUES (?, ?, ?, ?, ?, ?)",
                ((url, v.etag, v.last_modified, v.page_sha256, v.has_odds, v.extractor) for url, v in found),
            )


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        _use_wal(connection)
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.executescript(f"BEGIN IMMEDIATE; {_SCHEMA} COMMIT;")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _use_wal(connection: sqlite3.Connection) -> None:
    """Write ahead. SQLite itself waits for nobody here: of two first crawls of a folder one would fail."""
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.02)
        else:
            return
