"""A process's turn at a job: nobody else does it meanwhile, and what earlier turns left is known."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Self

import attrs
from scrapy import Spider
from scrapy.settings import BaseSettings

from goldscrape.checks import HISTORY, Profile, check_drift
from goldscrape.frontier import Database, Job, job_id
from goldscrape.masking import masked_arguments
from goldscrape.problems import Problem
from goldscrape.storage import FileLock, Layout

__all__ = ["JobTurn", "given_arguments"]


def given_arguments(spider: Spider | None) -> dict[str, str]:
    """The arguments as they were given to the spider."""
    return dict(getattr(spider, "given", {}))


@attrs.define(kw_only=True)
class JobTurn:
    """The job's lock, the frontier's database, and the job's account in it once it has begun."""

    identity: str
    lock: FileLock
    database: Database
    job: Job | None = None

    @classmethod
    def take(cls, layout: Layout, spider: Spider, settings: BaseSettings) -> Self | None:
        """The turn at the job of this spider with these arguments; None while another process does it.

        Raises OSError and sqlite3.Error when the output cannot be written.
        """
        identity = job_id(spider.name, given_arguments(spider), settings.get("GOLDSCRAPE_SITE_URL", ""))
        lock = FileLock.take(layout.journal / f"job-{identity}.lock")
        if lock is None:
            return None
        try:
            return cls(identity=identity, lock=lock, database=Database(layout.frontier))
        except BaseException:
            lock.release(remove=True)
            raise

    def begin(self, spider: Spider, settings: BaseSettings, started_at: datetime) -> Job:
        """Go on with the job where an earlier turn left it, or start it anew when it is done, too old or unwanted."""
        within = timedelta(seconds=settings.getfloat("GOLDSCRAPE_RESUME_WITHIN"))
        ages = spider.name in settings.getlist("GOLDSCRAPE_RESUME_WITHIN_SPIDERS")
        began, resumes, start_done = self.database.begin_job(
            self.identity,
            spider.name,
            masked_arguments(given_arguments(spider)),
            getattr(spider, "started_at", started_at),
            resume_within=within if ages else None,
            fresh=settings.getbool("GOLDSCRAPE_FRESH"),
        )
        if resumes and hasattr(spider, "started_at") and started_at - began <= within:
            spider.started_at = began  # one board, one moment; what is fetched days later belongs to its own day
        self.job = Job(self.database, self.identity, began_at=began, resumes=resumes, start_done=start_done)
        return self.job

    def drift(self, profiles: dict[str, Profile]) -> list[Problem]:
        """What these pages have less of than the job's earlier runs had."""
        return [
            problem
            for scope, profile in sorted(profiles.items())
            for problem in check_drift(scope, profile, self.database.profiles(self.identity, scope, HISTORY))
        ]

    def keep(self, run_id: str, profiles: dict[str, Profile]) -> None:
        """Remember what a whole run's pages were like, for the next runs' drift."""
        self.database.keep_profiles(self.identity, run_id, profiles, HISTORY)

    def end(self) -> None:
        """Nothing of the job is left to do."""
        self.database.end_job(self.identity)

    def leave(self) -> None:
        """Let others have their turn."""
        self.database.close()
        self.lock.release(remove=True)
