"""What all tests share: where the figures of ../shared are, and loud skips where they are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.jobs import Workplace
from tests.places import SHARED


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real figures and pages beside the project; its tests skip where it is absent."""
    if not (SHARED / "DESIGN.md").is_file():
        pytest.skip("../shared is absent: a figure whose test skips here is not evidence")
    return SHARED


@pytest.fixture
def workplace(tmp_path: Path) -> Workplace:
    """An empty output folder and the commands that write to it."""
    return Workplace(tmp_path / "output")
