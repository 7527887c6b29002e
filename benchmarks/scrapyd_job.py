"""goldscrape under a real scrapyd: deployed, scheduled, its states and logs fetched, two of a job at once.

``python -m benchmarks.scrapyd_job [--env FOLDER]``. Makes a virtual environment with scrapyd and scrapyd-client from
the package index, unless ``--env`` names one that is kept from an earlier run.

``items_dir`` is set, so scrapyd replaces ``FEEDS``: the rows must be in ``output/`` all the same.
"""

from __future__ import annotations

import argparse
import configparser
import json
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs
import pyarrow.dataset as ds

from benchmarks.results import Table
from tests.site.site import Site
from tests.site.world import made_up

__all__ = ["REQUIREMENTS", "Deployed", "Job", "Outcome", "copy_of_project", "install", "run_jobs"]

REQUIREMENTS = ("scrapyd==1.5.0", "scrapyd-client==2.0.3", "setuptools<81")
"""setuptools 81 and later have no pkg_resources, by which scrapyd 1.5 opens eggs."""

_ROOT = Path(__file__).resolve().parent.parent
_PATIENCE = 180.0
"""Seconds for a job to end; a busy machine takes its time to start one."""


@attrs.frozen
class Job:
    """A job that has ended, as scrapyd tells of it."""

    id: str
    spider: str
    states: tuple[str, ...]
    """The states seen, in their order: pending, running, finished."""
    log: str
    items: int
    """Lines of the copy that scrapyd keeps in ``items_dir``."""

    @property
    def said(self) -> str:
        """The verdict, by the line of the log that tells it."""
        told = re.findall(rf"({self.spider}: \w+ \([\d,]+ pages in [\d.]+ s);", self.log)
        return f"{told[-1]})" if told else "no verdict"


@attrs.define
class Outcome:
    """What the jobs came to."""

    deployed: dict[str, Any]
    """The server's answer to ``scrapyd-deploy``."""
    spiders: list[str]
    jobs: list[Job]
    runs: list[dict[str, Any]]
    rows: dict[str, int]
    """Per dataset of ``output/``."""
    fetched: dict[str, int]
    """Requests the site has seen after each step."""


@attrs.frozen
class Deployed:
    """A scrapyd that is up and the project's checkout beside it."""

    address: str
    folder: Path
    env: Path

    def call(self, endpoint: str, **told: str) -> dict[str, Any]:
        """An answer of scrapyd's API; GET without arguments of a job to start, POST for ``schedule`` and ``cancel``."""
        text = urllib.parse.urlencode(told)
        url = f"{self.address}/{endpoint}.json"
        posts = endpoint in ("schedule", "cancel")
        request = urllib.request.Request(url if posts else f"{url}?{text}", data=text.encode() if posts else None)
        with urllib.request.urlopen(request, timeout=30) as answer:
            held: dict[str, Any] = json.load(answer)
        return held

    def schedule(self, spider: str, **arguments: str) -> str:
        """Start a job; its id."""
        return str(self.call("schedule", project="goldscrape", spider=spider, **arguments)["jobid"])

    def state(self, job: str) -> str:
        """``pending``, ``running`` or ``finished``."""
        jobs = self.call("listjobs", project="goldscrape")
        return next((s for s in ("pending", "running", "finished") if any(x["id"] == job for x in jobs[s])), "unknown")

    def wait(self, spiders: dict[str, str]) -> list[Job]:
        """Until the jobs (id → spider) have ended. Raises ``TimeoutError``."""
        seen: dict[str, list[str]] = {job: [] for job in spiders}
        deadline = time.monotonic() + _PATIENCE
        while any(states[-1:] != ["finished"] for states in seen.values()):
            if time.monotonic() > deadline:
                raise TimeoutError(f"jobs did not end: {seen}")
            for job, states in seen.items():
                if (state := self.state(job)) not in states:
                    states.append(state)
            time.sleep(0.2)
        return [self._ended(job, spider, tuple(seen[job])) for job, spider in spiders.items()]

    def _ended(self, job: str, spider: str, states: tuple[str, ...]) -> Job:
        with urllib.request.urlopen(f"{self.address}/logs/goldscrape/{spider}/{job}.log", timeout=30) as answer:
            log = answer.read().decode()
        items = self.folder / "items" / "goldscrape" / spider / f"{job}.jl"
        return Job(job, spider, states, log, len(items.read_text().splitlines()) if items.is_file() else 0)


def install(env: Path) -> None:
    """A virtual environment with what the project needs, scrapyd and scrapyd-client; nothing if it is there."""
    if (env / "bin" / "scrapyd").is_file() and (env / "bin" / "scrapyd-deploy").is_file():
        return
    venv.EnvBuilder(with_pip=True).create(env)
    pip = [str(env / "bin" / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "-r", str(_ROOT / "requirements.lock")], check=True)
    subprocess.run([*pip, *REQUIREMENTS], check=True)


def copy_of_project(project: Path) -> Path:
    """What a package is built from, copied into a new folder."""
    project.mkdir()
    for name in ("goldscrape", "spiders"):
        shutil.copytree(_ROOT / name, project / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(_ROOT / name, project)
    return project


def _checkout(folder: Path, address: str) -> Path:
    """The project as a clone has it, its deploy target on another port."""
    project = copy_of_project(folder / "checkout")
    config = configparser.ConfigParser(interpolation=None)
    config.read(_ROOT / "scrapy.cfg")
    config["deploy"]["url"] = f"{address}/"
    with (project / "scrapy.cfg").open("w") as file:
        config.write(file)
    return project


@contextmanager
def _scrapyd(folder: Path, env: Path, environment: dict[str, str]) -> Iterator[Deployed]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    config = configparser.ConfigParser(interpolation=None)
    config.read(_ROOT / "docs" / "jobs" / "scrapyd.conf")
    config["scrapyd"]["http_port"] = str(port)
    with (folder / "scrapyd.conf").open("w") as file:
        config.write(file)
    with (folder / "scrapyd.log").open("w") as log:
        server = subprocess.Popen(
            [env / "bin" / "scrapyd"], cwd=folder, env={**os.environ, **environment}, stdout=log, stderr=log
        )
    try:
        held = Deployed(f"http://127.0.0.1:{port}", folder, env)
        _wait_for(held, server, folder / "scrapyd.log")
        yield held
    finally:
        server.terminate()
        server.wait(30)


def _wait_for(held: Deployed, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + 60
    while True:
        try:
            held.call("daemonstatus")
        except (urllib.error.URLError, OSError) as error:
            if server.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"scrapyd did not start: {log.read_text()[-2000:]}") from error
            time.sleep(0.2)
        else:
            return


def run_jobs(folder: Path, env: Path) -> Outcome:
    """Deploy into a scrapyd of its own and run an article, an odds crawl, and the same odds crawl twice at once."""
    output = folder / "output"
    with Site(made_up(), generated=0) as site:
        told = {"GOLDSCRAPE_OUTPUT": str(output), "GOLDSCRAPE_SITE_URL": site.url}
        with _scrapyd(folder, env, told) as scrapyd:
            deploy = subprocess.run(
                [env / "bin" / "scrapyd-deploy", "-v", "1"],
                cwd=_checkout(folder, scrapyd.address), capture_output=True, text=True, check=False, timeout=300,
                env={**os.environ, "PATH": f"{env / 'bin'}{os.pathsep}{os.environ['PATH']}"},
            )  # fmt: skip
            if deploy.returncode:
                raise RuntimeError(f"scrapyd-deploy failed: {deploy.stdout}{deploy.stderr}")
            answer = json.loads(deploy.stdout)
            spiders = scrapyd.call("listspiders", project="goldscrape")["spiders"]
            fetched = {}
            article = scrapyd.schedule("article", url=site.url + site.articles[0].path, _version="1")
            jobs = scrapyd.wait({article: "article"})
            fetched["article"] = len(site.log)
            odds = scrapyd.schedule("odds", event="oscars", setting="LOG_LEVEL=INFO")
            jobs += scrapyd.wait({odds: "odds"})
            fetched["odds"] = len(site.log)
            site.fault("*/wp-json/gameplay/*=slow:1.5")
            first = scrapyd.schedule("odds", event="oscars")
            while not len(site.log) > fetched["odds"]:
                time.sleep(0.05)
            second = scrapyd.schedule("odds", event="oscars")
            jobs += scrapyd.wait({first: "odds", second: "odds"})
            fetched["two at once"] = len(site.log)
    rows = {
        dataset.name: ds.dataset(dataset, format="parquet").count_rows()
        for dataset in sorted(output.iterdir())
        if dataset.is_dir() and list(dataset.glob("*.parquet"))
    }
    runs = sorted(
        ds.dataset(output / "runs", format="parquet").to_table().to_pylist(), key=lambda run: run["started_at"]
    )
    return Outcome(answer, sorted(spiders), jobs, runs, rows, fetched)


def tables(outcome: Outcome) -> Iterator[Table]:
    """The jobs with their states, and what they left in ``output/``."""
    jobs = Table("Jobs of scrapyd", ("job", "states", "lines in items_dir", "verdict in its log"))
    for job in outcome.jobs:
        jobs.add(f"{job.spider} {job.id[:8]}", " → ".join(job.states), str(job.items), job.said)
    yield jobs
    runs = Table("Their rows in runs", ("spider", "verdict", "finish reason", "pages", "rows"))
    for run in outcome.runs:
        rows = sum(counted["rows"] for counted in run["rows"])
        runs.add(run["spider"], run["verdict"], run["finish_reason"], str(run["pages"]), str(rows))
    yield runs
    output = Table("Rows in output/ although FEEDS was replaced", ("dataset", "rows"))
    for dataset, count in outcome.rows.items():
        output.add(dataset, str(count))
    yield output


def main() -> None:
    """Install, run the jobs, print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--env", type=Path, help="a folder for the virtual environment, kept for the next time")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="goldscrape-scrapyd-") as folder:
        env = (given.env or Path(folder) / "env").absolute()
        install(env)
        work = Path(folder) / "work"
        work.mkdir()
        outcome = run_jobs(work, env)
    print(f"Deployed: {json.dumps(outcome.deployed)}; spiders: {', '.join(outcome.spiders)}")
    for table in tables(outcome):
        table.show()
    print(f"Requests the site had seen after each step: {json.dumps(outcome.fetched)}")


if __name__ == "__main__":
    main()
