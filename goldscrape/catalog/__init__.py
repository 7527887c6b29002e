"""The analyst's entrance: documented DuckDB views over the Parquet files."""

from goldscrape.catalog.build import CATALOG_FILE, MixedVersionsError, build_catalog
from goldscrape.catalog.definitions import Question, View, catalog_questions, catalog_views

__all__ = [
    "CATALOG_FILE",
    "MixedVersionsError",
    "Question",
    "View",
    "build_catalog",
    "catalog_questions",
    "catalog_views",
]
