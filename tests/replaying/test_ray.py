"""Replay on Ray: the local engine's rows, on one machine and on two nodes, whatever happens to a worker."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import attrs
import pytest

from tests.crawling import ROOT, Crawled, run_of, scrapy, start
from tests.replaying.archives import damaged, told, write_archive

pytestmark = [
    pytest.mark.slow,
    pytest.mark.xdist_group("ray"),
    pytest.mark.skipif(find_spec("ray") is None, reason="ray is not installed: --engine ray is unproved here"),
]


@attrs.frozen
class Expected:
    """An archive and what the local engine makes of it."""

    folder: Path
    output: Path
    replayed: Crawled


_TWO_NODES = """
from ray.cluster_utils import Cluster
size = {"num_cpus": 1, "object_store_memory": 2**27}
nodes = Cluster(initialize_head=True, head_node_args={**size, "include_dashboard": False})
nodes.add_node(**size)
print("cluster at", nodes.address, flush=True)
input()
nodes.shutdown()
"""


@pytest.fixture(scope="module")
def cluster() -> Iterator[str]:
    """The address of a cluster of two nodes with a core each, on this machine.

    A process of its own keeps it: Ray would take over this one's signals, and its warnings are not ours.
    """
    process = subprocess.Popen(
        [sys.executable, "-c", _TWO_NODES],
        env={**os.environ, "RAY_USAGE_STATS_ENABLED": "0"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    said = (line.split() for line in process.stdout)
    yield next(words[-1] for words in said if words[:2] == ["cluster", "at"])
    process.communicate("\n", timeout=120)


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> Expected:
    """Two good files, one that is damaged in its middle, one that is no archive."""
    folder = tmp_path_factory.mktemp("warc") / "archive"
    write_archive(folder, "first", 60)
    second = write_archive(folder, "second", 30)
    damaged(second, folder / "third-0001.warc.gz")
    (folder / "other.warc.gz").write_bytes(b"no archive at all")
    output = tmp_path_factory.mktemp("local")
    return Expected(folder, output, scrapy("replay", str(folder), output=output))


def _same(output: Path, expected: Expected) -> None:
    here, there = told(output), told(expected.output)
    for dataset, wanted in there.items():
        assert here[dataset] == wanted, dataset
    assert all(there[dataset] for dataset in ("articles", "predictions", "films", "people", "budgets", "dates"))
    run, wanted_run = run_of(output), run_of(expected.output)
    for column in ("spider", "verdict", "pages", "rows", "kinds"):
        assert run[column] == wanted_run[column], column


def test_two_nodes_give_the_local_engines_rows(expected: Expected, cluster: str, tmp_path: Path) -> None:
    done = scrapy("replay", str(expected.folder), "--engine", "ray", "--address", cluster, output=tmp_path)
    assert done.code == expected.replayed.code == 3, done.err
    assert run_of(tmp_path)["kinds"]["archive_error"] == 2  # the damage, and the file that is no archive
    assert len(done.lines) == len(expected.replayed.lines), done.err  # Ray itself says nothing
    assert len(list((tmp_path / "pages").glob("*.parquet"))) > 8  # stretches, not files
    _same(tmp_path, expected)


def test_a_killed_worker_costs_nothing(expected: Expected, cluster: str, tmp_path: Path) -> None:
    process = start("replay", str(expected.folder), "--engine", "ray", "--address", cluster, output=tmp_path)
    until = time.monotonic() + 120
    killed = None
    while killed is None and process.poll() is None and time.monotonic() < until:
        if any((tmp_path / ".journal").glob("*/parts-*")):  # midway: some stretches are back, not all
            killed = _kill_a_busy_worker()
        time.sleep(0.01)
    _, said = process.communicate(timeout=120)
    assert killed, f"no worker was caught at work: {said}"
    assert process.returncode == expected.replayed.code, said
    _same(tmp_path, expected)


def _kill_a_busy_worker() -> int | None:
    for pid, (parent, title) in _processes().items():
        if title.startswith("ray::") and "_applied" in title and _is_ours(parent):
            os.kill(pid, signal.SIGKILL)
            return pid
    return None


def _is_ours(pid: int) -> bool:
    """Only workers of this test's own cluster."""
    processes = _processes()
    while pid in processes:
        if pid == os.getpid():
            return True
        pid = processes[pid][0]
    return False


def _processes() -> dict[int, tuple[int, str]]:
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            found[int(folder.name)] = parent, (folder / "cmdline").read_text().replace("\0", " ")
        except (OSError, ValueError):
            continue  # it has just ended
    return found


def test_a_stretch_that_kills_its_workers_is_said_to_be_lost(cluster: str, tmp_path: Path) -> None:
    """The pages of the other stretches are kept; the run fails."""
    archive = tmp_path / "archive"
    for number in range(3):
        write_archive(archive, f"made{number}", 0)
    program = f"""
import os, pathlib
from goldscrape.replaying import ReplayTask, on_ray
from goldscrape.replaying.run import replay_into
from goldscrape.storage import Layout
class Deadly(type(pathlib.Path())):
    def open(self, *args):
        os._exit(1)
files = sorted(pathlib.Path({str(archive)!r}).glob("*.gz"))
files[1] = Deadly(files[1])
task = ReplayTask(files=tuple(files), layout=Layout(pathlib.Path({str(tmp_path / "out")!r})), run_id="one",
                  options={{"address": {cluster!r}}})
print(replay_into(task, on_ray.replay, "{{}}").verdict)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=240, check=False
    )
    assert done.stdout.endswith("failed\n"), done.stdout + done.stderr  # after Ray's own word on each death
    run = run_of(tmp_path / "out")
    assert run["kinds"]["rows_lost"] == 1
    (lost,) = (problem for problem in run["problems"] if problem["kind"] == "rows_lost")
    assert "made1-0001.warc.gz, bytes 0 to the end" in lost["detail"]
    whole, left = run["pages"], 2 * len(list((ROOT / "goldscrape" / "samples").glob("*.html")))
    assert whole == left


def test_alone_from_s3(expected: Expected, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without an address Ray runs inside the command; the archive is in a bucket."""
    server_module = pytest.importorskip("moto.server", reason="moto[server] is not installed: s3:// is unproved here")
    import boto3

    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    server = server_module.ThreadedMotoServer("127.0.0.1", 0)
    server.start()
    try:
        host, port = server.get_host_and_port()
        store = boto3.client("s3", endpoint_url=f"http://{host}:{port}", region_name="us-east-1")
        store.create_bucket(Bucket="kept")
        for path in expected.folder.iterdir():
            store.upload_file(str(path), "kept", f"archive/{path.name}")
        address = f"s3://kept/archive?scheme=http&endpoint_override={host}:{port}&region=us-east-1"
        done = scrapy("replay", address, "--engine", "ray", "--workers", "2", output=tmp_path / "ray")
        assert done.code == expected.replayed.code, done.err
        _same(tmp_path / "ray", expected)
        one = address.replace("archive?", "archive/second-0001.warc.gz?")
        done = scrapy("replay", one, "--no-entities", output=tmp_path / "local")
        assert done.code == 0, done.err
        missing = scrapy("replay", address.replace("archive?", "nowhere?"), output=tmp_path / "none")
        assert (missing.code, len(missing.lines)) == (2, 1), missing.err
    finally:
        server.stop()


def test_no_cluster_at_the_address_is_one_line(expected: Expected, tmp_path: Path) -> None:
    done = scrapy("replay", str(expected.folder), "--engine", "ray", "--address", "127.0.0.1:1", output=tmp_path)
    assert (done.code, len(done.lines)) == (1, 1), done.err
    assert "no cluster at 127.0.0.1:1" in done.err


def test_nodes_need_this_version() -> None:
    program = """
import pyarrow as pa
from goldscrape.replaying.on_ray import _applied
print(_applied("0.0.0", dict, None, pa.table({"id": [0]})).to_pylist()[0]["error"])
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "this command is 0.0.0: every node needs the same" in done.stdout


def test_without_the_extra_one_line_says_how_to_get_it(expected: Expected, tmp_path: Path) -> None:
    (tmp_path / "ray.py").write_text("raise ImportError(\"No module named 'ray'\")\n")
    done = scrapy("replay", str(expected.folder), "--engine", "ray", output=tmp_path / "out", PYTHONPATH=str(tmp_path))
    assert (done.code, len(done.lines)) == (2, 1), done.err
    assert "pip install 'goldscrape[ray]'" in done.err
