"""Feeds: which dataset a feed holds, and what is refused before anything is fetched."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from scrapy.exceptions import UsageError

from goldscrape.feeds import check_feeds


def test_the_stem_names_the_dataset_and_options_win() -> None:
    feeds: dict[str, dict[str, Any]] = {
        "s3://bucket/films.parquet": {"format": "parquet"},
        "x/records.jsonl": {"format": "jsonl"},
        "x/anything.csv": {"format": "csv", "item_export_kwargs": {"dataset": "people"}},
        "stdout:": {"format": "jsonl"},
    }
    datasets = [options["item_export_kwargs"]["dataset"] for options in check_feeds(feeds).values()]
    assert datasets == ["films", "records", "people", "records"]


def test_formats_of_others_are_left_alone() -> None:
    assert check_feeds({"whatever.xml": {"format": "xml"}}) == {"whatever.xml": {"format": "xml"}}


def test_an_unknown_stem_lists_the_datasets() -> None:
    with pytest.raises(UsageError, match=r"best\.parquet.*predictions, articles, films"):
        check_feeds({"best.parquet": {"format": "parquet"}})
    with pytest.raises(UsageError, match="records"):
        check_feeds({"records.csv": {"format": "csv"}})


def test_appending_to_a_parquet_file_is_refused_and_overwriting_is_not(tmp_path: Path) -> None:
    existing = tmp_path / "predictions.parquet"
    existing.write_bytes(b"PAR1")
    for uri in (str(existing), existing.as_uri()):
        with pytest.raises(UsageError, match="appending to a Parquet file would lose its rows"):
            check_feeds({uri: {"format": "parquet"}})
        assert check_feeds({uri: {"format": "parquet", "overwrite": True}})
    assert check_feeds({str(tmp_path / "films.parquet"): {"format": "parquet"}})
