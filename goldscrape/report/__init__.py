"""A season on one page: an HTML file with everything in it, made from the catalog's views."""

from goldscrape.report.gather import NothingChosenError, gather
from goldscrape.report.page import render

__all__ = ["NothingChosenError", "gather", "render"]
