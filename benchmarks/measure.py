"""Whole-process figures: wall and CPU seconds and peak memory, medians over runs, ratios between commands."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import attrs

__all__ = ["Figures", "interleaved", "run"]


@attrs.frozen
class Figures:
    """What one process cost."""

    wall: float
    """Seconds."""
    cpu: float
    """User and system seconds, children waited for included."""
    peak: float
    """Peak resident memory of the largest process, MB."""

    @staticmethod
    def median(of: Sequence[Figures]) -> Figures:
        """The median of each figure."""
        return Figures(
            wall=statistics.median(f.wall for f in of),
            cpu=statistics.median(f.cpu for f in of),
            peak=statistics.median(f.peak for f in of),
        )


# A process begins with the peak of the one that started it: a small one stands between the benchmark and the command.
_WATCH = """
import os, subprocess, sys, time
began = time.perf_counter()
quiet = subprocess.DEVNULL
process = subprocess.Popen(sys.argv[1:], stdin=quiet, stdout=quiet, stderr=quiet)
_, status, usage = os.wait4(process.pid, 0)
wall = time.perf_counter() - began
print([os.waitstatus_to_exitcode(status), wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024], flush=True)
os._exit(0)
"""


def _environment() -> dict[str, str]:
    """Ours, but compiled modules may be kept: installed programs do not compile themselves at every start."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def run(command: Sequence[str], *, cwd: Path | None = None, env: Mapping[str, str] | None = None) -> Figures:
    """Run a command to its end; what it prints goes nowhere. Raises ``RuntimeError`` when it fails."""
    watched = subprocess.run(
        [sys.executable, "-S", "-E", "-c", _WATCH, *command],
        cwd=cwd,
        env={**_environment(), **(env or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
    )
    status, wall, cpu, peak = json.loads(watched.stdout)
    if status:
        raise RuntimeError(f"exit {status}, nothing measured: {' '.join(command)}")
    return Figures(wall=wall, cpu=cpu, peak=peak)


def interleaved(
    commands: Mapping[str, Sequence[str]],
    *,
    runs: int = 3,
    cwd: Path | None = None,
    envs: Mapping[str, Mapping[str, str]] | None = None,
    fresh: Sequence[Path] = (),
    uncounted: int = 1,
) -> dict[str, list[Figures]]:
    """Each command ``runs`` times in turn (A B C A B C …), after ``uncounted`` rounds: drift hits all alike.

    The folders ``fresh`` are removed before every round.
    """
    found: dict[str, list[Figures]] = {name: [] for name in commands}
    for round_number in range(uncounted + runs):
        for folder in fresh:
            shutil.rmtree(folder, ignore_errors=True)
        for name, command in commands.items():
            figures = run(command, cwd=cwd, env=(envs or {}).get(name))
            if round_number >= uncounted:
                found[name].append(figures)
    return found
