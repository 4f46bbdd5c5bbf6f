"""What is seen on a group of options: which of them is chosen, and by what mark."""

import dataclasses
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from models.clean_page import CleanPage
from models.forms.definition import Kind, Label
from models.geometry import Box
from pipeline.ports import LineReader
from pipeline.understand.marks.code_box import code_box
from pipeline.understand.marks.drawn_marks import bracketed, circled_number, crossed, left_unstruck, ringed
from pipeline.understand.marks.drawn_rings import encircled
from pipeline.understand.marks.options import Option
from pipeline.understand.marks.ringed_numbers import ringed_number
from pipeline.understand.marks.square_boxes import square_boxes
from pipeline.understand.marks.tick_boxes import cells_near, marked_beside, marked_cell, pair_cells
from pipeline.understand.marks.typed_boxes import typed_box
from pipeline.understand.page_tokens import PageTokens

_READ = 0.8
"""Certainty of a mark that the readers' words or a ring's shape tell."""
_DEEP = 0.85
"""How far words reach into such a box at least, in line heights: a mark beside them reaches less far."""
_WITHIN = 0.45
"""Share of an option's width in which a box that was read as its last or first letter may lie."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """The chosen option's value (None where no mark is seen), and how far it stands out (0–1)."""

    value: str | None
    certainty: float = _READ
    source: str
    double: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Printed options of one choice on a page, and the small cells beside them."""

    clean: CleanPage
    page: PageTokens
    label: Label
    options: list[Option]
    cells: list[Box]
    engines: tuple[LineReader, ...]


def mark_of(
    clean: CleanPage,
    page: PageTokens,
    label: Label,
    options: list[Option],
    engines: tuple[LineReader, ...],
) -> Mark:
    """Return the mark on a group of options: the first look that sees one decides."""
    cells = cells_near(clean, page, options)
    group = Group(
        clean=clean,
        page=page,
        label=label,
        options=[_without_box(option, cells, page.em) for option in options],
        cells=cells,
        engines=engines,
    )
    seen: Mark | None = None
    for look in _LOOKS:
        mark = look(group)
        if mark is not None and (mark.value is not None or mark.double):
            return mark
        seen = seen or mark
    return seen or Mark(value=None, certainty=0.0, source="circle")


def _without_box(option: Option, cells: Iterable[Box], em: float) -> Option:
    """The option without a box that was read as a letter at the end or the beginning of its words."""
    box = option.box
    for cell in cells:
        x, y = cell.middle
        if not (box.left < x < box.right and box.top < y < box.bottom) or box.width < 2 * cell.width:
            continue
        if box.right - x < _WITHIN * box.width and box.right - cell.left > _DEEP * em:
            box = dataclasses.replace(box, right=cell.left)
        elif x - box.left < _WITHIN * box.width and cell.right - box.left > _DEEP * em:
            box = dataclasses.replace(box, left=cell.right)
    return dataclasses.replace(option, box=box)


def _single_box(group: Group) -> Mark | None:
    """The number of the chosen option in one box behind them all."""
    end = max(option.box.right for option in group.options)
    if len(group.cells) != 1 or group.cells[0].left <= end:
        return None
    value, certainty = code_box(group.clean, group.page, group.options, group.label, group.engines)
    numbered = any(option.number_box is not None for option in group.options)
    return Mark(value=value, certainty=certainty, source="code_box") if value or numbered else None


def _ticked(group: Group) -> Mark | None:
    return _in_boxes(group, group.cells)


def _ticked_outlines(group: Group) -> Mark | None:
    """Boxes that the layout lost count only where one of them is marked: letters may look like boxes."""
    lost = square_boxes(group.clean, group.page, group.options)
    boxes = group.cells + [box for box in lost if not any(box.overlap(cell) for cell in group.cells)]
    mark = _in_boxes(group, boxes) if len(boxes) > len(group.cells) else None
    return mark if mark is not None and mark.value is not None else None


def _in_boxes(group: Group, boxes: list[Box]) -> Mark | None:
    pairs = pair_cells(group.options, boxes, group.page.em)
    if len(pairs) < max(2, len(group.options) - 1):
        return None
    value, certainty, double = marked_cell(group.clean, pairs)
    return Mark(value=value, certainty=certainty, source="marks", double=double)


def _typed(group: Group) -> Mark | None:
    value = typed_box(group.page, group.options)
    return Mark(value=value, source="marks") if value else None


def _ring_read(group: Group) -> Mark | None:
    sex = group.label.kind is Kind.SEX
    value = ringed_number(group.page, group.options) or (
        bracketed(group.page, group.options) if sex else None
    )
    value = value or encircled(group.clean, group.label, group.options, group.page.em)
    return Mark(value=value, source="circle") if value else None


def _ring_around(group: Group) -> Mark | None:
    value, certainty, double = ringed(group.clean, group.options, group.page.em)
    kept = left_unstruck(group.clean, group.options, group.page.em)[0]
    return (
        Mark(value=value, certainty=certainty, source="circle")
        if not double and kept in {None, value}
        else None
    )


def _number_written(group: Group) -> Mark | None:
    value, certainty = code_box(group.clean, group.page, group.options, group.label, group.engines)
    return Mark(value=value, certainty=certainty, source="code_box") if value else None


def _cross_read(group: Group) -> Mark | None:
    value = crossed(group.page, group.options)
    return Mark(value=value, source="marks") if value else None


def _struck(group: Group) -> Mark | None:
    value, certainty = left_unstruck(group.clean, group.options, group.page.em)
    return Mark(value=value, certainty=certainty, source="strike") if value else None


def _ink_beside(group: Group) -> Mark | None:
    if len(group.cells) >= len(group.options):
        return None  # their boxes are known, and empty
    value, certainty = marked_beside(group.clean, group.options, group.page.em)
    return Mark(value=value, certainty=certainty, source="marks") if value else None


def _ring_at_number(group: Group) -> Mark | None:
    value, certainty, double = circled_number(group.clean, group.options, group.page.em)
    return Mark(value=value, certainty=certainty, source="circle", double=double)


_LOOKS: tuple[Callable[[Group], Mark | None], ...] = (
    _single_box,
    _ticked,
    _ticked_outlines,
    _typed,
    _ring_read,
    _ring_around,
    _number_written,
    _cross_read,
    _struck,
    _ink_beside,
    _ring_at_number,
)
"""From the surest to the faintest."""
