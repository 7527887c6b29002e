"""Scrapy settings of the project; each says why it is what it is."""

from __future__ import annotations

import os

BOT_NAME = "goldscrape"
SPIDER_MODULES = ["goldscrape.spiders"]
COMMANDS_MODULE = "goldscrape.commands"

# Where things are; environment variables of the same name are the defaults, -s wins.
GOLDSCRAPE_OUTPUT = os.environ.get("GOLDSCRAPE_OUTPUT", "output")
GOLDSCRAPE_SITE_URL = os.environ.get("GOLDSCRAPE_SITE_URL", "https://www.goldderby.com")
GOLDSCRAPE_WAYBACK_URL = os.environ.get("GOLDSCRAPE_WAYBACK_URL", "https://web.archive.org")
GOLDSCRAPE_CONTACT = os.environ.get("GOLDSCRAPE_CONTACT", "")

# Feeds are extra copies; output/ is written by the project's own store.
FEED_EXPORTERS = {
    "parquet": "goldscrape.exporters.ParquetExporter",
    "csv": "goldscrape.exporters.CsvExporter",
    "json": "goldscrape.exporters.JsonExporter",
    "jsonl": "goldscrape.exporters.JsonLinesExporter",
    "jsonlines": "goldscrape.exporters.JsonLinesExporter",
    "jl": "goldscrape.exporters.JsonLinesExporter",
}
EXTENSIONS = {
    "scrapy.extensions.feedexport.FeedExporter": None,  # swallows the exporters' errors
    "goldscrape.feeds.Feeds": 0,
}
FEED_EXPORT_ENCODING = "utf-8"

DOWNLOAD_MAXSIZE = 20 * 2**20  # the largest real page seen is 0.6 MB; a bomb must not fill the memory
DOWNLOAD_WARNSIZE = 0
DOWNLOAD_FAIL_ON_DATALOSS = False  # a truncated page still gives its rows; extract says that it is truncated
TELNETCONSOLE_ENABLED = False  # a crawl opens no port
REMOTE_CONTROL_ENABLED = False  # the same, since Scrapy 2.19
COOKIES_ENABLED = False  # no login, no tracking; its middleware would download a list of domains
ROBOTSTXT_OBEY = True
HTTPERROR_ALLOW_ALL = True  # answers of any status become pages; extract says what is wrong with them
