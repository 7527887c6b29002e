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
