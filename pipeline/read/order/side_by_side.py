"""Blocks side by side, told by what stands over both or by a lone rule between them: the left one first."""

from collections.abc import Sequence

from rapidfuzz import fuzz

from models.clean_page import Layout
from models.geometry import Box
from pipeline.read.base_letters import base_letters
from pipeline.read.order.blocks import Block, Row, hull
from pipeline.read.order.parts import is_title, text_of

_LETTERS = 8
"""Letters that a head has at least, …"""
_SAME = 85
"""… and percent of them that agree where it is repeated."""
_WHITE = 0.5
"""Line heights of white between both blocks."""
_FOOT = 0.3
"""A leader or rule lies so many line heights below the text that stands on it at most."""
_NEAR = 1.2
"""Rows of both blocks follow each other within so many line heights."""
_LEAST = 2
"""Rows below a head."""
_ROWS = 3
"""Rows on both sides of an upright rule that make it a border."""
_LABELLED = 0.5
"""Share of the left block's rows with a label, if two headings stand over blocks and not over a table."""

White = tuple[float, float]
"""Left and right of the strip between two blocks, pixels."""


def side_by_side(rows: Sequence[Row], layout: Layout, height: float) -> tuple[list[Row], list[Block]]:
    """Return the rows that stand alone, and a block for each pair of blocks, the left one first.

    Two tables begin with the same head; two lists of labels have a heading each.

    Args:
        rows: free-standing rows, top to bottom.
        layout: rules and leaders of the same page; none runs through both blocks.
        height: usual height of a line, pixels.
    """
    lines = (*layout.horizontal, *layout.leaders)
    alone: list[Row] = []
    blocks: list[Block] = []
    at = 0
    while at < len(rows):
        wall, last = _divided(rows, at, layout, height)
        if last - at >= _ROWS:
            blocks.append(_parted(rows[at:last], (wall, wall)))
            at = last
            continue
        cut = _repeats(rows[at]) or _has_headings(rows[at])
        end, white = _reach(rows, at, cut, lines, height)
        if cut and end - at > _LEAST and (len(rows[at]) > _LEAST or _is_labelled(rows[at + 1 : end], white)):
            blocks.append(_parted(rows[at:end], white))
            at = end
        else:
            alone.append(rows[at])
            at += 1
    return alone, blocks


def _divided(rows: Sequence[Row], at: int, layout: Layout, height: float) -> tuple[float, int]:
    """An upright rule that stands alone between the texts of rows from `at` on, and where these rows end."""
    for rule in layout.vertical:
        end = at
        while end < len(rows) and _is_between(rule, rows[end], height):
            end += 1
        both = sum(row[0].box.left < rule.left < row[-1].box.left for row in rows[at:end])
        if both >= _ROWS and rule.bottom < hull(rows[end - 1]).bottom + height:
            return rule.middle[0], end
    return 0.0, at


def _is_between(rule: Box, row: Row, height: float) -> bool:
    box = hull(row)
    clear = all(piece.box.right < rule.left or piece.box.left > rule.right for piece in row)
    return clear and rule.top - height / 2 < box.middle[1] < rule.bottom + height / 2


def _repeats(row: Row) -> int:
    """Index of the piece where a row begins again with the words that it began with; 0 where it does not."""
    words = [base_letters(piece.text) for piece in row]
    for cut in range(2, len(row) - 1):
        left, right = "".join(words[:cut]), "".join(words[cut:])
        if len(left) >= _LETTERS and fuzz.ratio(left, right) > _SAME:
            return cut
    return 0


def _has_headings(row: Row) -> int:
    """1 where a row is two headings in capitals, else 0."""
    return int(len(row) == 2 and all(is_title(one.text) and ":" not in one.text for one in row))  # noqa: PLR2004


def _reach(rows: Sequence[Row], at: int, cut: int, lines: Sequence[Box], height: float) -> tuple[int, White]:
    """Index behind the last row that leaves white between both blocks, and the widest such white."""
    if not cut:
        return at, (0.0, 0.0)
    whites = [(rows[at][cut - 1].box.middle[0], rows[at][cut].box.middle[0])]
    end, top = at, hull(rows[at]).bottom
    while end < len(rows):
        box = hull(rows[end])
        met = [line for line in lines if top < line.middle[1] < box.bottom + _FOOT * height]
        left = _left_by(whites, [piece.box for piece in rows[end]])
        left = [white for white in _left_by(left, met) if white[1] - white[0] > _WHITE * height]
        if end > at and (not left or box.top - top > _NEAR * height or _ends(rows[end], cut)):
            break
        whites, end, top = left, end + 1, box.bottom
    return end, max(whites, key=lambda white: white[1] - white[0], default=(0.0, 0.0))


def _ends(row: Row, cut: int) -> bool:
    """Tell whether a row is no part of the blocks: a label that waits for its value, or the next headings."""
    return text_of(row).endswith(":") if cut > 1 else bool(_has_headings(row))


def _left_by(whites: Sequence[White], boxes: Sequence[Box]) -> list[White]:
    """What boxes leave of each white."""
    found = list(whites)
    for box in boxes:
        parts = [((start, min(end, box.left)), (max(start, box.right), end)) for start, end in found]
        found = [white for pair in parts for white in pair if white[0] < white[1]]
    return found


def _is_labelled(rows: Sequence[Row], white: White) -> bool:
    firsts = [row[0].text for row in rows if row[0].box.left < white[1]]
    return sum(":" in text for text in firsts) > _LABELLED * len(firsts)


def _parted(rows: Sequence[Row], white: White) -> Block:
    border = (white[0] + white[1]) / 2
    sides = (
        tuple(piece for piece in row if (piece.box.left > border) == right)
        for right in (False, True)
        for row in rows
    )
    ordered = tuple(side for side in sides if side)
    return Block(rows=ordered, box=hull([piece for row in ordered for piece in row]))
