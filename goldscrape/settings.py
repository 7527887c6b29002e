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
GOLDSCRAPE_ALIASES = os.environ.get("GOLDSCRAPE_ALIASES", "")  # a CSV of names a user knows better
GOLDSCRAPE_WEBHOOK = os.environ.get("GOLDSCRAPE_WEBHOOK", "")  # told by POST of runs that did not end well

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
    "goldscrape.run.RunRecorder": 0,  # problems, counts, verdict and the runs row, however the crawl is started
    "goldscrape.notify.Webhook": 0,  # off unless GOLDSCRAPE_WEBHOOK is set
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

# Politeness; goldscrape/politeness makes Scrapy keep these (it ignores Crawl-delay and Retry-After).
ADDONS = {
    "goldscrape.politeness.Politeness": 100,  # User-Agent, robots.txt, waiting, stopping; none of it on files
    "goldscrape.lean.OnlyWhatIsOn": 200,  # what is switched off is not loaded either
}
DOWNLOAD_DELAY = 2.0  # seconds between two requests to a host; this machine is exempt, -s DOWNLOAD_DELAY holds anywhere
DOWNLOAD_DELAY_JITTER = 0  # Scrapy's half would make it 1 to 3 seconds
CONCURRENT_REQUESTS_PER_DOMAIN = 1  # one at a time
DOWNLOAD_TIMEOUT = 60  # the slowest page seen took 20 seconds; Scrapy waits for three minutes, three times
DOWNLOAD_VERIFY_CERTIFICATES = True  # Scrapy would take odds from whoever answers in the site's name
ROBOTSTXT_USER_AGENT = "goldscrape"  # the name that robots.txt would address us by
GOLDSCRAPE_RETRY_AFTER_MAX = 300  # seconds; a server that asks for more is left alone until the next run
GOLDSCRAPE_TOO_MANY_REQUESTS = 3  # so many 429 in a row are a refusal

ITEM_PIPELINES = {
    "goldscrape.pipelines.ArchivePipeline": 100,
    "goldscrape.pipelines.ExtractPipeline": 200,
    "goldscrape.pipelines.CheckPipeline": 300,
    "goldscrape.pipelines.StorePipeline": 400,
}
SPIDER_MIDDLEWARES = {"goldscrape.frontier.middleware.FrontierMiddleware": 50}  # outermost: sees what leaves a spider
DOWNLOADER_MIDDLEWARES = {
    "goldscrape.frontier.conditional.ConditionalMiddleware": 560,
    "scrapy.downloadermiddlewares.redirect.MetaRefreshMiddleware": None,
    "goldscrape.refresh.RefreshMiddleware": 580,  # the same, without decoding every page
    "goldscrape.politeness.pause.PauseMiddleware": 950,  # innermost: retries pause too
}
GOLDSCRAPE_CONDITIONAL = True  # unchanged pages without odds are answered 304 and not stored again
DOWNLOADER = "goldscrape.frontier.downloader.BoundedDownloader"  # a kill costs at most CONCURRENT_REQUESTS pages
CONCURRENT_ITEMS = 4  # a response is one page; Scrapy would start 100 tasks for each
GOLDSCRAPE_EXTRACTORS = 2  # processes at most that read pages beside a fast crawl's own; a polite crawl starts none
GOLDSCRAPE_ENTITIES = True  # films, people, amounts and dates out of articles
GOLDSCRAPE_ARCHIVE = True  # every response into output/archive as WARC
GOLDSCRAPE_ARCHIVE_BYTES = 2**30  # a WARC file this long is followed by the next
GOLDSCRAPE_JOURNAL_BYTES = 16 * 2**20  # a journal this long becomes Parquet parts: it is in memory meanwhile
GOLDSCRAPE_JOURNAL_SECONDS = 900  # and one this old, so that readers see a long crawl's rows
GOLDSCRAPE_FRESH = False  # --fresh: forget what an interrupted crawl left to do
GOLDSCRAPE_RESUME_WITHIN = 3600  # seconds after which an interrupted crawl of what changes by the day starts anew
GOLDSCRAPE_RESUME_WITHIN_SPIDERS = ["odds", "news"]  # no board of two mornings, no listing of another day

# The browser for pages that a script draws; it starts with the first such page.
DOWNLOAD_HANDLERS = {
    "http": "goldscrape.browser.BrowserDownloadHandler",
    "https": "goldscrape.browser.BrowserDownloadHandler",
}
GOLDSCRAPE_CHROMIUM = os.environ.get("GOLDSCRAPE_CHROMIUM", "")  # its path; empty: the first one on the PATH
GOLDSCRAPE_BROWSER_PATIENCE = 20  # seconds to wait for a page's first row, and for each list it opens
GOLDSCRAPE_LOG_JSON = False  # --log-json: one JSON object a line, for jobs
LOG_FORMATTER = "goldscrape.logs.Formatter"  # Scrapy's prints whole articles
LOG_LEVEL = "INFO"  # Scrapy's DEBUG has two lines a page; scrapy crawl shows a person its own lines only
