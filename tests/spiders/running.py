"""Run a spider in a process of its own, without the store: what it fetched, what was read, what it said."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs

ROOT = Path(__file__).resolve().parents[2]


@attrs.frozen(kw_only=True)
class Ran:
    """The outcome of a crawl."""

    pages: list[dict[str, Any]]
    rows: list[dict[str, Any]]
    """Predictions, with the url of their page."""
    problems: list[dict[str, Any]]
    """kind, detail, url, severity; the spider's and the pages'."""
    usage_error: str | None
    output: str
    errors: str

    def kinds(self, *severities: str) -> list[str]:
        wanted = severities or ("failed", "degraded")
        return [problem["kind"] for problem in self.problems if problem["severity"] in wanted]


def run(spider: str, site: str, settings: dict[str, Any] | None = None, **arguments: str) -> Ran:
    """Crawl ``site`` (an address) with a spider of this project."""
    told = json.dumps({"spider": spider, "arguments": arguments, "settings": settings or {}})
    environment = {**os.environ, "GOLDSCRAPE_SITE_URL": site}
    done = subprocess.run(
        [sys.executable, "-m", "tests.spiders.running", told],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
    )
    marked = [line for line in done.stdout.splitlines() if line.startswith("RAN ")]
    assert marked, f"the crawl gave no result:\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}"
    held = json.loads(marked[-1][4:])
    return Ran(**held, output=done.stdout, errors=done.stderr)


@attrs.frozen(kw_only=True)
class Done:
    """The outcome of ``scrapy crawl``."""

    code: int
    said: str
    """stderr."""
    printed: str
    rows: list[dict[str, Any]]
    """Predictions."""
    verdict: str | None
    problems: list[dict[str, Any]]


def crawl(site: str, output: Path, *arguments: str, **environment: str) -> Done:
    """``scrapy crawl`` as a user types it; ``arguments`` start with the spider."""
    import pyarrow.parquet as pq

    done = subprocess.run(
        [sys.executable, "-m", "scrapy", "crawl", *arguments],
        cwd=ROOT,
        env={**os.environ, "GOLDSCRAPE_SITE_URL": site, "GOLDSCRAPE_OUTPUT": str(output), **environment},
        capture_output=True,
        text=True,
        timeout=240,
    )
    tables = {}
    for name in ("predictions", "runs"):
        folder = output / name
        tables[name] = pq.read_table(folder).to_pylist() if folder.is_dir() else []
    run: dict[str, Any] = max(tables["runs"], key=lambda row: row["started_at"], default={})
    return Done(
        code=done.returncode,
        said=done.stderr,
        printed=done.stdout,
        rows=tables["predictions"],
        verdict=run.get("verdict"),
        problems=run.get("problems") or [],
    )


def _main(told: dict[str, Any]) -> None:
    from importlib import import_module

    from scrapy.crawler import CrawlerProcess
    from scrapy.settings import Settings
    from scrapy.spiders import Spider

    from goldscrape.extract import extract
    from goldscrape.problems import Problem
    from goldscrape.signals import problem_found

    held: dict[str, list[dict[str, Any]]] = {"pages": [], "rows": [], "problems": []}

    def keep_problem(problem: Problem, **_: Any) -> None:
        held["problems"].append({k: None if v is None else str(v) for k, v in attrs.asdict(problem).items()})

    def keep_page(item: Any, **_: Any) -> None:
        records = extract(item, entities=False)
        context = {k: v for k, v in attrs.asdict(item.context).items() if v}
        held["pages"].append({"url": item.url, "status": item.status, "context": context,
                              "surface": records.rows["pages"][0].surface,  # type: ignore[attr-defined]
                              "snapshot_at": item.snapshot_at.isoformat()})  # fmt: skip
        held["rows"].extend({**attrs.asdict(row), "url": item.url} for row in records.rows.get("predictions", []))
        for problem in records.problems:
            keep_problem(problem)

    settings = Settings()
    settings.setmodule("goldscrape.settings", priority="project")
    # The store, the archive and the commands are somebody else's tests.
    for name in ("ITEM_PIPELINES", "EXTENSIONS", "SPIDER_MIDDLEWARES"):
        settings.set(name, {}, priority=35)
    settings.set("LOG_LEVEL", "WARNING", priority=35)
    settings.set("SPIDER_MODULES", [], priority=35)  # the spider comes by its module
    settings.update(told["settings"], priority="cmdline")
    module = import_module(f"goldscrape.spiders.{told['spider']}")
    cls = next(
        x
        for x in vars(module).values()
        if isinstance(x, type) and issubclass(x, Spider) and getattr(x, "name", "") == told["spider"]
    )
    process = CrawlerProcess(settings)
    crawler = process.create_crawler(cls)
    crawler.signals.connect(keep_problem, signal=problem_found)
    from scrapy import signals

    crawler.signals.connect(keep_page, signal=signals.item_scraped)
    process.crawl(crawler, **told["arguments"])
    process.start()
    usage = getattr(crawler.spider, "usage_error", None)
    print("RAN " + json.dumps({**held, "usage_error": usage}))


if __name__ == "__main__":
    _main(json.loads(sys.argv[1]))
