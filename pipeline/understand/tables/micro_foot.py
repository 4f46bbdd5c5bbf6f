"""Whether a micro sign stands on its line like a u: houses print "umol/L" too, and readers write "µmol/L" for both."""

import dataclasses
import re

import cv2
import numpy as np

from models.geometry import Box
from models.scan import Pixels
from pipeline.understand.tables.table_row import TableRow

_UNIT = re.compile(r"^µ(?=mol|IU)")
_INK = 150
_SPECK = 0.15
"""Height of a letter at least, in heights of the word."""
_FOOT = 0.1
"""Share of its neighbour's height that a u may hang below it; µ hangs down 0.15 to 0.73 in 60 units of 19 sheets."""


def _hangs_down(whitened: Pixels, box: Box) -> bool | None:
    """Whether the first letter reaches below the second; None where they run together."""
    room = box.height
    area = Box(
        left=box.left - 2, top=box.top - 0.15 * room, right=box.right + 2, bottom=box.bottom + 0.3 * room
    )
    left, top, right, bottom = area.clipped(whitened.shape[1], whitened.shape[0]).rounded()
    ink = (whitened[top:bottom, left:right] < _INK).astype(np.uint8)
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    letters = sorted(
        (tuple(int(side) for side in part[:4]) for part in stats[1:] if part[3] > _SPECK * room),
        key=lambda part: part[0],
    )
    if len(letters) < 3:  # the sign and what follows it run together
        return None
    (_, a_top, _, a_height), (_, b_top, _, b_height) = letters[:2]
    return (a_top + a_height) - (b_top + b_height) > _FOOT * b_height


def micro_foot(row: TableRow, whitened: Pixels) -> TableRow:
    """Return the row with a u in its unit where the ink shows no micro sign's foot."""
    unit = row.cells.get("unit") or ""
    words = [word for word in row.words if _UNIT.match(word.text)]
    if not _UNIT.match(unit) or not words or _hangs_down(whitened, words[-1].box) is not False:
        return row
    return dataclasses.replace(row, cells={**row.cells, "unit": _UNIT.sub("u", unit)})
