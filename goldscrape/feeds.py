"""Scrapy's feeds as extra copies of the datasets, with their errors said instead of swallowed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from scrapy import Spider
from scrapy.crawler import Crawler
from scrapy.exceptions import UsageError
from scrapy.extensions.feedexport import FeedExporter
from w3lib.url import file_uri_to_path

from goldscrape.exporters import RECORDS, dataset_of_uri
from goldscrape.page import PageRecords
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.settings import FEED_EXPORTERS
from goldscrape.signals import problem_found
from goldscrape.tables import TABLES

__all__ = ["Feeds", "check_feeds"]

_NESTING = {"json", "jsonl", "jsonlines", "jl"}


def check_feeds(feeds: Mapping[str, Mapping[str, Any]], job: str | None = None) -> dict[str, dict[str, Any]]:
    """The feeds with the dataset of each in its ``item_export_kwargs``, from the address's stem where none is named.

    ``job``: a feed named after it is scrapyd's ``items_dir`` (``…/<job>.jl``), which takes whole records.

    Raises:
        UsageError: a feed names no dataset, or would append to an existing Parquet file (which loses rows).
    """
    checked: dict[str, dict[str, Any]] = {}
    for uri, given in feeds.items():
        options = dict(given)
        feed_format = str(options.get("format", ""))
        if feed_format in FEED_EXPORTERS:
            kwargs = dict(options.get("item_export_kwargs") or {})
            kwargs["dataset"] = _dataset(str(uri), feed_format, kwargs.get("dataset"), job)
            options["item_export_kwargs"] = kwargs
        if feed_format == "parquet" and not options.get("overwrite") and _local_file_exists(str(uri)):
            raise UsageError(
                f"{uri} exists, and appending to a Parquet file would lose its rows: use -O, or another name",
                print_help=False,
            )
        checked[uri] = options
    return checked


def _dataset(uri: str, feed_format: str, named: str | None, job: str | None) -> str:
    nests = feed_format in _NESTING
    takes_all = nests and (uri.startswith("stdout:") or _is_named_after(job, uri))
    dataset = named or dataset_of_uri(uri) or (RECORDS if takes_all else None)
    allowed = [*TABLES, RECORDS] if nests else [*TABLES]
    if dataset not in allowed:
        raise UsageError(
            f"{uri}: the file's name says which dataset to write; "
            f"a {feed_format} feed can hold {', '.join(allowed)} (such as predictions.{feed_format})",
            print_help=False,
        )
    return dataset


def _is_named_after(job: str | None, uri: str) -> bool:
    return bool(job) and PurePosixPath(unquote(urlsplit(uri).path)).name.startswith(f"{job}.")


def _local_file_exists(uri: str) -> bool:
    if uri.startswith("file:"):
        return Path(file_uri_to_path(uri)).exists()
    return "://" not in uri and Path(uri).exists()


class Feeds(FeedExporter):
    """Scrapy's feed extension; a row that could not be exported becomes a problem of the run."""

    def __init__(self, crawler: Crawler) -> None:
        crawler.settings.set("FEEDS", check_feeds(crawler.settings.getdict("FEEDS")), priority="cmdline")
        super().__init__(crawler)

    def item_scraped(self, item: Any, spider: Spider) -> None:
        """Export a page to every feed; what is not a page's records is left out."""
        if not isinstance(item, PageRecords):
            return
        try:
            super().item_scraped(item, spider)
        except Exception as error:
            self._report(f"a feed could not take this page: {error}", item.provenance.url)
            raise

    async def close_spider(self, spider: Spider) -> None:
        """Close the feeds and say which of them were not stored."""
        try:
            await super().close_spider(spider)
        finally:
            stats = self.crawler.stats.get_stats()
            failed = sum(count for name, count in stats.items() if name.startswith("feedexport/failed_count/"))
            if failed:
                self._report(f"{failed} of the feeds could not be stored; the log says why", None)

    def _report(self, detail: str, url: str | None) -> None:
        problem = Problem(ProblemKind.EXPORT_ERROR, detail, url, Severity.FAILED)
        self.crawler.signals.send_catch_log(signal=problem_found, problem=problem)
