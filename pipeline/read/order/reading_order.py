"""Pieces of text become lines in the order a person reads them."""

from collections.abc import Sequence

from models.clean_page import Layout
from models.geometry import Box
from models.text import Line
from pipeline.read.hand.is_handwritten import is_handwritten
from pipeline.read.order.beside import beside
from pipeline.read.order.block_order import block_order
from pipeline.read.order.blocks import Block, Row, hull, usual_height
from pipeline.read.order.captions import captions
from pipeline.read.order.chunks import chunks
from pipeline.read.order.frames import cell_of, walls
from pipeline.read.order.halves import halves
from pipeline.read.order.head_columns import head_columns
from pipeline.read.order.inner_columns import inner_columns
from pipeline.read.order.label_columns import label_columns
from pipeline.read.order.measured_columns import measured_columns
from pipeline.read.order.numbered_columns import numbered_columns
from pipeline.read.order.rows import rows_of
from pipeline.read.order.rule_bands import rule_bands
from pipeline.read.order.ruled_fields import ruled_fields
from pipeline.read.order.side_by_side import side_by_side
from pipeline.read.order.signature_columns import signature_columns
from pipeline.read.order.slips import slips
from pipeline.read.order.wrapped_cells import wrapped_cells
from pipeline.read.piece import Piece


def reading_order(
    pieces: Sequence[Piece], layout: Layout, *, page_width: float, page_height: float
) -> tuple[Line, ...]:
    """Join pieces that stand on one baseline and belong together; order the lines.

    Args:
        pieces: what the detector found and the voices read, in any order; clean-page pixels.
        layout: rules, cells and leaders of the same page.
        page_width: pixels.
        page_height: pixels.

    Returns:
        One line a row of a table or label-value row; pieces of different columns, header blocks or
        signature blocks are lines of their own, one block read to its end before the next.
    """
    return tuple(
        slip.on_sheet(_line(row))
        for part in halves(chunks(pieces), layout, width=page_width, height=page_height)
        for slip in slips(part, layout, height=page_height)
        for row in _rows_of(slip.pieces, slip.layout, (page_width, slip.height))
    )


def _rows_of(known: Sequence[Piece], layout: Layout, size: tuple[float, float]) -> tuple[Row, ...]:
    """Rows of one page in reading order."""
    sides = walls(layout, usual_height(known))
    cells: dict[Box, list[Piece]] = {}
    free: list[Piece] = []
    for piece in known:
        cell = cell_of(piece.box, layout, sides)
        (free if cell is None else cells.setdefault(cell, [])).append(piece)
    height = usual_height(known)
    ruled = [
        Block(rows=inner_columns(_rows(inside), layout, height), box=cell, ruled=True)
        for cell, inside in cells.items()
    ]
    return _whole_page(_rows(free), ruled, layout, size)


def _whole_page(
    free: Sequence[Row], ruled: Sequence[Block], layout: Layout, size: tuple[float, float]
) -> tuple[Row, ...]:
    """Head, body, signatures; what stands free between ruled tables is read where it stands."""
    page_width, page_height = size
    height = usual_height([piece for row in free for piece in row])
    free, fields = ruled_fields(free, layout, height)
    free, banded = rule_bands(free, layout, height)
    fields += banded
    above = min((block.box.top for block in (*ruled, *fields)), default=page_height)
    first = [row for row in free if hull(row).middle[1] < above]
    head, taken = head_columns(first, layout, page_height)
    rest = [row for row in free if row not in first[:taken]]
    rest, blocks = beside(rest, ruled, layout, height)
    blocks += fields
    rest, numbered = numbered_columns(rest, page_width, height)
    rest, pairs = side_by_side(rest, layout, height)
    rest, measured = measured_columns(rest, height)
    rest, labelled = label_columns(rest, layout, height)
    blocks += [*numbered, *pairs, *measured, *labelled]
    below = max((block.box.bottom for block in blocks), default=0.0)
    last = [row for row in rest if hull(row).middle[1] > max(below, 0.3 * page_height)]
    signatures, begin = signature_columns(last, layout)
    body, captioned = captions([row for row in rest if row not in last[begin:]], height)
    blocks += [*captioned, *wrapped_cells(body, height)]
    return (*head, *block_order(blocks), *signatures)


def _rows(pieces: Sequence[Piece]) -> tuple[Row, ...]:
    return tuple(tuple(row) for row in rows_of(pieces))


def _line(row: Row) -> Line:
    words = tuple(word for piece in row for word in piece.words)
    return Line(
        words=words,
        box=Box.hull(word.box for word in words),
        handwritten=is_handwritten(words),
    )
