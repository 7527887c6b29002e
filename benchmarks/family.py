"""What a command costs together with all the processes it starts, those it never waits for included (Ray's workers)."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.measure import Figures

__all__ = ["run_family"]

_TICKS = os.sysconf("SC_CLK_TCK")
_EVERY = 0.1


def run_family(command: Sequence[str], *, cwd: Path | None = None, env: Mapping[str, str] | None = None) -> Figures:
    """Wall and CPU seconds and the largest process' memory (MB), sampled ten times a second: Linux only.

    Raises ``RuntimeError`` when the command fails.
    """
    began = time.perf_counter()
    process = subprocess.Popen(
        command,
        cwd=cwd,
        env={**os.environ, **(env or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    ticks: dict[tuple[int, int], int] = {}
    family, peak = {process.pid}, 0.0
    while process.poll() is None:
        for pid, (parent, started, used) in _processes().items():
            if pid in family or parent in family:
                family.add(pid)
                ticks[pid, started] = used
                peak = max(peak, _memory(pid))
        time.sleep(_EVERY)
    if process.returncode:
        raise RuntimeError(f"exit {process.returncode}, nothing measured: {' '.join(command)}")
    return Figures(wall=time.perf_counter() - began, cpu=sum(ticks.values()) / _TICKS, peak=peak)


def _processes() -> dict[int, tuple[int, int, int]]:
    """Process to its parent, start and CPU ticks; parents before children, as far as numbers tell."""
    found = {}
    for pid in sorted(int(path.name) for path in Path("/proc").glob("[0-9]*")):
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        found[pid] = int(fields[1]), int(fields[19]), int(fields[11]) + int(fields[12])
    return found


def _memory(pid: int) -> float:
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:")), 0.0)
