"""Bars as SVG: what ``make bench`` draws for the docs, without a plotting library."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

__all__ = ["bars"]

_COLOURS = ("#8a8f98", "#b9bec6", "#c9932b", "#7a5a10", "#5f7f9e", "#3d5a73")
_WIDTH, _BAR, _GAP, _HEAD, _LABELS = 760, 20, 6, 34, 230


def bars(groups: Sequence[tuple[str, Mapping[str, float]]]) -> str:
    """An SVG of horizontal bars: one group a title, bars by label; each group has its own scale."""
    parts: list[str] = []
    y = 10
    for title, values in groups:
        parts.append(f'<text x="10" y="{y + 16}" font-weight="bold">{escape(title)}</text>')
        y += _HEAD
        longest = max(values.values(), default=0.0) or 1.0
        for place, (label, value) in enumerate(values.items()):
            width = (_WIDTH - _LABELS - 90) * value / longest
            middle = y + _BAR - 6
            parts.append(f'<text x="{_LABELS - 8}" y="{middle}" text-anchor="end">{escape(label)}</text>')
            parts.append(
                f'<rect x="{_LABELS}" y="{y}" width="{width:.1f}" height="{_BAR}" '
                f'fill="{_COLOURS[place % len(_COLOURS)]}"/>'
            )
            parts.append(f'<text x="{_LABELS + width + 6:.1f}" y="{middle}">{value:,.6g}</text>')
            y += _BAR + _GAP
        y += 14
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{y}" viewBox="0 0 {_WIDTH} {y}" '
        'font-family="sans-serif" font-size="13"><rect width="100%" height="100%" fill="#ffffff"/>'
    )
    return "\n".join([head, *parts, "</svg>\n"])
