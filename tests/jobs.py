"""Run ``scrapy`` as a person or a job does: a process of its own, a folder of its own, the exit code and the tables."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
import pyarrow.dataset as ds

from tests.places import ROOT

__all__ = ["Done", "Workplace"]

SCRAPY = Path(sys.executable).parent / "scrapy"


@attrs.frozen
class Done:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str


@attrs.frozen
class Workplace:
    """An output folder with commands that write to it and readers of its datasets."""

    output: Path
    env: dict[str, str] = attrs.field(factory=dict)

    def scrapy(self, *arguments: str | Path, cwd: Path = ROOT, timeout: float = 240, **env: str) -> Done:
        """Run ``scrapy ARGUMENTS`` to its end."""
        done = subprocess.run(
            [SCRAPY, *map(str, arguments)],
            cwd=cwd,
            env={**os.environ, "GOLDSCRAPE_OUTPUT": str(self.output), **self.env, **env},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=timeout,
            check=False,
        )
        return Done(done.returncode, done.stdout, done.stderr)

    def rows(self, dataset: str) -> list[dict[str, Any]]:
        """Every row of a dataset, as any reader of the folder gets them."""
        return ds.dataset(self.output / dataset, format="parquet").to_table().to_pylist()
