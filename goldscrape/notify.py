"""A word to whoever watches the jobs: a webhook on runs that did not end well. Off unless an address is set."""

from __future__ import annotations

import json
import logging
import urllib.error
import urllib.request
from typing import Any, Self
from urllib.parse import urlsplit

from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.utils.asyncio import run_in_thread

from goldscrape.masking import mask
from goldscrape.signals import run_ended
from goldscrape.tables import Run
from goldscrape.verdict import Verdict

__all__ = ["Webhook", "message"]

log = logging.getLogger("goldscrape")

_WORTH_A_WORD = {Verdict.DEGRADED, Verdict.FAILED, Verdict.INTERRUPTED}
_PROBLEMS_TOLD = 50
_PATIENCE = 10.0
"""Seconds; a webhook that does not answer must not hold up a job."""


def message(run: Run) -> dict[str, Any]:
    """What is posted: verdict, counts, and the first problems with the number of those left out."""
    return {
        "run_id": run.run_id,
        "spider": run.spider,
        "arguments": json.loads(run.arguments or "{}"),
        "verdict": run.verdict,
        "finish_reason": run.finish_reason,
        "started_at": run.started_at.isoformat(),
        "finished_at": run.finished_at.isoformat() if run.finished_at else None,
        "pages": run.pages,
        "rows": {counted.dataset: counted.rows for counted in run.rows},
        "problems": [
            {"kind": problem.kind, "url": problem.url, "detail": problem.detail}
            for problem in run.problems[:_PROBLEMS_TOLD]
        ],
        "problems_left_out": max(0, len(run.problems) - _PROBLEMS_TOLD),
        "version": run.version,
    }


class Webhook:
    """Posts :func:`message` as JSON to ``GOLDSCRAPE_WEBHOOK`` when a run is degraded, failed or interrupted."""

    def __init__(self, address: str) -> None:
        self._address = address

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Scrapy's way to make one."""
        address = str(crawler.settings.get("GOLDSCRAPE_WEBHOOK") or "").strip()
        if not address:
            raise NotConfigured
        if urlsplit(address).scheme not in ("http", "https"):
            log.warning("GOLDSCRAPE_WEBHOOK is no http(s) address; nobody will be told")
            raise NotConfigured
        webhook = cls(address)
        crawler.signals.connect(webhook.run_ended, signal=run_ended)
        return webhook

    async def run_ended(self, run: Run) -> None:
        """Tell, if there is something to tell; a webhook that fails changes nothing about the run."""
        if run.verdict not in _WORTH_A_WORD:
            return
        try:
            await run_in_thread(self._post, json.dumps(message(run)).encode())
        except (OSError, urllib.error.URLError, ValueError) as error:
            log.warning("the webhook %s could not be told: %s", mask(self._address), error)

    def _post(self, body: bytes) -> None:
        headers = {"Content-Type": "application/json", "User-Agent": "goldscrape"}
        request = urllib.request.Request(self._address, data=body, headers=headers)  # noqa: S310 - http(s), checked
        with urllib.request.urlopen(request, timeout=_PATIENCE):  # noqa: S310
            pass
