"""What the datasets already hold of the site: the datasets themselves are the memory of the news job."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from goldscrape.addresses import plain_address

__all__ = ["captured_pages", "captured_snapshots", "last_good_start"]


def captured_pages(output: Path) -> dict[str, datetime]:
    """Every address of a page that was read (canonical and answering), plain, to its latest capture (UTC)."""
    read = _rows(output / "pages", ["url", "final_url", "captured_at"], surface="article", capture="live")
    latest: dict[str, datetime] = {}
    for page in read:
        for url in {page["url"], page["final_url"]}:
            address = plain_address(url)
            latest[address] = max(page["captured_at"], latest.get(address, page["captured_at"]))
    return latest


def captured_snapshots(output: Path) -> set[str]:
    """The archive's own addresses (``…/web/{timestamp}id_/{url}``) of the snapshots that were read."""
    return {page["final_url"] for page in _rows(output / "pages", ["final_url"], capture="wayback")}


def last_good_start(output: Path, spider: str) -> datetime | None:
    """When the newest run of a spider that got all it asked for began (UTC); None when there is none."""
    runs = _rows(output / "runs", ["started_at"], spider=spider, verdict="ok")
    return max((run["started_at"] for run in runs), default=None)


def _rows(folder: Path, columns: list[str], **wanted: str) -> list[dict[str, Any]]:
    """The rows of a dataset whose columns have the wanted values; of ``pages`` only those that were answered well."""
    import pyarrow.compute as pc
    import pyarrow.dataset as ds

    files = sorted(folder.glob("*.parquet"))
    if not files:
        return []
    kept = pc.field("status") < 400 if folder.name == "pages" else pc.scalar(True)
    for name, value in wanted.items():
        kept &= pc.field(name) == value
    return ds.dataset(files, format="parquet").to_table(columns=columns, filter=kept).to_pylist()
