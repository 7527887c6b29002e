"""All speeds in one run: ``python -m benchmarks [--quick] [--only crawl,export]``, which is ``make bench``.

Prints the tables and writes ``benchmarks/results/latest.json``, the tables of ``docs/benchmarks.md`` (between its two
marks; the words around them stay) and their plot. What needs files that are not there is said, not left out in
silence.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from importlib import import_module
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import attrs

from benchmarks.plot import bars
from benchmarks.results import Table
from benchmarks.sisters import SISTERS

__all__ = ["main"]

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
_RESULTS = ROOT / "benchmarks" / "results" / "latest.json"
_PAGE = ROOT / "docs" / "benchmarks.md"
_PLOT = ROOT / "docs" / "benchmarks.svg"
_BEGIN, _END = "<!-- tables: make bench -->", "<!-- end of tables -->"


@attrs.frozen
class Options:
    """How much is measured."""

    quick: bool
    peers: bool


class NotMeasuredError(Exception):
    """A section that cannot be measured here, and why."""


def _crawl(options: Options) -> list[Table]:
    from benchmarks.crawl import measure_crawl

    return [measure_crawl(200, 1) if options.quick else measure_crawl(2_000, 3)]


def _extraction(options: Options) -> list[Table]:
    from benchmarks.extraction import measure_extraction

    if not (SHARED / "pages").is_dir():
        print("../shared/pages is absent: only generated pages are read", file=sys.stderr)
    return [
        measure_extraction(SHARED / "pages", generated=10 if options.quick else 30, rounds=3 if options.quick else 7)
    ]


def _articles(options: Options) -> list[Table]:
    from benchmarks.articles import measure_articles

    if not SISTERS.is_dir():
        raise NotMeasuredError("the real pages of ../shared/pages are absent")
    return [measure_articles(SISTERS, 5 if options.quick else 20)]


def _entities(options: Options) -> list[Table]:
    from benchmarks.entities import measure_entities

    if not (SHARED / "gold").is_dir():
        raise NotMeasuredError("the annotated articles of ../shared/gold are absent")
    return measure_entities(SHARED, crawl=not options.quick, with_peers=options.peers)


def _export(options: Options) -> list[Table]:
    from benchmarks.export import measure_export

    return measure_export(12_000 if options.quick else 60_000, with_peers=options.peers)


def _replay(options: Options) -> list[Table]:
    measure = _measure("replay")
    return _tables(measure(pages=200, runs=1) if options.quick else measure())


def _growth(options: Options) -> list[Table]:
    measure = _measure("growth")
    if options.quick:
        raise NotMeasuredError("growth is not seen in a quick run")
    return _tables(measure())


def _measure(name: str) -> Callable[..., Any]:
    if find_spec(f"benchmarks.{name}") is None:
        raise NotMeasuredError(f"there is no benchmarks/{name}.py")
    measure: Callable[..., Any] = getattr(import_module(f"benchmarks.{name}"), f"measure_{name}")
    return measure


def _tables(found: Table | list[Table]) -> list[Table]:
    return [found] if isinstance(found, Table) else list(found)


_SECTIONS: Mapping[str, Callable[[Options], list[Table]]] = {
    "crawl": _crawl,
    "extraction": _extraction,
    "articles": _articles,
    "entities": _entities,
    "export": _export,
    "replay": _replay,
    "growth": _growth,
}


def _measured(names: Sequence[str], options: Options) -> Iterator[tuple[str, list[Table], str | None]]:
    for name in names:
        print(f"… {name}", file=sys.stderr, flush=True)
        try:
            yield name, _SECTIONS[name](options), None
        except NotMeasuredError as missing:
            yield name, [], str(missing)
        except (subprocess.CalledProcessError, RuntimeError) as error:
            yield name, [], f"it failed: {' '.join(str(error).split())[:200]}"


def _machine() -> dict[str, object]:
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    return {
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "goldscrape": version("goldscrape"),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count(),
        "load": load,
        "packages": {name: version(name) for name in ("scrapy", "lxml", "pyarrow", "trafilatura")},
    }


def _write(machine: dict[str, object], tables: Mapping[str, list[Table]], missing: Mapping[str, str]) -> None:
    _RESULTS.parent.mkdir(exist_ok=True)
    kept = {name: [attrs.asdict(table) for table in found] for name, found in tables.items()}
    _RESULTS.write_text(json.dumps({**machine, "tables": kept, "left_out": dict(missing)}, indent=1) + "\n")
    lines = [
        _BEGIN,
        f"Measured {machine['measured_at']}, Python {machine['python']}, {machine['cores']} cores, "
        f"load {machine['load']} at the end: {_named(machine)}.",
        "",
        *(table.markdown() for found in tables.values() for table in found),
        *(f"Left out: {name}, {why}.\n" for name, why in missing.items()),
        _END,
    ]
    page = _PAGE.read_text(encoding="utf-8") if _PAGE.is_file() else f"# Benchmarks\n\n{_BEGIN}\n{_END}\n"
    between = re.compile(re.escape(_BEGIN) + ".*" + re.escape(_END), re.DOTALL)
    written = "\n".join(lines)
    _PAGE.write_text(between.sub(lambda _: written, page), encoding="utf-8")
    groups = _groups(tables)
    if groups:
        _PLOT.write_text(bars(groups), encoding="utf-8")


def _named(machine: dict[str, object]) -> str:
    packages = machine["packages"]
    return ", ".join(f"{name} {number}" for name, number in packages.items()) if isinstance(packages, dict) else ""


def _groups(tables: Mapping[str, list[Table]]) -> list[tuple[str, dict[str, float]]]:
    """What the plot shows: pages a second of the crawl, milliseconds a page of the extraction, rows of the export."""
    groups = []
    for name, column, title in (
        ("crawl", "pages/s", "Crawl: pages a second"),
        ("crawl", "CPU ms/page", "Crawl: CPU milliseconds a page, start-up included"),
        ("export", "rows/s", "Export: rows a second"),
    ):
        for table in tables.get(name, [])[:1]:
            place = table.columns.index(column)
            groups.append((title, {row[0]: float(row[place].replace(",", "")) for row in table.rows}))
    for table in tables.get("extraction", []):
        shown = [1, 2, 4, 5, 10]
        for row in table.rows:
            values = {table.columns[place]: float(row[place]) for place in shown}
            groups.append((f"Extraction: CPU milliseconds a page, {row[0]}", values))
    return groups


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, write. 1 when nothing could be measured."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few pages and rounds: minutes become seconds")
    parser.add_argument("--only", default=",".join(_SECTIONS), help="sections, comma-separated")
    parser.add_argument("--no-peers", action="store_true", help="install and run no peers")
    given = parser.parse_args(arguments)
    names = given.only.split(",")
    unknown = sorted(set(names) - set(_SECTIONS))
    if unknown:
        parser.error(f"there is no section {', '.join(unknown)}; there are: {', '.join(_SECTIONS)}")
    began = time.perf_counter()
    tables: dict[str, list[Table]] = {}
    missing: dict[str, str] = {}
    for name, found, why in _measured(names, Options(quick=given.quick, peers=not given.no_peers)):
        if why:
            missing[name] = why
            print(f"left out: {name}, {why}", flush=True)
            continue
        tables[name] = found
        for table in found:
            table.show()
    if tables and set(names) == set(_SECTIONS):
        _write(_machine(), tables, missing)
        print(f"written: {_RESULTS.relative_to(ROOT)}, {_PAGE.relative_to(ROOT)}, {_PLOT.relative_to(ROOT)}")
    print(f"measured in {time.perf_counter() - began:.0f} s")
    return 0 if tables else 1


if __name__ == "__main__":
    sys.exit(main())
