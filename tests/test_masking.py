"""No secret and no trick of a hostile string in what is written down."""

from __future__ import annotations

import json

import pytest

from goldscrape.masking import mask, masked_arguments, printable


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("http://me:hunter2@host/x", "http://***@host/x"),
        ("https://token@host/", "https://***@host/"),
        ("http://h/?a=1&api_key=k1&b=2", "http://h/?a=1&api_key=***&b=2"),
        ("http://h/?access_token=abc#top", "http://h/?access_token=***#top"),
        ("invalid host me:hunter2@host.org", "invalid host ***@host.org"),
        ("write to someone@example.org", "write to someone@example.org"),
        ("http://h/monkey?keyboard=1", "http://h/monkey?keyboard=1"),
    ],
)
def test_credentials_go(given: str, shown: str) -> None:
    assert mask(given) == shown


def test_arguments_named_like_secrets_lose_their_value() -> None:
    given = {"event": "oscars", "api_key": "k", "password": "p", "url": "http://u:p@h/"}
    assert json.loads(masked_arguments(given)) == {
        "event": "oscars", "api_key": "***", "password": "***", "url": "http://***@h/",
    }  # fmt: skip


def test_a_line_is_a_line() -> None:
    hostile = "a\nverdict: ok\x1b[2J\u202egnp.exe\u2028b\x00"
    shown = printable(hostile)
    assert shown.isprintable()
    assert "\n" not in shown
    assert len(printable("x" * 10_000)) == 500
