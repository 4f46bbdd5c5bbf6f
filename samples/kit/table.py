"""Tables: ruled or open, cells wrapped, each row remembered as a line and, on request, as a truth row."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.geometry import Box
from samples.kit.column import Column
from samples.kit.sheet import Run, Sheet
from samples.kit.typeface import advance
from samples.kit.wrap import wrap


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A column of a table."""

    title: str
    share: float
    align: str = "left"
    printed: bool = False
    """True where the cells are part of the form (names of tests), not values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLook:
    """How a table is drawn."""

    rules: str = "full"
    """`full`, `rows` (horizontal only), `frame` (no row rules), `none`."""
    bold_head: bool = True
    scale: float = 0.95
    pad: float = 0.3
    """Em left and right of a cell's text."""


def edges(column: Column, heads: tuple[Head, ...]) -> list[float]:
    """Left edge of every column of the table and the right edge of the last, pixels."""
    total, x = sum(head.share for head in heads), column.x
    found = [x]
    for head in heads:
        x += column.width * head.share / total
        found.append(x)
    return found


def table(
    column: Column,
    heads: tuple[Head, ...],
    rows: Sequence[tuple[str, ...]],
    *,
    look: TableLook = TableLook(),
    rows_high: float = 1.0,
) -> list[list[Run]]:
    """Draw heads and rows; return the runs of each row.

    A row of one cell spans the table as a group title.
    """
    sheet, xs = column.sheet, edges(column, heads)
    top = column.y
    _rule(sheet, look, xs, column.y, strong=True)
    if any(head.title for head in heads):
        _row(column, heads, tuple(head.title for head in heads), xs, look, top=True, high=1.1)
        _rule(sheet, look, xs, column.y, strong=True)
    found = []
    for cells in rows:
        found.append(_row(column, heads, cells, xs, look, high=rows_high))
        _rule(sheet, look, xs, column.y)
    _rule(sheet, look, xs, column.y, strong=True)
    if look.rules in {"full", "frame"}:
        for x in xs if look.rules == "full" else (xs[0], xs[-1]):
            sheet.draw.line((x, top, x, column.y), fill=sheet.style.print_ink, width=3)
    return found


def _rule(sheet: Sheet, look: TableLook, xs: list[float], y: float, *, strong: bool = False) -> None:
    if look.rules == "none" or (look.rules == "frame" and not strong):
        return
    sheet.draw.line((xs[0], y, xs[-1], y), fill=sheet.style.print_ink, width=3)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cell:
    """A cell on its way to the page; pixels."""

    lines: list[str]
    left: float
    right: float
    align: str
    printed: bool
    bold: bool
    size: int


def _cells(
    column: Column,
    heads: tuple[Head, ...],
    texts: tuple[str, ...],
    xs: list[float],
    look: TableLook,
    *,
    top: bool,
) -> list[_Cell]:
    """Break the texts of a row into lines; `top` for the row of titles, one text for a group title."""
    style, made = column.sheet.style, []
    if len(texts) == 1:
        heads, xs = (Head(title="", share=1, printed=True),), [xs[0], xs[-1]]
    for head, text, left, right in zip(heads, texts, xs, xs[1:], strict=False):
        printed = top or head.printed
        bold = len(texts) == 1 or (top and look.bold_head)
        size = round((style.print_size if printed else style.value_size) * look.scale)
        room = right - left - 2 * look.pad * column.em
        lines = _cell_lines(column.sheet, text, size, room, printed=printed, bold=bold)
        align = "centre" if top else head.align
        made.append(
            _Cell(lines=lines, left=left, right=right, align=align, printed=printed, bold=bold, size=size)
        )
    return made


def _row(
    column: Column,
    heads: tuple[Head, ...],
    texts: tuple[str, ...],
    xs: list[float],
    look: TableLook,
    *,
    top: bool = False,
    high: float = 1.0,
) -> list[Run]:
    """Draw one row; return its runs."""
    sheet, cells = column.sheet, _cells(column, heads, texts, xs, look, top=top)
    step = sheet.style.line_height * column.em * look.scale
    tall = max(len(cell.lines) for cell in cells)
    before, sheet.seen = sheet.seen, []
    if tall == 1:
        sheet.begin_line()
    for cell in cells:
        for place, line in enumerate(cell.lines):
            if tall > 1 and line:
                sheet.begin_line()
            middle = column.y + step * (place + 0.5 * high)
            _cell_text(sheet, cell, line, middle, look.pad * column.em)
    column.y += step * (tall + high - 1) + 0.12 * column.em
    found, sheet.seen = sheet.seen, before
    return found or []


def _cell_text(sheet: Sheet, cell: _Cell, line: str, middle: float, pad: float) -> None:
    """Write a line of a cell, smaller where it would cross the wall."""

    def measure(size: int) -> float:
        if cell.printed:
            return advance(sheet.style.print_family, size, cell.bold, line)
        return sheet.value_width(line, size)

    if not line:
        return
    size, room = cell.size, cell.right - cell.left - pad
    if measure(size) > room:
        size = max(18, int(size * room / measure(size)))
    free = cell.right - cell.left - measure(size)
    shift = {"left": min(pad, free / 2), "centre": free / 2, "right": free - pad}[cell.align]
    x, y = cell.left + shift, middle + 0.33 * size
    if cell.printed:
        sheet.say(x, y, line, size=size, bold=cell.bold)
    else:
        sheet.write(x, y, line, size=size)


def _cell_lines(sheet: Sheet, cell: str, size: int, width: float, *, printed: bool, bold: bool) -> list[str]:
    lines: list[str] = []
    for part in cell.split("\n"):
        lines += wrap(sheet, part, size, first=width, width=width, printed=printed, bold=bold)
    return [line for line in lines if line] or [""]


def row_box(runs: list[Run]) -> Box:
    """Hull of a row's runs."""
    return Box.hull(run.box for run in runs)
