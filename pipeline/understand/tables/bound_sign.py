"""Whether a single limit in a lab table is printed behind <, ≤, > or ≥: the readers lack these letters."""

from dataclasses import dataclass

import cv2
import numpy as np

from models.geometry import Box
from models.scan import Pixels
from pipeline.understand.marks.ink import crop

_DARK = 150
_PAPER = 250
"""Grey of whitened paper."""
_SPACE, _SIGNS = 0.28, 0.54
"""White behind a sign that is a space: over so many line heights, or widths of the sign where print is narrow.

Of 90 signs on 36 sheets those with a space had 0.56 widths and more, those without 0.5 and less but for one of 0.7.
"""
_SLIM = 1.7
"""Height of a sign over its width at most; a bracket is slimmer."""


@dataclass(frozen=True)
class BoundSign:
    """A sign of comparison before a number; x positions in page pixels."""

    sign: str
    left: float
    right: float
    spaced: bool
    """True where a space stands between sign and number."""


def _dark(pixels: Pixels, *, pale: bool) -> np.ndarray:
    """Ink of a crop as 0 and 1; pale print is cut half way between its darkest point and the paper."""
    if not pale:
        return (pixels < _DARK).astype(np.uint8)
    least = float(pixels.min()) if pixels.size else 0.0
    return (pixels < max(_DARK, (least + _PAPER) / 2)).astype(np.uint8)


def _glyphs(dark: np.ndarray) -> list[tuple[int, int, int, int, list[int]]]:
    """Columns of ink: (left, right, top, bottom, labels) of parts that overlap horizontally, left to right."""
    count, _, stats, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
    parts = sorted(
        (stats[i, 0], stats[i, 0] + stats[i, 2], stats[i, 1], stats[i, 1] + stats[i, 3], i)
        for i in range(1, count)
        if stats[i, 4] >= 8
    )
    found: list[tuple[int, int, int, int, list[int]]] = []
    for left, right, top, bottom, index in parts:
        if found and left < found[-1][1] - 0.4 * (right - left):
            before = found[-1]
            found[-1] = (
                before[0],
                max(before[1], right),
                min(before[2], top),
                max(before[3], bottom),
                [*before[4], index],
            )
        else:
            found.append((left, right, top, bottom, [index]))
    return found


def _chevron(dark: np.ndarray) -> str | None:
    """Return "<" or ">" where the ink opens to one side, None for a digit or anything else."""
    width = dark.shape[1]
    if width < 6 or dark.shape[0] > _SLIM * width:
        return None
    third = max(2, width // 4)
    spread = []
    for strip in (dark[:, :third], dark[:, -third:]):
        rows = np.flatnonzero(strip.any(axis=1))
        spread.append(int(rows[-1] - rows[0] + 1) if rows.size else 0)
    middle = np.flatnonzero(dark[:, width // 2].astype(bool))
    # A chevron is open in its middle column: ink above and below, none between.
    gaps = np.diff(middle)
    _, family = cv2.findContours(np.pad(dark, 1).astype(np.uint8), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    if family is not None and (family[0][:, 3] >= 0).any():
        return None  # an enclosed space: a 4, 6 or 9
    opened = gaps.size > 0 and gaps.max() >= 0.2 * dark.shape[0]
    left, right = spread
    if not opened or max(spread) < 0.6 * dark.shape[0]:
        return None
    if left <= 0.55 * right:
        return "<"
    return ">" if right <= 0.55 * left else None


def _equals(glyphs: list[tuple[int, int, int, int, list[int]]], after: int, em: float) -> int | None:
    """Right edge of an equals sign that stands right after `after`; None where none does."""
    for left, right, top, bottom, _ in glyphs:
        if left >= after - 2:
            near, wide = left - after <= 0.3 * em, right - left >= 0.25 * em
            low = 0.08 * em <= bottom - top <= 0.45 * em and right - left > 1.2 * (bottom - top)
            return right if near and wide and low else None
    return None


def bound_sign(whitened: Pixels, number: Box, em: float, *, pale: bool = False) -> BoundSign | None:
    """Look at the first glyph of (or right before) a number; None where it is no sign of comparison."""
    area = Box(
        left=number.left - 1.1 * em,
        top=number.top - 0.1 * em,
        right=number.left + 1.6 * em,
        bottom=number.bottom + 0.1 * em,
    )
    part = crop(whitened, area)
    dark = _dark(part, pale=pale)
    every = _glyphs(dark) if part.size else []
    glyphs = [g for g in every if g[3] - g[2] >= 0.25 * em and g[1] - g[0] <= 1.1 * em]
    for left, right, top, bottom, pieces in glyphs[:2]:
        _, labels, stats, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
        flat = [i for i in pieces if stats[i, 3] <= 0.2 * em and stats[i, 2] >= 0.5 * (right - left)]
        tall = [i for i in pieces if i not in flat]
        if not tall:
            continue
        body = np.isin(labels[top:bottom, left:right], tall)
        rows = np.flatnonzero(body.any(axis=1))
        sign = _chevron(body[rows[0] : rows[-1] + 1].astype(np.uint8)) if rows.size else None
        if sign:
            equal = any(stats[i, 1] >= rows[-1] + top - 2 for i in flat)
            known = {"<": "≤", ">": "≥"}[sign] if equal else sign
            bars = None if equal else _equals(every, right, em)
            known, end = (known, right) if bars is None else (f"{sign}=", bars)
            gap = (
                min((g[0] for g in glyphs if g[0] >= end), default=end if bars is None else part.shape[1])
                - end
            )
            return BoundSign(
                sign=known,
                left=area.left + left,
                right=area.left + end,
                spaced=bool(gap > _SPACE * em or gap > _SIGNS * (right - left)),
            )
    return None


_SIGN_WIDE = 0.55
"""Width of a sign of comparison, in line heights."""
_BAR = 0.36
"""Length from which a level run of ink is the bar under a chevron, in line heights; an arm of it runs less."""


def has_bar(whitened: Pixels, number: Box, em: float) -> bool:
    """Tell whether a bar lies under the first glyph of a number: ≤ or ≥ that touches what is beside it."""
    sign = Box(
        left=number.left - 0.05 * em,
        top=number.middle[1],
        right=number.left + _SIGN_WIDE * em,
        bottom=number.bottom + 0.15 * em,
    )
    dark = crop(whitened, sign) < _DARK
    longest = 0
    for row in dark:
        edges = np.flatnonzero(np.diff(np.concatenate(([0], row.view(np.int8), [0]))))
        longest = max(longest, int((edges[1::2] - edges[::2]).max(initial=0)))
    return longest >= _BAR * em
