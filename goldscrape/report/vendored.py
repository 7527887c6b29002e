"""The charting library that is embedded in reports: uPlot, from npm, unchanged.

A new version: ``python -m goldscrape.report.vendored VERSION`` (needs npm), then look at a report.
"""

from __future__ import annotations

import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

__all__ = ["FILES", "fetch"]

FILES = {
    "package/dist/uPlot.iife.min.js": "uPlot.iife.min.js",
    "package/dist/uPlot.min.css": "uPlot.min.css",
    "package/LICENSE": "uPlot.LICENSE",
}
"""A file in the npm package to its name here."""


def fetch(version: str, folder: Path) -> None:
    """Write the files of a version into a folder; npm checks what it fetched against the registry's hash.

    Raises CalledProcessError, KeyError for a package without one of the files.
    """
    with tempfile.TemporaryDirectory() as temporary:
        subprocess.run(["npm", "pack", "--silent", f"uplot@{version}"], cwd=temporary, check=True)  # noqa: S603, S607
        (packed,) = Path(temporary).glob("*.tgz")
        with tarfile.open(packed) as archive:
            for inside, name in FILES.items():
                file = archive.extractfile(inside)
                assert file is not None  # noqa: S101 - extractfile raises for what is missing
                (folder / name).write_bytes(file.read())


if __name__ == "__main__":
    fetch(sys.argv[1], Path(__file__).parent)
