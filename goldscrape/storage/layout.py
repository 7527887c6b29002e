"""Where things lie in the output folder."""

from __future__ import annotations

import secrets
from datetime import datetime
from pathlib import Path

import attrs

from goldscrape.tables import TABLES

__all__ = ["Layout", "new_run_id"]


def new_run_id(moment: datetime) -> str:
    """A name that sorts by time and that no other run has."""
    return f"{moment:%Y%m%dT%H%M%S%fZ}-{secrets.token_hex(3)}"


@attrs.frozen
class Layout:
    """The paths below one output folder. Names come from here, never from a site."""

    root: Path

    def dataset(self, name: str) -> Path:
        """The folder whose ``*.parquet`` are a dataset."""
        if name not in TABLES:
            raise KeyError(name)
        return self.root / name

    @property
    def archive(self) -> Path:
        """The folder of WARC files."""
        return self.root / "archive"

    @property
    def journal(self) -> Path:
        """Runs that are not yet wholly in the datasets; outside them, so that no reader's glob meets it."""
        return self.root / ".journal"

    @property
    def frontier(self) -> Path:
        """The database of requests still to be done and of validators for conditional requests."""
        return self.root / ".frontier.sqlite"

    def run(self, run_id: str) -> Path:
        """The journal of one run."""
        return self.journal / run_id

    def part(self, dataset: str, run_id: str, number: int) -> Path:
        """The final name of a run's part; parts sort by run."""
        return self.dataset(dataset) / f"{run_id}-{number:04d}.parquet"

    def placeholder(self, dataset: str) -> Path:
        """The file without rows that keeps a dataset readable before its first part."""
        return self.dataset(dataset) / "empty.parquet"
