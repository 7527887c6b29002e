"""goldscrape: Gold Derby's odds and awards journalism as Parquet tables an analyst can trust."""

__all__ = ["__version__"]

__version__ = "0.1.0"
"""Also the value of the column ``extractor``: raise it whenever the same bytes may give other rows."""
