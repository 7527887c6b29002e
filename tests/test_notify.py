"""The webhook: told of runs that did not end well, silent otherwise, harmless when it is broken."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from tests.jobs import Workplace
from tests.places import ROOT

SAMPLE = ROOT / "goldscrape" / "samples" / "goldderby-2025.html"


@pytest.fixture
def hook() -> Iterator[tuple[str, list[dict[str, Any]]]]:
    told: list[dict[str, Any]] = []

    class Hook(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            told.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Hook)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/hook?token=secret", told
    server.shutdown()
    server.server_close()


def test_failed_and_degraded_runs_are_told_and_good_ones_are_not(
    workplace: Workplace, hook: tuple[str, list[dict[str, Any]]]
) -> None:
    address, told = hook
    assert workplace.scrapy("crawl", "article", "-a", f"url={SAMPLE}", GOLDSCRAPE_WEBHOOK=address).code == 0
    assert told == []
    assert workplace.scrapy("crawl", "article", "-a", "url=/no/such.html", GOLDSCRAPE_WEBHOOK=address).code == 1
    listing = workplace.output.parent / "addresses.txt"
    listing.write_text(f"{SAMPLE}\nhttp://\n")
    assert workplace.scrapy("crawl", "article", "-a", f"urls={listing}", GOLDSCRAPE_WEBHOOK=address).code == 3
    assert [message["verdict"] for message in told] == ["failed", "degraded"]
    assert told[0]["problems"][0]["kind"] == "not_found"
    assert told[1]["rows"]["predictions"] > 0
    stored = {row["run_id"]: row["verdict"] for row in workplace.rows("runs")}
    assert all(stored[message["run_id"]] == message["verdict"] for message in told)


def test_a_webhook_that_is_down_changes_nothing_and_its_secret_stays_out_of_the_log(workplace: Workplace) -> None:
    down = "http://user:pass@127.0.0.1:9/hook"
    done = workplace.scrapy("crawl", "article", "-a", "url=/no/such.html", GOLDSCRAPE_WEBHOOK=down)
    assert done.code == 1
    assert "could not be told" in done.err
    assert "pass" not in done.err
