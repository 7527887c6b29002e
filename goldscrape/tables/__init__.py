"""The datasets: one class a table, a docstring a column; schema, key, order and dictionary derive from them."""

from goldscrape.tables.articles import Article, Image, Section
from goldscrape.tables.crawl import DatasetRows, PageRow, Run, RunProblem
from goldscrape.tables.mentions import Budget, Character, Credit, DateMention, Film, Mention, Person, Work
from goldscrape.tables.predictions import Prediction
from goldscrape.tables.row import Provenance, Row, Struct

__all__ = [
    "TABLES",
    "Article",
    "Budget",
    "Character",
    "Credit",
    "DatasetRows",
    "DateMention",
    "Film",
    "Image",
    "Mention",
    "PageRow",
    "Person",
    "Prediction",
    "Provenance",
    "Row",
    "Run",
    "RunProblem",
    "Section",
    "Struct",
    "Work",
]

TABLES: dict[str, type[Row]] = {
    table.dataset: table
    for table in (Prediction, Article, Film, Work, Person, Character, Budget, DateMention, PageRow, Run)
}
"""Every dataset of the contract, by name."""
