"""Requests as bytes and back. Pickle keeps what spiders put into ``meta``; only harmless classes are let in again."""

from __future__ import annotations

import io
import pickle
from typing import Any

from scrapy import Request, Spider
from scrapy.utils.request import request_from_dict

__all__ = ["dump_request", "load_request"]

_PACKAGES = {"goldscrape", "scrapy_playwright", "datetime", "zoneinfo", "collections"}
_BUILTINS = {"set", "frozenset", "bytearray", "complex", "range", "slice"}
_EPHEMERAL = ("download_latency", "download_slot", "depth")


class _Unpickler(pickle.Unpickler):
    """Refuses everything but data: a file in a shared folder must not be able to run code."""

    def find_class(self, module: str, name: str) -> Any:
        if module.split(".")[0] in _PACKAGES or (module == "builtins" and name in _BUILTINS):
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} has no place in a request")


def dump_request(request: Request, spider: Spider) -> bytes:
    """The request as bytes.

    Raises ``ValueError`` when it cannot be kept: a callback that is no method of the spider, a meta value that
    cannot be pickled.
    """
    fields = request.to_dict(spider=spider)
    fields["meta"] = {key: value for key, value in fields["meta"].items() if key not in _EPHEMERAL}
    try:
        return pickle.dumps(fields, protocol=pickle.HIGHEST_PROTOCOL)
    except (pickle.PicklingError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"{request.url} cannot be kept for a later run: {error}") from error


def load_request(stored: bytes, spider: Spider) -> Request:
    """The request again, with the spider's methods as its callbacks.

    Raises ``ValueError`` for bytes that are no request of this spider.
    """
    try:
        return request_from_dict(_Unpickler(io.BytesIO(stored)).load(), spider=spider)
    except (pickle.UnpicklingError, EOFError, AttributeError, ImportError, IndexError, KeyError, TypeError) as error:
        raise ValueError(f"a stored request cannot be read: {error}") from error
