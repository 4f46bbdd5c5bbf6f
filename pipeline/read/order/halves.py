"""Two pages on one sheet that lies on its side: the left one is read first."""

from collections.abc import Sequence

from models.clean_page import Layout
from pipeline.read.order.blocks import usual_height
from pipeline.read.piece import Piece

_MIDDLE = 0.35, 0.65
"""The white between two pages lies in this part of the width, …"""
_WHITE = 0.8
"""… is so many line heights wide …"""
_LEAST = 0.15
"""… and has this share of the text on either side."""


def halves(pieces: Sequence[Piece], layout: Layout, *, width: float, height: float) -> list[list[Piece]]:
    """Return the pieces of the left page and of the right one; all together where there is one page.

    Args:
        pieces: of the whole sheet.
        layout: rules of the same sheet; none crosses from one page to the other.
        width: of the sheet, pixels.
        height: of the sheet, pixels.
    """
    whole = [list(pieces)]
    if width <= height or not pieces:
        return whole
    white = _widest_white(pieces, layout, width)
    if white is None or white[1] - white[0] < _WHITE * usual_height(pieces):
        return whole
    gutter = (white[0] + white[1]) / 2
    sides = [[one for one in pieces if (one.box.middle[0] > gutter) == right] for right in (False, True)]
    return sides if min(map(len, sides)) >= _LEAST * len(pieces) else whole


def _widest_white(pieces: Sequence[Piece], layout: Layout, width: float) -> tuple[float, float] | None:
    """Left and right of the widest strip in the middle that neither text nor a rule reaches into."""
    spans = [(piece.box.left, piece.box.right) for piece in pieces]
    foot = max(piece.box.bottom for piece in pieces)
    rules = (*layout.horizontal, *layout.leaders)  # what lies below all text is the paper's edge
    spans += [(rule.left, rule.right) for rule in rules if rule.top < foot]
    edge, last = _MIDDLE[0] * width, _MIDDLE[1] * width
    found: list[tuple[float, float]] = []
    for left, right in sorted(spans):
        if edge < min(left, last):
            found.append((edge, min(left, last)))
        edge = max(edge, right)
    if edge < last:
        found.append((edge, last))
    return max(found, key=lambda white: white[1] - white[0], default=None)
