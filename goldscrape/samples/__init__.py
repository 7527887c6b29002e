"""Pages written for this project in the shapes of the real ones: what the first run and the tests read."""

from __future__ import annotations

from importlib import resources

__all__ = ["addresses", "read"]


def read(name: str) -> bytes:
    """The bytes of a sample page. Raises ``FileNotFoundError`` for an unknown name."""
    return (resources.files(__name__) / name).read_bytes()


def addresses() -> list[str]:
    """The names of the sample pages, as ``addresses.txt`` lists them."""
    text = read("addresses.txt").decode()
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
