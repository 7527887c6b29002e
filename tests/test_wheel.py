"""The built wheel in an empty environment: what a stranger installs, not what this checkout happens to hold."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pyarrow.dataset as ds
import pytest

from tests.places import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("wheel")]


def run(*command: str | Path, cwd: Path, env: dict[str, str] | None = None) -> str:
    done = subprocess.run([*map(str, command)], cwd=cwd, env=env, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_carries_the_spiders_and_no_top_level_package_of_that_name(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names if not name.split("/")[0].endswith(".dist-info")}
    assert tops == {"goldscrape"}
    assert "goldscrape/spiders/article.py" in names
    assert "goldscrape/py.typed" in names
    in_checkout = {path.relative_to(ROOT).as_posix() for path in (ROOT / "goldscrape").rglob("*.py")}
    assert in_checkout <= set(names), "a package is missing from pyproject's list"


def test_the_sample_crawl_runs_from_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "env"
    venv.EnvBuilder(with_pip=True).create(home)
    python = home / "bin" / "python"
    pip = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(*pip, "--require-hashes", "-r", ROOT / "requirements.lock", cwd=tmp_path)
    run(*pip, "--no-deps", wheel, cwd=tmp_path)
    samples = run(
        python, "-c", "import goldscrape, pathlib; print(pathlib.Path(goldscrape.__file__).parent)", cwd=tmp_path
    )
    env = {**os.environ, "SCRAPY_SETTINGS_MODULE": "goldscrape.settings", "GOLDSCRAPE_OUTPUT": str(tmp_path / "out")}
    addresses = Path(samples.strip()) / "samples" / "addresses.txt"
    run(home / "bin" / "scrapy", "crawl", "article", "-a", f"urls={addresses}", cwd=tmp_path, env=env)
    assert ds.dataset(tmp_path / "out" / "predictions", format="parquet").count_rows() > 0
    assert ds.dataset(tmp_path / "out" / "articles", format="parquet").count_rows() >= 3
