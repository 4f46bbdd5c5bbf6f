"""Rows of free-standing text cut where nothing holds their sides together."""

from collections.abc import Sequence
from itertools import pairwise

from models.clean_page import Layout
from models.geometry import Box
from pipeline.read.order.blocks import Row, hull
from pipeline.read.piece import Piece

_APART = 2.2
"""Gap without a leader, in line heights, that parts columns with no rule between them."""
_LED = 0.4
"""Share of a gap that leaders or an underline must fill to hold its sides together."""
_BARE_END = 0.8
"""A leader that ends so many line heights before the next words belongs to its own side only."""
_EDGE = 0.4
"""Line heights by which columns may reach into each other."""
_LETTERS = 6
_CAPITALS = 0.7


def parts_of(row: Row, layout: Layout, *, apart: float = _APART) -> list[Row]:
    """Cut a row at gaps wider than `apart` line heights that nothing bridges."""
    parts: list[list[Piece]] = [[row[0]]]
    for left, right in pairwise(row):
        if _apart(left.box, right.box, layout, apart):
            parts.append([right])
        else:
            parts[-1].append(right)
    return [tuple(part) for part in parts]


def _apart(left: Box, right: Box, layout: Layout, apart: float) -> bool:
    """Tell whether a gap is wide, and not filled by leaders right up to its end."""
    height = min(left.height, right.height)
    gap = right.left - left.right
    if gap <= apart * height:
        return False
    low = max(left.bottom, right.bottom) + 0.4 * height
    leaders = [
        leader
        for leader in (
            *layout.leaders,
            *(rule for rule in layout.horizontal if not _divides(rule, left, right)),
        )
        if leader.bottom > left.middle[1] and leader.top < low and leader.right > left.right
    ]
    led = max((min(leader.right, right.left) for leader in leaders if leader.left < right.left), default=0.0)
    filled = sum(max(0.0, min(leader.right, right.left) - max(leader.left, left.right)) for leader in leaders)
    return filled <= _LED * gap or right.left - led > _BARE_END * height


def _divides(rule: Box, left: Box, right: Box) -> bool:
    """Tell whether a rule runs under both sides from end to end: it closes a head or opens a table."""
    return rule.left <= left.left + left.height and rule.right >= right.right - right.height


def is_title(text: str) -> bool:
    """Tell whether a text is set in capitals."""
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) >= _LETTERS and sum(map(str.isupper, letters)) >= _CAPITALS * len(letters)


def text_of(row: Row) -> str:
    """Return the words of a row, joined by one space."""
    return " ".join(piece.text for piece in row)


def columns_of(parts: Sequence[Row]) -> list[list[Row]]:
    """Return parts by the column they stand in, left column first, each top to bottom."""
    columns: list[list[Row]] = []
    for part in sorted(parts, key=lambda one: hull(one).width):
        box = hull(part)
        met = [column for column in columns if _meets(box, Box.hull(map(hull, column)))]
        columns = [column for column in columns if column not in met]
        columns.append([part, *(one for column in met for one in column)])
    ordered = sorted(columns, key=lambda column: min(hull(part).left for part in column))
    return [sorted(column, key=lambda one: (hull(one).middle[1], hull(one).left)) for column in ordered]


def _meets(one: Box, two: Box) -> bool:
    """Tell whether two boxes share more of their width than the edges of words leave unsure."""
    return min(one.right, two.right) - max(one.left, two.left) > _EDGE * min(one.height, two.height)
