"""Two pages on one sheet that lies on its side, perhaps under one title: the left one is read first."""

from collections.abc import Sequence

from models.clean_page import Layout
from pipeline.read.order.blocks import usual_height
from pipeline.read.order.rows import rows_of
from pipeline.read.piece import Piece

_MIDDLE = 0.35, 0.65
"""The white between two pages lies in this part of the width, …"""
_WHITE = 0.8
"""… is so many line heights wide …"""
_HEAD = 0.25
"""A title over both pages stands in this share of the height, from the top."""
_FLUSH = 0.6
"""Share of the right page's rows that begin at one edge."""
_LEAST = 0.15
"""… and has this share of the text on either side."""


def halves(pieces: Sequence[Piece], layout: Layout, *, width: float, height: float) -> list[list[Piece]]:
    """Return the pieces over both pages, of the left and of the right one; all together where there is one.

    Args:
        pieces: of the whole sheet.
        layout: rules of the same sheet; none crosses from one page to the other.
        width: of the sheet, pixels.
        height: of the sheet, pixels.
    """
    whole = [list(pieces)]
    if width <= height or not pieces:
        return whole
    line = usual_height(pieces)
    for top in _tops(pieces, height):
        below = [piece for piece in pieces if piece.box.middle[1] > top]
        white = _widest_white(below, layout, width)
        if white is not None and white[1] - white[0] >= _WHITE * line:
            gutter = (white[0] + white[1]) / 2
            sides = [
                [one for one in below if (one.box.middle[0] > gutter) == right] for right in (False, True)
            ]
            if min(map(len, sides)) >= _LEAST * len(pieces) and (not top or _is_flush(sides[1], line)):
                head = [piece for piece in pieces if piece.box.middle[1] <= top]
                return [part for part in (head, *sides) if part]
    return whole


def _is_flush(pieces: Sequence[Piece], line: float) -> bool:
    """Tell whether rows of the right page begin at one edge, as no ends of longer rows do."""
    starts = [row[0].box.left for row in rows_of(pieces)]
    return max(sum(abs(one - other) < line for other in starts) for one in starts) >= _FLUSH * len(starts)


def _tops(pieces: Sequence[Piece], height: float) -> list[float]:
    """Heights below which two pages may begin: the sheet's edge, and under each line of a common head."""
    feet = sorted(piece.box.bottom for piece in pieces if piece.box.bottom < _HEAD * height)
    return [0.0, *feet]


def _widest_white(pieces: Sequence[Piece], layout: Layout, width: float) -> tuple[float, float] | None:
    """Left and right of the widest strip in the middle that neither text nor a rule reaches into."""
    spans = [(piece.box.left, piece.box.right) for piece in pieces]
    if not pieces:
        return None
    top, foot = min(piece.box.top for piece in pieces), max(piece.box.bottom for piece in pieces)
    rules = (*layout.horizontal, *layout.leaders)  # what lies below all text is the paper's edge
    spans += [(rule.left, rule.right) for rule in rules if top < rule.middle[1] < foot]
    edge, last = _MIDDLE[0] * width, _MIDDLE[1] * width
    found: list[tuple[float, float]] = []
    for left, right in sorted(spans):
        if edge < min(left, last):
            found.append((edge, min(left, last)))
        edge = max(edge, right)
    if edge < last:
        found.append((edge, last))
    return max(found, key=lambda white: white[1] - white[0], default=None)
