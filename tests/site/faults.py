"""Faults that can be switched on for a path, and off again."""

# ruff: noqa: E501 - markup is easier to read on its own line
from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from fnmatch import fnmatchcase
from typing import Any

import attrs

from tests.site.server import Answer

__all__ = ["FAULTS", "Fault"]

CHALLENGE = (
    b'<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow">'
    b"</head><body><div class='main-wrapper'><h1>www.goldderby.com</h1><p id='challenge-error-text'>Enable JavaScript and cookies "
    b"to continue</p></div><script>window._cf_chl_opt={cvId:'3',cType:'managed'};</script>"
    b'<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></body></html>'
)
ERROR_PAGE = b"<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Something went wrong</h1><p>Try again later.</p></body></html>"


@attrs.define(kw_only=True)
class Fault:
    """One fault on the paths (query included) that match a glob."""

    name: str
    glob: str = "*"
    argument: str = ""
    """Its parameter, see ``FAULTS``."""
    times: int | None = None
    """Only the first so many answers; None: always."""
    after: int = 0
    """Leave so many answers whole first."""
    seen: int = 0

    @classmethod
    def parse(cls, text: str) -> Fault:
        """From `GLOB=NAME[:ARGUMENT][@AFTER][xTIMES]`, e.g. `/odds/*=rate_limit:5x2`. Raises ``ValueError``."""
        names = "|".join(FAULTS)
        found = re.fullmatch(
            rf"(?P<glob>.+?)=(?P<name>{names})(?::(?P<argument>.*?))?(?:@(?P<after>\d+))?(?:x(?P<times>\d+))?", text
        )
        if found is None:
            raise ValueError(f"not a fault: {text!r}; faults are {', '.join(sorted(FAULTS))}")
        times = found["times"]
        return cls(name=found["name"], glob=found["glob"], argument=found["argument"] or "", after=int(found["after"] or 0),
                   times=int(times) if times else None)  # fmt: skip

    def apply(self, target: str, answer: Answer) -> Answer:
        """The answer, spoiled if the path and the counters say so."""
        if not fnmatchcase(target, self.glob):
            return answer
        self.seen += 1
        if self.seen <= self.after or (self.times is not None and self.seen > self.after + self.times):
            return answer
        return FAULTS[self.name](self.argument, attrs.evolve(answer, headers=dict(answer.headers)), target)


Spoil = Callable[[str, Answer, str], Answer]


def _replace(**changes: Any) -> Spoil:
    return lambda _argument, answer, _target: attrs.evolve(answer, **changes)


def _status(argument: str, _answer: Answer, _target: str) -> Answer:
    return Answer(status=int(argument or 500), body=ERROR_PAGE)


def _retry(status: int) -> Spoil:
    def spoil(argument: str, _answer: Answer, _target: str) -> Answer:
        seconds = argument
        if argument.startswith("date"):
            seconds = format_datetime(datetime.now(UTC) + timedelta(seconds=int(argument[4:] or 2)), usegmt=True)
        return Answer(status=status, body=b"<h1>Slow down</h1>", headers={"Retry-After": seconds} if seconds else {})

    return spoil


def _of_json(change: Callable[[Any, str], Any]) -> Spoil:
    def spoil(argument: str, answer: Answer, _target: str) -> Answer:
        try:
            held = json.loads(answer.body)
        except ValueError:
            return answer
        return attrs.evolve(answer, body=json.dumps(change(held, argument)).encode())

    return spoil


def _rows(held: Any) -> Any:
    return held.get("data", held) if isinstance(held, dict) else held


def _drop_last(held: Any, argument: str) -> Any:
    rows = _rows(held)
    for _ in range(int(argument or 2)):
        if isinstance(rows, list) and rows:
            rows.pop()
        elif isinstance(rows, dict) and rows:
            rows.popitem()
    return held


def _without_category(held: Any, argument: str) -> Any:
    _rows(held).pop(argument or next(iter(_rows(held))), None)
    return held


def _renamed(held: Any, argument: str) -> Any:
    rows = _rows(held)
    for place, key in enumerate(rows):
        rows[key] = argument or f"Outstanding Thing No. {place + 1}"
    return held


def _each_row(name: str, value: Callable[[Any], Any]) -> Spoil:
    def change(held: Any, _argument: str) -> Any:
        rows = _rows(held)
        for row in rows if isinstance(rows, list) else rows.values():
            row[name] = value(row.get(name))
        return held

    return _of_json(change)


def _redesign(_argument: str, answer: Answer, _target: str) -> Answer:
    text = answer.body.decode()
    for old, new in (("predictions-", "pxa-"), ("data-component", "data-k"), ("data-alias", "data-v"), ("category-title", "ct"),
                     ("contestantIndex", "ci"), ("odds-page", "op"), ("expand__show-button", "more"),
                     ("<h2>", "<b>"), ("</h2>", "</b>"), ("'h3'", "'b'"), ("<h3>", "<b>"), ("</h3>", "</b>")):  # fmt: skip
        text = text.replace(old, new)
    text = re.sub(r'<div id="\d+"', "<div", text)
    return attrs.evolve(answer, body=text.encode())


def _charset(argument: str, answer: Answer, _target: str) -> Answer:
    body = answer.body.decode().encode("cp1252", "xmlcharrefreplace") if argument == "cp1252" else answer.body
    declared = "utf-8" if argument == "cp1252" else "iso-8859-1"
    return attrs.evolve(answer, body=body, type=f"text/html; charset={declared}")


def _bomb(argument: str, answer: Answer, _target: str) -> Answer:
    size = int(argument or 200) * 1024 * 1024
    return attrs.evolve(answer, body=gzip.compress(b"<p>" + b" " * size, 1), headers={"Content-Encoding": "gzip"})


def _redirect(argument: str, _answer: Answer, target: str) -> Answer:
    return Answer(status=302, headers={"Location": argument or target})


FAULTS: dict[str, Spoil] = {
    # transport and status
    "status": _status,  # :404
    "rate_limit": _retry(429),  # :5 seconds, :date5 the same as an HTTP date, nothing: no Retry-After
    "unavailable": _retry(503),  # the same with 503
    "slow": lambda argument, answer, _target: attrs.evolve(answer, delay=float(argument or 3)),
    "trickle": lambda argument, answer, _target: attrs.evolve(answer, trickle=float(argument or 0.1)),
    "reset": _replace(reset=True),
    "cut": lambda argument, answer, _target: attrs.evolve(answer, cut=int(argument or len(answer.body) // 2)),
    "redirect_loop": _redirect,
    "redirect": _redirect,  # :https://elsewhere/
    # bodies
    "truncated": lambda argument, answer, _target: attrs.evolve(
        answer, body=answer.body[: int(argument or len(answer.body) // 2)]
    ),
    "html_error": lambda _argument, _answer, _target: Answer(status=200, body=ERROR_PAGE),
    "challenge": lambda argument, _answer, _target: Answer(
        status=int(argument or 403), body=CHALLENGE, headers={"Server": "cloudflare"}
    ),
    "empty_body": _replace(body=b""),
    "pdf": lambda _argument, _answer, _target: Answer(type="application/pdf", body=b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"),
    "image": lambda _argument, _answer, _target: Answer(type="image/png", body=b"\x89PNG\r\n\x1a\n" + bytes(64)),
    "no_type": _replace(type=""),
    "wrong_charset": _charset,  # UTF-8 labelled iso-8859-1; :cp1252 the other way round
    "gzip_bomb": _bomb,  # :MiB when unpacked
    "bad_gzip": _replace(headers={"Content-Encoding": "gzip"}),
    "huge": lambda argument, answer, _target: attrs.evolve(
        answer, body=answer.body + b" " * (int(argument or 50) << 20)
    ),
    # what the site says
    "empty_league": _of_json(lambda _held, _argument: []),
    "missing_category": _of_json(_without_category),  # on categories-titles; :7 the number
    "missing_nominees": _of_json(_drop_last),  # on latest-odds-v3; :2 how many
    "renamed_categories": _of_json(_renamed),  # on categories-titles
    "unknown_shape": _of_json(lambda held, _argument: {"result": {"items": [_rows(held)]}, "ok": True}),
    "not_a_number": _each_row("percentage", lambda _value: "N/A"),
    "over_hundred": _each_row("percentage", lambda _value: 120.5),
    "no_title": _each_row("title", lambda _value: None),
    "redesign": _redesign,  # on odds pages: every known mark is gone
}
