"""Item exporters: the same classes write ``output/`` and Scrapy's feeds."""

from goldscrape.exporters.base import RECORDS, DatasetExporter, dataset_of_uri
from goldscrape.exporters.parquet import ParquetExporter
from goldscrape.exporters.text import CsvExporter, JsonExporter, JsonLinesExporter

__all__ = [
    "RECORDS",
    "CsvExporter",
    "DatasetExporter",
    "JsonExporter",
    "JsonLinesExporter",
    "ParquetExporter",
    "dataset_of_uri",
]
