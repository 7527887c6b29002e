"""Start-up: what is switched off is not loaded, and Arrow comes alone."""

from __future__ import annotations

import os
import subprocess
import sys

from scrapy.settings import Settings

from goldscrape.lean import OnlyWhatIsOn

_REMOTE = "scrapy.extensions.remote_control.RemoteControl"
_COOKIES = "scrapy.downloadermiddlewares.cookies.CookiesMiddleware"


def parts(**given: bool) -> set[str]:
    settings = Settings({"COOKIES_ENABLED": False, "REMOTE_CONTROL_ENABLED": False, **given})
    OnlyWhatIsOn().update_settings(settings)
    return {*settings.getdict("EXTENSIONS_BASE"), *settings.getdict("DOWNLOADER_MIDDLEWARES_BASE")}


def test_what_is_switched_off_is_not_loaded() -> None:
    assert not {_REMOTE, _COOKIES} & parts()


def test_what_is_switched_on_is_there() -> None:
    everything = parts(COOKIES_ENABLED=True, REMOTE_CONTROL_ENABLED=True)
    assert {_REMOTE, _COOKIES} <= everything
    assert everything - parts() == {_REMOTE, _COOKIES}


def test_arrow_works_alone_and_its_companions_can_still_be_imported() -> None:
    program = """
import io, sys
from goldscrape.lean import pyarrow_alone
pyarrow_alone()
from goldscrape.exporters import ParquetExporter
from goldscrape.tables import Run
from goldscrape.clock import now
import pyarrow.parquet as pq
out = io.BytesIO()
exporter = ParquetExporter(out, dataset="runs")
exporter.start_exporting()
exporter.export_rows(None, [Run(run_id="r", spider="s", started_at=now(), verdict="ok", version="1")])
exporter.finish_exporting()
assert pq.ParquetFile(io.BytesIO(out.getvalue())).read().column("run_id").to_pylist() == ["r"]
print(sorted({"numpy", "pandas"} & set(sys.modules)))
import pyarrow as pa, pyarrow.dataset, pyarrow.compute as pc
assert pc.equal(pq.read_table(io.BytesIO(out.getvalue()))["run_id"], "r").to_pylist() == [True]
print(sorted({"pandas"} & set(sys.modules)), pa.default_memory_pool().backend_name)
import numpy, pandas
"""
    environment = {name: value for name, value in os.environ.items() if name != "ARROW_DEFAULT_MEMORY_POOL"}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.split() == ["[]", "[]", "system"]
