"""The report as one HTML file that needs nothing else."""

from __future__ import annotations

import base64
import hashlib
import json
from importlib.resources import files
from typing import Any

from goldscrape.report.marks import MARKS, buckets_data, series_data
from goldscrape.report.model import Facts, Score
from goldscrape.report.words import FILTERS, clean

__all__ = ["render"]

_CURVES = 6
"""Calibration curves in one chart."""


def _file(name: str) -> str:
    return (files("goldscrape.report") / name).read_text(encoding="utf-8").strip()


def _hash(text: str) -> str:
    """What a content security policy calls an inline script or style."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _json(value: object) -> str:
    """JSON that may stand in a script element: nothing in it can end the element or open a comment."""
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":"), default=str)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _drawn_scores(scores: tuple[Score, ...]) -> list[Score]:
    """The scored groups worth a curve: those of the most forecasts, with more than one bucket."""
    several = [score for score in scores if len(score.buckets) > 1]
    return sorted(several, key=lambda score: (-score.forecasts, score.horizon))[:_CURVES]


def render(facts: Facts) -> str:
    """The whole page. Raises ImportError without Jinja2."""
    import jinja2
    from markupsafe import Markup

    scripts = [_file("uPlot.iife.min.js"), _file("report.js")]
    styles = [_file("uPlot.min.css"), _file("report.css")]
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("goldscrape.report"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=clean,
    )
    environment.filters.update(FILTERS)
    environment.globals.update(MARKS)
    drawn = _drawn_scores(facts.scores)
    data: dict[str, Any] = {
        "series": {
            race.anchor: _cleaned(series_data(race.series))
            for event in facts.events
            for race in event.races
            if race.series
        },
        "calibration": _cleaned(buckets_data(drawn)) if drawn else None,
    }
    policy = "; ".join(
        [
            "default-src 'none'",
            "script-src " + " ".join(f"'{_hash(text)}'" for text in scripts),
            "style-src " + " ".join(f"'{_hash(text)}'" for text in styles),
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )
    return environment.get_template("report.html").render(
        facts=facts,
        drawn=drawn,
        policy=policy,
        scripts=[Markup(text) for text in scripts],  # noqa: S704 - files of this package
        styles=[Markup(text) for text in styles],  # noqa: S704 - files of this package
        data=Markup(_json(data)),  # noqa: S704 - escaped by _json
    )


def _cleaned(data: dict[str, object]) -> dict[str, object]:
    names = data["names"]
    assert isinstance(names, list)  # noqa: S101
    return data | {"names": [clean(name) for name in names]}
