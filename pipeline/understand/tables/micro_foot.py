"""Whether a micro sign stands on its line like a u: houses print "umol/L" too, and readers write "µmol/L" for both."""

import dataclasses
import re

import cv2
import numpy as np

from models.geometry import Box
from models.scan import Pixels
from pipeline.understand.tables.table_row import TableRow

_UNIT = re.compile(r"^µ(?=mol|IU)|(?<=/)µ(?=L$)")
_WORD = re.compile(r"^[µu](?=mol|IU)|(?<=/)[µu](?=L$)")
_FEET = 2
"""One foot in at most so many units tells that they are micro signs: a foot is lost sooner than found."""
_INK = 150
_SPECK = 0.15
"""Height of a letter at least, in heights of the word."""
_RULE = 1.3
"""Height of a letter at most; a column's rule runs on."""
_FOOT = 0.1
"""Share of its neighbour's height that a u may hang below it; µ hangs down 0.15 to 0.73 in 60 units of 19 sheets."""


def _hangs_down(whitened: Pixels, box: Box, place: int) -> bool | None:
    """Whether the letter at a place reaches below the next; None where letters run together."""
    room = box.height
    area = Box(
        left=box.left - 2, top=box.top - 0.15 * room, right=box.right + 2, bottom=box.bottom + 0.3 * room
    )
    left, top, right, bottom = area.clipped(whitened.shape[1], whitened.shape[0]).rounded()
    ink = (whitened[top:bottom, left:right] < _INK).astype(np.uint8)
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    letters = sorted(
        (
            tuple(int(side) for side in part[:4])
            for part in stats[1:]
            if _SPECK * room < part[3] < _RULE * room
        ),
        key=lambda part: part[0],
    )
    if len(letters) < place + 2 + (place == 0):  # the sign and what follows it run together
        return None
    (a_left, a_top, a_width, a_height), (b_left, b_top, _, b_height) = letters[place : place + 2]
    if b_left < a_left + a_width / 2 and b_top >= a_top + a_height:
        return True  # the foot is broken off
    return (a_top + a_height) - (b_top + b_height) > _FOOT * b_height


def micro_foot(rows: tuple[TableRow, ...], whitened: Pixels) -> tuple[TableRow, ...]:
    """Return the rows with a u in their units where the ink shows no micro sign's foot.

    A house prints one of them in front of a unit, and may print the other behind a stroke ("µmol/L", "K/uL").
    """
    flat = {behind: _prints_flat(rows, whitened, behind=behind) for behind in (False, True)}

    def spelled(unit: str) -> str:
        sign = _UNIT.search(unit)
        return _UNIT.sub("u", unit) if sign and flat[bool(sign.start())] else unit

    return tuple(
        dataclasses.replace(row, cells={**row.cells, "unit": spelled(row.cells["unit"] or "")})
        if row.cells.get("unit")
        else row
        for row in rows
    )


def _prints_flat(rows: tuple[TableRow, ...], whitened: Pixels, *, behind: bool) -> bool:
    """Whether the units of a table that begin with the sign, or have it behind their stroke, show no foot."""
    signs = [(row, _UNIT.search(row.cells.get("unit") or "")) for row in rows]
    told = [_foot(row, whitened) for row, sign in signs if sign and bool(sign.start()) is behind]
    hung, flat = told.count(True), told.count(False)
    return flat > 0 and hung * _FEET < flat + hung


def _foot(row: TableRow, whitened: Pixels) -> bool | None:
    found = [(word, match) for word in row.words if (match := _WORD.search(word.text))]
    if not _UNIT.search(row.cells.get("unit") or "") or not found:
        return None
    word, match = found[-1]
    return _hangs_down(whitened, word.box, match.start())
