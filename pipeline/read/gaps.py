"""Does the gap between two neighbours on a baseline separate columns, or only a label from its value?"""

from collections.abc import Sequence

from models.clean_page import Layout
from models.geometry import Box
from pipeline.read.piece import Piece

_JOIN = 1.3
"""Gaps up to so many line heights are ordinary spaces."""
_FAR = 3.0
_LED = 0.45
"""A gap of which so much is filled with leaders belongs to one line."""


def separates(left: Piece, right: Piece, row: Sequence[Piece], layout: Layout) -> bool:
    """Tell whether `right` starts another column than `left`."""
    height = min(left.box.height, right.box.height)
    gap = Box(
        left=left.box.right,
        right=max(left.box.right, right.box.left),
        top=min(left.box.top, right.box.top),
        bottom=max(left.box.bottom, right.box.bottom),
    )
    if gap.width <= _JOIN * height or _led(gap, layout) or _in_table(row, gap, layout):
        return False
    return gap.width > _FAR * height


def _led(gap: Box, layout: Layout) -> bool:
    filled = sum(
        max(0.0, min(leader.right, gap.right) - max(leader.left, gap.left))
        for leader in layout.leaders
        if leader.bottom > gap.top and leader.top < gap.bottom + 0.4 * gap.height
    )
    return filled > _LED * gap.width


def _in_table(row: Sequence[Piece], gap: Box, layout: Layout) -> bool:
    """Tell whether a rule above or below runs on under the gap: a row of a ruled table."""
    hull = Box.hull(piece.box for piece in row)
    reach = 2.0 * gap.height
    across = [rule for rule in layout.horizontal if rule.left < gap.left and rule.right > gap.right]
    above = any(hull.top - reach < rule.middle[1] < hull.middle[1] for rule in across)
    below = any(hull.middle[1] < rule.middle[1] < hull.bottom + reach for rule in across)
    return above or below
