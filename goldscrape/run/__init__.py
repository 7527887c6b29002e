"""One run, from its first page to the row that says how it ended."""

from goldscrape.run.closing import ALREADY_RUNNING
from goldscrape.run.failed_start import record_failed_start
from goldscrape.run.faults import StoreError, storage_problem
from goldscrape.run.recorder import RunRecorder

__all__ = ["ALREADY_RUNNING", "RunRecorder", "StoreError", "record_failed_start", "storage_problem"]
