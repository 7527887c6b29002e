"""Currencies as the press writes them: signs, codes and words, each with its ISO 4217 code."""

from __future__ import annotations

import re

__all__ = ["ADJECTIVES", "CODES", "DOLLAR_PREFIX", "SIGNS", "WORDS", "currency_of", "is_minor"]

SIGNS = {
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "￥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY",
    "₪": "ILS", "₫": "VND", "฿": "THB", "₱": "PHP", "₦": "NGN", "₴": "UAH", "₡": "CRC", "₾": "GEL", "₭": "LAK",
    "₲": "PYG", "₸": "KZT", "₵": "GHS", "₮": "MNT", "৳": "BDT", "ரூ": "LKR", "₿": "XBT", "¢": "USD",
}  # fmt: skip

_DOLLARS = {
    "us": "USD", "u.s.": "USD", "usd": "USD", "c": "CAD", "ca": "CAD", "can": "CAD", "cad": "CAD", "cdn": "CAD",
    "a": "AUD", "au": "AUD", "aus": "AUD", "aud": "AUD", "nz": "NZD", "nzd": "NZD", "hk": "HKD", "hkd": "HKD",
    "s": "SGD", "sg": "SGD", "sgd": "SGD", "nt": "TWD", "twd": "TWD", "r": "BRL", "mx": "MXN", "mex": "MXN",
    "mxn": "MXN", "j": "JMD", "tt": "TTD",
}  # fmt: skip

DOLLAR_PREFIX = (
    r"(?<![A-Za-z])(?:(?:US|U\.S\.|CAD?|CDN|Can|AUD?|Aus|NZD?|HKD?|SGD?|NT|TWD|MXN?|Mex|USD|TT|C|A|S|R|J|cad|aud|nzd|"
    r"mxn|hkd?|sgd|usd|nz|us)|(?:US|U\.S\.|HK|NZ|AU|CA|C)\s|(?:us|c|hk|nz)\s(?=\$\s))(?=\$)"
)
"""What stands before a dollar sign. "A $5 million film" has an article, "C $5 million" Canadian dollars; lower case
apart from the sign only where the sign itself stands apart (tokenised text)."""

_CODES = (
    "USD|EUR|GBP|JPY|CNY|RMB|INR|CAD|AUD|NZD|HKD|SGD|CHF|SEK|NOK|DKK|ISK|KRW|TWD|MXN|BRL|ARS|CLP|ZAR|RUB|UAH|PLN|CZK|"
    "HUF|ILS|AED|SAR|QAR|KWD|EGP|NGN|KES|THB|IDR|MYR|PHP|VND|PKR|LKR|BDT|BTC"
)
CODES = tuple(_CODES.split("|"))
"""Codes that are no English word in capitals (ALL, TOP, TRY and CUP are)."""

_ALIASES = {"RMB": "CNY", "RS": "INR", "RM": "MYR", "LE": "EGP", "L.E": "EGP", "BTC": "XBT"}

WORDS: dict[str, str | None] = {
    "dollar": "USD", "dollars": "USD", "bucks": "USD", "cent": "USD", "cents": "USD", "euro": "EUR", "euros": "EUR",
    "€ur": "EUR", "pound": "GBP", "pounds": "GBP", "quid": "GBP", "pence": "GBP", "penny": "GBP", "yen": "JPY",
    "yuan": "CNY", "renminbi": "CNY", "won": "KRW", "rupee": "INR", "rupees": "INR", "ringgit": "MYR",
    "ringgits": "MYR",
    "rupiah": "IDR", "rupiahs": "IDR", "baht": "THB", "ruble": "RUB", "rubles": "RUB", "rouble": "RUB",
    "roubles": "RUB",
    "franc": None, "francs": None, "peso": None, "pesos": None, "krona": None, "kronor": "SEK", "krone": None,
    "kroner": None, "lira": None, "liras": None, "lire": "ITL", "dinar": None, "dinars": None, "riyal": None,
    "riyals": None, "rial": None, "rials": None, "saudiriyal": "SAR", "dirham": "AED", "dirhams": "AED",
    "shekel": "ILS",
    "shekels": "ILS", "rand": "ZAR", "reais": "BRL", "zloty": "PLN", "zlotys": "PLN", "forint": "HUF", "forints": "HUF",
    "hryvnia": "UAH", "hryvnias": "UAH", "naira": "NGN", "guilder": "NLG", "guilders": "NLG", "peseta": "ESP",
    "pesetas": "ESP", "deutschmarks": "DEM", "bitcoin": "XBT", "bitcoins": "XBT", "geneh": "EGP", "genihat": "EGP",
}  # fmt: skip
"""Currency words; None where several countries share the word and none is named."""

ADJECTIVES: dict[str, dict[str, str]] = {
    "us": {"dollar": "USD"}, "u.s.": {"dollar": "USD"}, "american": {"dollar": "USD"}, "canadian": {"dollar": "CAD"},
    "australian": {"dollar": "AUD"}, "aussie": {"dollar": "AUD"}, "new zealand": {"dollar": "NZD"},
    "hong kong": {"dollar": "HKD"}, "singapore": {"dollar": "SGD"}, "taiwan": {"dollar": "TWD"},
    "british": {"pound": "GBP"}, "egyptian": {"pound": "EGP"}, "lebanese": {"pound": "LBP"}, "japanese": {"yen": "JPY"},
    "chinese": {"yuan": "CNY"}, "korean": {"won": "KRW"}, "south korean": {"won": "KRW"}, "indian": {"rupee": "INR"},
    "sri lankan": {"rupee": "LKR"}, "pakistani": {"rupee": "PKR"}, "malaysian": {"ringgit": "MYR"},
    "malaysia": {"ringgit": "MYR"}, "russian": {"r": "RUB"}, "swiss": {"franc": "CHF"}, "french": {"franc": "FRF"},
    "belgian": {"franc": "BEF"}, "mexican": {"peso": "MXN"}, "philippine": {"peso": "PHP"},
    "argentine": {"peso": "ARS"},
    "swedish": {"kron": "SEK"}, "norwegian": {"kron": "NOK"}, "danish": {"kron": "DKK"}, "icelandic": {"kron": "ISK"},
    "turkish": {"lira": "TRY"}, "italian": {"lir": "ITL"}, "kuwaiti": {"dinar": "KWD"}, "saudi": {"ri": "SAR"},
    "qatari": {"ri": "QAR"}, "omani": {"ri": "OMR"}, "iranian": {"ri": "IRR"}, "south african": {"rand": "ZAR"},
    "dutch": {"guilder": "NLG"}, "spanish": {"peseta": "ESP"}, "israeli": {"shekel": "ILS"}, "thai": {"baht": "THB"},
    "brazilian": {"re": "BRL"}, "polish": {"zloty": "PLN"},
}  # fmt: skip
"""Country adjectives with the words they qualify, by their beginning."""

_MINOR = re.compile(r"(?:¢|cents?|pence|penny)$", re.IGNORECASE)


def is_minor(text: str) -> bool:
    """Whether the word is one for a hundredth of the unit."""
    return _MINOR.search(text) is not None


def currency_of(text: str, adjective: str | None = None) -> str | None:
    """The ISO code for a sign, code or word; None for a word that several countries share."""
    text = text.strip()
    if text in SIGNS:
        return SIGNS[text]
    if text.endswith("$"):
        return _DOLLARS.get(text[:-1].strip().lower(), "USD")
    lower = text.lower()
    if adjective:
        for beginning, code in ADJECTIVES.get(re.sub(r"\s+", " ", adjective.strip().lower()), {}).items():
            if lower.startswith(beginning):
                return code
    if lower in WORDS:
        return WORDS[lower]
    upper = text.upper().rstrip(".")
    if upper not in CODES and upper not in _ALIASES and upper[:1] == "M":
        upper = upper[1:]
    return _ALIASES.get(upper, upper if upper in CODES else None)
