"""From bytes to text: what the bytes, the header and the page say about their encoding, in that order of trust."""

from __future__ import annotations

import codecs
import re

import attrs

__all__ = ["Decoded", "decode"]

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
         (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))  # fmt: skip
_META = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_HEADER = re.compile(r"""charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_META_REACH = 4096
# The WHATWG encoding standard reads these labels as windows-1252.
_LATIN = {"iso8859-1", "ascii", "latin-1", "cp1252"}


@attrs.frozen
class Decoded:
    """A body as text."""

    text: str
    encoding: str
    declared: str | None
    """What the header or the page claims; None when neither does."""

    @property
    def contradicted(self) -> bool:
        """The claim was false where it mattered, and the bytes themselves decided."""
        return self.declared is not None and self.declared != self.encoding and not self.text.isascii()


def decode(body: bytes, content_type: str = "") -> Decoded:
    """The body's text, never an error.

    A byte-order mark wins; UTF-8 that validates wins over any claim, since no other encoding validates as UTF-8 by
    chance; then the claim of header or ``<meta>``, then windows-1252.
    """
    for mark, encoding in _BOMS:
        if body.startswith(mark):
            return Decoded(body[len(mark) :].decode(encoding, "replace"), encoding, encoding)
    claim = _claim(body, content_type)
    if claim and claim.startswith("utf-16"):
        # A page whose <meta> could be read byte by byte is not UTF-16, whatever it says.
        claim = claim if body[:400].count(0) > len(body[:400]) // 4 else None
    elif body[:400].count(0) > len(body[:400]) // 4:
        claim = "utf-16-le" if body[1:2] == b"\0" else "utf-16-be"
    if _is_wide(claim):
        return Decoded(body.decode(str(claim), "replace"), str(claim), claim)
    try:
        return Decoded(body.decode("utf-8"), "utf-8", claim)
    except UnicodeDecodeError:
        if _mostly_utf8(body):
            return Decoded(body.decode("utf-8", "replace"), "utf-8", claim)
    for guess in filter(None, (claim, "cp1252")):
        try:
            return Decoded(body.decode(guess), guess, claim)
        except (UnicodeDecodeError, LookupError):
            continue
    return Decoded(body.decode("cp1252", "replace"), "cp1252", claim)


def _claim(body: bytes, content_type: str) -> str | None:
    header = _HEADER.search(content_type)
    meta = _META.search(body, 0, _META_REACH)
    for label in (header and header[1], meta and meta[1].decode("ascii")):
        name = _codec(label) if label else None
        if name:
            return "cp1252" if name in _LATIN else name
    return None


def _codec(label: str) -> str | None:
    try:
        info = codecs.lookup(label)
    except LookupError:
        return None
    # Codecs between bytes and bytes (zlib, hex) are no charsets.
    return info.name if getattr(info, "_is_text_encoding", True) else None


def _is_wide(name: str | None) -> bool:
    return name is not None and name.startswith(("utf-16", "utf-32"))


def _mostly_utf8(body: bytes) -> bool:
    """Whether broken bytes are the exception: a page cut inside a character, or one bad paste."""
    bad = body.decode("utf-8", "replace").count("\ufffd")
    return bad * 4 <= len(body.translate(None, _ASCII))


_ASCII = bytes(range(128))
