"""The examples of docs/jobs: each is run as its scheduler would, as far as that goes without the scheduler."""

from __future__ import annotations

import configparser
import re
import shutil
import signal
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds
import pytest
import yaml  # type: ignore[import-untyped]
from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoader

from benchmarks.scrapyd_job import copy_of_project
from tests.places import ROOT
from tests.site.site import Site
from tests.site.world import made_up

EXAMPLES = ROOT / "docs" / "jobs"
UNITS = sorted(path.name for path in EXAMPLES.glob("goldscrape*"))
BARE = {"PATH": "/usr/bin:/bin", "LOGNAME": "somebody", "LANG": "C"}
"""What cron and systemd give a job, and nothing else."""


@pytest.fixture
def site() -> Iterator[Site]:
    with Site(made_up(), generated=0) as running:
        yield running


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A folder like a clone that has been set up: scrapy.cfg, .venv, an output of its own."""
    place = tmp_path / "goldscrape"
    place.mkdir()
    shutil.copy(ROOT / "scrapy.cfg", place)
    (place / "output").mkdir()
    (place / ".venv").symlink_to(Path(sys.prefix))
    return place


def run(command: list[str], cwd: Path, site: Site, **env: str) -> subprocess.CompletedProcess[str]:
    told = {**BARE, "HOME": str(cwd.parent), "GOLDSCRAPE_SITE_URL": site.url, **env}
    return subprocess.run(command, cwd=cwd, env=told, capture_output=True, text=True, timeout=240, check=False)


def rows(clone: Path, dataset: str) -> int:
    return int(ds.dataset(clone / "output" / dataset, format="parquet").count_rows())


def crontab() -> tuple[dict[str, str], list[tuple[str, str]]]:
    """Its variables, and its lines as (schedule, command)."""
    lines = [line for line in (EXAMPLES / "crontab").read_text().splitlines() if line and not line.startswith("#")]
    variables = dict(line.split("=", 1) for line in lines if re.match(r"[A-Z_]+=", line))
    jobs = [line.split(None, 5) for line in lines if not re.match(r"[A-Z_]+=", line)]
    return variables, [(" ".join(job[:5]), job[5]) for job in jobs]


def test_the_crontab_runs_in_the_bare_environment_of_cron(site: Site, clone: Path) -> None:
    variables, jobs = crontab()
    assert all(re.fullmatch(r"([\d*/,-]+ ){4}[\d*/,-]+", schedule) for schedule, _ in jobs)
    assert not any("%" in command for _, command in jobs), "cron ends a command at %"
    variables["GOLDSCRAPE"] = str(clone)
    for _, command in jobs:
        done = run([variables["SHELL"], "-c", command], clone.parent, site, **variables)
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
        if "crawl" in command:
            assert done.stdout + done.stderr == "", "cron would send a mail of every good run"
    assert rows(clone, "predictions") > 0
    assert rows(clone, "runs") == 2
    assert "odds: ok" in (clone / "output" / "odds.log").read_text()
    assert (clone / "output" / "goldscrape.duckdb").is_file()
    site.fault("*=status:404")
    done = run([variables["SHELL"], "-c", jobs[0][1]], clone.parent, site, **variables)
    assert "error: " in done.stdout, "and a run that did not end well is told of"


def units(clone: Path, into: Path) -> dict[str, configparser.ConfigParser]:
    """The systemd units as they are installed, for the folder of this clone."""
    read = {}
    for name in UNITS:
        text = (EXAMPLES / name).read_text().replace("/srv/goldscrape", str(clone))
        (into / name).write_text(text)
        # A unit may say the same thing twice, which configparser keeps by the last.
        read[name] = configparser.ConfigParser(strict=False, interpolation=None, delimiters=("=",))
        read[name].read_string(text)
    return read


def test_the_systemd_service_runs_what_it_says(site: Site, clone: Path) -> None:
    service = units(clone, clone.parent)["goldscrape@.service"]["Service"]
    (asked,) = re.findall(
        r"/etc/goldscrape/odds holds the line ARGUMENTS=(.+)", (EXAMPLES / "goldscrape@.service").read_text()
    )
    assert service["workingdirectory"] == str(clone)
    assert service["successexitstatus"] == "3"
    command = service["execstart"].replace("%i", "odds").replace("$ARGUMENTS", asked).split()
    name, value = service["environment"].split("=", 1)
    done = run(command, clone, site, **{name: value})
    assert done.returncode == 0, done.stderr
    assert rows(clone, "predictions") > 0


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not on this machine")
def test_systemd_takes_the_units(clone: Path, tmp_path: Path) -> None:
    folder = tmp_path / "units"
    folder.mkdir()
    read = units(clone, folder)
    for spider in ("odds", "news"):
        shutil.copy(folder / "goldscrape@.service", folder / f"goldscrape@{spider}.service")
    checked = [*(name for name in read if "@" not in name), "goldscrape@odds.service", "goldscrape@news.service"]
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *(f"./{name}" for name in checked)],
        cwd=folder, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    ours = [line for line in done.stderr.splitlines() if "goldscrape" in line]
    assert done.returncode == 0, done.stderr
    assert ours == []
    for name, unit in read.items():
        if name.endswith(".timer"):
            when = unit["Timer"]["oncalendar"]
            assert (
                subprocess.run(["systemd-analyze", "calendar", when], capture_output=True, check=False).returncode == 0
            )


def workflow() -> list[dict[str, Any]]:
    held = yaml.safe_load((EXAMPLES / "github-actions.yml").read_text())
    assert held[True]["schedule"], "YAML reads the key `on` as true"
    steps: list[dict[str, Any]] = held["jobs"]["crawl"]["steps"]
    return steps


def test_the_workflow_s_steps_run(site: Site, clone: Path) -> None:
    steps = [step for step in workflow() if "run" in step]
    assert steps[0]["run"] == "make setup"
    assert re.search(r"^setup:", (ROOT / "Makefile").read_text(), re.M)
    for step in steps[1:]:
        done = run(["bash", "-e", "-o", "pipefail", "-c", step["run"]], clone, site)
        assert done.returncode == 0, f"{step['run']}\n{done.stdout}{done.stderr}"
    assert rows(clone, "predictions") > 0


@pytest.mark.parametrize(("fault", "code"), [("*/latest-odds-v3/*=missing_nominees:2x1", 0), ("*=status:500", 1)])
def test_the_workflow_warns_of_degraded_runs_and_fails_for_failed_ones(
    site: Site, clone: Path, fault: str, code: int
) -> None:
    (step,) = [step for step in workflow() if step.get("name") == "crawl"]
    command = step["run"].replace("crawl odds -a event=oscars", "crawl odds -a event=oscars -s RETRY_TIMES=0")
    if code == 0:
        command = command.replace("--max-minutes 50", "--max-minutes 0.02 -s DOWNLOAD_DELAY=0.2")
    else:
        site.fault(fault)
    done = run(["bash", "-e", "-o", "pipefail", "-c", command], clone, site)
    assert done.returncode == code, done.stdout + done.stderr
    assert ("::warning::" in done.stdout) == (code == 0)


def test_scrapy_cfg_and_scrapyd_agree() -> None:
    config, server = configparser.ConfigParser(), configparser.ConfigParser()
    config.read(ROOT / "scrapy.cfg")
    server.read(EXAMPLES / "scrapyd.conf")
    assert config["deploy"]["project"] == "goldscrape"
    assert config["deploy"]["url"] == f"http://{server['scrapyd']['bind_address']}:{server['scrapyd']['http_port']}/"
    assert server["scrapyd"]["items_dir"]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["entry-points"]["scrapy"]["settings"] == config["settings"]["default"]


@pytest.mark.slow
def test_the_egg_of_scrapyd_deploy_crawls(site: Site, tmp_path: Path) -> None:
    """As scrapyd-client builds it (its setup.py says nothing that pyproject does not) and scrapyd runs it."""
    project = copy_of_project(tmp_path / "project")
    (project / "setup.py").write_text(
        "from setuptools import setup, find_packages\n"
        "setup(name='project', version='1.0', packages=find_packages(),\n"
        "      entry_points={'scrapy': ['settings = goldscrape.settings']})\n"
    )
    subprocess.run(
        [sys.executable, "setup.py", "--quiet", "bdist_egg", "-d", tmp_path],
        cwd=project, check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    (egg,) = tmp_path.glob("*.egg")
    assert egg.is_file(), "an egg that is one zip file"
    crawl = (
        f"import sys; sys.path.insert(0, {str(egg)!r}); sys.meta_path = [x for x in sys.meta_path if "
        "'editable' not in str(getattr(x, '__module__', x))]; import goldscrape; assert '.egg' in goldscrape.__file__; "
        "from scrapy.cmdline import execute; execute()"
    )
    job, items = "0f1e2d3c", tmp_path / "items"
    told = [
        "crawl",
        "odds",
        "-a",
        "event=oscars",
        "-a",
        f"_job={job}",
        "-a",
        "_version=1",
        "-s",
        f"LOG_FILE={tmp_path}/job.log",
    ]
    feeds = f'FEEDS={{"file://{items}/{job}.jl": {{"format": "jsonlines"}}}}'
    env = {"SCRAPY_SETTINGS_MODULE": "goldscrape.settings", "GOLDSCRAPE_OUTPUT": str(tmp_path / "output")}
    done = run([sys.executable, "-c", crawl, *told, "-s", feeds], tmp_path, site, **env)
    assert done.returncode == 0, done.stderr
    assert "odds: ok" in (tmp_path / "job.log").read_text()
    pages = ds.dataset(tmp_path / "output" / "pages", format="parquet").count_rows()
    assert len((items / f"{job}.jl").read_text().splitlines()) == pages > 0
    assert ds.dataset(tmp_path / "output" / "predictions", format="parquet").count_rows() > 0


def test_two_runs_of_a_job_at_once_the_second_says_so_and_fetches_nothing(site: Site, clone: Path) -> None:
    site.fault("*/wp-json/gameplay/*=slow:0.5")
    command = [".venv/bin/scrapy", "crawl", "odds", "-a", "event=oscars"]
    env = {**BARE, "HOME": str(clone.parent), "GOLDSCRAPE_SITE_URL": site.url}
    first = subprocess.Popen(command, cwd=clone, env=env, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        while not site.requests("gameplay"):
            assert first.poll() is None
            time.sleep(0.02)
        first.send_signal(signal.SIGSTOP)  # a busy machine may take longer to start the second than to end the first
        second = run(command, clone, site)
    finally:
        first.send_signal(signal.SIGCONT)
        _, said = first.communicate(timeout=120)
    assert second.returncode == 0, second.stderr
    assert "another process is running this very crawl" in second.stderr
    assert first.returncode == 0, said
    asked = [request.target for request in site.requests("gameplay")]
    assert len(asked) == len(set(asked)), "nothing is asked for twice"
    assert rows(clone, "runs") == 1


def test_the_guide_names_only_what_exists() -> None:
    text = (ROOT / "docs" / "jobs.md").read_text() + "".join(path.read_text() for path in EXAMPLES.iterdir())
    held = "".join(path.read_text() for folder in ("goldscrape", "spiders") for path in (ROOT / folder).rglob("*.py"))
    settings = set(re.findall(r"\b(?:GOLDSCRAPE|DOWNLOAD|RETRY)_[A-Z_]+", text))
    assert settings
    assert {name for name in settings if name not in held and name != "RETRY_TIMES"} == set()
    commands = {path.stem for path in (ROOT / "goldscrape" / "commands").glob("[a-z]*.py")}
    assert set(re.findall(r"scrapy ([a-z]+)\b(?= |$|`|\n)", text)) - {"says"} <= commands
    spiders = SpiderLoader.from_settings(Settings({"SPIDER_MODULES": ["goldscrape.spiders"]}))
    for spider, rest in re.findall(r"scrapy crawl ([a-z]+)([^\n`|]*)", text):
        taken = spiders.load(spider).arguments  # type: ignore[attr-defined] # each is a GoldscrapeSpider
        assert set(re.findall(r"-a (\w+)=", rest)) <= set(taken), f"scrapy crawl {spider}{rest}"
    options = set(re.findall(r"(?<![\w-])--(max-minutes|fresh|log-json|logfile|nolog)\b", text))
    assert "max-minutes" in options
    for name in re.findall(r"\]\((jobs/[^)#]+)\)", (ROOT / "docs" / "jobs.md").read_text()):
        assert (ROOT / "docs" / name).is_file(), name
