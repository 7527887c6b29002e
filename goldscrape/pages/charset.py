"""From bytes to text: what the bytes, the header and the page say about their encoding, in that order of trust."""

from __future__ import annotations

import codecs
import re
from functools import cached_property

import attrs

__all__ = ["Decoded", "decode"]

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
         (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))  # fmt: skip
_META = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_HEADER = re.compile(r"""charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)
_REACH = 4096
_PIECE = 65536
# The WHATWG encoding standard reads these labels as windows-1252.
_LATIN = {"iso8859-1", "ascii", "latin-1", "cp1252"}


@attrs.frozen(slots=False)
class Decoded:
    """A body with the encoding it is in; the whole text is made only when somebody asks for it."""

    body: bytes
    """Without a byte-order mark."""
    encoding: str
    declared: str | None
    """What the header or the page claims; None when neither does."""
    valid: bool = True
    """Every byte fits the encoding."""

    @cached_property
    def text(self) -> str:
        """The body as text; what does not fit the encoding is U+FFFD."""
        return self.body.decode(self.encoding, "replace")

    @property
    def start(self) -> str:
        """The first characters, 4,096 or a few less."""
        return self.body[:_REACH].decode(self.encoding, "ignore")

    @property
    def end(self) -> str:
        """The last characters."""
        return self.body[-_REACH:].decode(self.encoding, "ignore")

    @property
    def contradicted(self) -> bool:
        """The claim was false where it mattered, and the bytes themselves decided."""
        return self.declared is not None and self.declared != self.encoding and not self.body.isascii()


def decode(body: bytes, content_type: str = "") -> Decoded:
    """The encoding of a body, never an error.

    A byte-order mark wins; UTF-8 that validates wins over any claim, since no other encoding validates as UTF-8 by
    chance; then the claim of header or ``<meta>``, then windows-1252.
    """
    for mark, encoding in _BOMS:
        if body.startswith(mark):
            rest = body[len(mark) :]
            return Decoded(rest, encoding, encoding, _fits(rest, encoding))
    claim = _claim(body, content_type)
    if claim and claim.startswith("utf-16"):
        # A page whose <meta> could be read byte by byte is not UTF-16, whatever it says.
        claim = claim if body[:400].count(0) > len(body[:400]) // 4 else None
    elif body[:400].count(0) > len(body[:400]) // 4:
        claim = "utf-16-le" if body[1:2] == b"\0" else "utf-16-be"
    if _is_wide(claim):
        return Decoded(body, str(claim), claim, _fits(body, str(claim)))
    if _fits(body, "utf-8"):
        return Decoded(body, "utf-8", claim)
    if _mostly_utf8(body):
        return Decoded(body, "utf-8", claim, False)
    fitting = (guess for guess in (claim, "cp1252") if guess and _fits(body, guess))
    guess = next(fitting, None)
    return Decoded(body, guess or "cp1252", claim, guess is not None)


def _fits(body: bytes, encoding: str) -> bool:
    """Whether the whole body is valid; by pieces, so that no page is held twice for the question."""
    if encoding == "utf-8" and body.isascii():
        return True
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for place in range(0, len(body), _PIECE):
            decoder.decode(body[place : place + _PIECE])
        decoder.decode(b"", final=True)
    except (UnicodeDecodeError, LookupError):
        return False
    return True


def _claim(body: bytes, content_type: str) -> str | None:
    header = _HEADER.search(content_type)
    meta = _META.search(body, 0, _REACH)
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
