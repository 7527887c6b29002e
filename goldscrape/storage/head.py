"""What a run writes down about itself before its first page, so that another can finish its row."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import attrs
import msgspec

from goldscrape.storage.files import write_durably

__all__ = ["WHOLE", "RunHead"]

WHOLE = "whole"
"""The file that says that all parts of such a run are staged."""


@attrs.frozen(kw_only=True)
class RunHead:
    """Who runs, with which arguments, since when."""

    run_id: str
    spider: str
    arguments: str
    """The spider arguments as JSON, secrets masked."""
    started_at: datetime
    version: str
    job: str | None = None
    """The frontier's name for the spider with its arguments."""
    all_or_nothing: bool = False
    """The run's parts become visible together (replay), or not at all."""

    def write(self, folder: Path) -> None:
        """Put it into the run's folder, durably."""
        write_durably(self.path(folder), msgspec.json.encode(self))

    @classmethod
    def read(cls, folder: Path) -> RunHead | None:
        """The head in a run's folder; None when the run had not begun, or was through."""
        try:
            head = msgspec.json.decode(cls.path(folder).read_bytes(), type=cls)
            msgspec.json.encode(head)  # text that is no Unicode is damage: no file could hold it
        except (OSError, ValueError):  # msgspec's errors are such
            return None
        return head

    @staticmethod
    def path(folder: Path) -> Path:
        """Where it stands."""
        return folder / "run.json"
