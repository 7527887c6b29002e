"""Addresses of articles: one article has one, however it was linked."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

__all__ = ["plain_address"]

_TRACKING = re.compile(r"(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|ref|src|share|sr_share|amp|outputtype|cmpid|ito)", re.I)
_AMP = re.compile(r"/amp/?$")


def plain_address(url: str) -> str:
    """The address without fragment, tracking parameters and ``/amp/``; host in lower case, no default port.

    Two links to one article compare equal after this, but for older and newer permanent addresses:
    those only the page's own ``rel=canonical`` or a redirect can tell.
    """
    parts = urlsplit(url.strip())
    host = parts.netloc.lower()
    for scheme, port in (("http", ":80"), ("https", ":443")):
        if parts.scheme.lower() == scheme:
            host = host.removesuffix(port)
    path = _AMP.sub("/", parts.path) or "/"
    if path.startswith("/amp/"):
        path = path[4:]
    query = urlencode([(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.fullmatch(k)])
    return urlunsplit((parts.scheme.lower(), host, path, query, ""))
