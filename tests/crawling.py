"""Crawls as users run them: the command in a process of its own, its tables read back."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import attrs
import pyarrow.dataset as ds

ROOT = Path(__file__).resolve().parent.parent

__all__ = ["ROOT", "SCRAPY", "Crawled", "crawl", "environment", "rows", "run_of", "scrapy", "start"]

SCRAPY = [sys.executable, "-m", "scrapy"]


@attrs.frozen
class Crawled:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """Its lines on stderr."""
        return self.err.strip().splitlines()


def environment(output: Path, **more: str) -> dict[str, str]:
    """The environment of a crawl into ``output``."""
    return {**os.environ, "GOLDSCRAPE_OUTPUT": str(output), "GOLDSCRAPE_CONTACT": "tests@localhost", **more}


def scrapy(*arguments: str, output: Path, **env: str) -> Crawled:
    """Run a command to its end."""
    done = subprocess.run(
        [*SCRAPY, *arguments],
        cwd=ROOT,
        env=environment(output, **env),
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return Crawled(done.returncode, done.stdout, done.stderr)


def crawl(url: object, *arguments: str, output: Path, **env: str) -> Crawled:
    """``scrapy crawl article -a url=…``."""
    return scrapy("crawl", "article", "-a", f"url={url}", *arguments, output=output, **env)


def start(*arguments: str, output: Path, **env: str) -> subprocess.Popen[str]:
    """Begin a command; the caller ends it."""
    return subprocess.Popen(
        [*SCRAPY, *arguments],
        cwd=ROOT,
        env=environment(output, **env),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def rows(output: Path, dataset: str) -> list[dict[str, Any]]:
    """A dataset as its readers see it."""
    found: list[dict[str, Any]] = ds.dataset(output / dataset, format="parquet").to_table().to_pylist()
    return found


def run_of(output: Path) -> dict[str, Any]:
    """The newest run, its problems counted by kind."""
    newest = max(rows(output, "runs"), key=lambda row: str(row["run_id"]))
    newest["kinds"] = dict(Counter(problem["kind"] for problem in newest["problems"]))
    newest["arguments"] = json.loads(newest["arguments"] or "{}")
    return newest
