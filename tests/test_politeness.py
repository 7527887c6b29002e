"""Politeness, rule by rule; what a server sees of it is in tests/spiders/test_politeness_measured.py."""

# ruff: noqa: E501 - markup is easier to read on its own line
from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest
from scrapy.settings import Settings

from goldscrape.politeness import challenge_in, is_loopback, is_private, retry_after
from goldscrape.politeness.addon import Politeness, user_agent
from goldscrape.politeness.redirects import redirect_refusal
from tests.site.faults import CHALLENGE, ERROR_PAGE

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120), ("0", 0), (" 5 ", 5), ("1.5", 1.5), (b"7", 7),
        ("Sun, 22 Nov 2026 12:00:30 GMT", 30), ("Sunday, 22-Nov-26 12:01:00 GMT", 60), ("Sun Nov 22 12:00:05 2026", 5),
        ("Sun, 22 Nov 2026 11:59:00 GMT", 0),
        (None, None), ("", None), ("soon", None), ("-5", None), ("٣", None), ("1e9", None), ("1.2.3", None),
    ],
)  # fmt: skip
def test_retry_after(value: str | bytes | None, seconds: float | None) -> None:
    assert retry_after(value, NOON) == seconds


@pytest.mark.parametrize(
    ("status", "body", "maker"),
    [
        (403, CHALLENGE, "Cloudflare"),
        (200, CHALLENGE, "Cloudflare"),
        (200, b"<html><head><title>Client Challenge</title></head><body></body></html>", "a site"),
        (202, b'<html><script>window.gokuProps = {"key":"x"};</script></html>', "AWS WAF"),
        (403, b'<html><script src="https://geo.captcha-delivery.com/captcha/?x"></script></html>', "DataDome"),
        (403, b'<html><body><div id="px-captcha"></div></body></html>', "HUMAN"),
        (200, b'<html><body>Please <b>verify you are human</b><div class="cf-turnstile"></div></body></html>', "a site"),
        (200, ERROR_PAGE, None),
        (200, b"<html><title>Just a moment: the cast remembers</title><article>Verify you are human, she sang.</article></html>", None),
        (200, b'<html><head><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script></head><body>odds</body></html>', None),
        (200, b'{"title": "Just a moment"}', None),
        (200, b"", None),
    ],
)  # fmt: skip
def test_challenge_pages_are_known(status: int, body: bytes, maker: str | None) -> None:
    assert challenge_in(status, "text/html", body) == maker


def test_cloudflare_says_so_itself() -> None:
    assert challenge_in(403, "text/html", b"", mitigated=True) == "Cloudflare"
    assert challenge_in(200, "application/json", CHALLENGE) is None


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "localhost", "::1", "x.localhost", "::ffff:127.0.0.1"])
def test_loopback(host: str) -> None:
    assert is_loopback(host)
    assert is_private(host)


def test_private_is_not_loopback() -> None:
    assert all(
        map(is_private, ("10.1.2.3", "192.168.0.1", "169.254.169.254", "fd00::1", "intranet", "db.internal", "0.0.0.0"))
    )
    assert not any(map(is_private, ("www.goldderby.com", "8.8.8.8", "2606:4700::1111")))
    assert not any(map(is_loopback, ("10.1.2.3", "www.goldderby.com", "localhost.example.org")))


@pytest.mark.parametrize(
    ("source", "target", "refused"),
    [
        ("https://www.goldderby.com/a", "https://www.goldderby.com/b", None),
        ("http://www.goldderby.com/a", "https://www.goldderby.com/a", None),
        ("https://www.goldderby.com/a", "https://variety.com/b", None),
        ("https://www.goldderby.com/a", "http://www.goldderby.com/a", "from https to http"),
        ("https://www.goldderby.com/a", "https://127.0.0.1/a", "private address 127.0.0.1"),
        ("https://www.goldderby.com/a", "https://169.254.169.254/latest/", "private address 169.254.169.254"),
        ("https://www.goldderby.com/a", "https://localhost:8080/", "private address localhost"),
        ("https://www.goldderby.com/a", "https://inside.example/", "private address 10.0.0.7"),
        ("http://127.0.0.1:1/a", "http://127.0.0.1:2/b", None),
        ("http://localhost/a", "http://127.0.0.1/b", None),
    ],
)
def test_redirects(source: str, target: str, refused: str | None) -> None:
    async def resolve(host: str) -> list[str]:
        return ["10.0.0.7"] if host == "inside.example" else ["93.184.216.34"]

    reason = asyncio.run(redirect_refusal(source, target, resolve))
    assert (refused in (reason or "")) if refused else reason is None


def test_the_user_agent_is_honest() -> None:
    assert user_agent("ann@example.org").endswith("+ann@example.org)")
    assert user_agent("ann@example.org").startswith("goldscrape/")
    assert "no contact given" in user_agent("")
    forged = user_agent("x\r\nCookie: a=b (é)")
    assert "\r" not in forged
    assert "\n" not in forged
    assert forged.isascii()


def settled(**chosen: object) -> Settings:
    settings = Settings()
    settings.setmodule("goldscrape.settings", priority="project")
    settings.set("GOLDSCRAPE_SITE_URL", "http://127.0.0.1:9/", priority="project")
    settings.update(dict(chosen), priority="cmdline")
    Politeness().update_settings(settings)
    return settings


def test_two_seconds_one_at_a_time_but_not_on_this_machine() -> None:
    settings = settled()
    assert settings.getfloat("DOWNLOAD_DELAY") >= 2
    assert settings.getfloat("DOWNLOAD_DELAY_JITTER") == 0
    assert settings.getint("CONCURRENT_REQUESTS_PER_DOMAIN") == 1
    assert settings.getdict("DOWNLOAD_SLOTS")["127.0.0.1"]["delay"] == 0
    assert "www.goldderby.com" not in settings.getdict("DOWNLOAD_SLOTS")
    assert not settled(DOWNLOAD_DELAY="3").getdict("DOWNLOAD_SLOTS")


def test_nothing_listens_and_nothing_is_remembered() -> None:
    settings = settled()
    assert not any(
        settings.getbool(name) for name in ("TELNETCONSOLE_ENABLED", "REMOTE_CONTROL_ENABLED", "COOKIES_ENABLED")
    )
    assert settings.getbool("ROBOTSTXT_OBEY")


def test_what_the_user_sets_stays() -> None:
    settings = settled(USER_AGENT="mine/1.0", GOLDSCRAPE_CONTACT="ann@example.org")
    assert settings["USER_AGENT"] == "mine/1.0"
    assert "ann@example.org" in settled(GOLDSCRAPE_CONTACT="ann@example.org")["USER_AGENT"]
