"""The coordinates of the small drawings in tables; the templates turn them into SVG."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from goldscrape.report.model import Score, Series

__all__ = ["MARKS", "buckets_data", "sampled_days", "series_data", "spark"]


def spark(values: Sequence[float | None], width: float = 64, height: float = 16) -> list[str]:
    """Polylines of a small line: one for each stretch without a gap.

    Its scale is its own, but never finer than five percentage points: a flat line must look flat.
    """
    known = [value for value in values if value is not None]
    if len(known) < 2:
        return []
    low, high = min(known), max(known)
    room = max(0.05 - (high - low), 0)
    low, high = low - room / 2, high + room / 2
    step = (width - 4) / (len(values) - 1)
    lines: list[list[str]] = [[]]
    for place, value in enumerate(values):
        if value is None:
            lines.append([])
        else:
            y = 2 + (height - 4) * (1 - (value - low) / (high - low))
            lines[-1].append(f"{2 + place * step:.1f},{y:.1f}")
    return [" ".join(line) for line in lines if len(line) > 1]


def sampled_days(series: Series, most: int = 8) -> list[int]:
    """Which days of a series the table beside its chart shows: evenly spread, the first and last among them."""
    count = len(series.days)
    if count <= most:
        return list(range(count))
    return sorted({round(place * (count - 1) / (most - 1)) for place in range(most)})


def _per_mille(value: float | None) -> float | None:
    return None if value is None else round(100 * value, 1)


def series_data(series: Series) -> dict[str, object]:
    """What the chart draws: days since the first, names and percentages."""
    first: date = series.days[0]
    return {
        "first": first.isoformat(),
        "days": [(day - first).days for day in series.days],
        "names": [name for name, _ in series.lines],
        "shares": [[_per_mille(value) for value in values] for _, values in series.lines],
    }


def buckets_data(scores: Sequence[Score]) -> dict[str, object]:
    """What the calibration chart draws: said and happened, in per cent."""
    return {
        "names": [score_name(score) for score in scores],
        "points": [
            [[round(100 * b.said, 1), round(100 * b.happened, 1), b.forecasts] for b in score.buckets]
            for score in scores
        ],
    }


def score_name(score: Score) -> str:
    """A scored group in a line of a legend."""
    notation = "shares" if score.notation == "share" else "odds"
    return f"{score.award} {score.market}, {score.group or 'group not stated'}, {notation}, {score.horizon} days"


MARKS = {"spark": spark, "sampled_days": sampled_days, "score_name": score_name}
"""What the templates call them."""
