"""The sites of Gold Derby's publisher, whose day begins in Los Angeles."""

from __future__ import annotations

__all__ = ["SISTERS"]

SISTERS = frozenset(
    [
        "goldderby.com",
        "variety.com",
        "deadline.com",
        "hollywoodreporter.com",
        "rollingstone.com",
        "billboard.com",
        "indiewire.com",
        "tvline.com",
        "vibe.com",
        "wwd.com",
        "robbreport.com",
        "spin.com",
        "sportico.com",
        "artnews.com",
        "artforum.com",
        "artinamerica.com",
        "bgr.com",
        "stylecaster.com",
        "sheknows.com",
        "blogher.com",
        "footwearnews.com",
        "sourcingjournal.com",
        "beautyinc.com",
        "hollywoodlife.com",
        "awardsline.com",
        "dirt.com",
        "soaps.com",
        "flow.com",
    ]
)
"""Hosts without ``www.``."""
