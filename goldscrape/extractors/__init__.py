"""Pages read in processes beside the crawl's own, once reading is what the crawl waits for."""

from goldscrape.extractors.pool import Extractors
from goldscrape.extractors.process import processes

__all__ = ["Extractors", "processes"]
