"""Fields on rules of their own, captions above or below the rule: read field by field."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.clean_page import Layout
from models.geometry import Box
from pipeline.read.order.blocks import Block, Row, hull
from pipeline.read.piece import Piece

_LEAST = 1.5
"""Rules narrower than so many line heights carry no value."""
_FOOT = (-0.45, 0.35)
"""A value's rule lies so many line heights below the foot of its box."""
_OVER = (0.9, 2.4)
"""A rule lies so many line heights below the caption over its value, …"""
_UNDER = (-0.1, 1.0)
"""… or above the caption under it."""
_EDGE = 0.8
"""A caption over a value begins within so many line heights of the rule's left end."""
_NEXT = 0.3
_CENTRED = 1.2, 0.1
"""A caption under a value misses the rule's middle by so many line heights or this share of the rule."""
_NEAR = 1.3
"""Values stand within so many line heights of their captions, and the lines of a value of each other."""
_TOGETHER = 2
"""Captions side by side, each at a rule of its own, that show what a print means."""


@dataclass(frozen=True, slots=True)
class _Print:
    rules: tuple[Box, ...]
    height: float
    over: bool = True


def ruled_fields(rows: Sequence[Row], layout: Layout, height: float) -> tuple[list[Row], list[Block]]:
    """Return the rows that stand alone, and a block for each row of captions with its values.

    Args:
        rows: top to bottom.
        layout: rules of the same page.
        height: usual height of a line, pixels.
    """
    rules = tuple(rule for rule in layout.horizontal if rule.width >= _LEAST * height)
    prints = [_Print(rules, height, over) for over in (True, False)]
    weights = [sum(_fields(row, one, least=_TOGETHER) for row in rows) for one in prints]
    if max(weights) < _TOGETHER:
        return list(rows), []
    known = prints[weights.index(max(weights))]
    blocks: dict[int, tuple[int, Block]] = {}
    taken: set[int] = set()
    for at, row in enumerate(rows):
        if len(row) < _TOGETHER or not _fields(row, known, least=1) or at in taken:
            continue
        first, end = (at, _last(rows, at, known)) if known.over else (_before(rows, at, known, taken), at + 1)
        if end - first > 1:
            taken |= set(range(first, end))
            values = rows[at + 1 : end] if known.over else rows[first:at]
            blocks[first] = end, _field_by_field(row, values, known)
    alone = [row for at, row in enumerate(rows) if at not in taken]
    return alone, [block for _, block in blocks.values()]


def _fields(row: Row, known: _Print, *, least: int) -> int:
    """How many pieces of a row are captions of a rule; 0 below `least`."""
    found = sum(_rule_of(row, at, known) is not None for at in range(len(row)))
    return found if found >= least else 0


def _rule_of(row: Row, at: int, known: _Print) -> Box | None:
    """The rule that a piece of a row is the caption of."""
    box, height = row[at].box, known.height
    end = row[at + 1].box.left + _NEXT * height if at + 1 < len(row) else float("inf")
    for rule in known.rules:
        below = (rule.middle[1] - box.bottom) / height
        above = (box.top - rule.middle[1]) / height
        if known.over and _OVER[0] <= below <= _OVER[1]:
            if abs(rule.left - box.left) <= _EDGE * height and box.right <= rule.right <= end:
                return rule
        elif not known.over and _UNDER[0] <= above <= _UNDER[1]:
            off = abs(rule.middle[0] - box.middle[0])
            inside = rule.left <= box.left and box.right <= rule.right <= end
            if inside and off <= max(_CENTRED[0] * height, _CENTRED[1] * rule.width):
                return rule
    return None


def _stands(piece: Piece, known: _Print) -> bool:
    """Tell whether a piece stands on a rule."""
    foot, (x, _) = piece.box.bottom, piece.box.middle
    return any(
        rule.left - known.height <= x <= rule.right
        and _FOOT[0] <= (rule.middle[1] - foot) / known.height <= _FOOT[1]
        for rule in known.rules
    )


def _last(rows: Sequence[Row], at: int, known: _Print) -> int:
    """Index behind the last row of values under the captions of row `at`."""
    end = at + 1
    while end < len(rows) and hull(rows[end]).top - hull(rows[end - 1]).bottom <= _NEAR * known.height:
        stand = [_stands(piece, known) for piece in rows[end]]
        if not any(stand) or (end > at + 1 and not all(stand)):
            break
        end += 1
    return end


def _before(rows: Sequence[Row], at: int, known: _Print, taken: set[int]) -> int:
    """Index of the row of values over the captions of row `at`; `at` where no value was filled in."""
    if not at or at - 1 in taken or hull(rows[at]).top - hull(rows[at - 1]).bottom > _NEAR * known.height:
        return at
    return at - 1 if any(_stands(piece, known) for piece in rows[at - 1]) else at


def _field_by_field(captions: Row, values: Sequence[Row], known: _Print) -> Block:
    rules = [_rule_of(captions, at, known) for at in range(len(captions))]
    lefts = [
        piece.box.left if rule is None else min(rule.left, piece.box.left)
        for piece, rule in zip(captions, rules, strict=True)
    ]
    rows: list[Row] = []
    for at, caption in enumerate(captions):
        filled = [tuple(p for p in row if _column(p, lefts, known.height) == at) for row in values]
        under = [row for row in filled if row]
        rows += [(caption,), *under] if known.over else [*under, (caption,)]
    return Block(rows=tuple(rows), box=hull([piece for row in rows for piece in row]))


def _column(piece: Piece, lefts: Sequence[float], height: float) -> int:
    fitting = (at for at, left in enumerate(lefts) if piece.box.left >= left - _EDGE * height)
    return max(fitting, default=0)
