"""Scrapy's own ways keep working: -O and FEEDS in every format, S3, the refusals; output/ is written all the same."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from tests.jobs import Workplace
from tests.places import ROOT

SAMPLE = ROOT / "goldscrape" / "samples" / "goldderby-2025.html"
CRAWL = ("crawl", "article", "-a", f"url={SAMPLE}")


def test_a_feed_a_format_and_the_store_beside_them(workplace: Workplace, tmp_path: Path) -> None:
    feeds = tmp_path / "feeds"
    told = [part for name in ("predictions.parquet", "people.csv", "articles.jsonl", "records.jsonl", "films.json")
            for part in ("-O", str(feeds / name))]  # fmt: skip
    done = workplace.scrapy(*CRAWL, *told)
    assert done.code == 0, done.err
    stored = {dataset: workplace.rows(dataset) for dataset in ("predictions", "people", "articles", "films")}
    assert all(stored.values())
    parquet = pq.read_table(feeds / "predictions.parquet").to_pylist()
    assert [row["nominee"] for row in parquet] == [row["nominee"] for row in stored["predictions"]]
    with (feeds / "people.csv").open(newline="") as lines:
        assert [row["name"] for row in csv.DictReader(lines)] == [row["name"] for row in stored["people"]]
    (article,) = [json.loads(line) for line in (feeds / "articles.jsonl").read_text().splitlines()]
    assert article["headline"] == stored["articles"][0]["headline"]
    (page,) = [json.loads(line) for line in (feeds / "records.jsonl").read_text().splitlines()]
    assert len(page["predictions"]) == len(stored["predictions"])
    assert [film["title"] for film in json.loads((feeds / "films.json").read_text())] == [
        film["title"] for film in stored["films"]
    ]


def test_feeds_in_settings_leave_the_store_alone(workplace: Workplace, tmp_path: Path) -> None:
    feed = tmp_path / "elsewhere.jsonl"
    feeds = {str(feed): {"format": "jsonlines", "item_export_kwargs": {"dataset": "predictions"}}}
    done = workplace.scrapy(*CRAWL, "-s", f"FEEDS={json.dumps(feeds)}")
    assert done.code == 0, done.err
    assert len(feed.read_text().splitlines()) == len(workplace.rows("predictions")) > 0


@pytest.mark.parametrize(
    ("told", "said"),
    [(("-O", "best.parquet"), "predictions, articles"), (("-O", "records.csv"), "predictions, articles")],
)
def test_an_unknown_stem_is_wrong_usage_that_lists_the_datasets(
    workplace: Workplace, told: tuple[str, ...], said: str
) -> None:
    done = workplace.scrapy(*CRAWL, *told)
    assert done.code == 2
    assert said in done.err
    assert "Traceback" not in done.err
    assert not (workplace.output / "predictions").exists() or workplace.rows("predictions") == []


def test_appending_to_a_parquet_file_is_refused_and_the_file_stays(workplace: Workplace, tmp_path: Path) -> None:
    feed = tmp_path / "predictions.parquet"
    assert workplace.scrapy(*CRAWL, "-o", feed).code == 0
    before = feed.read_bytes()
    done = workplace.scrapy(*CRAWL, "-o", feed)
    assert (done.code, feed.read_bytes()) == (2, before)
    assert "-O" in done.err


@pytest.fixture
def s3() -> Iterator[str]:
    """A local S3 server."""
    server_module = pytest.importorskip("moto.server", reason="moto[server] is not installed: s3:// feeds unproved")
    server = server_module.ThreadedMotoServer(port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


def test_a_feed_on_s3_goes_through_scrapy_s_storage(workplace: Workplace, s3: str) -> None:
    import boto3

    keys = {"AWS_ACCESS_KEY_ID": "k", "AWS_SECRET_ACCESS_KEY": "s"}
    client = boto3.client(
        "s3", endpoint_url=s3, region_name="us-east-1", aws_access_key_id="k", aws_secret_access_key="s"
    )
    client.create_bucket(Bucket="season")
    settings = [part for name, value in {**keys, "AWS_ENDPOINT_URL": s3, "AWS_REGION_NAME": "us-east-1"}.items()
                for part in ("-s", f"{name}={value}")]  # fmt: skip
    done = workplace.scrapy(*CRAWL, "-O", "s3://season/2026/predictions.jsonl", *settings)
    assert done.code == 0, done.err
    body = client.get_object(Bucket="season", Key="2026/predictions.jsonl")["Body"].read()
    assert len(body.splitlines()) == len(workplace.rows("predictions")) > 0
    failed = workplace.scrapy(*CRAWL, "-O", "s3://no-such-bucket/predictions.jsonl", *settings)
    assert failed.code != 0, "a feed that was not stored must not end well"


def test_scrapy_s_other_commands_work(workplace: Workplace) -> None:
    assert {"article", "history", "news", "odds"} <= set(workplace.scrapy("list").out.split())
    assert workplace.scrapy("check").code == 0
    shell = workplace.scrapy("shell", str(SAMPLE), "-c", "response.status, len(response.css('h1'))", "--nolog")
    assert "(200, 1)" in shell.out
