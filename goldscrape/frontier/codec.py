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
    fields = _fields(request, spider)
    fields["meta"] = {key: value for key, value in fields["meta"].items() if key not in _EPHEMERAL}
    try:
        return pickle.dumps(fields, protocol=pickle.HIGHEST_PROTOCOL)
    except (pickle.PicklingError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"{request.url} cannot be kept for a later run: {error}") from error


def _fields(request: Request, spider: Spider) -> dict[str, Any]:
    """What ``Request.to_dict`` gives, without a look at all members of the spider for each of the two methods."""
    names = [_method_name(called, spider) for called in (request.callback, request.errback)]
    if type(request) is not Request or "" in names:
        return request.to_dict(spider=spider)
    fields = {name: getattr(request, name) for name in request.attributes}
    return {**fields, "callback": names[0], "errback": names[1], "headers": dict(request.headers)}


def _method_name(called: Any, spider: Spider) -> str | None:
    """The name under which the spider has this method; empty when it has none by the method's own name."""
    if called is None:
        return None
    name = getattr(called, "__name__", "")
    return name if getattr(spider, name, None) == called else ""


def load_request(stored: bytes, spider: Spider) -> Request:
    """The request again, with the spider's methods as its callbacks.

    Raises ``ValueError`` for bytes that are no request of this spider.
    """
    try:
        return request_from_dict(_Unpickler(io.BytesIO(stored)).load(), spider=spider)
    except (pickle.UnpicklingError, EOFError, AttributeError, ImportError, IndexError, KeyError, TypeError) as error:
        raise ValueError(f"a stored request cannot be read: {error}") from error
