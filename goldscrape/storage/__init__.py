"""Where rows go: a journal first, whole Parquet parts then; nothing lost, nothing twice."""

from goldscrape.storage.frames import Frame, frame_bytes, read_frames
from goldscrape.storage.head import RunHead
from goldscrape.storage.layout import Layout, new_run_id
from goldscrape.storage.locks import FileLock, alone, publishing, rearranging
from goldscrape.storage.recovery import Recovered, recover
from goldscrape.storage.sealing import Sealed
from goldscrape.storage.store import Store, prepare, write_lone_row, write_row

__all__ = [
    "FileLock",
    "Frame",
    "Layout",
    "Recovered",
    "RunHead",
    "Sealed",
    "Store",
    "alone",
    "frame_bytes",
    "new_run_id",
    "prepare",
    "publishing",
    "read_frames",
    "rearranging",
    "recover",
    "write_lone_row",
    "write_row",
]
