"""Everything that can be wrong with the site: what the run says, and its exit code.

``python -m benchmarks.odds_faults``
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from benchmarks.results import Table
from tests.site import Site, made_up
from tests.spiders.running import crawl

__all__ = ["measure_faults"]

_ONE = "*/latest-odds-v3/*/7/*"
_PAGE = "/odds/combined-odds/*"
_API = ("event=oscars", "group=combined", "source=api")
_PAGES = ("event=oscars-nominations-2027", "group=combined", "source=page")
_OLD = ("event=oscars-nominations-2017", "group=combined", "source=page")
_WON = ("event=1206218980", "group=combined", "source=api")

CASES = [
    ("nothing", "", _API),
    ("500, then 200", f"{_ONE}=status:500x1", _API),
    ("500 always", f"{_ONE}=status:500", _API),
    ("404", f"{_ONE}=status:404", _API),
    ("429 with Retry-After: 2", f"{_ONE}=rate_limit:2x1", _API),
    ("429 with Retry-After as a date", f"{_ONE}=rate_limit:date2x1", _API),
    ("429 always", f"{_ONE}=rate_limit", _API),
    ("429 with Retry-After: 9999", f"{_ONE}=rate_limit:9999", _API),
    ("503 with Retry-After: 2", f"{_ONE}=unavailable:2x1", _API),
    ("403", f"{_ONE}=status:403", _API),
    ("401", f"{_ONE}=status:401", _API),
    ("challenge page, status 403", f"{_ONE}=challenge", _API),
    ("challenge page, status 200", f"{_ONE}=challenge:200", _API),
    ("slow (2 s)", f"{_ONE}=slow:2", _API),
    ("slower than the time-out", f"{_ONE}=slow:20", _API),
    ("truncated JSON", f"{_ONE}=truncated", _API),
    ("connection cut", f"{_ONE}=cut", _API),
    ("connection reset", f"{_ONE}=reset", _API),
    ("HTML error page with status 200", f"{_ONE}=html_error", _API),
    ("empty body", f"{_ONE}=empty_body", _API),
    ("PDF", f"{_ONE}=pdf", _API),
    ("gzip bomb", f"{_ONE}=gzip_bomb:100", _API),
    ("redirect loop", f"{_ONE}=redirect_loop", _API),
    ("redirect to file:", f"{_ONE}=redirect:file:///etc/hostname", _API),
    ("unknown body shape", f"{_ONE}=unknown_shape", _API),
    ("rows without titles", f"{_ONE}=no_title", _API),
    ("percentages over 100", f"{_ONE}=over_hundred", _API),
    ("percentages 'N/A'", f"{_ONE}=not_a_number", _API),
    ("empty category", f"{_ONE}=empty_league", _API),
    ("empty league", "*/latest-odds-v3/*=empty_league", _API),
    ("renamed categories", "*/categories-titles/*=renamed_categories", _API),
    ("two of four nominees (winners)", "*/latest-odds-v3/*/154/*=missing_nominees:2", _WON),
    ("robots.txt forbids", "/robots.txt=robots_forbids", _API),
    ("robots.txt answers 503", "/robots.txt=status:503", _API),
    ("a group that is not offered", "", ("event=oscars", "group=combined,top24", "source=api")),
    ("an ambiguous event", "", ("event=oscars nominations",)),
    ("no browser", "", _PAGES),
    ("rendered page", "", _PAGES),
    ("redesign that breaks every selector", f"{_PAGE}=redesign", _PAGES),
    ("the same on a server-rendered page", f"{_PAGE}=redesign", _OLD),
    ("page truncated", f"{_PAGE}=truncated", _OLD),
    ("page with a wrong charset", f"{_PAGE}=wrong_charset:cp1252", _OLD),
    ("the API is gone, pages are there", "/wp-json/*=status:404", ("event=oscars-nominations-2017", "group=combined")),
    ("connection refused", "down", _API),
]


def measure_faults() -> Table:
    """One line a fault: exit code, verdict, requests, rows, and the first line the run said about it."""
    table = Table("Faults", ("fault", "exit", "verdict", "requests", "rows", "problems", "said"))
    for name, fault, arguments in CASES:
        settings = ["DOWNLOAD_TIMEOUT=5", "RETRY_TIMES=1"] if "time-out" in name else []
        settings += ["GOLDSCRAPE_CHROMIUM=/nowhere"] if name == "no browser" else []
        settings += ["GOLDSCRAPE_BROWSER_PATIENCE=3"] if "breaks" in name else []
        with Site(made_up(), wait=0.15) as site, tempfile.TemporaryDirectory() as folder:
            url = site.url
            if fault == "/robots.txt=robots_forbids":
                site.robots = "User-agent: *\nDisallow: /\n"
            elif fault == "down":
                site.server.stop()
            elif fault:
                site.fault(fault)
            given = [part for argument in arguments for part in ("-a", argument)]
            given += [part for setting in settings for part in ("-s", setting)]
            done = crawl(url, Path(folder), "odds", *given)
            kinds = ", ".join(dict.fromkeys(problem["kind"] for problem in done.problems)) or "none"
            said = next((line for line in done.said.splitlines() if line.startswith(("error", "warning"))), "")
            said = said.replace(url, "").replace("|", "/")[:150]
            table.add(name, str(done.code), str(done.verdict), str(len(site.log)), str(len(done.rows)), kinds, said)
    return table


if __name__ == "__main__":
    measure_faults().show()
