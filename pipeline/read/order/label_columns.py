"""Columns of labels with nothing but white between them are read one after the other."""

from collections.abc import Sequence
from itertools import pairwise

from models.clean_page import Layout
from models.geometry import Box
from models.text import Word
from pipeline.read.known_labels import begins_with_label
from pipeline.read.order.blocks import Block, Row, hull
from pipeline.read.order.parts import is_title
from pipeline.read.piece import Piece

_AT_EDGE = 0.7
"""Left edges within so many line heights are one edge."""
_LABELS = 0.6
"""Share of rows with a label at the edge."""
_WHITE = 0.7
"""Columns keep so many line heights of white between them."""
_NEAR = 1.3
"""Rows of one stretch follow each other within so many line heights."""
_LEAST = 3
"""Rows that show columns."""
_INDENT, _SLACK, _ROOM = 1.3, 0.4, 0.2
"""A value's next line is set in by so many line heights at most, and begins so many before the label at most;
its first line leaves this share of the column's width free at most."""
_LED = 0.5
"""Values stand on leaders or rules, which lead the eye along the row, where more than this share does."""
_FOOT = (-0.45, 0.45)


def label_columns(rows: Sequence[Row], layout: Layout, height: float) -> tuple[list[Row], list[Block]]:
    """Return the rows that stand alone, and a block for each stretch of columns, in reading order.

    Columns are told by labels that begin at one edge, row after row. Where values stand on leaders the rows
    are read across, unless each column has a heading of its own.

    Args:
        rows: free-standing rows, top to bottom.
        layout: rules and leaders of the same page.
        height: usual height of a line, pixels.
    """
    alone: list[Row] = []
    blocks: list[Block] = []
    at = 0
    while at < len(rows):
        edges, stretch = _stretch(rows[at:], height)
        end = at + len(stretch)
        headed = bool(edges and alone) and _are_headings(alone[-1], edges, rows[at], height)
        if edges and (headed or not _is_led(stretch, layout, height)):
            start = [alone.pop()] if headed else []
            after = _go_on(stretch, rows[end:], edges, height)
            blocks.append(_by_column((*start, *stretch, *rows[end : end + after]), edges, height))
            at = end + after
        else:
            alone.append(rows[at])
            at += 1
    return alone, blocks


def _stretch(rows: Sequence[Row], height: float) -> tuple[list[float], list[Row]]:
    """The edges where columns begin in the first rows, and these rows, cut at the edges."""
    best: tuple[list[float], list[Row]] = [], []
    edges = [piece.box.left for piece in rows[0][1:] if _is_labelled(piece, rows[0])]
    seen: list[Row] = []
    more = 0  # rows of `seen` in which values go on
    for at, row in enumerate(rows):
        if seen and edges and _follows(rows, at, height) and _goes_on(row, seen, edges, height):
            seen.append(row)
            more += 1
            best = (best[0], list(seen)) if best[0] else best
            continue
        if not any(_is_labelled(piece, row) for piece in row) or (at and not _follows(rows, at, height)):
            break
        cut = tuple(part for piece in row for part in _cut(piece, edges, height))
        edges = [edge for edge in edges if _has_edge(cut, edge, height)]
        seen.append(cut)
        if not edges:
            break
        told = [edge for edge in edges if _are_labels(seen, edge, height, least=len(seen) - more)]
        if told and len(seen) - more >= _LEAST:
            best = told, list(seen)
    return best


def _cut(piece: Piece, edges: Sequence[float], height: float) -> list[Piece]:
    """Cut a piece where a word begins at an edge of other rows, behind white or as a known label's first."""
    runs: list[list[Word]] = [[piece.words[0]]]
    for at, (left, right) in enumerate(pairwise(piece.words), start=1):
        at_edge = any(abs(right.box.left - edge) < _AT_EDGE * height for edge in edges)
        text = " ".join(word.text for word in piece.words[at:])
        wide = right.box.left - left.box.right > _WHITE * height
        if at_edge and (wide or begins_with_label(text)):
            runs.append([right])
        else:
            runs[-1].append(right)
    return [Piece(words=tuple(run), box=Box.hull(word.box for word in run)) for run in runs]


def _follows(rows: Sequence[Row], at: int, height: float) -> bool:
    return hull(rows[at]).top - hull(rows[at - 1]).bottom < _NEAR * height


def _is_labelled(piece: Piece, row: Row) -> bool:
    """Tell whether a label begins with a piece: its colon stands in it or in the next one, or it is known."""
    at = row.index(piece)
    following = row[at + 1 : at + 2]
    if piece.text.startswith(":"):
        return False  # the value behind a label that ends at a tab stop
    colon = ":" in piece.text or any(other.text.startswith(":") for other in following)
    return colon or begins_with_label(piece.text)


def _has_edge(row: Row, edge: float, height: float) -> bool:
    """Tell whether a piece begins at the edge, with something else left of it and white between them."""
    begins = [piece for piece in row if abs(piece.box.left - edge) < _AT_EDGE * height]
    before = [piece.box.right for piece in row if piece.box.left < edge - _AT_EDGE * height]
    if not begins or not before:
        return False
    white = 0.0 if begins_with_label(begins[0].text) else _WHITE * height
    return begins[0].box.left - max(before) > white


def _goes_on(row: Row, seen: Sequence[Row], edges: Sequence[float], height: float) -> bool:
    """Tell whether all of a row goes on with values above it that fill their columns."""
    starts = [min(one[0].box.left for one in seen), *edges]
    ends = [*edges, max(one[-1].box.right for one in seen)]
    found: list[int] = []
    for piece in row:
        at = max(
            (at for at, start in enumerate(starts) if piece.box.left >= start - _SLACK * height), default=-1
        )
        if at < 0 or _is_labelled(piece, row) or piece.box.left > starts[at] + _INDENT * height:
            return False
        above = max(
            (one.box.right for one in seen[-1] if starts[at] <= one.box.middle[0] < ends[at]), default=0
        )
        if above < ends[at] - _ROOM * (ends[at] - starts[at]) or piece.box.right > ends[at]:
            return False
        found.append(at)
    return len(found) == len(set(found))


def _are_labels(rows: Sequence[Row], edge: float, height: float, *, least: int) -> bool:
    """Tell whether most of what begins at the edge is labels; `least`: rows that have one."""
    begins = [(one, row) for row in rows for one in row if abs(one.box.left - edge) < _AT_EDGE * height]
    return sum(_is_labelled(piece, row) for piece, row in begins) >= _LABELS * least


def _is_led(rows: Sequence[Row], layout: Layout, height: float) -> bool:
    """Tell whether values of the rows stand on leaders or rules."""
    lines = (*layout.leaders, *layout.horizontal)
    led = [any(_is_under(line, hull(row), height) for line in lines) for row in rows]
    return sum(led) > _LED * len(led)


def _is_under(line: Box, box: Box, height: float) -> bool:
    off = (line.middle[1] - box.bottom) / height
    return _FOOT[0] <= off <= _FOOT[1] and line.left < box.right and line.right > box.left


def _are_headings(row: Row, edges: Sequence[float], below: Row, height: float) -> bool:
    """Tell whether a row has a heading over each column, near above the first row of them."""
    if len(row) != len(edges) + 1 or any(":" in piece.text for piece in row):
        return False
    near = hull(below).top - hull(row).bottom < _NEAR * height
    at_edges = all(
        abs(piece.box.left - edge) < _AT_EDGE * height for piece, edge in zip(row[1:], edges, strict=True)
    )
    return near and at_edges and all(is_title(piece.text) for piece in row)


def _go_on(stretch: Sequence[Row], below: Sequence[Row], edges: Sequence[float], height: float) -> int:
    """How many rows below belong to the left column: lines that a long value took there are made up for."""
    left = edges[0] - _WHITE * height
    missing = sum(not _is_labelled(row[0], row) for row in stretch)
    above, after = stretch[-1], 0
    while missing and after < len(below):
        row = below[after]
        near = hull(row).top - hull(above).bottom < _NEAR * height
        if not near or any(piece.box.right >= left for piece in row):
            break
        missing -= _is_labelled(row[0], row)
        above, after = row, after + 1
    return after


def _by_column(rows: Sequence[Row], edges: Sequence[float], height: float) -> Block:
    borders = [float("-inf"), *(edge - _AT_EDGE * height for edge in edges), float("inf")]
    parts = [
        tuple(piece for piece in row if left <= piece.box.left < right)
        for left, right in pairwise(borders)
        for row in rows
    ]
    ordered = tuple(part for part in parts if part)
    return Block(rows=ordered, box=hull([piece for part in ordered for piece in part]))
