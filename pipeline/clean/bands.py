"""Light letters on printed dark bands, turned to dark letters on paper: what every later step looks for."""

import numpy as np
import numpy.typing as npt

from models.scan import Pixels
from pipeline.clean.look import Look
from pipeline.clean.placing.edges import paper_level
from pipeline.clean.raster import as_grey, closed, darker, grown, labelled, opened, shrunken, stretched

_DARK = 0.62
"""Share of the paper's brightness below which a band is printed; whole ones are grey at times."""
_STROKE_MM = 0.75
"""Rules are thinner than what is solid between the letters of a band."""
_LETTERS_MM = 2.0
"""Letters, and what they enclose, are narrower."""
_THICK_MM, _THICKEST_MM, _LONG_MM = 3.2, 25.0, 15.0
"""A band is so thick, and at least so long; pictures are thicker."""
_SOLID = 0.8
"""Share of a band that is dark; of print, however bold, less is."""
_LARGEST = 0.2
"""Share of the page above which a dark area is what a camera or scanner saw beside the paper."""
_LIGHT = 0.5
"""Letters are lighter than this way from the band to the paper."""
_HIGH_MM, _WIDE_MM = (1.0, 7.0), (0.2, 8.0)
_LEAST_LETTERS = 4
"""So many letters stand side by side, …"""
_SIDE_BY_SIDE = 0.5
"""… their middles within this share of their size of each other."""
_WHITE = 0.9
"""How much of the way from paper to black letters go."""

HALF = 127
"""Enlarged masks are cut here."""

Mask = npt.NDArray[np.bool_]


def bands(pixels: Pixels, seen: Look) -> Pixels:
    """Return the scan with dark letters on paper where it had light ones on a dark band; others as they are.

    Args:
        pixels: grey or colour scan, height × width (× 3).
        seen: its thumbnail.
    """
    paper = paper_level(seen.grey)
    dark = darker(seen.grey, _DARK * paper)
    core = opened(dark, *2 * (_px(seen, _STROKE_MM),))
    if not core.any():
        return pixels
    filled = closed(core, *2 * (_px(seen, _LETTERS_MM),))
    labels, stats = labelled(opened(filled, *2 * (_px(seen, _THICK_MM),)), diagonal=False)
    page = pixels
    for label, row in enumerate(stats[1:].tolist(), start=1):
        left, top, width, height, area = row
        long = max(width, height)
        if long < seen.mm(_LONG_MM) or area > min(_LARGEST * labels.size, seen.mm(_THICKEST_MM) * long):
            continue
        part = (slice(top, top + height), slice(left, left + width))
        inside = np.asarray(labels[part] == label)
        if _is_band(inside, dark[part] > 0, seen, seen.grey[part], paper):
            page = page.copy() if page is pixels else page
            _turn(page, inside, (left, top), seen, paper)
    return page


def _px(seen: Look, millimetres: float) -> int:
    return max(3, round(seen.mm(millimetres)) | 1)


def _is_band(inside: Mask, dark: Mask, seen: Look, grey: Pixels, paper: float) -> bool:
    """Tell whether a dark area is solid and holds a line of letters, upright or on its side."""
    if np.count_nonzero(dark & inside) < _SOLID * np.count_nonzero(inside):
        return False
    ground = float(np.median(grey[inside & dark]))
    light = inside & (grey > ground + _LIGHT * (paper - ground))
    labels, stats = labelled(light.astype(np.uint8))
    at_rim = set(labels[inside & ~_inner(inside)].tolist())  # gaps between bars of a code are open
    letters = [row[:4] for label, row in enumerate(stats.tolist()) if label and label not in at_rim]
    return any(
        _is_line([(one[side], one[2 + side], one[3 - side]) for one in letters], seen) for side in (1, 0)
    )


def _inner(mask: Mask) -> Mask:
    padded = np.pad(mask.astype(np.uint8), 1)
    return np.asarray(shrunken(padded, 3, 3)[1:-1, 1:-1] > 0)


def _is_line(letters: list[tuple[int, int, int]], seen: Look) -> bool:
    """Tell whether letters stand side by side; each as start and size across the line, size along it."""
    high, wide = (tuple(map(seen.mm, sizes)) for sizes in (_HIGH_MM, _WIDE_MM))
    fit = [
        (start + size / 2, size)
        for start, size, along in letters
        if high[0] <= size <= high[1] and wide[0] <= along <= wide[1]
    ]
    return any(
        sum(abs(middle - other) <= _SIDE_BY_SIDE * size for other, _ in fit) >= _LEAST_LETTERS
        for middle, size in fit
    )


def _turn(page: Pixels, inside: Mask, at: tuple[int, int], seen: Look, paper: float) -> None:
    """Turn one band of `page` in place; its rim becomes paper."""
    rim = _px(seen, _STROKE_MM) // 2
    wide = np.pad(inside.astype(np.uint8) * np.uint8(255), rim)
    left, top = (round(seen.scale * (edge - rim)) for edge in at)
    height, width = (round(seen.scale * size) for size in wide.shape)
    rows, columns = _within(top, height, page.shape[0]), _within(left, width, page.shape[1])
    part = (
        slice(rows.start - top, rows.stop - top),
        slice(columns.start - left, columns.stop - left),
    )
    whole = stretched(grown(wide, 2 * rim + 1, 2 * rim + 1), width, height)[part] > HALF
    core = stretched(shrunken(wide, 3, 3), width, height)[part] > HALF
    spot = page[rows, columns]
    grey = as_grey(np.ascontiguousarray(spot)).astype(np.float32)
    ground = float(np.median(grey[core])) if core.any() else 0.0
    lit = np.clip((grey - ground) / max(1.0, paper - ground), 0.0, 1.0)
    turned = np.where(core, paper * (1 - _WHITE * lit), paper).astype(np.uint8)[whole]
    spot[whole] = turned if page.ndim == 2 else turned[:, None]  # noqa: PLR2004 (a grey scan)


def _within(start: int, size: int, end: int) -> slice:
    return slice(max(0, start), min(end, start + size))
