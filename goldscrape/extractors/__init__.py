"""Pages read in processes beside the crawl's own, once reading is what the crawl waits for."""

from goldscrape.extractors.pool import Extractors, processes

__all__ = ["Extractors", "processes"]
