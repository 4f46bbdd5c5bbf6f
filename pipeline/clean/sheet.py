"""The sheet of paper in a picture, laid flat where it was photographed at an angle."""

from dataclasses import dataclass

import numpy as np

from models.geometry import Matrix
from pipeline.clean.flatten import flatten, warped
from pipeline.clean.look import Look, look_at
from pipeline.clean.paper import paper
from pipeline.clean.skew import skew
from pipeline.clean.strokes import strokes
from pipeline.clean.warp import warp

AS_SHARP = 0.8
"""Flattened lines of text stand out at least this much as sharply as before, or the sheet was none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What the later steps see of the page."""

    to_scan: Matrix
    """Sheet pixels → scan pixels."""
    size: tuple[int, int]
    """Width and height of the sheet in pixels."""
    seen: Look
    flattened: bool


def sheet(seen: Look, size: tuple[int, int]) -> Sheet:
    """Lay the sheet in a picture of `size` (width, height) flat; a scan stays as it is."""
    whole = Sheet(to_scan=np.eye(3), size=size, seen=seen, flattened=False)
    corners = paper(seen)
    if corners is None or not warped(corners):
        return whole
    matrix, flat = flatten(corners)
    grey = warp(seen.grey, matrix, flat, paper=0)
    flat_look = look_at(grey, scale=seen.scale, dpi=seen.dpi)
    if not _as_sharp(flat_look, seen):
        return whole
    enlarge = np.diag([seen.scale, seen.scale, 1.0])
    to_scan = enlarge @ matrix @ np.linalg.inv(enlarge)
    pixels = (round(flat[0] * seen.scale), round(flat[1] * seen.scale))
    return Sheet(to_scan=to_scan, size=pixels, seen=flat_look, flattened=True)


def _as_sharp(flat: Look, before: Look) -> bool:
    """Compare the lines of text, rows or columns as they are on the flat sheet."""
    ink = strokes(flat, np.zeros_like(flat.grey))
    rows, columns = skew(ink, along="rows").sharpness, skew(ink, along="columns").sharpness
    was = skew(strokes(before, np.zeros_like(before.grey)), along="rows" if rows >= columns else "columns")
    return max(rows, columns) >= AS_SHARP * was.sharpness
