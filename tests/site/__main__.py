"""``python -m tests.site``: serve until interrupted."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from tests.site import FAULTS, ApiStyle, Site, made_up, real
from tests.site.articles import GENERATED


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.site", description="A local Gold Derby.")
    parser.add_argument("--port", type=int, default=8950)
    parser.add_argument("--fault", action="append", default=[], metavar="GLOB=NAME[:ARG][@AFTER][xTIMES]",
                        help=f"one of {', '.join(sorted(FAULTS))}")  # fmt: skip
    parser.add_argument("--generated", type=int, default=200, help="how many generated articles the sitemaps list")
    parser.add_argument("--weight", type=int, default=8, help="KiB of script on every article page")
    parser.add_argument("--urls", type=Path, help="write the addresses of the generated articles into this file")
    parser.add_argument("--wait", type=float, default=0.3, help="seconds the redesigned odds page takes to draw")
    parser.add_argument(
        "--drawn", choices=["collapsed", "opened"], help="serve redesigned odds pages as a browser leaves them"
    )
    parser.add_argument("--shape", choices=["list", "data", "numbered"], default="data", help="the API's body shape")
    parser.add_argument("--crawl-delay", type=float, help="a Crawl-delay in robots.txt")
    parser.add_argument("--made-up", action="store_true", help="made-up values even where real ones are present")
    parser.add_argument("--day", help="the day of the real Oscar snapshots (the newest by default)")
    options = parser.parse_args()
    site = Site(made_up() if options.made_up else real(day=options.day), port=options.port, generated=options.generated,
                weight=options.weight, wait=options.wait, style=ApiStyle(shape=options.shape))  # fmt: skip
    site.drawn = options.drawn
    if options.crawl_delay is not None:
        site.robots += f"Crawl-delay: {options.crawl_delay:g}\n"
    for text in options.fault:
        site.fault(text)
    with site:
        if options.urls:
            options.urls.write_text("".join(f"{site.url}{GENERATED.format(n)}\n" for n in range(options.generated)))
        print(f"GOLDSCRAPE_SITE_URL={site.url}", flush=True)
        try:
            while True:
                time.sleep(3600)
        except KeyboardInterrupt:
            pass


if __name__ == "__main__":
    main()
