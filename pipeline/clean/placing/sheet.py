"""The sheet of paper in a picture, laid flat where it was photographed at an angle."""

from dataclasses import dataclass

import numpy as np

from models.geometry import Matrix
from pipeline.clean.look import Look, look_at
from pipeline.clean.placing.edges import edges
from pipeline.clean.placing.flatten import flatten, warped
from pipeline.clean.placing.paper import paper
from pipeline.clean.placing.skew import skew
from pipeline.clean.placing.strokes import strokes
from pipeline.clean.placing.warp import warp

AS_SHARP = 0.8
"""Flattened lines of text stand out at least this much as sharply as before, or the sheet was none …"""
SHARPER = 1.1
"""… and this much where one side of the sheet had to be guessed."""
LOST = 0.85
"""A sheet that fills less of the picture is cut out also where it was photographed straight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What the later steps see of the page."""

    to_scan: Matrix
    """Sheet pixels → scan pixels."""
    size: tuple[int, int]
    """Width and height of the sheet in pixels."""
    seen: Look
    flattened: bool


def whole(seen: Look, size: tuple[int, int]) -> Sheet:
    """Return a picture of `size` (width, height) as it is."""
    return Sheet(to_scan=np.eye(3), size=size, seen=seen, flattened=False)


def sheet(seen: Look, size: tuple[int, int]) -> Sheet:
    """Lay the sheet in a picture of `size` (width, height) flat; a scan stays as it is."""
    outline = paper(seen)
    if outline is None or not (warped(outline.corners) or (outline.whole and outline.share < LOST)):
        return whole(seen, size)
    matrix, flat = flatten(outline.corners)
    grey = warp(seen.grey, matrix, flat, paper=0)
    flat_look = look_at(grey, scale=seen.scale, dpi=seen.dpi)
    if _gain(flat_look, seen) < (AS_SHARP if outline.whole else SHARPER):
        return whole(seen, size)
    enlarge = np.diag([seen.scale, seen.scale, 1.0])
    to_scan = enlarge @ matrix @ np.linalg.inv(enlarge)
    pixels = (round(flat[0] * seen.scale), round(flat[1] * seen.scale))
    return Sheet(to_scan=to_scan, size=pixels, seen=flat_look, flattened=True)


def _gain(flat: Look, before: Look) -> float:
    """How much more sharply the lines of text, rows or columns, stand out on the flat sheet."""
    ink = strokes(flat, edges(flat))
    rows, columns = skew(ink, along="rows").sharpness, skew(ink, along="columns").sharpness
    was = skew(strokes(before, edges(before)), along="rows" if rows >= columns else "columns")
    return max(rows, columns) / max(1e-9, was.sharpness)
