"""A page that sends its reader on is followed, whatever its encoding; others go through as they are."""

from __future__ import annotations

import pytest
from scrapy import Request
from scrapy.downloadermiddlewares.redirect import MetaRefreshMiddleware
from scrapy.http import HtmlResponse, Response
from scrapy.utils.test import get_crawler

from goldscrape.refresh import RefreshMiddleware

URL = "https://www.goldderby.com/a/"
SENT_ON = '<html><head><meta http-equiv="Refresh" content="0; url=/b/"></head></html>'
PAGES = {
    "plain": (SENT_ON.encode(), "utf-8"),
    "wide": (SENT_ON.encode("utf-16"), "utf-16"),
    "after a long head": (b"<!--" + "\u20ac".encode() * 4000 + b"-->" + SENT_ON.encode(), "utf-8"),
    "too far down": (b"<!--" + b"x" * 5000 + b"-->" + SENT_ON.encode(), "utf-8"),
    "slowly": (SENT_ON.replace("0;", "900;").encode(), "utf-8"),
    "a word of the text": (b"<p>A refreshing film.</p>", "utf-8"),
    "nothing": (b"<p>A film.</p>", "utf-8"),
    "empty": (b"", "utf-8"),
}


def answered(kind: type[MetaRefreshMiddleware], body: bytes, encoding: str) -> str:
    crawler = get_crawler()
    middleware = kind.from_crawler(crawler)
    request = Request(URL)
    answer = middleware.process_response(request, HtmlResponse(URL, body=body, encoding=encoding, request=request))
    return f"{type(answer).__name__} {answer.url}"


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_answered_as_by_scrapy_itself(name: str) -> None:
    wanted = answered(MetaRefreshMiddleware, *PAGES[name])
    assert answered(RefreshMiddleware, *PAGES[name]) == wanted
    assert wanted.startswith("Request") == (name in ("plain", "wide", "after a long head"))


def test_a_page_without_a_refresh_is_not_decoded() -> None:
    response = HtmlResponse(URL, body=b"<p>A film.</p>", encoding="utf-8")
    middleware = RefreshMiddleware.from_crawler(get_crawler())
    assert middleware.process_response(Request(URL), response) is response
    assert response._cached_ubody is None


def test_what_is_no_page_goes_through() -> None:
    response = Response(URL, body=b"%PDF refresh")
    assert RefreshMiddleware.from_crawler(get_crawler()).process_response(Request(URL), response) is response


@pytest.mark.parametrize("target", [URL, "/a/", "/a/#comments", ""])
def test_a_page_that_asks_to_be_loaded_anew_is_the_page(target: str) -> None:
    body = f'<html><head><meta http-equiv="refresh" content="60; url={target}"></head><p>Live</p></html>'.encode()
    assert answered(RefreshMiddleware, body, "utf-8") == f"HtmlResponse {URL}"
