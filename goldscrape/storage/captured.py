"""What the datasets already hold of the site: the datasets themselves are the memory of the news job."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from goldscrape.addresses import plain_address
from goldscrape.problems import Problem, ProblemKind
from goldscrape.storage.readable import each_readable, logged
from goldscrape.storage.steady import steadily

__all__ = ["captured_pages", "captured_snapshots", "good_runs"]

_MEANWHILE = {
    "pages": "its pages may be fetched again",
    "runs": "without its runs the look back may be too short; since= tells how far",
}


def captured_pages(
    output: Path, report: Callable[[Problem], None] = logged, before: datetime | None = None
) -> dict[str, datetime]:
    """Every address of a page that was read (canonical and answering), plain, to its latest capture (UTC).

    A page that was cut on its way is not among them: the next answer may be whole. Neither is a capture later than
    ``before``: a clock that was wrong must not hide what changes until then. Files that cannot be read are reported.
    """
    columns = ["url", "final_url", "captured_at", "problem"]
    latest: dict[str, datetime] = {}
    for page in _rows(output / "pages", columns, report, surface="article", capture="live"):
        if page["problem"] == ProblemKind.TRUNCATED or (before and page["captured_at"] > before):
            continue
        for url in {page["url"], page["final_url"]}:
            address = plain_address(url)
            latest[address] = max(page["captured_at"], latest.get(address, page["captured_at"]))
    return latest


def captured_snapshots(output: Path, report: Callable[[Problem], None] = logged) -> set[str]:
    """The archive's own addresses (``…/web/{timestamp}id_/{url}``) of the snapshots that were read."""
    return {page["final_url"] for page in _rows(output / "pages", ["final_url"], report, capture="wayback")}


def good_runs(
    output: Path, spider: str, before: datetime, report: Callable[[Problem], None]
) -> list[tuple[datetime, dict[str, str]]]:
    """When each run of a spider began that got all it asked for, and its arguments; oldest first."""
    runs = _rows(output / "runs", ["started_at", "arguments"], report, spider=spider, verdict="ok")
    told = [(run["started_at"], json.loads(run["arguments"] or "{}")) for run in runs if run["started_at"] < before]
    return sorted(told, key=lambda run: run[0])


def _rows(folder: Path, columns: list[str], report: Callable[[Problem], None], **wanted: str) -> list[dict[str, Any]]:
    """The rows of a dataset whose columns have the wanted values; of ``pages`` only those that were answered well."""
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.dataset as ds

    kept = pc.field("status") < 400 if folder.name == "pages" else pc.scalar(True)
    for name, value in wanted.items():
        kept &= pc.field(name) == value

    def told(files: Path | list[Path]) -> list[dict[str, Any]]:
        return ds.dataset(files, format="parquet").to_table(columns=columns, filter=kept).to_pylist()

    def read() -> list[dict[str, Any]]:
        files = sorted(folder.glob("*.parquet"))
        try:
            return told(files) if files else []
        except FileNotFoundError:
            raise
        except (pa.ArrowException, OSError, KeyError):
            return list(each_readable(folder, told, report, _MEANWHILE[folder.name]))

    return steadily(read)
