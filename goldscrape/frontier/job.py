"""A job: a spider with its arguments, and which of its requests are done."""

from __future__ import annotations

import hashlib
import json
import threading
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime

from scrapy import Request, Spider
from scrapy.utils.request import fingerprint

from goldscrape.frontier.codec import dump_request, load_request
from goldscrape.frontier.database import Database, Validator

__all__ = ["Job", "job_id"]


def job_id(spider: str, arguments: Mapping[str, str], site: str) -> str:
    """The same command, the same job."""
    told = json.dumps([spider, sorted(arguments.items()), site])
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]


class Job:
    """Keeps account of one job's requests; its writes are batched and made by the journal's thread.

    A request is done when its callback is through, its children are entered, and its pages are durable.
    Failed requests stay pending: a later run tries them again.
    """

    def __init__(
        self, database: Database, identity: str, *, began_at: datetime, resumes: bool, start_done: bool
    ) -> None:
        self.identity = identity
        self.began_at = began_at
        """When the job first started: a resumed crawl keeps its ``snapshot_at``."""
        self.resumes = resumes
        self.start_done = start_done
        self._database = database
        self._known, self._stored_earlier = database.keys(identity) if resumes else (set(), {})
        self.unreadable = 0
        """Requests of an earlier run that this version cannot read any more."""
        self._lock = threading.Lock()
        self._entered: list[tuple[str, bytes | None]] = []
        self._stored: list[str] = []
        self._done: list[str] = []
        self._validators: list[tuple[str, Validator]] = []
        self._memory: bytes | None = None
        self._awaited: Counter[str] = Counter()
        self._exhausted: set[str] = set()
        self._unkept: set[str] = set()
        self._met: set[str] = set()

    def pending(self, spider: Spider) -> Iterator[Request]:
        """The requests an earlier run left, as they were."""
        if not self.resumes:
            return
        for key, stored in self._database.pending(self.identity):
            try:
                request = load_request(stored, spider)
            except ValueError:
                self.unreadable += 1
                continue
            request.meta["request_key"] = key
            yield request.replace(dont_filter=True)

    def enter(self, request: Request, spider: Spider, parent: str | None) -> bool:
        """Give a request its key and enter it; False when an earlier run of the job knew it already."""
        key = _key(request, spider, parent)
        request.meta["request_key"] = key
        if key in self._known:
            return False
        request.meta["request_again"] = key in self._met
        self._met.add(key)
        try:
            stored: bytes | None = dump_request(request, spider)
        except ValueError:
            stored = None
            if parent:
                self._unkept.add(parent)  # the parent has to be fetched again to get this child
        with self._lock:
            self._entered.append((key, stored))
        return True

    def is_stored(self, page_key: str) -> bool:
        """Whether an earlier run of the job has stored this page."""
        key, _, ordinal = page_key.rpartition("/")
        return bool(self._stored_earlier.get(key, 0) >> int(ordinal) & 1)

    def expect(self, key: str) -> None:
        """A page of this request is on its way to the store."""
        with self._lock:
            self._awaited[key] += 1

    def exhausted(self, key: str) -> None:
        """The request's callback is through."""
        with self._lock:
            self._exhausted.add(key)
            self._settle(key)

    def dropped(self, key: str) -> None:
        """The request will never be sent (a duplicate by Scrapy's own filter)."""
        with self._lock:
            self._done.append(key)

    def memory(self) -> bytes | None:
        """What the spider of an earlier run had learned; None when it kept nothing."""
        return self._database.memory(self.identity) if self.resumes else None

    def keep_memory(self, memory: bytes) -> None:
        """Remember what the spider knows by now: written with the requests that are done, or before them."""
        with self._lock:
            self._memory = memory

    def keep_validator(self, url: str, validator: Validator) -> None:
        """Remember a stored page's version."""
        with self._lock:
            self._validators.append((url, validator))

    def flush(self, page_keys: list[str], *, durable: bool = False) -> None:
        """Write what has happened; ``page_keys`` are pages that have become durable in the journal."""
        with self._lock:
            for page_key in page_keys:
                key = page_key.rpartition("/")[0]
                self._awaited[key] -= 1
                self._stored.append(page_key)
                self._settle(key)
            if not (self._entered or self._stored or self._done or self._validators):
                return
            entered, self._entered = self._entered, []
            stored, self._stored = self._stored, []
            done, self._done = self._done, []
            validators, self._validators = self._validators, []
            memory, self._memory = self._memory, None
        self._database.write(self.identity, entered=entered, stored=stored, done=done, memory=memory, durable=durable)
        if validators:
            self._database.keep_validators(validators)

    def started(self) -> None:
        """The spider's first requests are all entered."""
        self.flush([])
        self._database.start_through(self.identity)

    def _settle(self, key: str) -> None:
        if key in self._exhausted and self._awaited[key] <= 0:
            self._exhausted.discard(key)
            del self._awaited[key]
            if key not in self._unkept:
                self._done.append(key)


def _key(request: Request, spider: Spider, parent: str | None) -> str:
    callback = getattr(request.callback, "__name__", "") if request.callback else ""
    told = json.dumps([callback, request.cb_kwargs], default=repr, sort_keys=True)
    digest = hashlib.sha256(fingerprint(request) + told.encode("utf-8", "surrogatepass"))
    if request.dont_filter and parent:
        digest.update(parent.encode())  # asked for again on purpose: another request, the same at every try
    return digest.hexdigest()[:32]
