"""Environments of the peers, made by the benchmarks themselves beside the project's own."""

from __future__ import annotations

import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

__all__ = ["peer_python"]


def peer_python(name: str, requirements: Sequence[str]) -> Path:
    """The Python of the environment ``name`` with these packages; made the first time.

    Raises ``subprocess.CalledProcessError`` when they cannot be installed.
    """
    folder = Path(sys.prefix) / name
    python, stamp = folder / "bin" / "python", folder / "requirements.txt"
    if not stamp.is_file() or stamp.read_text().split() != list(requirements):
        print(f"installing {', '.join(requirements)} (once) …", file=sys.stderr)
        venv.create(folder, with_pip=True, clear=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *requirements]
        subprocess.run(pip, check=True)
        stamp.write_text("\n".join(requirements))
    return python
