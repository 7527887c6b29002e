"""The README is true: its snippets run, what it names exists."""

from __future__ import annotations

import re
from pathlib import Path

import duckdb
import pytest

from tests.jobs import Workplace
from tests.places import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an ``output`` of the sample pages."""
    folder = tmp_path_factory.mktemp("readme")
    done = Workplace(folder / "output").scrapy("crawl", "article", "-a", "urls=goldscrape/samples/addresses.txt")
    assert done.code == 0, done.err
    return folder


def snippets(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.S)


@pytest.mark.parametrize("snippet", snippets("python"))
def test_python_snippets_run_and_print_rows(
    snippet: str, crawled: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(crawled)
    exec(compile(snippet, "README.md", "exec"), {})
    assert len(capsys.readouterr().out.splitlines()) > 3


@pytest.mark.parametrize("snippet", snippets("sql"))
def test_sql_snippets_run_and_give_rows(snippet: str, crawled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(crawled)
    relation = duckdb.sql(snippet)
    assert relation is not None
    assert len(relation.pl()) > 3


def test_its_links_and_folders_exist() -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", README):
        assert (ROOT / target).exists(), target
    for line in re.findall(r"^\| (`[^|]+) \|", README, re.M):
        for named in re.findall(r"`([\w./]+)`", line):
            assert (ROOT / named).exists() or (ROOT / "goldscrape" / named).exists(), named


def test_it_shows_what_the_sample_crawl_prints(crawled: Path) -> None:
    shown = README.split("<!-- make crawl -->")[1].split("```")[1]
    printed = Workplace(crawled / "output").scrapy("show").out
    for dataset in ("predictions", "articles", "films", "people", "budgets", "dates"):
        counted = re.search(rf"^{dataset}: \d+ rows?", printed, re.M)
        assert counted is not None
        assert counted[0] in shown, f"paste the output of make crawl anew: {counted[0]}"
