"""Slips one below the other on one sheet, told by the letterhead that begins again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from rapidfuzz import fuzz

from models.clean_page import Layout
from models.geometry import Box
from models.text import Line, Word
from pipeline.read.base_letters import base_letters
from pipeline.read.order.parts import is_title
from pipeline.read.order.rows import rows_of
from pipeline.read.piece import Piece

_HEAD = 2
"""Rows of a letterhead, the left piece of each, one in capitals, …"""
_LETTERS = 16
"""… with so many letters at least, …"""
_SAME = 85
"""… of which this percentage agrees, …"""
_PLACE = 1.5
"""… and their middles lie within so many line heights across the sheet."""
_HIGH = 0.2
"""A slip takes this share of the sheet's height."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """What stands on one slip, in pixels from its own upper edge, `top` pixels below the sheet's."""

    pieces: tuple[Piece, ...]
    layout: Layout
    top: float
    height: float

    def on_sheet(self, line: Line) -> Line:
        """Return a line of this slip at its place on the sheet."""
        if not self.top:
            return line
        return replace(line, words=_words(line.words, self.top), box=_moved(line.box, self.top))


def slips(pieces: Sequence[Piece], layout: Layout, *, height: float) -> list[Slip]:
    """Return the slips of a sheet, the upper one first; one, the sheet itself, where no head begins again.

    Args:
        pieces: of the whole sheet.
        layout: rules of the same sheet.
        height: of the sheet, pixels.
    """
    tops = _tops(pieces, height)
    foot = max([height, *(piece.box.bottom for piece in pieces)])
    if not tops:
        return [Slip(pieces=tuple(pieces), layout=layout, top=0.0, height=height)]
    return [_slip(pieces, layout, top, end) for top, end in pairwise((0.0, *tops, foot + 1))]


def _tops(pieces: Sequence[Piece], height: float) -> list[float]:
    """Whole pixels between a slip's last row and the head of the next."""
    rows = rows_of(pieces)
    heads = [[row[0] for row in rows[at : at + _HEAD]] for at in range(len(rows) - 1)]
    found: list[float] = []
    for at, head in enumerate(heads[1:], start=1):
        start = min(piece.box.top for piece in rows[at])
        far = start - (found[-1] if found else 0.0) > _HIGH * height and height - start > _HIGH * height
        if far and _is_same(heads[0], head):
            found.append(float(round((max(piece.box.bottom for piece in rows[at - 1]) + start) / 2)))
    return found


def _is_same(one: Sequence[Piece], other: Sequence[Piece]) -> bool:
    words = [[base_letters(piece.text) for piece in head] for head in (one, other)]
    if len("".join(words[0])) < _LETTERS or not any(is_title(piece.text) for piece in one):
        return False
    near = all(
        abs(a.box.middle[0] - b.box.middle[0]) < _PLACE * a.box.height
        for a, b in zip(one, other, strict=True)
    )
    return near and all(fuzz.ratio(a, b) > _SAME for a, b in zip(*words, strict=True))


def _slip(pieces: Sequence[Piece], layout: Layout, top: float, end: float) -> Slip:
    def cut(boxes: Sequence[Box]) -> tuple[Box, ...]:
        return tuple(_moved(box, -top) for box in boxes if box.bottom > top and box.top < end)

    inside = [piece for piece in pieces if _at(piece, top, end)]
    return Slip(
        pieces=tuple(replace(p, box=_moved(p.box, -top), words=_words(p.words, -top)) for p in inside),
        layout=Layout(
            cells=cut(layout.cells),
            horizontal=cut(layout.horizontal),
            vertical=cut(layout.vertical),
            leaders=cut(layout.leaders),
        ),
        top=top,
        height=end - top,
    )


def _at(piece: Piece, top: float, end: float) -> bool:
    """Tell whether a piece stands on the slip; the first one begins above the sheet's edge."""
    middle = piece.box.middle[1]
    return (not top or middle >= top) and middle < end


def _words(words: Sequence[Word], down: float) -> tuple[Word, ...]:
    return tuple(replace(word, box=_moved(word.box, down)) for word in words)


def _moved(box: Box, down: float) -> Box:
    return replace(box, top=box.top + down, bottom=box.bottom + down)
