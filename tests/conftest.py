"""What all tests share: where the figures of ../shared are, and loud skips where they are not."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real figures and pages beside the project; its tests skip where it is absent."""
    if not (SHARED / "DESIGN.md").is_file():
        pytest.skip("../shared is absent: a figure whose test skips here is not evidence")
    return SHARED
