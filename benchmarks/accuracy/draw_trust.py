"""Pictures of how far a confidence can be believed: reliability, error against acceptance. SVG by hand."""

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from benchmarks.metrics.calibration import Bin

_SIZE, _EDGE = 420, 60
_INK, _FAINT, _MARK = "#222", "#bbb", "#1f5fa8"


def draw_reliability(path: Path, bins: Sequence[Bin], ece: float | None) -> None:
    """Write claimed confidence against the share that was right; a dot's area is its count."""
    most = max((each.count for each in bins), default=1)
    marks = [_line([(0, 0), (1, 1)], _FAINT)]
    for each in bins:
        x, y = _place(each.confidence, each.right)
        radius = 3 + 12 * (each.count / most) ** 0.5
        told = f"{each.count} values: {each.confidence:.3f} claimed, {each.right:.3f} right"
        marks.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{_MARK}" fill-opacity="0.5">'
            f"<title>{escape(told)}</title></circle>"
        )
    title = f"Reliability, ECE {'–' if ece is None else f'{ece:.3f}'}"
    _write(path, title, ("confidence claimed", "share right"), (1.0, 1.0), marks)


def draw_acceptance(path: Path, claims: Iterable[tuple[float, bool]], present: int, goal: float) -> None:
    """Write the share that would be wrong against the share accepted, over all thresholds of confidence.

    Args:
        path: the SVG.
        claims: (confidence, right) of every value that was claimed.
        present: how many values stand on the papers.
        goal: share wrong that is aimed at.
    """
    ranked = sorted(claims, reverse=True)
    points, wrong, top = [], 0, 0.1
    for place, (_score, right) in enumerate(ranked, 1):
        wrong += not right
        if place % max(1, len(ranked) // 200) == 0 and place >= min(50, len(ranked)):
            points.append((place / max(1, present), min(top, wrong / place)))
    scaled = [(min(1.0, x), y / top) for x, y in points]
    marks = [_line([(0, goal / top), (1, goal / top)], _FAINT), _line(scaled, _MARK)]
    _write(path, "Error against acceptance", ("share accepted", "share wrong of these"), (1.0, top), marks)


def _place(x: float, y: float) -> tuple[float, float]:
    return _EDGE + x * _SIZE, _EDGE + (1 - y) * _SIZE


def _line(points: Sequence[tuple[float, float]], colour: str) -> str:
    drawn = " ".join(f"{x:.1f},{y:.1f}" for x, y in (_place(*point) for point in points))
    return f'<polyline points="{drawn}" fill="none" stroke="{colour}" stroke-width="2"/>'


def _write(
    path: Path, title: str, axes: tuple[str, str], tops: tuple[float, float], marks: Iterable[str]
) -> None:
    whole = _SIZE + 2 * _EDGE
    ticks = []
    for step in range(6):
        x, y = _place(step / 5, step / 5)
        ticks.append(_text(x, _EDGE + _SIZE + 18, f"{tops[0] * step / 5:.2f}", "middle"))
        ticks.append(_text(_EDGE - 8, y + 4, f"{tops[1] * step / 5:.2f}", "end"))
    frame = f'<rect x="{_EDGE}" y="{_EDGE}" width="{_SIZE}" height="{_SIZE}" fill="none" stroke="{_INK}"/>'
    words = [
        _text(whole / 2, _EDGE - 22, title, "middle"),
        _text(whole / 2, whole - 12, axes[0], "middle"),
        f'<g transform="rotate(-90 14 {whole / 2})">{_text(14, whole / 2, axes[1], "middle")}</g>',
    ]
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole} {whole}" font-family="sans-serif">'
    ground = f'<rect width="{whole}" height="{whole}" fill="#fff"/>'
    path.write_text("\n".join((head, ground, frame, *ticks, *words, *marks, "</svg>\n")), encoding="utf-8")


def _text(x: float, y: float, words: str, anchor: str) -> str:
    said = escape(words)
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="13" text-anchor="{anchor}" fill="{_INK}">{said}</text>'
