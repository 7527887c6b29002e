"""A start-up cost that a crawl need not pay."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from types import ModuleType

__all__ = ["pyarrow_without_pandas"]


def pyarrow_without_pandas() -> None:
    """Let pyarrow make up its mind that there is no pandas in this process.

    It would import pandas (a second, 60 MB) at the first array, to know a Series when it meets one; a crawl has none.
    Only for the main program of a command: ``to_pandas`` does not work in this process afterwards.
    """
    if "pandas" in sys.modules:
        return
    sys.meta_path.insert(0, _NoPandas())
    try:
        import pyarrow as pa

        pa.array([None])
    finally:
        sys.meta_path.pop(0)


class _NoPandas(MetaPathFinder):
    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> None:
        if name == "pandas":
            raise ModuleNotFoundError(name)
