"""Start-up costs that a crawl need not pay."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scrapy.settings import BaseSettings

__all__ = ["OnlyWhatIsOn", "pyarrow_alone"]

_SWITCHES = {
    "EXTENSIONS_BASE": {
        "scrapy.extensions.telnet.TelnetConsole": "TELNETCONSOLE_ENABLED",
        "scrapy.extensions.memdebug.MemoryDebugger": "MEMDEBUG_ENABLED",
        "scrapy.extensions.throttle.AutoThrottle": "AUTOTHROTTLE_ENABLED",
        "scrapy.extensions.remote_control.RemoteControl": "REMOTE_CONTROL_ENABLED",
    },
    "DOWNLOADER_MIDDLEWARES_BASE": {
        "scrapy.downloadermiddlewares.cookies.CookiesMiddleware": "COOKIES_ENABLED",
        "scrapy.downloadermiddlewares.httpcache.HttpCacheMiddleware": "HTTPCACHE_ENABLED",
    },
}


class OnlyWhatIsOn:
    """An add-on: Scrapy's parts that a setting switches off are not loaded only to hear so.

    The remote control alone brings a second HTTP library, a tenth of a second. What a user lists is loaded anyhow.
    """

    def update_settings(self, settings: BaseSettings) -> None:
        """Called by Scrapy before a crawl."""
        for setting, switches in _SWITCHES.items():
            parts = settings.getdict(setting)
            off = {name for name, switch in switches.items() if not settings.getbool(switch)}
            wanted = {name: order for name, order in parts.items() if name not in off}
            settings.set(setting, wanted, priority="addon")


def pyarrow_alone() -> None:
    """Let pyarrow make up its mind that there are no numpy and no pandas in this process.

    It would import both (a third of a second, 55 MB) to know their arrays when it meets them; a crawl has none.
    Only for the main program of a command: ``to_numpy`` and ``to_pandas`` do not work in this process afterwards.
    Its memory comes from the system's own allocator: Arrow's (mimalloc) holds on to 25 MB more while a journal of
    16 MB becomes Parquet, and 10 MB for good, for the same CPU time. ``ARROW_DEFAULT_MEMORY_POOL`` wins.
    """
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")
    absent = _Absent({"numpy", "pandas"} - set(sys.modules))
    sys.meta_path.insert(0, absent)
    try:
        import pyarrow as pa

        pa.array([None])  # its C++ half asks now, once and for all, and so does
        _ = pa.lib._pandas_api.have_pandas  # the other half
    finally:
        sys.meta_path.remove(absent)


class _Absent(MetaPathFinder):
    def __init__(self, names: set[str]) -> None:
        self._names = names

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> None:
        if name in self._names:
            raise ModuleNotFoundError(name, name=name)
