"""Columns inside a frame: upright rules that begin and end together, and rows across the frame between."""

from collections.abc import Sequence
from itertools import pairwise

from models.clean_page import Layout
from models.geometry import Box
from pipeline.read.order.between_lines import between_lines
from pipeline.read.order.blocks import Row, hull
from pipeline.read.piece import Piece

_LONG = 2.0
"""Line heights of such a rule at least."""
_SAME = 0.7
"""Rules whose ends lie within so many line heights begin and end together."""
_TOGETHER = 2
_SLACK = 0.35
"""Line heights by which the edges of words are unsure."""


def inner_columns(rows: Sequence[Row], layout: Layout, height: float) -> tuple[Row, ...]:
    """Return the rows of one cell, those between such rules column by column.

    Args:
        rows: inside the cell, top to bottom.
        layout: rules of the same page.
        height: usual height of a line, pixels.
    """
    groups = _groups(layout, height)
    inside = [next((group for group in groups if _is_between(row, group, height)), None) for row in rows]
    ordered: list[Row] = []
    at = 0
    while at < len(rows):
        group, end = inside[at], at + 1
        while end < len(rows) and inside[end] is group:
            end += 1
        ordered += (
            _by_line(rows[at:end], height) if group is None else _by_column(rows[at:end], group, height)
        )
        at = end
    return tuple(ordered)


def _by_line(rows: Sequence[Row], height: float) -> list[Row]:
    """The rows, cells of two lines beside others of one read cell by cell."""
    ordered: list[Row] = []
    at = 0
    while at < len(rows):
        cells = between_lines(rows[at : at + 3], height)
        ordered += cells or rows[at : at + 1]
        at += 3 if cells else 1
    return ordered


def _groups(layout: Layout, height: float) -> list[list[Box]]:
    """Upright rules that begin and end together, left to right; the shortest ones first."""
    groups: list[list[Box]] = []
    for rule in sorted(layout.vertical, key=lambda one: one.left):
        if rule.height < _LONG * height:
            continue
        for group in groups:
            first = group[0]
            if max(abs(rule.top - first.top), abs(rule.bottom - first.bottom)) < _SAME * height:
                group.append(rule)
                break
        else:
            groups.append([rule])
    return sorted((group for group in groups if len(group) >= _TOGETHER), key=lambda group: group[0].height)


def _is_between(row: Row, group: Sequence[Box], height: float) -> bool:
    """Tell whether a row stands beside the rules of a group and no word of it on any of them."""
    box, slack = hull(row), _SLACK * height
    beside = group[0].top - slack < box.middle[1] < group[0].bottom + slack
    words = [word.box for piece in row for word in piece.words]
    edges = [rule.middle[0] for rule in group]
    on_rule = any(word.left < edge - slack and word.right > edge + slack for word in words for edge in edges)
    return beside and not on_rule


def _by_column(rows: Sequence[Row], group: Sequence[Box], height: float) -> list[Row]:
    """The words between two rules each, row by row."""
    edges = [float("-inf"), *(rule.middle[0] for rule in group), float("inf")]
    strips = (
        [tuple(part for piece in row for part in _between(piece, left, right)) for row in rows]
        for left, right in pairwise(edges)
    )
    return [row for strip in strips for row in _by_line([part for part in strip if part], height)]


def _between(piece: Piece, left: float, right: float) -> list[Piece]:
    words = tuple(word for word in piece.words if left <= word.box.middle[0] < right)
    return [Piece(words=words, box=Box.hull(word.box for word in words))] if words else []
