"""Pages that send their reader on to another address (``<meta http-equiv="refresh">``)."""

from __future__ import annotations

from scrapy import Request
from scrapy.downloadermiddlewares.redirect import MetaRefreshMiddleware
from scrapy.http import Response

__all__ = ["RefreshMiddleware"]

_REACH = 4 * 4096
"""Bytes: Scrapy looks at the first 4,096 characters."""


class RefreshMiddleware(MetaRefreshMiddleware):
    """Scrapy's own, for pages that name a refresh at all.

    Scrapy would decode every page as a whole to look at its beginning, and nothing else in a crawl needs the text.
    """

    def process_response(self, request: Request, response: Response) -> Request | Response:  # type: ignore[override]
        """The response, or the request for the address it names."""
        begin = response.body[:_REACH].lower()
        if b"refresh" not in begin and b"\0" not in begin:  # wide characters have zeros between the letters
            return response
        answer = super().process_response(request, response)
        if isinstance(answer, Request) and _page_of(answer) == _page_of(request):
            return response  # it only asks to be loaded anew: it is the page
        return answer


def _page_of(request: Request) -> str:
    return request.url.partition("#")[0]
