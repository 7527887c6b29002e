"""What the datasets already hold of the site: the datasets themselves are the memory of the news job."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from goldscrape.addresses import plain_address

__all__ = ["captured_pages", "captured_snapshots", "last_good_start"]


def captured_pages(output: Path) -> dict[str, datetime]:
    """Every address of a page that was read (canonical and answering), plain, to its latest capture (UTC)."""
    import pyarrow.compute as pc
    import pyarrow.dataset as ds

    files = sorted((output / "pages").glob("*.parquet"))
    if not files:
        return {}
    read = ds.dataset(files, format="parquet").to_table(
        columns=["url", "final_url", "captured_at"],
        filter=(pc.field("surface") == "article") & (pc.field("capture") == "live") & (pc.field("status") < 400),
    )
    latest: dict[str, datetime] = {}
    for page in read.to_pylist():
        for url in {page["url"], page["final_url"]}:
            address = plain_address(url)
            latest[address] = max(page["captured_at"], latest.get(address, page["captured_at"]))
    return latest


def captured_snapshots(output: Path) -> set[str]:
    """The archive's own addresses (``…/web/{timestamp}id_/{url}``) of the snapshots that were read."""
    import pyarrow.compute as pc
    import pyarrow.dataset as ds

    files = sorted((output / "pages").glob("*.parquet"))
    if not files:
        return set()
    kept = (pc.field("capture") == "wayback") & (pc.field("status") < 400)
    read = ds.dataset(files, format="parquet").to_table(columns=["final_url"], filter=kept)
    return {str(url) for url in read["final_url"].to_pylist()}


def last_good_start(output: Path, spider: str) -> datetime | None:
    """When the newest run of a spider that got all it asked for began (UTC); None when there is none."""
    import pyarrow.compute as pc
    import pyarrow.dataset as ds

    files = sorted((output / "runs").glob("*.parquet"))
    if not files:
        return None
    runs = ds.dataset(files, format="parquet").to_table(
        columns=["started_at"], filter=(pc.field("spider") == spider) & (pc.field("verdict") == "ok")
    )
    latest: datetime | None = pc.max(runs["started_at"]).as_py() if runs.num_rows else None
    return latest
