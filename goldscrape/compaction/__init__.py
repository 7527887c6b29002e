"""Many small files a dataset become few sorted ones, without doubles, while readers read on."""

from goldscrape.compaction.compact import BusyError, compact, make_ready, repair
from goldscrape.compaction.dataset import ChangedMeanwhileError, Compacted, compact_dataset
from goldscrape.compaction.files import UnreadableFileError, dataset_files

__all__ = [
    "BusyError",
    "ChangedMeanwhileError",
    "Compacted",
    "UnreadableFileError",
    "compact",
    "compact_dataset",
    "dataset_files",
    "make_ready",
    "repair",
]
