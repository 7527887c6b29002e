"""White space as a browser shows it."""

from __future__ import annotations

__all__ = ["one_line"]


def one_line(text: str) -> str:
    """The text without white space at its ends, every other stretch of it one space."""
    # No other white space than the space is printable: most texts have none, and splitting costs three times this test.
    if text.isprintable() and "  " not in text:
        return text.strip(" ")
    return " ".join(text.split())
