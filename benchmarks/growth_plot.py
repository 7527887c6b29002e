"""Lines over a logarithmic axis as SVG, written by hand: a benchmark needs no plotting library."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from math import log10

__all__ = ["growth_plot"]

_WIDTH, _HEIGHT, _LEFT, _RIGHT, _TOP, _BOTTOM = 640, 360, 60, 150, 40, 46
_COLOURS = ("#1b6ca8", "#c8553d", "#588b3f", "#7a5195", "#b8860b", "#444444")

Points = Sequence[tuple[float, float]]


def growth_plot(title: str, x_label: str, y_label: str, lines: Mapping[str, Points]) -> str:
    """An SVG document: x logarithmic, y from zero. ``lines`` must hold at least one point above zero."""
    xs = [x for points in lines.values() for x, _ in points]
    top = max(y for points in lines.values() for _, y in points) * 1.15
    low, high = log10(min(xs)), log10(max(xs))

    def place(x: float, y: float) -> tuple[float, float]:
        right = _WIDTH - _RIGHT - _LEFT
        return (
            _LEFT + (log10(x) - low) / (high - low or 1) * right,
            _HEIGHT - _BOTTOM - y / top * (_HEIGHT - _TOP - _BOTTOM),
        )

    floor = _HEIGHT - _BOTTOM
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif" '
        f'font-size="12"><rect width="{_WIDTH}" height="{_HEIGHT}" fill="white"/>',
        f'<text x="{_LEFT}" y="22" font-size="15">{escape(title)}</text>',
        f'<path d="M{_LEFT} {_TOP}V{floor}H{_WIDTH - _RIGHT}" fill="none" stroke="#888"/>',
        f'<text x="{(_LEFT + _WIDTH - _RIGHT) / 2:.0f}" y="{_HEIGHT - 8}" text-anchor="middle">'
        f"{escape(x_label)}</text>",
        f'<text transform="translate(14 {(_TOP + floor) / 2:.0f}) rotate(-90)" text-anchor="middle">'
        f"{escape(y_label)}</text>",
    ]
    for x in sorted(set(xs)):
        parts.append(f'<text x="{place(x, 0)[0]:.1f}" y="{floor + 16}" text-anchor="middle">{x:,.0f}</text>')
    for step in range(5):
        y = top * step / 4
        parts.append(f'<text x="{_LEFT - 6}" y="{place(min(xs), y)[1] + 4:.1f}" text-anchor="end">{y:.3g}</text>')
    for number, (name, points) in enumerate(lines.items()):
        colour = _COLOURS[number % len(_COLOURS)]
        placed = [place(x, y) for x, y in sorted(points)]
        path = "L".join(f"{x:.1f} {y:.1f}" for x, y in placed)
        parts.append(f'<path d="M{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in placed]
        label = _TOP + 14 + 18 * number
        parts.append(f'<text x="{_WIDTH - _RIGHT + 14}" y="{label}" fill="{colour}">{escape(name)}</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"
