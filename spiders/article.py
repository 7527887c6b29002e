"""One page or a list of them: articles, odds pages, whatever ``extract`` can read."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.exceptions import UsageError
from scrapy.http import Response

from goldscrape.page import Page
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.spider import GoldscrapeSpider

__all__ = ["ArticleSpider"]


class ArticleSpider(GoldscrapeSpider):
    """Fetches the pages it is told to, each once."""

    name = "article"
    arguments: ClassVar[dict[str, str]] = {
        "url": "one page: http, https, a file: URL or a local path",
        "urls": "a file with one address a line; # starts a comment, relative paths start at the file's folder",
    }

    @classmethod
    def check_arguments(cls, arguments: Mapping[str, str]) -> None:
        """Exactly one of ``url`` and ``urls``; the list must exist."""
        super().check_arguments(arguments)
        given = [name for name in ("url", "urls") if arguments.get(name)]
        if len(given) != 1:
            raise UsageError("spider article needs -a url=ADDRESS or -a urls=FILE, one of them", print_help=False)
        if given == ["urls"] and not Path(arguments["urls"]).is_file():
            raise UsageError(f"urls={arguments['urls']}: no such file; give a text file of addresses", print_help=False)

    async def start(self) -> AsyncIterator[Any]:
        """One request an address; a bad address is a problem, and the rest still lands."""
        seen: set[str] = set()
        for written, folder in self._addresses():
            try:
                url = address(written, folder)
            except ValueError as error:
                self.report(Problem(ProblemKind.BAD_ADDRESS, str(error), written, Severity.FAILED))
                continue
            if url not in seen:
                seen.add(url)
                once = {"dont_retry": True} if url.startswith("file:") else None  # a missing file stays missing
                yield Request(url, callback=self.parse, errback=self.on_error, dont_filter=True, meta=once)

    def _addresses(self) -> Iterator[tuple[str, Path]]:
        if "url" in self.given:
            yield self.given["url"].strip(), Path.cwd()
            return
        listing = Path(self.given["urls"])
        for line in listing.read_text(encoding="utf-8-sig", errors="replace").splitlines():
            written = line.split(" #")[0].strip()
            if written and not written.startswith("#"):
                yield written, listing.resolve().parent

    def parse(self, response: Response, **_: Any) -> Iterator[Page]:
        """The page as it came."""
        if not self.is_too_large(response):
            yield self.page_from(response)


def address(written: str, folder: Path) -> str:
    """The URL behind an address: itself, or the ``file:`` URL of a path relative to ``folder`` (or to where we are).

    Raises ``ValueError`` for what can be neither.
    """
    parts = urlsplit(written)
    if parts.scheme in ("http", "https"):
        if not parts.hostname or any(character.isspace() for character in written):
            raise ValueError(f"{written!r} is no address: the host is missing or there is a space in it")
        _ = parts.port  # raises ValueError for a port that is no number
        return written
    if parts.scheme == "file":
        return written
    if "://" in written:
        raise ValueError(f"{written!r}: only http, https and file addresses can be fetched")
    path = folder / written
    if not path.exists() and Path(written).exists():
        path = Path(written)
    return path.resolve().as_uri()
