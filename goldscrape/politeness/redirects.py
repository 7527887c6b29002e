"""Where a redirect may lead."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from scrapy.http import Request, Response

from goldscrape.politeness.hosts import host_of, is_private
from goldscrape.politeness.refusal import Refusal
from goldscrape.problems import Problem, ProblemKind, Severity

__all__ = ["RedirectGuard", "redirect_refusal"]

Resolve = Callable[[str], Awaitable[list[str]]]


async def _resolve(host: str) -> list[str]:
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except OSError:
        return []
    return [str(address[0]) for *_, address in found]


async def redirect_refusal(source: str, target: str, resolve: Resolve = _resolve) -> str | None:
    """Why a redirect must not be followed; None when it may.

    From https only to https: what was asked for under encryption is not taken from a plain connection. From a public
    host never to a private one: a page on the Internet must not make the crawler read the network it runs in.
    """
    if urlsplit(source).scheme == "https" and urlsplit(target).scheme != "https":
        return f"leads from https to {urlsplit(target).scheme or 'nowhere'}"
    old, new = host_of(source), host_of(target)
    if old == new or is_private(old):
        return None
    addresses = [new] if is_private(new) else await resolve(new)
    if private := next((address for address in addresses if is_private(address)), None):
        return f"leads from the public {old} to the private address {private}"
    return None


class RedirectGuard:
    """A downloader middleware that looks at requests which a redirect has made, and at redirects out of the web."""

    async def process_request(self, request: Request) -> None:
        """Raise ``Refusal`` for a redirect that must not be followed."""
        asked = request.meta.get("redirect_urls") or []
        if request.url in asked:
            raise _refused(asked[0], "leads in a circle", request.url)
        if asked and (reason := await redirect_refusal(asked[-1], request.url)):
            raise _refused(asked[0], reason, request.url)

    def process_response(self, request: Request, response: Response) -> Response:
        """Raise ``Refusal`` for a redirect to a scheme that is not the web's, which Scrapy hands on as a page."""
        location = (response.headers.get("Location") or b"").decode("latin-1")
        scheme = urlsplit(location).scheme.lower() if ":" in location else ""
        if 300 <= response.status < 400 and scheme and scheme not in ("http", "https"):
            raise _refused(request.url, f"leads to a {scheme}: address", location)
        return response


def _refused(asked: str, reason: str, target: str) -> Refusal:
    return Refusal(
        Problem(ProblemKind.REDIRECT, f"the redirect {reason} ({target}); not followed", asked, Severity.FAILED)
    )
