"""However slow the disk is, no more is under way than ``CONCURRENT_REQUESTS``: that much a kill may cost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.crawling import ROOT, environment, rows
from tests.site import Site, made_up

PAGES = 60
SLOW_DISK = """
import asyncio, sys
from scrapy import signals
from scrapy.crawler import CrawlerProcess
from scrapy.utils.project import get_project_settings
from goldscrape.pipelines import StorePipeline
store, fetched, stored, most = StorePipeline.process_item, 0, 0, 0

async def slowly(self, item):
    global stored
    await asyncio.sleep(0.2)
    done = await store(self, item)
    stored += 1
    return done

def arrived(response, request):
    global fetched, most
    fetched += "generated" in response.url
    most = max(most, fetched - stored)

StorePipeline.process_item = slowly
settings = get_project_settings()
settings.set("CONCURRENT_REQUESTS", int(sys.argv[2]))
process = CrawlerProcess(settings)
crawler = process.create_crawler("article")
crawler.signals.connect(arrived, signal=signals.response_received)
process.crawl(crawler, urls=sys.argv[1])
process.start()
print(fetched, stored, most)
"""


@pytest.mark.parametrize("allowed", [1, 5])
def test_pages_that_wait_for_the_disk_count_as_under_way(tmp_path: Path, allowed: int) -> None:
    count = PAGES // 6 if allowed == 1 else PAGES
    with Site(made_up()) as site:
        listing = tmp_path / "urls.txt"
        listing.write_text("".join(f"{site.url}/film/2026/generated-{number}/\n" for number in range(count)))
        command = [sys.executable, "-c", SLOW_DISK, str(listing), str(allowed)]
        out = environment(tmp_path / "out", GOLDSCRAPE_ENTITIES="0")
        done = subprocess.run(command, cwd=ROOT, env=out, capture_output=True, text=True, check=True, timeout=240)
    fetched, stored, most = map(int, done.stdout.split())
    assert (fetched, stored) == (count, count)
    assert most == allowed
    assert len(rows(tmp_path / "out", "articles")) == count
