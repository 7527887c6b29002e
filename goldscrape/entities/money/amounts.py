"""Amounts of money in a text: found at their currency, read to both sides of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from goldscrape.entities.money.anchors import anchors
from goldscrape.entities.money.currencies import ADJECTIVES, CODES, DOLLAR_PREFIX, SIGNS, WORDS, currency_of, is_minor
from goldscrape.entities.money.numbers import DIGITS, MULTIPLIER, NUMBER_WORDS, multiplier_of, value_of

__all__ = ["Amount", "amounts"]


@attrs.define  # not frozen, which takes three times as long to make
class Amount:
    """An amount as printed; a range has two ends."""

    start: int
    end: int
    low: float
    high: float | None
    currency: str | None
    multiplier: float = 1.0
    """The factor printed with it, which an earlier end of a range may share."""


_ADJECTIVE = "|".join(sorted((re.escape(a).replace(r"\ ", r"[\s-]") for a in ADJECTIVES), key=len, reverse=True))
_PLUS = r"(?:\+|[-\s]plus(?![A-Za-z]))"
_TO = r"(?:\s?[-–—]\s?|\sto\s|\s?-to-\s?)"
_AFTER = re.compile(
    rf"\s{{0,2}}(?P<num>{DIGITS}){_PLUS}?(?:[\s-]{{0,2}}(?P<mult>{MULTIPLIER}))?{_PLUS}?"
    rf"(?:{_TO}(?P<num2>{DIGITS})(?:[\s-]?(?P<mult2>{MULTIPLIER})|(?<=[\d])(?![\w%,.]|[\s-][A-Za-z])))?"
    rf"(?:\s(?P<code>{'|'.join(CODES)})(?![\w])|[\s-](?P<word>(?i:(?:(?:{_ADJECTIVE})\s)?dollars?))(?![\w]))?",
    re.IGNORECASE,
)
_NUMBER = rf"(?:{DIGITS}|(?<![\w.-]){NUMBER_WORDS}(?![A-Za-z]))"
_BEFORE = re.compile(
    rf"(?<![\w.,$£€])(?:(?P<low>{_NUMBER})(?:\s?(?P<lowmult>{MULTIPLIER}))?(?:{_TO}|\s(?P<and>and)\s))?"
    rf"(?P<num>{_NUMBER}){_PLUS}?(?:[\s-]{{0,2}}(?P<mult>{MULTIPLIER}))?{_PLUS}?"
    rf"[\s-]{{0,2}}(?:(?P<adj>{_ADJECTIVE})[\s-])?(?:{DOLLAR_PREFIX})?$",
    re.IGNORECASE,
)
_PREFIX = re.compile(DOLLAR_PREFIX)
_LATER_MULTIPLIER = re.compile(rf"\s({MULTIPLIER})", re.IGNORECASE)
_CENTS = re.compile(
    rf"\s(?:and\s)?(?P<num>\d\d?|{NUMBER_WORDS})\s?(?:cents?|pence|sen|c|p)(?![\w])"
    rf"|\s(?P<bare>\d\d|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[\s-]\w+)?)(?=\s*(?:[.,;!?]|$|more\b))",
    re.IGNORECASE,
)
_IN_CENTS = re.compile(r"\s?(?:cent|¢)")
_BETWEEN = re.compile(r"\b(?:between|anywhere from|ranging from)\s*$", re.IGNORECASE)
_MOVED_FROM = re.compile(
    r"\b(?:ris|rose|grew|grow|fell|fall|drop|jump|climb|cut|slash|went|go|goes|increas|decreas|up|down|rais|soar|swell|"
    r"balloon|lower|reduc|slid|shrank|doubl|hik)\w*\b[^.]{0,40}\bfrom\s*$",
    re.IGNORECASE,
)
_GAP = re.compile(r"\s?(?:[-–—]|\bto\b|\band\b)\s?")
_WEIGHT_BEFORE = re.compile(
    r"\b(?:lost|lose[sd]?|losing|gain(?:ed|s|ing)?|shed(?:ding)?|weigh(?:s|ed|ing)?|dropp(?:ed|ing)|drop|pack(?:ed)?\son|"
    r"put(?:ting)?\son|lift(?:ed|s|ing)?|heavier|lighter|extra|muscle)\b",
    re.IGNORECASE,
)
_WEIGHT_AFTER = re.compile(
    r"\s(?:of|heavier|lighter|overweight|lighter|in\sweight|for\s(?:the|his|her)\srole|per\ssquare)\b"
)
_PRICE = re.compile(
    r"\b(?:cost|pric|paid|pay|worth|ticket|fee|fine|spen[dt]|budget|rais|donat|earn|charg|sold|sell|salary|million|"
    r"sterling|prize|won|award|bought|buy|loan|grant|bet)\w*\b",
    re.IGNORECASE,
)
_WON_THEN = re.compile(r"\s(?:the|a|an|his|her|their|best|in\s\d|over|at|by|for)\b")


def amounts(text: str) -> list[Amount]:
    """Every amount, in order; two that the text makes a range ("$200 to $220 million") are one."""
    return list(_joined(text, _singles(text)))


def _singles(text: str) -> Iterator[Amount]:
    at = 0
    for anchor in anchors(text):
        if anchor.start() < at:
            continue
        amount = _at(text, anchor, at)
        if amount is not None:
            at = amount.end
            yield amount


def _at(text: str, anchor: re.Match[str], at: int) -> Amount | None:
    word, end = anchor[0], anchor.end()
    is_word = word.lower() in WORDS
    if not is_word:
        after = _signed(text, anchor, at)
        signed = after is not None and (word in SIGNS or text[end : end + 1].isdigit())
        if after is not None and signed and not _IN_CENTS.match(text, after.end):
            return after
    return _counted(text, anchor, at) or (
        _signed(text, anchor, at) if not is_word or _stands_before(text, end) else None
    )


def _stands_before(text: str, end: int) -> bool:
    """A currency word comes first only in tables and notes: "dollar 22.5 million"."""
    found = _AFTER.match(text, end)
    return found is not None and (found["mult"] is not None or not text[found.end() : found.end() + 2].strip())


def _signed(text: str, anchor: re.Match[str], at: int) -> Amount | None:
    """The sign or code first: "$1.5bn", "US$20", "EUR 20"."""
    start, end = anchor.span()
    found = _AFTER.match(text, end + (text[end : end + 1] == "." and anchor[0] == "Rs"))
    if found is None:
        return None
    currency = currency_of(anchor[0])
    if anchor[0] == "$":
        low = max(at, start - 5)
        prefix = None
        for prefix in _PREFIX.finditer(text, low, start + 3):
            if prefix.end() == start:
                break
        if prefix is not None and prefix.end() == start:
            currency, start = currency_of(prefix[0] + "$"), prefix.start()
    if found["code"] and anchor[0] in SIGNS:
        currency = currency_of(found["code"])
    elif found["word"]:
        words = found["word"].rsplit(None, 1)
        currency = currency_of(words[-1], words[0]) if len(words) > 1 else currency
    stop = found.end() if anchor[0] in SIGNS or not found["code"] else found.start("code") - 1
    scale = 1e6 if anchor[0][:1] == "M" and anchor[0][1:] in CODES else 1.0
    parts = (found["num"], found["mult"], found["num2"], found["mult2"])
    amount = _finish(text, start, stop, currency, parts, scale)
    if _falls(amount):  # "$2024-02": a number with something behind it, no range
        stop = found.end("mult") if found["mult"] else found.end("num")
        return _finish(text, start, stop, currency, (found["num"], found["mult"], None, None), scale)
    return amount


def _counted(text: str, anchor: re.Match[str], at: int) -> Amount | None:
    """The number first: "20€", "1.2 million pounds", "half a million US dollars"."""
    start, end = anchor.span()
    low = max(at, start - 70)
    found = _BEFORE.search(text[low:start] if anchor[0] != "$" else text[low : start + 1].removesuffix("$"))
    if found is None:
        return None
    number, mult = found["num"], found["mult"]
    word = anchor[0].lower()
    if not mult:
        later = _LATER_MULTIPLIER.match(text, end)
        if later and word.upper() in CODES:
            mult, end = later[1], later.end()
    if not _is_money(text, low + found.start(), start, end, number, mult, anchor[0]):
        return None
    begin = low + found.start()
    lower, lower_mult = found["low"], found["lowmult"]
    if lower and found["and"] and not _BETWEEN.search(text, max(0, begin - 16), begin):
        begin, lower = low + found.start("num"), None
    currency = currency_of(anchor[0], found["adj"])
    scale = 0.01 if is_minor(anchor[0]) else 1e6 if word[:1] == "m" and word[1:].upper() in CODES else 1.0
    parts = (lower, lower_mult or mult, number, mult) if lower else (number, mult, None, None)
    amount = _finish(text, begin, end, currency, parts, scale)
    if _falls(amount):
        amount = _finish(text, low + found.start("num"), end, currency, (number, mult, None, None), scale)
    cents = None if mult or lower or scale != 1.0 else _CENTS.match(text, end)
    if amount is None or cents is None:
        return amount
    hundredths = value_of(cents["num"] or cents["bare"])
    return attrs.evolve(amount, low=amount.low + hundredths / 100, end=cents.end()) if hundredths < 100 else amount


def _is_money(text: str, begin: int, start: int, end: int, number: str, mult: str | None, word: str) -> bool:
    """Pounds may be weight, won a verb, 50 Cent a musician, and "a million-dollar smile" no sum."""
    lower = word.lower()
    article = number.lower() in ("a", "an")
    if article and (not mult or lower in ("dollar", "pound")):
        return _CENTS.match(text, end) is not None and not mult
    if lower in ("cent", "cents", "bucks", "pound") and word[0].isupper():
        return False
    if lower == "won":
        return mult is not None and _WON_THEN.match(text, end) is None
    if lower in ("pound", "pounds") and not mult and text[end : end + 9].lower() != " sterling":
        around = text[max(0, begin - 60) : begin]
        if _WEIGHT_BEFORE.search(around) or _WEIGHT_AFTER.match(text, end) or lower == "pound":
            return False
        return _PRICE.search(around + text[end : end + 40]) is not None or not around.strip()
    return True


def _finish(
    text: str,
    start: int,
    end: int,
    currency: str | None,
    parts: tuple[str, str | None, str | None, str | None],
    scale: float,
) -> Amount | None:
    number, mult, number2, mult2 = parts
    factor = multiplier_of(mult)
    low = value_of(number)
    if number2 is None:
        return Amount(start, end, _round(low * factor * scale), None, currency, factor * scale)
    factor2 = multiplier_of(mult2) if mult2 else factor
    high = value_of(number2)
    shared = factor2 if mult is None and low < high else factor
    return Amount(start, end, _round(low * shared * scale), _round(high * factor2 * scale), currency, factor2 * scale)


def _falls(amount: Amount | None) -> bool:
    return amount is not None and amount.high is not None and amount.high <= amount.low


def _round(value: float) -> float:
    return round(value, 4)


def _joined(text: str, singles: Iterator[Amount]) -> Iterator[Amount]:
    """Two amounts with "to" or a dash between them are a range, with "and" only after "between"."""
    held: Amount | None = None
    for amount in singles:
        joined = _range(text, held, amount) if held is not None else None
        if joined is not None:
            held = joined
            continue
        if held is not None:
            yield held
        held = amount
    if held is not None:
        yield held


def _range(text: str, a: Amount, b: Amount) -> Amount | None:
    if a.high is not None or b.high is not None or b.start - a.end > 6 or a.currency != b.currency:
        return None
    gap = _GAP.fullmatch(text, a.end, b.start)
    if gap is None:
        return None
    head = max(0, a.start - 70)
    word = gap[0].strip()
    if word == "and" and not _BETWEEN.search(text, head, a.start):
        return None
    if word == "to" and _MOVED_FROM.search(text, head, a.start):
        return None
    low = a.low * b.multiplier if a.multiplier == 1 and a.low < b.low / b.multiplier else a.low
    return attrs.evolve(a, end=b.end, low=_round(low), high=b.low) if low < b.low else None
