"""Rows of archived pages beside those of the same pages fetched live: ``python -m benchmarks.history_rows``.

The odds pages of the local site, every era that carries its data in the markup and every group, and the built-in
samples, are crawled from the site and from a local archive that serves them as the Wayback Machine does.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import urlopen

import pyarrow.dataset as ds

from benchmarks.results import Table
from goldscrape.tables import TABLES
from tests.site.archive import Snapshot
from tests.site.server import Answer
from tests.site.site import Site
from tests.site.world import made_up

__all__ = ["compare"]

_ROOT = Path(__file__).resolve().parent.parent
_SCRAPY = str(Path(sys.executable).parent / "scrapy")
_SAMPLES = ("odds-page-2013.html", "odds-page-2019.html", "odds-page-2025.html")
_MOMENT = "20260801120000"
_TIMES = {"captured_at", "observed_at", "snapshot_at", "capture", "run_id"}


def _crawl(site: Site, output: Path, *told: str) -> None:
    env = {**os.environ, "GOLDSCRAPE_OUTPUT": str(output), "GOLDSCRAPE_SITE_URL": site.url,
           "GOLDSCRAPE_WAYBACK_URL": site.url}  # fmt: skip
    subprocess.run([_SCRAPY, "crawl", *told], cwd=_ROOT, env=env, check=False, capture_output=True, timeout=300)


def _rows(output: Path, dataset: str) -> list[dict[str, Any]]:
    held: list[dict[str, Any]] = ds.dataset(output / dataset, format="parquet").to_table().to_pylist()
    return held


def _counted(rows: list[dict[str, Any]], url: str) -> Counter[str]:
    return Counter(repr({name: row[name] for name in row if name not in _TIMES}) for row in rows if row["url"] == url)


def compare(folder: Path) -> Iterator[Table]:
    """A table of pages, and the totals a dataset."""
    site = Site(made_up(), generated=0)
    with site:
        paths = {
            f"/odds/{group.replace('_', '-')}-odds/{league.slug}/": f"era {league.era}"
            for league in site.world.leagues
            if league.era
            for group in league.groups
        }
        for sample in _SAMPLES:
            body = (_ROOT / "goldscrape" / "samples" / sample).read_bytes()
            path = f"/odds/sample-odds/{Path(sample).stem}/"
            site.extra[path] = Answer(body=body)
            paths[path] = f"sample {Path(sample).stem}"
        listing = folder / "urls.txt"
        listing.write_text("".join(f"{site.url}{path}\n" for path in paths))
        _crawl(site, folder / "live", "article", "-a", f"urls={listing}", "-s", "GOLDSCRAPE_BROWSER_PATIENCE=2")
        for path in paths:
            with urlopen(site.url + path, timeout=30) as answer:
                site.archive.snapshots.append(Snapshot(url=site.url + path, timestamp=_MOMENT, body=answer.read()))
        _crawl(site, folder / "past", "history", "-a", f"url={site.url}/odds/*")
    live, past = _rows(folder / "live", "predictions"), _rows(folder / "past", "predictions")
    table = Table("Predictions: fetched live, and from the archive", ("page", "live", "archived", "different"))
    address = {row["final_url"]: row["url"] for row in _rows(folder / "live", "pages")}
    for path, era in paths.items():
        url = address.get(site.url + path, site.url + path)
        wanted, got = _counted(live, url), _counted(past, url)
        different = sum(((wanted - got) + (got - wanted)).values())
        table.add(f"{era}: {urlsplit(path).path}", str(wanted.total()), str(got.total()), str(different))
    yield table
    moment = datetime.strptime(_MOMENT, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    right = sum(row["capture"] == "wayback" and row["observed_at"] == row["snapshot_at"] == moment for row in past)
    totals = Table("All datasets", ("dataset", "live", "archived"))
    for dataset in TABLES:
        if dataset not in ("pages", "runs"):
            totals.add(dataset, str(len(_rows(folder / "live", dataset))), str(len(_rows(folder / "past", dataset))))
    totals.add("predictions with the capture's moment", "", f"{right} of {len(past)}")
    yield totals
    told = Table("Problems of the pages", ("page", "live", "archived"))
    problems = {
        where: {row["final_url"].split("id_/")[-1]: row["problem"] for row in _rows(folder / where, "pages")}
        for where in ("live", "past")
    }
    for url in sorted(set(problems["live"]) | set(problems["past"])):
        kinds = [str(problems[where].get(url)) for where in ("live", "past")]
        if kinds != ["None", "None"]:
            told.add(urlsplit(url).path, *kinds)
    yield told


def main() -> None:
    """Crawl both and print the tables."""
    with tempfile.TemporaryDirectory(prefix="goldscrape-history-") as folder:
        for table in compare(Path(folder)):
            table.show()


if __name__ == "__main__":
    main()
