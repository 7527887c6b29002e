"""The datasets again from the archive: equal but for the run that wrote them."""

from __future__ import annotations

import signal
import time
from pathlib import Path
from typing import Any

import pytest

from goldscrape.replaying import Replayed, ReplayTask
from goldscrape.replaying.run import replay_into
from goldscrape.storage import Layout, new_run_id, recover
from goldscrape.storage.sealing import stage
from goldscrape.tables import TABLES
from tests.crawling import rows, run_of, scrapy, start
from tests.site import Site, made_up
from tests.storage.making import MOMENT

OF_THE_RUN = {"run_id", "extractor"}


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Everything the local site has: articles, odds pages of each era, API answers, an unchanged page, a 404."""
    folder = tmp_path_factory.mktemp("crawled")
    output = folder / "out"
    with Site(made_up()) as site:
        site.drawn = "opened"
        odds = [f"/odds/{group}-odds/{one.slug}/" for one in site.world.leagues if one.era for group in one.groups]
        paths = [article.path for article in site.articles] + odds + ["/film/2026/generated-1/", "/nowhere/"]
        listing = folder / "urls.txt"
        listing.write_text("".join(f"{site.url}{path}\n" for path in paths))
        done = scrapy("crawl", "article", "-a", f"urls={listing}", output=output)
        assert done.code == 3, done.err
        done = scrapy(
            "crawl", "odds", "-a", "event=oscars", "-a", "source=api", output=output, GOLDSCRAPE_SITE_URL=site.url
        )
        assert rows(output, "predictions"), done.err
        again = f"{site.url}/film/2026/generated-1/"
        scrapy("crawl", "article", "-a", f"url={again}", output=output)
    return output


def told(output: Path, dataset: str) -> list[str]:
    """The rows without what names the run, as sorted text."""
    kept: list[dict[str, Any]] = [
        {name: value for name, value in row.items() if name not in OF_THE_RUN} for row in rows(output, dataset)
    ]
    return sorted(map(repr, kept))


def test_an_interrupted_replay_says_so_in_one_line_and_shows_no_rows(crawled: Path, tmp_path: Path) -> None:
    process = start("replay", str(crawled / "archive"), "--workers", "1", output=tmp_path)
    deadline = time.monotonic() + 60
    while not list(tmp_path.glob(".journal/2*")):
        assert time.monotonic() < deadline, "the replay does not begin"
        time.sleep(0.002)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 1
    assert [line for line in said.splitlines() if "pages" not in line] == [
        "error: interrupted: its rows are stored all together or not at all; run the same command again"
    ]
    assert not rows(tmp_path, "pages")


@pytest.mark.parametrize("workers", ["1", "2"])
def test_replay_gives_the_same_rows(crawled: Path, tmp_path: Path, workers: str) -> None:
    done = scrapy("replay", str(crawled / "archive"), "--workers", workers, output=tmp_path)
    assert done.code == 3, done.err  # the 404 is still one
    for dataset in TABLES:
        if dataset != "runs":
            assert told(tmp_path, dataset) == told(crawled, dataset), dataset
    run = run_of(tmp_path)
    assert (run["spider"], run["pages"]) == ("replay", len(rows(crawled, "pages")))
    assert {row["run_id"] for row in rows(tmp_path, "articles")} == {run["run_id"]}


def test_a_damaged_archive_is_a_problem_not_the_end(crawled: Path, tmp_path: Path) -> None:
    archive = tmp_path / "archive"
    archive.mkdir()
    whole = max((crawled / "archive").iterdir(), key=lambda path: path.stat().st_size)
    content = bytearray(whole.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 200] = bytes(200)
    (archive / whole.name).write_bytes(content)
    (archive / "empty.warc.gz").write_bytes(b"")
    (archive / "other.warc.gz").write_bytes(b"no archive at all")
    done = scrapy("replay", str(archive), output=tmp_path / "out")
    assert done.code == 3, done.err
    run = run_of(tmp_path / "out")
    assert run["kinds"]["archive_error"] >= 1
    assert run["verdict"] == "degraded"
    lost = sum(row["warc_file"] == f"archive/{whole.name}" for row in rows(crawled, "pages")) - run["pages"]
    assert 1 <= lost <= 3


def test_a_replay_that_dies_shows_nothing(tmp_path: Path) -> None:
    layout = Layout(tmp_path)

    def engine(task: ReplayTask) -> Replayed:
        from goldscrape.storage import Frame
        from tests.storage.making import records

        of = records(1)
        stage(task.layout.run(task.run_id), 1, [Frame(provenance=of.provenance, rows=of.rows)])
        raise KeyboardInterrupt

    task = ReplayTask(files=(), layout=layout, run_id=new_run_id(MOMENT))
    with pytest.raises(KeyboardInterrupt):
        replay_into(task, engine, "{}")
    (found,) = recover(layout)
    assert (found.spider, found.pages) == ("replay", 0)
    assert rows(tmp_path, "films") == []
    assert run_of(tmp_path)["verdict"] == "interrupted"
