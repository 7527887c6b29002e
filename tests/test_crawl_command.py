"""Bad input and bad luck through ``scrapy crawl``: one clear line, the right exit code, a row that says why."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.crawling import ROOT, Crawled, crawl, environment, rows, run_of, scrapy
from tests.site import Site, made_up
from tests.site.server import Answer

QUICK = ("-s", "RETRY_ENABLED=0", "-s", "DOWNLOAD_TIMEOUT=2")
ARTICLE = "/film/2026/generated-1/"


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with Site(made_up()) as serving:
        serving.extra["/nothing/"] = Answer(body=b"<html><head><title>Shop</title></head><body></body></html>")
        serving.fault("/film/2026/generated-10/=status:404")
        serving.fault("/film/2026/generated-11/=status:500")
        serving.fault("/film/2026/generated-12/=status:403")
        serving.fault("/film/2026/generated-13/=slow:6")
        serving.fault("/film/2026/generated-14/=redirect_loop")
        serving.fault("/film/2026/generated-15/=empty_body")
        serving.fault("/film/2026/generated-16/=pdf")
        serving.fault("/film/2026/generated-17/=image")
        serving.fault("/film/2026/generated-18/=huge:30")
        serving.fault("/film/2026/generated-19/=gzip_bomb:60")
        yield serving


def one_line(done: Crawled, said: str) -> None:
    """The failure is said in one line that names what it is about."""
    assert sum(line.startswith("error: ") for line in done.lines) == 1, done.err
    (line,) = (line for line in done.lines if line.startswith("error: "))
    assert said in line


def test_a_good_page_is_zero_with_all_its_rows_committed(site: Site, tmp_path: Path) -> None:
    done = crawl(site.url + ARTICLE, output=tmp_path)
    assert done.code == 0, done.err
    run = run_of(tmp_path)
    assert (run["verdict"], run["finish_reason"], run["pages"], run["problems"]) == ("ok", "finished", 1, [])
    assert {part["dataset"]: part["rows"] for part in run["rows"]} == {
        name: len(found)
        for name in ("predictions", "articles", "films", "works", "people", "characters", "budgets", "dates", "pages")
        if (found := rows(tmp_path, name))
    }
    assert rows(tmp_path, "articles")[0]["run_id"] == run["run_id"]
    assert not [path for path in (tmp_path / ".journal").iterdir() if path.is_dir()], "nothing is left behind"


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (10, "http_status"),
        (11, "http_status"),
        (12, "blocked"),
        (13, "timeout"),
        (14, "redirect"),
        (15, "empty_body"),
        (16, "unsupported_type"),
        (17, "unsupported_type"),
        (18, "too_large"),
        (19, "too_large"),
    ],
)
def test_a_page_that_gives_nothing_is_one(site: Site, tmp_path: Path, number: int, kind: str) -> None:
    url = f"{site.url}/film/2026/generated-{number}/"
    done = crawl(url, *QUICK, output=tmp_path)
    assert done.code == 1, done.err
    if kind != "blocked":  # the host refuses, and so does the page: two things
        one_line(done, url)
    run = run_of(tmp_path)
    assert run["verdict"] == "failed"
    assert kind in run["kinds"], run["problems"]
    assert rows(tmp_path, "articles") == []


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("no-such-file.html", "not_found"),
        ("http://127.0.0.1:1/", "refused"),
        ("http://no-such-host.invalid/", "unknown_host"),
        ("ftp://example.com/x", "bad_address"),
    ],
)
def test_an_address_without_an_answer_is_one(tmp_path: Path, url: str, kind: str) -> None:
    done = crawl(url, *QUICK, output=tmp_path)
    assert done.code == 1, done.err
    one_line(done, url)
    assert run_of(tmp_path)["kinds"] == {kind: 1}


def test_nothing_on_the_page_is_one(site: Site, tmp_path: Path) -> None:
    done = crawl(f"{site.url}/nothing/", output=tmp_path)
    assert done.code == 1
    assert "no_content" in run_of(tmp_path)["kinds"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("crawl", "oscar"), "there is no spider 'oscar'"),
        (("crawl",), "name one spider"),
        (("crawl", "article", "-a", "adress=x"), "no argument 'adress'"),
        (("crawl", "article"), "-a url="),
        (("crawl", "article", "-a", "urls=missing.txt"), "missing.txt"),
        (("crawl", "article", "-a", "url"), "-a"),
        (("crawl", "article", "-a", "url=x", "--nonsense"), "--nonsense"),
        (("crawl", "article", "-a", "url=x", "-O", "things.parquet"), "predictions"),
        (("crawl", "article", "-a", "url=x", "--max-minutes", "0"), "--max-minutes"),
        (("replay",), "name the WARC files"),
        (("replay", "missing.warc.gz"), "missing.warc.gz"),
        (("replay", "x.warc.gz", "--engine", "steam"), "local, ray"),
        (("runs", "1999"), "no run 1999"),
    ],
)
def test_wrong_usage_is_two_and_one_line(tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    done = scrapy(*arguments, output=tmp_path)
    assert done.code == 2, done.err
    assert len(done.lines) == 1
    one_line(done, said)


def test_appending_to_a_parquet_file_is_refused(tmp_path: Path) -> None:
    feed = tmp_path / "predictions.parquet"
    feed.write_bytes(b"rows of yesterday")
    done = crawl("x.html", "-o", str(feed), output=tmp_path / "out")
    assert done.code == 2
    one_line(done, "-O")
    assert feed.read_bytes() == b"rows of yesterday"


def test_one_bad_address_among_good_ones_is_three(site: Site, tmp_path: Path) -> None:
    listing = tmp_path / "urls.txt"
    listing.write_text(f"{site.url}{ARTICLE}\nhttp://[bad\nno-such.html\n{site.url}/film/2026/generated-2/\n")
    done = scrapy("crawl", "article", "-a", f"urls={listing}", output=tmp_path / "out")
    assert done.code == 3, done.err
    run = run_of(tmp_path / "out")
    assert (run["verdict"], run["pages"], run["kinds"]) == ("degraded", 2, {"bad_address": 1, "not_found": 1})


def test_names_of_scrapyd_are_accepted(site: Site, tmp_path: Path) -> None:
    done = crawl(site.url + ARTICLE, "-a", "_job=1", "-a", "_version=2", output=tmp_path)
    assert done.code == 0
    assert set(run_of(tmp_path)["arguments"]) == {"url"}


def test_no_secrets_in_runs_or_on_the_terminal(site: Site, tmp_path: Path) -> None:
    url = site.url.replace("http://", "http://me:hunter2@") + "/film/2026/generated-10/?api_key=s3cr3t"
    done = crawl(url, *QUICK, output=tmp_path)
    assert done.code == 1
    said = json.dumps(run_of(tmp_path), default=str) + done.err
    assert "hunter2" not in said
    assert "s3cr3t" not in said


def test_an_unwritable_output_is_one(site: Site, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file where the folder should be")
    done = crawl(site.url + ARTICLE, output=tmp_path / "out")
    assert done.code == 1
    one_line(done, "cannot be written")


PIPELINES = (
    'ITEM_PIPELINES={"goldscrape.pipelines.ArchivePipeline": 100, "goldscrape.pipelines.ExtractPipeline": 200,'
    ' "tests.failing.%s": 250, "goldscrape.pipelines.StorePipeline": 400}'
)


@pytest.mark.parametrize("pipeline", ["Raising", "Losing"])
def test_a_pipeline_that_loses_rows_is_one(site: Site, tmp_path: Path, pipeline: str) -> None:
    listing = tmp_path / "urls.txt"
    listing.write_text("".join(f"{site.url}/film/2026/generated-{n}/\n" for n in range(3)))
    out = tmp_path / "out"
    done = scrapy("crawl", "article", "-a", f"urls={listing}", "-s", PIPELINES % pipeline, output=out)
    assert done.code == 1, done.err
    run = run_of(out)
    assert run["verdict"] == "failed"
    assert "rows_lost" in run["kinds"]
    assert len(rows(out, "articles")) == (2 if pipeline == "Raising" else 3), "what was not lost is there"


def test_a_feed_that_cannot_be_written_is_one(site: Site, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    done = crawl(site.url + ARTICLE, "-O", f"{blocked}/predictions.csv", output=tmp_path / "out")
    assert done.code == 1, done.err
    assert rows(tmp_path / "out", "articles"), "the store is not the feeds' hostage"


@pytest.mark.parametrize(("spider", "code"), [("breaks_at_birth", 1), ("breaks_in_start", 1), ("breaks_on_pages", 3)])
def test_a_spider_that_raises(site: Site, tmp_path: Path, spider: str, code: int) -> None:
    modules = "goldscrape.spiders,tests.failing"
    done = scrapy("crawl", spider, "-s", f"SPIDER_MODULES={modules}", output=tmp_path, GOLDSCRAPE_SITE_URL=site.url)
    assert done.code == code, done.err
    run = run_of(tmp_path)
    assert run["spider"] == spider
    assert "spider_error" in run["kinds"]


def test_a_time_limit_keeps_what_there_is(site: Site, tmp_path: Path) -> None:
    listing = tmp_path / "urls.txt"
    listing.write_text("".join(f"{site.url}/film/2026/generated-{n}/\n" for n in range(5)))
    arguments = (
        "crawl",
        "article",
        "-a",
        f"urls={listing}",
        "-s",
        "DOWNLOAD_DELAY=1.5",
        "-s",
        "CONCURRENT_REQUESTS=1",
        "--max-minutes",
        "0.05",
    )
    done = scrapy(*arguments, output=tmp_path / "out")
    assert done.code == 3, done.err
    run = run_of(tmp_path / "out")
    assert run["verdict"] == "degraded"
    assert "time_limit" in run["kinds"]
    assert 0 < run["pages"] < 5


def test_a_log_file_has_all_and_json_lines_are_json(site: Site, tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    done = crawl(site.url + ARTICLE, "--logfile", str(log), "--log-json", output=tmp_path / "out")
    assert done.code == 0
    told = [json.loads(line) for line in log.read_text().splitlines()]
    assert {"scrapy.core.engine", "goldscrape"} <= {line["logger"] for line in told}
    done = scrapy("crawl", "article", "-a", "url=missing.html", "--log-json", output=tmp_path / "out")
    assert done.code == 1
    assert {"error", "info"} <= {json.loads(line)["level"] for line in done.lines}


def test_a_page_that_did_not_change_is_not_stored_again(site: Site, tmp_path: Path) -> None:
    article = next(article for article in site.articles if "widget" not in article.path)
    first = crawl(site.url + article.path, "-s", "GOLDSCRAPE_CONDITIONAL=0", output=tmp_path)
    assert first.code in (0, 3), first.err
    has_odds = bool(rows(tmp_path, "predictions"))
    second = crawl(site.url + article.path, output=tmp_path)
    assert second.code == first.code
    statuses = sorted(row["status"] for row in rows(tmp_path, "pages"))
    assert statuses == ([200, 200] if has_odds else [200, 304])
    assert len(rows(tmp_path, "articles")) == 1, "a page with a widget is fetched again, its text is not stored again"


PROCESS = """
import sys
from scrapy.crawler import CrawlerProcess
from scrapy.utils.project import get_project_settings
process = CrawlerProcess(get_project_settings())
for url in sys.argv[1:]:
    process.crawl("article", url=url)
process.start()
"""


def test_crawler_process_is_as_honest(site: Site, tmp_path: Path) -> None:
    command = [sys.executable, "-c", PROCESS, site.url + ARTICLE, "missing.html"]
    subprocess.run(command, cwd=ROOT, env=environment(tmp_path), capture_output=True, check=True, timeout=240)
    assert sorted(row["verdict"] for row in rows(tmp_path, "runs")) == ["failed", "ok"]
    assert len(rows(tmp_path, "articles")) == 1


def test_looking_at_a_page_is_no_run(site: Site, tmp_path: Path) -> None:
    assert scrapy("fetch", "--nolog", site.url + ARTICLE, output=tmp_path / "out").code == 0
    done = scrapy("shell", "--nolog", site.url + ARTICLE, "-c", "print(response.status)", output=tmp_path / "out")
    assert "200" in done.out
    spider = ("--nolog", "--spider=article", "-a", f"url={site.url}{ARTICLE}")
    assert "'final_url'" in scrapy("parse", *spider, site.url + ARTICLE, output=tmp_path / "out").out
    assert scrapy("parse", "--pipelines", *spider, site.url + ARTICLE, output=tmp_path / "out").code == 0
    assert scrapy("fetch", "--nolog", "--spider=news", site.url + ARTICLE, output=tmp_path / "out").code == 0
    assert not (tmp_path / "out").exists()


def test_a_folder_that_a_killed_compaction_left_away_is_put_back(site: Site, tmp_path: Path) -> None:
    assert crawl(site.url + ARTICLE, output=tmp_path).code == 0
    before = len(rows(tmp_path, "articles"))
    staging = tmp_path / ".compact"
    (staging / "articles.next").mkdir(parents=True)
    (tmp_path / "articles").rename(staging / "articles.pending")
    assert crawl(site.url + "/film/2026/generated-2/", output=tmp_path).code == 0
    assert len(rows(tmp_path, "articles")) == before + 1
    assert [path.name for path in staging.iterdir()] == ["compaction.lock"]


def test_runs_are_listed_and_shown(tmp_path: Path) -> None:
    crawl("missing.html", output=tmp_path)
    run = run_of(tmp_path)
    listed = scrapy("runs", output=tmp_path)
    assert run["run_id"] in listed.out
    assert "not_found" in listed.out
    shown = scrapy("runs", run["run_id"], output=tmp_path)
    assert "missing.html" in shown.out
    assert "what to do" in shown.out
    assert scrapy("runs", output=tmp_path / "nowhere").out.strip() == "no runs yet"
