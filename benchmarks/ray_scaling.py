"""Replay on Ray with one worker and with two, and from it the core-hours of large archives.

``python -m benchmarks.ray_scaling [--pages 2000]``. Each variant reads a small archive and one four times as large:
the difference is the cost of pages alone, what is left is the cost of starting Ray. Writes into ``docs/cluster.md``.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

import attrs

from benchmarks.family import run_family
from benchmarks.made_archive import write_archive
from benchmarks.measure import Figures
from benchmarks.results import Table

__all__ = ["measure_ray"]

_SCRAPY = str(Path(sys.executable).parent / "scrapy")
_ROOT = Path(__file__).resolve().parent.parent
_PAGE = _ROOT / "docs" / "cluster.md"
_BEGIN, _END = "<!-- tables: python -m benchmarks.ray_scaling -->", "<!-- end of tables -->"
_SMALL = 4


@attrs.frozen
class _Slope:
    """The cost of a page, and of starting."""

    wall: float
    cpu: float
    start: float
    peak: float

    @staticmethod
    def between(few: int, small: Figures, many: int, large: Figures) -> _Slope:
        wall, cpu = ((b - a) / (many - few) for a, b in ((small.wall, large.wall), (small.cpu, large.cpu)))
        return _Slope(wall=wall, cpu=cpu, start=max(0.0, small.wall - few * wall), peak=large.peak)


def measure_ray(pages: int = 2_000) -> list[Table]:
    """The scaling table and the core-hours computed from its CPU time a page."""
    slopes: dict[str, _Slope] = {}
    with tempfile.TemporaryDirectory(prefix="goldscrape-ray-") as folder:
        few, many = write_archive(Path(folder), pages // _SMALL), write_archive(Path(folder), pages)
        for name, more in _variants():
            small, large = (
                run_family(
                    [_SCRAPY, "replay", str(archive), *more],
                    cwd=_ROOT,
                    env={"GOLDSCRAPE_OUTPUT": f"{folder}/out"},
                )
                for archive in (few, many)
            )
            slopes[name] = _Slope.between(pages // _SMALL, small, pages, large)
    return [_scaling(pages, slopes), _core_hours(slopes)]


def _variants() -> list[tuple[str, list[str]]]:
    ray = ["--engine", "ray", "--workers"]
    return [("local, 1 worker", []), ("Ray, 1 worker", [*ray, "1"]), ("Ray, 2 workers", [*ray, "2"])]


def _scaling(pages: int, slopes: dict[str, _Slope]) -> Table:
    one = slopes["Ray, 1 worker"]
    load = os.getloadavg()[0]
    table = Table(
        f"Replay on Ray: up to {pages:,} pages, {os.cpu_count()} cores, load {load:.1f} at the end",
        ("variant", "pages/s", "÷ one Ray worker", "CPU ms a page", "start, s", "peak MB of a process"),
    )
    for name, slope in slopes.items():
        table.add(
            name,
            f"{1 / slope.wall:.1f}",
            f"{one.wall / slope.wall:.2f}",
            f"{1000 * slope.cpu:.1f}",
            f"{slope.start:.1f}",
            f"{slope.peak:.0f}",
        )
    return table


def _core_hours(slopes: dict[str, _Slope]) -> Table:
    table = Table("Core-hours (CPU time a page × pages)", ("variant", "a million pages", "a billion pages"))
    for name, slope in slopes.items():
        table.add(name, f"{slope.cpu * 1e6 / 3600:,.1f}", f"{slope.cpu * 1e9 / 3600:,.0f}")
    return table


def main() -> None:
    """Print both tables and write them into the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=2_000)
    text = "\n".join(table.markdown() for table in measure_ray(parser.parse_args().pages))
    print(text)
    before, _, rest = _PAGE.read_text(encoding="utf-8").partition(_BEGIN)
    after = rest.partition(_END)[2]
    _PAGE.write_text(f"{before}{_BEGIN}\n{text}\n{_END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
