"""Which hosts are this machine, and which are inside a private network."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

__all__ = ["host_of", "is_loopback", "is_private"]


def host_of(url: str) -> str:
    """The host name of an address in lower case, without port and brackets; empty when there is none."""
    try:
        return (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return ""


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine: 127.0.0.0/8, ::1, ``localhost`` and names under it."""
    address = _address(host)
    return address.is_loopback if address else host == "localhost" or host.endswith(".localhost")


def is_private(host: str) -> bool:
    """Whether a host is not on the public Internet, by its look alone.

    Private, link-local and reserved addresses, names without a dot, and names that are kept for private networks
    (RFC 6762, RFC 8375).
    """
    address = _address(host)
    if address:
        return not address.is_global
    return "." not in host or host.endswith((".localhost", ".local", ".internal", ".home.arpa", ".lan"))
