"""The raw pages in WARC files: written page by page, read back for replay."""

from goldscrape.archive.reader import Archived, Span, WarcFile, read_pages, spans
from goldscrape.archive.writer import ArchiveWriter

__all__ = ["ArchiveWriter", "Archived", "Span", "WarcFile", "read_pages", "spans"]
