"""Where the datasets are."""

from __future__ import annotations

from pathlib import Path

from scrapy.settings import BaseSettings
from scrapy.utils.conf import closest_scrapy_cfg

__all__ = ["output_folder"]


def output_folder(settings: BaseSettings | None) -> Path:
    """The folder that ``GOLDSCRAPE_OUTPUT`` names; a relative path starts at scrapy.cfg's folder."""
    named = Path(settings.get("GOLDSCRAPE_OUTPUT") or "output") if settings is not None else Path("output")
    if named.is_absolute():
        return named
    project = closest_scrapy_cfg()
    return (Path(project).parent if project else Path.cwd()) / named
