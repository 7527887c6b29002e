"""What the peers find in the same texts. Runs in a Python environment of its own, without goldscrape.

Reads ``{"documents": [{"id", "text", "published"}], "cases": {name: [{"text", "reference"}]}}`` on standard input and
writes ``{peer: {"documents": [...], "cases": {name: [...]}, "seconds": …}}``, predictions as the scorers take them.
"""

from __future__ import annotations

import json
import re
import sys
import time
import warnings
from collections.abc import Callable
from datetime import date, datetime, timedelta
from importlib import import_module
from typing import Any

__all__ = ["PEERS", "REQUIREMENTS"]

REQUIREMENTS = (
    "dateparser==1.5.0",
    "price-parser==0.5.1",
    "quantulum3==0.10.0",
    "recognizers-text-suite==1.0.2a2",
    "emoji<2",  # recognizers-text imports a name that 2.0 dropped
    "nameparser==2.6.0",
    "probablepeople==0.5.6",
    "setuptools<80",  # quantulum3 and recognizers-text import pkg_resources
)

Finder = Callable[[str, str | None], list[dict[str, Any]]]
_RUN = re.compile(r"(?:[A-Z][\w’'.-]+ ){1,3}[A-Z][\w’'-]+")
_MONEY = re.compile(r"[^\s]*[$£€¥₹]\s?[\d.,]+(?:\s?\w+)?")


def _base(published: str | None) -> datetime:
    return datetime.combine(date.fromisoformat(published or "2000-01-01"), datetime.min.time())


def dateparser_dates() -> Finder:
    """Dateparser's ``search_dates``: every hit is one day."""
    search = import_module("dateparser.search").search_dates

    def find(text: str, published: str | None) -> list[dict[str, Any]]:
        hits = search(text, languages=["en"], settings={"RELATIVE_BASE": _base(published)}) or []
        return [{"raw": raw, "start": when.date().isoformat(), "end": when.date().isoformat()} for raw, when in hits]

    return find


def recognizers_dates() -> Finder:
    """recognizers-text: dates and ranges, the reading nearest to the publish date."""
    recognize = import_module("recognizers_date_time").recognize_datetime

    def find(text: str, published: str | None) -> list[dict[str, Any]]:
        base = _base(published)
        found = []
        for result in recognize(text, "en-us", reference=base):
            spans = [
                (value["value"], value["value"])
                if value["type"] == "date"
                else (value.get("start"), _before(value.get("end")))
                for value in (result.resolution or {}).get("values", [])
                if value and value.get("type") in ("date", "daterange") and value.get("value") != "not resolved"
            ]
            whole = [span for span in spans if span[0] and span[1]]
            if whole:
                start, end = min(whole, key=lambda span: abs((date.fromisoformat(span[0]) - base.date()).days))
                found.append({"raw": result.text, "start": start, "end": end})
        return found

    return find


def _before(end: str | None) -> str | None:
    """The last day of a range whose end is exclusive."""
    return (date.fromisoformat(end) - timedelta(days=1)).isoformat() if end else None


def price_parser_money() -> Finder:
    """price-parser reads one price a string: it is given each sign with its number."""
    parse = import_module("price_parser").Price.fromstring
    codes = {"$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR"}

    def find(text: str, published: str | None) -> list[dict[str, Any]]:
        prices = [(match[0], parse(match[0])) for match in _MONEY.finditer(text)] or [(text, parse(text))]
        return [
            {"raw": raw, "amount": float(price.amount), "currency": codes.get(price.currency, price.currency)}
            for raw, price in prices
            if price.amount is not None and price.currency
        ]

    return find


def quantulum_money() -> Finder:
    """quantulum3: quantities whose unit is a currency."""
    parser = import_module("quantulum3.parser")

    def find(text: str, published: str | None) -> list[dict[str, Any]]:
        return [
            {"raw": q.surface, "amount": q.value, "currency": _code(q.unit.name)}
            for q in parser.parse(text)
            if q.unit.entity.name == "currency"
        ]

    return find


def recognizers_money() -> Finder:
    """recognizers-text: currency with its unit."""
    recognize = import_module("recognizers_number_with_unit").recognize_currency

    def find(text: str, published: str | None) -> list[dict[str, Any]]:
        found = []
        for result in recognize(text, "en-us"):
            value = (result.resolution or {}).get("value")
            if value is not None:
                code = (result.resolution or {}).get("isoCurrency") or _code(
                    (result.resolution or {}).get("unit") or ""
                )
                found.append({"raw": result.text, "amount": float(value), "currency": code})
        return found

    return find


_NAMES = {
    "dollar": "USD", "united states dollar": "USD", "pound": "GBP", "british pound": "GBP",
    "pound sterling": "GBP",
    "euro": "EUR", "japanese yen": "JPY", "yen": "JPY", "rupee": "INR", "indian rupee": "INR",
    "canadian dollar": "CAD", "australian dollar": "AUD", "hong kong dollar": "HKD", "swiss franc": "CHF",
    "chinese yuan": "CNY",
}  # fmt: skip


def _code(unit: str) -> str | None:
    return _NAMES.get(unit.lower())


def nameparser_people() -> Finder:
    """Nameparser reads one name a string: it is given each run of capitalised words."""
    human = import_module("nameparser").HumanName

    def find(text: str, published: str | None) -> list[dict[str, Any]]:
        names = {match[0]: human(match[0]) for match in _RUN.finditer(text)}
        return [{"name": raw} for raw, name in names.items() if name.first and name.last]

    return find


def probablepeople_people() -> Finder:
    """probablepeople: of the runs of capitalised words those it tags as a person."""
    module = import_module("probablepeople")

    def find(text: str, published: str | None) -> list[dict[str, Any]]:
        found = []
        for raw in dict.fromkeys(match[0] for match in _RUN.finditer(text)):
            try:
                _, kind = module.tag(raw)
            except module.RepeatedLabelError:
                continue
            if kind == "Person":
                found.append({"name": raw})
        return found

    return find


PEERS: dict[str, tuple[str, Callable[[], Finder]]] = {
    "dateparser search_dates": ("dates", dateparser_dates),
    "recognizers-text dates": ("dates", recognizers_dates),
    "price-parser": ("money", price_parser_money),
    "quantulum3": ("money", quantulum_money),
    "recognizers-text money": ("money", recognizers_money),
    "nameparser": ("people", nameparser_people),
    "probablepeople": ("people", probablepeople_people),
}
"""Each peer with the type it is asked for."""


def main() -> None:
    """Answer one request."""
    warnings.simplefilter("ignore")
    request = json.load(sys.stdin)
    answer: dict[str, Any] = {}
    for peer, (kind, make) in PEERS.items():
        try:
            find = make()
        except ImportError as error:
            print(f"{peer} is left out: {error}", file=sys.stderr)
            continue
        find("It cost $5 on Friday, John Smith said.", "2020-01-01")  # models and rules are loaded outside the clock
        start = time.process_time()
        documents = [
            {"id": document["id"], kind: _safely(find, document["text"], document["published"])}
            for document in request["documents"]
        ]
        seconds = time.process_time() - start
        cases = {
            name: [_safely(find, case["text"], case.get("reference")) for case in listed]
            for name, listed in request["cases"].items()
            if name.startswith("dates") == (kind == "dates") and kind != "people"
        }
        answer[peer] = {"documents": documents, "cases": cases, "seconds": seconds}
    json.dump(answer, sys.stdout)


def _safely(find: Finder, text: str, published: str | None) -> list[dict[str, Any]]:
    """A peer that breaks on a text has found nothing in it."""
    try:
        return find(text, published)
    except Exception:
        return []


if __name__ == "__main__":
    main()
