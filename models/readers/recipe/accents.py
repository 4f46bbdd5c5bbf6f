"""Vietnamese marks in strokes, over letters of faces that have none."""
# ruff: noqa: INP001 - a recipe

import unicodedata

from PIL import ImageDraw

_BAR = "\u0335"
STROKED = {"đ": "d" + _BAR, "Đ": "D" + _BAR}
_OVER = {
    "\u0302": ((-0.13, 0.0), (0.0, -0.13), (0.13, 0.0)),
    "\u0306": ((-0.13, -0.12), (-0.05, -0.02), (0.05, -0.02), (0.13, -0.12)),
    "\u0301": ((-0.03, 0.0), (0.08, -0.14)),
    "\u0300": ((-0.08, -0.14), (0.03, 0.0)),
    "\u0303": ((-0.13, -0.03), (-0.06, -0.10), (0.05, -0.04), (0.13, -0.11)),
    "\u0309": ((-0.05, -0.14), (0.04, -0.15), (0.04, -0.08), (-0.01, 0.0)),
}
"""Strokes over the middle of a letter, ems to the right and down; the first two carry a second mark."""
_CARRIES, _STEP = frozenset("\u0302\u0306"), 0.15
_RIGHT = {
    "\u031b": ((-0.05, 0.10), (0.04, 0.03), (0.03, -0.06)),
    _BAR: ((-0.20, 0.14), (0.06, 0.14)),
}
"""Strokes at the right edge, down from the letter's top."""


def draw_accents(
    brush: ImageDraw.ImageDraw,
    sign: str,
    place: tuple[float, float, float, float],
    *,
    size: int,
    wide: int,
    ink: int,
) -> None:
    """Draw the marks of `sign` about its base letter; `place`: its left, right, top and baseline, pixels."""
    left, right, top, low = place
    over = top - 0.06 * size
    for mark in unicodedata.normalize("NFD", STROKED.get(sign, sign))[1:]:
        if mark in _OVER:
            _line(brush, _OVER[mark], ((left + right) / 2, over), size, (wide, ink))
            over -= _STEP * size * (mark in _CARRIES)
        elif mark in _RIGHT:
            _line(brush, _RIGHT[mark], (right, top), size, (wide, ink))
        else:
            middle, half = (left + right) / 2, 0.05 * size
            brush.ellipse((middle - half, low + 2 * half, middle + half, low + 4 * half), fill=ink)


def _line(
    brush: ImageDraw.ImageDraw,
    strokes: tuple[tuple[float, float], ...],
    at: tuple[float, float],
    size: int,
    pen: tuple[int, int],
) -> None:
    brush.line([(at[0] + size * x, at[1] + size * y) for x, y in strokes], fill=pen[1], width=pen[0])
