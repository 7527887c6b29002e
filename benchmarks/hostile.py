"""Values that parsers stumble over."""

# ruff: noqa: E501 - lists of values
from __future__ import annotations

from typing import Any

__all__ = ["BOMB", "ENCODINGS", "NUMBERS", "PIECES", "VALUES"]

NUMBERS = (
    "0", "-1", "1", "100", "100.0%", "94.4%", "100.0001%", "1,000%", "-5%", "0.0%", "9/2", "2/1", "0/0", "1/0", "99/0", "9-2",
    "8-to-15", "EVENS", "½", "٣٫٥%", "４２％", "1e999", "1e-400", "NaN", "Infinity", "∞", "9" * 30, "9" * 400, "9" * 5000, "32768", "2147483648",
    "9223372036854775808", "1.2.3", "1,2,3", "$5 million", "$1–$2 billion", "£", "€-3", "2026-02-30", "0000-00-00T00:00:00Z",
    "9999-12-31T23:59:59+14:00", "0001-01-01T00:00:00-14:00", "February 31, 2026", "31/12/99999", "24:61", "2026", "12", "¹²", "IX",
)  # fmt: skip
"""What stands where a number stood: other notations, limits, and what is no number."""

PIECES = (
    "\x00", "\ufeff", "\u202e", "\u2028", "\x85", "\x0b", "\xa0", "\u200b", "\ud800", "\U0010ffff", "e\u0301" * 30, "ﷺ", "İ", "ß",
    " " * 3000, "\n" * 3000, "(" * 500, "“" * 200, "'" * 300, "&" * 400, "&lt;script&gt;", "&#0;", "&#x110000;", "&#xd800;", "&nbsp;",
    "<", ">", "]]>", "<!--", "-->", "<![CDATA[", "</", "<b>", "<p>", "</div>" * 60, "<br>" * 400, "<table><tr><td>", "<script>",
    "<template>", "<svg>", "<plaintext>", "<textarea>", "<base href='http://[::1'>", "<a href='http://[bad'>x</a>", "%", "\\", "\\u0000",
    "http://[::1", "javascript:alert(1)", "//", "A" * 5000, "Aa " * 2000, "Mr. " * 800, "$1 " * 700, "May " * 700, "“A” " * 500,
    "9/2 " * 500, "50% " * 500, "Director of the film " * 200, "../../../etc/passwd", "\x1b[31m", "{{", "}}", '{"a":',
)  # fmt: skip
"""What is put between two characters."""

ENCODINGS = (
    "utf-16",
    "utf-16-le",
    "utf-32",
    "utf-8-sig",
    "cp1252",
    "latin-1",
    "shift_jis",
    "gb18030",
    "koi8-r",
    "utf-7",
    "cp037",
)
"""What a page is written in while it says UTF-8."""

VALUES: tuple[Any, ...] = (
    None, True, False, "", " ", "0", "x", "null", "N/A", "—", [], {}, [[]], [None], {"": None}, 0, -1, 1.5, 1e308, -1e-308, 2**63, 10**25,
    float("nan"), float("inf"), "9" * 400, "9" * 5000, -(10**400), 10**4000, "\x00", "\ud800", "<b>x</b>", "&amp;amp;", "94.4%", "9/2", "1e999", "100.01%", "A" * 5000,
    {"title": "x"}, [1, 2, 3], {"data": []}, {"code": "x", "message": "y"}, "2026-13-45T00:00:00", "9999-12-31T23:59:59-14:00",
)  # fmt: skip
"""What stands where a JSON value stood."""

BOMB = (
    '<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">'
    '<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;">'
    '<!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY file SYSTEM "file:///etc/hostname"><!ENTITY r "&r;">]>'
)
"""A document type whose entities grow, name a file, or name themselves."""
