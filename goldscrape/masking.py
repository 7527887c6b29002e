"""Credentials out of what is written down: runs, logs, reports."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

__all__ = ["mask", "masked_arguments", "printable"]

_WORDS = "token|secret|passw(?:or)?d|api[_-]?key|credential|signature|access[_-]?key|session"
_NAMES = rf"(?:[\w.-]*(?:{_WORDS})[\w.-]*|auth|key|pwd|sig)"
_USERINFO = re.compile(r"(?<=://)[^/\s?#@]+@|[^\s/@:]+:[^\s/@]+@(?=[\w.\[-])")
_PARAMETER = re.compile(rf"(?i)([?&;]{_NAMES}=)[^&#\s]+")
_NAME = re.compile(rf"(?i){_NAMES}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")


def mask(text: str) -> str:
    """The text with user names, passwords and keys in its addresses replaced by ``***``."""
    return _PARAMETER.sub(r"\1***", _USERINFO.sub("***@", text))


def masked_arguments(arguments: Mapping[str, str]) -> str:
    """Spider arguments as JSON; those named like a secret lose their value."""
    shown = {name: "***" if _NAME.fullmatch(name) else mask(str(value)) for name, value in arguments.items()}
    return json.dumps(shown, ensure_ascii=False, sort_keys=True)


def printable(text: str, limit: int = 500) -> str:
    """One line for a log or a terminal: no control characters, no direction marks, not endless."""
    line = _CONTROL.sub(" ", mask(text)).strip()
    return line if len(line) <= limit else f"{line[: limit - 1]}…"
