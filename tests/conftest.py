"""What all tests share: where the figures of ../shared are, and loud skips where they are not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from tests.jobs import Workplace
from tests.places import SHARED

# A busy machine is slow, and what a random search finds is no verdict on a change: every run tries the same examples.
# HYPOTHESIS_PROFILE=search looks for new ones.
settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=2_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))


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
